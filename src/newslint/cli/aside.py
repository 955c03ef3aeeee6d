"""A path -> a file that takes its place only when it is whole: until then, and after any failure, the old one stands there."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import IO

from newslint.cli.usage import unwritable

_LENT = ("/dev", "/proc/")  # where links stand for what is open already


@contextmanager
def replacing(path: str) -> Iterator[IO[bytes]]:
    """A file to write to, which is then found at the path.

    A link that stands there makes room and is not followed: it came with the copy, and may lead anywhere.
    Raises UsageError where that cannot be.
    """
    old = _old(path)
    with _said(path):
        beside = _beside(path, old)
    try:  # from here on whatever ends the run leaves nothing beside
        with _said(path):
            out = open(beside, "xb")  # noqa: SIM115, PTH123 -- closed below, before it is moved
            if old:
                os.chmod(out.fileno(), stat.S_IMODE(old.st_mode))  # noqa: PTH101 -- a handle, not a path
        with _closed(out, path):
            yield out
        with _said(path):
            _moved(beside, path, old)
    except BaseException:
        with suppress(OSError):
            os.unlink(beside)  # noqa: PTH108 -- strings throughout: pathlib costs 9 ms
        raise


def passing(path: str) -> bool:
    """Whether what is written there goes on at once: to a pipe, a device, or what is open already."""
    folder, name = os.path.split(os.path.abspath(path))  # noqa: PTH100 -- likewise
    try:
        mode = os.lstat(path).st_mode
    except OSError:
        return False
    if stat.S_ISLNK(mode):
        return os.path.realpath(folder).startswith(_LENT)
    return bool(name) and not (stat.S_ISREG(mode) or stat.S_ISDIR(mode))


@contextmanager
def passed_on(path: str) -> Iterator[IO[bytes]]:
    """What stands there already, to write to as it comes. Raises UsageError where it cannot be opened."""
    with _said(path):
        out = open(path, "wb")  # noqa: SIM115, PTH123 -- closed below
    with _closed(out, path):
        yield out


@contextmanager
def _closed(out: IO[bytes], path: str) -> Iterator[None]:
    """Close a file after what is done inside. Raises UsageError where it cannot hold what was written."""
    try:
        yield
    except BaseException:
        with suppress(OSError):
            out.close()  # what it still holds finds no room
        raise
    with _said(path):
        out.close()


@contextmanager
def _said(path: str) -> Iterator[None]:
    """Raises UsageError for what the system refuses inside."""
    try:
        yield
    except OSError as error:
        raise unwritable(path, error) from error


def _old(path: str) -> os.stat_result | None:
    """How the file is that stands there; None where none does."""
    try:
        status = os.lstat(path)
    except OSError:
        return None
    return status if stat.S_ISREG(status.st_mode) else None


def _beside(path: str, old: os.stat_result | None) -> str:
    """A new name in the folder of the path; in another one where only the file itself may be written."""
    folder = os.path.dirname(path) or "."  # noqa: PTH120 -- likewise
    if os.path.isdir(path) and not os.path.islink(path):  # noqa: PTH112, PTH114 -- likewise
        raise IsADirectoryError(None, "is a folder")
    if old and not os.access(path, os.W_OK):
        raise PermissionError(None, "is read-only")
    if old and not os.access(folder, os.W_OK):
        import tempfile  # noqa: PLC0415 -- for a mounted file, or one in another's folder

        folder = tempfile.gettempdir()
    return os.path.join(folder, f".newslint-{os.urandom(6).hex()}.tmp")  # noqa: PTH118 -- likewise


def _moved(beside: str, path: str, old: os.stat_result | None) -> None:
    """Put the file in its place; what cannot be moved there, as onto a mounted file, is copied."""
    try:
        os.replace(beside, path)  # noqa: PTH105 -- likewise
    except OSError:
        if not old:
            raise
        import shutil  # noqa: PLC0415 -- likewise

        shutil.copyfile(beside, path)
        os.unlink(beside)  # noqa: PTH108 -- likewise
