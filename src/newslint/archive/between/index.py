"""The facts of all stories, on the disk -> pairs of stories that may tell of one thing: they share names or figures that are rare within days."""

from __future__ import annotations

import json
import os
import sqlite3
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from functools import lru_cache
from hashlib import blake2b
from typing import IO, Any

from newslint.archive.between.facts import unpacked
from newslint.archive.between.matching import Contradiction, contradictions
from newslint.tuples import NamedTuple

DAYS = 3
"""Days within which two stories tell of one thing."""
_SHARED = 3
"""Names and figures that two stories share at least."""
_COMMON = 30
"""A name or figure that so many stories of some days have is no sign: each is held against so many that follow."""
_KEPT = 250
"""Stories that are kept in memory."""
_MEMORY = 64_000
"""Kilobytes of the index that are."""


class Noted(NamedTuple):
    """A story as it is noted: its day, where it is, and what it states."""

    day: int
    head: dict[str, Any]
    facts: list[Any]
    places: list[Any]


class Told(NamedTuple):
    """A contradiction, and the two stories, the earlier one first."""

    found: Contradiction
    one: Noted
    other: Noted


def between(notes: str, base: str, days: int = DAYS) -> Iterator[Told]:
    """The contradictions between the stories of a file of notes, the surest first; `base` is a file for the index, which may be large.

    Memory does not grow with the file.
    """
    if os.path.exists(base):  # noqa: PTH110 -- a string
        os.unlink(base)  # noqa: PTH108 -- likewise
    with closing(sqlite3.connect(base, isolation_level=None)) as tables, open(notes, "rb") as lines:  # noqa: PTH123 -- likewise
        tables.execute("PRAGMA journal_mode = OFF")
        tables.execute("PRAGMA synchronous = OFF")
        tables.execute(f"PRAGMA cache_size = -{_MEMORY}")
        tables.execute("CREATE TABLE keys (key INTEGER, day INTEGER, story INTEGER)")
        tables.execute("CREATE TABLE pairs (one INTEGER, other INTEGER)")
        tables.execute("CREATE TABLE found (rank INTEGER, one INTEGER, other INTEGER, number INTEGER)")
        tables.execute("BEGIN")
        tables.executemany("INSERT INTO keys VALUES (?, ?, ?)", _keys(lines))
        tables.execute("CREATE INDEX by_key ON keys (key, day, story)")
        rows = tables.execute("SELECT key, day, story FROM keys INDEXED BY by_key ORDER BY key, day, story")
        tables.executemany("INSERT INTO pairs VALUES (?, ?)", _pairs(rows, days))
        load = _loader(lines)
        tables.executemany("INSERT INTO found VALUES (?, ?, ?, ?)", _found(tables, load))
        for one, other, number in tables.execute(
            "SELECT one, other, number FROM found ORDER BY rank DESC, one, other, number"
        ):
            yield Told(_judged(load, one, other)[number], load(one), load(other))


def _keys(lines: IO[bytes]) -> Iterator[tuple[int, int, int]]:
    """The names and figures of each story, with its day and where its note begins."""
    at = 0
    for line in lines:
        day, _, names, facts, _ = json.loads(line)
        keys = {f"n{name}" for name in names}
        keys.update(f"f{measure} {nominal}" for measure, (nominal, *_), *_ in facts if _is_rare(nominal))
        yield from ((_hash(key), day, at) for key in sorted(keys))
        at += len(line)


def _is_rare(nominal: str) -> bool:
    """Whether a value has more than one digit that says something."""
    return len(nominal.replace("/", "").strip("0")) > 1


def _hash(key: str) -> int:
    return int.from_bytes(blake2b(key.encode("utf-8", "surrogatepass"), digest_size=8).digest(), "big", signed=True)


def _pairs(rows: Iterable[tuple[int, int, int]], days: int) -> Iterator[tuple[int, int]]:
    """Stories that have a name or figure in common within some days; each with the few that follow it."""
    window: deque[tuple[int, int]] = deque(maxlen=_COMMON)
    last: int | None = None
    for key, day, story in rows:
        if key != last:
            window.clear()
            last = key
        while window and day - window[0][0] > days:
            window.popleft()
        yield from ((before, story) for _, before in window)
        window.append((day, story))


def _found(tables: sqlite3.Connection, load: Callable[[int], Noted]) -> Iterator[tuple[int, int, int, int]]:
    """The contradictions of all pairs that have enough in common."""
    pairs = tables.execute(
        f"SELECT min(one, other) AS a, max(one, other) AS b FROM pairs GROUP BY a, b HAVING count(*) >= {_SHARED} ORDER BY a, b"  # noqa: S608 -- a number of ours
    )
    for one, other in pairs:
        yield from ((found.rank, one, other, number) for number, found in enumerate(_judged(load, one, other)))


def _loader(lines: IO[bytes]) -> Callable[[int], Noted]:
    """What reads a note again, unless it has done so just before."""

    @lru_cache(maxsize=_KEPT)
    def load(at: int) -> Noted:
        lines.seek(at)
        day, head, _, facts, places = json.loads(lines.readline())
        return Noted(day, head, [unpacked(fact) for fact in facts], places)

    return load


def _judged(load: Callable[[int], Noted], one: int, other: int) -> list[Contradiction]:
    """What two stories tell in two ways."""
    return [*contradictions(load(one).facts, load(other).facts)]
