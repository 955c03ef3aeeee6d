from __future__ import annotations

import pytest

from newslint import document
from newslint.article import Article
from newslint.article.claims.singles import single
from newslint.article.claims.told import claims_in
from newslint.article.sentences import sentences
from newslint.model import Settings, Source


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Four nurses, two doctors and a clerk were hurt.",
            [("Four", "nurses"), ("two", "doctors"), ("a clerk", "clerks")],
        ),
        ("Two men and a young woman died.", [("Two", "men"), ("a young woman", "women")]),
        ("Two men died, and a police officer was hurt.", [("Two", "men"), ("a police officer", "officers")]),
        ("Two boys and their teacher died.", [("Two", "boys"), ("their teacher", "teachers")]),
        ("Two men and a dog were hurt.", [("Two", "men")]),
        ("Two men died in a nurse school.", [("Two", "men")]),
        ("A nurse and two men died.", [("two", "men")]),
        ("Two barns and a nurse were lost.", [("Two", "barns")]),
    ],
)
def test_somebody_with_an_article_is_one(text: str, found: list[tuple[str, str]]) -> None:
    article = Article(document.parse(Source("story.md", text)), Settings())
    (sentence,) = sentences(article)
    assert [(claim.mention.text, claim.noun) for claim in claims_in(article)(sentence)] == found


def test_nobody_is_one_where_nobody_is_counted() -> None:
    article = Article(document.parse(Source("story.md", "A nurse and a clerk were hurt.")), Settings())
    (sentence,) = sentences(article)
    assert not [*single(sentence, claims_in(article)(sentence), article.lexicon.relations)]
