from __future__ import annotations

import pytest

from newslint import document
from newslint.article import Article
from newslint.article.claims.told import claims_in
from newslint.article.sentences import sentences
from newslint.kinds.relation.telling import counted_by_article, spoken_of, told_of
from newslint.model import Settings, Source


def _article(text: str) -> Article:
    return Article(document.parse(Source("story.md", text)), Settings())


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Six died and four lived, and the forecast is for rain.", "Six died and four lived"),
        ("Six died and four lived, and a clerk died.", "Six died and four lived, and a clerk died."),
        ("Prices rose 6 percent to 4 euros.", "Prices rose 6 percent to 4 euros."),
    ],
)
def test_a_last_clause_of_something_else_is_left_out(text: str, told: str) -> None:
    article = _article(text)
    (sentence,) = sentences(article)
    assert told_of(sentence, article, (), records=False).strip() == told


def test_the_day_on_which_somebody_told_it_is_left_out() -> None:
    article = _article("Sales rose 6 percent to 4 million euros, figures published on Friday show.")
    (sentence,) = sentences(article)
    said = told_of(sentence, article, (), records=False)
    assert "Friday" not in said
    assert said.endswith("show.")


def test_whoever_is_counted_by_an_article_adds_nothing() -> None:
    article = _article("A bus hit four nurses and a clerk.")
    (sentence,) = sentences(article)
    counted = [f" {' '.join(told)} " for one in claims_in(article)(sentence) if (told := counted_by_article(one))]
    assert counted
    assert spoken_of(sentence.text, article, counted).split() == ["a", "bus", "hit", "four", "nurses"]


def test_a_nun_is_nobodys_sister() -> None:
    article = _article("Sister Agnes has a sister.")
    assert spoken_of("Sister Agnes has a sister.", article, ()).split() == ["agnes", "has", "a", "sister"]
