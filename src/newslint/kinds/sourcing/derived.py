"""A figure of the story -> what it follows from by one step of arithmetic over figures of its sources."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations

from newslint.kinds.sourcing.candidates import UNIT, Candidates, joined
from newslint.kinds.sourcing.partners import partners
from newslint.kinds.sourcing.said.fact import Fact, of_one_thing, telling
from newslint.kinds.sourcing.steps import Step, Wanted, rarely, steps, triple, wanted
from newslint.tuples import NamedTuple

_LEAST = 3 * UNIT
"""What two figures have in common with a third at least that follows from them."""
_NEEDED: Mapping[int, int] = {0: 125, 1: 125, 2: 90}
"""The same, by how many digits tell of a figure: one of a single digit follows from many by chance."""
_SURE = 75
_RARER = 25
"""What more is asked of steps that give many values by chance."""
_RARE = frozenset((Step.RATIO, Step.PRODUCT, Step.PART))
_TWO = 2
_THREE = 14
"""Figures among which three are added."""


class Derived(NamedTuple):
    """A step by its name, the figures that it was taken over, and how likely it is."""

    step: Step
    sources: tuple[Fact, ...]
    score: int


class _Pair(NamedTuple):
    """Two figures of the sources, or one range: how closely they stand together, how many of them the story tells beside, and what they have in common with its figure."""

    one: Fact
    two: Fact
    together: int
    known: int
    score: int

    @property
    def table(self) -> bool:
        """Whether both are cells of one table."""
        return bool(self.one.datum and self.two.datum and self.one.place[:2] == self.two.place[:2])


def derived(found: Candidates) -> Derived | None:
    """What a figure follows from, the likeliest of all."""
    pool = {id(match.fact): (match.fact, match.score) for match in found.near}
    for other in (*found.anchors, *found.mates):
        pool.setdefault(id(other), (other, 0))
    anchored = {id(anchor) for anchor in found.anchors}
    steps = [*_of_two(found.fact, pool, anchored), *_of_three(found.fact, pool, anchored)]
    return max(steps, key=lambda each: each.score, default=None)


def _of_two(fact: Fact, pool: Mapping[int, tuple[Fact, int]], anchored: set[int]) -> Iterator[Derived]:
    """What a figure follows from of two others, or of both ends of a range."""
    needed, rooms = _NEEDED.get(telling(fact), _SURE), wanted(fact)
    for pair in _pairs(fact, rooms, [*pool.values()], anchored):
        if pair.score < max(_LEAST, needed) or not _belong(pair) or not _of_one_thing(fact, pair):
            continue
        for step in steps(fact, rooms, pair.one, pair.two):
            more = _RARER * (step in _RARE and not fact.each)
            if pair.score >= needed + more and _likely(step, fact, pair):
                yield Derived(step, (pair.one,) if pair.one is pair.two else (pair.one, pair.two), pair.score)


def _pairs(fact: Fact, rooms: Wanted, pool: Sequence[tuple[Fact, int]], anchored: set[int]) -> Iterator[_Pair]:
    """The figures two by two from which a step may lead to another; of ranges each by itself."""
    for at, other in partners([one for one, _ in pool], rooms, rare=rarely(fact)):
        (one, first), (two, second) = pool[at], pool[other]
        together, known = joined(one, two), (id(one) in anchored) + (id(two) in anchored)
        beside = UNIT * (together + known * (1 + bool(together)))
        yield _Pair(one, two, together, known, max(first, second) + min(first, second) // 2 + beside)


def _belong(pair: _Pair) -> bool:
    """Whether two figures may be set in relation: cells of one table only in one row or one column."""
    return bool(pair.together or pair.known > 1 or not pair.table)


def _of_one_thing(fact: Fact, pair: _Pair) -> bool:
    """Whether two figures tell of what a third does: a word of its sentence, or a figure beside it that tells one of them."""
    return bool(pair.known) or of_one_thing(fact, pair.one, pair.two)


def _likely(step: Step, fact: Fact, pair: _Pair) -> bool:
    """Whether a step is one that writers take: a change within one row, a rare one over neighbours, a small sum within a sentence."""
    tells = telling(fact)
    cells = pair.one.datum and pair.two.datum
    if cells and step in {Step.RISE, Step.RATIO} and not (step is Step.RATIO and tells > 1):
        return pair.one.place == pair.two.place
    if pair.table and step in {Step.PRODUCT, Step.PART}:
        return False
    if step in _RARE and not pair.together:
        return fact.each and bool(pair.known)
    return not (step is Step.SUM and tells < _TWO and pair.together < _TWO)


def _of_three(fact: Fact, pool: Mapping[int, tuple[Fact, int]], anchored: set[int]) -> Iterator[Derived]:
    """The sum of three figures that stand together, or that the story tells beside it, or what is left of one without two others."""
    if telling(fact) < _TWO:
        return
    kin = [one for one, score in pool.values() if score > _LEAST or id(one) in anchored][:_THREE]
    for parts in _linked(sorted(kin, key=lambda part: part.mention.span), anchored):
        for value in fact.values:
            if step := triple(value, parts, precise=telling(fact) > _TWO):
                yield Derived(step, parts, _LEAST + UNIT)


def _linked(kin: Sequence[Fact], anchored: set[int]) -> Iterator[tuple[Fact, ...]]:
    """The figures three by three of which each stands together with another one, or is told with it by the story."""
    links = {
        pair
        for pair in combinations(range(len(kin)), 2)
        if joined(*(kin[at] for at in pair)) or all(id(kin[at]) in anchored for at in pair)
    }
    for places in combinations(range(len(kin)), 3):
        if sum(pair in links for pair in combinations(places, 2)) >= _TWO:
            yield tuple(kin[at] for at in places)
