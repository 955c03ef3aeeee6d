"""Article -> the days and moments in front matter that do not exist, each with the reason."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from newslint import compiled
from newslint.article import Article
from newslint.article.dates.value import When
from newslint.kinds.calendar.clock import HOURS, MINUTES
from newslint.lexicon import Lexicon
from newslint.model import Span

_MONTHS = 12


def stamps(article: Article) -> Iterator[tuple[Span, str]]:
    """What the front matter states and no calendar or clock has, and why."""
    for span in article.document.undated:
        if (found := _stamp().match(article.source[span])) and (why := _why(found, article.lexicon)):
            yield span, why


def _why(found: re.Match[str], lexicon: Lexicon) -> str:
    """Why there is no such day or time; "" where the oddity is another."""
    year, month, day, hour, minute = map(int, found.groups("0"))
    if month > _MONTHS:
        return lexicon.messages.no_month
    if not (when := When(year, month, day)).exists:
        return longest(when, lexicon)
    late = hour > HOURS or minute >= MINUTES or (hour == HOURS and minute)
    return lexicon.messages.no_clock if late else ""


def longest(when: When, lexicon: Lexicon) -> str:
    """How many days the month of a day has that does not exist."""
    messages = lexicon.messages
    days = max(day for day in range(28, 32) if when._replace(day=day).exists)
    month = lexicon.calendar.month_names[(when.month or 1) - 1]
    if when.month == 2 and when.year:  # February
        month = messages.month_of.format(month=month, year=when.year)
    return messages.month_has.format(month=month, days=days)


@cache
def _stamp() -> re.Pattern[str]:
    """A day, perhaps with a time."""
    return compiled.pattern(r"(\d{4})-(\d\d?)-(\d\d?)(?:\D{1,3}(\d\d?):(\d\d))?")
