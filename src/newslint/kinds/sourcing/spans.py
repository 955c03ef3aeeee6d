"""A length of time in a story -> the two days, months, years or times of a source that lie so far apart."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from fractions import Fraction
from functools import cache
from itertools import combinations
from typing import NamedTuple

from newslint.article import Article, once
from newslint.article.claims.comparable import DAYS
from newslint.article.clocks import DAY, clocks
from newslint.article.dates.published import published
from newslint.article.dates.value import When
from newslint.article.mention import Mention
from newslint.article.mentions import dates
from newslint.article.sentences import UNREAD
from newslint.kinds.sourcing.fact import Fact, figure_of
from newslint.kinds.sourcing.telling import BESIDE, Telling, tellings

_ROUGH = Fraction(6, 100)
"""How far a length may be off, as a share."""
_MONTH, _YEAR = 31, 366
_MOST = 60
"""Times of one source that are held against each other."""
_HOURS, _MINUTES, _SECONDS = 24, 1440, 86400
_COMMON = 2000
"""A year for days that name none."""


class Time(NamedTuple):
    """A point of time in a source, in days, of one `sort` with others; `room` is how long it lasts."""

    mention: Mention
    sort: str
    days: Fraction
    room: int
    told: Telling


class Spanned(NamedTuple):
    """Two points of time."""

    path: str
    start: Mention
    end: Mention


def spanned(article: Article, fact: Fact) -> Spanned | None:
    """The two times whose distance a figure tells, where words are told with it and with one of them."""
    length = next((value.quantity for value in fact.values if value.measure == "day"), None)
    unit = figure_of(fact).quantity.unit
    if length is None or unit not in DAYS:
        return None
    for source in article.sources:
        for one, two in combinations(_times(source), 2):
            if one.sort == two.sort and _apart(one, two, length.nominal, DAYS[unit]) and _shares(fact, one, two):
                return Spanned(source.source.path, one.mention, two.mention)
    return None


def _apart(one: Time, two: Time, length: Fraction, unit: Fraction) -> bool:
    """Whether two times lie so far apart, as far as they and the length are told."""
    distance = abs(one.days - two.days)
    room = max(length * _ROUGH, Fraction(max(one.room, two.room)), unit / 2 if unit >= _MONTH - 3 else Fraction(0))
    return bool(distance) and abs(distance - length) <= room


def _shares(fact: Fact, one: Time, two: Time) -> bool:
    """Whether a word is told with the figure and with one of the times."""
    own = {stem for stem, near in fact.told.items() if near >= BESIDE} - fact.vague
    return any(time.told.get(stem, 0) >= BESIDE for time in (one, two) for stem in own)


@once.stored
def _times(article: Article) -> Sequence[Time]:
    """The points of time of a text."""
    told = tellings(article)
    day = published(article)
    year = day.day.year if day else next((date.when.year for date in dates(article) if date.when.year), _COMMON)
    found = [
        Time(date, *point, told(date))
        for date in dates(article)
        if date.block.kind not in UNREAD
        for end in date.ends
        if (point := _point(end.when, year))
    ]
    found += [Time(clock, "clock", Fraction(clock.minutes, DAY), 0, told(clock)) for clock in clocks(article)]
    found += [Time(mention, "run", days, 0, told(mention)) for mention, days in _runs(article)]
    return found[:_MOST]


def _point(when: When, year: int) -> tuple[str, Fraction, int] | None:
    """A date in days, and how long it lasts."""
    if when.part or when.width > 1:
        return None
    if when.month is None:
        return ("year", Fraction(dt.date(when.year, 1, 1).toordinal()), _YEAR) if when.year else None
    day = when._replace(year=when.year or year, day=when.day or 1).date
    return ("day" if when.day else "month", Fraction(day.toordinal()), 0 if when.day else _MONTH) if day else None


@cache
def _run() -> re.Pattern[str]:
    """A time that somebody took: hours, minutes and seconds."""
    return re.compile(r"(?<![\d:])(\d{1,2}):([0-5]\d):([0-5]\d)(?![\d:])")


def _runs(article: Article) -> Iterator[tuple[Mention, Fraction]]:
    """The times that somebody took, in days."""
    for block in article.blocks:
        for found in _run().finditer(block.prose.text) if block.kind not in UNREAD else ():
            hours, minutes, seconds = map(int, found.groups())
            days = Fraction(hours, _HOURS) + Fraction(minutes, _MINUTES) + Fraction(seconds, _SECONDS)
            yield Mention(block, *found.span()), days
