"""Article -> times of day that are told again in another zone: `9 a.m. Eastern (6 a.m. Pacific)`, `1:28 p.m. EST (1828 GMT)`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from newslint.article import Article
from newslint.article.clocks import DAY, Clock, clocks, in_figures, written
from newslint.lexicon import Lexicon
from newslint.lexicon.clock import ClockWords, Zone
from newslint.model import Note, Problem, Verified


class Zoned(NamedTuple):
    """A time of day, and the same told again in another zone."""

    first: Clock
    again: Clock

    def judged(self, lexicon: Lexicon) -> Problem | Verified:
        """Whether both are one time; zones named for the wrong half of the year leave a doubt."""
        words, said = lexicon.clock, lexicon.messages
        shifts = _shifts(words.zones[self.first.zone], words.zones[self.again.zone])
        off = min(shifts, key=self._off)
        like = self.again if in_figures(self.again, words) else self.first
        zone = self.again.text[len(self.again.shown) :]
        right = f"{written(self.first.minutes + off, like, words)}{zone}"
        told = said.time_is.format(first=self.first.text, again=right)
        notes = (Note(self.first.span, said.same_time),)
        if not self._off(off):
            return Verified(self.again.span, told, notes)
        label = {*map(self._off, _shifts(_meant(self.first, words), _meant(self.again, words)))}
        values = {"sum": told, "stated": self.again.text, "expected": right}
        return Problem(self.again.span, values, notes, None, (right,), "zones", 1 if 0 in label else 0)

    def _off(self, shift: int) -> int:
        """By how many minutes the second time misses the first in its zone, the shorter way around the clock."""
        late = (self.first.minutes + shift - self.again.minutes) % DAY
        return min(late, DAY - late)


def _meant(clock: Clock, words: ClockWords) -> tuple[Zone, ...]:
    """The zones that the name of a zone may be meant for."""
    return words.zones[clock.zone] + words.labels.get(clock.zone, ())


def _shifts(ones: Iterable[Zone], others: Iterable[Zone]) -> frozenset[int]:
    """By how many minutes the second of two zones may be ahead of the first; those of one region change their clocks together."""
    return frozenset(shift for one in ones for other in others for shift in _between(one, other))


def _between(one: Zone, other: Zone) -> Iterator[int]:
    yield other.winter - one.winter
    yield other.summer - one.summer
    if not one.region or one.region != other.region:
        yield other.summer - one.winter
        yield other.winter - one.summer


@cache
def _again(words: ClockWords) -> re.Pattern[str]:
    """What stands between a time and the same in another zone."""
    return re.compile(rf" ?(?:[(/\[]|,? (?:{'|'.join(sorted(words.or_)) or '(?!)'}) )\s?")


def zoned(article: Article) -> Iterator[Zoned]:
    """The times of day that stand right behind another one, in another zone."""
    words = article.lexicon.clock
    first: Clock | None = None
    for one, other in pairwise(clocks(article)):
        between = (
            one.block.prose.text[one.end : other.start] if one.block is other.block and one.end < other.start else ""
        )
        if not _again(words).fullmatch(between):
            first = None
            continue
        first = first or one
        if (
            first.zone and other.zone and first.zone != other.zone and first.minutes != other.minutes
        ):  # one show, sent twice
            yield Zoned(first, other)
