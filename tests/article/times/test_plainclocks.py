from __future__ import annotations

import pytest

from newslint import document
from newslint.article import Article
from newslint.article.times.clocks import HOUR
from newslint.article.times.plainclocks import PlainClock, times_of_day
from newslint.model import Settings, Source


def told(text: str) -> list[tuple[str, str, bool]]:
    found = times_of_day(Article(document.parse(Source("story.md", text)), Settings()))
    return [(one.text, f"{one.minutes // HOUR}:{one.minutes % HOUR:02}", isinstance(one, PlainClock)) for one in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It sails at 9:15 and docks.", ("9:15", "9:15", True)),
        ("It sails at 19:00 and docks.", ("19:00", "19:00", False)),
        ("It sails at 09:15 and docks.", ("09:15", "9:15", False)),
        ("It sails at half past nine.", ("half past nine", "9:30", True)),
        ("It sails at a quarter to six.", ("a quarter to six", "5:45", True)),
        ("It sails at ten minutes past 7.", ("ten minutes past 7", "7:10", True)),
        ("It sails at seven o'clock.", ("seven o'clock", "7:00", True)),
        ("It sails at 10 sharp.", ("10 sharp", "10:00", True)),
    ],
)
def test_a_time_that_does_not_tell_its_half_of_the_day(text: str, expected: tuple[str, str, bool]) -> None:
    assert told(text) == [expected]


def test_an_hour_by_itself_is_a_time_where_others_are_told() -> None:
    assert told("It shuts at 5.") == []
    assert [one for one, _, _ in told("It opens at 9 a.m. and shuts at 5.")] == ["9 a.m.", "5"]
    assert [one for one, _, _ in told("It opens at 9 a.m. and shuts at 5 gates.")] == ["9 a.m."]


@pytest.mark.parametrize(
    "text",
    [
        "She ran it in 9:15 and he in 9:20.",
        "He scored at 9:15 of the second period.",
        "It fell from 3:20.4 to 3:15.2.",
        "    It sails at 9:15.",
        "Hens outnumber cocks 20 to one, a ratio of ten to one in June.",
    ],
)
def test_what_is_run_or_played_is_no_time_of_day(text: str) -> None:
    assert told(text) == []
