"""The text of a table (CSV, TSV, the sheets of a workbook) -> its cells by row and column, each with its place."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from newslint import compiled
from newslint.document.origin import Piece
from newslint.model import Source
from newslint.tuples import NamedTuple

SHEET, COLUMN, ROW = "\f", "\t", "\n"
"""What parts sheets, cells and rows in the text of a workbook."""
MARK = '"'
"""What stands around a cell that holds any of these."""
_DELIMITERS = (";", "\t", "|", ",")
_SAMPLE = 20
"""Lines by which it is told what parts cells."""


class Field(NamedTuple):
    """A cell, and what stands in it without the marks around it: `text[start:end]`."""

    table: int
    row: int
    column: int
    start: int
    end: int


def fields(source: Source) -> Iterator[Field]:
    """The cells of a table that hold something, in order; each sheet of a workbook is a table."""
    text, parting = source.text, _delimiter(source)
    cell = _cell(parting)
    table = row = column = at = 0
    while at < len(text):
        if text[at] == SHEET:
            table, row, column, at = table + 1, 0, 0, at + 1
            continue
        found = cell.match(text, at)
        assert found is not None  # noqa: S101 -- a cell may be empty
        start, end = found.span("quoted" if found["quoted"] is not None else "plain")
        written = text[start:end].strip()
        if written:
            start += text[start:end].index(written)
            yield Field(table, row, column, start, start + len(written))
        row, column = (row, column + 1) if found["mark"] == parting else (row + bool(found["mark"]), 0)
        at = found.end()


def _delimiter(source: Source) -> str:
    """What parts the cells of a row: of the marks that may, the one that stands in each of the first lines as often, or most."""
    if source.format in {"tsv", "workbook"}:
        return COLUMN
    sample = _quoted().sub("", "\n".join(source.text.split("\n", _SAMPLE)[:_SAMPLE]))
    rows = [line for line in sample.splitlines() if line.strip()]
    return max(_DELIMITERS, key=lambda mark: _parts(rows, mark))


def _parts(rows: Sequence[str], mark: str) -> tuple[bool, int]:
    """Whether a mark stands in every row as often, and how often in all."""
    counts = [row.count(mark) for row in rows]
    return len(set(counts)) == 1 and counts[0] > 0, sum(counts)


@cache
def _quoted() -> re.Pattern[str]:
    """What stands between marks of quotation."""
    return compiled.pattern(r'"[^"]*"')


@cache
def _cell(delimiter: str) -> re.Pattern[str]:
    """A cell, in marks of quotation or not, and what parts it from the next one."""
    mark = re.escape(delimiter)
    rest = rf"[^{mark}\r\n\f]*"
    quoted = rf'[^\S\r\n\t\f]*"(?P<quoted>[^"]*(?:""[^"]*)*)"{rest}'
    return compiled.pattern(rf"(?:{quoted}|(?P<plain>{rest}))(?P<mark>{mark}|\r?\n|\r|)")


def pieces(text: str, start: int, end: int) -> Iterator[Piece]:
    """What stands between marks of quotation, two in a row as the one that they stand for."""
    for at, part in enumerate(text[start:end].split(2 * MARK)):
        if at:
            yield Piece(MARK, start, start + 2)
            start += 2
        if part:
            yield Piece(part, start, start + len(part))
        start += len(part)


def letters(column: int) -> str:
    """The name of a column: A, B … Z, AA."""
    letters = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters
