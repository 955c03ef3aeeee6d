"""A contradiction between two stories -> what is reported of it: how sure it is, of what kind, and both places."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any

from newslint import lexicon
from newslint.archive.between.facts import Fact
from newslint.archive.between.index import Noted, Told
from newslint.article.claims.comparable import BARE
from newslint.article.claims.stems import stems

CONTRADICTION, UPDATE = "contradiction", "update"
_LESS = 0.6
"""What is left of the rank of what may be an update: a toll that rises."""


def record(told: Told) -> dict[str, Any]:
    """A contradiction as programs read it, the earlier story first."""
    found, one, other = told
    sides = [(found.one, one, _place(one, found.one)), (found.other, other, _place(other, found.other))]
    sides.sort(key=lambda side: (side[1].day, side[1].head.get("published") or ""))
    (first, before, place), (second, after, again) = sides
    update = _rises(first, second) and (before.day, before.head.get("published")) != (
        after.day,
        after.head.get("published"),
    )
    words = lexicon.of(lexicon.FIRST).messages
    filled = {"one": first.text, "other": second.text, "agreeing": str(found.agreeing)}
    return {
        "rank": round(found.rank * _LESS) if update else found.rank,
        "kind": UPDATE if update else CONTRADICTION,
        "message": (words.told_later if update else words.told_twice).format_map(filled),
        "agreeing": found.agreeing,
        "one": _side(first, before, place),
        "other": _side(second, after, again),
    }


def _rises(one: Fact, other: Fact) -> bool:
    """Whether a toll, which is a count, is higher in the later story."""
    words = lexicon.of(lexicon.FIRST).agreement
    fates = {stem for word in words.fates for stem in stems(word, words)}
    toll = (one.noun | one.near) & (other.noun | other.near) & fates
    return bool(toll) and one.measure == BARE and other.quantity.nominal > one.quantity.nominal


def _place(noted: Noted, fact: Fact) -> Mapping[str, Any]:
    """Where in its row a fact stands."""
    at = next(at for at, each in enumerate(noted.facts) if each is fact or each == fact)
    field, start, end, line, column = noted.places[at]
    return {"field": field or None, "start": start, "end": end, "line": line, "column": column}


def _side(fact: Fact, noted: Noted, place: Mapping[str, Any]) -> dict[str, Any]:
    """One of the two places."""
    day = dt.date.fromordinal(noted.day).isoformat()
    return {
        **noted.head,
        "published": noted.head.get("published") or day,
        **place,
        "text": fact.text,
        "sentence": fact.told,
    }
