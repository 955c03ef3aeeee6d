"""Paragraphs, tables and boxes as a document has them in each other -> paragraphs in reading order."""

from __future__ import annotations

from newslint.office.copy import Paragraph, Place

WIDEST = 99
"""Columns or rows that one cell may span."""
LONGEST = 20_000
"""Paragraphs of a document, cells and empty ones with them: the longest novels have some ten thousand."""


class EndlessError(Exception):
    """More paragraphs than any story has; it says what to do about it, as what follows the name of a file."""

    def __init__(self) -> None:
        super().__init__(f"with more than {LONGEST:,} paragraphs: save it in several parts")


class _Table:
    """A table, where in it the reader is, and what of it was deleted."""

    def __init__(self, number: int) -> None:
        self.number = number
        self.row, self.column, self.span = -1, 0, 1
        self.starts = [0, 0]
        self.gone = [False, False]

    @property
    def place(self) -> Place:
        """The cell in which the reader is."""
        return Place(self.number, max(0, self.row), self.column, self.column + self.span - 1)


_ROW, _CELL = 0, 1


class Tables:
    """How many tables a document had so far, and how many paragraphs."""

    def __init__(self) -> None:
        self.count = 0
        self._paragraphs = 0

    def paragraph(self) -> None:
        """One more paragraph. Raises EndlessError for one too many."""
        self._paragraphs += 1
        if self._paragraphs > LONGEST:
            raise EndlessError


class Flow:
    """Paragraphs that follow each other; what stands in a box waits for the end of the paragraph that it hangs on."""

    def __init__(self, tables: Tables) -> None:
        self.done: list[Paragraph] = []
        self.paragraph: Paragraph | None = None
        self._waiting: list[Paragraph] = []
        self._tables = tables
        self._open: list[_Table] = []

    def begins(self) -> Paragraph:
        """A paragraph begins; one that is open ends. Raises EndlessError for one too many."""
        if self.paragraph is not None:
            self.ends()
        self._tables.paragraph()
        self.paragraph = Paragraph()
        return self.paragraph

    def now(self) -> Paragraph:
        """The paragraph that is open, or a new one."""
        return self.paragraph or self.begins()

    def ends(self) -> None:
        """The open paragraph is over."""
        one = self.paragraph
        if one is None:
            return
        if self._open:
            *one.around, one.cell = (table.place for table in self._open)
        self.paragraph = None
        self.done += (one, *self._waiting)
        self._waiting = []

    def beside(self, paragraphs: list[Paragraph]) -> None:
        """What stands in a box at this place."""
        if self.paragraph is None:
            self.done += paragraphs
        else:
            self._waiting += paragraphs

    def all(self) -> list[Paragraph]:
        """All paragraphs, where nothing follows."""
        self.ends()
        return self.done

    def table(self) -> None:
        """A table begins."""
        self.ends()
        self._open.append(_Table(self._tables.count))
        self._tables.count += 1

    def table_ends(self) -> None:
        """It is over."""
        self.ends()
        if self._open:
            self._open.pop()

    def row(self) -> None:
        """A row begins."""
        if self._open:
            table = self._open[-1]
            table.row, table.column = table.row + 1, 0
            self._starts(table, _ROW)

    def row_gone(self) -> None:
        """The row was deleted."""
        if self._open:
            self._open[-1].gone[_ROW] = True

    def row_ends(self) -> None:
        """A row is over."""
        self.ends()
        if self._open and self._undone(self._open[-1], _ROW):
            self._open[-1].row -= 1

    def skips(self, columns: int) -> None:
        """So many columns hold nothing."""
        if self._open:
            self._open[-1].column += min(max(columns, 0), WIDEST)

    def cell(self) -> None:
        """A cell begins."""
        if self._open:
            self._starts(self._open[-1], _CELL)

    def spans(self, columns: int) -> None:
        """The cell spans so many columns."""
        if self._open:
            self._open[-1].span = min(max(columns, 1), WIDEST)

    def cell_gone(self) -> None:
        """The cell was deleted."""
        if self._open:
            self._open[-1].gone[_CELL] = True

    def cell_ends(self) -> None:
        """A cell is over."""
        self.ends()
        if self._open:
            table = self._open[-1]
            if not self._undone(table, _CELL):
                table.column += table.span
            table.span = 1

    def _starts(self, table: _Table, what: int) -> None:
        table.starts[what], table.gone[what] = len(self.done), False

    def _undone(self, table: _Table, what: int) -> bool:
        """Whether a row or cell was deleted, and all that stood in it is."""
        if table.gone[what]:
            del self.done[table.starts[what] :]
        return table.gone[what]
