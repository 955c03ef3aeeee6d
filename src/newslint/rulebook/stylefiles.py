"""A folder or a zip that somebody else may have made -> the files of a Vale style in it, and what of it is not read."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from functools import partial
from io import BytesIO
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from newslint import files
from newslint.tuples import NamedTuple

if TYPE_CHECKING:
    import zipfile

SUFFIXES = (".yml", ".txt")
MANY = 10_000
"""How many names are looked at under one path; a folder of every published style has some 3,000."""
WHOLE = files.SETTINGS
"""How many bytes all files under one path may have, unpacked; those of thirteen published styles have 1.5 million."""


class Read(NamedTuple):
    """A file of a style, by its path below that of the style."""

    name: str
    data: bytes


class Unread(NamedTuple):
    """What was not read (the style itself, where no name is given), and why, in words that follow its name."""

    name: str
    why: str


Found = Iterator[Read | Unread]


def found(path: Path) -> list[Read | Unread]:
    """All rule files and word lists under a path, by name, and everything that was left out.

    Raises OSError where nothing can be read.
    """
    path.stat()  # a path that is not there is an error, not an empty style
    some = _walked(str(path)) if path.is_dir() else _zipped(files.read(path, limit=files.SETTINGS))
    return sorted(_within(some), key=_name)


def named(root: Path, rule: str) -> bytes:
    """The file of the rule `Style.Rule` below a folder of styles, also in a hidden one; nothing where none can be read there."""
    place = os.path.join(root, *rule.split(".")) + ".yml"  # noqa: PTH118 -- as `_file` compares them
    inside = os.path.join(os.path.realpath(root), "")  # noqa: PTH118 -- likewise
    try:
        real = os.path.realpath(place)
        return files.read(real, limit=files.SETTINGS) if real.startswith(inside) and real.endswith(".yml") else b""
    except (OSError, ValueError):
        return b""


def _name(one: Read | Unread) -> str:
    return one.name


def _within(some: Found) -> Found:
    """The files, as long as there is room for them."""
    room = WHOLE
    for one in some:
        room -= len(one.data) if isinstance(one, Read) else 0
        if room < 0:
            yield Unread("", f"holds more than {WHOLE // files.MEGABYTE} MB of rules: not all of it is read")
            return
        yield one


def _walked(root: str) -> Found:
    """What stands in a folder and below it; what a link leads to only where that is a file inside."""
    folders, seen = [""], 0
    while folders:
        folder = folders.pop()
        try:
            with os.scandir(os.path.join(root, folder)) as entries:  # noqa: PTH118 -- as scandir has them
                some = sorted(islice(entries, MANY + 1), key=lambda entry: entry.name)
        except OSError as error:
            yield Unread(folder, f"cannot be read: {error.strerror}")
            continue
        seen += len(some)
        if seen > MANY:
            yield Unread("", f"holds more than {MANY:,} files: name the folder of the style itself")
            return
        for entry in some:
            name = os.path.join(folder, entry.name)  # noqa: PTH118 -- likewise
            if not counts(entry.name):
                continue
            if entry.is_dir(follow_symlinks=False):
                folders.append(name)
            elif entry.is_dir():
                yield Unread(name, "is a link to a folder, which is not followed: name that folder")
            elif entry.name.endswith(SUFFIXES):
                yield _one(name, partial(_file, root, entry))


def counts(name: str) -> bool:
    """Whether a file or folder of that name is looked at: a dot or a line before it hides it."""
    return name in {".", ".."} or not name.startswith((".", "_"))


def _file(root: str, entry: os.DirEntry[str]) -> bytes:
    """The bytes of a file in a folder.

    Raises OSError also for a link that leads out of the folder.
    """
    if entry.is_symlink():
        inside = os.path.join(os.path.realpath(root), "")  # noqa: PTH118 -- likewise
        if not os.path.realpath(entry.path).startswith(inside):
            message = "is a link that leads out of the style"
            raise OSError(0, message)
    return files.read(entry.path, limit=files.SETTINGS)


def _zipped(data: bytes) -> Found:
    """What stands in a zip."""
    import zipfile  # noqa: PLC0415 -- only where a style is a zip

    try:
        archive = zipfile.ZipFile(BytesIO(data))
    except Exception as error:  # noqa: BLE001 -- what a broken zip raises is zipfile's own affair
        yield Unread("", f"is neither a folder nor a zip that can be read: {error}")
        return
    with archive:
        if len(archive.infolist()) > MANY:
            yield Unread("", f"holds more than {MANY:,} files")
            return
        for member in archive.infolist():
            if member.filename.endswith(SUFFIXES) and all(map(counts, member.filename.split("/"))):
                yield _one(member.filename.lstrip("/"), partial(_member, archive, member))


def _member(archive: zipfile.ZipFile, member: zipfile.ZipInfo) -> bytes:
    """The bytes of a member, as many as it really has.

    Raises OSError for what is not read, and whatever zipfile raises for a member that is broken.
    """
    encrypted = 0x1
    if member.flag_bits & encrypted:
        raise OSError(0, "is encrypted")
    if member.compress_type not in {
        0,
        8,
    }:  # as is, and deflated: others unpack to thousands of times their size at once
        raise OSError(0, "is compressed in a way that is not read")
    with archive.open(member) as opened:
        data = opened.read(files.SETTINGS + 1)
    if len(data) > files.SETTINGS:
        raise OSError(0, f"is larger than {files.SETTINGS // files.MEGABYTE} MB")
    return data


def _one(name: str, read: Callable[[], bytes]) -> Read | Unread:
    """A file, or why it is not read."""
    try:
        return Read(name.replace(os.sep, "/"), read())
    except OSError as error:
        return Unread(name, error.strerror or str(error))
    except Exception as error:  # noqa: BLE001 -- as above
        return Unread(name, f"cannot be unpacked: {error}")
