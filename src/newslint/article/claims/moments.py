"""A date -> the years, months and days that it names, each with what it is worth among others of its sort; the day of the story, too."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from fractions import Fraction

from newslint.arithmetic.quantity import Quantity
from newslint.article.dates.published import Published, nearest
from newslint.article.dates.value import Date, End
from newslint.article.mention import Mention
from newslint.tuples import NamedTuple

YEAR, MONTH, DAY, CLOCK, RACE, TALLY, TODAY = "year", "month", "day", "clock", "race", "tally", "today"
CALENDAR_MONTH = "calendar-month"
"""The roles of what a date names, of a time of day, of the time that somebody ran, of one side of a vote such as `54-43`, and of the day of the story; a month that names no year has one of its own."""
TIMES = frozenset((YEAR, MONTH, CALENDAR_MONTH, DAY, CLOCK, TODAY))
"""The roles of what lies somewhere in time."""
_TO = "to"
_NAMED = frozenset(("year", "day", "month"))
"""Dates that are of one year, or from one to another."""
_NO_YEAR = 5001
"""A year without a Feb. 29, for days of which none is known: one that is counted over the end of February may be a day more. It is far from all that are told, so that no day of a known year is held against one."""
_FEBRUARY, _MONTHS = 2, 12


class Moment(NamedTuple):
    """A year or day, its `role` and what it is worth; it is `last` where a range goes from another to it; of a year its `day` and `month` are kept, and of a day that names no year its month."""

    mention: Mention
    role: str
    quantity: Quantity
    last: bool
    day: dt.date | None = None
    month: int = 0


def moments(date: Date, now: Published | None, around: int | None = None) -> Iterator[Moment]:
    """The years and days of a date; the last day of a range is worth its end, so that 12 to 16 June are five days.

    A day that names no year is of that `around` it, if one alone is told there, else the nearest to the day of the story.
    """
    if date.period not in _NAMED:
        return
    year = next((end.when.year for end in date.ends if end.when.year), None)
    for end in date.ends:
        mention, last = Mention(date.block, end.start, end.end), date.link == _TO and end is date.ends[-1]
        if end.when.year:
            worth = Quantity(Fraction(end.when.year), unit=YEAR)
            yield Moment(mention, YEAR, worth, last, end.when.date, end.when.month or 0)
        if (of := end.when.year or year) and end.when.month:
            yield Moment(mention, MONTH, _months(of, end.when.month), last)
        elif end.when.month and not end.when.day:
            yield Moment(mention, CALENDAR_MONTH, _months(0, end.when.month), last)
        if day := _day(end, year or around, now):
            yield Moment(
                mention,
                DAY,
                Quantity(Fraction(day.toordinal() + last), _room(day, date), unit=DAY),
                last,
                day,
                0 if year else end.when.month or 0,
            )


def _room(day: dt.date, date: Date) -> Fraction:
    """By how much a day may be off: a leap day, where it lies before one in a year that is not known, and the other end of its span may not."""
    alone = len(date.ends) == 1 or any((end.when.month or 0) > _FEBRUARY for end in date.ends)
    return Fraction(2 * (alone and day.year == _NO_YEAR and day.month <= _FEBRUARY))


def _months(year: int, month: int) -> Quantity:
    """What a month of a year is worth among months."""
    return Quantity(Fraction(year * _MONTHS + month), unit=MONTH)


class Today(Mention):
    """The day of a story, told at the figure that is counted to it or from it."""

    __slots__ = ("now",)

    def __init__(self, at: Mention, now: Published) -> None:
        super().__init__(at.block, at.start, at.end)
        self.now = now

    @property
    def text(self) -> str:
        """The day in figures, or the month where that is all that is known."""
        day = self.now.day.isoformat()
        return day.rpartition("-")[0] if self.now.monthly else day


def todays(at: Mention, now: Published) -> Iterator[Moment]:
    """The day of a story as a year, as a month and as a day: a rule says by its unit which of them it counts by."""
    day, here = now.day, Today(at, now)
    known = None if now.monthly else day
    yield Moment(here, TODAY, Quantity(Fraction(day.year), unit=YEAR), last=False, day=known, month=day.month)
    yield Moment(here, TODAY, _months(day.year, day.month), last=False, day=known)
    if not now.monthly:
        yield Moment(here, TODAY, Quantity(Fraction(day.toordinal()), unit=DAY), last=False, day=day)


def _day(end: End, year: int | None, now: Published | None) -> dt.date | None:
    """The day that one end of a date names, in the nearest year where it names none."""
    when = end.when
    if when.day is None or when.month is None:
        return None
    if when.year or year:
        return when._replace(year=when.year or year).date
    if now:
        return nearest(when, now.day)
    return when._replace(year=_NO_YEAR).date
