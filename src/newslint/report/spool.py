"""Pieces of text -> the sections of a document that must wait for the end, kept on disk where they grow large."""

from __future__ import annotations

import tempfile
from collections.abc import Iterable, Iterator
from types import TracebackType
from typing import IO, Self

from newslint.report import Piece, following

_IN_MEMORY = 1 << 20
_AT_ONCE = 1 << 16


class Spool:
    """Sections that are collected side by side and read one after the other; in memory up to a megabyte each.

    `between` stands between two pieces of one section.
    """

    def __init__(self, sections: int, *, between: str = ",\n") -> None:
        self._between = between
        self._files = [_file() for _ in range(sections)]

    def __enter__(self) -> Self:
        """The spool itself."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Let the files go."""
        for file in self._files:
            file.close()

    def add(self, pieces: Iterable[Piece]) -> None:
        """One piece for each section; those that are not empty are parted by what stands between."""
        for file, piece in zip(self._files, pieces, strict=True):
            file.writelines(following(self._between if file.tell() else "\n", piece))

    def section(self, number: int) -> Iterator[str]:
        """All of one section."""
        file = self._files[number]
        file.seek(0)
        while chunk := file.read(_AT_ONCE):
            yield chunk

    def lines(self, number: int) -> Iterator[str]:
        """One section's records where each has a line to itself, without the commas."""
        file = self._files[number]
        file.seek(0)
        for line in file:
            if record := line.strip().removesuffix(","):
                yield record


def _file() -> IO[str]:
    """A file without a name that keeps line ends as they are."""
    return tempfile.SpooledTemporaryFile(_IN_MEMORY, "w+", encoding="utf-8", errors="surrogatepass", newline="")
