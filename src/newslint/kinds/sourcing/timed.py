"""Times of day of a story -> as its sources have them, or an hour or some minutes beside what seems the same."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from newslint.article import Article, once
from newslint.article.clocks import HALF, HOUR, Clock, clocks
from newslint.article.mention import Mention
from newslint.article.sentences import UNREAD, sentence_of
from newslint.document import Block
from newslint.kinds.sourcing.fact import NOTHING, Fact
from newslint.kinds.sourcing.index import Index
from newslint.kinds.sourcing.telling import tellings

_ALIKE = 75
"""How much the words told with two times have in common that seem to be of one event."""


class Timed(NamedTuple):
    """A time of day of the story, and the one of a source that contradicts it."""

    time: Mention
    fact: Fact


class Time(Mention):
    """A time of day in figures alone: its minutes since midnight or noon."""

    __slots__ = ("minutes",)

    def __init__(self, block: Block, start: int, end: int, minutes: int) -> None:
        super().__init__(block, start, end)
        self.minutes = minutes


def timed(article: Article) -> Iterator[Timed]:
    """The times of a story that no source has, where one has a time beside them for what is told in the same words."""
    own = _facts(article)
    held = Index([fact for source in article.sources for fact in _facts(source)]) if own else None
    if held is None:
        return
    known = {_minutes(fact) for fact in held.facts}
    told = {_minutes(fact) for fact in own}
    for fact in own:
        if _minutes(fact) in known:
            continue
        scores = held.alike(fact.told, NOTHING)
        for number, score in sorted(scores.items(), key=lambda item: -item[1]):
            other = held.facts[number]
            if score >= _ALIKE and _minutes(other) not in told and _beside(fact, other):
                yield Timed(fact.mention, other)
                break


def _minutes(fact: Fact) -> int:
    """The minutes of a time since midnight or noon: which of them is often left out."""
    assert isinstance(fact.mention, Clock | Time)  # noqa: S101 -- a fact of a time
    return fact.mention.minutes % HALF


def _beside(one: Fact, other: Fact) -> bool:
    """Whether two times have the hour or the minutes in common, and do not tell of two zones."""
    zones = {fact.mention.zone for fact in (one, other) if isinstance(fact.mention, Clock)} - {""}
    first, second = _minutes(one), _minutes(other)
    return not zones and (first // HOUR == second // HOUR or first % HOUR == second % HOUR)


@once.lasting
def _facts(article: Article) -> tuple[Fact, ...]:
    """The times of day of a text with the words told with each."""
    told, path = tellings(article), article.source.path
    return tuple(
        Fact(time, path, (), told(time), NOTHING, None, NOTHING, (path, -1, sentence_of(article, time).number))
        for time in _times(article)
    )


def _times(article: Article) -> Iterator[Clock | Time]:
    """The times of day of a text, with or without a word that says that they are."""
    known = clocks(article)
    yield from known
    starts = {clock.span.start for clock in known}
    for block in article.blocks:
        for found in _bare().finditer(block.prose.text) if block.kind not in UNREAD else ():
            time = Time(block, *found.span(), int(found["hour"]) * HOUR + int(found["minute"]))
            if time.span.start not in starts:
                yield time


@cache
def _bare() -> re.Pattern[str]:
    """Hours and minutes: no part of a longer number, of a score or of a time that somebody took."""
    return re.compile(r"(?<![\d:.,-])(?P<hour>[01]?\d|2[0-3]):(?P<minute>[0-5]\d)(?![\d:%]|\.\d)")
