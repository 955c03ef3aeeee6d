"""Document -> its tables: every cell with its row and column, and what stands above the table."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import groupby, takewhile
from operator import attrgetter

from newslint import compiled
from newslint.document import TABLES, Block, Document
from newslint.document.grid import fields
from newslint.document.markup import tags
from newslint.document.markup.attributes import attributes
from newslint.tuples import NamedTuple

_ABOVE = 2
"""Blocks before a table that may say what it holds."""
_WIDEST = 99
"""Columns or rows that one cell may span."""
_CELLS = frozenset(("td", "th"))
_AFTER = frozenset(("tr", "table", "tbody", "thead", "tfoot"))
"""Tags at which a cell is over that was never closed."""


class Cell(NamedTuple):
    """A block in a table; it may span several columns, of which `column` is the first and `last` the last."""

    table: int
    row: int
    column: int
    block: Block
    last: int


class Table(NamedTuple):
    """The cells of a table row by row, and the copy right above it."""

    cells: tuple[Cell, ...]
    above: tuple[str, ...] = ()


class _Stretch(NamedTuple):
    """Where a cell stands in the source: `text[start:end]`."""

    table: int
    row: int
    column: int
    start: int
    end: int
    last: int


_TABLE, _START = attrgetter("table"), attrgetter("start")


def tables(document: Document) -> Iterator[Table]:
    """The tables of a document, in order."""
    stretches = list(_stretches(document))
    placed = _placed(stretches, document.blocks)
    for _, inside in groupby(placed, key=_TABLE):
        cells = tuple(inside)
        yield Table(cells, tuple(_above(cells[0].block, document.blocks)))


def _stretches(document: Document) -> Iterator[_Stretch]:
    """Where cells stand, by the notation of the source."""
    source = document.source
    if source.format in TABLES:
        yield from (_Stretch(*field, field.column) for field in fields(source))
    elif source.parts:
        yield from (_Stretch(*one.cell[:3], one.start, one.end, one.cell[3]) for one in source.parts if one.cell)
    elif "<td" in source.text or "<TD" in source.text:
        yield from _of_markup(source.text)
    elif any(block.kind == "cell" for block in document.blocks):
        yield from _of_pipes(source.text, document.blocks)


def _placed(stretches: Sequence[_Stretch], blocks: Iterable[Block]) -> Iterator[Cell]:
    """The blocks that stand in cells."""
    for block in blocks:
        start = _start(block)
        at = bisect_right(stretches, start, key=_START) - 1
        if at >= 0 and start < stretches[at].end:
            table, row, column, _, _, last = stretches[at]
            yield Cell(table, row, column, block, last)


def _start(block: Block) -> int:
    return block.prose.span(0, 1).start


def _above(first: Block, blocks: Sequence[Block]) -> Iterator[str]:
    """The last copy before a table, the nearest first; other tables are none."""
    at = bisect_left(blocks, _start(first), key=_start)
    before = (blocks[place] for place in range(at - 1, max(-1, at - 1 - _ABOVE), -1))
    yield from (block.prose.text for block in takewhile(lambda block: block.kind != "cell", before))


def _of_markup(text: str) -> Iterator[_Stretch]:
    """The cells of tables in HTML; what a cell above spans keeps its place."""
    table, row, column, start, last = -1, -1, 0, -1, 0
    until: dict[int, int] = {}
    for token in tags.tokens(text, runs=True):
        if start >= 0 and (token.name in _CELLS or token.name in _AFTER):
            yield _Stretch(table, row, column, start, token.start, last)
            start, column = -1, last + 1
        if token.closes:
            continue
        if token.name == "table":
            table, row, until = table + 1, -1, {}
        elif token.name == "tr":
            row, column = row + 1, 0
        elif token.name in _CELLS:
            while until.get(column, 0) > row:
                column += 1
            start, last = token.end, column + _spanned(text, token, "colspan") - 1
            below = row + _spanned(text, token, "rowspan")
            until.update(dict.fromkeys(range(column, last + 1), below))


def _spanned(text: str, token: tags.Token, name: str) -> int:
    """How many columns or rows a cell spans."""
    place = attributes(text, token.start, token.end).get(name)
    said = text[place.start : place.end].strip() if place else ""
    return min(max(int(said), 1), _WIDEST) if said.isdecimal() and len(said) < 4 else 1


@cache
def _pipe() -> re.Pattern[str]:
    """What parts the cells of a table in Markdown."""
    return compiled.pattern(r"(?<!\\)\|")


def _of_pipes(text: str, blocks: Sequence[Block]) -> Iterator[_Stretch]:
    """The cells of tables in Markdown: a row is a line, and between two lines of one table there is no other."""
    table, row, last = -1, 0, -2
    line = 0
    for block in blocks:
        if block.kind != "cell":
            continue
        span = block.prose.span(0, len(block.prose.text))
        begin = text.rfind("\n", 0, span.start) + 1
        if begin != line or last < 0:
            between = text[line:begin].count("\n") if last >= 0 else 0
            table, row = (table, row + 1) if 0 < between <= 2 else (table + 1, 0)
        line, last = begin, span.end
        column = len(_pipe().findall(text, begin, span.start)) - text[begin : span.start].lstrip().startswith("|")
        yield _Stretch(table, row, column, span.start, span.end, column)


def headless(document: Document) -> bool:
    """Whether a document is a table by itself whose first row holds nothing but numbers, so that nothing says what they are."""
    if document.source.format not in TABLES:
        return False
    first = [cell for table in tables(document) for cell in table.cells if cell.row == table.cells[0].row]
    return bool(first) and not any(any(map(str.isalpha, cell.block.prose.text)) for cell in first)
