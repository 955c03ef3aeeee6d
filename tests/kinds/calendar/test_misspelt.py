from __future__ import annotations

import pytest

from newslint import document
from newslint.article import Article
from newslint.kinds.calendar.misspelt import misspelt
from newslint.model import Settings, Source


def told(text: str) -> list[tuple[str, str]]:
    article = Article(document.parse(Source("story.md", text)), Settings())
    return [(slip.word.text, slip.meant) for slip in misspelt(article)]


@pytest.mark.parametrize(
    ("text", "slip"),
    [
        ("They meet on Tuesady in the hall.", ("Tuesady", "Tuesday")),
        ("They met last Wenesday in the hall.", ("Wenesday", "Wednesday")),
        ("They met Thurdsay night in the hall.", ("Thurdsay", "Thursday")),
        ("They met on 12 Febuary in the hall.", ("Febuary", "February")),
        ("They met Novemeber 3 in the hall.", None),
        ("They met on Noveember 3 in the hall.", ("Noveember", "November")),
        ("They met in Auugst, 2024, in the hall.", ("Auugst", "August")),
    ],
)
def test_a_day_or_month_with_a_slip(text: str, slip: tuple[str, str] | None) -> None:
    assert told(text) == ([slip] if slip else [])


@pytest.mark.parametrize(
    "text",
    [
        "On Sunway Street they met Augusto and Frida.",
        "They met in Januar, in Februar and on Tuesday.",
        "Mr. Tuesady lives in the hall.",
        "The Mach 5 and the Arpil are ships.",
        "On Mundays they rest.",
        "    on Tuesady\n\non tuesady is no name.",
    ],
)
def test_names_other_languages_and_code(text: str) -> None:
    assert told(text) == []
