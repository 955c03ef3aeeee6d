import pytest

from newslint import document
from newslint.article import Article
from newslint.kinds.calendar.clock import impossible
from newslint.model import Settings, Source


def told(text: str) -> list[tuple[str, int, int]]:
    found = impossible(Article(document.parse(Source("story.md", text)), Settings()))
    return [(time.text, time.hour, time.minute) for time in found]


@pytest.mark.parametrize(
    ("text", "time"),
    [
        ("It sails at 25:10 GMT.", ("25:10 GMT", 25, 10)),
        ("It sails at 10:75 a.m. today.", ("10:75 a.m.", 10, 75)),
        ("It sails at 9:60PM.", ("9:60PM", 9, 60)),
        ("It sails at 24:01 GMT.", ("24:01 GMT", 24, 1)),
    ],
)
def test_a_time_that_no_clock_shows(text: str, time: tuple[str, int, int]) -> None:
    assert told(text) == [time]


@pytest.mark.parametrize(
    "text",
    [
        "It sails at 24:00 GMT, 0:00 GMT and 23:59 GMT.",
        "It won 25:10 on Monday.",
        "The film runs 3:10:75 a.m. there.",
        "It sails at 10:75 ammonia.",
        "    It sails at 25:10 GMT.",
        "It paid $1.25:10 GMT.",
    ],
)
def test_times_scores_and_code(text: str) -> None:
    assert told(text) == []
