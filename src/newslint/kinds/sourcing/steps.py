"""A figure of the story -> what it follows from by one step of arithmetic over figures of a source."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from enum import Enum
from fractions import Fraction
from itertools import combinations, combinations_with_replacement, pairwise
from typing import NamedTuple

from newslint.arithmetic import formulas
from newslint.arithmetic.interval import Interval
from newslint.article.claims.comparable import ANY, BARE, TIMES
from newslint.kinds.sourcing.agreeing import ROUND
from newslint.kinds.sourcing.candidates import UNIT, Candidates, joined
from newslint.kinds.sourcing.fact import Fact, telling
from newslint.kinds.sourcing.values import Value


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


_FOLD = Fraction(1, 4)
"""How far a number of times may lie from that in a word."""
_LEAST = 3 * UNIT
"""What two figures have in common with a third at least that follows from them."""
_NEEDED: Mapping[int, int] = {0: 125, 1: 125, 2: 90}
"""The same, by how many digits tell of a figure: one of a single digit follows from many by chance."""
_SURE = 75
_RARER = 25
"""What more is asked of steps that give many values by chance."""
_RARE = frozenset((Step.RATIO, Step.PRODUCT, Step.PART))
_THREE = 14
"""Figures among which three are added."""

Worth = tuple[str, Fraction]
"""A measure, and how much of it."""


class Derived(NamedTuple):
    """A step by its name, the figures that it was taken over, and how likely it is."""

    step: Step
    sources: tuple[Fact, ...]
    score: int


def derived(found: Candidates) -> Derived | None:
    """What a figure follows from, the likeliest of all."""
    pool = {id(match.fact): (match.fact, match.score) for match in found.near}
    for anchor in found.anchors:
        pool.setdefault(id(anchor), (anchor, 0))
    anchored = {id(anchor) for anchor in found.anchors}
    steps = [*_of_two(found.fact, pool, anchored), *_of_three(found.fact, pool, anchored)]
    return max(steps, key=lambda each: each.score, default=None)


def _of_two(fact: Fact, pool: Mapping[int, tuple[Fact, int]], anchored: set[int]) -> Iterator[Derived]:
    """What a figure follows from of two others, or of both ends of a range."""
    tells = telling(fact)
    for (one, first), (two, second) in combinations_with_replacement(pool.values(), 2):
        if (len(one.written) > 1 or len(two.written) > 1) != (one is two):
            continue
        together, known = joined(one, two), (id(one) in anchored) + (id(two) in anchored)
        score = max(first, second) + min(first, second) // 2 + UNIT * (together + known * (1 + bool(together)))
        if score < max(_LEAST, _NEEDED.get(tells, _SURE)) or not _belong(one, two, together, known):
            continue
        for step in _steps(fact, one, two, tells):
            if score >= _NEEDED.get(tells, _SURE) + _RARER * (step in _RARE) and _likely(
                step, one, two, tells, together
            ):
                yield Derived(step, (one,) if one is two else (one, two), score)


def _belong(one: Fact, two: Fact, together: int, known: int) -> bool:
    """Whether two figures may be set in relation: cells of one table only in one row or one column."""
    table = one.datum and two.datum and one.place[:2] == two.place[:2]
    return bool(together or known > 1 or (not table and one.path != two.path) or not table)


def _likely(step: Step, one: Fact, two: Fact, tells: int, together: int) -> bool:
    """Whether a step is one that writers take: a change within one row, a rare one over neighbours, a small sum within a sentence."""
    if one.datum and two.datum and step in {Step.RISE, Step.RATIO} and not (step is Step.RATIO and tells > 1):
        return one.place == two.place
    if one.datum and two.datum and one.place[:2] == two.place[:2] and step in {Step.PRODUCT, Step.PART}:
        return False
    if step in _RARE and not together:
        return False
    return not (step is Step.SUM and tells < 2 and together < 2)


def _steps(fact: Fact, one: Fact, two: Fact, tells: int) -> Iterator[Step]:
    """The steps that lead from two figures to another."""
    word = not any(map(str.isdigit, fact.text))
    for value in fact.values:
        wanted = value.quantity
        room = (
            Interval(wanted.nominal - ROUND, wanted.nominal + ROUND)
            if word and value.measure == "percent"
            else wanted.stands_for()
        )
        for first in one.values:
            for second in two.values:
                worths = (first.measure, abs(first.quantity.nominal)), (second.measure, abs(second.quantity.nominal))
                if all(worth for _, worth in worths):
                    yield from _step(value, room, worths, moved=fact.moved or fact.compared, rare=tells > 1)


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
        if abs(high / low - value.quantity.nominal) <= _FOLD:
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


def _of_three(fact: Fact, pool: Mapping[int, tuple[Fact, int]], anchored: set[int]) -> Iterator[Derived]:
    """The sum of three figures that stand together, or what is left of one without two others."""
    if telling(fact) < 2:
        return
    kin = [one for one, score in pool.values() if score > _LEAST or id(one) in anchored][:_THREE]
    for parts in combinations(sorted(kin, key=lambda part: part.mention.span), 3):
        if all(joined(one, two) for one, two in pairwise(parts)):
            for value in fact.values:
                if step := _triple(value, parts, precise=telling(fact) > 2):
                    yield Derived(step, parts, _LEAST + UNIT)


def _triple(value: Value, parts: Sequence[Fact], *, precise: bool) -> Step | None:
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
