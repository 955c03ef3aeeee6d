"""A table by itself (CSV, TSV, the sheets of a workbook) -> a block for each of its cells."""

from __future__ import annotations

from collections.abc import Iterator

from newslint.document import Block, Document, Prose
from newslint.document.grid import Field, fields
from newslint.document.origin import Piece, joined
from newslint.model import Fields, Source

_MARK = '""'
"""How a mark of quotation is written inside such marks."""


def read(source: Source, fields_: Fields = ()) -> Document:  # noqa: ARG001 -- what every reader is asked with
    """The cells of a table, row by row."""
    return Document(source, tuple(_block(source.text, field) for field in fields(source)))


def _block(text: str, field: Field) -> Block:
    """One cell."""
    written = text[field.start : field.end]
    if _MARK not in written:
        return Block("cell", Prose(written, range(field.start, field.end)))
    return Block("cell", Prose(*joined(_pieces(written, field.start))))


def _pieces(written: str, start: int) -> Iterator[Piece]:
    """What is written, two marks of quotation as the one that they stand for."""
    for at, part in enumerate(written.split(_MARK)):
        if at:
            yield Piece(_MARK[0], start, start + len(_MARK))
            start += len(_MARK)
        yield Piece(part, start, start + len(part))
        start += len(part)
