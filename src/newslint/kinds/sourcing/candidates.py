"""A figure of the story -> the figures of its sources that are like it, those of its value and those of another, the likest first."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from newslint.kinds.sourcing.agreeing import agreeing, comparable
from newslint.kinds.sourcing.fact import Fact
from newslint.kinds.sourcing.index import Index

UNIT = 25
"""What a word tells that stands in the clause of both figures."""
MOST = 60
"""How many figures are compared closely with one of the story."""


class Match(NamedTuple):
    """A figure of a source, how much it has in common with one of the story, and `how` their values go together, if they do."""

    fact: Fact
    score: int
    how: str = ""


class Candidates(NamedTuple):
    """What the sources hold about a figure: all that is like it, and of that what is worth the same and what is not, the likest first.

    `anchors` are the figures of sources that those beside it in the story rest on, `mates` those in the rows of a table with one of its own sentence.
    """

    fact: Fact
    near: Sequence[Match]
    same: Sequence[Match]
    others: Sequence[Match]
    anchors: Sequence[Fact] = ()
    mates: Sequence[Fact] = ()

    @property
    def first(self) -> Match | None:
        """The likest figure of the same value."""
        return self.same[0] if self.same else None

    def score(self, fact: Fact) -> int:
        """How much a figure of a source has in common with this one."""
        return next((match.score for match in (*self.same, *self.near) if match.fact is fact), 0)


def candidates(fact: Fact, held: Index, anchors: Sequence[tuple[Fact, int]]) -> Candidates:
    """What the sources hold about a figure; what stands beside its anchors is the likelier."""
    scores = held.alike(fact.told, fact.noun)
    agreed = agreeing(fact, held)
    for number in {*agreed, *(number for number, _ in scores.most_common(MOST))}:
        other = held.facts[number]
        scores[number] += max(
            (joined(other, one) * near * UNIT // 2 for one, near in anchors if one is not other), default=0
        )
    near = [Match(held.facts[number], score) for number, score in scores.most_common(MOST)]
    same = [Match(held.facts[number], scores[number], how) for number, how in agreed.items()]
    worth = {id(match.fact) for match in same}
    others = [match for match in near if id(match.fact) not in worth and comparable(fact, match.fact)]
    rows = dict.fromkeys(one.place for one, weight in anchors if one.datum and weight > 1)
    mates = [mate for row in rows for mate in held.at(row)]
    known = tuple(one for one, _ in anchors)
    return Candidates(fact, near, sorted(same, key=lambda match: -match.score), others, known, mates)


def joined(one: Fact, two: Fact) -> int:
    """How closely two figures stand together: in one sentence or row, in sentences that follow each other, in one column."""
    if one.place == two.place:
        return 2
    if one.place[:2] != two.place[:2]:
        return 0
    if one.datum and two.datum:
        return int(one.column == two.column)
    return int(abs(one.place[2] - two.place[2]) == 1)
