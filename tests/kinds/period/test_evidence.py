from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint import document
from newslint.article import Article
from newslint.kinds.period.evidence import is_borne_out
from newslint.kinds.period.tellings import claimed
from newslint.model import Settings, Source

MONTHS = [
    "January",
    "February",
    "March",
    "April",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]


def open_parts(headline: str, body: str, published: str = "") -> list[str]:
    """The sorts of what a headline tells that the story does not bear out."""
    front = f"---\ndate: {published}\n---\n\n" if published else ""
    article = Article(document.parse(Source("story.md", f"{front}# {headline}\n\n{body}\n")), Settings())
    return [sort.value for claim in claimed(article) for sort in claim.sorts if not is_borne_out(article, claim, sort)]


@pytest.mark.parametrize(
    ("headline", "body"),
    [
        ("Boats in 2024", "Boats of Expo 2024 sail."),
        ("Boats in 2024", "Boats of 2023/24 sail."),
        ("Boats in 2024", "Boats sailed from 2022 to 2025."),
        ("Boats in 1994", "Boats of the 1990s sail."),
        ("Boats of the 1990s", "Boats of 1994 sail."),
        ("Boats in 2012/13", "Boats of the year through March 2013 sail."),
        ("Boats in July", "Boats sail on 3 July."),
        ("Boats in July", "Boats sail from May to September."),
        ("Boats in December", "Boats sail from November to February."),
        ("Boats in July", "Boats of Jul sail."),
        ("Boats in the second quarter", "Boats of the three months to June sail."),
        ("Boats this summer", "Boats sail in August."),
        ("Boats this summer", "Boats of Summer House sail."),
        ("Boats on Friday", "Boats sail on 3 October 2025."),
        ("Boats on Friday", "Boats sail on Fri."),
        ("Boats on May 6", "Boats sail from May 3 to May 9."),
        ("March of the boats", "Boats marched."),
    ],
)
def test_what_the_body_says_in_other_words(headline: str, body: str) -> None:
    assert open_parts(headline, body) == []


@pytest.mark.parametrize(
    ("headline", "body", "expected"),
    [
        ("Boats in 2024", "Boats of 2023 sail.", ["year"]),
        ("Boats in 2024", "Boats of the 1990s sail.", ["year"]),
        ("Boats in 2024", "Boats sailed from 2019 to 2021.", ["year"]),
        ("Boats in October", "Boats sail from May to September.", ["month"]),
        ("Boats in June", "Boats sail from November to February.", ["month"]),
        ("Boats in the second quarter", "Boats of the three months to March sail.", ["quarter"]),
        ("Boats this summer", "Boats sail in October.", ["season"]),
        ("Boats on Friday", "Boats sail on 2 October 2025.", ["weekday"]),
        ("Boats on May 12", "Boats sail from May 3 to May 9.", ["day"]),
        ("Boats on May 6", "Boats sail from April 3 to April 9.", ["month", "day"]),
        ("Boats on May 12", "Boats sail on May 21.", ["month", "day"]),
        ("Boats on 3 May 2025", "Boats sail on 3 May 2024.", ["year", "month", "day"]),
        ("Boats in July", "Boats of Julia sail.", ["month"]),
    ],
)
def test_what_the_body_does_not_say(headline: str, body: str, expected: list[str]) -> None:
    assert open_parts(headline, body) == expected


@pytest.mark.parametrize(
    ("headline", "body", "expected"),
    [
        ("Boats in 2024", "Boats sailed last year.", []),
        ("Boats in 2026", "Boats sail next year.", []),
        ("Boats in 2023", "Boats sailed last year.", ["year"]),
        ("Boats in October", "Boats sail next month.", []),
        ("Boats in the second quarter", "Boats sailed last quarter.", []),
        ("Boats in 2025", "Boats sail.", []),
        ("Boats on 24 September 2025", "Boats sail.", []),
        ("Boats on Wednesday", "Boats sail.", []),
        ("Boats in September", "Boats sail.", ["month"]),
        ("Boats in September", "FARO, Sept. 24 (Reuters) - Boats sail.", ["month"]),
        ("Boats today", "Boats sail on Wednesday.", []),
        ("Boats tonight", "Boats sail on Thursday.", ["weekday"]),
    ],
)
def test_what_the_day_of_the_story_says(headline: str, body: str, expected: list[str]) -> None:
    assert open_parts(headline, body, "2025-09-24") == expected


@given(st.sampled_from(MONTHS), st.integers(1, 28), st.integers(1990, 2040))
def test_what_is_told_alike_is_borne_out(month: str, day: int, year: int) -> None:
    date = f"{month} {day}, {year}"
    assert open_parts(f"Boats sail on {date}", f"The boats sail on {date}.") == []
