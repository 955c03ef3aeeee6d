"""The figures of a story -> what all of them tell of its sources, and which figures may contradict one of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from fractions import Fraction

from newslint.article.claims.comparable import ANY
from newslint.kinds.sourcing.candidates import Candidates, Match
from newslint.kinds.sourcing.said.fact import Fact, Place
from newslint.lexicon.relations import RelationWords
from newslint.tuples import NamedTuple

LOOKED_AT = 6
"""How many of the figures that are most like one of the story may contradict it."""
APART = 40
"""How much more a figure must have in common with one of the story than another has."""
SURE = 100
"""How much it must have in common with it that surely tells the same."""
_LISTED = 10
"""Figures; a sentence of more is a list, whose words tell little of each."""
_FAR = 5
"""So many times as much is no other value of one thing."""


class Rival(NamedTuple):
    """A figure of a source that contradicts one of the story; `slip` names the slip of the pen that it looks like, `period` that it is of another time."""

    match: Match
    slip: str = ""
    period: bool = False


class Context(NamedTuple):
    """What is known of all figures of a story: which of the sources' they tell, and of each table the column that they tell most.

    `words` are those of the language, `lists` the sentences of so many figures that they are lists.
    """

    taken: Mapping[int, Sequence[Candidates]]
    homes: Mapping[tuple[str, int], int]
    words: RelationWords
    lists: frozenset[Place] = frozenset()


def context(found: Sequence[Candidates], words: RelationWords) -> Context:
    """What figures of the sources a story tells."""
    taken: dict[int, list[Candidates]] = {}
    columns: dict[tuple[str, int], Counter[int]] = {}
    for one in found:
        if one.first is None:
            continue
        taken.setdefault(id(one.first.fact), []).append(one)
        if one.first.fact.datum and not one.fact.earlier:
            row = (match.fact for match in one.same if match.fact.place == one.first.fact.place)
            columns.setdefault(one.first.fact.place[:2], Counter()).update({fact.column for fact in row})
    homes = {table: count.most_common(1)[0][0] for table, count in columns.items() if count.most_common(1)[0][1] > 1}
    crowd = Counter(one.fact.place for one in found)
    return Context(taken, homes, words, frozenset(place for place, many in crowd.items() if many > _LISTED))


def free(rival: Match, known: Context) -> bool:
    """Whether no other figure of the story tells one of a source, unless by chance."""
    takers = known.taken.get(id(rival.fact), ())
    return not any(taker.first and taker.first.score * 2 >= rival.score for taker in takers)


def alike(fact: Fact, other: Fact, *, surely: bool = False) -> bool:
    """Whether two figures may be two values of one thing: of one size, and if percentages both of a change or both not."""
    for value in fact.values:
        for one in other.values:
            if one.measure not in {value.measure, ANY} or not one.quantity.nominal or not value.quantity.nominal:
                continue
            if value.measure == "percent" and fact.moved != other.moved and not surely:
                continue
            if Fraction(1, _FAR) < abs(value.quantity.nominal / one.quantity.nominal) < _FAR:
                return True
    return False


def told_of(fact: Fact, stems: frozenset[str]) -> int:
    """How near to a figure one of some stems is told."""
    return max((fact.told.get(stem, 0) for stem in stems), default=0)
