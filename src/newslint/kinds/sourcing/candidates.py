"""A figure of the story -> the figures of its sources that are like it, those of its value and those of another, the likest first."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from heapq import nlargest

from newslint.kinds.sourcing.agreeing import agreeing, comparable
from newslint.kinds.sourcing.index import Index
from newslint.kinds.sourcing.said.fact import Fact
from newslint.tuples import NamedTuple

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


class Likeness(NamedTuple):
    """What the sources hold about a figure by itself: the figures that are like it or worth the same, by number, with what they have in common, and how the latter go together with it."""

    fact: Fact
    scores: Mapping[int, int]
    agreed: Mapping[int, str]


class Beside:
    """Figures of the sources that those of some sentences rest on, with how near these are: what stands beside them is the likelier."""

    def __init__(self, anchors: Sequence[tuple[Fact, int]] = ()) -> None:
        self.anchors = tuple(one for one, _ in anchors)
        self._near: dict[tuple[object, ...], list[tuple[Fact, int]]] = {}
        for one, near in anchors:
            self._near.setdefault(one.place, []).append((one, 2 * near))
            for place in _around(one):
                self._near.setdefault(place, []).append((one, near))
        self.rows = tuple(dict.fromkeys(one.place for one, near in anchors if one.datum and near > 1))
        """The rows of tables in which figures stand that the sentence itself rests on."""

    def tells(self, fact: Fact) -> int:
        """What it tells of a figure that it stands beside others."""
        places = (fact.place, *((_column(fact),) if fact.datum else ()))
        near = (weight for place in places for one, weight in self._near.get(place, ()) if one is not fact)
        return max(near, default=0) * UNIT // 2


def _around(fact: Fact) -> Iterable[tuple[object, ...]]:
    """Where stands what a figure is joined with: in the column of a cell, in the sentences before and behind."""
    path, table, number = fact.place
    return (_column(fact),) if fact.datum else ((path, table, number - 1), (path, table, number + 1))


def _column(fact: Fact) -> tuple[object, ...]:
    """The column of a cell."""
    return (*fact.place[:2], "column", fact.column)


def likeness(fact: Fact, held: Index) -> Likeness:
    """What the sources hold about a figure by itself."""
    every, agreed = held.alike(fact.told, fact.noun), agreeing(fact, held)
    likest = nlargest(MOST, range(len(every)), key=every.__getitem__)
    numbers = (*(number for number in likest if every[number]), *agreed)
    return Likeness(fact, {number: every[number] for number in numbers}, agreed)


def candidates(like: Likeness, held: Index, beside: Beside) -> Candidates:
    """What the sources hold about a figure; what stands beside figures that others of its sentence rest on is the likelier."""
    fact, agreed = like.fact, like.agreed
    scores = {number: score + beside.tells(held.facts[number]) for number, score in like.scores.items()}
    near = [Match(held.facts[number], scores[number]) for number in nlargest(MOST, scores, key=scores.__getitem__)]
    same = [Match(held.facts[number], scores[number], how) for number, how in agreed.items()]
    worth = {id(match.fact) for match in same}
    others = [match for match in near if id(match.fact) not in worth and comparable(fact, match.fact)]
    mates = [mate for row in beside.rows for mate in held.at(row)]
    return Candidates(fact, near, sorted(same, key=lambda match: -match.score), others, beside.anchors, mates)


def joined(one: Fact, two: Fact) -> int:
    """How closely two figures stand together: in one sentence or row, in sentences that follow each other, in one column."""
    if one.place == two.place:
        return 2
    if one.place[:2] != two.place[:2]:
        return 0
    if one.datum and two.datum:
        return int(one.column == two.column)
    return int(abs(one.place[2] - two.place[2]) == 1)
