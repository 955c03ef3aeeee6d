"""A table -> its cells of data, each with the heads of its row and column and what stands above."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import groupby
from operator import attrgetter

from newslint import compiled
from newslint.document.tables import Cell, Table
from newslint.tuples import NamedTuple

_ROW = attrgetter("row")
_YEARS = range(1500, 2200)


_TITLE = 80
"""Characters of a heading; what is longer is copy, of which what leads to the table may say its unit."""


class Datum(NamedTuple):
    """A cell of data: what says its row, its column, the block of rows that it stands in, and the whole table.

    `label` is the part of the title that may name a unit.
    """

    cell: Cell
    row: str
    column: str
    group: str
    title: str
    label: str


def data(table: Table) -> Iterator[Datum]:
    """The cells of a table below its heads, in order."""
    rows = [tuple(cells) for _, cells in groupby(table.cells, key=_ROW)]
    top = _heads(rows)
    columns = _columns(rows[:top])
    own = [_text(cell) for row in rows[:top] for cell in row if _titles(row, cell)]
    title = " ".join((*own, *table.above))
    label = "; ".join((*own, *filter(None, map(_label, table.above))))
    group = ""
    for row in rows[top:]:
        if len(row) == 1 and not numeric(_text(row[0])):
            group = _text(row[0])
            continue
        head = " ".join(_text(cell) for cell in row if _says(cell, row))
        for cell in row:
            if any(map(str.isdigit, _text(cell))) and (cell.column or numeric(_text(cell))):
                yield Datum(cell, head, columns.get(cell.column, ""), group, title, label)


def _label(above: str) -> str:
    """What of the copy above a table may name its unit: a heading, or the sentence that leads to it."""
    last = above.rpartition(". ")[2]
    return above if len(above) <= _TITLE else last if last.endswith(":") else ""


def _text(cell: Cell) -> str:
    return cell.block.prose.text


def _says(cell: Cell, row: Sequence[Cell]) -> bool:
    """Whether a cell says what its row is of: the first one, and names beside it."""
    text = _text(cell)
    return (cell is row[0] and not numeric(text)) or not any(map(str.isdigit, text))


def _titles(row: Sequence[Cell], cell: Cell) -> bool:
    """Whether a cell above the data says what the whole table is of."""
    return len(row) == 1 or not cell.column


def _heads(rows: Sequence[Sequence[Cell]]) -> int:
    """How many rows stand above the data: those up to the first with a number that is no year, without the name of a group."""
    first = next((at for at, row in enumerate(rows) if _tells(row, rows[:at])), min(1, len(rows)))
    wide = [at for at, row in enumerate(rows[:first]) if len(row) > 1]
    return wide[-1] + 1 if wide else first


def _tells(row: Sequence[Cell], above: Sequence[Sequence[Cell]]) -> bool:
    """Whether a row holds data: a number that is no year, or one below the years that stand above it."""
    return any(map(_counts, row)) or (_dated(above) and any(numeric(_text(cell)) for cell in row[1:]))


def _dated(rows: Sequence[Sequence[Cell]]) -> bool:
    """Whether two cells of some rows name years, as heads of columns do."""
    years = [cell for row in rows for cell in row if any(map(_year, re.findall(r"\d+", _text(cell))))]
    return len(years) > 1


def _counts(cell: Cell) -> bool:
    """Whether a cell is a number that is no year."""
    return numeric(_text(cell)) and not _year(_text(cell))


def _columns(heads: Sequence[Sequence[Cell]]) -> Mapping[int, str]:
    """The head of each column: what stands above it, in upper rows also what stands further left and goes on."""
    found: dict[int, list[str]] = {}
    last = max((cell.last for row in heads for cell in row), default=0)
    for at, row in enumerate(heads):
        if len(row) == 1 and not row[0].column:
            continue
        ends = [*(cell.column for cell in row[1:]), last + 1]
        for cell, end in zip(row, ends, strict=True):
            goes_on = at < len(heads) - 1 and cell.column
            for column in range(cell.column, (end if goes_on else cell.last + 1)):
                found.setdefault(column, []).append(_text(cell))
    return {column: " ".join(texts) for column, texts in found.items()}


@cache
def _number() -> re.Pattern[str]:
    """A number by itself, with what may stand around it: signs, brackets, a currency, a percent sign, a footnote."""
    before = r"[^\w\s]{0,3}\s?(?:[A-Z]{3}\s|[A-Z]{0,2}[$£€¥]\s?)?[^\w\s]?"
    return compiled.pattern(rf"{before}\d[\d.,:\u00a0\u202f ]*[^\w\s]{{0,3}}\s?[a-z]?[^\w\s]{{0,2}}")


def numeric(text: str) -> bool:
    """Whether a cell is a number by itself."""
    return bool(_number().fullmatch(text))


def _year(text: str) -> bool:
    """Whether a number is a year."""
    return text.isdecimal() and int(text) in _YEARS
