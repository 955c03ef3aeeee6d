"""Article -> the days and periods that its fields and its body tell, each by its parts: year, month, day, quarter, weekday, season."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from enum import Enum
from functools import cache
from typing import TypeAlias

from newslint import compiled
from newslint.article import Article, once
from newslint.article.claims import BODY, FIELDS
from newslint.article.dates.value import Date, End
from newslint.article.mention import Mention
from newslint.article.mentions import dates
from newslint.article.prose.neighbours import abbreviated, preceded_by
from newslint.article.times.clocks import clocks
from newslint.document import Block
from newslint.lexicon.calendar import Calendar

DECADE = 10
BOXED = frozenset({"body", "quote"})
"""The parts of a story that may be a box."""
_STOPS = frozenset('.?!:;,"”’)')
"""What a paragraph of running copy ends with, or leads to the next one."""


class Sort(Enum):
    """The sorts of parts that a day or period has."""

    YEAR = "year"
    DECADE = "decade"
    SEASON = "season"
    HALF = "half"
    QUARTER = "quarter"
    MONTH = "month"
    DAY = "day"
    WEEKDAY = "weekday"
    SHIFT = "shift"
    CLOCK = "clock"


Parts: TypeAlias = Mapping[Sort, int]
"""What is told of a day or period, sort by sort: `Friday, Oct. 3` has a month, a day and a weekday; a time of day has its minutes."""


class Telling(Mention):
    """A day, period or time of day where the story tells it; `span_of` is the range that it is an end of, `zone` that of a time, if it has one."""

    __slots__ = ("parts", "span_of", "zone")

    def __init__(  # noqa: PLR0913, PLR0917 -- a mention's place, and what is told there
        self, block: Block, start: int, end: int, parts: Parts, span_of: Date | None = None, zone: str = ""
    ) -> None:
        super().__init__(block, start, end)
        self.parts = parts
        self.span_of = span_of
        self.zone = zone

    @property
    def sorts(self) -> Iterator[Sort]:
        """The sorts by which it is judged: `today` by its weekday where that is known."""
        return (sort for sort in self.parts if sort is not Sort.SHIFT or Sort.WEEKDAY not in self.parts)

    def agrees(self, other: Telling) -> bool:
        """Whether nothing that both tell is told in two ways."""
        return all(other.parts.get(sort, value) == value for sort, value in self.parts.items())


@once
def claimed(article: Article) -> tuple[Telling, ...]:
    """The days, periods and times in the fields of the story, and in its boxes."""
    return (*_dated(article, _claims), *_named(article, FIELDS), *_timed(article, _claims))


@once
def dated(article: Article) -> tuple[Telling, ...]:
    """Those that are dates and times in its body."""
    return (*_dated(article, _tells), *_timed(article, _tells))


@once
def told(article: Article) -> tuple[Telling, ...]:
    """Those of its body, months and seasons that stand by themselves among them."""
    return (*dated(article), *_named(article, BODY))


def _claims(block: Block) -> bool:
    """Whether a paragraph is a field or a box."""
    return block.kind in FIELDS or is_box(block)


def _tells(block: Block) -> bool:
    """Whether a paragraph is one of the body."""
    return block.kind in BODY


def is_box(block: Block) -> bool:
    """Whether a paragraph stands beside the running copy: behind a label in bold, `If you go:`, or in bold and without a full stop."""
    label = next((mark for mark in block.marks if mark.name == "strong" and not mark.start), None)
    if label is None or block.kind not in BOXED:
        return False
    text = block.prose.text
    if _is_speaker(text[: label.end]):
        return False
    ends = text[-1] in _STOPS and not abbreviated(text, len(text) - 1, frozenset())  # `Start: 2:15 p.m.`
    return ":" in text[label.end - 1 : label.end + 1] or not ends


def _is_speaker(label: str) -> bool:
    """Whether a label in bold is the name of somebody who speaks: `Ann Lee:`."""
    words = label.rstrip(" :").split()
    return len(words) > 1 and all(word[0].isupper() for word in words)


def _timed(article: Article, reads: Callable[[Block], bool]) -> Iterator[Telling]:
    for clock in clocks(article):
        if reads(clock.block):
            yield Telling(clock.block, clock.start, clock.end, {Sort.CLOCK: clock.minutes}, zone=clock.zone)


def _dated(article: Article, reads: Callable[[Block], bool]) -> Iterator[Telling]:
    words = article.lexicon.calendar
    for date in dates(article):
        if reads(date.block) and _is_telling(date, words):
            yield from _of(date, words)


def _is_telling(date: Date, words: Calendar) -> bool:
    """Whether a date is told by its own words: neither a month in small letters nor what a name ends with (`Cyber Monday`, `USA Today`)."""
    if date.when.month is not None and date.text.islower():
        return False
    if date.text.lower() not in words.days and date.period != "weekday":
        return True
    before, begin = preceded_by(date.block.prose.text, date.start)
    return (
        date.text[0].islower() or not before or date.block.prose.text[begin].islower() or before in words.before_month
    )


def _of(date: Date, words: Calendar) -> Iterator[Telling]:
    """The ends of a date that tell something."""
    single, spanning = len(date.ends) == 1, date if date.link == "to" else None
    for end in date.ends:
        start, stop = (date.start, date.end) if single else (end.start, end.end)
        if parts := _relative(date, words) or _parts(end, words):
            yield Telling(date.block, start, stop, parts, spanning)


def _relative(date: Date, words: Calendar) -> Parts:
    """What `today` and the like tell: how many days from the story, and the weekday where its day is known."""
    shift = words.days.get(date.text.lower())
    if shift is None:
        return {}
    return {Sort.SHIFT: shift} | ({Sort.WEEKDAY: date.meant.weekday()} if date.meant else {})


def _parts(end: End, words: Calendar) -> Parts:
    when = end.when
    told = {
        Sort.YEAR: when.year if when.width == 1 else None,
        Sort.DECADE: when.year if when.width == DECADE else None,
        Sort.MONTH: when.month,
        Sort.DAY: when.day if when.month is not None else None,
        Sort.WEEKDAY: end.weekday,
    }
    if when.part:
        told[Sort(words.part_letters[when.part[0]])] = int(when.part[1:])
    return {sort: value for sort, value in told.items() if value is not None}


def _named(article: Article, kinds: frozenset[str]) -> Iterator[Telling]:
    """The months and seasons that are no part of a date: `China June inflation`, `this summer`."""
    words = article.lexicon.calendar
    for block in article.blocks:
        if block.kind in kinds:
            yield from _bare(article, block, words)


def _bare(article: Article, block: Block, words: Calendar) -> Iterator[Telling]:
    for found in _name(words).finditer(block.prose.text):
        read = (date for date in dates(article) if date.block is block)
        if not any(date.start < found.end() and found.start() < date.end for date in read):
            word = found[0].lower()
            sort, value = (
                (Sort.MONTH, words.months[word]) if word in words.months else (Sort.SEASON, words.seasons[word])
            )
            yield Telling(block, *found.span(), {sort: value})


@cache
def _name(words: Calendar) -> re.Pattern[str]:
    """The name of a month or season that hardly is another word."""
    months = (month.capitalize() for month in words.months.keys() - words.homonyms)
    seasons = (form for season in words.seasons.keys() - words.homonyms for form in (season, season.capitalize()))
    return compiled.pattern(rf"\b(?:{'|'.join(sorted((*months, *seasons))) or '(?!)'})\b")
