"""CSV and TSV -> the rows, each with its cells where they are written; a row that is broken costs no other."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from newslint import compiled
from newslint.document import grid
from newslint.document.origin import Piece
from newslint.document.rows import Cell, Row
from newslint.model import Source, Span
from newslint.notation import NotationError
from newslint.tuples import NamedTuple

_MARK, _TWO = '"', '""'
"""A mark of quotation, and how one is written inside such marks."""


_DELIMITERS = (",", "\t", ";", "|")


class Cut(NamedTuple):
    """A row where it stands, its cells without the marks around them, and what is wrong with it, at which place: "" where nothing is."""

    span: Span
    cells: tuple[Span, ...]
    wrong: str = ""
    at: int = 0


class Table:
    """A table whose first row names its columns."""

    def __init__(self, source: Source) -> None:
        self._text = source.text
        start = _first().match(self._text).end()  # type: ignore[union-attr]  # it matches nothing too
        self._cell = _cell(_parting(self._text, start))
        self.head = self._cut(start)
        self.columns = tuple(
            " ".join("".join(piece.text for piece in pieces(self._text, span)).split()) for span in self.head.cells
        )

    def rows(self) -> Iterator[Cut]:
        """The rows below the heads; behind one that is broken the next line is the next row, and those of its own lines are told of once."""
        at, broken = self._next(self.head), 0
        while at < len(self._text):
            row = self._cut(at)
            if not row.cells:
                at = self._next(row)
                continue
            if not row.wrong and len(row.cells) != len(self.columns):
                row = row._replace(wrong=_columns(len(row.cells), len(self.columns)), at=row.span.start)
            if not row.wrong or at >= broken:
                yield row
            broken = max(broken, row.span.end) if row.wrong else 0
            at = self._line(at) if row.wrong else self._next(row)

    def row(self, cut: Cut) -> Row:
        """The cells of a row, at their places in it. Raises NotationError where it is broken."""
        if cut.wrong:
            raise NotationError(cut.at - cut.span.start, cut.wrong)
        start, text = cut.span.start, self._text[slice(*cut.span)]
        inside = [Span(at - start, end - start) for at, end in cut.cells]
        cells = [
            Cell((name,), tuple(pieces(text, span)))
            for name, span in zip(self.columns, inside, strict=True)
            if text[slice(*span)].strip()
        ]
        return Row(tuple(cells), {cell.key: _value(cell.text) for cell in cells})

    def _cut(self, at: int) -> Cut:
        """The row that begins at a place; one of a single empty cell has none."""
        start, cells = at, list[Span]()
        while True:
            found = self._cell.match(self._text, at)
            assert found is not None  # noqa: S101 -- a cell may be empty
            name = "quoted" if found["quoted"] is not None else "plain"
            if wrong := _wrong(found, name):
                return Cut(Span(start, found.end()), (*cells, Span(*found.span())), wrong, found.start())
            cells.append(Span(*found.span(name)))
            at = found.end()
            if not found["more"]:
                break
        end = found.start("mark")
        empty = len(cells) == 1 and cells[0].start == cells[0].end and name == "plain"
        return Cut(Span(start, end), () if empty else tuple(cells))

    def _next(self, row: Cut) -> int:
        """Where the row behind one begins."""
        return self._line(row.span.end)

    def _line(self, at: int) -> int:
        """Where the line behind that of a place begins."""
        found = _end().search(self._text, at)
        return found.end() if found else len(self._text)


def pieces(text: str, span: Span) -> Iterator[Piece]:
    """What is written in a cell, two marks of quotation as the one that they stand for."""
    start, end = span
    if text.find(_TWO, start, end) < 0 or text[start - 1 : start] != _MARK:
        if start < end:
            yield Piece(text[start:end], start, end)
        return
    yield from grid.pieces(text, start, end)


def _parting(text: str, start: int) -> str:
    """What parts the cells: of the marks that may, the one that the line of heads has most of, outside marks of quotation."""
    end = _end().search(text, start)
    heads = _quoted().sub("", text[start : end.start() if end else len(text)])
    return max(_DELIMITERS, key=heads.count)


def _value(text: str) -> object:
    """A cell as a value: a number where it is written as a whole one."""
    bare = text.strip()
    return int(bare) if bare.isascii() and bare.isdigit() and len(bare) <= len("1234567890123") else bare


def _wrong(found: re.Match[str], name: str) -> str:
    """What is wrong with a cell; "" where nothing is."""
    if name == "quoted":
        return (
            "text behind the mark of quotation that ends a cell: one inside a cell is written twice"
            if found["rest"].strip()
            else ""
        )
    return "a mark of quotation that is never closed" if found["plain"].lstrip(" ").startswith(_MARK) else ""


def _columns(some: int, wanted: int) -> str:
    """What is said of a row with too many or too few cells."""
    return f"{some} {'column' if some == 1 else 'columns'}, where the first row names {wanted}"


@cache
def _first() -> re.Pattern[str]:
    """What may stand before the heads."""
    return compiled.pattern(r"\ufeff?[ \t\r\n]*")


@cache
def _quoted() -> re.Pattern[str]:
    """What stands between marks of quotation."""
    return compiled.pattern(r'"[^"]*"')


@cache
def _end() -> re.Pattern[str]:
    """The end of a line."""
    return compiled.pattern(r"\r\n?|\n")


@cache
def _cell(delimiter: str) -> re.Pattern[str]:
    """A cell, in marks of quotation or not, and what parts it from the next one: of the same row, or none."""
    mark = re.escape(delimiter)
    quoted = rf'[ ]*"(?P<quoted>[^"]*(?:""[^"]*)*)"(?P<rest>[^{mark}\r\n]*)'
    return compiled.pattern(rf"(?:{quoted}|(?P<plain>[^{mark}\r\n]*))(?P<mark>(?P<more>{mark})|)")
