from __future__ import annotations

import pytest

from newslint import document
from newslint.article import Article
from newslint.kinds.amount.ordinals import misformed
from newslint.model import Settings, Source


def told(text: str) -> list[tuple[str, str]]:
    article = Article(document.parse(Source("story.md", text)), Settings())
    return [(ordinal.written.text, ordinal.right) for ordinal in misformed(article)]


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("It is the 23th fair.", ("23th", "23rd")),
        ("It is the 112nd fair.", ("112nd", "112th")),
        ("It is the 1001th fair.", ("1001th", "1001st")),
        ("It is the 11TH fair and the 21TH.", ("21TH", "21st")),
        ("It opens on the 31th of July.", ("31th", "31st")),
    ],
)
def test_an_ending_of_another_number(text: str, wrong: tuple[str, str]) -> None:
    assert told(text) == [wrong]


@pytest.mark.parametrize(
    "text",
    [
        "The 1st, 2nd, 3rd, 4th, 10th, 11th, 12th, 13th, 20th, 21st, 22nd, 23rd, 101st, 111th and 113th.",
        "At 11st 4lb he was a pound heavier, at 12st too heavy.",
        "See the file 23th.txt and www.example.org/23th.",
        "It is a 2nd-hand ship of the 3RD fleet.",
        "Flight A23th and model 23-th.",
    ],
)
def test_right_endings_weights_and_names(text: str) -> None:
    assert told(text) == []
