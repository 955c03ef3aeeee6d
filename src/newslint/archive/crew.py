"""Stretches of rows -> what they come to, in order, by whatever engine works: a few under way at a time, the dead replaced.

An engine that breaks loses nothing but what it was at: the first stretch of that is done again row by row, with nothing
beside it, so that only a row which ends a process that does nothing else is not checked.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import Future
from itertools import islice
from typing import Protocol, TypeVar

from newslint.archive.judging import Judged, Result
from newslint.archive.rows import Row

_AHEAD = 4
"""Stretches under way for each process: enough to keep it busy, too few to fill the memory."""
LOST = "a process died over it, and so did another with nothing else to do"


class BrokenEngineError(Exception):
    """A process died over what it was given; the engine can be renewed."""


class Engine(Protocol):
    """What does the work: `width` processes."""

    @property
    def width(self) -> int:
        """How many rows can be judged at the same time."""

    def begin(self, rows: Sequence[Row]) -> Future[Judged]:
        """Have some rows judged. Raises BrokenEngineError."""

    def end(self, future: Future[Judged]) -> Judged:
        """What they come to, waited for. Raises BrokenEngineError."""

    def renew(self) -> None:
        """Put another in the place of processes that died."""


Stretch = TypeVar("Stretch")


def in_order(engine: Engine, stretches: Iterable[tuple[Sequence[Row], Stretch]]) -> Iterator[tuple[Judged, Stretch]]:
    """What each stretch comes to, in order, with what stands beside its rows."""
    waiting = iter(stretches)
    under_way: deque[tuple[Sequence[Row], Stretch, Future[Judged] | None]] = deque()
    while True:
        room = engine.width * _AHEAD - len(under_way)
        under_way.extend((rows, beside, None) for rows, beside in islice(waiting, max(0, room)))
        if not under_way:
            return
        try:
            for at, (rows, beside, future) in enumerate(under_way):
                if future is None:
                    under_way[at] = rows, beside, engine.begin(rows)
            rows, beside, future = under_way[0]
            done = engine.end(future) if future else None
        except BrokenEngineError:
            rows, beside, _ = under_way[0]
            engine.renew()
            for at, (others, about, future) in enumerate(under_way):
                under_way[at] = others, about, future if future and _is_done(future) else None
            done = _carefully(engine, rows)
        under_way.popleft()
        if done is not None:
            yield done, beside


def _is_done(future: Future[Judged]) -> bool:
    """Whether a stretch was done before the engine broke."""
    return future.done() and not future.cancelled() and future.exception() is None


def _carefully(engine: Engine, rows: Sequence[Row]) -> Judged:
    """What rows come to of which one ended its process: asked for one by one, with nothing beside it."""
    results: list[Result] = []
    word = ""
    for row in rows:
        try:
            word, (result,) = engine.end(engine.begin([row]))
        except BrokenEngineError:
            engine.renew()
            result = Result(row[:3], failures=(LOST,))
        results.append(result)
    return Judged(word, results)
