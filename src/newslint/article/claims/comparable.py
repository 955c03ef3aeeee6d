"""A figure -> the measures in which it can be compared with others, and the index of a story's figures by value."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from fractions import Fraction
from itertools import takewhile

from newslint.arithmetic.ladder import agreement
from newslint.arithmetic.policies import REPEATED
from newslint.arithmetic.quantity import Quantity
from newslint.article.mention import Figure
from newslint.tuples import NamedTuple

DAYS = {
    "second": Fraction(1, 86400), "minute": Fraction(1, 1440), "hour": Fraction(1, 24), "day": Fraction(1),
    "week": Fraction(7), "month": Fraction(1461, 48), "year": Fraction(1461, 4),
    "decade": Fraction(14610, 4), "century": Fraction(146100, 4),
}  # fmt: skip
"""What each unit of time is worth in days: a month is a twelfth of a year."""
ONE, HUNDRED = Fraction(1), Fraction(100)
BARE = ""
"""The measure of a number that names no unit."""
ANY = "*"
"""The measure under which every figure stands with the number as written."""
TIMES = "times"
"""The measure of `double` and `threefold`."""
LOOKED_AT = 40
"""How many figures on either side of a value are looked at: enough for any story, and a bound for a list of a million."""


class Standing(NamedTuple):
    """A figure (or one end of a range) in one measure: its quantity there, without sign."""

    measure: str
    quantity: Quantity
    figure: Figure


def standings(figure: Figure) -> Iterator[Standing]:
    """The figure in each measure that it can be compared in; of a range, both ends."""
    for quantity in ends(figure):
        yield from stood(figure, quantity)


def ends(figure: Figure) -> tuple[Quantity, ...]:
    """The quantity of a figure, or both ends of a range."""
    given = figure.quantity
    return (given,) if given.top is None else (given.end(), given.end(top=True))


def stood(figure: Figure, quantity: Quantity) -> Iterator[Standing]:
    """One end of a figure in each measure that it can be compared in."""
    for measure, factor in _measures(figure, quantity):
        yield Standing(measure, _times(quantity, factor), figure)


def _measures(figure: Figure, quantity: Quantity) -> Iterator[tuple[str, Fraction]]:
    if currencies := quantity.currencies:
        yield from ((code, ONE) for code in sorted(currencies))
    elif quantity.unit in DAYS:
        yield "day", DAYS[quantity.unit]
    elif quantity.unit in {"percent", "point"}:
        yield "percent", ONE
    elif quantity.unit:
        yield quantity.unit, ONE
    elif figure.role == "ordinal":
        yield "ordinal", ONE
    else:
        part, whole = quantity.nominal.as_integer_ratio()
        if 0 < part < whole:
            yield "percent", HUNDRED
        yield TIMES if figure.role == "ratio" and part >= whole else BARE, ONE


def _times(quantity: Quantity, factor: Fraction) -> Quantity:
    if factor is ONE and quantity.nominal.numerator >= 0:
        return quantity
    return quantity._replace(nominal=abs(quantity.nominal) * factor, step=quantity.step * factor)


def agree(claim: Quantity, fact: Quantity) -> str | None:
    """How a figure and the body's go together: "" as they stand, `rounded`, `cut`; None where they do not."""
    return agreement(fact, claim, REPEATED)


class Values:
    """The figures of a story by measure and value."""

    def __init__(self, found: Iterable[Standing]) -> None:
        self._shelves: dict[str, list[Standing]] = {}
        self._ordered: set[str] = set()
        for one in found:
            self._shelves.setdefault(one.measure, []).append(one)

    @property
    def measures(self) -> tuple[str, ...]:
        """The measures in which figures stand, in the order of the story."""
        return tuple(self._shelves)

    def around(self, measure: str, value: Fraction) -> Iterator[Standing]:
        """The figures of a measure from half a value to twice as much, at most so many on either side."""
        shelf = self._shelves.get(measure, [])
        if measure not in self._ordered:  # of most measures nobody asks
            shelf.sort(key=_worth)
            self._ordered.add(measure)
        at = bisect_left(shelf, value, key=_worth)
        half, twice = value / 2, value * 2
        yield from takewhile(lambda one: one.quantity.nominal <= twice, shelf[at : at + LOOKED_AT])
        yield from takewhile(lambda one: one.quantity.nominal >= half, shelf[max(0, at - LOOKED_AT) : at][::-1])


def _worth(one: Standing) -> Fraction:
    return one.quantity.nominal
