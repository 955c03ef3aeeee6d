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
        self._drawer = lru_cache(maxsize=64)(self._open)

    def _open(self, number: int) -> tuple[list[str], list[str]]:
        """The keys and entries of a drawer."""
        offset, length = self._places[number]
        lines = [
            line.partition("\t") for line in zlib.decompress(self._data[offset : offset + length]).decode().split("\n")
        ]
        return [line[0] for line in lines], [line[2] for line in lines]

    def get(self, key: str) -> str | None:
        """What is filed under a key, or None."""
        number = bisect_right(self._firsts, key) - 1
        if number < 0:
            return None
        keys, entries = self._drawer(number)
        at = bisect_left(keys, key)
        return entries[at] if at < len(keys) and keys[at] == key else None

    def starting(self, prefix: str) -> Iterator[tuple[str, str]]:
        """Every key that begins with `prefix`, and what is filed under it, in order."""
        number = max(bisect_left(self._firsts, prefix) - 1, 0)
        while number < len(self._firsts):
            keys, entries = self._drawer(number)
            for at in range(bisect_left(keys, prefix), len(keys)):
                if not keys[at].startswith(prefix):
                    return
                yield keys[at], entries[at]
            number += 1


@cache
def cards(name: str) -> Cards:
    """The index `name` of the package's data."""
    return Cards((Path(__file__).parents[1] / "data" / f"{name}.cards").read_bytes())
