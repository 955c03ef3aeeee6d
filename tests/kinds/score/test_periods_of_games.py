from __future__ import annotations

import pytest

from newslint import document
from newslint.article import Article
from newslint.kinds.score.periods import goals, lines, quarters
from newslint.model import Settings, Source


def read(text: str) -> Article:
    return Article(document.parse(Source("story.md", text)), Settings())


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Deal 21 18 24 17 - 81\nHythe 19 22 15 20 - 76", [("81", "80")]),
        ("Deal 7 14 0 6 — 27", []),
        ("Call Deal 01304 36 12 - 99", []),
    ],
)
def test_a_line_adds_up(text: str, told: list[tuple[str, str]]) -> None:
    assert [(one.stated.text, one.right) for one in lines(read(text)) if not one.holds] == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Deal scored 18, 25, 22 and 24 by quarters to win 88-83.", ["88-83"]),
        ("Deal scored 18, 25, 22 and 24 by quarters to win 89-83.", []),
        ("Deal led 24-20 after a quarter, added 19, 27 and 16 and won 96-81.", ["96-81"]),
        ("Pell had 18, 25, 22 and 24 points; they won 88-83.", []),
    ],
)
def test_quarters_add_up(text: str, told: list[str]) -> None:
    assert [one.stated.text for one in quarters(read(text)) if not one.holds] == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Goals in the 12th, 37th and 80th minutes gave Deal a 2-0 win.", ["3"]),
        ("Goals in the 12th, 37th and 80th minutes gave Deal a 3-0 win.", []),
        ("With two goals in the first period, one in the second and two in the third Deal won 4-2.", ["5"]),
        ("Deal won 5-2. Their goals came from Orr (two), Lee and Pell.", ["4"]),
        ("Orr scored twice and Lee once as Deal won 4-0.", ["3"]),
        ("Orr scored twice as Deal won 4-0.", []),
        ("Orr netted three goals and Lee one, of which one was disallowed, as Deal won 3-0.", []),
        ("Two from Orr, one from Lee and a penalty by Pell saw Deal home 5-1.", ["4"]),
        ("Orr had a hat-trick and Lee added a fourth goal as Deal won 3-0.", ["4"]),
    ],
)
def test_goals_are_counted(text: str, told: list[str]) -> None:
    assert [one.right for one in goals(read(text)) if not one.holds][:1] == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Lund hit a hat-trick as Kell came from two goals down to beat Marn 3-2.", []),
        ("Rehn netted three times after Marn had been two goals up, and Kell won 3-2.", []),
        ("Rehn scored twice as Marn let slip a lead of two goals and lost 3-2 to Kell.", []),
        ("From a goal adrift, Lund struck twice to give Kell a 2-1 win.", []),
        ("Two goals clear at the break, Marn were caught before Lund scored a hat-trick to make it 3-2.", []),
        ("Lund hit a hat-trick and Rehn two goals as Kell beat Marn 4-2.", ["4-2"]),
        ("Lund hit a hat-trick and Rehn a brace to put Kell two goals up on Marn, who lost 4-2.", ["4-2"]),
    ],
)
def test_goals_by_which_a_side_is_ahead_are_no_goals_of_a_scorer(text: str, told: list[str]) -> None:
    article = Article(document.parse(Source("story.md", f"{text}\n")), Settings())
    assert [one.stated.text for one in goals(article) if not one.holds] == told
