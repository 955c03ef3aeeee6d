"""A figure of the story and those of its sources -> the one that contradicts it, be its own number told of something else."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction
from functools import cache
from typing import NamedTuple

from newslint.arithmetic.slips import slip
from newslint.article.claims.comparable import ANY
from newslint.article.wording import digits
from newslint.kinds.sourcing.facts import Fact
from newslint.kinds.sourcing.matches import UNIT, Candidates, Match, figure_of, telling, unscaled
from newslint.kinds.sourcing.telling import BESIDE, NEAR, OWN

_ENDS = 2
_FAR = 5
"""So many times as much is no other value of one thing."""
_LOOKED_AT = 6
_LIKER, _OF = 11, 5
"""A figure is far more like another one, by how much more it has in common with it."""
_APART = 40
_SURE, _SURER, _SUREST = 100, 150, 250
_SLIPS: Mapping[str, int] = {"transposed": 75, "digit": 75, "scale": 75, "decimal": 150}
"""How much two figures have in common of which one seems to be a slip of the other."""
_PRECISE = 3
"""Digits from which on one that differs is a slip."""


class Rival(NamedTuple):
    """A figure of a source that contradicts one of the story; `slip` names the slip of the pen that it looks like, `period` that it is of another time."""

    match: Match
    slip: str = ""
    period: bool = False


class Context(NamedTuple):
    """What is known of all figures of a story: which of the sources' they tell, and of each table the column that they tell most."""

    taken: Mapping[int, Sequence[Candidates]]
    homes: Mapping[tuple[str, int], int]


def context(found: Sequence[Candidates]) -> Context:
    """What figures of the sources a story tells."""
    taken: dict[int, list[Candidates]] = {}
    columns: dict[tuple[str, int], Counter[int]] = {}
    for one in found:
        if one.first is None:
            continue
        taken.setdefault(id(one.first.fact), []).append(one)
        if one.first.fact.datum and not one.fact.earlier:
            columns.setdefault(one.first.fact.place[:2], Counter())[one.first.fact.column] += 1
    homes = {table: count.most_common(1)[0][0] for table, count in columns.items() if count.most_common(1)[0][1] > 1}
    return Context(taken, homes)


def outdone(found: Candidates, known: Context) -> Rival | None:
    """The figure that one of the story is far more like than the one of its value, and that no other of the story tells."""
    first = found.first
    if first is None:
        return None
    if other := _of_another_time(found, first, known):
        return Rival(other, period=True)
    other = _swapped(found, first, known) or _of_another_name(found, first, known) or _far_more(found, first, known)
    return Rival(other) if other else None


def _far_more(found: Candidates, first: Match, known: Context) -> Match | None:
    """The figure that has far more in common with one of the story than that of its value."""
    least = _SURE if telling(found.fact) > 1 else _SURER
    for rival in found.others[:_LOOKED_AT]:
        if rival.score * _OF < first.score * _LIKER or rival.score < max(first.score + _APART, least):
            return None
        sure = rival.score >= _SUREST
        if _free(rival, known) and alike(found.fact, rival.fact, surely=sure) and _told_apart(found.fact, first, rival):
            return rival
    return None


def half_told(found: Candidates, known: Context) -> Rival | None:
    """The range of a source of which one of the story has one end only."""
    if len(found.fact.written) < _ENDS:
        return None
    own = found.fact.worths
    for rival in found.others:
        both = len(rival.fact.written) == _ENDS and rival.score >= UNIT and _free(rival, known)
        if both and 0 < len(own & rival.fact.worths) < len(own):
            return Rival(rival)
    return None


def slipped(found: Candidates, known: Context) -> Rival | None:
    """The figure of which one of the story seems to be a slip of the pen."""
    for rival in found.others[: _LOOKED_AT * 2]:
        name = slip_of(found.fact, rival.fact) if _free(rival, known) else ""
        if name and rival.score >= _SLIPS[name]:
            return Rival(rival, name)
    return None


def unlike(found: Candidates, known: Context) -> Rival | None:
    """The figure of surely the same thing, where no figure of a source is worth the same."""
    for rival in found.others[:_LOOKED_AT]:
        if rival.score >= _SURER and _free(rival, known) and alike(found.fact, rival.fact):
            return Rival(rival)
    return None


