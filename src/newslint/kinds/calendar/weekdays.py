"""A date with a weekday -> whether it falls on that, in the year that it names, or in the likeliest where it names none."""

from __future__ import annotations

import datetime as dt
import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping

from newslint.article import Article, once
from newslint.article.dates.published import Published, nearest, published
from newslint.article.dates.value import Date, End
from newslint.article.mentions import dates
from newslint.article.prose.neighbours import preceded_by, word_at
from newslint.kinds.calendar.options import Options
from newslint.kinds.calendar.spelt import spelt
from newslint.lexicon import Lexicon, lowered
from newslint.lexicon.calendar import Calendar
from newslint.model import Problem, Verified
from newslint.tuples import NamedTuple

_WEEKS = 35  # days between a date that names its year and the next, which does not
_SURELY = 14  # days from publication within which a date is of its year whatever stands before it
BEFORE = 80  # code points before a date in which words bear on it: a year
GREGORIAN = 1753  # the first full year of today's calendar in English


class _Years(NamedTuple):
    """The years that a story names: all of them, and block by block where each stands."""

    all: frozenset[int]
    placed: Mapping[int, list[tuple[int, int]]]

    def before(self, date: Date) -> set[int]:
        """Those right before a date."""
        placed = self.placed.get(id(date.block), [])
        return {
            year
            for _, year in placed[bisect_right(placed, (date.start - BEFORE, 0)) : bisect_left(placed, (date.start, 0))]
        }


@once
def _named_years(article: Article) -> _Years:
    """The years that the story names; asked for where a date names none."""
    placed: dict[int, list[tuple[int, int]]] = {}
    for date in dates(article):
        for end in date.ends:
            if end.when.year is not None:
                placed.setdefault(id(date.block), []).append((date.start, end.when.year))
    return _Years(frozenset(year for block in placed.values() for _, year in block), placed)


def weekday(
    date: Date, end: End, now: Published | None, article: Article, options: Options
) -> Iterator[Problem | Verified]:
    """A weekday against its date."""
    if end.when.year is not None:
        day = end.when.date
        if day is not None and day.year >= GREGORIAN:
            yield _judged(date, end, day, "", 0, article.lexicon)
        return
    day = nearest(end.when, now.day) if now else None
    if around := _told_around(date, end, article):
        if _fits(end, (around.day.year - 1,)) and _looks_back(date, article.lexicon.calendar):
            return  # `runs to Sunday 7 June 2026. Last year's, which ended on Sunday 8 June`
        if now is None or abs((around.day - now.day).days) > options.far:
            yield _judged(date, end, around.day, around.source, 1, article.lexicon)
        return
    if now is None or day is None:
        return
    messages = article.lexicon.messages
    source = messages.nearest_year.format(day=now.day, source=messages.sources[now.source])
    if day.weekday() == end.weekday:
        yield _judged(date, end, day, source, 1, article.lexicon)
        return
    if _of_another_year(article, now) or _of_the_day_before(date, end, article, now):
        return
    away = abs((day - now.day).days)
    years = _named_years(article)
    sure = away <= options.near and (away <= _SURELY or not _looks_back(date, article.lexicon.calendar))
    others = years.before(date) if sure else {*years.all, day.year - 1, day.year + 1}
    if away <= options.far and not _fits(end, others):
        yield _judged(date, end, day, source, 1, article.lexicon)


def _looks_back(date: Date, words: Calendar) -> bool:
    """Whether a word such as `last` stands before a date: it may be of another year."""
    before = date.block.prose.text[max(0, date.start - BEFORE) : date.start]
    return any(words.which.get(word, 0) < 0 for word in lowered(before).split())


class _Around(NamedTuple):
    """The day that a date means beside another that names its year, and where that year comes from."""

    day: dt.date
    source: str


