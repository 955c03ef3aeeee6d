"""A figure of the story -> the one that the sources tell of its name, where its own number is told of another."""

from __future__ import annotations

from newslint.kinds.sourcing.candidates import Candidates, Match
from newslint.kinds.sourcing.context import APART, LOOKED_AT, Context, alike, free, told_of
from newslint.kinds.sourcing.fact import Fact, telling
from newslint.kinds.sourcing.telling import BESIDE, NEAR


def of_another_name(found: Candidates, first: Match, known: Context) -> Match | None:
    """In prose: the figure told of what the story tells it of, where that of its value is told of something else."""
    if first.fact.datum or telling(found.fact) < 2:
        return None
    for rival in found.others[:LOOKED_AT]:
        near = rival.score > first.score and not rival.fact.datum and rival.fact.path == first.fact.path
        other = near and free(rival, known) and alike(found.fact, rival.fact)
        if other and _gained(found.fact, first.fact, rival.fact):
            return rival
    return None


def _gained(fact: Fact, first: Fact, rival: Fact) -> bool:
    """Whether a name that is told with a figure is told with one of two others only, and nothing of it with the other only."""
    own = {stem: near for stem, near in fact.told.items() if near >= NEAR}
    lost = any(first.told.get(stem, 0) >= BESIDE > rival.told.get(stem, 0) for stem in own)
    gained = (stem for stem in own if rival.told.get(stem, 0) >= BESIDE > first.told.get(stem, 0))
    return not lost and any(_is_name(stem, fact) for stem in gained)


def _is_name(stem: str, fact: Fact) -> bool:
    """Whether a word of the stem bears a capital where the figure stands."""
    words = fact.mention.block.prose.text.split()
    return any(word[:1].isupper() and word.lower().startswith(stem) for word in words)


def swapped(found: Candidates, first: Match, known: Context) -> Match | None:
    """The figure that another one of the story tells, where each of them is more like the other's."""
    for rival in found.others:
        for other in known.taken.get(id(rival.fact), ()):
            if other is found or other.fact.place != found.fact.place:
                continue
            crossed = Match(first.fact, other.score(first.fact))
            if other.first and _rather(found.fact, rival, first) and _rather(other.fact, crossed, other.first):
                return rival
    return None


def _rather(fact: Fact, rival: Match, first: Match) -> bool:
    """Whether a figure is rather told of the one than of the other: in a table by the heads of their rows."""
    one, other = first.fact, rival.fact
    if one.datum and other.datum and one.place[:2] == other.place[:2] and one.column == other.column:
        mine, its = told_of(fact, one.row - other.row), told_of(fact, other.row - one.row)
        return its >= NEAR and its > mine
    return rival.score > first.score + APART
