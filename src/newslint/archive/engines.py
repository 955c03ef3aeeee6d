"""What does the work of an archive: processes of this machine, or a Dask cluster that is there already."""

from __future__ import annotations

import gc
import multiprocessing
import os
import signal
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from threading import Thread
from typing import Any

from newslint.archive.crew import BrokenEngineError, Engine
from newslint.archive.judging import Judged, Order, judge
from newslint.archive.rows import Row

_PATIENCE = 30
"""Seconds in which a cluster may answer."""


class EngineGoneError(Exception):
    """The engine is gone, or was never there: the message says which and why."""


class Processes:
    """Processes of this machine, each of which ends with the one that leads."""

    def __init__(self, order: Order, jobs: int) -> None:
        self._order = order
        self.width = jobs
        self._pool = self._started()

    def _started(self) -> ProcessPoolExecutor:
        # started anew, not copied: what a copy would inherit of threads (Arrow's, the pool's own) is not safe
        context = multiprocessing.get_context("spawn")
        return ProcessPoolExecutor(self.width, mp_context=context, initializer=_attend)

    def begin(self, rows: Sequence[Row]) -> Future[Judged]:
        """Have some rows judged. Raises BrokenEngineError."""
        try:
            with _undisturbed():  # what it starts is not to be interrupted before it can say how it takes that
                return self._pool.submit(judge, self._order, rows)
        except BrokenProcessPool as error:
            raise BrokenEngineError from error

    def end(self, future: Future[Judged]) -> Judged:
        """What they come to, waited for. Raises BrokenEngineError."""
        try:
            return future.result()
        except BrokenProcessPool as error:
            raise BrokenEngineError from error

    def renew(self) -> None:
        """Start other processes."""
        self.close()
        self._pool = self._started()

    def close(self, *, idle: bool = False) -> None:
        """Nobody goes on working; where all are idle, what they shared is given back before the run ends."""
        self._pool.shutdown(wait=idle, cancel_futures=True)
        if idle:
            del self._pool
            gc.collect()  # its locks are named ones of the system: else its tracker complains that they were forgotten


@contextmanager
def _undisturbed() -> Iterator[None]:
    """While this lasts an interruption waits, in new processes for ever; where the system cannot do that, nothing."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _attend() -> None:
    """In a new process: leave it to the leader to be interrupted, and end when it ends, however that comes about."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if leader := multiprocessing.parent_process():
        Thread(target=_follow, args=(leader.join,), daemon=True).start()


def _follow(ended: Callable[[], None]) -> None:
    ended()
    os._exit(0)


class Cluster:
    """A Dask cluster, on whose workers the same newslint is installed and the same files stand."""

    def __init__(self, order: Order, address: str) -> None:
        from distributed import Client, KilledWorker  # noqa: PLC0415 -- an extra, and half a second

        opened: Any = Client

        self._order = order
        self._address = address
        self._killed = KilledWorker
        try:
            self._client: Any = opened(address, timeout=_PATIENCE, set_as_default=False)
            self._client.wait_for_workers(1, timeout=_PATIENCE)
        except (OSError, ValueError, TypeError) as error:
            raise self._gone(error) from error

    @property
    def width(self) -> int:
        """How many threads the workers have now."""
        threads: int = sum(self._client.nthreads().values())
        return max(1, threads)

    def begin(self, rows: Sequence[Row]) -> Future[Judged]:
        """Have some rows judged."""
        future: Future[Judged] = self._client.submit(judge, self._order, rows, pure=False)
        return future

    def end(self, future: Future[Judged]) -> Judged:
        """What they come to, waited for. Raises BrokenEngineError where the workers died over it, EngineGoneError where there are none left to ask."""
        from concurrent.futures import CancelledError  # noqa: PLC0415 -- it is asyncio's here

        try:
            return future.result()
        except self._killed as error:
            raise BrokenEngineError from error
        except (OSError, CancelledError, TimeoutError) as error:
            raise self._gone(error) from error
        except ModuleNotFoundError as error:
            raise self._gone(error) from error

    def renew(self) -> None:
        """The cluster replaces its workers by itself."""

    def close(self, *, idle: bool = False) -> None:  # noqa: ARG002 -- its workers are not ours
        """Leave the cluster to itself."""
        self._client.close(timeout=1)

    def _gone(self, error: BaseException) -> EngineGoneError:
        why = (str(error).splitlines() or [""])[0] or type(error).__name__
        return EngineGoneError(f"the Dask cluster at {self._address} does not answer, or not as it should: {why}")


@contextmanager
def working(order: Order, jobs: int, address: str | None) -> Iterator[Engine]:
    """An engine while it is needed. Raises EngineGoneError where there is none."""
    engine = Cluster(order, address) if address else Processes(order, jobs)
    idle = False
    try:
        yield engine
        idle = True
    finally:
        engine.close(idle=idle)
