"""Text -> the terminal, a pipe or a file: the only module that prints."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterable
from contextlib import nullcontext
from pathlib import Path
from types import TracebackType
from typing import IO, Self

from newslint.cli.usage import UsageError
from newslint.model import Failure
from newslint.report.excerpt import visible

_NARROW, _USUAL, _WIDE = 60, 80, 120
_BAR = 24


def colour(stream: IO[str]) -> bool:
    """Whether the reader sees colours: on a terminal, unless NO_COLOR; anywhere with FORCE_COLOR."""
    if os.environ.get("NO_COLOR"):
        return False
    return bool(os.environ.get("FORCE_COLOR")) or (stream.isatty() and os.environ.get("TERM") != "dumb")


def width() -> int:
    """The columns of the terminal, within what is pleasant to read; the same in every pipe."""
    if not sys.stdout.isatty():
        return _WIDE - 20
    said = os.environ.get("COLUMNS", "")
    return min(
        max(int(said) if said.isdecimal() else os.get_terminal_size(sys.stdout.fileno()).columns or _USUAL, _NARROW),
        _WIDE,
    )


def write(texts: Iterable[str], path: str | None = None) -> None:
    """Write texts as they come to standard output or to a file: UTF-8 whatever the locale, line ends as they are.

    Raises UsageError for a file that cannot be written.
    """
    try:
        stream = open(path, "wb") if path else None  # noqa: SIM115, PTH123 -- closed below; None is standard output
    except OSError as error:
        message = f"{path}: cannot be written: {error.strerror}"
        raise UsageError(message) from error
    with stream or nullcontext(sys.stdout.buffer) as out:
        for text in texts:
            out.write(text.encode("utf-8", "backslashreplace"))
            if stream is None and sys.stdout.isatty():
                out.flush()
        out.flush()


def summary_of_step(text: str) -> None:
    """Add a summary to the step of a GitHub workflow, where this is one."""
    if path := os.environ.get("GITHUB_STEP_SUMMARY"):
        with Path(path).open("a", encoding="utf-8") as file:
            file.write(text)


def complain(failure: Failure) -> None:
    """Say on standard error what was not checked; a message that names its place already is not given another."""
    where = f"{failure.path}: " if failure.path and not failure.message.startswith(failure.path) else ""
    err(f"newslint: {where}{failure.message}")


def complained(failures: Iterable[Failure]) -> int:
    """Say what was not checked; the exit code of a command to which nothing else can happen: 2, or 0 if all was."""
    code = 0
    for failure in failures:
        complain(failure)
        code = 2
    return code


def err(line: str) -> None:
    """One line on standard error; nothing in it acts on the terminal."""
    sys.stdout.flush()
    sys.stderr.buffer.write((visible(line) + "\n").encode("utf-8", "backslashreplace"))
    sys.stderr.buffer.flush()


class Progress:
    """A line on the terminal that says how far a long run has come; nowhere else, and never on a short run."""

    _AFTER = 1.0  # seconds before the first sign
    _EVERY = 0.1

    def __init__(self, total: int) -> None:
        self._total = total
        self._done = 0
        self._shown = False
        self._next = time.monotonic() + self._AFTER
        self._on = sys.stderr.isatty() and total > 1

    def __enter__(self) -> Self:
        """The progress itself."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Leave no trace."""
        self.clear()

    def step(self, *, hide: bool) -> None:
        """One more file is done; `hide` where something else is about to be written."""
        self._done += 1
        if hide:
            self.clear()
        elif self._on and (now := time.monotonic()) >= self._next:
            self._next = now + self._EVERY
            share = self._done / max(self._total, 1)
            bar = ("█" * round(share * _BAR)).ljust(_BAR, "░")
            sys.stderr.write(f"\r{bar} {self._done:,} of {self._total:,} stories")
            sys.stderr.flush()
            self._shown = True

    def clear(self) -> None:
        """Take the line away."""
        if self._shown:
            sys.stderr.write("\r\x1b[K")
            sys.stderr.flush()
            self._shown = False
