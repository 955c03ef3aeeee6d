"""A run that is not finished: what it has written so far lies in a folder beside its output, with a checkpoint that says how far that goes.

The checkpoint takes the place of the one before in one step, after all that it speaks of is on the disk. Whoever goes on cuts
off what was written after it.
"""

from __future__ import annotations

import json
import os
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from typing import IO, Any, Self

from newslint import files
from newslint.archive.inputs import STORY, Input, Place
from newslint.archive.summary import Summary

BEGUN, WHOLE, PLACED = range(3)
"""The stages of a run: rows are still to be judged, all are, and all that it has written is in its place."""
PARTS = ("findings", "failures", "facts")
SUFFIX = ".unfinished"
_ORDER, _INPUTS, _CHECKPOINT = "order.json", "inputs.jsonl", "checkpoint.json"
_EVERY = 1.0
"""Seconds between two checkpoints at least."""
_SHARE = 20
"""A checkpoint may take a part of so many of the time."""
_MOST = 64 * files.MEGABYTE


class UnfinishedError(Exception):
    """What lies beside an output cannot be gone on with: the message says why."""


class Unfinished:
    """The folder of a run beside its output; `place` is how far it has come, `inputs` are the files of its archive."""

    def __init__(
        self, output: str, inputs: Sequence[Input], place: Place, summary: Summary, sizes: Mapping[str, int]
    ) -> None:
        self.folder = output + SUFFIX
        self.inputs = inputs
        self.place = place
        self.summary = summary
        self.resumed = place != Place()
        self.stage = BEGUN
        self._out: dict[str, IO[bytes]] = {}
        self._sizes = dict(sizes)
        self._next, self._last = 0.0, 0.0

    def at(self, name: str) -> str:
        """The path of a part of what is written."""
        return os.path.join(self.folder, name)  # noqa: PTH118 -- strings throughout, as elsewhere

    def __enter__(self) -> Self:
        """Open what is written, each part cut off where the checkpoint ends. Raises UnfinishedError, OSError."""
        for name in PARTS if self.stage == BEGUN else ():
            path, size = self.at(f"{name}.jsonl"), self._sizes.get(name, 0)
            out = open(path, "ab")  # noqa: PTH123 -- closed at the end
            self._out[name] = out
            if os.fstat(out.fileno()).st_size < size:
                message = f"{path} is shorter than its checkpoint says: remove {self.folder} to begin anew"
                raise UnfinishedError(message)
            out.truncate(size)
            self._sizes[name] = size
        return self

    def __exit__(self, *_: object) -> None:
        """Close it; all since the last checkpoint is done again by whoever goes on."""
        for out in self._out.values():
            with suppress(OSError):
                out.close()

    def write(self, name: str, data: bytes) -> None:
        """Add to a part."""
        if data:
            self._out[name].write(data)
            self._sizes[name] += len(data)

    def reach(self, place: Place) -> None:
        """All before a place is written: set a checkpoint, if the last one is long ago."""
        self.place = place
        now = time.monotonic()
        if now >= self._next:
            self.checkpoint()
            took = time.monotonic() - now
            self._next = now + max(_EVERY, took * _SHARE)

    def checkpoint(self) -> None:
        """Have all that is written so far on the disk, and say so there."""
        for out in self._out.values():
            out.flush()
            os.fsync(out.fileno())
        said = {"place": self.place, "sizes": self._sizes, "stage": self.stage, "summary": self.summary.state}
        _put(self.at(_CHECKPOINT), json.dumps(said))

    def moved(self, name: str, target: str) -> None:
        """Put a part in its place; one that is there already is not moved again."""
        path = self.at(name)
        if os.path.exists(path):  # noqa: PTH110 -- as above
            with open(path, "rb") as done:  # noqa: PTH123 -- likewise
                os.fsync(done.fileno())
            os.replace(path, target)  # noqa: PTH105 -- likewise
            _settle(target)

    def reached(self, stage: int) -> None:
        """Say on the disk that a stage is behind the run."""
        self.stage = stage
        self.checkpoint()

    def remove(self) -> None:
        """All is in its place; the checkpoint, which says so, goes last."""
        for name in sorted(os.listdir(self.folder), key=lambda name: name == _CHECKPOINT):  # noqa: PTH208 -- likewise
            os.unlink(self.at(name))  # noqa: PTH108 -- likewise
        os.rmdir(self.folder)  # noqa: PTH106 -- likewise


