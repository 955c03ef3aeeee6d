"""A figure of the story -> the figure of a source of which it seems to be a slip of the pen."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction
from itertools import islice, takewhile
from operator import itemgetter

from newslint.arithmetic.interval import Interval
from newslint.arithmetic.slips import slips
from newslint.article.claims.comparable import ANY
from newslint.article.judgement.wording import digits
from newslint.kinds.sourcing.agreeing import unscaled
from newslint.kinds.sourcing.candidates import Candidates, Match
from newslint.kinds.sourcing.said.context import LOOKED_AT, Context, Rival, free
from newslint.kinds.sourcing.said.fact import Fact, figure_of, telling
from newslint.kinds.sourcing.said.values import Value
from newslint.tuples import NamedTuple

_SLIPS: Mapping[str, int] = {"transposed": 75, "digit": 75, "scale": 75, "decimal": 150}
"""How much two figures have in common of which one seems to be a slip of the other."""
_LEAST = min(_SLIPS.values())
_VALUE = itemgetter(0)
_TELLING = 2
_PRECISE = 3
"""Digits from which on one that differs is a slip."""


class Meant(NamedTuple):
    """What a value of a figure would be without a slip of the pen, from little to much, each with the place of its name among all."""

    measure: str
    values: Sequence[tuple[Fraction, int]]
    names: Sequence[str]

    def slip(self, near: Interval) -> str:
        """The name of the commonest slip without which it would lie in an interval, or ""."""
        at = 0 if near.low is None else bisect_left(self.values, near.low, key=_VALUE)
        found = takewhile(lambda one: near.high is None or one[0] <= near.high, islice(self.values, at, None))
        return self.names[min(places)] if (places := [place for value, place in found if value in near]) else ""


def slipped(found: Candidates, known: Context) -> Rival | None:
    """The figure of which one of the story seems to be a slip of the pen."""
    likely = [rival for rival in found.others[: LOOKED_AT * 2] if rival.score >= _LEAST and free(rival, known)]
    meant = meant_by(found.fact) if likely else ()
    for rival in likely:
        name = slip_of(found.fact, meant, rival.fact)
        if name and rival.score >= _SLIPS[name]:
            return Rival(rival, name)
    return next((Rival(one, "currency") for one in found.near if _in_other_money(found.fact, one, known)), None)


def meant_by(fact: Fact) -> Sequence[Meant]:
    """What the values of a figure would be without a slip."""
    written = digits(figure_of(fact))
    return [_meant(written, value) for value in fact.values] if written else ()


def _meant(written: str, value: Value) -> Meant:
    """What one value would be."""
    found = [(name, worth) for name, worths in slips(written, abs(value.quantity.nominal)) for worth in worths]
    return Meant(value.measure, sorted((worth, at) for at, (_, worth) in enumerate(found)), [name for name, _ in found])


def _in_other_money(fact: Fact, rival: Match, known: Context) -> bool:
    """Whether a figure is the very amount of another one in another currency."""
    if not fact.money or not rival.fact.money or fact.money & rival.fact.money or telling(fact) < _TELLING:
        return False
    room = [value.quantity.stands_for() for value in fact.values if value.measure in fact.money]
    same = any(
        abs(value.quantity.nominal) in one
        for value in rival.fact.values
        for one in room
        if value.measure in rival.fact.money
    )
    return same and rival.score >= _SLIPS["digit"] and free(rival, known)


def slip_of(fact: Fact, meant: Sequence[Meant], other: Fact) -> str:
    """The slip of the pen that would make the one figure, of which it is known what was meant by it, out of the other, or ""."""
    return next(filter(None, _slips(fact, meant, other)), "")


def _slips(fact: Fact, meant: Sequence[Meant], other: Fact) -> Iterator[str]:
    short = sum(map(str.isdigit, digits(figure_of(fact)))) < _PRECISE
    for value in meant:
        for one in other.values:
            if one.measure not in {value.measure, ANY}:
                continue
            name = value.slip(one.quantity._replace(nominal=abs(one.quantity.nominal)).written())
            if not (name == "digit" and short) and not (name in {"scale", "decimal"} and unscaled(other)):
                yield name
