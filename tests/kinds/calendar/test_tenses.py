from __future__ import annotations

import pytest

from newslint import document
from newslint.article import Article
from newslint.kinds.calendar.tenses import tenses
from newslint.model import Settings, Source


def found(text: str) -> list[tuple[str, str]]:
    article = Article(document.parse(Source("story.md", text)), Settings())
    return [(told.verb.text, told.date.text) for told in tenses(article)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The trustees will choose an organist last Tuesday.", ("will", "last Tuesday")),
        ("A service will be held in the boathouse last Friday at noon.", ("will", "last Friday")),
        ("Dockers are due to walk out last Friday over rosters.", ("due", "last Friday")),
        ("Islanders went to the polls next Sunday and kept the ferry.", ("went", "next Sunday")),
        ("Ms Hale, 41, resigned next Thursday as head of the board.", ("resigned", "next Thursday")),
    ],
)
def test_days_of_another_week(text: str, expected: tuple[str, str]) -> None:
    assert found(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "The trustees will choose an organist next Tuesday.",
        "The trustees will discuss a plan unveiled last Tuesday.",
        "The trustees will hold their first meeting since last Tuesday.",
        "The trustees will remember last Tuesday for long.",
        "The trustees will mend the organ after last Tuesday's fire.",
        "The trustees cancelled the concert next Sunday.",
        "Miners voted for a strike next Monday.",
        "Figures published next Tuesday will show how many there are.",
        "Closed next Monday for repairs.",
        "He was told to come next Thursday.",
        "# Trustees will choose organist last Tuesday",
    ],
)
def test_days_of_the_same_week(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The band will play in the quarry on May 9.", [("will", "May 9")]),
        ("The band will meet on May 9 to play.", [("will", "May 9")]),
        ("The bishop spoke in the quarry on May 30.", [("spoke", "May 30")]),
        ("The bishop spoke in the quarry on Tuesday, June 30.", [("spoke", "Tuesday, June 30")]),
        ("The bishop spoke in the quarry on June 30.", []),
        ("The band will play in the quarry on May 30.", []),
        ("The band will repeat what it did on May 9.", []),
        ("The band will play the tune that she wrote on May 9.", []),
        ("Bids will be taken between May 9 to May 30.", []),
        ("The band said today that it will play on May 9.", []),
        ("It lost money in the year ended May 30.", []),
    ],
)
def test_days_by_their_date_on_the_other_side_of_that_of_the_story(text: str, expected: list[tuple[str, str]]) -> None:
    assert found(f"---\ndate: 2026-05-19\n---\n\n{text}\n") == expected
