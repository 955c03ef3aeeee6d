"""Items -> results by several processes, in the order of the items, with only a few stretches under way at a time.

A process that dies takes nothing with it but the stretch it was at: that is done again, item by item, so that only an item
which kills a process that has done nothing else is lost. Processes end with the one that started them.
"""

from __future__ import annotations

import multiprocessing
import os
import signal
import sys
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from multiprocessing.connection import Connection, wait
from queue import SimpleQueue
from threading import Thread
from types import FrameType, TracebackType
from typing import Any, Generic, NoReturn, Self, TypeVar

Item = TypeVar("Item")
Result = TypeVar("Result")

_AHEAD = 4  # stretches under way for each process: enough to keep it busy, too few to fill the memory
_IN_HAND = 2  # of which a process has so many: one that it is at, and one for when it is done
_PATIENCE = 0.5  # seconds in which a process may put away what it is at


def shared_out(
    work: Callable[[Item], Result],
    stretches: Iterable[Sequence[Item]],
    jobs: int,
    lost: Callable[[Item, str], Result],
) -> Iterator[Result]:
    """The results of all items, in their order, by as many processes as the system grants: by this one if it grants none.

    Stretches, of some items each, are asked for as there is room for them. `work`, items and results travel from process to
    process, and `work` raises nothing; `lost` says what becomes of an item over which two processes died, and why.
    """
    with _Crew(work, stretches, jobs, lost) as crew:
        yield from crew.results()


