"""A figure of the story -> the one that the sources tell of its name, where its own number is told of another."""

from __future__ import annotations

from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from newslint.kinds.sourcing.candidates import Candidates, Match
from newslint.kinds.sourcing.said.context import APART, LOOKED_AT, Context, alike, free, told_of
from newslint.kinds.sourcing.said.fact import Fact, telling
from newslint.kinds.sourcing.telling import BESIDE, NEAR
from newslint.lexicon.relations import RelationWords


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
            if (
                other.first
                and other.first.fact is rival.fact
                and _out_of_order(found.fact, other.fact, first, rival, known.words)
            ):
                return rival
    return None


def _out_of_order(one: Fact, other: Fact, first: Match, rival: Match, words: RelationWords) -> bool:
    """Whether two figures follow the names that they are told of, but not in their order: `women outnumber men, 40 against 60`."""
    if other.mention.start < one.mention.start:
        one, other, first, rival = other, one, rival, first
    led, between = _words(one, None), _words(other, one)
    mine, its = _names(first.fact, rival.fact), _names(rival.fact, first.fact)
    at, before = _last(led, mine - its), _last(led, its - mine)
    if not 0 <= before < at or not {led[at], led[before]}.isdisjoint(between):
        return False
    return led[at - 1] in words.than | words.ands and words.relatives.isdisjoint(led[at:])


def _names(fact: Fact, other: Fact) -> frozenset[str]:
    """The stems told before a figure: those of its row, or between it and another one of its sentence."""
    if fact.datum and other.datum:
        return fact.row
    beside = other if other.place == fact.place and other.mention.start < fact.mention.start else None
    words = _words(fact, beside)
    return frozenset(stem for stem in fact.told if any(word.startswith(stem) for word in words))


def _words(fact: Fact, before: Fact | None) -> Sequence[str]:
    """The words of a sentence before a figure, behind another one."""
    text = fact.mention.block.prose.text[before.mention.end if before else 0 : fact.mention.start]
    return text.rpartition(". ")[2].lower().replace(",", " , ").split()


def _last(words: Sequence[str], stems: AbstractSet[str]) -> int:
    """Where the last of some words stands that one of the stems begins; -1 if none."""
    return max((at for at, word in enumerate(words) if word.startswith(tuple(stems))), default=-1)


def _rather(fact: Fact, rival: Match, first: Match) -> bool:
    """Whether a figure is rather told of the one than of the other: in a table by the heads of their rows."""
    one, other = first.fact, rival.fact
    if one.datum and other.datum and one.place[:2] == other.place[:2] and one.column == other.column:
        mine, its = told_of(fact, one.row - other.row), told_of(fact, other.row - one.row)
        return its >= NEAR and its > mine
    return rival.score > first.score + APART
