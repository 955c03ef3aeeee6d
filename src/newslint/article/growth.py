"""Two levels, or a level and a change -> the change in percent that they allow, as an interval."""

from __future__ import annotations

from fractions import Fraction

from newslint.article.quantity import Interval

WHOLE = 100


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
