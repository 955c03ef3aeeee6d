from __future__ import annotations

import pytest

from newslint import document
from newslint.article import Article
from newslint.article.claims.dated import of_dateline, weekdays, year_of_days
from newslint.article.mentions import dates
from newslint.article.sentences import sentences
from newslint.model import Settings, Source


def article(text: str) -> Article:
    return Article(document.parse(Source("story.md", text)), Settings())


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("From 3 November 2025 up to 9 November it is shut.", 2025),
        ("From 3 November 2025 up to 9 November 2026 it is shut.", None),
        ("It was 2025, and on 9 November it was shut.", None),
    ],
)
def test_the_year_of_the_days_of_a_sentence(text: str, year: int | None) -> None:
    assert year_of_days(sentences(article(text))[0]) == year


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("It is open Monday to Friday.", ("Monday to Friday", 5)),
        ("It is open Friday through Monday.", ("Friday through Monday", 4)),
        ("It is open Monday and Friday.", None),
    ],
)
def test_days_of_the_week(text: str, found: tuple[str, int] | None) -> None:
    story = article(text)
    tokens = sentences(story)[0].tokens
    told = [weekdays(tokens, at, story.lexicon.calendar) for at, _ in enumerate(tokens)]
    assert [(one[0].text, one[1]) for one in told if one] == ([found] if found else [])


def test_the_date_of_a_dateline_tells_nothing_of_the_story() -> None:
    story = article("OSLO, June 9, 2025 - It rained on June 8, 2025.\n")
    assert [of_dateline(date) for date in dates(story)] == [True, False]
