"""Times and scores in prose."""

from __future__ import annotations

import pytest

from newslint.article import Article
from newslint.article.contests.results import of_day, results
from newslint.article.contests.scores import Score
from newslint.article.times.racing import Time
from newslint.document import parse
from newslint.model import Settings, Source


def read(text: str) -> dict[str, object]:
    """What is read of each result in a text."""
    article = Article(parse(Source("story.txt", text)), Settings())
    return {one.text: one.sorted[::-1] if isinstance(one, Score) else of_day(one) for one in results(article)}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("They won 3-2 after 0–2.", {"3-2": (3, 2), "0–2": (2, 0)}),
        ("They won 112-98.", {"112-98": (112, 98)}),
        ("It grew 3-5% in 2024-25, by ISO 9001-3, she said on May 3-4.", {}),
        ("Call 555-0123 or 12-34-56; flight 747-8 has 3-metre seats.", {"747-8": (747, 8)}),
        ("He ran 2:21:07, she 3:26.14, at 02:10 and at 9:30 a.m.", {"2:21:07": False, "3:26.14": False, "02:10": True, "9:30 a.m.": True}),
        ("Logged 2025-07-07T09:00:00Z, ratio 3:1, verse 9:45:2.", {}),
    ],
)  # fmt: skip
def test_times_and_scores_are_read(text: str, found: dict[str, object]) -> None:
    assert read(text) == found


def test_a_time_is_worth_its_seconds() -> None:
    article = Article(parse(Source("story.txt", "He ran 2:21:07, she 3:26.14.")), Settings())
    assert [float(one.seconds) for one in results(article) if isinstance(one, Time)] == [8467, 206.14]
