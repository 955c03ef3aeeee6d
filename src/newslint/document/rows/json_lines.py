"""JSON Lines -> where each row stands; and a line -> its cells."""

from __future__ import annotations

from collections.abc import Iterator

from newslint.document.heads import json_head, json_string
from newslint.document.rows import Cell, Row
from newslint.model import Span
from newslint.notation import NotationError

MOST = 250_000
"""Values of one row."""


def lines(text: str) -> Iterator[Span]:
    """The lines that hold something, each with its place; the blanks around it are left out."""
    start = 0
    while start < len(text):
        end = text.find("\n", start)
        end = len(text) if end < 0 else end
        written = text[start:end].strip()
        if written:
            first = text.index(written[0], start)
            yield Span(first, first + len(written))
        start = end + 1


def row(text: str) -> Row:
    """The texts and values of a row. Raises NotationError where it is no object of JSON."""
    if not text.startswith("{"):
        raise NotationError(0, "a row is an object of JSON, { … }, on a line of its own")
    head = json_head.read(text, 0, len(text), most=MOST)
    cells = (Cell(one.path, tuple(json_string.characters(text, one.start, one.end))) for one in head.values)
    return Row(tuple(cell for cell in cells if cell.pieces), head.meta)
