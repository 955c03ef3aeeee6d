"""The columns that a house names for the copy, and the rows of an archive -> those that no row has."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newslint.document.rows import Row
from newslint.document.rows.roles import ASKED, has
from newslint.model import Fields

_NAMED = 12
"""Columns that are named where one is not there, or none of them is known."""
_LONGEST = 120
"""Characters of the name of a column that is not there."""


class Asked:
    """The columns that the house names for what a story must have, by its part, as long as no row has any of them."""

    def __init__(self, house: Fields) -> None:
        self._left = [(key, part) for key, part in house if part in ASKED]
        self._columns: dict[str, None] = {}

    @property
    def done(self) -> bool:
        """Whether no more rows need be seen."""
        return not self._left

    def see(self, row: Row) -> None:
        """Look at the columns of a row, or of a table."""
        if self._left:
            found = {part for key, part in self._left if has(row, key)}
            self._left = [one for one in self._left if one[1] not in found]
            if len(self._columns) <= _NAMED:
                self._columns.update(dict.fromkeys(row.values))

    def missing(self) -> Iterator[str]:
        """What is said of each part of which no column is there; nothing where no column was seen at all."""
        for part in dict.fromkeys(part for _, part in self._left if self._columns):
            keys = " or ".join(f'"{key[:_LONGEST]}"' for key, other in self._left if other == part)
            yield f"no column {keys}, which is named for the {part} (there are {listed(list(self._columns))})"


def listed(columns: Sequence[str]) -> str:
    """The names of columns, of very many the first."""
    names = ", ".join(name[:40] for name in columns[:_NAMED] if name) + (" …" if len(columns) > _NAMED else "")
    return names or "none"
