"""Article -> times of day that are told again in another zone: `11 a.m. Eastern (8 a.m. Pacific)`, `1:28 p.m. EST (1828 GMT)`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import pairwise

from newslint import compiled
from newslint.article import Article
from newslint.article.times.clocks import DAY, Clock, clocks, in_figures, written
from newslint.lexicon import Lexicon
from newslint.lexicon.clock import ClockWords, Zone
from newslint.model import Note, Problem, Verified
from newslint.tuples import NamedTuple

_NEAR = 120
"""Minutes by which two times with only a comma between them may miss each other and still be meant for one."""


class Zoned(NamedTuple):
    """A time of day, and the same told again in another zone."""

    first: Clock
    again: Clock

    def judged(self, lexicon: Lexicon) -> Problem | Verified:
        """Whether both are one time; zones named for the wrong half of the year leave a doubt."""
        words, said = lexicon.clock, lexicon.messages
        off = self._shift(words)
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

    def off(self, words: ClockWords) -> int:
        """By how many minutes the second time misses the first."""
        return self._off(self._shift(words))

    def goes_back(self, words: ClockWords) -> bool:
        """Whether the hours between two zones of one region were taken the wrong way round: `8 a.m. Eastern, 11 a.m. Pacific`."""
        one, other = _zones(self.first, words), _zones(self.again, words)
        regions = {zone.region for zone in (*one, *other)}
        return len(regions) == 1 and "" not in regions and self._off(-self._shift(words)) == 0

    def _shift(self, words: ClockWords) -> int:
        """By how many minutes the second zone is ahead of the first, as suits the two times best."""
        return min(_shifts(_zones(self.first, words), _zones(self.again, words)), key=self._off)

    def _off(self, shift: int) -> int:
        """By how many minutes the second time misses the first in its zone, the shorter way around the clock."""
        late = (self.first.minutes + shift - self.again.minutes) % DAY
        return min(late, DAY - late)


def _zones(clock: Clock, words: ClockWords) -> tuple[Zone, ...]:
    """The zones that a time of day may be of by its zone or its place."""
    return words.zones.get(clock.zone) or words.places[clock.zone]


def _meant(clock: Clock, words: ClockWords) -> tuple[Zone, ...]:
    """The zones that the name of a zone may be meant for."""
    return _zones(clock, words) + words.labels.get(clock.zone, ())


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
    """What stands between a time and the same in another zone, be it a comma."""
    day = rf"(?: (?:(?:{compiled.any_of(words.on_day)}) )?(?:{compiled.any_of(words.days)}))?"
    return compiled.pattern(rf"(?i:{day}) ?(?:[(/\[]|,? (?:{compiled.any_of(words.or_)}) |(?P<comma>, ))\s?")


@cache
def _place(words: ClockWords) -> re.Pattern[str]:
    """A place behind a time of day, which tells its zone: `6 a.m. Tuesday in Tokyo`, `8 p.m. London time`."""
    places = compiled.any_of(words.places)
    day = rf"(?: (?:(?:{compiled.any_of(words.on_day)}) )?(?:{compiled.any_of(words.days)}))?"
    return compiled.pattern(
        rf"(?i:{day})(?: (?:{compiled.any_of(words.in_place)}) (?P<place>(?i:{places}))| (?P<named>(?i:{places})) (?:{compiled.any_of(words.time)}))(?!\w)"
    )


def _placed(clock: Clock, words: ClockWords) -> Clock:
    """A time of day with the zone of the place behind it, where it tells none."""
    text = clock.block.prose.text
    found = None if clock.zone else _place(words).match(text, clock.end)
    name = (found["place"] or found["named"]) if found else ""
    if found is None or not name[0].isupper():
        return clock
    return Clock(clock.block, clock.start, found.end(), clock.minutes, zone=name.lower(), shown=clock.end)


def zoned(article: Article) -> Iterator[Zoned]:
    """The times of day that stand right behind another one, in another zone."""
    words = article.lexicon.clock
    first: Clock | None = None
    for one, other in pairwise([_placed(clock, words) for clock in clocks(article)]):
        near = one.block is other.block and one.end < other.start
        between = _again(words).fullmatch(one.block.prose.text[one.end : other.start]) if near else None
        if between is None:
            first = None
            continue
        first = first or one
        if (
            first.zone and other.zone and first.zone != other.zone and first.minutes != other.minutes
        ):  # one show, sent twice
            told = Zoned(first, other)
            if not between["comma"] or told.off(words) <= _NEAR or told.goes_back(words):
                yield told
