"""The values that a number may stand for, and exact arithmetic over them: what comes out holds all that may come out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from fractions import Fraction
from math import ceil

Number = Fraction | int
End = tuple[Fraction | None, bool]
NOTHING = Fraction(0)


class Interval:
    """The values a written number may stand for; None is unbounded. Ends belong to it unless `*_open`.

    It is added, subtracted, multiplied and divided like a number, by an interval, a `Fraction` or an `int`.
    """

    __slots__ = ("high", "high_open", "low", "low_open")

    def __init__(
        self,
        low: Fraction | None,
        high: Fraction | None,
        *,
        low_open: bool = False,
        high_open: bool = False,
    ) -> None:
        self.low = low
        self.high = high
        self.low_open = low_open
        self.high_open = high_open

    def __repr__(self) -> str:
        """In the notation of mathematics, for debugging: `[95, 100)`."""
        low, high = ("" if end is None else str(end) for end in (self.low, self.high))
        return f"{'(' if self.low_open else '['}{low}, {high}{')' if self.high_open else ']'}"

    def __eq__(self, other: object) -> bool:
        """Whether it holds the same values."""
        return isinstance(other, Interval) and self._ends == other._ends

    def __hash__(self) -> int:
        """By its ends."""
        return hash(self._ends)

    @property
    def _ends(self) -> tuple[Fraction | None, Fraction | None, bool, bool]:
        return self.low, self.high, self.low_open, self.high_open

    def __contains__(self, value: object) -> bool:
        """Whether an exact value lies in the interval."""
        if not isinstance(value, (Fraction, int)):
            return False
        above = self.low is None or value > self.low or (value == self.low and not self.low_open)
        return above and (self.high is None or value < self.high or (value == self.high and not self.high_open))

    def __add__(self, other: Interval | Number) -> Interval:
        """Every sum of a value of each."""
        one, two = self, _as_interval(other)
        low = None if one.low is None or two.low is None else one.low + two.low
        high = None if one.high is None or two.high is None else one.high + two.high
        return Interval(low, high, low_open=one.low_open or two.low_open, high_open=one.high_open or two.high_open)

    __radd__ = __add__

    def __neg__(self) -> Interval:
        """Every value with the other sign."""
        return self.scaled(Fraction(-1))

    def __sub__(self, other: Interval | Number) -> Interval:
        """Every difference of a value of each."""
        return self + -_as_interval(other)

    def __rsub__(self, other: Number) -> Interval:
        """Every difference of a number and a value."""
        return -self + other

    def __mul__(self, other: Interval | Number) -> Interval:
        """Every product of a value of each."""
        if not isinstance(other, Interval):
            return self.scaled(Fraction(other))
        if self.above and other.above:  # nearly always, and the quickest
            high = None if self.high is None or other.high is None else self.high * other.high
            low_open, high_open = self.low_open or other.low_open, self.high_open or other.high_open
            return Interval(self.low * other.low, high, low_open=low_open, high_open=high_open)  # type: ignore[operator]  # both have ends
        return _hull(_product(one, two) for one in self.halves() for two in other.halves())

    __rmul__ = __mul__

    def __truediv__(self, other: Interval | Number) -> Interval:
        """Every quotient of a value of each; unbounded where the divisor may lie on either side of nothing."""
        if not isinstance(other, Interval):
            return self.scaled(1 / Fraction(other))
        return self * other.reciprocal()

    def __rtruediv__(self, other: Number) -> Interval:
        """Every quotient of a number and a value."""
        return self.reciprocal() * other

    @property
    def above(self) -> bool:
        """Whether all of it lies above nothing."""
        return self.low is not None and self.low.numerator > 0

    def halves(self) -> Iterator[Interval]:
        """What lies below nothing and what lies above; one of them where the other holds no value but nothing."""
        below, above = self.low is None or self.low < 0, self.high is None or self.high > 0
        if below:
            yield Interval(self.low, NOTHING, low_open=self.low_open) if above else self
        if above or not below:
            yield Interval(NOTHING, self.high, high_open=self.high_open) if below else self

    def reciprocal(self) -> Interval:
        """One divided by each value but nothing itself."""
        if not self.above and (self.low is None or self.low < 0) and (self.high is None or self.high > 0):
            return EVERYTHING
        low = NOTHING if self.high is None else 1 / self.high if self.high else None
        high = NOTHING if self.low is None else 1 / self.low if self.low else None
        return Interval(
            low, high, low_open=self.high is None or self.high_open, high_open=self.low is None or self.low_open
        )

    def meets(self, other: Interval) -> bool:
        """Whether some value lies in both."""
        return _begins_within(self, other) and _begins_within(other, self)

    def gap(self, other: Interval) -> Fraction:
        """How far apart the two lie; nothing where they meet or touch."""
        if self.high is not None and other.low is not None and self.high < other.low:
            return other.low - self.high
        if other.high is not None and self.low is not None and other.high < self.low:
            return self.low - other.high
        return NOTHING

    @property
    def countable(self) -> bool:
        """Whether it holds a whole number."""
        if self.low is None or self.high is None:
            return True
        least = ceil(self.low)
        return least in self or least + 1 in self

    @property
    def width(self) -> Fraction | None:
        """How far apart the ends are; None where one is missing."""
        return None if self.low is None or self.high is None else self.high - self.low

    @property
    def precision(self) -> Fraction | None:
        """How far either end lies from the middle, as a part of that; None where an end is missing or the middle is nothing."""
        if self.low is None or self.high is None or self.low == -self.high:
            return None
        return abs((self.high - self.low) / (self.high + self.low))

    def scaled(self, factor: Fraction) -> Interval:
        """The same interval in a unit `factor` times smaller; a negative factor turns it around."""
        if not factor:
            return Interval(NOTHING, NOTHING)
        low, high = (None if end is None else end * factor for end in (self.low, self.high))
        if factor < 0:
            return Interval(high, low, low_open=self.high_open, high_open=self.low_open)
        return Interval(low, high, low_open=self.low_open, high_open=self.high_open)

    def widened(self, share: Fraction) -> Interval:
        """The interval with each end moved outwards by a `share` of itself (0.5%: `Fraction(5, 1000)`)."""
        low = None if self.low is None else self.low - abs(self.low) * share
        high = None if self.high is None else self.high + abs(self.high) * share
        return Interval(low, high, low_open=self.low_open, high_open=self.high_open)

    def beside(self, value: Fraction) -> Interval:
        """What lies on the same side of nothing as a value: a count of 5 `at most` is not below zero."""
        if value > 0 and (self.low is None or self.low < 0):
            return Interval(NOTHING, self.high, high_open=self.high_open)
        if value < 0 and (self.high is None or self.high > 0):
            return Interval(self.low, NOTHING, low_open=self.low_open)
        return self


EVERYTHING = Interval(None, None)


def _as_interval(value: Interval | Number) -> Interval:
    return value if isinstance(value, Interval) else Interval(Fraction(value), Fraction(value))


def _begins_within(one: Interval, two: Interval) -> bool:
    """Whether `one` begins no later than `two` ends."""
    if one.low is None or two.high is None or one.low < two.high:
        return True
    return one.low == two.high and not one.low_open and not two.high_open


def _product(one: Interval, two: Interval) -> Interval:
    """The product of two intervals neither of which lies on both sides of nothing."""
    if one.high is not None and one.high <= 0 and one.low != 0:
        return -_product(-one, two)
    if two.high is not None and two.high <= 0 and two.low != 0:
        return -_product(one, -two)
    low, low_open = _corner((one.low, one.low_open), (two.low, two.low_open))
    high, high_open = _corner((one.high, one.high_open), (two.high, two.high_open))
    return Interval(low, high, low_open=low_open, high_open=high_open)


def _corner(one: End, two: End) -> End:
    """The product of two ends, and whether it is open; an end at nothing that belongs to its interval decides alone."""
    if (NOTHING, False) in (one, two):
        return NOTHING, False
    if NOTHING in (one[0], two[0]):
        return NOTHING, True
    return None if one[0] is None or two[0] is None else one[0] * two[0], one[1] or two[1]


def _hull(parts: Iterable[Interval]) -> Interval:
    """The shortest interval that holds all of the parts."""
    first, *others = parts
    for part in others:
        low = None if first.low is None or part.low is None else min(first.low, part.low)
        high = None if first.high is None or part.high is None else max(first.high, part.high)
        low_open = all(each.low_open for each in (first, part) if each.low == low)
        high_open = all(each.high_open for each in (first, part) if each.high == high)
        first = Interval(low, high, low_open=low_open, high_open=high_open)
    return first
