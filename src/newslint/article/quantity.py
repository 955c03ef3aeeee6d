"""Exact values: what a written number stands for, and when two of them can be the same."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from fractions import Fraction
from typing import Any, NamedTuple

from newslint.article.mention import Mention
from newslint.document import Block

CODE_LETTERS = 3  # of an ISO 4217 code
NONE: frozenset[str] = frozenset()


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

    def distance(self, value: Fraction) -> Fraction:
        """How far `value` lies outside, 0 where it lies inside or on an end."""
        if self.low is not None and value < self.low:
            return self.low - value
        if self.high is not None and value > self.high:
            return value - self.high
        return Fraction(0)


def _before(one: Interval, two: Interval) -> bool:
    """Whether `one` begins no later than `two` ends."""
    if one.low is None or two.high is None or one.low < two.high:
        return True
    return one.low == two.high and not one.low_open and not two.high_open


class Quantity(NamedTuple):
    """A written number: exact nominal value, the worth of its last written digit, unit and hedge.

    `nominal` is in units of `unit` (an ISO 4217 code for money, a pint name for measures, `percent`
    (9.7, not 0.097), `point`, or None for counts). `step` is the worth of the last digit written
    (`53 billion`: 10**9), 0 for what is exact (number words up to ten, small counts). `zeros` (0 to 2)
    trailing zeros of the digits may be rounding. `hedge` is the canonical hedge class of the lexicon
    (`nearly`, `over`, `at least`, `up to`, `at most`, `under`, `about`, `odd`, `just over`, `just under`,
    `exactly`) or "". `top` is the far end of a range, else None. `others` are the further currencies
    that an ambiguous name may mean (`francs`). The tolerances are those of the project's notes on
    figures, measured on published copy.
    """

    nominal: Fraction
    step: Fraction = Fraction(0)
    zeros: int = 0
    unit: str | None = None
    hedge: str = ""
    top: Fraction | None = None
    others: tuple[str, ...] = ()

    @property
    def currencies(self) -> frozenset[str]:
        """Every currency that the unit may mean; empty where the figure is not money."""
        if self.unit is None:
            return NONE
        codes = (self.unit, *self.others)
        return frozenset([code for code in codes if len(code) == CODE_LETTERS and code.isupper()])

    def end(self, *, top: bool = False) -> Quantity:
        """One end of a range as a plain quantity; a quantity that is no range is its own end."""
        if self.top is None:
            return self
        return self._replace(nominal=self.top if top else self.nominal, top=None)

    def written(self) -> Interval:
        """What rounds to the written digits: half a step to either side, either end included."""
        return self._around(self.step / 2)

    def loose(self) -> Interval:
        """The same where trailing zeros may be rounding too: `380 billion` is then 375 to 385 billion."""
        return self._around(self.step * 10**self.zeros / 2)

    def stands_for(self) -> Interval:
        """What the figure may stand for under its hedge; without one, what it says as written."""
        reach = REACH.get(self.hedge)
        return self.written() if reach is None or self.top is not None else reach(self)

    def _around(self, half: Fraction) -> Interval:
        top = self.nominal if self.top is None else self.top
        return Interval(min(self.nominal, top) - half, max(self.nominal, top) + half)


def _nearly(given: Quantity) -> Interval:
    reach = max(given.step, abs(given.nominal) / 20)
    return Interval(given.nominal - reach, given.nominal, high_open=True)


def _over(given: Quantity) -> Interval:
    reach = max(given.step, given.step * 10**given.zeros, abs(given.nominal) / 10)
    return Interval(given.nominal, given.nominal + reach, low_open=True)


def _about(given: Quantity) -> Interval:
    reach = max(given.step, given.step * 10**given.zeros / 2, abs(given.nominal) / 20)
    return Interval(given.nominal - reach, given.nominal + reach)


def _odd(given: Quantity) -> Interval:
    return Interval(given.nominal, given.nominal + given.step * 10**given.zeros, high_open=True)


REACH: Mapping[str, Callable[[Quantity], Interval]] = {
    "nearly": _nearly,
    "over": _over,
    "at least": lambda given: Interval(given.nominal, None),
    "up to": lambda given: Interval(None, given.nominal),
    "at most": lambda given: Interval(None, given.nominal),
    "under": lambda given: Interval(None, given.nominal, high_open=True),
    "about": _about,
    "odd": _odd,
    "just over": lambda given: Interval(given.nominal, given.nominal + given.step, low_open=True),
    "just under": lambda given: Interval(given.nominal - given.step, given.nominal, high_open=True),
    "exactly": Quantity.written,
}
"""What a figure H may stand for under each class of hedge; u is its step, g its step with trailing zeros.

`nearly` [H - max(u, 5% H), H); `over` (H, H + max(u, g, 10% H)]; `about` H +- max(u, g/2, 5% H); `odd` [H, H + g).
"""


class Figure(Mention):
    """A figure in the story: its words (without the hedge), its role and its quantity.

    `role` is a word of `extract`: money, percent, points, number, quantity, range, ratio, ordinal,
    duration, age. `hedge` is the hedge as written, in lower case, or "". `quantity` is worked out when
    first asked for, by `worth` from what the extractor `read`.
    """

    __slots__ = ("_read", "_worth", "hedge", "role")

    def __init__(  # noqa: PLR0913, PLR0917 -- a mention's place, and what was read there
        self,
        block: Block,
        start: int,
        end: int,
        role: str,
        read: Any,  # noqa: ANN401 -- whatever `worth` understands
        worth: Callable[[Any], Quantity],
        hedge: str = "",
    ) -> None:
        self.block = block
        self.start = start
        self.end = end
        self.role = role
        self.hedge = hedge
        self._read = read
        self._worth: Callable[[Any], Quantity] | None = worth

    @property
    def quantity(self) -> Quantity:
        """The exact value, in the unit that the story gives it."""
        if self._worth is not None:
            self._read = self._worth(self._read)  # what was read is let go: it is many times as large
            self._worth = None
        quantity: Quantity = self._read
        return quantity


class Rate(Mention):
    """A rate that the story states for its conversions: one `base` is worth `value` of `quote`.

    `base` and `quote` are tuples of ISO 4217 codes: one where the note is clear, several where the
    name is ambiguous, none where it names no currency. `step` is the worth of the last digit of
    `value`; `dated` holds words such as `at end-March`, or "".
    """

    __slots__ = ("base", "dated", "quote", "step", "value")

    def __init__(  # noqa: PLR0913 -- a mention's place, and what was read there
        self,
        block: Block,
        start: int,
        end: int,
        *,
        base: tuple[str, ...],
        quote: tuple[str, ...],
        value: Fraction,
        step: Fraction,
        dated: str = "",
    ) -> None:
        super().__init__(block, start, end)
        self.base = base
        self.quote = quote
        self.value = value
        self.step = step
        self.dated = dated
