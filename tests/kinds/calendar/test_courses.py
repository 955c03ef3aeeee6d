from __future__ import annotations

import pytest

from newslint import document
from newslint.article import Article
from newslint.kinds.calendar.courses import courses
from newslint.model import Settings, Source


def found(text: str) -> list[tuple[str, str]]:
    article = Article(document.parse(Source("story.md", text)), Settings())
    return [(pair.first.at.text, pair.last.at.text) for pair in courses(article)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Help was summoned at 4.30pm. Medics, who arrived at 4.17pm, found nobody.", ("4.30pm", "4.17pm")),
        ("The hulk left Vigo at 8.15am and docked at 7.50am.", ("8.15am", "7.50am")),
        ("It pulled up at 1.12am, a crew that had no map. The crew was called at 1.25am.", ("1.25am", "1.12am")),
        ("A baker was mugged at 9pm. A man was arrested an hour later, at 8pm.", ("9pm", "8pm")),
        ("The tender opens on 14 May and closes on 4 May.", ("14 May", "4 May")),
        ("It ended on 3 May 2024. It began on 3 June 2024.", ("3 June 2024", "3 May 2024")),
        ("The year began on 1 May 2024 and ended on 30 April 2024.", ("1 May 2024", "30 April 2024")),
    ],
)
def test_what_ends_before_it_begins(text: str, expected: tuple[str, str]) -> None:
    assert found(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "Help was summoned at 4.30pm. Medics, who arrived at 4.47pm, found nobody.",
        "Help was summoned at 4.30pm. The guests arrived at 4.10pm.",
        "Help was summoned at 4.30pm. Medics had arrived at 4.10pm.",
        "Help was summoned at 11.30pm. Medics arrived at 12.10am.",
        "Help was summoned at 4.30pm on Monday. Medics arrived at 4.10pm on Tuesday.",
        "Help was summoned at 4.30pm. The next day medics arrived at 4.10pm.",
        "The hulk left Vigo at 9.40pm and landed at 9.20pm local time.",
        "The bar opens at 9pm and closes at 2am.",
        "The bishop arrived at 2.05pm and left at 5.05pm.",
        "The lock closed at 1.10pm and opened again at 1.40pm.",
        "The fair opens at 3pm and the office closes at 2.30pm.",
        "The season begins on 1 July and ends on 30 June.",
        "The course begins on 1 December and ends on 3 March.",
        "The old year ended on 3 May 2024; the one that begins on 3 June 2024 is its last.",
        "The tender opens on 14 May.\n\nIt closes on 4 May.",
        "The tender opens on 14 May, 16 May and 18 May and closes on 4 May.",
    ],
)
def test_what_may_end_so(text: str) -> None:
    assert found(text) == []
