"""The formulas of the news, each written once: over exact values, over intervals, over an unknown, over the words of a story."""

from __future__ import annotations

from functools import reduce
from operator import add
from typing import Protocol, Self, TypeVar

WHOLE = 100
"""Percent of all."""


class Number(Protocol):
    """Whatever adds and divides."""

    def __add__(self, other: Self | int, /) -> Self: ...  # noqa: D105 -- as arithmetic has it
    def __sub__(self, other: Self | int, /) -> Self: ...  # noqa: D105 -- likewise
    def __rsub__(self, other: int, /) -> Self: ...  # noqa: D105 -- likewise
    def __mul__(self, other: Self | int, /) -> Self: ...  # noqa: D105 -- likewise
    def __truediv__(self, other: Self | int, /) -> Self: ...  # noqa: D105 -- likewise


N = TypeVar("N", bound=Number)


def itself(value: N) -> N:
    """What is told again as it is."""
    return value


def percent(fraction: N) -> N:
    """A fraction in percent: a fifth is 20."""
    return fraction * WHOLE


def part(part: N, whole: N) -> N:
    """How many percent of a whole a part is."""
    return part / whole * WHOLE


def portion(percent: N, whole: N) -> N:
    """So many percent of a whole."""
    return whole * percent / WHOLE


def others(percent: N) -> N:
    """The rest of all, in percent."""
    return WHOLE - percent


def ratio(high: N, low: N) -> N:
    """How many times the one is the other."""
    return high / low


def product(amount: N, factor: N) -> N:
    """So many times an amount."""
    return amount * factor


def proportion(amount: N, one: N, other: N) -> N:
    """An amount that goes to its value as `one` goes to `other`."""
    return amount * other / one


def total(*parts: N, **named: N) -> N:
    """All parts together."""
    return reduce(add, (*parts, *named.values()))


def difference(high: N, low: N) -> N:
    """What the one has more than the other."""
    return high - low


def rise(new: N, old: N) -> N:
    """By how many percent a level rose."""
    return (new / old - 1) * WHOLE


def fall(new: N, old: N) -> N:
    """By how many percent a level fell."""
    return (1 - new / old) * WHOLE


def before_rise(amount: N, new: N) -> N:
    """The level from which a rise by an amount led to the new one."""
    return new - amount


def before_fall(amount: N, new: N) -> N:
    """The level from which a fall by an amount led to the new one."""
    return new + amount


def risen_by(amount: N, new: N) -> N:
    """By how many percent a level rose, by an amount to the new one."""
    return part(amount, before_rise(amount, new))


def fallen_by(amount: N, new: N) -> N:
    """By how many percent a level fell, by an amount to the new one."""
    return part(amount, before_fall(amount, new))


def span(start: N, end: N) -> N:
    """How long it is from the one to the other."""
    return end - start
