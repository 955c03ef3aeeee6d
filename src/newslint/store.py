"""Keys -> bytes in a few files of a folder, for many processes at once: what is damaged, old or too much is as good as not there.

A file is a row of records, each with its key, its day and a sum. Whoever has something to keep puts a record at the end, in
one write; a later one with the same key takes the place of an earlier one. Where a file is too long, or begins with what is
too old, what is left of it is written beside and takes its place: a record that another process puts there meanwhile is lost,
and worth no lock.
"""

from __future__ import annotations

import os
import stat
import time
from collections.abc import Iterator
from contextlib import suppress
from mmap import ACCESS_READ, mmap
from struct import Struct
from zlib import crc32

from newslint.files import MEGABYTE
from newslint.tuples import NamedTuple

SUFFIX = ".pack"
FILES = 64
"""Files of a store: few, and none of them so long that a single look-up waits for it."""
LARGEST = 256 * MEGABYTE
"""Bytes of a whole store, beyond which half of a file is let go of: what was put there or asked for last stays."""
OLDEST = 30
"""Days after which what nobody asked for is let go of."""
AGING = 7
"""Days after which what is asked for is put there anew."""
_DAY = 86_400
_MARK = b"\xfeN"
_HEAD = Struct("<2s16sHII")
"""The mark of a record, its key, its day since 1970, the length of its body, and the sum of all that."""
_WAITLESS = (
    getattr(os, "O_NONBLOCK", 0)
    | getattr(os, "O_CLOEXEC", 0)
    | getattr(os, "O_NOFOLLOW", 0)
    | getattr(os, "O_BINARY", 0)
)


class Record(NamedTuple):
    """What stands at a place of a file."""

    key: bytes
    day: int
    body: bytes
    whole: bool


class Store:
    """What is kept in a folder, each file of it looked at when it is first asked for; keys have 16 bytes."""

    def __init__(self, folder: str, *, day: int | None = None, largest: int = LARGEST) -> None:
        self._folder = folder
        self._day = int(time.time() // _DAY) if day is None else day
        self._limit = largest // FILES
        self._files: dict[int, _File] = {}
        self._tidied: set[int] = set()

    def found(self, key: bytes) -> bytes | None:
        """What was kept under a key; None where nothing was, or what was is damaged."""
        number = key[0] % FILES
        if number not in self._files:
            self._files[number] = _File(self._path(number)) if _is_own_folder(self._folder) else _File("")
        record = self._files[number].record(key)
        if record is None or not record.whole or record.day + OLDEST < self._day:
            return None
        if record.day + AGING < self._day:
            self.keep(key, record.body)
        return record.body

    def keep(self, key: bytes, body: bytes) -> None:
        """Keep something under a key; nothing that takes a tenth of a file, and nothing where nothing can be written."""
        if len(body) > self._limit // 10:
            return
        number = key[0] % FILES
        with suppress(OSError, ValueError):
            self._put(number, _written(key, self._day, body))

    def _put(self, number: int, record: bytes) -> None:
        """Put a record at the end of a file. Raises OSError."""
        path = self._path(number)
        os.makedirs(os.path.dirname(self._folder), 0o700, exist_ok=True)  # noqa: PTH103, PTH120 -- pathlib costs 9 ms
        with suppress(FileExistsError):
            os.mkdir(self._folder, 0o700)  # noqa: PTH102 -- likewise
        if not _is_own_folder(self._folder):
            return
        handle = os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT | _WAITLESS, 0o600)
        try:
            status = os.fstat(handle)
            if not (stat.S_ISREG(status.st_mode) and _is_own(status)):
                return
            os.write(handle, record)
        finally:
            os.close(handle)
        if status.st_size + len(record) > self._limit or (number not in self._tidied and self._is_old(path)):
            _tidy(path, self._day, self._limit)
        self._tidied.add(number)

    def _is_old(self, path: str) -> bool:
        """Whether a file begins with what is too old, or damaged."""
        with open(path, "rb") as file:  # noqa: PTH123 -- likewise
            head = file.read(_HEAD.size)
        if len(head) < _HEAD.size or not head.startswith(_MARK):
            return True
        day: int = _HEAD.unpack(head)[2]
        return day + OLDEST < self._day

    def _path(self, number: int) -> str:
        return os.path.join(self._folder, f"{number:02x}{SUFFIX}")  # noqa: PTH118 -- likewise


