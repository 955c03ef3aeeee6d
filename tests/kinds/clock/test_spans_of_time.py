from __future__ import annotations

import pytest

from newslint import document, lexicon
from newslint.article import Article
from newslint.kinds.clock.spans import spans
from newslint.model import Problem, Settings, Source


def told(text: str) -> list[tuple[str, bool]]:
    article = Article(document.parse(Source("story.md", text)), Settings())
    return [(span.length.text, isinstance(span.judged(lexicon.of("en")), Problem)) for span in spans(article)]


@pytest.mark.parametrize(
    ("text", "length"),
    [
        ("It was shut from 10 p.m. to 3 a.m., six hours, for divers.", "six hours"),
        ("It was shut between 10 p.m. and 3 a.m. (six hours) for divers.", "six hours"),
        ("A six-hour curfew from 10 p.m. until 3 a.m. was lifted.", "six-hour"),
        ("It opens at 10 a.m. and closes at 4:30 p.m., five and a half hours later.", "five and a half hours"),
        ("It sat from noon to 12:45 p.m., or 50 minutes, for once.", "50 minutes"),
    ],
)
def test_a_span_that_is_longer_or_shorter(text: str, length: str) -> None:
    assert told(text) == [(length, True)]


@pytest.mark.parametrize(
    "text",
    [
        "It was shut from 10 p.m. to 3 a.m., five hours, for divers.",
        "It was shut from 10:05 p.m. to 3:20 a.m. (five hours) for divers.",
        "A nearly six-hour curfew from 10 p.m. until 3:45 a.m. was lifted.",
    ],
)
def test_a_span_as_long_as_it_is_said_to_be(text: str) -> None:
    assert [wrong for _, wrong in told(text)] == [False]


@pytest.mark.parametrize(
    "text",
    [
        "It is open from 9 a.m. to 5 p.m., two hours from here.",
        "Four-hour tours run from 9 a.m. to 3 p.m. here.",
        "A seven-hour shift from 9 a.m. to 5 p.m. has a break.",
        "It was shut from 10 p.m. Friday to 3 a.m. Sunday, 28 hours.",
        "It was shut from 10 p.m. to 3 a.m., six hours, and then for two hours.",
        "It sails at 9 a.m. and 5 p.m., six hours of rain or not.",
        "It was shut from 10 p.m. ET to 3 a.m. PT, five hours.",
        "It opens at 10 a.m. Two hours later, at 11 a.m., it shuts.",
    ],
)
def test_the_length_of_something_else(text: str) -> None:
    assert told(text) == []


def test_what_a_span_is_is_told_in_the_unit_of_the_story() -> None:
    text = "It sat from noon to 12:45 p.m., or 50 minutes, for once."
    (span,) = spans(Article(document.parse(Source("story.md", text)), Settings()))
    said = span.judged(lexicon.of("en"))
    assert isinstance(said, Problem)
    assert said.values["expected"] == "45 minutes"
