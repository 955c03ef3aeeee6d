"""A path that somebody else may have chosen -> the bytes that stand there, within bounds.

Whatever reads a file that a repository can name reads it here: stories, configuration, rule files, lists, baselines,
kept results. A pipe, a device or a folder is never opened for reading, and nothing is read without a limit.
"""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Callable
from typing import BinaryIO

MEGABYTE = 1 << 20
STORY = 64 * MEGABYTE
"""The largest story, baseline or list of rates that is read, in bytes; an archive belongs in several files."""
SETTINGS = 4 * MEGABYTE
"""The largest configuration or rule file, in bytes; the longest of 2,300 published ones has 0.3 million."""

_NEVER_WAITING = getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_NOCTTY", 0)
_BINARY = getattr(os, "O_BINARY", 0)


def read(path: str | os.PathLike[str], *, limit: int = STORY) -> bytes:
    """All bytes of a regular file; links to one are followed.

    Raises OSError, its `strerror` in plain words, where the system will not open it, where it is no regular file, and
    where it holds more than `limit` bytes.
    """
    _regular(os.stat(path), path)  # noqa: PTH116 -- once a file; before it is opened: a pipe would wait, a tape rewind
    handle = os.open(path, os.O_RDONLY | _NEVER_WAITING | _BINARY)
    with open(handle, "rb", buffering=0) as file:  # noqa: PTH123 -- a handle, not a path
        status = os.fstat(handle)
        _regular(status, path)  # it may have been exchanged since
        if status.st_size > limit:
            raise _too_large(path, limit)
        data = file.read(status.st_size + 1)
        if len(data) > status.st_size:  # it grows, or its size is not known before it is read
            data += _rest(file.read, limit + 1 - len(data))
        if len(data) > limit:
            raise _too_large(path, limit)
        return data


def opened(path: str | os.PathLike[str]) -> BinaryIO:
    """A regular file, to be read piece by piece however large it is; links to one are followed.

    Raises OSError, its `strerror` in plain words, where the system will not open it, and where it is no regular file.
    """
    _regular(os.stat(path), path)  # noqa: PTH116 -- as above
    handle = os.open(path, os.O_RDONLY | _NEVER_WAITING | _BINARY)
    file = open(handle, "rb", buffering=MEGABYTE)  # noqa: PTH123, SIM115 -- a handle, which whoever asked for it closes
    try:
        _regular(os.fstat(handle), path)
    except OSError:
        file.close()
        raise
    return file


def head(path: str | os.PathLike[str], size: int) -> bytes:
    """The first bytes of a regular file, so many at the most.

    Raises OSError as `read` does, but for no length.
    """
    _regular(os.stat(path), path)  # noqa: PTH116 -- as above
    handle = os.open(path, os.O_RDONLY | _NEVER_WAITING | _BINARY)
    with open(handle, "rb", buffering=0) as file:  # noqa: PTH123 -- likewise
        _regular(os.fstat(handle), path)
        return file.read(size) or b""


def drained(more: Callable[[int], bytes | None], path: str | os.PathLike[str], *, limit: int = STORY) -> bytes:
    """All that a stream gives when asked for more, until it ends.

    Raises OSError where that is more than `limit` bytes, and where it has nothing to give now but has not ended.
    """
    data = _rest(more, limit + 1)
    if len(data) > limit:
        raise _too_large(path, limit)
    return data


def reason(error: OSError) -> str:
    """Why the system would not open a file, in words."""
    if isinstance(error, FileNotFoundError):
        return "no such file or folder"
    said = error.strerror or type(error).__name__
    return said[:1].lower() + said[1:]


def _rest(more: Callable[[int], bytes | None], room: int) -> bytes:
    """What follows, as far as there is room."""
    pieces = []
    while room > 0 and (piece := more(min(room, MEGABYTE))) != b"":
        if piece is None:
            raise BlockingIOError(errno.EAGAIN, "stopped giving before its end (it does not wait for the writer)")
        pieces.append(piece)
        room -= len(piece)
    return b"".join(pieces)


def _regular(status: os.stat_result, path: str | os.PathLike[str]) -> None:
    """Raises OSError for what is no regular file."""
    if stat.S_ISDIR(status.st_mode):
        raise IsADirectoryError(errno.EISDIR, "is a folder", os.fspath(path))
    if not stat.S_ISREG(status.st_mode):
        raise OSError(errno.EINVAL, "not a regular file but a pipe, a socket or a device", os.fspath(path))


def _too_large(path: str | os.PathLike[str], limit: int) -> OSError:
    return OSError(errno.EFBIG, f"larger than {limit // MEGABYTE} MB", os.fspath(path))
