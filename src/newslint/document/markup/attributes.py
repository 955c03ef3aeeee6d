"""A tag -> its attributes; characters with entities in them -> prose."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from newslint import compiled
from newslint.document import Block
from newslint.document.gather import Gathering
from newslint.document.markup.tags import ENTITY, SPACE, unescaped
from newslint.model import Span

_PLAIN = r"(?P<text>[^& \t\n\r\f\v]+(?: [^& \t\n\r\f\v]+){0,99}(?: (?![ \t\n\r\f\v]))?|&+(?=&)|&)"
_ODD = ("&", "  ", "\t", "\n", "\r", "\f", "\v")


@cache
def _attribute() -> re.Pattern[str]:
    """A name, and a value in quotation marks or without."""
    return compiled.pattern(
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
def _piece() -> re.Pattern[str]:
    """An entity, white space that is no single blank between words, characters that stand for themselves."""
    return compiled.pattern(rf"{ENTITY}|{SPACE}|{_PLAIN}")


def put(text: str, start: int, end: int, run: Gathering) -> None:
    """Put characters where a block is gathered: entities read, white space single blanks."""
    if _is_plain(text[start:end]):
        run.add(text[start:end], start, end)
        return
    for piece in _piece().finditer(text, start, end):
        if piece.lastgroup == "text":
            run.add(piece[0], *piece.span())
        elif piece.lastgroup == "space":
            run.space(*piece.span())
        else:
            run.add(unescaped(piece[0]), *piece.span())


def _is_plain(characters: str) -> bool:
    """Whether characters stand for themselves, as those of most paragraphs do."""
    return characters[:1] != " " and not any(map(characters.__contains__, _ODD))


def valued(text: str, span: Span, kind: str, field: str = "") -> Block | None:
    """A value as a block; None where it holds nothing to read."""
    run = Gathering()
    put(text, *span, run)
    block = run.taken(kind)
    return block._replace(field=field) if block else None
