"""A call to a site generator -> characters that parsers take for words, and readers leave out or read as one sign."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import chain

from newslint import compiled
from newslint.document import CALL, Prose
from newslint.document.origin import Piece, cut, joined

MASK = "\ufdd0"
"""Stands for each character of a call; a code point that no text may hold."""
PUT = "\ufdd1"
"""Stands for the first character of one that puts something in its place."""
_SIGNS = frozenset("%$€£¥")
"""Signs that are parts of figures."""


def mask(call: str, sort: str, before: str = "", after: str = "") -> str:
    """What stands for a call of some sort, between some characters: it ends lines where it did, and shows that it puts something between them."""
    masked = _visible().sub(MASK, call)
    puts = sort in {"value", "variable", "expression"} or (
        call.endswith("/>") if sort == "tag" else _parts(sort, before, after)
    )
    return masked.replace(MASK, PUT, 1) if puts else masked


def _parts(sort: str, before: str, after: str) -> bool:
    """Whether a statement stands between characters that would make one word or figure without it."""
    return sort == "statement" and all(side.isalnum() or side in _SIGNS for side in (before, after))


@cache
def _visible() -> re.Pattern[str]:
    """A character that ends no line."""
    return compiled.pattern(r"[^\r\n]")


@cache
def _kept() -> re.Pattern[str]:
    """Characters that were not masked, or a call that puts something in its place."""
    return compiled.pattern(rf"[^{MASK}{PUT}]+|{PUT}{MASK}*")


def kept(text: str) -> list[tuple[str, int, int]]:
    """What is left of a masked text, each piece with its place in it."""
    return [(CALL if found[0][0] == PUT else found[0], *found.span()) for found in _kept().finditer(text)]


def bare(prose: Prose) -> Prose:
    """A prose without what was masked in it; an empty one where nothing but calls is left."""
    if MASK not in prose.text and PUT not in prose.text:
        return prose
    text, origin = joined(chain.from_iterable(_left(prose, *one) for one in kept(prose.text)))
    return Prose(text, origin) if text.replace(CALL, "").strip() else Prose("", range(0))


def _left(prose: Prose, text: str, start: int, end: int) -> Iterator[Piece]:
    """The pieces of a prose that one is which was not masked."""
    if text == CALL:
        yield Piece(text, *prose.span(start, end))
    else:
        yield from cut(prose.text, prose.origin, start, end)
