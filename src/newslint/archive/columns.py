"""A file of an archive, and the columns that a house names for its copy -> what is said of those that no row has."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice

from newslint import files
from newslint.archive.inputs import NONE, STORY, Input, Place
from newslint.archive.rows import heads, rows
from newslint.document.readers.rows import line
from newslint.document.rows import Row, json_lines
from newslint.document.rows.asked import Asked
from newslint.model import Fields
from newslint.notation import NotationError

_TABLES = frozenset(("csv", "tsv"))
"""Files of which the heads say which columns there are."""


def lacking(one: Input, start: Place, fields: Fields) -> Iterator[str]:
    """What is said of each column that is named and is not there: its rows are looked through from the start, as far as that takes."""
    asked = Asked(() if one.kind in {STORY, NONE} else fields)
    if asked.done:
        return
    try:
        for row in _rows(one, start):
            asked.see(row)
            if asked.done:
                return
    except OSError:
        return  # that it cannot be read is said where it is judged
    yield from asked.missing()


def _rows(one: Input, start: Place) -> Iterator[Row]:
    """The columns of a table, and the rows of what has none. Raises OSError."""
    if one.kind in _TABLES:
        if any(row.wrong and not row.number for row, _ in islice(rows(one, start), 1)):
            return  # no table
        with files.opened(one.path) as file:
            yield _of(heads(one, file)[0])
        return
    if one.kind == "parquet":
        from newslint.archive.parquet import columns  # noqa: PLC0415 -- the library takes a quarter of a second

        yield _of(columns(one.path))
    for held in (found.held for found, _ in rows(one, start) if not found.wrong):
        try:
            yield json_lines.row(held.decode("utf-8", "replace").strip() if isinstance(held, bytes) else line(held))
        except NotationError:
            continue


def _of(names: Iterable[str]) -> Row:
    """A row of nothing but its columns."""
    return Row((), dict.fromkeys(names))
