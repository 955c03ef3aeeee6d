"""Paths and bytes -> sources: finds the copy under the paths that were asked for, and decodes it."""

from __future__ import annotations

import codecs
import os
import stat
import sys
from collections.abc import Collection, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from newslint.model import Failure, Source

if TYPE_CHECKING:
    import subprocess

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)


class UnreadableError(Exception):
    """Copy that could not be read, and why."""

    def __init__(self, path: str, message: str) -> None:
        super().__init__(message)
        self.failure = Failure(path, message)


def read(path: str, *, format: str | None = None) -> Source:  # noqa: A002 -- the word that Source uses
    """The file at `path` as a source.

    Raises UnreadableError where it cannot be opened or decoded.
    """
    return decode(load(path), path, format=format)


def load(path: str) -> bytes:
    """The bytes of a file, or of standard input where the path is `-`.

    Raises UnreadableError where it cannot be opened.
    """
    try:
        if path == "-":
            return sys.stdin.buffer.read()
        with open(path, "rb", buffering=0) as file:  # noqa: PTH123 -- once a file; pathlib takes twice as long
            return file.read()
    except OSError as error:
        raise UnreadableError(path, _reason(error)) from error


def decode(data: bytes, path: str, *, format: str | None = None) -> Source:  # noqa: A002 -- the word that Source uses
    """Bytes as a source: UTF-8, or what a byte order mark says; the mark is not part of the text.

    Raises UnreadableError naming the first byte that is no text.
    """
    mark, encoding = _encoding(data)
    body = data.removeprefix(mark)
    try:
        return Source(path, body.decode(encoding), format)
    except UnicodeDecodeError as error:
        at = len(mark) + error.start
        line = 1 + body[: error.start].decode(encoding, "replace").count("\n")
        name = encoding[:6].upper() if mark else "UTF-8"
        raise UnreadableError(
            path, f"not {name}: byte 0x{data[at]:02X} at offset {at} (line {line}): {error.reason}; save it as UTF-8"
        ) from error


def save(path: str, text: str, before: bytes) -> None:
    """Put text in the place of a file's copy at once, in the encoding it had `before`; a link is followed.

    Raises UnreadableError where the system will not have it.
    """
    import tempfile  # noqa: PLC0415 -- only where copy is mended

    mark, encoding = _encoding(before)
    target = Path(path).resolve()
    try:
        with tempfile.NamedTemporaryFile(dir=target.parent, prefix=f".{target.name}.", delete=False) as file:
            file.write(mark + text.encode(encoding))
        try:
            Path(file.name).chmod(target.stat().st_mode)
            Path(file.name).replace(target)
        except OSError:
            Path(file.name).unlink()
            raise
    except OSError as error:
        raise UnreadableError(path, f"could not be mended: {_reason(error)}") from error


def _encoding(data: bytes) -> tuple[bytes, str]:
    """The byte order mark that copy begins with, if any, and the encoding that follows from it."""
    for mark, name in _MARKS:
        if data.startswith(mark):
            return mark, name
    return b"", "utf-8"


def _reason(error: OSError) -> str:
    """Why the system would not open a file, in words."""
    if isinstance(error, FileNotFoundError):
        return "no such file or folder"
    return (error.strerror or type(error).__name__).lower()


def walk(folder: str, suffixes: Collection[str]) -> Iterator[str | Failure]:
    """The copy under a folder, by suffix, unsorted, without hidden files and what git ignores; and what cannot be looked into.

    Paths begin as `folder` does.
    """
    for found in _files(folder):
        if isinstance(found, Failure):
            yield found
        elif os.path.splitext(found)[1].lower() in suffixes:  # noqa: PTH122 -- once a file; pathlib is ten times slower
            yield found.removeprefix("./") if folder == "." else found


def _files(folder: str) -> Iterator[str | Failure]:
    """All files under a folder that git would track, or in no work tree (or without git) all that are not hidden."""
    top = Path(folder).absolute()
    if any((parent / ".git").exists() for parent in (top, *top.parents)):
        listed = _git(folder, "ls-files", "-z", "--cached", "--others", "--exclude-standard")
        if listed and (listed.stdout or not _git(folder, "check-ignore", "--quiet", ".")):
            if listed.stderr:  # a folder that git may not open; it goes on without it
                yield Failure(folder, os.fsdecode(listed.stderr).strip())
            yield from _present(folder, [os.fsdecode(name) for name in listed.stdout.split(b"\0") if name])
            return
    yield from _plain(folder)


def _plain(folder: str) -> Iterator[str | Failure]:
    """All files under a folder that are not hidden."""
    lost: list[OSError] = []
    for root, folders, files in os.walk(folder, onerror=lost.append):
        folders[:] = [name for name in folders if not name.startswith(".")]
        yield from (_join(root, name) for name in files if not name.startswith("."))
    yield from (Failure(str(error.filename or folder), _reason(error)) for error in lost)


def _git(folder: str, *command: str) -> subprocess.CompletedProcess[bytes] | None:
    """How a git command ended, or None where it failed."""
    import subprocess  # noqa: PLC0415 -- only where a folder of a work tree is walked

    try:
        return subprocess.run(["git", "-C", folder, *command], capture_output=True, check=True)  # noqa: S603, S607 -- fixed words
    except (OSError, subprocess.CalledProcessError):
        return None


def _present(folder: str, names: list[str]) -> Iterator[str | Failure]:
    """The listed files that stand there and are not hidden; what is a repository of its own is walked likewise."""
    for name in dict.fromkeys(names):
        if any(part.startswith(".") for part in name.split("/")):
            continue
        path = _join(folder, name.rstrip("/"))
        try:
            mode = os.stat(path).st_mode  # noqa: PTH116 -- once a file
        except FileNotFoundError:
            continue  # deleted, and git not told yet
        except OSError as error:
            yield Failure(path, _reason(error))
            continue
        if stat.S_ISDIR(mode):
            yield from _files(path)
        else:
            yield path


def _join(folder: str, name: str) -> str:
    """A path that begins as the folder was named."""
    return os.path.join(folder, name)  # noqa: PTH118 -- pathlib would tidy away how it was reached
