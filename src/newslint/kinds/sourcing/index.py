"""The figures of all sources -> those that share words with a figure of the story, and those that are worth the same."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction
from functools import cached_property
from operator import itemgetter

from newslint.article import Article, once
from newslint.kinds.sourcing.said.fact import NOTHING, Fact, Place, is_currency
from newslint.kinds.sourcing.said.facts import facts
from newslint.kinds.sourcing.telling import AROUND, Telling

_WORTH = itemgetter(0)
_REACH = Fraction(1, 4)
"""How far apart two values may lie that may be one, as a share."""
WRITTEN = "written"
"""The measure under which every figure stands as it is written, whatever its unit."""
_FEW = 8
"""Figures of a source so short that any word in common tells."""
NOUN = 25
"""What it tells that two figures count the same."""


class Index:
    """Figures by the words told with them, and by value."""

    def __init__(self, every: Sequence[Fact]) -> None:
        self.facts = every
        self._by_stem: dict[str, dict[int, list[int]]] = {}
        self._by_noun: dict[str, list[int]] = {}
        shelves: dict[str, list[tuple[Fraction, int]]] = {}
        self._commonness: Counter[str] = Counter()
        for number, fact in enumerate(every):
            for stem, weight in fact.told.items():
                self._by_stem.setdefault(stem, {}).setdefault(weight, []).append(number)
                self._commonness[stem] += weight > AROUND
            for stem in fact.noun:
                self._by_noun.setdefault(stem, []).append(number)
            for value in fact.values:
                shelves.setdefault(value.measure, []).append((abs(value.quantity.nominal), number))
            shelves.setdefault(WRITTEN, []).extend((abs(quantity.nominal), number) for quantity in fact.written)
        self._shelves = {measure: sorted(shelf) for measure, shelf in shelves.items()}

    @property
    def measures(self) -> tuple[str, ...]:
        """The measures in which there are figures."""
        return tuple(self._shelves)

    @cached_property
    def currencies(self) -> tuple[str, ...]:
        """Those of the measures that are currencies."""
        return tuple(measure for measure in self._shelves if is_currency(measure))

    @cached_property
    def _places(self) -> Mapping[Place, Sequence[Fact]]:
        found: dict[Place, list[Fact]] = {}
        for fact in self.facts:
            found.setdefault(fact.place, []).append(fact)
        return found

    def at(self, place: Place) -> Sequence[Fact]:
        """The figures of a sentence or a row."""
        return self._places.get(place, ())

    @cached_property
    def _in_tables(self) -> Mapping[tuple[str, int], Sequence[Fact]]:
        found: dict[tuple[str, int], list[Fact]] = {}
        for fact in self.facts:
            found.setdefault(fact.place[:2], []).append(fact)
        return found

    def in_table(self, place: Place) -> Sequence[Fact]:
        """The figures of a table, of which one row is given."""
        return self._in_tables.get(place[:2], ())

    def rarity(self, stem: str) -> int:
        """How much a stem tells figures apart: the less, the more of them are told with it."""
        if stem not in self._by_stem:
            return 0
        return (max(len(self.facts), _FEW) // max(self._commonness[stem], 1)).bit_length()

    def alike(self, told: Telling, noun: frozenset[str]) -> list[int]:
        """How much each figure has in common with what is told, in order."""
        scores = [0] * len(self.facts)
        for stem, weight in told.items():
            rare = self.rarity(stem)
            for near, numbers in self._by_stem.get(stem, {}).items():
                gain = rare * weight * near
                for number in numbers:
                    scores[number] += gain
        for number in {number for stem in noun for number in self._by_noun.get(stem, ())}:
            scores[number] += NOUN if scores[number] else 0
        return scores

    def likest(self, told: Telling) -> Iterator[tuple[Fact, int]]:
        """The figures that have something in common with what is told, the likest first."""
        scores = self.alike(told, NOTHING)
        order = sorted(range(len(scores)), key=scores.__getitem__, reverse=True)
        return ((self.facts[number], scores[number]) for number in order if scores[number])

    def around(self, measure: str, value: Fraction) -> Iterator[int]:
        """The figures of a measure that lie near a value."""
        shelf = self._shelves.get(measure, ())
        low, high = value * (1 - _REACH), value * (1 + _REACH)
        at = bisect_left(shelf, low, key=_WORTH)
        while at < len(shelf) and shelf[at][0] <= high:
            yield shelf[at][1]
            at += 1


@once
def index(article: Article) -> Index:
    """The figures of the sources of a story."""
    return Index([fact for source in article.sources for fact in facts(source)])
