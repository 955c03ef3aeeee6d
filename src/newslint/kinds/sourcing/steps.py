"""Two or three figures of a source -> the steps of arithmetic that lead from them to a figure of the story."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from enum import Enum
from fractions import Fraction

from newslint.arithmetic import formulas
from newslint.arithmetic.interval import Interval
from newslint.arithmetic.measures import converted
from newslint.article.claims.comparable import ANY, BARE, TIMES
from newslint.kinds.sourcing.agreeing import ROUND, converts, rounding, spelt
from newslint.kinds.sourcing.said.fact import Fact, telling
from newslint.kinds.sourcing.said.values import Value


class Step(Enum):
    """One step of arithmetic, as the messages of a language name it."""

    SUM = "sum"
    DIFFERENCE = "difference"
    RISE = "rise"
    SHARE = "share"
    RATIO = "ratio"
    PART = "part"
    PRODUCT = "product"
    REST = "rest"


FOLD = Fraction(1, 4)
"""How far a number of times may lie from that in a word."""

Worth = tuple[str, Fraction]
"""A measure, and how much of it."""


Wanted = Sequence[tuple[Value, Interval]]
"""The values of a figure, each with what it may stand for."""


def wanted(fact: Fact) -> Wanted:
    """What steps must lead to."""
    return [(value, _room(fact, value)) for value in fact.values]


def steps(fact: Fact, rooms: Wanted, one: Fact, two: Fact) -> Iterator[Step]:
    """The steps that lead from two figures to another."""
    rare = rarely(fact)
    for value, room in rooms:
        for first, second in _pairs(one, two):
            worths = worth_in(value, first), worth_in(value, second)
            if all(worth for _, worth in worths):
                yield from _step(value, room, worths, moved=fact.moved or fact.compared, rare=rare)


def rarely(fact: Fact) -> bool:
    """Whether a figure may be a product, a quotient or so many percent, which small numbers are by chance."""
    return telling(fact) > 1 or fact.each


def _room(fact: Fact, value: Value) -> Interval:
    """What a figure may stand for: a fraction in words a percentage near by, a number that ends in zeros what is rounded to it."""
    told = value.quantity
    if spelt(fact) and value.measure == "percent":
        return Interval(told.nominal - ROUND, told.nominal + ROUND)
    if not told.hedge and (half := rounding(told)):
        return Interval(told.nominal - half, told.nominal + half)
    return told.stands_for()


def _pairs(one: Fact, two: Fact) -> Iterator[tuple[Value, Value]]:
    """The values of two figures, those of cells of one table read in the same way: both with the scale of their heads, or both without."""
    table = one.datum and two.datum and one.place[:2] == two.place[:2]
    for first in one.values:
        for second in two.values:
            if not table or _raw(one, first) == _raw(two, second):
                yield first, second


def _raw(fact: Fact, value: Value) -> bool:
    """Whether a value is the number as it is written."""
    return any(value.quantity.nominal == written.nominal for written in fact.written)


def worth_in(value: Value, other: Value) -> Worth:
    """What a value of a source is worth, where it can be told so in the measure of the story's."""
    worth = abs(other.quantity.nominal)
    if other.measure != value.measure and converts(other.measure, value.measure):
        return value.measure, converted(worth, other.measure, value.measure)[0]
    return other.measure, worth


def _step(value: Value, room: Interval, worths: tuple[Worth, Worth], *, moved: bool, rare: bool) -> Iterator[Step]:
    """The steps from two worths into a room."""
    measure, kinds = value.measure, [kind for kind, _ in worths]
    low, high = sorted(worth for _, worth in worths)
    percents = kinds.count("percent")
    same = kinds[0] == kinds[1] or (ANY in kinds and not percents)
    if percents == 2:
        yield from _of_percentages(measure, room, low, high)
    elif same and measure == "percent":
        yield from _proportion(room, low, high, moved=moved)
    elif same and measure == TIMES:
        if abs(high / low - value.quantity.nominal) <= FOLD:
            yield Step.RATIO
    elif same and (measure in kinds or ANY in kinds):
        yield from _amount(room, low, high)
    if rare and measure not in {"percent", TIMES}:
        yield from _rare(measure, room, kinds, low, high)


def _of_percentages(measure: str, room: Interval, low: Fraction, high: Fraction) -> Iterator[Step]:
    """What two percentages are together, or by how many points they differ."""
    if measure in {"percent", BARE} and high - low in room:
        yield Step.DIFFERENCE
    elif measure == "percent" and high + low in room:
        yield Step.SUM


def _proportion(room: Interval, low: Fraction, high: Fraction, *, moved: bool) -> Iterator[Step]:
    """How many percent one is of the other, or by how many it rose or fell to it."""
    if low == high:
        return
    if moved and (formulas.rise(high, low) in room or formulas.fall(low, high) in room):
        yield Step.RISE
    elif formulas.part(low, high) in room:
        yield Step.SHARE


def _amount(room: Interval, low: Fraction, high: Fraction) -> Iterator[Step]:
    """What two amounts are together, or by how much they differ."""
    if high in room:
        return
    if low != high and high - low in room:
        yield Step.DIFFERENCE
    elif high + low in room:
        yield Step.SUM


def _rare(measure: str, room: Interval, kinds: Sequence[str], low: Fraction, high: Fraction) -> Iterator[Step]:
    """A product, a quotient or so many percent of two worths."""
    percents, bare = kinds.count("percent"), kinds.count(BARE) + kinds.count(ANY)
    if percents == 1 and (measure in kinds or ANY in kinds) and formulas.portion(low, high) in room:
        yield Step.PART
    elif not percents and high / low in room and (bare if measure != BARE else kinds[0] == kinds[1] or ANY in kinds):
        yield Step.RATIO
    elif bare and low > 1 and (measure in kinds or ANY in kinds) and high * low in room:
        yield Step.PRODUCT


def triple(value: Value, parts: Sequence[Fact], *, precise: bool) -> Step | None:
    """The step from three figures to a value, if there is one."""
    worths = [
        next((abs(one.quantity.nominal) for one in part.values if one.measure in {value.measure, ANY}), None)
        for part in parts
    ]
    told = sorted(worth for worth in worths if worth)
    if len(set(told)) < 3 or value.measure == TIMES:
        return None
    room, (low, middle, high) = value.quantity.stands_for(), told
    if low + middle + high in room:
        return Step.SUM
    left = precise and (high - middle - low in room or high - middle + low in room)
    return Step.REST if left else None
