"""A table by itself (CSV, TSV, the sheets of a workbook) -> a block for each of its cells."""

from __future__ import annotations

from newslint.document import Block, Document, Prose
from newslint.document.grid import Field, fields, pieces
from newslint.document.origin import joined
from newslint.model import Fields, Source


def read(source: Source, fields_: Fields = ()) -> Document:  # noqa: ARG001 -- what every reader is asked with
    """The cells of a table, row by row."""
    return Document(source, tuple(_block(source.text, field) for field in fields(source)))


def _block(text: str, field: Field) -> Block:
    """One cell."""
    return Block("cell", Prose(*joined(pieces(text, field.start, field.end))))
