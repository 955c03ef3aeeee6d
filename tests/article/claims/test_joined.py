import pytest

from newslint import document
from newslint.article import Article
from newslint.article.claims.joined import joined_before, joined_behind
from newslint.article.mentions import figures
from newslint.model import Settings, Source


def joined(text: str) -> list[tuple[str, list[str], list[str]]]:
    """Each figure of a text that others are joined to, with those before and those behind it."""
    article = Article(document.parse(Source("story.md", text)), Settings())
    every = (
        (one.text, [few.text for few in joined_before(article, one)], [few.text for few in joined_behind(article, one)])
        for one in figures(article)
    )
    return [(text, before, behind) for text, before, behind in every if before or behind]


@pytest.mark.parametrize(
    "text",
    [
        "The yard sold 300 boats in the north and 200 in the south.",
        "The yard sold 300 boats in the north, and 200 in the south.",
        "The yard sold 300 boats in May and another 200 in June.",
    ],
)
def test_and_joins_figures_of_a_sort(text: str) -> None:
    assert ("200", ["300"], []) in joined(text)


def test_a_list_is_joined_by_commas() -> None:
    assert joined("It used 12 tons of rye, 7 tons of oats and 5 tons of hay.") == [
        ("12 tons", [], ["7 tons", "5 tons"]),
        ("7 tons", ["12 tons"], ["5 tons"]),
        ("5 tons", ["7 tons", "12 tons"], []),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "The yard sold 300 boats; 200 were red.",
        "The yard sold 300 boats and raised $200.",
        "The yard sold 300 boats and then lent 200.",
        "Sales rose to 300 boats, fell in May and were 200 in June.",
        "Sales went from 300 to 200.",
    ],
)
def test_nothing_joins_what_another_clause_or_unit_tells(text: str) -> None:
    assert joined(text) == []


def test_what_a_comma_and_an_and_add_is_something_else() -> None:
    assert joined("It is down from 1,530 last year, and 300 came.") == [("300", ["1,530"], [])]
