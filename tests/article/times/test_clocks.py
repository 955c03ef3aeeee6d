from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint import document, lexicon
from newslint.article import Article
from newslint.article.times.clocks import DAY, HOUR, Clock, clocks, in_figures, written
from newslint.model import Settings, Source


def read(text: str) -> tuple[Clock, ...]:
    return clocks(Article(document.parse(Source("story.md", text)), Settings()))


def times(text: str) -> list[tuple[str, str, str]]:
    return [(clock.text, f"{clock.minutes // HOUR}:{clock.minutes % HOUR:02}", clock.zone) for clock in read(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It sails at 9 a.m. today.", ("9 a.m.", "9:00", "")),
        ("It sails at 12:05 a.m. ET today.", ("12:05 a.m. ET", "0:05", "et")),
        ("It sails at 12 p.m. sharp.", ("12 p.m.", "12:00", "")),
        ("It sails at 7.45pm GMT.", ("7.45pm GMT", "19:45", "gmt")),
        ("It sails at 9 a.m. Eastern Time.", ("9 a.m. Eastern Time", "9:00", "eastern")),
        ("It sails at 9 a.m. eastern standard time.", ("9 a.m. eastern standard time", "9:00", "eastern")),
        ("It sails at 1838 GMT.", ("1838 GMT", "18:38", "gmt")),
        ("It sails at 18:38 UTC.", ("18:38 UTC", "18:38", "utc")),
        ("It sails at noon.", ("noon", "12:00", "")),
        ("It sails at 12 midnight GMT.", ("12 midnight GMT", "0:00", "gmt")),
    ],
)
def test_a_time_of_day(text: str, expected: tuple[str, str, str]) -> None:
    assert times(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "It won 18:38 on Monday, 9 ammonia tanks left.",
        "It has 1838 ships and 25:10 GMT is no time.",
        "It sails at 13 a.m. and costs $9 pm.",
        "    It sails at 9 a.m.",
        "Write to 9pm@example.org.",
    ],
)
def test_counts_scores_code_and_addresses(text: str) -> None:
    assert times(text) == []


@pytest.mark.parametrize(
    ("text", "after", "expected"),
    [
        ("It sails at 9 a.m. today.", 60, "10 a.m."),
        ("It sails at 9:30 a.m. today.", 180, "12:30 p.m."),
        ("It sails at 11.30PM today.", 45, "12.15AM"),
        ("It sails at 11 pm today.", 75, "12:15 am"),
        ("It sails at 0030 GMT.", 60, "0130"),
        ("It sails at 23:30 GMT.", 60, "0:30"),
        ("It sails at 09:30 GMT.", 60, "10:30"),
    ],
)
def test_another_time_as_the_story_writes_one(text: str, after: int, expected: str) -> None:
    (clock,) = read(text)
    assert written(clock.minutes + after, clock, lexicon.of("en").clock) == expected


@given(st.integers(0, DAY - 1), st.sampled_from(["9:00 a.m.", "09:00 GMT", "0900 GMT", "9.00pm"]))
def test_what_is_written_is_read_as_that_time(minutes: int, like: str) -> None:
    (clock,) = read(f"It sails at {like} there.")
    (again,) = read(f"It sails at {written(minutes, clock, lexicon.of('en').clock)} GMT there.")
    assert again.minutes == minutes


def test_noon_is_in_words() -> None:
    words = lexicon.of("en").clock
    assert [in_figures(clock, words) for clock in read("It sails at 12 noon and 9 p.m. there.")] == [False, True]
