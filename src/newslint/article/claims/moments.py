"""A date -> the years and days that it names, each with what it is worth among others of its sort."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from fractions import Fraction
from typing import NamedTuple

from newslint.arithmetic.quantity import Quantity
from newslint.article.dates.published import Published, nearest
from newslint.article.dates.value import Date, End
from newslint.article.mention import Mention

YEAR, DAY, CLOCK, RACE, TALLY = "year", "day", "clock", "race", "tally"
"""The roles of what a date names, of a time of day, of the time that somebody ran, and of one side of a vote such as `54-43`."""
_TO = "to"
_NAMED = frozenset(("year", "day", "month"))
"""Dates that are of one year, or from one to another."""
_NO_YEAR = 2001
"""A year without a Feb. 29, for days of which none is known."""
_MARCH = 3


class Moment(NamedTuple):
    """A year or day, its `role` and what it is worth; it is `last` where a range goes from another to it."""

    mention: Mention
    role: str
    quantity: Quantity
    last: bool
    day: dt.date | None = None


def moments(date: Date, now: Published | None) -> Iterator[Moment]:
    """The years and days of a date; the last day of a range is worth its end, so that 12 to 16 June are five days."""
    if date.period not in _NAMED:
        return
    year = next((end.when.year for end in date.ends if end.when.year), None)
    for end in date.ends:
        mention, last = Mention(date.block, end.start, end.end), date.link == _TO and end is date.ends[-1]
        if end.when.year:
            yield Moment(mention, YEAR, Quantity(Fraction(end.when.year), unit=YEAR), last, end.when.date)
        if day := _day(end, year, now):
            yield Moment(mention, DAY, Quantity(Fraction(day.toordinal() + last), unit=DAY), last, day)


def _day(end: End, year: int | None, now: Published | None) -> dt.date | None:
    """The day that one end of a date names, in the nearest year where it names none."""
    when = end.when
    if when.day is None or when.month is None:
        return None
    if when.year or year:
        return when._replace(year=when.year or year).date
    if now:
        return nearest(when, now.day)
    return when._replace(year=_NO_YEAR).date if when.month >= _MARCH else None
