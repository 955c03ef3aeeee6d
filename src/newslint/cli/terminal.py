"""Text -> the terminal, a pipe or a file: the only module that prints."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from types import TracebackType
from typing import IO, Self

from newslint.cli.usage import UsageError, unwritable
from newslint.model import Failure
from newslint.report.escapes import TEXT, Notation, disobeyed, encoded, visible, visible_lines

_NARROW, _USUAL, _WIDE = 60, 80, 120
_BAR = 24
_SERVERS = ("GITHUB_ACTIONS", "TF_BUILD", "TEAMCITY_VERSION")  # which obey commands in what is printed


def seen(stream: IO[str] | None) -> bool:
    """Whether somebody sees the stream on a terminal; None is one that is closed."""
    return stream is not None and stream.isatty()


def colour(stream: IO[str] | None) -> bool:
    """Whether the reader sees colours: on a terminal, unless NO_COLOR; anywhere with FORCE_COLOR."""
    if os.environ.get("NO_COLOR"):
        return False
    return bool(os.environ.get("FORCE_COLOR")) or (seen(stream) and os.environ.get("TERM") != "dumb")


def width() -> int:
    """The columns of the terminal, within what is pleasant to read; the same in every pipe."""
    if not seen(sys.stdout):
        return _WIDE - 20
    said = os.environ.get("COLUMNS", "")
    return min(
        max(int(said) if said.isdecimal() else os.get_terminal_size(sys.stdout.fileno()).columns or _USUAL, _NARROW),
        _WIDE,
    )


def write(texts: Iterable[str], path: str | None = None, notation: Notation = TEXT) -> None:
    """Write texts as they come to standard output or to a file: UTF-8 whatever the locale, line ends as they are.

    A file is written aside and takes its place when it is whole. Raises UsageError for what cannot be written.
    """
    if path is None:
        _print(texts, notation)
        return
    from newslint.cli import aside  # noqa: PLC0415 -- only for what goes to a file

    if aside.passing(path):
        with aside.passed_on(path) as out:
            _pour(_shielded(texts, notation), out, path, notation)
    else:
        with aside.replacing(path) as out:
            _pour(texts, out, path, notation)


def fill(folder: str, files: Iterable[tuple[str, Iterable[str]]], notation: Notation) -> None:
    """Write files into a folder, which is made where there is none. Raises UsageError for what cannot be written."""
    try:
        os.makedirs(folder, exist_ok=True)  # noqa: PTH103 -- strings throughout: pathlib costs 9 ms
    except OSError as error:
        raise unwritable(folder, error) from error
    for name, texts in files:
        write(texts, os.path.join(folder, name), notation)  # noqa: PTH118 -- likewise


def say(text: str) -> None:
    """Print a text for people; nothing in it acts on the terminal."""
    write([visible_lines(text)])


def _print(texts: Iterable[str], notation: Notation) -> None:
    """Write texts to standard output, at once where somebody waits for them."""
    if sys.stdout is None:
        message = "standard output is closed: there is nowhere to write to"
        raise UsageError(message)
    _pour(_shielded(texts, notation), sys.stdout.buffer, "standard output", notation, at_once=seen(sys.stdout))


def _pour(texts: Iterable[str], out: IO[bytes], name: str, notation: Notation, *, at_once: bool = False) -> None:
    """Write the texts and see them off. Raises UsageError where the system has no room for them."""
    for text in texts:
        _put(out, encoded(text, notation), name)
        if at_once:
            _put(out, b"", name, flush=True)
    _put(out, b"", name, flush=True)


def _put(out: IO[bytes], data: bytes, name: str, *, flush: bool = False) -> None:
    """Write, and only that: what fails in the making of a report is no fault of its place."""
    left = memoryview(data)
    try:
        while left:
            done = out.write(left)  # with PYTHONUNBUFFERED only as much as there is room for
            if done is None:
                raise BlockingIOError(None, "it takes nothing now, and is not to be waited for")
            left = left[done:]
        if flush:
            out.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        raise unwritable(name, error) from error


def _shielded(texts: Iterable[str], notation: Notation) -> Iterable[str]:
    """The texts as they may be read by a build server; as they are for other programs."""
    return _by_line(texts, lambda line: disobeyed(line, notation)) if any(map(os.environ.get, _SERVERS)) else texts


def _by_line(texts: Iterable[str], change: Callable[[str], str]) -> Iterator[str]:
    """The texts anew, changed line by line, wherever they may be cut."""
    rest = ""
    for text in texts:
        *lines, rest = (rest + text).split("\n")
        if lines:
            yield "".join(change(line) + "\n" for line in lines)
    if rest:
        yield change(rest)


def summary_of_step(text: str) -> None:
    """Add a summary to the step of a GitHub workflow, where this is one; it is no check, and where it fails that is said."""
    if path := os.environ.get("GITHUB_STEP_SUMMARY"):
        try:
            with open(path, "ab") as file:  # noqa: PTH123 -- as above
                file.write(encoded(text, TEXT))
        except OSError as error:
            err(f"newslint: warning: the summary of the step: {unwritable(path, error)}")


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
    """One line on standard error; nothing in it acts on the terminal or the build server. Nobody may be there to read it."""
    shown = "".join(_shielded([visible(line)], TEXT)) + "\n"
    with suppress(OSError):  # who writes there will hear of it
        if sys.stdout is not None:
            sys.stdout.flush()
    with suppress(OSError):
        if sys.stderr is not None:
            sys.stderr.buffer.write(encoded(shown, TEXT))
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
        self._on = seen(sys.stderr) and total > 1

    def __enter__(self) -> Self:
        """The progress itself."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Leave no trace."""
        self.clear()

    def step(self) -> None:
        """One more file is done, and what is said of it is written."""
        self._done += 1
        self._show(self._line)

    def _line(self) -> str:
        share = self._done / max(self._total, 1)
        bar = ("█" * round(share * _BAR)).ljust(_BAR, "░")
        return f"{bar} {self._done:,} of {self._total:,} stories"

    def _show(self, line: Callable[[], str]) -> None:
        """Show a line, if somebody sees it and the last one is long enough ago."""
        if self._on and (now := time.monotonic()) >= self._next:
            self._next = now + self._EVERY
            self._draw(f"\r{line()}\x1b[K" if self._shown else f"\r{line()}")
            self._shown = True

    def clear(self) -> None:
        """Take the line away, for something else is about to be written; the next step shows it again."""
        if self._shown:
            self._draw("\r\x1b[K")
            self._shown, self._next = False, 0.0

    def _draw(self, line: str) -> None:
        """Show it, if the terminal is still there."""
        with suppress(OSError):
            sys.stderr.write(line)
            sys.stderr.flush()
