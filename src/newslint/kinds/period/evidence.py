"""A day or period that a field tells -> whether the story bears it out: by its body, its day of publication, or words like `last year`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from newslint import compiled
from newslint.article import Article, once
from newslint.article.claims import FIELDS
from newslint.article.dates.published import Published, published
from newslint.article.dates.value import Date, When
from newslint.article.mention import by_block
from newslint.article.mentions import dates
from newslint.kinds.period.own_day import is_own_day
from newslint.kinds.period.tellings import DECADE, Sort, Telling, dated
from newslint.lexicon.calendar import Calendar

_MONTHS, _QUARTERS, _QUARTER = 12, 4, 3
_CENTURY = 100
_UNREAD = FIELDS | {"code"}


def is_borne_out(article: Article, claim: Telling, sort: Sort) -> bool:
    """Whether the story has what a field tells of one sort, in these or other words."""
    part = sort, claim.parts[sort]
    return (
        _is_told(article, claim, sort)
        or _is_held(article, claim, sort)
        or part in _resolved(article)
        or _is_of_the_story(article, claim)
        or _is_written(article, claim, *part)
    )


def _others(article: Article, claim: Telling) -> Sequence[Telling]:
    """What the body tells in other places."""
    return [other for other in dated(article) if other.block is not claim.block]


def _is_told(article: Article, claim: Telling, sort: Sort) -> bool:
    """Whether the body tells it, and nothing against it there; the month of a dateline says nothing of any other event."""
    value = claim.parts[sort]
    others = (other for other in _others(article, claim) if other.parts.get(sort) == value and claim.agrees(other))
    bare = claim.parts.keys() == {Sort.MONTH}
    return any(not (bare and is_own_day(article, other, sort)) for other in others)


def _is_held(article: Article, claim: Telling, sort: Sort) -> bool:
    """Whether the body has a longer period that holds it, or a part of it; of a range, only the two years of account are looked for."""
    others, value = _others(article, claim), claim.parts[sort]
    if claim.span_of is not None:
        return sort is Sort.DAY or _is_account(claim.span_of, others)
    if sort is Sort.WEEKDAY:
        return value in _weekdays(article)
    return any(_covers(other, claim, sort) or _belongs(other, sort, value) for other in others)


def _is_account(span: Date, others: Sequence[Telling]) -> bool:
    """Whether a range is a year of account, one of whose two years the body has: `2012/13`, `the year through March 2013`."""
    first, last = span.ends[0].when.year, span.ends[-1].when.year
    years = {first, last} - {None}
    return first is not None and last == first + 1 and any(one.parts.get(Sort.YEAR) in years for one in others)


def _covers(other: Telling, claim: Telling, sort: Sort) -> bool:
    """Whether a range of the body covers what a field tells."""
    if other.span_of is None or sort not in {Sort.YEAR, Sort.MONTH, Sort.DAY}:
        return False
    first, last = (end.when for end in (other.span_of.ends[0], other.span_of.ends[-1]))
    if sort is Sort.YEAR:
        return _between(first.year, claim.parts[sort], last.year)
    if sort is Sort.MONTH:
        return _between(first.month, claim.parts[sort], last.month)
    within = first.month == last.month == claim.parts[Sort.MONTH]
    return within and _between(first.day, claim.parts[sort], last.day)


def _between(low: int | None, value: int, high: int | None) -> bool:
    """Whether a value lies between two others, of months also past the end of the year."""
    if low is None or high is None:
        return False
    return low <= value <= high if low <= high else value >= low or value <= high


def _belongs(other: Telling, sort: Sort, value: int) -> bool:
    """Whether what the body tells is part of what a field tells or the other way around: a year of a decade, the last month of a quarter."""
    year, month = other.parts.get(Sort.YEAR), other.parts.get(Sort.MONTH, 0)
    if sort is Sort.YEAR:
        return other.parts.get(Sort.DECADE) == value - value % DECADE
    if sort is Sort.DECADE:
        return year is not None and year - year % DECADE == value
    if sort is Sort.SEASON:
        return bool(month) and (month - value + 1) % _MONTHS < _QUARTER
    return sort is Sort.QUARTER and month == value * _QUARTER


@once
def _weekdays(article: Article) -> frozenset[int]:
    """The weekdays of the dates in the body, those without a year taken for days of the year of publication."""
    now = published(article)
    whens = (_when(one, now) for one in dated(article))
    return frozenset(when.date.weekday() for when in whens if when.date is not None)


def _when(telling: Telling, now: Published | None) -> When:
    year = telling.parts.get(Sort.YEAR) or (now.day.year if now is not None else None)
    return When(year, telling.parts.get(Sort.MONTH), telling.parts.get(Sort.DAY))


@once
def _resolved(article: Article) -> frozenset[tuple[Sort, int]]:
    """The years, quarters and months that `last year`, `next month` and the like mean in the body."""
    now = published(article)
    if now is None:
        return frozenset()
    others = (date for date in dates(article) if date.period == "relative" and date.block.kind not in _UNREAD)
    return frozenset(part for date in others for part in _meant(date, now, article.lexicon.calendar))


def _meant(date: Date, now: Published, words: Calendar) -> Iterator[tuple[Sort, int]]:
    which, _, period = date.text.lower().partition(" ")
    if (shift := words.which.get(which)) is None:
        return
    day = now.day
    if period == "year":
        yield Sort.YEAR, day.year + shift
    if period == "month":
        yield Sort.MONTH, (day.month - 1 + shift) % _MONTHS + 1
    if period == "quarter":
        yield Sort.QUARTER, ((day.month - 1) // _QUARTER + shift) % _QUARTERS + 1


def _is_of_the_story(article: Article, claim: Telling) -> bool:
    """Whether a field tells the day or year that the story is from; its month alone says little."""
    now = published(article)
    if now is None or claim.parts.keys() == {Sort.MONTH}:
        return False
    day = now.day
    told = {Sort.YEAR: day.year, Sort.MONTH: day.month, Sort.DAY: day.day, Sort.WEEKDAY: day.weekday()}
    return claim.parts.items() <= told.items()


def _is_written(article: Article, claim: Telling, sort: Sort, value: int) -> bool:
    """Whether it stands in the body where no date was read: in a name, or cut short."""
    if sort not in {Sort.YEAR, Sort.MONTH, Sort.SEASON, Sort.WEEKDAY}:
        return False
    name, read = _names(article.lexicon.calendar, sort, value), by_block(dates(article))
    return any(
        not any(date.start < found.end() and found.start() < date.end for date in read.get(block, ()))
        for block in article.blocks
        if block.kind not in _UNREAD and block is not claim.block
        for found in name.finditer(block.prose.text)
    )


@cache
def _names(words: Calendar, sort: Sort, value: int) -> re.Pattern[str]:
    """How a year, month, season or weekday may be written: a year also by its last two digits, a month that is another word in all its forms."""
    if sort is Sort.YEAR:
        short = f"{value % _CENTURY:02}"
        letters = "|".join(words.fiscal_letters)
        return re.compile(rf"{value}|['’‘/–-]{short}\b|(?:{letters}) ?{short}\b|\b{short}/\d\d\b")
    lists = {
        Sort.MONTH: (words.months, words.short_months),
        Sort.SEASON: (words.seasons,),
        Sort.WEEKDAY: (words.weekdays, words.short_weekdays),
    }
    names = {name for some in lists[sort] for name, number in some.items() if number == value}
    forms = [form for name in names - words.homonyms for form in (name.capitalize(), name.upper())]
    small = [rf"{name}\w*" for name in names - words.homonyms if name in words.month_words or sort is Sort.SEASON]
    return compiled.pattern(rf"\b(?:{'|'.join(sorted((*forms, *small))) or '(?!)'})s?\b")