@contextmanager
def _locked(folder: str) -> Iterator[None]:
    """Raises UnfinishedError where another process is at the same run."""
    try:
        import fcntl  # noqa: PLC0415 -- not everywhere
    except ImportError:
        yield
        return
    with open(os.path.join(folder, "lock"), "w") as lock:  # noqa: PTH118, PTH123 -- as above
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            message = f"another run is writing to {folder}"
            raise UnfinishedError(message) from error
        yield


@contextmanager
def begun(output: str, order: Mapping[str, Any], inputs: Sequence[Input], *, anew: bool) -> Iterator[Unfinished]:
    """The run of an order: gone on with where it was left, else begun; `anew` throws away what is there.

    Raises UnfinishedError where something else was begun there, or the archive has changed since, OSError where nothing can be written.
    """
    folder = output + SUFFIX
    os.makedirs(folder, exist_ok=True)  # noqa: PTH103 -- as above
    with _locked(folder):
        at = {name: os.path.join(folder, name) for name in (_ORDER, _INPUTS, _CHECKPOINT)}  # noqa: PTH118 -- likewise
        if anew or not os.path.exists(at[_CHECKPOINT]):  # noqa: PTH110 -- likewise
            for name in os.listdir(folder):  # noqa: PTH208 -- likewise
                if name != "lock":
                    os.unlink(os.path.join(folder, name))  # noqa: PTH108, PTH118 -- likewise
            _put(at[_ORDER], json.dumps(order, sort_keys=True))
            _put(at[_INPUTS], "".join(json.dumps(one) + "\n" for one in inputs))
            left = Unfinished(output, inputs, Place(), Summary(), {})
        else:
            left = _left(output, at, order)
        with left:
            yield left


def _left(output: str, at: Mapping[str, str], order: Mapping[str, Any]) -> Unfinished:
    """What was left of a run. Raises UnfinishedError."""
    remove = f"finish it as it was begun, or begin anew with --restart ({output}{SUFFIX})"
    try:
        before = json.loads(files.read(at[_ORDER], limit=_MOST))
        inputs = [Input(*json.loads(line)) for line in files.read(at[_INPUTS], limit=1 << 32).splitlines()]
        said = json.loads(files.read(at[_CHECKPOINT], limit=1 << 32))
        place, summary = Place(*said["place"]), Summary(said["summary"])
    except (OSError, ValueError, KeyError, TypeError) as error:
        message = f"an unfinished run lies there that cannot be read: {remove}"
        raise UnfinishedError(message) from error
    other = sorted(key for key in {*before, *order} if before.get(key) != order.get(key))
    if other:
        message = f"an unfinished run lies there, with other {', '.join(other)}: {remove}"
        raise UnfinishedError(message)
    for one in inputs[place.file :]:
        if one.kind != STORY and not one.why and _is_other(one):
            message = f"{one.path} has changed since the run began: {remove}"
            raise UnfinishedError(message)
    left = Unfinished(output, inputs, place, summary, said["sizes"])
    left.stage = said["stage"]
    return left


def _is_other(one: Input) -> bool:
    """Whether a file is not as it was."""
    try:
        status = os.stat(one.path)  # noqa: PTH116 -- as above
    except OSError:
        return True
    return (status.st_size, status.st_mtime_ns) != (one.size, one.changed)


def _put(path: str, text: str) -> None:
    """Write a file that takes the place of the one before in one step, and is on the disk then."""
    beside = path + ".new"
    with open(beside, "w", encoding="utf-8") as out:  # noqa: PTH123 -- as above
        out.write(text)
        out.flush()
        os.fsync(out.fileno())
    os.replace(beside, path)  # noqa: PTH105 -- likewise
    _settle(path)


def _settle(path: str) -> None:
    """Have the name of a file on the disk, where the system can."""
    with suppress(OSError):
        folder = os.open(os.path.dirname(path) or ".", os.O_RDONLY)  # noqa: PTH120 -- likewise
        try:
            os.fsync(folder)
        finally:
            os.close(folder)
