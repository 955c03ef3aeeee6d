"""Archives whose rows are stories (JSON Lines, CSV, Parquet): a row is read by itself, from its cells to the parts of a story."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from newslint.document.origin import Piece
from newslint.tuples import NamedTuple


class Cell(NamedTuple):
    """A text in a row: the keys that lead to it ("" for each list), and its characters, each where it is written."""

    path: tuple[str, ...]
    pieces: Sequence[Piece]

    @property
    def text(self) -> str:
        """The characters as they read."""
        return "".join(piece.text for piece in self.pieces)

    @property
    def key(self) -> str:
        """The innermost key."""
        return next((key for key in reversed(self.path) if key), "")


class Row(NamedTuple):
    """The texts of a row in the order in which they are written, and all of its values by their keys."""

    cells: tuple[Cell, ...]
    values: Mapping[str, Any]
