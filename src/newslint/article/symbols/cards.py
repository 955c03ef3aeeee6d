"""A shipped card index: keys and what is filed under them, read a drawer at a time.

The file is a table of contents and then the drawers, each a zlib-compressed run of sorted `key<TAB>entry` lines.
The first line is the length of the table, which has a line `first key<TAB>offset<TAB>length` for each drawer.
"""

from __future__ import annotations

import zlib
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache
from pathlib import Path

DRAWER = 16384  # bytes of a drawer's lines
OPEN = 128  # drawers that stay open


def filed(rows: Iterable[tuple[str, str]]) -> bytes:
    """The index file that holds these rows."""
    drawers: list[tuple[str, bytes]] = []
    lines: list[str] = []
    size = 0
    for key, entry in sorted(rows):
        lines.append(f"{key}\t{entry}")
        size += len(lines[-1].encode()) + 1
        if size >= DRAWER:
            drawers.append(_packed(lines))
            lines, size = [], 0
    if lines:
        drawers.append(_packed(lines))
    contents, offset = [], 0
    for first, packed in drawers:
        contents.append(f"{first}\t{offset}\t{len(packed)}")
        offset += len(packed)
    head = "\n".join(contents).encode()
    return b"%d\n" % len(head) + head + b"".join(packed for _, packed in drawers)


def _packed(lines: list[str]) -> tuple[str, bytes]:
    return lines[0].partition("\t")[0], zlib.compress("\n".join(lines).encode(), 9)


class Cards:
    """An index file of the package's data, looked up by key."""

    def __init__(self, data: bytes) -> None:
        start = data.index(b"\n") + 1
        head = start + int(data[:start])
        rows = [line.split("\t") for line in data[start:head].decode().splitlines()]
        self._data = data
        self._firsts = [row[0] for row in rows]
        self._places = [(head + int(row[1]), int(row[2])) for row in rows]
        self._drawer = lru_cache(maxsize=OPEN)(self._open)

    def _open(self, number: int) -> bytes:
        """The lines of a drawer, a line end before and behind each: found by it, and never taken apart."""
        offset, length = self._places[number]
        return b"\n%b\n" % zlib.decompress(self._data[offset : offset + length])

    def get(self, key: str) -> str | None:
        """What is filed under a key, or None."""
        number = bisect_right(self._firsts, key) - 1
        if number < 0:
            return None
        drawer, label = self._drawer(number), f"\n{key}\t".encode()
        start = drawer.find(label) + len(label)
        return drawer[start : drawer.index(b"\n", start)].decode() if start >= len(label) else None

    def starting(self, prefix: str) -> Iterator[tuple[str, str]]:
        """Every key that begins with `prefix`, and what is filed under it, in order."""
        number, label = max(bisect_left(self._firsts, prefix) - 1, 0), f"\n{prefix}".encode()
        while number < len(self._firsts):
            drawer = self._drawer(number)
            start, last = drawer.find(label), len(drawer) - 1
            while 0 <= start < last and drawer.startswith(label, start):
                end = drawer.index(b"\n", start + 1)
                key, _, entry = drawer[start + 1 : end].decode().partition("\t")
                yield key, entry
                start = end
            number += 1
            if number < len(self._firsts) and not self._firsts[number].startswith(prefix):
                return


@cache
def cards(name: str) -> Cards:
    """The index `name` of the package's data."""
    return Cards((Path(__file__).parents[2] / "data" / f"{name}.cards").read_bytes())