def _free(rival: Match, known: Context) -> bool:
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


def _told_apart(fact: Fact, first: Match, rival: Match) -> bool:
    """Whether the words told with a figure tell which of two figures of the sources is meant."""
    one, other = first.fact, rival.fact
    if one.place[:2] != other.place[:2]:
        return True
    if one.datum is None or other.datum is None:
        return one.place != other.place or rival.score > 3 * first.score
    heads = (one.row, other.row) if one.place != other.place else (one.head, other.head)
    mine, its = heads[0] - heads[1], heads[1] - heads[0]
    told = _told_of(fact, mine), _told_of(fact, its)
    return (told[1] >= NEAR > told[0] and bool(mine or told[1] == OWN)) or bool(
        mine and told[1] == BESIDE and not told[0]
    )


def _of_another_name(found: Candidates, first: Match, known: Context) -> Match | None:
    """In prose: the figure told of what the story tells it of, where that of its value is told of something else."""
    if first.fact.datum or telling(found.fact) < 2:
        return None
    for rival in found.others[:_LOOKED_AT]:
        near = rival.score > first.score and not rival.fact.datum and rival.fact.path == first.fact.path
        free = near and _free(rival, known) and alike(found.fact, rival.fact)
        if free and _gained(found.fact, first.fact, rival.fact):
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


def _swapped(found: Candidates, first: Match, known: Context) -> Match | None:
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
        mine, its = _told_of(fact, one.row - other.row), _told_of(fact, other.row - one.row)
        return its >= NEAR and its > mine
    return rival.score > first.score + _APART


def _told_of(fact: Fact, stems: frozenset[str]) -> int:
    """How near to a figure one of some stems is told."""
    return max((fact.told.get(stem, 0) for stem in stems), default=0)


def _of_another_time(found: Candidates, first: Match, known: Context) -> Match | None:
    """The figure of the time that the story tells of, where its own is that of another time of the same thing."""
    return _in_home(found, first, known) if first.fact.datum else _in_sentence(found, first, known)


def _in_sentence(found: Candidates, first: Match, known: Context) -> Match | None:
    """In prose: the figure beside one that is told as that of an earlier time."""
    if found.fact.earlier or found.fact.past or not first.fact.earlier:
        return None
    for rival in found.others[:_LOOKED_AT]:
        beside = rival.fact.place == first.fact.place and not rival.fact.earlier
        same = alike(found.fact, rival.fact, surely=True)
        if beside and same and rival.score >= max(first.score, _SURE) and _free(rival, known):
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
        if same and _two_times(first.fact, rival.fact) and alike(found.fact, rival.fact, surely=True):
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


def _year(fact: Fact) -> int:
    """The last year that the head of a column names, 0 if none."""
    return max(map(int, _years().findall(fact.datum.column if fact.datum else "")), default=0)


@cache
def _years() -> re.Pattern[str]:
    """Four digits."""
    return re.compile(r"(?<!\d)\d{4}(?!\d)")


def _two_times(one: Fact, other: Fact) -> bool:
    """Whether the heads of two columns differ in nothing but the time that they name."""
    if one.datum is None or other.datum is None:
        return False
    heads = one.datum.column, other.datum.column
    return all(any(map(str.isdigit, head)) for head in heads) and (one.head == other.head or _numbered(one, other))


def _numbered(one: Fact, other: Fact) -> bool:
    """Whether the stems in which two heads differ go with their years: `FY2025 Adopted`, `FY2026 Proposed`."""
    return any(any(map(str.isdigit, stem)) for stem in one.head ^ other.head)


def slip_of(fact: Fact, other: Fact) -> str:
    """The slip of the pen that would make the one figure out of the other, or ""."""
    written = digits(figure_of(fact))
    return next(filter(None, _slips(fact, other, written)), "") if written else ""


def _slips(fact: Fact, other: Fact, written: str) -> Iterator[str]:
    short = sum(map(str.isdigit, written)) < _PRECISE
    for value in fact.values:
        for one in other.values:
            if one.measure not in {value.measure, ANY}:
                continue
            near = one.quantity._replace(nominal=abs(one.quantity.nominal)).written()
            name = slip(written, abs(value.quantity.nominal), near.__contains__)
            if not (name == "digit" and short) and not (name in {"scale", "decimal"} and unscaled(other)):
                yield name
