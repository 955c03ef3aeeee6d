"""Items -> parts by several processes, in the order of the items, with only a few chunks under way at a time."""

from __future__ import annotations

import multiprocessing
import signal
import sys
from collections import deque
from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool

from newslint.cli.run import Inspector
from newslint.model import Failure
from newslint.report import Part

_CHUNK = 32
_AHEAD = 4  # chunks under way for each process: enough to keep it busy, too few to fill the memory

_inspector: Inspector | None = None  # set once in each worker, when it starts


def shared_out(inspector: Inspector, items: Sequence[str | Failure], jobs: int) -> Iterator[Part]:
    """The parts of all items, in their order.

    Where a worker dies, what it had in hand becomes failures, and so does what was still to come.
    """
    method = "fork" if sys.platform == "linux" else None  # what the rule book prepared is there at once
    chunks = deque(items[at : at + _CHUNK] for at in range(0, len(items), _CHUNK))
    under_way: deque[tuple[Sequence[str | Failure], Future[list[Part]]]] = deque()
    context = multiprocessing.get_context(method)
    with ProcessPoolExecutor(jobs, mp_context=context, initializer=_start, initargs=(inspector,)) as pool:
        try:
            while chunks or under_way:
                while chunks and len(under_way) < jobs * _AHEAD:
                    chunk = chunks.popleft()
                    under_way.append((chunk, _submitted(pool, chunk)))
                chunk, parts = under_way.popleft()
                yield from _received(inspector, chunk, parts)
        except BaseException:  # the reader has gone or given up: what is not under way is not begun
            pool.shutdown(cancel_futures=True)
            raise


def _submitted(pool: ProcessPoolExecutor, chunk: Sequence[str | Failure]) -> Future[list[Part]]:
    """The chunk on its way; a pool that has broken down answers with that."""
    try:
        return pool.submit(_work, chunk)
    except BrokenProcessPool as error:
        lost: Future[list[Part]] = Future()
        lost.set_exception(error)
        return lost


def _received(inspector: Inspector, chunk: Sequence[str | Failure], parts: Future[list[Part]]) -> Iterator[Part]:
    """The parts of a chunk, or a failure for each of its items."""
    try:
        yield from parts.result()
    except BrokenProcessPool:
        for item in chunk:
            lost = item if isinstance(item, Failure) else Failure(item, "not checked: a worker process died")
            yield inspector.part(lost)


def _start(inspector: Inspector) -> None:
    """Remember what the worker needs for every chunk."""
    global _inspector  # noqa: PLW0603 -- the one thing that a worker keeps
    _inspector = inspector
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # who interrupts the run interrupts the process that leads it


def _work(chunk: Sequence[str | Failure]) -> list[Part]:
    """The parts of one chunk, in a worker."""
    if _inspector is None:
        message = "the worker was not started"
        raise RuntimeError(message)
    return [_inspector.part(item).settled for item in chunk]
