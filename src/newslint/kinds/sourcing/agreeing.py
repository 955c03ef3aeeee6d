"""A figure of the story -> the figures of its sources that are worth the same, and in which way."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from fractions import Fraction
from functools import lru_cache

from newslint.arithmetic.measures import converted
from newslint.arithmetic.quantity import Quantity
from newslint.article.claims.comparable import ANY, BARE, TIMES, agree
from newslint.article.judgement.wording import worth
from newslint.kinds.sourcing.index import WRITTEN, Index
from newslint.kinds.sourcing.said.fact import Fact, figure_of, telling
from newslint.kinds.sourcing.said.values import Value

CLOSE = Fraction(6, 100)
"""How far a value that was converted may lie from the other, as a share."""
HEDGED = Fraction(3, 100)
"""How far from what it was a value may lie that is only said to be about, nearly or over that."""
ROUND = Fraction(5, 2)
"""Points by which a fraction in words may be off."""
_UNMEASURED = frozenset((BARE, TIMES, ANY, WRITTEN, "percent", "day", "ordinal"))
_SCALES = (1000, 10**6)
"""What a table in thousands or millions leaves out, where nothing says so."""
TENS = 100
"""A number from which on its last digit may be rounded."""


def agreeing(fact: Fact, held: Index) -> dict[int, str]:
    """The figures that are worth the same, by number, and how they go together; of a range, both ends must."""
    ends = len(fact.written)
    found = [dict(_of_value(fact, value, held)) for value in fact.values]
    if ends > 1 and len(found) % ends == 0:
        each = [_united(found[at::ends]) for at in range(ends)]
        return {number: how for number, how in each[0].items() if all(number in other for other in each)}
    return {**dict(_as_written(fact, held)), **_united(found)}


def _united(some: Iterable[dict[int, str]]) -> dict[int, str]:
    """What any of some holds, the first word counting."""
    united: dict[int, str] = {}
    for one in some:
        united = {**one, **united}
    return united


def _of_value(fact: Fact, value: Value, held: Index) -> Iterator[tuple[int, str]]:
    """The figures that go together with one value; one in millions may leave out its currency."""
    scaled = value.measure == BARE and worth(figure_of(fact)) > 1
    left_out = [(code, abs(value.quantity.nominal)) for code in held.currencies] if scaled else []
    for measure, amount in (*_measures(value, held), *left_out):
        for number in held.around(measure, amount):
            if (how := _together(fact, value, held.facts[number], measure)) is not None:
                yield number, how


def _as_written(fact: Fact, held: Index) -> Iterator[tuple[int, str]]:
    """The figures with the very same number, where a unit or a scale is left out on either side."""
    for quantity in fact.written:
        number = abs(quantity.nominal)
        for at in held.around(WRITTEN, number):
            other = held.facts[at]
            bare = quantity.unit is None or all(value.measure in {BARE, ANY} for value in other.values)
            if bare and any(abs(one.nominal) == number for one in other.written):
                yield at, ""
        for scale in _SCALES if telling(fact) > 1 else ():
            scaled = quantity._replace(nominal=number / scale, step=quantity.step / scale)
            for at in held.around(ANY, number / scale):
                if any(unscaled(held.facts[at]) and agree(scaled, one) is not None for one in held.facts[at].written):
                    yield at, ""


def unscaled(fact: Fact) -> bool:
    """Whether nothing says in which scale a cell is written."""
    own = {abs(one.nominal) for one in fact.written}
    return all(value.measure == ANY and value.quantity.nominal in own for value in fact.values)


def _measures(value: Value, held: Index) -> Iterator[tuple[str, Fraction]]:
    """The measures in which a value may stand in the sources, with what it would be there."""
    own = abs(value.quantity.nominal)
    yield value.measure, own
    if value.measure != ANY:
        yield ANY, own
    if value.measure not in _UNMEASURED and not value.quantity.currencies:
        for measure in held.measures:
            if measure != value.measure and measure not in _UNMEASURED:
                yield from ((measure, other) for other in converted(own, value.measure, measure)[:1])


def _together(fact: Fact, value: Value, other: Fact, measure: str) -> str | None:
    """How two figures go together in a measure; None where they do not."""
    own = _unsigned(value.quantity)
    for one in other.values:
        if one.measure != measure:
            continue
        quantity = _unsigned(one.quantity)
        if measure not in {value.measure, ANY} and value.measure != BARE:
            there = converted(quantity.nominal, measure, value.measure)
            if there and there[0] and abs(own.nominal / there[0] - 1) < CLOSE:
                return "converted"
        elif (how := agree(own, quantity)) is not None:
            return how
        elif _nearly(fact, own, quantity, measure):
            return "rounded"
    return None


def _nearly(fact: Fact, own: Quantity, other: Quantity, measure: str) -> bool:
    """Whether a figure is the other one hedged, rounded, or in words."""
    near = _hedged(own, other.nominal) or _rounded(own, other.nominal) or _whole(fact, own, other)
    return near or (measure == "percent" and _in_words(fact, own, other))


def _unsigned(quantity: Quantity) -> Quantity:
    return quantity._replace(nominal=abs(quantity.nominal)) if quantity.nominal < 0 else quantity


def _hedged(own: Quantity, value: Fraction) -> bool:
    """Whether a hedge leaves room for a value near by, on the side that it names."""
    if not own.hedge or not value or abs(own.nominal / value - 1) >= HEDGED:
        return False
    room = own.stands_for()
    return not (room.low == own.nominal > value) and not (room.high == own.nominal < value)


def _rounded(own: Quantity, value: Fraction) -> bool:
    """Whether a whole number rounds a value to the digits before its zeros."""
    half = rounding(own)
    return half is not None and abs(own.nominal - value) <= half


def rounding(own: Quantity) -> Fraction | None:
    """How far a whole number that ends in zeros may lie from what it rounds; two digits at least stand before them."""
    number = own.nominal / own.step if own.step else Fraction(0)
    if number.denominator > 1 or number < TENS:
        return None
    digits_, unit = number.numerator, own.step
    while digits_ % 10 == 0:
        digits_, unit = digits_ // 10, unit * 10
    return unit / 2 if digits_ >= 10 and unit > own.step else None


def _in_words(fact: Fact, own: Quantity, other: Quantity) -> bool:
    """Whether a fraction in words stands for a percentage."""
    return spelt(fact) and abs(own.nominal - other.nominal) <= ROUND


def spelt(fact: Fact) -> bool:
    """Whether a figure stands in words."""
    return not any(map(str.isdigit, fact.text))


def _whole(fact: Fact, own: Quantity, other: Quantity) -> bool:
    """Whether a whole number in words rounds one with decimals."""
    broken = own.nominal.denominator == 1 and other.nominal.denominator > 1
    return broken and own.nominal > 1 and spelt(fact) and abs(own.nominal - other.nominal) * 2 < 1


def comparable(fact: Fact, other: Fact) -> bool:
    """Whether two figures measure the same."""
    return any(_same_measure(one.measure, two.measure) for one in fact.values for two in other.values)


def _same_measure(one: str, other: str) -> bool:
    return other in {one, ANY} or converts(other, one)


@lru_cache(maxsize=4000)
def converts(one: str, other: str) -> bool:
    """Whether what is told in one measure can be told in another."""
    measured = one not in _UNMEASURED and other not in _UNMEASURED
    return measured and bool(converted(Fraction(1), one, other))
