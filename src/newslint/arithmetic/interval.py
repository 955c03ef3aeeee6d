"""The values that a number may stand for, and exact arithmetic over them."""

from __future__ import annotations

from fractions import Fraction
from typing import NamedTuple

WHOLE = 100
"""Percent of all."""


class Interval(NamedTuple):
    """The values a written number may stand for; None is unbounded. Ends belong to it unless `*_open`."""

    low: Fraction | None
    high: Fraction | None
    low_open: bool = False
    high_open: bool = False

    def __contains__(self, value: object) -> bool:
        """Whether an exact value lies in the interval."""
        if not isinstance(value, (Fraction, int)):
            return False
        above = self.low is None or value > self.low or (value == self.low and not self.low_open)
        return above and (self.high is None or value < self.high or (value == self.high and not self.high_open))

    def meets(self, other: Interval) -> bool:
        """Whether some value lies in both."""
        return _before(self, other) and _before(other, self)

    @property
    def width(self) -> Fraction | None:
        """How far apart the ends are; None where one is missing."""
        return None if self.low is None or self.high is None else self.high - self.low

    def scaled(self, factor: Fraction) -> Interval:
        """The same interval in a unit `factor` times smaller; a negative factor turns it around."""
        low, high = (None if end is None else end * factor for end in (self.low, self.high))
        if factor < 0:
            return Interval(high, low, self.high_open, self.low_open)
        return Interval(low, high, self.low_open, self.high_open)

    def widened(self, share: Fraction) -> Interval:
        """The interval with each end moved outwards by a `share` of itself (0.5%: `Fraction(5, 1000)`)."""
        low = None if self.low is None else self.low - abs(self.low) * share
        high = None if self.high is None else self.high + abs(self.high) * share
        return Interval(low, high, self.low_open, self.high_open)


def _before(one: Interval, two: Interval) -> bool:
    """Whether `one` begins no later than `two` ends."""
    if one.low is None or two.high is None or one.low < two.high:
        return True
    return one.low == two.high and not one.low_open and not two.high_open


def growth(new: Interval, old: Interval) -> Interval:
    """By how many percent `new` lies above `old` (below: negative), for all the values that the two may stand for.

    Unbounded where a bound is missing or the old level may be nothing; both levels are above zero.
    """
    low = None if new.low is None or not old.high else (new.low / old.high - 1) * WHOLE
    high = None if new.high is None or not old.low or old.low < 0 else (new.high / old.low - 1) * WHOLE
    return Interval(low, high, new.low_open or old.high_open, new.high_open or old.low_open)


def before(level: Interval, amount: Interval, *, up: bool) -> Interval:
    """The level from which a rise or a fall by `amount` led to `level`."""
    if up:
        return Interval(_plus(level.low, amount.high, -1), _plus(level.high, amount.low, -1))
    return Interval(_plus(level.low, amount.low, 1), _plus(level.high, amount.high, 1))


def part_of(part: Interval, whole: Interval) -> Interval:
    """How many percent of `whole` the `part` is, for all the values that the two may stand for."""
    low = None if part.low is None or not whole.high else part.low / whole.high * WHOLE
    high = None if part.high is None or not whole.low or whole.low < 0 else part.high / whole.low * WHOLE
    return Interval(low, high)


def gap(one: Interval, two: Interval) -> Fraction:
    """How far apart two intervals lie, 0 where they meet or an end is open."""
    if one.high is not None and two.low is not None and one.high < two.low:
        return two.low - one.high
    if two.high is not None and one.low is not None and two.high < one.low:
        return one.low - two.high
    return Fraction(0)


def size(change: Interval) -> Interval:
    """The change without its sign: a fall of 3 to 5 percent is 3 to 5."""
    if change.high is not None and change.high <= 0:
        return change.scaled(Fraction(-1))
    return change


def _plus(one: Fraction | None, two: Fraction | None, sign: int) -> Fraction | None:
    return None if one is None or two is None else one + sign * two
