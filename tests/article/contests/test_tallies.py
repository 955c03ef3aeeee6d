import pytest

from newslint import document
from newslint.article import Article
from newslint.article.contests.tallies import sides
from newslint.article.sentences import sentences
from newslint.model import Settings, Source


def read(text: str) -> list[tuple[str, int]]:
    article = Article(document.parse(Source("story.md", text)), Settings())
    return [(side.text, int(side.quantity.nominal)) for sentence in sentences(article) for side in sides(sentence)]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The bill passed 54-43 on Monday.", [("54", 54), ("43", 43)]),
        ("Shareholders rejected it, 1,206–984.", [("1,206", 1206), ("984", 984)]),
        ("It went 1206-984.", [("1206", 1206), ("984", 984)]),
    ],
)
def test_both_sides_of_a_vote_are_told(text: str, told: list[tuple[str, int]]) -> None:
    assert read(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "It was built in 1998-2004.",
        "It passed by 54 votes to 43.",
        "The code is 2024-10-11.",
        "It costs $54-60.",
        "It has 5-6% of all.",
        "He rang 020-7946-0018.",
    ],
)
def test_what_is_no_vote(text: str) -> None:
    assert read(text) == []
