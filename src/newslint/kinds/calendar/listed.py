"""Article -> dates of another year than their neighbours in a list that is in order: `2024-10-02`, `2022-10-03`, `2024-10-05`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise

from newslint.article import Article
from newslint.article.dates.value import Date
from newslint.article.mentions import dates
from newslint.tuples import NamedTuple

_ITEMS = frozenset(("item", "summary"))
_FEWEST = 4
"""Dates of a list that show its order."""
_ODD = 4
_BACK = 8
"""At most one in so many dates is of another year where a list is in order, and one of the others is earlier than the one before it."""
_NEAR = dt.timedelta(days=180)
"""How far apart the neighbours of such a date are at most: in a list of long ago any year fits."""


class Listed(NamedTuple):
    """A date that is out of order, the one before it, and the day in a year of its neighbours that would be in order."""

    odd: Date
    before: Date
    right: dt.date


class _Day(NamedTuple):
    """A day, and the mention that tells it."""

    day: dt.date
    date: Date


def listed(article: Article) -> Iterator[Listed]:
    """The dates that are out of order only for their year, in lists whose other dates are in order, in text order."""
    for days in _lists(article):
        rising = sum(one.day < two.day for one, two in pairwise(days)) * 2 >= len(days) - 1
        found = list(_odd(days, rising=rising))
        odd = {id(each.odd) for each in found}
        rest = [one.day for one in days if id(one.date) not in odd]
        back = sum((one > two) if rising else (one < two) for one, two in pairwise(rest))
        if len(days) >= max(_FEWEST, len(found) * _ODD) and back * _BACK <= len(rest):
            yield from found


def _lists(article: Article) -> Iterator[Sequence[_Day]]:
    """The days that begin the items of each list of the story."""
    first: dict[int, Date] = {}
    for date in dates(article):
        if date.block.kind in _ITEMS and not date.start and date.sure and not date.link:
            first.setdefault(id(date.block), date)
    if len(first) < _FEWEST:
        return
    for item, blocks in groupby(article.blocks, lambda block: block.kind in _ITEMS):
        if item:
            begun = (first[id(block)] for block in blocks if id(block) in first)
            yield [_Day(day, date) for date in begun if (day := date.ends[0].when.date)]


def _odd(days: Sequence[_Day], *, rising: bool) -> Iterator[Listed]:
    """The days between two neighbours that are in order, which would be in order too if they were of a neighbour's year."""
    last: _Day | None = None
    for before, odd, after in zip(days, days[1:], days[2:], strict=False):
        low, high = (before.day, after.day) if rising else (after.day, before.day)
        if before is last or not low <= high <= low + _NEAR or low <= odd.day <= high:
            continue
        moved = (_of_year(odd.day, year) for year in dict.fromkeys((before.day.year, after.day.year)))
        if right := next((day for day in moved if day and low <= day <= high), None):
            last = odd
            yield Listed(odd.date, before.date, right)


def _of_year(day: dt.date, year: int) -> dt.date | None:
    """The same day of another year, if that has it."""
    return day.replace(year=year) if (day.month, day.day) != (2, 29) else None  # leap days are rare enough
