"""The bytes of a zip archive, as programs of an office write them -> its parts, within bounds."""

from __future__ import annotations

import io
import zipfile
import zlib

from newslint.files import MEGABYTE, STORY

UNPACKED = STORY
"""Bytes of all parts together, unpacked: a packed file may hold a thousand times its size."""
PARTS = 20_000
"""Parts that are looked at: a document has one for each picture."""
_LISTED = b"PK\1\2"
"""What stands before each part in the list at the end."""
_SEALED = 0x1
"""The flag of a part that a password seals."""
_KIND, _LONGEST = "mimetype", 200
"""The part in which OpenDocument says what it is, and its bytes that are looked at."""


class ArchiveError(Exception):
    """Why an archive cannot be read, as it goes on from `a Word file …`."""


class Archive:
    """The parts of an archive. Raises ArchiveError where there are none, or too many."""

    def __init__(self, data: bytes) -> None:
        if data.count(_LISTED) > PARTS:
            message = f"that has more than {PARTS:,} parts: save it anew"
            raise ArchiveError(message)
        try:
            self._archive = zipfile.ZipFile(io.BytesIO(data))
        except (zipfile.BadZipFile, ValueError, NotImplementedError, OSError) as error:  # what the library lets through
            message = _damaged("the list of its parts, at its end, is missing or broken")
            raise ArchiveError(message) from error
        self.names = frozenset(self._archive.namelist())

    @property
    def size(self) -> int:
        """Bytes of all parts, unpacked."""
        return sum(part.file_size for part in self._archive.infolist())

    def part(self, name: str, limit: int = UNPACKED) -> bytes:
        """A part, unpacked. Raises ArchiveError where it is not there, sealed, damaged or larger than `limit`."""
        try:
            found = self._archive.getinfo(name)
        except KeyError as error:
            message = _damaged(f"{name} is missing")
            raise ArchiveError(message) from error
        if found.flag_bits & _SEALED:
            message = "that a password protects: save it without one"
            raise ArchiveError(message)
        if found.file_size > limit:
            message = f"of which {name} unpacks to more than {limit // MEGABYTE} MB: save it in several parts"
            raise ArchiveError(message)
        try:
            return self._archive.read(found)
        except (zipfile.BadZipFile, zlib.error, EOFError, ValueError, NotImplementedError, OSError) as error:
            message = _damaged(f"{name} cannot be unpacked")
            raise ArchiveError(message) from error


def listed(data: bytes) -> bytes:
    """What an archive says that it holds: the names of its parts, and what it calls itself; all that is in it where the list is lost."""
    try:
        archive = Archive(data)
        kind = archive.part(_KIND, _LONGEST) if _KIND in archive.names else b""
    except ArchiveError:
        return data
    return b"\n".join((*(name.encode("utf-8", "replace") for name in archive.names), kind))


def _damaged(why: str) -> str:
    return f"that is damaged ({why}): save it anew"
