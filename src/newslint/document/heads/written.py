"""A text in front matter -> the same as prose, whose characters know where they are written."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from newslint import compiled
from newslint.document import Prose
from newslint.document.heads import json_string
from newslint.document.heads.head import Value
from newslint.document.origin import Piece, joined


def prose(text: str, value: Value) -> Prose:
    """A value as one prose."""
    return Prose(*joined(_pieces(text, value)))


def paragraphs(text: str, value: Value) -> Iterator[Prose]:
    """A value as prose, cut where it holds blank lines."""
    paragraph: list[Piece] = []
    for piece in _pieces(text, value):
        if piece.text == " " and _ends(text[piece.start : piece.end]):
            yield Prose(*joined(paragraph))
            paragraph = []
        else:
            paragraph.append(piece)
    yield Prose(*joined(paragraph))


def _ends(blank: str) -> bool:
    """Whether some white space, as it is written, holds a blank line."""
    return blank.count("\n") + blank.count("\\n") > 1 or blank.count("\r") > 1


def _pieces(text: str, value: Value) -> Iterator[Piece]:
    """A value where it is written: each character of a JSON string, else each word, one with escapes as a whole."""
    return json_string.pieces(text, value.start, value.end) if value.escaped else _words(text, value)


def _words(text: str, value: Value) -> Iterator[Piece]:
    """The words of a value and the spaces between them, each with its place."""
    cursor, last, first = value.start, value.start, True
    for word in value.text.split():
        at, end = _written(text, word, cursor, value.end)
        if not first:
            yield Piece(" ", last, at)
        yield Piece(word, at, end)
        cursor = last = end
        first = False


def _written(text: str, word: str, start: int, end: int) -> tuple[int, int]:
    """Where a word of a value is written, as it reads or with a format's escapes; else the next stretch without a space."""
    forms = (word, word.replace("'", "''"), word.replace("\\", "\\\\").replace('"', '\\"'))
    marks = _marks().match(text, start, end).end() - start  # type: ignore[union-attr]  # the pattern matches nothing too
    lead = _blank() if marks else _lead()
    for opening in (1, 3, 0) if marks else (0,):
        at = lead.match(text, start + opening, end).end() if opening <= marks else end  # type: ignore[union-attr]  # likewise
        for form in forms:
            if text.startswith(form, at, end):
                return at, at + len(form)
    found = _stretch().match(text, lead.match(text, start + marks, end).end(), end)  # type: ignore[union-attr]  # likewise
    return found.span() if found else (start, start)


@cache
def _marks() -> re.Pattern[str]:
    """The quotation marks that a value is written in, one or three, with those that it begins with."""
    return compiled.pattern(r"""["']{0,3}""")


_BLANK = r"\s*(?:\\[\r\n]\s*){0,99}"
"""White space, and a folded line end."""


@cache
def _blank() -> re.Pattern[str]:
    """What may stand between quotation marks before a word of a value."""
    return compiled.pattern(_BLANK)


@cache
def _lead() -> re.Pattern[str]:
    """What may stand before one that has no marks: the sign of a block, too."""
    return compiled.pattern(rf"(?:[|>][+-]?[1-9]?(?=\s))?{_BLANK}")


@cache
def _stretch() -> re.Pattern[str]:
    """Characters up to the next space."""
    return compiled.pattern(r"\S+")