class _Crew(Generic[Item, Result]):
    """The processes of a run, what is still to be handed out to them, and what has come back too early to be used."""

    def __init__(
        self,
        work: Callable[[Item], Result],
        stretches: Iterable[Sequence[Item]],
        jobs: int,
        lost: Callable[[Item, str], Result],
    ) -> None:
        self._work = work
        self._lost = lost
        self._jobs = jobs
        self._source = iter(stretches)
        self._asked = 0
        self._stretches: dict[int, Sequence[Item]] = {}
        self._to_do: deque[int] = deque()
        self._done: dict[int, list[Result]] = {}
        self._workers: list[_Worker[Item, Result]] = []

    def __enter__(self) -> Self:
        """The crew at work."""
        for _ in range(self._jobs):
            self._hire()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Nobody goes on working: all is done, or the run was given up."""
        _dismiss(self._workers)

    def results(self) -> Iterator[Result]:
        """All results, each as soon as it is there and those before it are told."""
        number = 0
        while number in self._stretches or self._another():
            yield from self._results(number)
            number += 1

    def _results(self, number: int) -> Iterator[Result]:
        """The results of one stretch."""
        while number not in self._done:
            if not self._workers:
                yield from map(self._work, self._stretches.pop(self._to_do.popleft()))
                return
            self._hand_out(number + self._jobs * _AHEAD)
            self._gather()
        del self._stretches[number]
        yield from self._done.pop(number)

    def _another(self) -> bool:
        """Ask for one more stretch, if there is one."""
        stretch = next(self._source, None)
        if stretch is None:
            return False
        self._stretches[self._asked] = stretch
        self._to_do.append(self._asked)
        self._asked += 1
        return True

    def _hire(self) -> None:
        """One more process, if the system grants it."""
        if worker := self._started():
            self._workers.append(worker)

    def _hand_out(self, end: int) -> None:
        """Give each process something to do, of the stretches before the end."""
        for worker in self._workers:
            while len(worker.in_hand) < _IN_HAND and (self._to_do or (self._asked < end and self._another())):
                number = self._to_do.popleft()
                worker.take(number, self._stretches[number])

    def _gather(self) -> None:
        """Take what has come back, and care for what will not."""
        ready = wait([worker.line for worker in self._workers])
        for worker in [worker for worker in self._workers if worker.line in ready]:
            results = worker.delivered()
            if results is None:
                self._replace(worker)
            else:
                self._done[worker.in_hand.popleft()] = results

    def _replace(self, dead: _Worker[Item, Result]) -> None:
        """Have the stretch at which a process died done with care, the next one by another process."""
        self._workers.remove(dead)
        _dismiss([dead])
        fatal, *others = dead.in_hand or [None]
        self._to_do = deque(sorted((*others, *self._to_do)))
        if fatal is not None:
            self._done[fatal] = [*self._carefully(self._stretches[fatal])]
        if self._to_do or self._another():
            self._hire()

    def _carefully(self, items: Sequence[Item]) -> Iterator[Result]:
        """The results of items of which one killed its process, asked for one by one; what is lost for what kills a new one too."""
        worker = None
        for item in items:
            results = worker.asked(item) if worker else None
            if worker is None or results is None:  # it may have died of what came before
                _dismiss([worker] if worker else [])
                worker = self._started()
                results = worker.asked(item) if worker else None
            yield results[0] if results else self._lost(item, _why(worker))
        _dismiss([worker] if worker else [])

    def _started(self) -> _Worker[Item, Result] | None:
        """One more process, if the system grants it."""
        if multiprocessing.current_process().daemon:  # one of a pool, which may start none
            return None
        with suppress(_NoProcessError):
            return _Worker(self._work, self._workers)
        return None


def _why(worker: _Worker[Any, Any] | None) -> str:
    """What is said of an item that killed its process, and the one that was to do nothing else."""
    again = f"and so did another with nothing else to do ({worker.end})" if worker else "and no other could be started"
    return f"not checked: a worker process died over it, {again}"


class _NoProcessError(Exception):
    """The system grants no further process."""


class _Worker(Generic[Item, Result]):
    """A process, the line to it, and the numbers of the stretches that it has in hand, in order."""

    def __init__(self, work: Callable[[Item], Result], others: Sequence[_Worker[Item, Result]]) -> None:
        context = _context()
        try:
            self.line, far = context.Pipe()
            lines = [self.line, *(other.line for other in others)] if context.get_start_method() == "fork" else []
            self._process = context.Process(target=_work, args=(work, far, lines), daemon=True)
            with far:
                self._process.start()
        except BrokenPipeError:
            raise  # the reader of the report has gone
        except OSError as error:
            raise _NoProcessError from error
        self.in_hand: deque[int] = deque()

    def take(self, number: int, items: Sequence[Item]) -> None:
        """Have a stretch done; a process always listens. That it is dead shows when it should deliver."""
        self.in_hand.append(number)
        with suppress(OSError):
            self.line.send(items)

    def delivered(self) -> list[Result] | None:
        """The results of the first stretch in hand, waited for; None where the process died over it."""
        try:
            results: list[Result] = self.line.recv()
        except (EOFError, OSError):
            return None
        return results

    def asked(self, item: Item) -> list[Result] | None:
        """The result of one item, alone in a list, waited for; None where the process died over it."""
        self.take(0, [item])
        return self.delivered()

    def hang_up(self) -> None:
        """Cut the line, which ends the process."""
        self.line.close()
        self._process.terminate()

    def buried(self, until: float) -> None:
        """Wait for the end, and then help it on."""
        self._process.join(max(until - time.monotonic(), 0))
        self._process.kill()
        self._process.join()

    @property
    def end(self) -> str:
        """How the process, which is dead, ended."""
        self._process.join(_PATIENCE)
        code = self._process.exitcode or 0
        return signal.Signals(-code).name if code < 0 else f"exit code {code}"


def _context() -> Any:  # noqa: ANN401 -- of which the types do not say that every one of them makes processes
    """How processes are started: as a copy of this one where that is safe, so that what was prepared is there at once."""
    return multiprocessing.get_context("fork" if sys.platform == "linux" else None)


def _dismiss(workers: Sequence[_Worker[Any, Any]]) -> None:
    """End processes, all at once."""
    for worker in workers:
        worker.hang_up()
    until = time.monotonic() + _PATIENCE
    for worker in workers:
        worker.buried(until)


def _work(work: Callable[[Any], Any], line: Connection, others: Sequence[Connection]) -> None:
    """Do one stretch after the other, in a worker, until the line is cut."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # who interrupts the run interrupts the process that leads it
    signal.signal(signal.SIGTERM, _end)
    for other in others:
        other.close()  # else it would keep the ends of its fellows' lines alive
    stretches: SimpleQueue[Sequence[Any]] = SimpleQueue()
    Thread(target=_listen, args=(line, stretches), daemon=True).start()
    while True:
        line.send([work(item) for item in stretches.get()])


def _end(number: int, frame: FrameType | None) -> NoReturn:  # noqa: ARG001 -- what a handler is called with
    """End once, putting away what the worker is at: it may be told so by its line and by the process that leads it."""
    signal.signal(number, signal.SIG_IGN)
    sys.exit(0)


def _listen(line: Connection, stretches: SimpleQueue[Sequence[Any]]) -> None:
    """Take in what is to be done; where the line is cut, by whatever end of the run, the worker ends too."""
    with suppress(EOFError, OSError):
        while True:
            stretches.put(line.recv())
    os.kill(os.getpid(), signal.SIGTERM)
