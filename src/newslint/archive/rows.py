"""A file of an archive and a place in it -> its rows from there on, as a stream."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, BinaryIO

from newslint import files
from newslint.archive.inputs import NONE, STORY, Input, Place
from newslint.tuples import NamedTuple

LONGEST = 16 * files.MEGABYTE
"""Bytes of a line, and of a cell: no story has a tenth of it."""
_PIECE = 1 << 16
_MARK = b"\xef\xbb\xbf"
_WIDE = (b"\xff\xfe", b"\xfe\xff")
"""How files in other encodings begin."""


class Row(NamedTuple):
    """A row of a file: its number and the line on which it begins, from 1, and what stands there: the line of a JSON file, the cells of a table by their heads.

    A file that is one story is a row 0 without anything. What is `wrong` cannot be read.
    """

    path: str
    number: int = 0
    line: int = 0
    held: bytes | Mapping[str, Any] = b""
    wrong: str = ""

    @property
    def size(self) -> int:
        """Roughly how long it is."""
        held = self.held
        return len(held) if isinstance(held, bytes) else sum(len(one) for one in held.values() if isinstance(one, str))


Found = tuple[Row, Place]
"""A row, and the place behind it."""


def rows(one: Input, start: Place, reads: Callable[[str], bool] = bool) -> Iterator[Found]:
    """The rows of a file from a place on, each with the place behind it; of Parquet only the columns that somebody `reads`.

    What cannot be read is a row that is wrong.
    """
    try:
        yield from _rows(one, start, reads)
    except OSError as error:
        yield Row(one.path, wrong=files.reason(error)), start.past


def _rows(one: Input, start: Place, reads: Callable[[str], bool]) -> Iterator[Found]:
    if one.kind == NONE:
        yield Row(one.path, wrong=one.why), start.past
    elif one.kind == STORY:
        yield Row(one.path), start.past
    elif start.offset == 0 and not files.head(one.path, 1):
        yield Row(one.path, wrong="an empty file: nothing to check"), start.past
    elif one.kind == "parquet":
        from newslint.archive.parquet import groups  # noqa: PLC0415 -- the library takes a quarter of a second

        yield from groups(one, start, reads)
    else:
        with files.opened(one.path) as file:
            if file.read(2) in _WIDE:
                yield Row(one.path, wrong="this is UTF-16: save it as UTF-8"), start.past
                return
            yield from _lined(one.path, file, start) if one.kind == "jsonl" else _tabled(one, file, start)


def _lined(path: str, file: BinaryIO, start: Place) -> Iterator[Found]:
    """The rows of JSON Lines."""
    place = start
    for line, data in _lines(file, start.offset):
        place = place._replace(offset=place.offset + line, line=place.line + 1)
        if data is None:
            place = place._replace(row=place.row + 1)
            yield Row(path, place.row, place.line, wrong=f"a line of {line:,} bytes: longer than any story"), place
            continue
        held = data.removeprefix(_MARK) if place.line == 1 else data
        if held.strip():
            place = place._replace(row=place.row + 1)
            yield Row(path, place.row, place.line, held), place


def _lines(file: BinaryIO, offset: int) -> Iterator[tuple[int, bytes | None]]:
    """The lines of a file from an offset on, each with its length in bytes; None for one that is too long."""
    file.seek(offset)
    while data := file.readline(LONGEST + 1):
        if len(data) <= LONGEST:
            yield len(data), data
            continue
        length = len(data)
        while not data.endswith(b"\n") and (data := file.readline(_PIECE)):
            length += len(data)
        yield length, None


class _Text:
    """The lines of a table, as the csv module asks for them, and how far it has asked."""

    def __init__(self, file: BinaryIO, start: Place) -> None:
        self._lines = _lines(file, start.offset)
        self.place = start
        self.begun = start.offset
        self.long = False

    def __iter__(self) -> _Text:
        return self

    def __next__(self) -> str:
        length, data = next(self._lines)
        self.place = self.place._replace(offset=self.place.offset + length, line=self.place.line + 1)
        self.long = self.long or data is None
        if self.place.offset - self.begun > LONGEST:
            message = "longer than any story: is a quotation mark never closed?"
            raise csv.Error(message)
        return "\n" if data is None else data.decode("utf-8", "surrogateescape")


def _tabled(one: Input, file: BinaryIO, start: Place) -> Iterator[Found]:
    """The rows of a table whose first row has the heads."""
    csv.field_size_limit(LONGEST)
    named, delimiter, body = heads(one, file)
    if not named:
        yield Row(one.path, wrong="a table without heads in its first row"), start.past
        return
    text = _Text(file, start if start.offset else body)
    reader = csv.reader(text, delimiter=delimiter, strict=True)
    while True:
        before, text.begun, text.long = text.place, text.place.offset, False
        number, line = before.row + 1, before.line + 1
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            # the next row is looked for on the next line: a quotation mark that is never closed takes no other row with it
            first = next(_lines(file, before.offset))[0]
            text = _Text(file, before._replace(offset=before.offset + first, row=number, line=line))
            reader = csv.reader(text, delimiter=delimiter, strict=True)
            yield Row(one.path, number, line, wrong=f"no row of a table: {error}"), text.place
            continue
        if not cells:
            continue
        text.place = text.place._replace(row=number)
        yield _row(one.path, named, cells, text)._replace(number=number, line=line), text.place


def _row(path: str, heads: Sequence[str], cells: Sequence[str], text: _Text) -> Row:
    """A row of a table, its cells under their heads."""
    if text.long:
        return Row(path, wrong="a line longer than any story")
    if len(cells) != len(heads):
        return Row(path, wrong=f"{len(cells)} cells under {len(heads)} heads")
    if any(not cell.isascii() and _is_no_text(cell) for cell in cells):
        return Row(path, wrong="not UTF-8: save the table as UTF-8")
    return Row(path, held={head: cell for head, cell in zip(heads, cells, strict=True) if head and cell})


def _is_no_text(cell: str) -> bool:
    """Whether bytes of a cell are no UTF-8."""
    try:
        cell.encode()
    except UnicodeEncodeError:
        return True
    return False


def heads(one: Input, file: BinaryIO) -> tuple[Sequence[str], str, Place]:
    """The heads of a table, what is between its cells, and where its body begins."""
    file.seek(0)
    first = file.readline(LONGEST).removeprefix(_MARK).decode("utf-8", "replace")
    others = [mark for mark in ";\t" if first.count(mark) > first.count(",")]
    delimiter = "\t" if one.kind == "tsv" else others[0] if others else ","
    text = _Text(file, Place())
    try:
        cells = next(csv.reader(text, delimiter=delimiter, strict=True), [])
    except csv.Error:
        return (), delimiter, text.place
    return [head.strip().removeprefix("\ufeff") for head in cells], delimiter, text.place._replace(file=0)
