import pytest

from newslint.article import Article
from newslint.document import parse
from newslint.kinds.agreement.repeats import repeats
from newslint.model import Settings, Source


def told(text: str) -> list[tuple[str, str, str]]:
    article = Article(parse(Source("story.md", text)), Settings())
    return [(one.first.text, one.again.text, one.slip) for one in repeats(article)]


@pytest.mark.parametrize(
    ("text", "repeat"),
    [
        ("It was a 3-hour flight.\n\nThe 2-hour drive and the 5-hour flight tired them.", ("3-hour", "5-hour", "")),
        ("It was a nearly 3-hour flight.\n\nThe 5-hour flight tired them.", ("3-hour", "5-hour", "")),
        (
            "The ferry line sold northern boats for $7.3 billion.\n\nThe ferry line sold northern boats for $7.3 million.",
            ("$7.3 billion", "$7.3 million", "scale"),
        ),
        (
            "The ferry line sold northern boats for $573 million.\n\nThe ferry line sold northern boats for $537 million.",
            ("$573 million", "$537 million", "transposed"),
        ),
    ],
)
def test_a_figure_that_is_told_again_with_another_value(text: str, repeat: tuple[str, str, str]) -> None:
    assert told(text) == [repeat]


@pytest.mark.parametrize(
    "text",
    [
        "It was a 3-hour flight.\n\nThe 3-hour flight tired them.",
        "It was a 3-hour flight.\n\nA 5-hour flight tired them.",
        "It was the 3-hour flight.\n\nThe 5-hour flight tired them.",
        "It was a 3-hour flight.\n\nThe 5-mile flight tired them.",
        "The ferry line sold northern boats for $7.3 billion and northern boats for $7.3 million.",
        "The ferry line sold northern boats for $7.3 billion.\n\nThe port bought cranes for $7.3 million.",
        "The ferry line sold northern boats for $7.3 billion.\n\nThe ferry line sold northern boats for $7.4 million.",
    ],
)
def test_figures_of_two_things(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "The board wanted a 25-year sentence, and the 12-year sentence was passed on Monday.",
        "The door of the hall must be wide and free (865 mm) for a chair.\n\nThe door must be low (685 mm) and free of it.",
    ],
)
def test_two_things_are_not_one_told_again(text: str) -> None:
    assert told(text) == []
