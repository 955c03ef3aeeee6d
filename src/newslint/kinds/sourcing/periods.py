"""A figure of the story -> the one of the time that the story tells of, where its own number is that of another time."""

from __future__ import annotations

import re
from functools import cache

from newslint import compiled
from newslint.kinds.sourcing.candidates import UNIT, Candidates, Match
from newslint.kinds.sourcing.said.context import LOOKED_AT, Context, alike, free, told_of
from newslint.kinds.sourcing.said.fact import Fact
from newslint.kinds.sourcing.telling import BESIDE

_SURE, _SURER, _SUREST = 100, 150, 250


def of_another_time(found: Candidates, first: Match, known: Context) -> Match | None:
    """The figure of the time that the story tells of, where its own is that of another time of the same thing."""
    return _in_home(found, first, known) if first.fact.datum else _in_sentence(found, first, known)


def _in_sentence(found: Candidates, first: Match, known: Context) -> Match | None:
    """In prose: the figure beside one that is told as that of an earlier time."""
    if found.fact.earlier or found.fact.past or not first.fact.earlier:
        return None
    for rival in found.others[:LOOKED_AT]:
        beside = rival.fact.place == first.fact.place and not rival.fact.earlier
        same = alike(found.fact, rival.fact, surely=True)
        if beside and same and rival.score >= max(first.score, _SURE) and free(rival, known):
            return rival
    return None


def _in_home(found: Candidates, first: Match, known: Context) -> Match | None:
    """In a table: the cell of the same row in the column that the story tells."""
    home = known.homes.get(first.fact.place[:2])
    if home is None or (found.fact.earlier and first.fact.column == home):
        return _turned(found, first, known)
    if (
        found.fact.earlier
        or found.fact.past
        or found.fact.dated
        or home in {None, first.fact.column}
        or first.score < UNIT
    ):
        return None
    for rival in found.others:
        same = rival.fact.place == first.fact.place and rival.fact.column == home
        times = same and (_two_times(first.fact, rival.fact) or _beside_times(found.fact, first, rival, known))
        if times and alike(found.fact, rival.fact, surely=True):
            takers = known.taken.get(id(rival.fact), ())
            if not takers or all(taker.fact.earlier and taker.fact.place == found.fact.place for taker in takers):
                return rival
    return None


def _turned(found: Candidates, first: Match, known: Context) -> Match | None:
    """The cell of a row that the same sentence tells as that of the other time: `rose to 1,204 from 1,312`."""
    for rival in found.others:
        takers = known.taken.get(id(rival.fact), ()) if rival.fact.place == first.fact.place else ()
        if any(taker.fact.place == found.fact.place and taker.fact.earlier != found.fact.earlier for taker in takers):
            later = _year(rival.fact) > _year(first.fact)
            return rival if _two_times(first.fact, rival.fact) and later != found.fact.earlier else None
    return None


def _beside_times(fact: Fact, first: Match, rival: Match, known: Context) -> bool:
    """Whether a cell of no time stands beside those of a time that the sentence tells of others: `proposed` beside `2026 agreed`."""
    if not _year(rival.fact) or _year(first.fact) or told_of(fact, first.fact.head - rival.fact.head) >= BESIDE:
        return False
    told = (taker for takers in known.taken.values() for taker in takers if taker.fact.place == fact.place)
    return any(
        one.first.fact.place[:2] == rival.fact.place[:2] and one.first.fact.column == rival.fact.column
        for one in told
        if one.first
    )


def _year(fact: Fact) -> int:
    """The last year that the head of a column names, 0 if none."""
    return max(map(int, _years().findall(fact.datum.column if fact.datum else "")), default=0)


@cache
def _years() -> re.Pattern[str]:
    """Four digits."""
    return compiled.pattern(r"(?<!\d)\d{4}(?!\d)")


def _two_times(one: Fact, other: Fact) -> bool:
    """Whether the heads of two columns differ in nothing but the time that they name."""
    if one.datum is None or other.datum is None:
        return False
    heads = one.datum.column, other.datum.column
    return all(any(map(str.isdigit, head)) for head in heads) and (one.head == other.head or _numbered(one, other))


def _numbered(one: Fact, other: Fact) -> bool:
    """Whether the stems in which two heads differ go with their years: `FY2025 Adopted`, `FY2026 Proposed`."""
    return any(any(map(str.isdigit, stem)) for stem in one.head ^ other.head)