class _File:
    """The records of one file as it was when it was opened, by their keys."""

    def __init__(self, path: str) -> None:
        self._data = _bytes_of(path)
        self._at = dict(_places(self._data))

    def record(self, key: bytes) -> Record | None:
        """The last record with a key."""
        at = self._at.get(key)
        return None if at is None else _read(self._data, at)


def records(path: str) -> Iterator[Record]:
    """What is kept in a file, each key once, in the order in which it was put there; nothing that is damaged."""
    data = _bytes_of(path)
    last = dict(_places(data))
    for at in sorted(last.values()):
        record = _read(data, at)
        if record.whole:
            yield record


def _places(data: bytes | mmap) -> Iterator[tuple[bytes, int]]:
    """Keys and where their records begin; behind what is damaged it goes on with the next mark."""
    at, end, size = 0, len(data), _HEAD.size
    while at + size <= end:
        mark, key, _, length, _ = _HEAD.unpack_from(data, at)
        after = at + size + length
        if mark == _MARK and after <= end:
            yield key, at
            if after == end or data[after : after + 2] == _MARK:
                at = after
                continue
        at = data.find(_MARK, at + 1)
        if at < 0:
            return


def _read(data: bytes | mmap, at: int) -> Record:
    """The record at a place."""
    _, key, day, length, told = _HEAD.unpack_from(data, at)
    start = at + _HEAD.size
    body = data[start : start + length]
    return Record(key, day, body, whole=told == _sum(key, day, body))


def _written(key: bytes, day: int, body: bytes) -> bytes:
    """A record."""
    return _HEAD.pack(_MARK, key, day, len(body), _sum(key, day, body)) + body


def _sum(key: bytes, day: int, body: bytes) -> int:
    return crc32(body, crc32(b"%s%d" % (key, day)))


def _bytes_of(path: str) -> bytes | mmap:
    """The bytes of a file of this user's own; none where there is no such file."""
    try:
        handle = os.open(path, os.O_RDONLY | _WAITLESS)
    except (OSError, ValueError):
        return b""
    try:
        status = os.fstat(handle)
        if not (stat.S_ISREG(status.st_mode) and _is_own(status)):
            return b""
        return mmap(handle, 0, access=ACCESS_READ)
    except (OSError, ValueError):  # one without bytes cannot be mapped
        return b""
    finally:
        os.close(handle)


def _tidy(path: str, day: int, limit: int) -> None:
    """Let go of what is too old, told again, damaged or, beyond half of what a file may hold, first in it. Raises OSError."""
    room, kept = limit // 2, list[bytes]()
    latest = sorted(enumerate(records(path)), key=lambda placed: (placed[1].day, placed[0]), reverse=True)
    for _, record in latest:
        written = _written(record.key, record.day, record.body)
        room -= len(written)
        if room < 0 or record.day + OLDEST < day:
            break
        kept.append(written)
    beside = f"{path}.{os.urandom(6).hex()}.tmp"
    try:
        with open(beside, "xb") as file:  # noqa: PTH123 -- never through a link
            file.writelines(reversed(kept))
        os.replace(beside, path)  # noqa: PTH105 -- likewise
    finally:
        with suppress(OSError):
            os.unlink(beside)  # noqa: PTH108 -- whatever kept it from its place


def _is_own_folder(path: str) -> bool:
    """Whether something is a folder of this user's, and no link to one."""
    try:
        status = os.lstat(path)
    except (OSError, ValueError):
        return False
    return stat.S_ISDIR(status.st_mode) and _is_own(status)


def _is_own(status: os.stat_result) -> bool:
    """Whether a file is this user's own; in a folder that others share, what they put there is not believed."""
    return not hasattr(os, "geteuid") or status.st_uid == os.geteuid()
