import pytest

from newslint import document, lexicon
from newslint.article import Article
from newslint.article.claims.clauses import clause_of, is_put_in
from newslint.article.mentions import figures
from newslint.article.sentences import sentence_of
from newslint.model import Settings, Source

WORDS = lexicon.of("en").relations


@pytest.mark.parametrize(
    ("text", "clause"),
    [
        ("It fell by 5 percent.", "it fell by ."),
        ("Prices rose, but it fell by 5 percent.", "it fell by ."),
        ("Prices rose; it fell by 5 percent.", "it fell by ."),
        ("Prices rose, and it fell by 5 percent.", "it fell by ."),
        ("Prices rose and it fell by 5 percent.", "prices rose and it fell by ."),
        ("Prices rose as it fell by 5 percent.", "it fell by ."),
        ("Prices rose after costs were cut by 5 percent.", "costs were cut by ."),
        ("Prices rose, then fell by 5 percent.", "fell by ."),
        ("It is gone after a term of 5 percent.", "it is gone after a term of ."),
        ("It fell by 5 percent, as prices rose.", "it fell by ,"),
    ],
)
def test_a_clause_ends_where_another_begins(text: str, clause: str) -> None:
    article = Article(document.parse(Source("story.md", text)), Settings())
    (figure,) = figures(article)
    found = clause_of(sentence_of(article, figure), figure, WORDS)
    assert " ".join(token.word for token in found if token.word) == clause


@pytest.mark.parametrize(
    ("text", "put_in"),
    [
        ("Some 90 boats, most of a fleet of 160, were at sea.", True),
        ("Some 90 boats, 60 of a fleet of 160, were at sea.", True),
        ("The 90 boats, at 160 tonnes, were full.", False),
        ("Some 90 boats, most of a fleet of 160, went to sea.", False),
        ("Most boats of the fleet of 160, were at sea.", False),
        ("Some 90 boats; most of a fleet of 160, were at sea.", False),
        ("Some 90 boats are most of a fleet of 160.", False),
        ("Some 90 boats (most of a fleet of 160) were at sea.", False),
    ],
)
def test_what_commas_put_in_before_a_verb_is_no_level(text: str, *, put_in: bool) -> None:
    article = Article(document.parse(Source("story.md", text)), Settings())
    first, last = figures(article)[0], figures(article)[-1]
    assert is_put_in(article, last, [first] if first is not last else []) is put_in


def test_two_figures_that_are_put_in_go_together() -> None:
    article = Article(document.parse(Source("story.md", "Some 90, 60 of a fleet of 160, were at sea.")), Settings())
    _, part, whole = figures(article)
    assert not is_put_in(article, whole, [part])
