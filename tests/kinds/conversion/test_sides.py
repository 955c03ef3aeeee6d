import pytest

from newslint import document, lexicon
from newslint.article import Article
from newslint.article.mentions import figures
from newslint.kinds.conversion.sides import rows
from newslint.model import Settings, Source


def read(text: str) -> list[list[tuple[str, str | None]]]:
    article = Article(
        document.parse(Source("story.md", f"The hall was measured, the town said.\n\n{text}\n")), Settings()
    )
    return [[(side.text, side.quantity.unit) for side in row] for row in rows(figures(article), lexicon.of("en"))]


@pytest.mark.parametrize(
    "text",
    [
        "The door is 30 inches by 48 inches.",
        "The door is 30 inches x 48 inches.",
        "The door is 30 inches wide by 48 inches high.",
        "The door is 30 by 48 inches.",
        "The door is 30 × 48 inches.",
    ],
)
def test_sides_stand_in_one_row_in_the_unit_of_the_last(text: str) -> None:
    ((one, other),) = read(text)
    assert (one[1], other[1]) == ("inch", "inch")


def test_a_thing_may_have_three_sides() -> None:
    assert [[side for side, _ in row] for row in read("The chest is 10 x 20 x 30 cm.")] == [["10", "20", "30 cm"]]


@pytest.mark.parametrize(
    "text",
    [
        "The door grew from 30 inches to 48 inches.",
        "The plan passed 30 by 48 votes.",
        "It cut 30 inches off by 48 inches.",
        "The rate rose by 3 percent by 48 inches.",
    ],
)
def test_what_stands_beside_nothing(text: str) -> None:
    assert all(len(row) == 1 for row in read(text))
