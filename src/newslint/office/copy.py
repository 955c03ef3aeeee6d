"""Paragraphs as they are read in a document -> a text with one of them on each line, and what each is."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import groupby

from newslint.document.grid import letters
from newslint.model import BREAK, Part, Source
from newslint.tuples import NamedTuple

FORMAT = "office"
"""The format of the text that is made of a document."""
UNREADABLE = "\ufffc"
"""What stands for something that is shown and has no characters: a formula, a sign of a font of pictures."""
_LINES = dict.fromkeys(map(ord, "\n\r\v\f\x1c\x1d\x1e\x85\u2029"), BREAK)
"""What would begin a new line."""
_RUNNING = 80
"""Characters of a paragraph in a cell that is copy, where the cell holds several."""
_FULL = frozenset((".", "!", "?", "”", '"'))


class Place(NamedTuple):
    """A cell: the number of its table, its row and column from 0, and the last column that it spans."""

    table: int
    row: int
    column: int
    last: int


class Paragraph:
    """A paragraph in the making: its characters, what they are marked as, and what it is.

    Its cell may stand in cells of other tables, the outermost first (`around`).
    """

    __slots__ = ("around", "cell", "length", "level", "marks", "name", "pieces", "role")

    def __init__(self) -> None:
        self.role = "body"
        self.level = 0
        self.name = ""
        self.cell: Place | None = None
        self.around: list[Place] = []
        self.pieces: list[str] = []
        self.marks: list[tuple[str, int, int, str]] = []
        self.length = 0

    def add(self, text: str, marks: Iterable[tuple[str, str]] = ()) -> None:
        """Some characters, and what each mark on them is called, with its address."""
        text = text.translate(_LINES)
        start, self.length = self.length, self.length + len(text)
        self.pieces.append(text)
        for name, address in marks:
            self._mark(name, start, address)

    def _mark(self, name: str, start: int, address: str) -> None:
        """Mark what was added last; it goes on with a mark of the same name that ends where it starts."""
        for at in range(len(self.marks) - 1, max(-1, len(self.marks) - 9), -1):
            known, first, end, known_address = self.marks[at]
            if (known, end, known_address) == (name, start, address):
                self.marks[at] = (name, first, self.length, address)
                return
        self.marks.append((name, start, self.length, address))

    @property
    def text(self) -> str:
        """Its characters."""
        return "".join(self.pieces)


def source(path: str, paragraphs: Sequence[Paragraph], lost: Iterable[str] = ()) -> Source:
    """The text of some paragraphs in reading order, and what each is; `lost` is what could not be read."""
    _unset(paragraphs)
    lines: list[str] = []
    parts: list[Part] = []
    cells: list[tuple[int, str]] = []
    at, named = 0, ""
    for one in paragraphs:
        text = one.text
        if (name := one.name or _cell_name(one.cell)) != named:
            cells.append((at, name))
            named = name
        end = at + len(text)
        if text.strip():
            marks = tuple((mark, at + first, at + last, address) for mark, first, last, address in one.marks)
            parts.append(Part(at, end, one.role, one.level, marks, _bare(one.cell)))
        lines.append(f"{text}\n")
        at = end + 1
    return Source(path, "".join(lines), FORMAT, tuple(cells), parts=tuple(parts), lost=tuple(lost))


def _bare(cell: Place | None) -> tuple[int, int, int, int] | None:
    """A cell as plain numbers."""
    return (cell.table, cell.row, cell.column, cell.last) if cell else None


def _cell_name(cell: Place | None) -> str:
    """How people are told of a cell."""
    return f"table {cell.table + 1}, {letters(cell.column)}{cell.row + 1}" if cell else ""


def _unset(paragraphs: Sequence[Paragraph]) -> None:
    """Take out of tables what stands in one for the sake of the page alone: it is copy, or part of the cell in which the table stands."""
    tables: dict[int, dict[int, Paragraph]] = {}
    for at, one in enumerate(paragraphs):
        for place in (*one.around, one.cell) if one.cell else ():
            tables.setdefault(place.table, {})[at] = one
    for number in sorted(tables, reverse=True):  # those in others begin behind them
        group = [one for one in tables[number].values() if one.cell and one.cell.table == number]
        alone = len({(one.cell.column, one.cell.last) for one in group if one.cell}) == 1
        for _, cell in groupby(group, key=lambda one: one.cell):
            inside = [one for one in cell if one.length or alone]
            if alone or sum(one.length >= _RUNNING and one.text.rstrip()[-1:] in _FULL for one in inside) > 1:
                for one in inside:
                    one.cell = one.around.pop() if one.around else None
    for one in paragraphs:
        if one.cell:
            one.role, one.level = "cell", 0
