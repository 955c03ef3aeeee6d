"""Article -> its figures: what the scan of each block's prose read, with exact values worked out when asked for."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from functools import partial

from newslint.article import Article
from newslint.article.amounts import Amount
from newslint.article.numbers import EXACT_COUNT
from newslint.article.quantity import Figure, Quantity
from newslint.article.scan import FAMILIES, Reading, readings, shares_scale
from newslint.lexicon import words as lexicon
from newslint.lexicon.figures import Figures, Measure

UNREAD = frozenset({"code", "furniture"})


def find(article: Article) -> tuple[Figure, ...]:
    """All figures of a story, in order: those of its code and furniture are left out."""
    return tuple(_figures(article))


def _figures(article: Article) -> Iterator[Figure]:
    words: Figures = lexicon("figures", article.settings.language)
    dollar = article.settings.dollar
    for block in article.blocks:
        if block.kind in UNREAD:
            continue
        for reading in readings(block.prose.text, words):
            read = partial(quantity, reading, words, dollar)
            yield Figure(block, reading.start, reading.end, reading.role, read, reading.hedge)


def quantity(reading: Reading, words: Figures, dollar: str = "USD") -> Quantity:
    """The exact quantity of a reading; a bare dollar is `dollar`."""
    hedge = words.hedges.get(reading.hedge) or words.hedges_after.get(reading.hedge, "")
    measure = reading.measure or reading.amount.measure
    factor = measure.factor if measure else Fraction(1)
    nominal, step, zeros = _worth(reading.amount)
    if reading.role == "ratio":
        bottom = reading.top.number.worth()[0] if reading.top else 1
        return Quantity(nominal / bottom, hedge=hedge)
    if reading.role == "age" and measure is None:
        return Quantity(nominal, step, 0, "year", hedge)
    if reading.parts:
        return _compound(reading, hedge)
    top = None
    if reading.top:
        top, step, zeros = _worth(reading.top)
        if shares_scale(reading.amount, reading.top):
            nominal *= reading.top.number.times
        top *= factor
    if (
        reading.role in {"ordinal", "number"}
        and reading.amount.number.times == 1
        and nominal <= EXACT_COUNT
        and nominal.denominator == 1
    ):
        step = Fraction(0)
    unit, others = _unit(measure, dollar)
    return Quantity(nominal * factor, step * factor, zeros, unit, hedge, top, others)


def _unit(measure: Measure | None, dollar: str) -> tuple[str | None, tuple[str, ...]]:
    if measure is None:
        return None, ()
    codes = tuple(dict.fromkeys(dollar if code == "$" else code for code in (measure.unit.strip(), *measure.others)))
    return codes[0], codes[1:]


def _worth(amount: Amount) -> tuple[Fraction, Fraction, int]:
    nominal, step, zeros = amount.number.worth()
    return (-nominal if amount.negative else nominal), step, zeros


def _compound(reading: Reading, hedge: str) -> Quantity:
    """A quantity of mixed units, in the smallest one named."""
    amounts = (reading.amount, *reading.parts)
    units = [part.measure.unit for part in amounts if part.measure]
    kin = next(family for family in FAMILIES if units[-1] in family)
    sizes = [_size(unit, units[-1], kin) for unit in units]
    worth = [_worth(part) for part in amounts]
    total = sum((value * size for (value, _, _), size in zip(worth, sizes, strict=True)), Fraction(0))
    return Quantity(total, worth[-1][1], 0, units[-1], hedge)


def _size(unit: str, smallest: str, kin: dict[str, int]) -> Fraction:
    if unit == "year" and smallest == "month":
        return Fraction(12)
    if unit == "year":
        return Fraction(365 * 86400, kin[smallest])
    return Fraction(kin[unit], kin[smallest])