def _told_around(date: Date, end: End, article: Article) -> _Around | None:
    """The day meant by a date that names no year, a few weeks behind the last one of its paragraph that names one and its weekday."""
    before = [
        (one, day)
        for one in dates(article)
        if one.block is date.block and one.end <= date.start and (day := one.ends[-1].when.date)
    ]
    if not before or {day.year for _, day in before} != {before[-1][1].year}:
        return None
    other, day = before[-1]
    meant = nearest(end.when, day)
    if meant is None or abs((meant - day).days) > _WEEKS or other.ends[-1].weekday != day.weekday():
        return None
    year = article.lexicon.messages.nearest_year.format(day=day, source=other.text)
    return _Around(meant, year)


@once
def _misfits(article: Article) -> tuple[End, ...]:
    """The days that name no year, and a weekday that does not fit the year of the story."""
    now = published(article)
    yearless = (
        end for date in dates(article) for end in date.ends if end.weekday is not None and end.when.year is None
    )
    days = ((end, nearest(end.when, now.day)) for end in yearless) if now else ()
    return tuple(end for end, day in days if day is not None and day.weekday() != end.weekday)


def _of_another_year(article: Article, now: Published) -> bool:
    """Whether the story tells of a year that it names: several days misfit its own year, and all of them fit that one."""
    misfits = _misfits(article)
    others = _named_years(article).all - {now.day.year}
    return len(misfits) > 1 and any(all(_fits(end, (year,)) for end in misfits) for year in others)


def _of_the_day_before(date: Date, end: End, article: Article, now: Published) -> bool:
    """Whether the weekday may close what is said of the date before: `Aug 13 - 7.1 on Sunday, Aug 14 - 7.7 on Monday`."""
    text, words = date.block.prose.text, article.lexicon.calendar
    named = word_at().match(text, end.start)
    parted = named is not None and text.startswith(",", named.end())
    if not parted or preceded_by(text, end.start)[0] not in words.on_day:
        return False
    before = [one for one in dates(article) if one.block is date.block and one.end <= date.start][-1:]
    held = [one.ends[0].when for one in before if one.period == "day" and one.weekday is None]
    days = (when.date if when.year is not None else nearest(when, now.day) for when in held)
    return any(day is not None and day.weekday() == end.weekday for day in days)


def _fits(end: End, years: Iterable[int]) -> bool:
    """Whether the weekday fits the date in one of these years."""
    days = (end.when._replace(year=year).date for year in years)
    return any(day is not None and day.weekday() == end.weekday for day in days)


def _judged(  # noqa: PLR0913, PLR0917 -- a date, what it comes to, and how sure that is
    date: Date, end: End, day: dt.date, source: str, doubt: int, lexicon: Lexicon
) -> Problem | Verified:
    prose, words, messages = date.block.prose, lexicon.calendar, lexicon.messages
    only = len(date.ends) == 1
    span = date.span if only else prose.span(end.start, end.end)
    said, actual = words.day_names[end.weekday or 0], words.day_names[day.weekday()]
    written = spelt(day, lexicon)
    if day.weekday() == end.weekday:
        return Verified(span, messages.falls.format(date=written, weekday=said) + source)
    values = {"date": written, "actual": actual, "stated": said, "source": source}
    return Problem(span, values, suggestions=_suggestions(date, end, day, words), fault="weekday", doubt=doubt)


def _suggestions(date: Date, end: End, day: dt.date, words: Calendar) -> tuple[str, ...]:
    """The mention with the right weekday, and with the nearest day that has the weekday it names."""
    if len(date.ends) != 1 or end.weekday is None:
        return ()
    ahead = (end.weekday - day.weekday()) % 7
    other = day + dt.timedelta(days=ahead if ahead <= 3 else ahead - 7)  # half a week
    text = date.text
    name, right = words.day_names[end.weekday], words.day_names[day.weekday()]
    found = [text.replace(name, right, 1)] if name in text else []
    if other.month == day.month:
        suffix = "|".join(words.suffixes)
        found.append(re.sub(rf"(?<!\d){day.day}(?!\d)(?:{suffix})?", str(other.day), text, count=1))
    return tuple(found)
