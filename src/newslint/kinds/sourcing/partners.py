"""Figures of sources and what a step must lead to -> the two of them each from which one may: looked up by value, not tried pair by pair."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Sequence
from fractions import Fraction
from math import lcm
from typing import TypeAlias

from newslint.arithmetic.formulas import WHOLE
from newslint.arithmetic.interval import Interval
from newslint.article.claims.comparable import TIMES
from newslint.kinds.sourcing.said.fact import Fact
from newslint.kinds.sourcing.said.values import Value
from newslint.kinds.sourcing.steps import FOLD, Wanted, worth_in

_ENDLESS = Fraction(10**30)
_ONE = Interval(Fraction(1), Fraction(1))

_Reach: TypeAlias = Callable[[int], tuple[int, int]]
"""From an amount to where another one lies with which a step leads to what is wanted: as whole numbers, and no less than that."""


def partners(pool: Sequence[Fact], rooms: Wanted, *, rare: bool) -> Sequence[tuple[int, int]]:
    """The places of two figures, or twice that of a range, from which a step may lead to a value; whether it does, steps tell."""
    ranges = {at for at, one in enumerate(pool) if len(one.written) > 1}
    found = {pair for value, room in rooms for pair in _of_value(pool, value, room, rare=rare)}
    kept = (pair for pair in found if ranges.isdisjoint(pair))
    return sorted((*kept, *((at, at) for at in ranges)))


def _of_value(pool: Sequence[Fact], value: Value, room: Interval, *, rare: bool) -> Iterator[tuple[int, int]]:
    """The pairs that may lead to one value; all amounts are told in the smallest part that any of them has."""
    worths = [(worth, at) for at, one in enumerate(pool) for worth in _worths(value, one)]
    scale = lcm(*(worth.denominator for worth, _ in worths))
    line = sorted((worth.numerator * (scale // worth.denominator), at) for worth, at in worths)
    amounts = [amount for amount, _ in line]
    reaches = [*_reaches(value, room, scale, rare=rare)]
    for amount, at in line:
        for low, high in (reach(amount) for reach in reaches):
            for place in range(bisect_left(amounts, low), bisect_right(amounts, high)):
                other = line[place][1]
                if other != at:
                    yield min(at, other), max(at, other)


def _worths(value: Value, fact: Fact) -> Iterator[Fraction]:
    """What a figure is worth in the measure of a value."""
    for other in fact.values:
        _, worth = worth_in(value, other)
        if worth:
            yield worth


def _reaches(value: Value, room: Interval, scale: int, *, rare: bool) -> Iterator[_Reach]:
    """Where the partners of an amount lie, by each step that may lead into a room."""
    if value.measure == TIMES:
        yield _ratio(Interval(value.quantity.nominal - FOLD, value.quantity.nominal + FOLD))
        return
    yield from _sums(room * scale)
    if value.measure == "percent":
        share = room / WHOLE
        yield from map(_ratio, (share, share + _ONE, _ONE - share))
    elif rare:
        yield _ratio(room)
        yield from map(_product, (room * scale**2, room * WHOLE * scale**2))


def _sums(room: Interval) -> Iterator[_Reach]:
    """What makes a sum or a difference of an amount."""
    low, high = _whole(room)
    yield lambda amount: (low - amount, high - amount)
    yield lambda amount: (amount - high, amount - low)


def _ratio(room: Interval) -> _Reach:
    """What is so many times an amount."""
    low, high = _ends(room)
    return lambda amount: (
        amount * low.numerator // low.denominator,
        -(-amount * high.numerator // high.denominator),
    )


def _product(room: Interval) -> _Reach:
    """What makes a product of an amount."""
    low, high = _whole(room)
    return lambda amount: (low // amount, -(-high // amount))


def _whole(room: Interval) -> tuple[int, int]:
    """The whole numbers around a room."""
    low, high = _ends(room)
    return low.numerator // low.denominator, -(-high.numerator // high.denominator)


def _ends(room: Interval) -> tuple[Fraction, Fraction]:
    """The ends of a room; one that has none begins or ends far off."""
    return -_ENDLESS if room.low is None else room.low, _ENDLESS if room.high is None else room.high
