"""A figure of the story and those of its sources -> the one that contradicts it, be its own number told of something else."""

from __future__ import annotations

from collections.abc import Iterator

from newslint.kinds.sourcing.candidates import UNIT, Candidates, Match
from newslint.kinds.sourcing.periods import of_another_time
from newslint.kinds.sourcing.said.context import APART, LOOKED_AT, SURE, Context, Rival, alike, free, told_of
from newslint.kinds.sourcing.said.fact import Fact, of_one_thing, telling
from newslint.kinds.sourcing.swapped import of_another_name, swapped
from newslint.kinds.sourcing.telling import BESIDE, NEAR, OWN

_ENDS = 2
_LIKER, _OF = 11, 5
"""A figure is far more like another one, by how much more it has in common with it."""
_SURER, _SUREST = 150, 250


def outdone(found: Candidates, known: Context) -> Rival | None:
    """The figure that one of the story is far more like than the one of its value, and that no other of the story tells."""
    first = found.first
    if first is None:
        return None
    if other := of_another_time(found, first, known):
        return Rival(other, period=True)
    other = swapped(found, first, known) or of_another_name(found, first, known) or _far_more(found, first, known)
    return Rival(other) if other else None


def _far_more(found: Candidates, first: Match, known: Context) -> Match | None:
    """The figure that has far more in common with one of the story than that of its value."""
    least = SURE if telling(found.fact) > 1 else _SURER
    for rival in _exact(found):
        if rival.score * _OF < first.score * _LIKER or rival.score < max(first.score + APART, least):
            return None
        sure = rival.score >= _SUREST
        apart = (
            free(rival, known) and alike(found.fact, rival.fact, surely=sure) and of_one_thing(found.fact, rival.fact)
        )
        if apart and _told_apart(found.fact, first, rival):
            return rival
    return None


def half_told(found: Candidates, known: Context) -> Rival | None:
    """The range of a source of which one of the story has one end only."""
    if len(found.fact.written) < _ENDS:
        return None
    own = found.fact.worths
    for rival in found.others:
        both = len(rival.fact.written) == _ENDS and rival.score >= UNIT and free(rival, known)
        if both and 0 < len(own & rival.fact.worths) < len(own):
            return Rival(rival)
    return None


def unlike(found: Candidates, known: Context) -> Rival | None:
    """The figure of surely the same thing, where no figure of a source is worth the same."""
    for rival in _exact(found) if found.fact.place not in known.lists else ():
        if rival.score >= _SURER and free(rival, known) and _rivals(found.fact, rival.fact):
            return Rival(rival)
    return None


def _exact(found: Candidates) -> Iterator[Match]:
    """The likest figures of another value, without those in a word where that of the story is exact: `a third`, of `14%`."""
    exact = telling(found.fact) > 1
    return (rival for rival in found.others[:LOOKED_AT] if telling(rival.fact) or not exact)


def _rivals(fact: Fact, other: Fact) -> bool:
    """Whether two figures may be two values of one thing, the one no part of the other."""
    return alike(fact, other) and of_one_thing(fact, other) and not (fact.part and not other.part)


def _told_apart(fact: Fact, first: Match, rival: Match) -> bool:
    """Whether the words told with a figure tell which of two figures of the sources is meant."""
    one, other = first.fact, rival.fact
    if one.place[:2] != other.place[:2]:
        return True
    if one.datum is None or other.datum is None:
        return one.place != other.place or rival.score > 3 * first.score
    heads = (one.row, other.row) if one.place != other.place else (one.head, other.head)
    mine, its = heads[0] - heads[1], heads[1] - heads[0]
    told = told_of(fact, mine), told_of(fact, its)
    return (told[1] >= NEAR > told[0] and bool(mine or told[1] == OWN)) or bool(
        mine and told[1] == BESIDE and not told[0]
    )
