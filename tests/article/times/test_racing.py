from __future__ import annotations

from fractions import Fraction

import pytest

from newslint import document
from newslint.article import Article
from newslint.article.sentences import sentences
from newslint.article.times.racing import race_times
from newslint.model import Settings, Source


def told(text: str) -> list[tuple[str, Fraction]]:
    article = Article(document.parse(Source("story.md", text)), Settings())
    return [(one.text, one.quantity.nominal) for sentence in sentences(article) for one in race_times(sentence)]


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("She won in 2:23:14.", [Fraction(8594)]),
        ("He ran 9:38.85, inside 9:41.2.", [Fraction("578.85"), Fraction("581.2")]),
        ("It closed at 4:15 and opened at 10:30 p.m.", []),  # times of day
        ("Read John 3:16:2 of it.", []),
        ("The score was 3:14, the ratio 1:2.", []),
        ("It stood at 2024:12:31:09.", []),
    ],
)
def test_a_time_that_was_run_is_told_from_one_of_the_day(text: str, seconds: list[Fraction]) -> None:
    assert [worth for _, worth in told(text)] == seconds


def test_its_last_digit_is_its_step() -> None:
    article = Article(document.parse(Source("story.md", "He ran 9:38.85 and 2:23:14.")), Settings())
    assert [one.quantity.step for one in race_times(sentences(article)[0])] == [Fraction(1, 100), Fraction(1)]
