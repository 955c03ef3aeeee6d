"""Items -> parts by several processes, in the order of the items, with only a few stretches under way at a time.

A process that dies takes nothing with it but the stretch it was at: that is done again, item by item, so that only an item
which kills a process that has done nothing else is not checked. Processes end with the one that started them.
"""

from __future__ import annotations

import multiprocessing
import os
import signal
import sys
import time
from collections import deque
from collections.abc import Iterator, Sequence
from contextlib import suppress
from multiprocessing.connection import Connection, wait
from queue import SimpleQueue
from threading import Thread
from types import TracebackType
from typing import Any, Self, TypeAlias

from newslint.cli.inspector import Inspector
from newslint.model import Failure
from newslint.report import Part

_STRETCH = 32
_AHEAD = 4  # stretches under way for each process: enough to keep it busy, too few to fill the memory
_IN_HAND = 2  # of which a process has so many: one that it is at, and one for when it is done
_PATIENCE = 0.5  # seconds in which a process may put away what it is at

Items: TypeAlias = Sequence[str | Failure]


def shared_out(inspector: Inspector, items: Items, jobs: int) -> Iterator[Part]:
    """The parts of all items, in their order, by as many processes as the system grants: by this one if it grants none."""
    size = 1 if inspector.order.fix else _STRETCH  # what was mended is not to be mended again
    stretches = [items[at : at + size] for at in range(0, len(items), size)]
    with _Crew(inspector, stretches, jobs) as crew:
        for number in range(len(stretches)):
            yield from crew.parts(number)


class _Crew:
    """The processes of a run, what is still to be handed out to them, and what has come back too early to be used."""

    def __init__(self, inspector: Inspector, stretches: Sequence[Items], jobs: int) -> None:
        self._inspector = inspector
        self._stretches = stretches
        self._to_do = deque(range(len(stretches)))
        self._done: dict[int, list[Part]] = {}
        self._jobs = jobs
        self._workers: list[_Worker] = []

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

    def parts(self, number: int) -> list[Part]:
        """The parts of one stretch, as soon as they are there."""
        while number not in self._done:
            if not self._workers:
                return [self._inspector.part(item) for item in self._stretches[self._to_do.popleft()]]
            self._hand_out(number + self._jobs * _AHEAD)
            self._gather()
        return self._done.pop(number)

    def _hire(self) -> None:
        """One more process, if the system grants it."""
        if worker := self._started(self._stretches):
            self._workers.append(worker)

    def _hand_out(self, end: int) -> None:
        """Give each process something to do, of the stretches before the end."""
        for worker in self._workers:
            while self._to_do and self._to_do[0] < end and len(worker.in_hand) < _IN_HAND:
                worker.take(self._to_do.popleft())

    def _gather(self) -> None:
        """Take what has come back, and care for what will not."""
        ready = wait([worker.line for worker in self._workers])
        for worker in [worker for worker in self._workers if worker.line in ready]:
            parts = worker.delivered()
            if parts is None:
                self._replace(worker)
            else:
                self._done[worker.in_hand.popleft()] = parts

    def _replace(self, dead: _Worker) -> None:
        """Have the stretch at which a process died done with care, the next one by another process."""
        self._workers.remove(dead)
        _dismiss([dead])
        fatal, *others = dead.in_hand or [None]
        self._to_do = deque(sorted((*others, *self._to_do)))
        if fatal is not None:
            self._done[fatal] = [*self._carefully(self._stretches[fatal])]
        if self._to_do:
            self._hire()

    def _carefully(self, items: Items) -> Iterator[Part]:
        """The parts of items of which one killed its process, asked for one by one; a failure for what kills a new one too."""
        alone = [[item] for item in items]
        worker = None
        for number, item in enumerate(items):
            part = worker.asked(number) if worker else None
            if worker is None or part is None:  # it may have died of what came before
                _dismiss([worker] if worker else [])
                worker = self._started(alone)
                part = worker.asked(number) if worker else None
            yield part or self._inspector.part(_lost(item, worker))
        _dismiss([worker] if worker else [])

    def _started(self, stretches: Sequence[Items]) -> _Worker | None:
        """One more process, if the system grants it."""
        with suppress(_NoProcessError):
            return _Worker(self._inspector, stretches, self._workers)
        return None


def _lost(item: str | Failure, worker: _Worker | None) -> Failure:
    """What is said of an item that killed its process, and the one that was to do nothing else."""
    path, said = (item.path, f"; {item.message}") if isinstance(item, Failure) else (item, "")
    again = f"and so did another with nothing else to do ({worker.end})" if worker else "and no other could be started"
    return Failure(path, f"not checked: a worker process died over it, {again}{said}")


class _NoProcessError(Exception):
    """The system grants no further process."""


class _Worker:
    """A process, the line to it, and the numbers of the stretches that it has in hand, in order."""

    def __init__(self, inspector: Inspector, stretches: Sequence[Items], others: Sequence[_Worker]) -> None:
        context = _context()
        try:
            self.line, far = context.Pipe()
            lines = [self.line, *(other.line for other in others)] if context.get_start_method() == "fork" else []
            self._process = context.Process(target=_work, args=(inspector, stretches, far, lines), daemon=True)
            with far:
                self._process.start()
        except BrokenPipeError:
            raise  # the reader of the report has gone
        except OSError as error:
            raise _NoProcessError from error
        self.in_hand: deque[int] = deque()

    def take(self, number: int) -> None:
        """Have a stretch done; the line never fills up with numbers. That a process is dead shows when it should deliver."""
        self.in_hand.append(number)
        with suppress(OSError):
            self.line.send(number)

    def delivered(self) -> list[Part] | None:
        """The parts of the first stretch in hand, waited for; None where the process died over it."""
        try:
            parts: list[Part] = self.line.recv()
        except (EOFError, OSError):
            return None
        return parts

    def asked(self, number: int) -> Part | None:
        """The part of a stretch of one item, waited for; None where the process died over it."""
        self.take(number)
        parts = self.delivered()
        return parts[0] if parts else None

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


def _dismiss(workers: Sequence[_Worker]) -> None:
    """End processes, all at once."""
    for worker in workers:
        worker.hang_up()
    until = time.monotonic() + _PATIENCE
    for worker in workers:
        worker.buried(until)


def _work(inspector: Inspector, stretches: Sequence[Items], line: Connection, others: Sequence[Connection]) -> None:
    """Do one stretch after the other, in a worker, until the line is cut."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # who interrupts the run interrupts the process that leads it
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))  # puts away what it is at
    for other in others:
        other.close()  # else it would keep the ends of its fellows' lines alive
    numbers: SimpleQueue[int] = SimpleQueue()
    Thread(target=_listen, args=(line, numbers), daemon=True).start()
    while True:
        parts = [inspector.part(item).settled for item in stretches[numbers.get()]]
        line.send(parts)


def _listen(line: Connection, numbers: SimpleQueue[int]) -> None:
    """Pass on what is to be done; where the line is cut, by whatever end of the run, the worker ends too."""
    with suppress(EOFError, OSError):
        while True:
            numbers.put(line.recv())
    os.kill(os.getpid(), signal.SIGTERM)
