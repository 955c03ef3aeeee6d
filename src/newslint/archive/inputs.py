"""Paths -> the files of an archive in a fixed order, each with how it is read and how large it is."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Sequence

from newslint import files
from newslint.desk import Desk
from newslint.document.rows.roles import plays
from newslint.model import Failure, Fields
from newslint.sources import UnreadableError
from newslint.tree import folders
from newslint.tree.links import Links
from newslint.tuples import NamedTuple

ROWS = {
    ".jsonl": "jsonl", ".ndjson": "jsonl", ".jsonlines": "jsonl",
    ".csv": "csv", ".tsv": "tsv", ".tab": "tsv",
    ".parquet": "parquet", ".pq": "parquet",
}  # fmt: skip
"""How files with a story in each row are read, by suffix."""
_LOOKED_AT = 1 << 16
STORY, NONE = "story", "none"
"""How a file is read that is one story, and one that cannot be had."""


class Input(NamedTuple):
    """A file of an archive: how it is read, how many bytes it has and when it was changed; of one that cannot be had, `why`."""

    path: str
    kind: str
    size: int = 0
    changed: int = 0
    why: str = ""


class Place(NamedTuple):
    """How far an archive is read: in which file, to which byte (of Parquet: group of rows), row and line."""

    file: int = 0
    offset: int = 0
    row: int = 0
    line: int = 0

    @property
    def past(self) -> Place:
        """The beginning of the next file."""
        return Place(self.file + 1)


def inputs(paths: Sequence[str], desk: Desk) -> list[Input]:
    """The files of an archive, each once, by path."""
    found: dict[str, Input] = {}
    for path in paths:
        for one in _under(path, desk):
            found.setdefault(os.path.abspath(one.path) + (one.why and f"\0{one.why}"), one)  # noqa: PTH100 -- once a file
    return sorted(found.values())


def _under(path: str, desk: Desk) -> Iterator[Input]:
    """The files that a path names or holds."""
    try:
        desk.admit(path)
        if not os.path.isdir(path):  # noqa: PTH112 -- once a file
            yield _input(path)
            return
    except UnreadableError as unreadable:
        yield _unread(unreadable.failure)
        return
    some = False
    for found in folders.walk(path, lambda name: _is_read(name, desk), Links()):
        if isinstance(found, str):
            some = True
            yield _input(found)
        elif isinstance(found, Failure):
            some = True
            yield _unread(found)
    if not some:
        yield Input(path, NONE, why=f"no stories in this folder (looked for {', '.join(ROWS)} and copy)")


def _is_read(path: str, desk: Desk) -> bool:
    """Whether a file in a folder belongs to the archive."""
    guide = desk.guide(path)
    if guide.config.excluded(path):
        return False
    kind = ROWS.get(_suffix(path))
    if kind in {"csv", "tsv"}:
        return _holds_stories(path, guide.fields)
    return kind == "parquet" or desk.is_copy(path)


def _holds_stories(path: str, fields: Fields) -> bool:
    """Whether the first row of a table names a column that holds the copy of stories."""
    try:
        first = files.head(path, _LOOKED_AT).split(b"\n")[0].decode("utf-8", "replace")
    except OSError:
        return True  # that it cannot be read is said where it is tried
    return any(plays(head.strip('\ufeff" \r'), fields) for head in re.split("[,;\t]", first))


def _suffix(path: str) -> str:
    return os.path.splitext(path)[1].lower()  # noqa: PTH122 -- once a file


def _input(path: str) -> Input:
    try:
        status = os.stat(path)  # noqa: PTH116 -- once a file
    except OSError as error:
        return Input(path, NONE, why=files.reason(error))
    return Input(path, ROWS.get(_suffix(path), STORY), status.st_size, status.st_mtime_ns)


def _unread(failure: Failure) -> Input:
    return Input(failure.path or "", NONE, why=failure.message)
