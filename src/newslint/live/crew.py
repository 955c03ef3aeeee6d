"""Jobs -> what becomes of them, by processes: one job's text cannot stop the others, and what takes too long is stopped.

A process works on one job at a time. Whoever asked may go away: what was not begun then never is, what was begun may
come to its end if that is near, and is stopped otherwise.
"""

from __future__ import annotations

import asyncio
import gc
import multiprocessing
import signal
import sys
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from typing import Any, TypeAlias, TypeVar

from newslint.live.bench import Bench

Done = TypeVar("Done")
Job: TypeAlias = "Callable[[Bench], Done]"
"""What is to be done at a bench; it travels to the process, and what becomes of it travels back."""

_GLANCE = 0.1  # seconds after which is asked again whether a job may go on
_GRACE = 1.0  # seconds that are left to a job for which nobody waits: a new process costs as much
_CYCLES = 100_000  # as for a run: judging makes few cycles and many values
_PRELOADED = ("newslint.engine", "newslint.desk", "newslint.live.bench")


class UndoneError(Exception):
    """A job that was not done, and why, in words that hold nothing of its text."""


class Crew:
    """So many processes that judge by the same wishes, each begun when it is first needed."""

    def __init__(self, begin: Callable[[], Bench], size: int, seconds: float) -> None:
        self._seconds = seconds
        self._workers = [_Worker(begin) for _ in range(size)]
        self._idle = [*self._workers]
        self._closed = False
        self._places = asyncio.Semaphore(size)
        self._threads = ThreadPoolExecutor(size, "newslint-line")

    async def done(self, job: Job[Done]) -> Done:
        """What becomes of a job.

        Raises UndoneError where it takes too long or its process ends.
        """
        await self._places.acquire()
        if self._closed:
            self._places.release()
            message = "the processes that check have been stopped"
            raise UndoneError(message)
        worker = self._idle.pop()
        answer = asyncio.get_running_loop().run_in_executor(self._threads, worker.asked, job, self._seconds)
        answer.add_done_callback(partial(self._return, worker))
        try:
            return await asyncio.shield(answer)
        except asyncio.CancelledError:
            worker.hurry(_GRACE)
            raise

    def dismiss(self) -> None:
        """Nobody goes on working."""
        self._closed = True
        self._threads.shutdown(wait=False, cancel_futures=True)
        for worker in self._workers:
            worker.end()

    def _return(self, worker: _Worker, answer: asyncio.Future[Any]) -> None:
        """A process is free, whether or not somebody still waits for what it did."""
        if not answer.cancelled():
            answer.exception()  # whoever went away does not hear it
        self._idle.append(worker)
        self._places.release()


class _Worker:
    """A process, begun when there is something to do, and the line to it."""

    def __init__(self, begin: Callable[[], Bench]) -> None:
        self._begin = begin
        self._process: BaseProcess | None = None
        self._line: Connection
        self._until = 0.0

    def asked(self, job: Job[Done], seconds: float) -> Done:
        """What becomes of a job, waited for.

        Raises UndoneError where it takes longer, the process ends over it, or newslint breaks down.
        """
        try:
            if self._process is None:
                self._start()
            self._line.send(job)
            done, said = self._heard(seconds)
        except (EOFError, OSError) as error:
            self.end()
            message = "the process that checked it has ended"
            raise UndoneError(message) from error
        if not done:
            raise said
        found: Done = said
        return found

    def _start(self) -> None:
        """Begin the process, and wait until it can work: that is no part of anybody's time."""
        context = _context()
        self._line, far = context.Pipe()
        self._process = context.Process(target=_work, args=(self._begin, far), daemon=True)
        with far:
            self._process.start()
        self._line.recv()

    def _heard(self, seconds: float) -> tuple[bool, Any]:
        """What the process says, if it does in time; else it is ended."""
        self._until = time.monotonic() + seconds
        while not self._line.poll(_GLANCE):
            if time.monotonic() > self._until:
                self.end()
                message = f"checking took longer than {seconds:g} seconds"
                raise UndoneError(message)
        said: tuple[bool, Any] = self._line.recv()
        return said

    def hurry(self, seconds: float) -> None:
        """Leave a job no more than so long."""
        self._until = min(self._until, time.monotonic() + seconds)

    def end(self) -> None:
        """Stop the process, whatever it is at."""
        if process := self._process:
            self._process = None
            if process.pid is not None:  # it has begun at all
                process.kill()
                process.join()


def _context() -> Any:  # noqa: ANN401 -- of which the types do not say that every one of them makes processes
    """How processes are started: not as copies of one that has threads."""
    if sys.platform == "win32":
        return multiprocessing.get_context("spawn")
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload([*_PRELOADED])
    return context


def _work(begin: Callable[[], Bench], line: Connection) -> None:
    """Do one job after the other until the line is cut."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # who interrupts the service interrupts the process that leads it
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    gc.set_threshold(_CYCLES)
    bench = begin()
    try:
        line.send(None)
        while True:
            line.send(_done(line.recv(), bench))
    except (EOFError, OSError):
        return


def _done(job: Job[Any], bench: Bench) -> tuple[bool, Any]:
    """Whether a job was done, and what became of it."""
    try:
        return True, job(bench)
    except UndoneError as said:
        return False, said
    except Exception as error:  # noqa: BLE001 -- the boundary: a defect, and one text's must not be the others'
        return False, UndoneError(defect(error))


def defect(error: Exception) -> str:
    """What broke down, and where, without a word of the text that it broke down over."""
    trace = error.__traceback__
    while trace and trace.tb_next:
        trace = trace.tb_next
    where = f" at {trace.tb_frame.f_globals.get('__name__', '')}:{trace.tb_lineno}" if trace else ""
    return f"not checked: a defect of newslint, please report it: {type(error).__name__}{where}"
