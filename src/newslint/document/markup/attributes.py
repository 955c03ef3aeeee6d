"""A tag -> its attributes; characters with entities in them -> prose."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from newslint.document import Block
from newslint.document.gather import Gathering
from newslint.document.markup.tags import ENTITY, unescaped
from newslint.model import Span


@cache
def _attribute() -> re.Pattern[str]:
    """A name, and a value in quotation marks or without."""
    return re.compile(
        r"""(?<=[\s"'/])(?P<name>[^\s"'<>/=]+)(?:\s*=\s*(?:"(?P<double>[^"]*)"|'(?P<single>[^']*)'|(?P<bare>[^\s"'<>]+)))?"""
    )


def attributes(text: str, start: int, end: int) -> Mapping[str, Span]:
    """Where the values of a tag's attributes stand, by their names in small letters; the first of a name counts."""
    found: dict[str, Span] = {}
    for one in _attribute().finditer(text, start, end):
        part = next((part for part in ("double", "single", "bare") if one[part] is not None), "")
        found.setdefault(one["name"].lower(), Span(*one.span(part)) if part else Span(one.end(), one.end()))
    return found


@cache
def _odd() -> re.Pattern[str]:
    """What does not stand for itself among characters: an entity, and white space that is no single blank."""
    return re.compile(rf"{ENTITY}|[ ][ \t\n\r\f\v]+|[\t\n\r\f\v][ \t\n\r\f\v]*")


def put(text: str, start: int, end: int, run: Gathering) -> None:
    """Put characters where a block is gathered: entities read, white space single blanks."""
    for odd in _odd().finditer(text, start, end):
        _put(text, start, odd.start(), run)
        start = odd.end()
        if odd.lastgroup:
            run.add(unescaped(odd[0]), odd.start(), start)
        else:
            run.space(odd.start(), start)
    _put(text, start, end, run)


def _put(text: str, start: int, end: int, run: Gathering) -> None:
    """Put characters that stand for themselves, of which the first may be a blank that is there already."""
    if start < end and text[start] == " ":
        run.space(start, start + 1)
        start += 1
    if start < end:
        run.add(text[start:end], start, end)


def valued(text: str, span: Span, kind: str, field: str = "") -> Block | None:
    """A value as a block; None where it holds nothing to read."""
    run = Gathering()
    put(text, *span, run)
    block = run.taken(kind)
    return block._replace(field=field) if block else None
