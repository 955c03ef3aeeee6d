"""Tables -> wholes with all of their parts: the figures above a row `Total`, the figures before a column `Total`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction
from itertools import chain, groupby

from newslint.article import Article, once
from newslint.article.mention import Figure, by_block
from newslint.article.mentions import figures
from newslint.document import Block
from newslint.document.tables import Table
from newslint.document.tables import tables as placed
from newslint.kinds.total.sums import COUNTS, Parts
from newslint.lexicon import lowered
from newslint.lexicon.relations import RelationWords
from newslint.tuples import NamedTuple

_MARKS = " *†‡%"
"""What may stand around the figure of a cell, and around a label."""
_NOTED = frozenset("*†‡")
_LEAST = 2
"""Parts that are added."""
_PAIRED = 4
"""Rows of a table of two: the head, both, and their sum."""
_HEAD_AND_LAST = 2
"""Rows of a table that are no parts."""
_THOUSAND = 1000
"""A whole from which on figures may be rounded."""
_ALL = 100


class Row(NamedTuple):
    """A line of a table: its cells by the column that they stand in."""

    line: int
    cells: Mapping[int, Block]


def tables(article: Article) -> Iterator[Parts]:
    """Every whole in a table of the story, with its parts."""
    words, held = article.lexicon.relations, by_block(figures(article)) if tables_of(article) else {}
    for rows in tables_of(article):
        found = [*_below(rows, held, words), *_beside(rows, held, words)]
        if not _lists_some(found):
            yield from (parts for parts in found if not rounded_apart(parts))


def _lists_some(found: Sequence[Parts]) -> bool:
    """Whether a table names only some of the parts: those of every whole come to less, which no one slip explains."""
    return len(found) > 1 and all(
        sum(part.quantity.nominal for part in one.parts) < one.whole.quantity.nominal and not rounded_apart(one)
        for one in found
    )


@once
def tables_of(article: Article) -> tuple[Sequence[Row], ...]:
    """The tables of a story, row by row."""
    if article.source.parts:
        return tuple(map(_rows, placed(article.document)))
    cells = [block for block in article.blocks if block.kind == "cell"]
    return tuple(_tables(article.source.text, cells)) if cells else ()


def _rows(table: Table) -> Sequence[Row]:
    """The rows of a table of which every cell knows its place."""
    rows = groupby(table.cells, key=lambda cell: cell.row)
    return [Row(number, {cell.column: cell.block for cell in cells}) for number, cells in rows]


def _tables(text: str, cells: Sequence[Block]) -> Iterator[Sequence[Row]]:
    """The tables: rows on lines that follow one another, but for the line of marks below the head."""
    rows: list[Row] = []
    for line, inside in groupby(cells, key=lambda cell: _line(text, cell)):
        row = Row(line, {_column(text, cell): cell for cell in inside})
        if rows and text.count("\n", rows[-1].line, line) > 2:
            yield rows
            rows = []
        rows.append(row)
    yield rows


def _line(text: str, cell: Block) -> int:
    """Where the line of a cell begins."""
    return text.rfind("\n", 0, cell.prose.span(0, 1).start) + 1


def _column(text: str, cell: Block) -> int:
    return text.count("|", _line(text, cell), cell.prose.span(0, 1).start)


def _below(rows: Sequence[Row], held: Mapping[Block, Sequence[Figure]], words: RelationWords) -> Iterator[Parts]:
    """The figures above the last row, where that alone is of all."""
    labels = [is_of_all(row, words) for row in rows]
    labels[-1] = labels[-1] or _is_of_as_many(rows, held, words)
    labels[-1] = labels[-1] or (len(rows) == _PAIRED and _of_both(rows[-1].cells[min(rows[-1].cells)], words))
    if len(rows) <= _LEAST or not labels[-1] or any(labels[:-1]):
        return
    for column in rows[-1].cells:
        every = [figure_of(row, column, held) for row in rows[1:]]
        yield from _whole(every)


def _beside(rows: Sequence[Row], held: Mapping[Block, Sequence[Figure]], words: RelationWords) -> Iterator[Parts]:
    """The figures before the last column, where that is of all and the others are numbered, or of both of them, or all rows but one come out."""
    columns = sorted(rows[0].cells)
    added = columns and (_parts(rows, columns, words) or _pair(rows[0], columns, words))
    for row in rows[1:] if added else ():
        yield from _whole([figure_of(row, column, held) for column in (*added, columns[-1])])
    if not added and len(columns) > _LEAST + 1 and _of_all(rows[0].cells[columns[-1]].prose.text, words):
        every = [_whole([figure_of(row, column, held) for column in columns[1:]]) for row in rows[1:]]
        found = [parts for some in every for parts in some]
        failing = [
            one for one in found if sum(part.quantity.nominal for part in one.parts) != one.whole.quantity.nominal
        ]
        yield from found if len(found) == len(rows) - 1 > _LEAST and len(failing) <= 1 else ()


def _parts(rows: Sequence[Row], columns: Sequence[int], words: RelationWords) -> Sequence[int]:
    """The columns that are numbered, where all but that of the labels are, and the last is of all; that may have no head."""
    labels = [column for column in columns[:1] if column == min(chain.from_iterable(row.cells for row in rows))]
    numbered = [column for column in columns[:-1] if _numbered(rows[0].cells[column].prose.text, words)]
    last = _of_all(rows[0].cells[columns[-1]].prose.text, words)
    return numbered if last and numbered == columns[len(labels) : -1] and len(numbered) >= _LEAST else ()


def _pair(head: Row, columns: Sequence[int], words: RelationWords) -> Sequence[int]:
    """The two columns before a last one that is of both."""
    both = _of_both(head.cells[columns[-1]], words)
    return columns[-_LEAST - 1 : -1] if both and len(columns) > _LEAST else ()


def _of_both(label: Block, words: RelationWords) -> bool:
    """Whether a label is that of two: `Both`."""
    said = lowered(label.prose.text).split()
    return len(said) == 1 and said[0] in words.both


def _whole(every: Sequence[Figure | None]) -> Iterator[Parts]:
    """The last of some figures as the whole of the others, if all are read and of one sort."""
    read = [figure for figure in every if figure is not None and figure.role in COUNTS]
    if len(read) == len(every) > _LEAST and len({(one.role, one.quantity.unit) for one in read}) == 1:
        yield Parts(read[-1], tuple(read[:-1]))


def figure_of(row: Row, column: int, held: Mapping[Block, Sequence[Figure]]) -> Figure | None:
    """The figure that a cell holds, if it holds nothing else."""
    cell = row.cells.get(column)
    inside = held.get(cell, ()) if cell else ()
    if cell is None or len(inside) != 1:
        return None
    return inside[0] if cell.prose.text.strip(_MARKS) == inside[0].text.strip(_MARKS) else None


def is_of_all(row: Row, words: RelationWords) -> bool:
    """Whether a row is of all."""
    first = min(row.cells)
    return _of_all(row.cells[first].prose.text, words)


def _is_of_as_many(rows: Sequence[Row], held: Mapping[Block, Sequence[Figure]], words: RelationWords) -> bool:
    """Whether the last row is of all, and says how many rows that are above it: `All four districts`."""
    label = rows[-1].cells[min(rows[-1].cells)]
    counted = [figure.quantity.nominal for figure in held.get(label, ())]
    return names_all(lowered(label.prose.text).split(), words) and counted == [len(rows) - _HEAD_AND_LAST]


def _of_all(label: str, words: RelationWords) -> bool:
    """Whether a label says that its figures are those of all, and of nothing more."""
    said = lowered(label).strip(_MARKS).split()
    return names_all(said, words) and len(said) <= _LEAST and _NOTED.isdisjoint(label)


def names_all(said: Sequence[str], words: RelationWords) -> bool:
    """Whether a label is that of all, and no `All else`, which is a part."""
    return bool(said) and said[0] in words.all_rows and words.others.isdisjoint(said[1:])


def _numbered(label: str, words: RelationWords) -> bool:
    """Whether a column is one of several of a sort: `Q1`, `Round 2`, `Gold`."""
    return any(map(str.isdigit, label)) or lowered(label).strip() in words.medals


def rounded_apart(parts: Parts) -> bool:
    """Whether rounding alone may part a whole from its parts: shares of a hundred, figures of thousands."""
    whole, total = parts.whole.quantity.nominal, sum(part.quantity.nominal for part in parts.parts)
    may = whole == _ALL or whole >= _THOUSAND
    return may and 0 < abs(whole - total) <= Fraction(len(parts.parts), 2)
