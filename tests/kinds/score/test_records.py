from __future__ import annotations

import pytest

from newslint import document
from newslint.article import Article
from newslint.kinds.score.records import records, rows
from newslint.model import Settings, Source


def read(text: str) -> Article:
    return Article(document.parse(Source("story.md", text)), Settings())


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The Owls (11-4) won their 12th game.", [("12th", "11")]),
        ("The Owls (11-4) won their 11th game in 15 outings.", []),
        ("The Owls (11-4) won in 16 outings.", [("16", "15")]),
        ("The Owls (11-4) won their sixth game in a row.", []),
        ("The Owls (11-4) had a third win in four games.", []),
        ("The Owls (11-4) had a fifth defeat.", [("fifth", "4")]),
        ("The Owls won 11-4, their 12th victory.", []),
    ],
)
def test_a_record_is_of_so_many_games(text: str, told: list[tuple[str, str]]) -> None:
    assert [(one.stated.text, one.right) for one in records(read(text)) if not one.holds] == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Deal: P30 W17 D6 L7 Pts 58", [("58", "57")]),
        ("Deal: P30 W17 D6 L7 Pts 57", []),
        ("Deal (P 29, W 17, D 6, L 7) have 57 points.", [("29", "30")]),
        ("Played: 12; won: 7; drawn: 3; lost: 1.", [("12", "11")]),
        ("Won 17 and drawn 6.", []),
    ],
)
def test_a_row_adds_up(text: str, told: list[tuple[str, str]]) -> None:
    assert [(one.stated.text, one.right) for one in rows(read(text)) if not one.holds] == told
