"""A figure of the story -> the figure of a source of which it seems to be a slip of the pen."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from newslint.arithmetic.slips import slip
from newslint.article.claims.comparable import ANY
from newslint.article.wording import digits
from newslint.kinds.sourcing.agreeing import unscaled
from newslint.kinds.sourcing.candidates import Candidates, Match
from newslint.kinds.sourcing.context import LOOKED_AT, Context, Rival, free
from newslint.kinds.sourcing.fact import Fact, figure_of, telling

_SLIPS: Mapping[str, int] = {"transposed": 75, "digit": 75, "scale": 75, "decimal": 150}
"""How much two figures have in common of which one seems to be a slip of the other."""
_TELLING = 2
_PRECISE = 3
"""Digits from which on one that differs is a slip."""


def slipped(found: Candidates, known: Context) -> Rival | None:
    """The figure of which one of the story seems to be a slip of the pen."""
    for rival in found.others[: LOOKED_AT * 2]:
        name = slip_of(found.fact, rival.fact) if free(rival, known) else ""
        if name and rival.score >= _SLIPS[name]:
            return Rival(rival, name)
    return next((Rival(one, "currency") for one in found.near if _in_other_money(found.fact, one, known)), None)


def _in_other_money(fact: Fact, rival: Match, known: Context) -> bool:
    """Whether a figure is the very amount of another one in another currency."""
    if not fact.money or not rival.fact.money or fact.money & rival.fact.money or telling(fact) < _TELLING:
        return False
    room = [value.quantity.stands_for() for value in fact.values if value.measure in fact.money]
    same = any(
        abs(value.quantity.nominal) in one
        for value in rival.fact.values
        for one in room
        if value.measure in rival.fact.money
    )
    return same and rival.score >= _SLIPS["digit"] and free(rival, known)


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
