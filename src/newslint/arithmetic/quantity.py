"""A written number -> its exact value, and the intervals that its digits and its hedge leave."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from fractions import Fraction
from functools import cache

from newslint.arithmetic.interval import Interval
from newslint.tuples import NamedTuple

CODE_LETTERS = 3  # of an ISO 4217 code
OPEN = frozenset({"at least", "at most", "up to", "under"})
"""The hedges without another end."""
UPWARDS = frozenset({"at least", "over"})
"""The hedges of which a number of times is the least."""
OVER, UNDER = UPWARDS | {"just over"}, frozenset({"nearly", "just under", "under", "at most", "up to"})
"""The hedges that say that something is more, and less."""


@cache
def _currencies(unit: str | None, others: tuple[str, ...]) -> frozenset[str]:
    """The codes of currencies among some units, which are few."""
    codes = (unit, *others) if unit else ()
    return frozenset([code for code in codes if len(code) == CODE_LETTERS and code.isupper()])


class Quantity(NamedTuple):
    """A written number: exact nominal value, the worth of its last written digit, unit and hedge.

    `nominal` is in units of `unit` (an ISO 4217 code for money, a name that pint knows for measures, `percent`
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
        return _currencies(self.unit, self.others)

    def end(self, *, top: bool = False) -> Quantity:
        """One end of a range as a plain quantity; a quantity that is no range is its own end."""
        if self.top is None:
            return self
        return self._replace(nominal=self.top if top else self.nominal, top=None)

    def as_count(self) -> Quantity:
        """The same where a bare whole number without trailing zeros is a count, and exact."""
        return self._replace(step=Fraction(0)) if self.unit is None and self.step == 1 and not self.zeros else self

    def as_measure(self) -> Quantity:
        """The same where what looks exact, as words do, was rounded to a whole number."""
        return self if self.step else self._replace(step=Fraction(1))

    def as_percent(self) -> Quantity:
        """A fraction in percent: `a third` is 33.3."""
        return self._replace(nominal=self.nominal * 100, step=self.step * 100, unit="percent")

    def as_round_as(self, other: Quantity) -> Quantity:
        """The same rounded to its second digit where both end in zeros behind theirs: 23,000 beside 60,000."""
        return self._replace(zeros=max(self.zeros, self._behind)) if self._behind and other._behind else self

    def to_two_digits(self) -> Quantity:
        """The same where no zero before the third digit is rounding: 30 is not 25."""
        return self._replace(zeros=min(self.zeros, self._behind))

    @property
    def _behind(self) -> int:
        """How many zeros stand behind the second digit of a whole number in which nothing else stands there."""
        digits = str(abs(self.nominal / self.step)) if self.step else ""
        return max(0, len(digits) - 2) if digits.isdecimal() and not digits[2:].strip("0") else 0

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

    def near(self) -> Interval:
        """The values that are still the same figure: a hedge with no other end reaches a tenth of its bound, or a trailing zero."""
        interval = self.stands_for()
        reach = max(abs(self.nominal) / 10, self.step * 10**self.zeros)
        low = self.nominal - reach if interval.low is None else interval.low
        high = self.nominal + reach if interval.high is None else interval.high
        return Interval(low, high, low_open=interval.low_open, high_open=interval.high_open)

    def cut(self) -> Interval:
        """What is cut off to the written digits."""
        return Interval(self.nominal, self.nominal + self.step)

    def _around(self, half: Fraction) -> Interval:
        low, high = (self.nominal, self.nominal) if self.top is None else sorted((self.nominal, self.top))
        return Interval(low - half, high + half)


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


def _a_digit(given: Quantity) -> Fraction:
    """How far from a figure `just over` it may be: one in its last digit, a whole one where it is exact: `just over seven hours`."""
    return given.step or Fraction(1)


REACH: Mapping[str, Callable[[Quantity], Interval]] = {
    "nearly": _nearly,
    "over": _over,
    "at least": lambda given: Interval(given.nominal, None),
    "up to": lambda given: Interval(None, given.nominal),
    "at most": lambda given: Interval(None, given.nominal),
    "under": lambda given: Interval(None, given.nominal, high_open=True),
    "about": _about,
    "odd": _odd,
    "just over": lambda given: Interval(given.nominal, given.nominal + _a_digit(given), low_open=True),
    "just under": lambda given: Interval(given.nominal - _a_digit(given), given.nominal, high_open=True),
    "exactly": Quantity.written,
}
"""What a figure H may stand for under each class of hedge; u is its step, g its step with trailing zeros.

`nearly` [H - max(u, 5% H), H); `over` (H, H + max(u, g, 10% H)]; `about` H +- max(u, g/2, 5% H); `odd` [H, H + g).
"""
