"""Article -> its figures: what the scan of each block's prose read, with exact values worked out when asked for."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from fractions import Fraction
from functools import partial

from newslint.arithmetic.quantity import Quantity
from newslint.article import Article, once
from newslint.article.figures import ranges
from newslint.article.figures.amounts import Amount, is_count
from newslint.article.figures.namesakes import is_namesake
from newslint.article.figures.scan import Reading, measure, readings
from newslint.article.mention import Figure
from newslint.article.prose.identifiers import outside
from newslint.lexicon.figures import Figures, Measure

UNREAD = frozenset({"code", "furniture"})
COUNTED = frozenset({"number", "ordinal"})
DAYS_OF_A_YEAR = 365
ROUNDED = frozenset({"percent", "points"})
WHOLE = Fraction(1)
"""The step of a percentage in words: `three percent` is rounded."""
EXACT = Fraction(0)
"""The step of a small count."""


@once
def find(article: Article) -> tuple[Figure, ...]:
    """All figures of a story, in order; its code and furniture are left out."""
    return tuple(_figures(article))


def _figures(article: Article) -> Iterator[Figure]:
    words = article.lexicon.figures
    worth = partial(quantity, words=words, dollar=article.settings.dollar)
    for block, text in zip(article.blocks, outside(article), strict=True):
        if block.kind in UNREAD:
            continue
        how, read = (article.language, article.settings.dollar), partial(_read, text, words, worth)
        for one in article.memory.all(_read, text, how, read):
            reading = one.reading
            if is_namesake(article, block, reading):
                continue
            yield Figure(block, reading.start, reading.end, reading.role, one, _Read.worth, reading.hedge)


class _Read:
    """A reading, and its quantity once somebody has asked for it: in every version of a story that holds the same prose."""

    __slots__ = ("_quantity", "_worth", "reading")

    def __init__(self, reading: Reading, worth: Callable[[Reading], Quantity]) -> None:
        self.reading = reading
        self._worth = worth
        self._quantity: Quantity | None = None

    def worth(self) -> Quantity:
        """The exact quantity."""
        if self._quantity is None:
            self._quantity = self._worth(self.reading)
        return self._quantity


def _read(text: str, words: Figures, worth: Callable[[Reading], Quantity]) -> Iterator[_Read]:
    """What was read in a piece of prose, in order."""
    return (_Read(reading, worth) for reading in readings(text, words))


def quantity(reading: Reading, words: Figures, dollar: str = "USD") -> Quantity:
    """The exact quantity of a reading; a bare dollar is `dollar`."""
    hedge = words.hedges.get(reading.hedge) or words.hedges_after.get(reading.hedge, "")
    if reading.role == "ratio":
        bottom = reading.top.number.worth()[0] if reading.top else 1
        return Quantity(reading.amount.number.worth()[0] / bottom, hedge=hedge)
    counted = measure(reading)
    unit, others = _unit(counted, dollar)
    if reading.parts and reading.role == "money":
        return Quantity(*_change(reading), 0, unit, hedge, None, others)
    if reading.parts:
        return _compound(reading, hedge)
    if reading.top:
        low, high = ranges.ends(reading.amount, reading.top)
        step, zeros = _finer(reading.amount, reading.top)
        return _times(Quantity(low, step, zeros, unit, hedge, high, others), counted)
    nominal, step, zeros = _worth(reading.amount)
    if reading.role in COUNTED and nominal.denominator == 1 and is_count(reading.amount, nominal.numerator):
        step = EXACT
    if reading.role in ROUNDED and not step and not reading.amount.number.fraction:
        step = WHOLE
    if reading.role == "age" and counted is None:
        unit = "year"
    return _times(Quantity(nominal, step, zeros, unit, hedge, None, others), counted)


def _times(number: Quantity, counted: Measure | None) -> Quantity:
    """A number of what is counted, in its unit: cents are hundredths of a dollar."""
    if counted is None or counted.factor == 1:
        return number
    nominal, step, top, factor = number.nominal, number.step, number.top, counted.factor
    return number._replace(nominal=nominal * factor, step=step * factor, top=None if top is None else top * factor)


def _unit(counted: Measure | None, dollar: str) -> tuple[str | None, tuple[str, ...]]:
    """The unit and what else it may be; the dollar of the house takes the place of `$`."""
    if counted is None:
        return None, ()
    codes = dict.fromkeys(dollar if code == "$" else code for code in (counted.unit, *counted.others))
    unit, *others = codes
    return unit, tuple(others)


def _worth(amount: Amount) -> tuple[Fraction, Fraction, int]:
    nominal, step, zeros = amount.number.worth()
    return (-nominal if amount.negative else nominal), step, zeros


def _finer(first: Amount, second: Amount) -> tuple[Fraction, int]:
    """The step of the range's end that is written more exactly, and its trailing zeros."""
    (_, near, near_zeros), (_, far, far_zeros) = first.number.worth(), second.number.worth()
    if ranges.shares_scale(first, second):
        near *= second.number.times
    return (near, near_zeros) if 0 < near < far else (far, far_zeros)


def _compound(reading: Reading, hedge: str) -> Quantity:
    """A quantity of mixed units, in the smallest one named."""
    amounts = (reading.amount, *reading.parts)
    units = [part.measure.unit for part in amounts if part.measure]
    kin = next(family for family in ranges.FAMILIES if units[-1] in family)
    worth = [_worth(part) for part in amounts]
    total = sum(
        (value * _size(unit, units[-1], kin) for (value, _, _), unit in zip(worth, units, strict=True)), Fraction(0)
    )
    return Quantity(total, worth[-1][1], 0, units[-1], hedge)


def _change(reading: Reading) -> tuple[Fraction, Fraction]:
    """What dollars and cents are together, and the step of the cents."""
    amounts = (reading.amount, *reading.parts)
    worth = [(_worth(part), part.measure.factor) for part in amounts if part.measure]
    return sum((value[0] * factor for value, factor in worth), Fraction(0)), worth[-1][0][1] * worth[-1][1]


def _size(unit: str, smallest: str, kin: dict[str, int]) -> Fraction:
    """How many of the smallest unit one `unit` is; a year has 12 months or 365 days."""
    if unit == "year" and smallest != "year":
        return Fraction(12) if smallest == "month" else Fraction(DAYS_OF_A_YEAR * kin["day"], kin[smallest])
    return Fraction(kin[unit], kin[smallest])
