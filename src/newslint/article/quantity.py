"""Exact values: what a written number stands for, and when two of them can be the same."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction
from typing import NamedTuple

from newslint.article.mention import Mention
from newslint.document import Block


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


def _before(one: Interval, two: Interval) -> bool:
    """Whether `one` begins no later than `two` ends."""
    if one.low is None or two.high is None or one.low < two.high:
        return True
    return one.low == two.high and not one.low_open and not two.high_open


@dataclass(frozen=True, slots=True)
class Quantity:
    """A written number: exact nominal value, the worth of its last written digit, unit and hedge.

    `nominal` is in units of `unit` (an ISO 4217 code for money, a pint name for measures, `percent`
    (9.7, not 0.097), `point`, or None for counts). `step` is the worth of the last digit written
    (`53 billion`: 10**9), 0 for what is exact (number words up to ten, small counts). `zeros` (0 to 2)
    trailing zeros of the digits may be rounding. `hedge` is the canonical hedge class of the lexicon
    (`nearly`, `over`, `at least`, `up to`, `at most`, `under`, `about`, `odd`, `just over`, `just under`,
    `exactly`) or "". `top` is the far end of a range, else None.
    """

    nominal: Fraction
    step: Fraction = Fraction(0)
    zeros: int = 0
    unit: str | None = None
    hedge: str = ""
    top: Fraction | None = None


class Figure(Mention):
    """A figure in the story: its words (without the hedge), its role and its quantity.

    `role` is a word of `extract`: money, percent, points, number, quantity, range, ratio, ordinal,
    duration, age. `quantity` is worked out when first asked for, from what the extractor read.
    """

    __slots__ = ("_quantity", "_read", "role")

    def __init__(self, block: Block, start: int, end: int, role: str, read: Callable[[], Quantity]) -> None:
        super().__init__(block, start, end)
        self.role = role
        self._read = read
        self._quantity: Quantity | None = None

    @property
    def quantity(self) -> Quantity:
        """The exact value, in the unit that the story gives it."""
        if self._quantity is None:
            self._quantity = self._read()
        return self._quantity
