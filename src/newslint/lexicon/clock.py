"""The words by which a language tells times of day, and in which zones."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from newslint.record import record
from newslint.tuples import NamedTuple


class Zone(NamedTuple):
    """By how many minutes a zone is ahead of Greenwich, in winter and in summer; zones of one `region` change their clocks on one day."""

    winter: int
    summer: int
    region: str = ""


@record(eq=False)
class ClockWords:
    """What times of day are known by, in lower case; compared by identity, so that what is built from it can be cached.

    `halves` stand behind an hour and say how many hours they add (`p.m.`: 12), `named` are times of day by name.
    `zones` are what a zone may be called, each with the zones it may mean; `labels` those whose names are written with the
    wrong half of the year so often that it proves nothing (`EST` in July), each with what is meant then.
    `time` stands behind a zone (`Eastern Time`). `to` joins the ends of a span, `span_openers` stand before its first end;
    `later` stands behind a span told by its length, `in_all` between a span and its length. `each` are words that make
    it the length of something else: a break, a journey, one turn of many.

    `places` tell a zone, too, behind a time and one of the words `in_place` or before `time`; `there` stands for one that was named, `changing` phrases tell that the clocks are changed; a day of `days` may stand behind it, perhaps with `on_day` before it.

    Times that do not tell their half of the day stand behind words that are `leading` to them, in figures, and not before what is `unlike`;
    or as `parts` of an hour (`half`, perhaps with the word `minute`) `past` it or `before_hour`, as an hour of `hours` with `oclock` behind it, or `at` one
    behind what is `acting` (`begins at seven`) where the clause ends or `going_on`.
    """

    halves: Mapping[str, int]
    named: Mapping[str, int]
    zones: Mapping[str, tuple[Zone, ...]]
    labels: Mapping[str, tuple[Zone, ...]]
    time: tuple[str, ...]
    or_: frozenset[str]
    to: frozenset[str]
    span_openers: frozenset[str]
    later: frozenset[str]
    in_all: frozenset[str]
    each: frozenset[str]
    places: Mapping[str, tuple[Zone, ...]] = MappingProxyType({})
    in_place: tuple[str, ...] = ()
    there: frozenset[str] = frozenset()
    changing: tuple[str, ...] = ()
    days: frozenset[str] = frozenset()
    on_day: frozenset[str] = frozenset()
    leading: frozenset[str] = frozenset()
    unlike: frozenset[str] = frozenset()
    parts: Mapping[str, int] = MappingProxyType({})
    minute: frozenset[str] = frozenset()
    past: frozenset[str] = frozenset()
    before_hour: frozenset[str] = frozenset()
    hours: Mapping[str, int] = MappingProxyType({})
    oclock: frozenset[str] = frozenset()
    acting: frozenset[str] = frozenset()
    at: frozenset[str] = frozenset()
    going_on: frozenset[str] = frozenset()
