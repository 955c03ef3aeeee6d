"""Article -> its times and scores, which are no figures: `9:30 a.m.`, `02:10`, `2:21:07`, `3-2`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from functools import cache
from typing import TypeAlias

from newslint.article import Article, once
from newslint.article.clocks import HOUR, Clock, clocks
from newslint.article.mention import Mention
from newslint.article.mentions import dates, figures, outside, rates, symbols
from newslint.article.scores import Score, hyphened
from newslint.article.sentences import UNREAD
from newslint.document import Block

_HOURS = 24


class Time(Mention):
    """A time in figures alone, of day or one that somebody took, in seconds; `short` says that it may be the former."""

    __slots__ = ("seconds", "short")

    def __init__(self, block: Block, start: int, end: int, seconds: Fraction, *, short: bool) -> None:
        super().__init__(block, start, end)
        self.seconds = seconds
        self.short = short


Result: TypeAlias = Clock | Time | Score


def of_day(result: Result) -> bool:
    """Whether a result is a time of day."""
    return isinstance(result, Clock) or (isinstance(result, Time) and result.short)


@once.lasting
def results(article: Article) -> tuple[Result, ...]:
    """The times and scores in the story's prose; neither code nor furniture."""
    known = clocks(article)
    read = (*figures(article), *dates(article), *rates(article), *symbols(article))
    blocks = [block for block in article.blocks if block.kind not in UNREAD]
    bare = [one for block in blocks for one in _bare(block)]
    return (*outside(known, read), *outside(bare, (*read, *known)))


def _bare(block: Block) -> Iterator[Time | Score]:
    """The times and scores of a block that are in figures alone."""
    yield from _times(block)
    yield from hyphened(block, block.prose.text)


def _times(block: Block) -> Iterator[Time]:
    """The times of a block in figures alone."""
    for found in _time().finditer(block.prose.text) if ":" in block.prose.text else ():
        first, second, third = int(found["first"]), int(found["second"]), found["third"]
        if found["decimals"] and not third:
            first, second, third = 0, first, f"{second:02}"
        seconds = (first * HOUR + second) * HOUR + Fraction((third or "0") + (found["decimals"] or ""))
        yield Time(block, *found.span(), seconds, short=not third and first < _HOURS)


@cache
def _time() -> re.Pattern[str]:
    """Hours, minutes and seconds, or two of them: no part of a longer number or of an address."""
    later = r"(?P<second>[0-5][0-9])(?::(?P<third>[0-5][0-9]))?(?P<decimals>\.[0-9]{1,3})?"
    return re.compile(rf"(?P<first>[0-9](?<![\w:.,-][0-9])[0-9]?):{later}(?![\w:%]|[.,-][0-9])")
