import datetime as dt

import pytest

from newslint import document, lexicon
from newslint.article import Article
from newslint.article.dates import find
from newslint.article.dates.meant import meant
from newslint.model import Settings, Source

WORDS = lexicon.of("en").calendar
WEDNESDAY = dt.date(2025, 9, 24)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("The ferry sailed on Wednesday.", 24),
        ("The ferry sailed on Tuesday.", 23),
        ("The ferry sailed on Thursday.", 18),
        ("The ferry will not sail; it is due on Thursday.", 25),
        ("It would, Lee said, sail again on Thursday.", 18),  # the clause before it looks back
        ("It is due there and, she said. It sailed Thursday.", 18),
        ("It is due to sail on the long way to the isles, Thursday.", 18),
        ("It is due to sail on the way to the isles Thursday.", 25),
        ("It is due to sail on the very long way to the far isles Thursday.", 18),  # too far before it
        ("The ferry sails next Wednesday.", 1),
        ("The ferry sailed last Wednesday.", 17),
        ("The ferry sailed last Tuesday.", 23),
        ("The ferry sails this Wednesday.", 24),
        ("The ferry sails today.", 24),
        ("The ferry sailed yesterday.", 23),
        ("The ferry sails tomorrow.", 25),
    ],
)
def test_the_day_that_is_meant(text: str, day: int) -> None:
    (date,) = find(Article(document.parse(Source("story.md", text)), Settings()))
    said = meant(date, WEDNESDAY, WORDS)
    assert said is not None
    assert (said.day, said.month) == (day, 10 if day == 1 else 9)


@pytest.mark.parametrize(
    "text",
    [
        "The ferry sails next week.",
        "The ferry sailed a week ago Wednesday.",
        "The ferry sails on Wednesday of next week.",
        "The ferry sails on Wednesday the 27th.",
        "The ferry sails each first Wednesday.",
    ],
)
def test_a_day_that_is_not_known(text: str) -> None:
    (date,) = find(Article(document.parse(Source("story.md", text)), Settings()))
    assert meant(date, WEDNESDAY, WORDS) is None


def test_no_day_comes_before_the_first_or_after_the_last_of_the_calendar() -> None:
    for text, now in (("It sailed yesterday.", dt.date.min), ("It sails tomorrow.", dt.date.max)):
        (date,) = find(Article(document.parse(Source("story.md", text)), Settings()))
        assert meant(date, now, WORDS) is None
