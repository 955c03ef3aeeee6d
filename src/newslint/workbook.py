"""The bytes of a workbook (XLSX) -> its sheets as text, a line a row, in which every cell is known by its name."""

from __future__ import annotations

import datetime as dt
import io
from collections.abc import Iterable, Iterator
from decimal import Decimal
from typing import TYPE_CHECKING

from newslint.document.grid import COLUMN, ROW, SHEET, letters
from newslint.files import MEGABYTE
from newslint.model import Source
from newslint.sources import UnreadableError
from newslint.tuples import NamedTuple
from newslint.zips import UNPACKED, Archive, ArchiveError, listed

if TYPE_CHECKING:
    from openpyxl.cell.read_only import EmptyCell, ReadOnlyCell

FORMAT = "workbook"
"""The format of the text that is made of a workbook."""
CELLS = 250_000
"""Cells that are read."""
_NAMED = 5
"""Cells without a value that are named."""
_PACKED, _SEALED = b"PK\3\4", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_SHEETS = b"xl/workbook.xml"


class Read(NamedTuple):
    """A workbook as a source, and what is to be said of it."""

    source: Source
    remarks: tuple[str, ...] = ()


def is_workbook(data: bytes, path: str) -> bool:
    """Whether a file is a workbook, or one that a password seals."""
    named = path.lower().endswith((".xlsx", ".xlsm", ".xls"))
    return (data.startswith(_PACKED) and (named or _SHEETS in listed(data))) or (named and data.startswith(_SEALED))


def read(data: bytes, path: str) -> Read:
    """The sheets of a workbook.

    Raises UnreadableError where it is sealed, damaged or larger than any table.
    """
    if data.startswith(_SEALED):
        raise UnreadableError(path, "protected by a password, or an old Excel file: save it as .xlsx without one")
    _bounded(data, path)
    try:
        return _read(data, path)
    except UnreadableError:
        raise
    except Exception as error:
        message = f"a workbook that cannot be read ({type(error).__name__}): save it as .xlsx, or its table as CSV"
        raise UnreadableError(path, message) from error


def _bounded(data: bytes, path: str) -> None:
    """Raises UnreadableError for what unpacks to more than is read, or is no archive."""
    try:
        size = Archive(data).size
    except ArchiveError as error:
        raise UnreadableError(path, f"a workbook {error} as .xlsx") from error
    if size > UNPACKED:
        raise UnreadableError(
            path, f"a workbook that unpacks to more than {UNPACKED // MEGABYTE} MB: save the sheet that counts as CSV"
        )


def _read(data: bytes, path: str) -> Read:
    """The sheets of a workbook that is small enough."""
    from openpyxl import load_workbook  # noqa: PLC0415 -- 0.2 s, where there is a workbook

    books = [load_workbook(io.BytesIO(data), read_only=True, data_only=values) for values in (True, False)]
    text = _Text()
    for values, formulas in zip(*(book.worksheets for book in books), strict=True):
        text.begins(values.title)
        for sheet in (values, formulas):
            sheet.reset_dimensions()  # a sheet may claim a million rows
        for row, written in zip(values.iter_rows(), formulas.iter_rows(), strict=True):
            text.row(row, written)
            if len(text.cells) > CELLS:
                raise UnreadableError(
                    path, f"a workbook with more than {CELLS:,} cells: save the sheet that counts as CSV"
                )
    return Read(Source(path, text.made, FORMAT, tuple(text.cells)), tuple(text.remarks()))


class _Text:
    """The text of a workbook in the making."""

    def __init__(self) -> None:
        self.cells: list[tuple[int, str]] = []
        self._pieces: list[str] = []
        self._length = self._row = 0
        self._sheet = ""
        self._empty: list[str] = []

    @property
    def made(self) -> str:
        """All of it."""
        return "".join(self._pieces)

    def begins(self, sheet: str) -> None:
        """A new sheet, whose name is its first line."""
        self._sheet, self._row = sheet, 0
        self._add(SHEET if self._pieces else "")
        self.cells.append((self._length, sheet))
        self._add(_plain(sheet) + ROW)

    def row(self, values: Iterable[ReadOnlyCell | EmptyCell], formulas: Iterable[ReadOnlyCell | EmptyCell]) -> None:
        """One row: its values, and what was written to make them."""
        self._row += 1
        for at, (cell, written) in enumerate(zip(values, formulas, strict=False)):
            if at:
                self._add(COLUMN)
            name = f"{self._sheet}!{letters(at)}{self._row}"
            if shown := _shown(cell):
                self.cells.append((self._length, name))
                self._add(shown)
            elif written.value is not None:
                self._empty.append(name)
        self._add(ROW)

    def remarks(self) -> Iterator[str]:
        """What is said of formulas whose values were never worked out."""
        if count := len(self._empty):
            named = ", ".join(self._empty[:_NAMED]) + (" …" if count > _NAMED else "")
            cells = "a cell holds a formula" if count == 1 else f"{count:,} cells hold formulas"
            yield f"{cells} without a value ({named}): open the workbook and save it"

    def _add(self, piece: str) -> None:
        self._pieces.append(piece)
        self._length += len(piece)


def _shown(cell: ReadOnlyCell | EmptyCell) -> str:
    """The value of a cell, exactly, as it is read in a story: a percentage as such, a day by the calendar."""
    value = cell.value
    if value is None or isinstance(value, bool):
        return ""
    if isinstance(value, dt.datetime):
        return value.date().isoformat() if value.time() == dt.time() else value.isoformat(" ", "minutes")
    if not isinstance(value, int | float):
        return _plain(str(value))
    if "%" in str(cell.number_format):
        return f"{_decimal(Decimal(repr(value)) * 100)}%"
    return _decimal(Decimal(repr(value)))


def _decimal(value: Decimal) -> str:
    """A number in digits, without needless zeros."""
    text = f"{value:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def _plain(text: str) -> str:
    """Text in one line."""
    return " ".join(text.split())
