"""A start tag -> what it says: of its element to browsers, in its attributes to readers."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from itertools import pairwise

from newslint import compiled
from newslint.document.heads import fields
from newslint.document.markup import classes, tags
from newslint.document.markup.attributes import attributes
from newslint.document.running import FEWEST, running
from newslint.model import Span
from newslint.tuples import NamedTuple

_LONG = 20
"""Characters of an attribute that may hold a sentence."""


class StartTag(NamedTuple):
    """A start tag as it is written; a page has many a one the same thousands of times.

    `values` are its attributes by their names, where they stand in it; `words` those in the names of its classes. `furniture` says by
    its role that the element is no part of a story, `holds` that it may hold one, `hidden` that nobody sees it, `unseen` that it is
    for those who do not see the page. `copy` are the values that read like copy; `torn` says that the tag was left open and has swallowed words.
    """

    written: str
    name: str
    values: Mapping[str, Span]
    words: frozenset[str] = frozenset()
    furniture: bool = False
    holds: bool = False
    hidden: bool = False
    unseen: bool = False
    copy: tuple[Span, ...] = ()
    torn: bool = False


def start_tag(name: str, written: str) -> StartTag:
    """What a tag of that name says."""
    places = attributes(written, 0, len(written)) if len(written) > len(name) + len("<>") else {}
    if not places:
        return StartTag(written, name, places)
    values = {key: written[slice(*place)] for key, place in places.items()}
    named = " ".join(values[key] for key in ("class", "id", "itemprop", "rel") if key in values)
    role, whole = values.get("role", "").lower().strip(), frozenset(named.lower().split())
    return StartTag(
        written,
        name,
        places,
        words=_words(named),
        furniture=role in classes.ROLES,
        holds=role in {"main", "article"} or not classes.HOLDERS.isdisjoint(whole),
        hidden=("hidden" in values or "style" in values) and tags.hides(written, name),
        unseen=not classes.UNSEEN.isdisjoint(whole) or "clip:rect" in "".join(values.get("style", "").lower().split()),
        copy=tuple(_copy(name, values, places)),
        torn=sum(not value for value in values.values()) >= FEWEST,
    )


def _copy(name: str, values: Mapping[str, str], places: Mapping[str, Span]) -> Iterator[Span]:
    """Where values stand that a page shows to readers, or that read like copy."""
    for key, value in values.items():
        if (key == "alt" and name == "img") or _reads(name, key, value):
            yield places[key]


def _reads(name: str, key: str, value: str) -> bool:
    """Whether the value of an attribute is copy: by its name, where the tag is of a component, or because it reads like it."""
    if " " not in value:
        return False
    if not tags.known(name) and key[0].isalpha() and fields.role((key,)):
        return True
    long = len(value) > _LONG and key not in classes.SERVING and not key.startswith(classes.FAMILIES)
    return long and running(value) > 0


@cache
def _word() -> re.Pattern[str]:
    """A word in the name of a class, at whose beginning a capital may stand."""
    return compiled.pattern(r"[A-Z]?[a-z]+|[A-Z]+")


def _words(written: str) -> frozenset[str]:
    """The words in the names of some classes, and those that two of them make, in small letters."""
    words = [word.lower() for word in _word().findall(written)]
    return frozenset((*words, *map("".join, pairwise(words))))
