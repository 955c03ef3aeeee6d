"""Article -> the day it is from, as far as the story itself or the house says so; the clock is never read."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from functools import cache

from newslint import compiled
from newslint.article import Article, once
from newslint.article.dates.days import any_day
from newslint.article.dates.value import When
from newslint.document import Block
from newslint.lexicon.calendar import Calendar
from newslint.tuples import NamedTuple

KEYS = (
    "date", "published", "pubdate", "publishdate", "publisheddate", "datepublished", "publishedat", "publishedon", "publishedtime",
    "articlepublishedtime", "publicationdate", "firstpublished", "issued", "postdate", "created", "createdat", "datecreated",
)  # fmt: skip
"""Keys of front matter that hold the day of publication, dashes and underscores left out; the first that is there counts."""


_DAY_ALONE = len("2025-09-24")


class Published(NamedTuple):
    """The day a story is from, and what says so: who has it (`given`), the front matter (`stamp`), the `dateline`, or the house when `asked`.

    `local` is whether it is the day where the story was written; a time stamp may lie a day beside it. `timed` is whether the stamp tells a time, too:
    a day by itself is that of which the story tells its readers. That which is `undated` is of a year that nobody knows, and of that which is `monthly` the day is not known.
    """

    day: dt.date
    source: str
    local: bool = False
    timed: bool = False
    undated: bool = False
    monthly: bool = False


@once.stored
def published(article: Article) -> Published | None:
    """The day of publication: what whoever has the story says, then front matter, the dateline, what the house says; None if nothing does."""
    stamped = _given(article) or _stamped(article)
    line = _line(article, stamped or _as_of(article))
    if stamped and line and abs((stamped.day - line.day).days) <= 1:
        return line
    return stamped or line or _as_of(article)


@once.stored
def about(article: Article) -> Published | None:
    """The day of publication, or the first of the month with which the lead begins where that is all that is told: `MARCH 2026 —`."""
    return published(article) or _month_of(article)


def _month_of(article: Article) -> Published | None:
    """The month in the story's dateline."""
    for block, start, end in _lines(article):
        for when in _read(block.prose.text[start:end], "month", article.lexicon.calendar):
            if when.year and when.month:
                return Published(dt.date(when.year, when.month, 1), "dateline", local=True, monthly=True)
    return None


def _given(article: Article) -> Published | None:
    day = article.source.published
    return Published(_date(day), "given", timed=_is_timed(day)) if day else None


def _as_of(article: Article) -> Published | None:
    day = article.settings.as_of
    return Published(day, "asked") if day else None


def _stamped(article: Article) -> Published | None:
    """The date in the front matter."""
    meta = {re.sub(r"[^a-z]", "", str(key).lower()): value for key, value in article.document.meta.items()}
    for key in KEYS if meta else ():
        if key in meta and (day := _day(meta[key], article)) is not None:
            return Published(day, "stamp", timed=_is_timed(meta[key]))
    return None


def _is_timed(value: object) -> bool:
    """Whether a stamp tells a time beside its day."""
    return isinstance(value, dt.datetime) or len(str(value).strip()) > _DAY_ALONE


@cache
def _iso() -> re.Pattern[str]:
    """A day as programs write it, with dashes or without."""
    return compiled.pattern(r"\s{0,9}(\d{4})(-?)(\d\d)\2(\d\d)(?!\d)", re.ASCII)


def _day(value: object, article: Article) -> dt.date | None:
    if isinstance(value, dt.date):
        return _date(value)
    if not isinstance(value, str | int):
        return None
    if iso := _iso().match(str(value)):
        return When(int(iso[1]), int(iso[3]), int(iso[4])).date
    when = _first_day(str(value), article.lexicon.calendar)  # `Mon, 02 Mar 2026 10:00:00 GMT`
    return when.date if when else None


def _date(value: dt.date) -> dt.date:
    """The day of a date, or of a time."""
    return value.date() if isinstance(value, dt.datetime) else value


def _line(article: Article, near: Published | None) -> Published | None:
    """The date in the story's dateline; where it names no year, that of the date nearest to what else is known."""
    words = article.lexicon.calendar
    for block, start, end in _lines(article):
        when = _first_day(block.prose.text[start:end], words)
        if when is None:
            continue
        if when.date:
            return Published(when.date, "dateline", local=True)
        if near and when.year is None and (day := nearest(when, near.day)):
            return Published(day, "dateline", local=True)
    return None


def _lines(article: Article) -> Iterator[tuple[Block, int, int]]:
    """Where a dateline stands: a line of its own, or the head of the lead."""
    for block in article.blocks:
        if block.kind == "dateline":
            yield block, 0, len(block.prose.text)
        for mark in block.marks:
            if mark.name == "dateline":
                yield block, mark.start, mark.end


_NO_YEAR = 2001
"""A year without a Feb. 29."""


def told_without_year(article: Article) -> Published | None:
    """The day of a dateline that names no year, in some year: for what is counted from it by a day or two and told without a year, too."""
    for block, start, end in _lines(article):
        when = _first_day(block.prose.text[start:end], article.lexicon.calendar)
        if when and when.year is None and (day := when._replace(year=_NO_YEAR).date):
            return Published(day, "dateline", local=True, undated=True)
    return None


@cache
def _trigger() -> re.Pattern[str]:
    return compiled.pattern(r"\b(?=[\dA-Za-z])")


def _first_day(text: str, words: Calendar) -> When | None:
    return next(_read(text, "day", words), None)


def _read(text: str, period: str, words: Calendar) -> Iterator[When]:
    """The days, or the months, that a text names."""
    for place in _trigger().finditer(text):
        found = any_day(text, place.start(), words)
        if found and found.period == period and found.sure and found.ends[0].when.exists:
            yield found.ends[0].when


def nearest(when: When, day: dt.date) -> dt.date | None:
    """The day of that month and number that lies nearest to another day."""
    dates = (when._replace(year=year).date for year in (day.year - 1, day.year, day.year + 1))
    return min((date for date in dates if date), key=lambda date: abs((date - day).days), default=None)
