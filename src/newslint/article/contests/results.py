"""Article -> its times and scores, which are no figures: `9:30 a.m.`, `02:10`, `2:21:07`, `3-2`."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeAlias

from newslint.article import Article, once
from newslint.article.contests.scores import Score, hyphened
from newslint.article.mentions import dates, figures, outside, rates, symbols
from newslint.article.sentences import UNREAD
from newslint.article.times.clocks import Clock, clocks
from newslint.article.times.racing import Time, times
from newslint.document import Block

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
    yield from times(block)
    yield from hyphened(block, block.prose.text)
