from __future__ import annotations

import pytest

from newslint import document, lexicon
from newslint.article import Article
from newslint.kinds.clock.zones import zoned
from newslint.model import Problem, Settings, Source


def told(text: str) -> list[tuple[str, str, int | None]]:
    article = Article(document.parse(Source("story.md", text)), Settings())
    found = [(each, each.judged(lexicon.of("en"))) for each in zoned(article)]
    return [
        (each.again.text, said.suggestions[0], said.doubt) if isinstance(said, Problem) else (each.again.text, "", None)
        for each, said in found
    ]


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("It sails at 11 a.m. Eastern time (9 a.m. Pacific) on Friday.", ("9 a.m. Pacific", "8 a.m. Pacific", 0)),
        (
            "It sails at 4am GMT on Sunday, which is 10pm on Saturday in New York.",
            ("10pm on Saturday in New York", "11pm on Saturday in New York", 0),
        ),
        ("It sails at 8 p.m. ET / 6 p.m. PT.", ("6 p.m. PT", "5 p.m. PT", 0)),
        ("It sails at 6:05 p.m. EST/2205 UTC.", ("2205 UTC", "2305 UTC", 1)),
        ("It sails at 1:28 p.m. EST (1838 GMT).", ("1838 GMT", "1828 GMT", 0)),
        ("It sails at 0430 GMT [12:30 a.m. ET; 9 p.m. local].", None),
        ("It sails at 12:43 a.m. ET (1643 GMT).", ("1643 GMT", "0543 GMT", 0)),
        ("It sails at 20:00 BST, or 18:00 GMT.", ("18:00 GMT", "19:00 GMT", 0)),
        ("It sails at 2 p.m. EST (1800 GMT).", ("1800 GMT", "1900 GMT", 1)),
        ("It sails at 16:00 CET (14:00 GMT).", ("14:00 GMT", "15:00 GMT", 1)),
        ("It sails at noon GMT (midnight PST).", ("midnight PST", "0400 PST", 0)),
        ("It sails at 12 noon GMT (12 midnight PST).", ("12 midnight PST", "0400 PST", 0)),
        ("It sails at noon GMT (3 am PST).", ("3 am PST", "4 am PST", 0)),
        ("It sails at 10 p.m. JST (noon GMT).", ("noon GMT", "1 p.m. GMT", 0)),
    ],
)
def test_a_time_that_is_another_in_the_other_zone(text: str, wrong: tuple[str, str, int] | None) -> None:
    assert told(text) == [wrong or ("12:30 a.m. ET", "", None)]


@pytest.mark.parametrize(
    "text",
    [
        "It sails at 11 a.m. Eastern time (8 a.m. Pacific).",
        "It sails at 1:28 p.m. ET (1828 GMT).",
        "It sails at 1:28 p.m. ET (1728 GMT).",
        "It sails at 8 a.m. CST (0000 GMT) in Shanghai.",
        "It sails at 9 a.m. EST (2300 GMT) in Sydney.",
        "It sails at 8 p.m. ET (1 a.m. CET).",
        "It sails at 14:30 GMT, i.e. 11:30 p.m. in Tokyo.",
    ],
)
def test_one_time_in_two_zones(text: str) -> None:
    assert [(wrong, doubt) for _, wrong, doubt in told(text)] == [("", None)]


@pytest.mark.parametrize(
    "text",
    [
        "It sails at 9 p.m. ET or 9 p.m. PT.",
        "It sails at 9 a.m. ET, 3 p.m. PT.",
        "It sails at 9 a.m. ET (3 p.m. local time).",
        "It sails at 9 a.m. ET.\n\n(3 p.m. PT.)",
        "It sails at 9 a.m. ET and lands at 6 p.m. PT.",
    ],
)
def test_two_times(text: str) -> None:
    assert told(text) == []


def test_each_is_held_against_the_first() -> None:
    assert told("It sails at 7 a.m. ET (1200 GMT; 1 p.m. CET).") == [("1200 GMT", "", None)]
    assert told("It sails at 7 a.m. ET / 1200 GMT / 3 p.m. CET.") == [
        ("1200 GMT", "", None),
        ("3 p.m. CET", "1 p.m. CET", 0),
    ]
