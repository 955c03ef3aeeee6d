"""A length of time in a story -> the two days, months, years or times of a source that lie so far apart."""

from __future__ import annotations

import datetime as dt
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from fractions import Fraction
from operator import attrgetter

from newslint.article import Article, once
from newslint.article.claims.comparable import DAYS
from newslint.article.contests.results import Result, results
from newslint.article.dates.published import published
from newslint.article.dates.value import When
from newslint.article.mention import Mention
from newslint.article.mentions import dates
from newslint.article.sentences import UNREAD
from newslint.article.times.clocks import DAY, Clock
from newslint.article.times.racing import Time
from newslint.kinds.sourcing.agreeing import spelt
from newslint.kinds.sourcing.said.cells import told
from newslint.kinds.sourcing.said.fact import Fact, figure_of
from newslint.kinds.sourcing.telling import BESIDE, Telling
from newslint.tuples import NamedTuple

_ROUGH = Fraction(6, 100)
"""How far a length may be off, as a share."""
_MONTH, _YEAR = 31, 366
_DAY = 86400
"""Seconds."""
_RUN = "run"
"""The sort of the times that somebody took: one source has the winner's, another one the record."""
_DAYS = attrgetter("days")
_COMMON = 2000
"""A year for days that name none."""


class Point(NamedTuple):
    """A point of time in a source, in days, of one `sort` with others; `room` is how long it lasts."""

    mention: Mention
    path: str
    sort: str
    days: Fraction
    room: int
    told: Telling


class Spanned(NamedTuple):
    """Two points of time."""

    start: Point
    end: Point


class _Line:
    """Points of time that can be held against each other, in order, and by the words told with them."""

    def __init__(self, times: Iterable[Point]) -> None:
        self._times = sorted(times, key=_DAYS)
        self._by_stem: dict[str, list[Point]] = {}
        for time in self._times:
            for stem, near in time.told.items():
                if near >= BESIDE:
                    self._by_stem.setdefault(stem, []).append(time)

    def told_with(self, stems: Iterable[str]) -> Iterator[Point]:
        """The points of time with which one of some stems is told."""
        found = (time for stem in stems for time in self._by_stem.get(stem, ()))
        return iter({id(time): time for time in found}.values())

    def apart(self, time: Point, length: Fraction, reach: Fraction) -> Point | None:
        """A point of time that lies so far before or behind another one, or so much more or less."""
        for goal in (time.days - length, time.days + length):
            at = bisect_left(self._times, goal - reach, key=_DAYS)
            if at < len(self._times) and self._times[at].days <= goal + reach:
                return self._times[at]
        return None


def spanned(article: Article, fact: Fact) -> Spanned | None:
    """The two times whose distance a figure tells, where words are told with it and with one of them."""
    length = next((value.quantity for value in fact.values if value.measure == "day"), None)
    unit = DAYS.get(figure_of(fact).quantity.unit or "")
    if length is None or unit is None:
        return None
    own = {stem for stem, near in fact.told.items() if near >= BESIDE} - fact.vague
    for line in _lines(article):
        for one in line.told_with(own):
            reach = _reach(fact, length.nominal, unit, one)
            two = line.apart(one, length.nominal, reach) if one.room <= unit + 1 and reach < length.nominal else None
            if two:
                return Spanned(*sorted((one, two), key=_DAYS))
    return None


def _reach(fact: Fact, length: Fraction, unit: Fraction, time: Point) -> Fraction:
    """How far two times may lie from as far apart as a length says, as far as they and it are told."""
    if time.sort == _RUN and not spelt(fact):
        return unit / 2
    return max(length * _ROUGH, Fraction(time.room), unit / 2 if unit >= _MONTH - 3 else Fraction(0))


@once
def _lines(article: Article) -> Sequence[_Line]:
    """The points of time of the sources: those of each source by their sort, the times that somebody took all together."""
    found: dict[tuple[str, str], list[Point]] = {}
    for source in article.sources:
        for time in _times(source):
            found.setdefault((time.sort, "" if time.sort == _RUN else time.path), []).append(time)
    return [_Line(times) for times in found.values()]


@once.stored
def _times(article: Article) -> Sequence[Point]:
    """The points of time of a text."""
    words, path, day = told(article), article.source.path, published(article)
    year = day.day.year if day else next((date.when.year for date in dates(article) if date.when.year), _COMMON)
    found = [
        Point(date, path, *point, words(date))
        for date in dates(article)
        if date.block.kind not in UNREAD
        for end in date.ends
        if (point := _point(end.when, year))
    ]
    timed = ((result, _timed(result)) for result in results(article))
    return (*found, *(Point(result, path, *time, 0, words(result)) for result, time in timed if time))


def _point(when: When, year: int) -> tuple[str, Fraction, int] | None:
    """A date in days, and how long it lasts."""
    if when.part or when.width > 1:
        return None
    if when.month is None:
        return ("year", Fraction(dt.date(when.year, 1, 1).toordinal()), _YEAR) if when.year else None
    day = when._replace(year=when.year or year, day=when.day or 1).date
    return ("day" if when.day else "month", Fraction(day.toordinal()), 0 if when.day else _MONTH) if day else None


def _timed(result: Result) -> tuple[str, Fraction] | None:
    """A time of day or one that somebody took, in days; None for a score."""
    if isinstance(result, Clock):
        return "clock", Fraction(result.minutes, DAY)
    return (_RUN, result.seconds / _DAY) if isinstance(result, Time) and not result.short else None
