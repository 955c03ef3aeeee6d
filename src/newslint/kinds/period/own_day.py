"""A day that the body tells -> whether it may be told only because the story is from it: in a dateline, a stamp, or the lead's `on Monday`."""

from __future__ import annotations

import re
from functools import cache

from newslint import compiled
from newslint.article import Article, once
from newslint.article.claims import BODY
from newslint.article.dates.published import Published, nearest, published
from newslint.article.dates.value import When
from newslint.document import Block
from newslint.kinds.period.tellings import Sort, Telling


def is_own_day(article: Article, fact: Telling, sort: Sort) -> bool:
    """Whether what the body tells of one sort may only be the day of the story."""
    block, now = fact.block, published(article)
    if any(mark.name == "dateline" and mark.start <= fact.start < mark.end for mark in block.marks):
        return True
    if sort is Sort.WEEKDAY:
        return fact.parts[sort] == now.day.weekday() if now is not None else block is lead(article)
    return bool(_clock().match(block.prose.text, fact.end)) or (now is not None and _is_beside(fact, now))


@once
def lead(article: Article) -> Block | None:
    """The paragraph with which the body begins."""
    return next((block for block in article.blocks if block.kind in BODY), None)


@cache
def _clock() -> re.Pattern[str]:
    """A time of day, as the stamp of a page has it right behind the date."""
    return compiled.pattern(r",? \d\d?:\d\d")


def _is_beside(fact: Telling, now: Published) -> bool:
    """Whether a day is that of publication or one beside it."""
    when = When(fact.parts.get(Sort.YEAR), fact.parts.get(Sort.MONTH), fact.parts.get(Sort.DAY))
    if when.day is None or when.month is None:
        return False
    day = when.date if when.year is not None else nearest(when, now.day)
    return day is not None and abs((day - now.day).days) <= 1
