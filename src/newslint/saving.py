"""A story's mended text -> its file, at once or not at all: never through a link, and into no other name of the story."""

from __future__ import annotations

import os
import stat
import tempfile
from contextlib import suppress

from newslint import files
from newslint.files import reason
from newslint.sources import UTF8, UnreadableError, encoded
from newslint.tree.links import behind_link

_BESIDE = (
    ".newslint-"  # how the name of what is being written begins: short, for a story's own may be as long as names get
)


def save(path: str, text: str, before: bytes, encoding: str = UTF8) -> None:
    """Put text in the place of what a story was `before`, in the encoding that it had: `encoding` if that was not UTF-8.

    Raises UnreadableError where that cannot be done, or where somebody else would not expect it.
    """
    try:
        status = os.lstat(path)
        if refused := _refusal(path, status):
            raise UnreadableError(path, f"not corrected: {refused}")
        if files.read(path) != before:
            raise UnreadableError(path, "not corrected: it was changed meanwhile")
        _replace(path, encoded(text, before, encoding), status)
    except OSError as error:
        raise UnreadableError(path, f"could not be corrected: {reason(error)}") from error
    except UnicodeEncodeError as error:
        raise UnreadableError(path, f"could not be corrected: a fix holds what is no text ({error.reason})") from error


def _refusal(path: str, status: os.stat_result) -> str | None:
    """Why a file is left as it is."""
    if stat.S_ISLNK(status.st_mode) or behind_link(path):
        return "it is a link, or lies behind one; correct the file itself"
    if not stat.S_ISREG(status.st_mode):
        return "it is no file but a stream"
    if status.st_nlink > 1:
        return "it has another name (a hard link), which may lie anywhere; correct it by hand"
    if not status.st_mode & (stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH) or not os.access(path, os.W_OK):
        return "it is read-only"
    return None


def _replace(path: str, data: bytes, status: os.stat_result) -> None:
    """Write the file aside, with the mode and the owner that it has, and put it in its place; nothing is left of what fails."""
    handle, aside = tempfile.mkstemp(prefix=_BESIDE, dir=os.path.dirname(path) or os.curdir)  # noqa: PTH120 -- as it was named
    try:
        with open(handle, "wb") as file:  # noqa: PTH123 -- a handle, not a path
            file.write(data)
            file.flush()
            os.fsync(handle)
        if hasattr(os, "chown"):
            with suppress(PermissionError):  # who may write the file need not be its owner
                os.chown(aside, status.st_uid, status.st_gid)
        os.chmod(aside, stat.S_IMODE(status.st_mode))  # noqa: PTH101 -- as above
        os.replace(aside, path)  # noqa: PTH105 -- as above
    except BaseException:
        os.unlink(aside)  # noqa: PTH108 -- as above
        raise
