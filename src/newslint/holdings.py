"""The cache folder -> what newslint has put there, by sort, and nothing of what somebody else has."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from contextlib import suppress

from newslint import compiled
from newslint.cache import cache_folder, results_folder
from newslint.store import SUFFIX, records
from newslint.tuples import NamedTuple

_OWN = compiled.pattern(
    rf"(?:[a-z-]{{1,20}}|[0-9a-f]{{2}})-[0-9a-f]{{16}}\.(?:json|values)|[0-9a-f]{{2}}{re.escape(SUFFIX)}"
)
"""The names of what is kept."""
_ASIDE = compiled.pattern(r"\.[0-9a-f]{12}\.tmp\Z")
"""Behind the name of what was never put in its place."""


_FOLDERS = ("sources", "results")
"""Folders beside that of what was found in stories; `results` is where an earlier newslint kept what it printed of them."""


class Held(NamedTuple):
    """What is kept of one sort (`stories`, `sources`, `books`): how many, and bytes."""

    sort: str
    number: int
    size: int


def held() -> tuple[Held, ...]:
    """What is kept of each sort."""
    sums = dict.fromkeys(("stories", "sources", "books"), (0, 0))
    for sort, entry in _files():
        number, size = sums[sort]
        with suppress(OSError):
            more = sum(1 for _ in records(entry.path)) if entry.name.endswith(SUFFIX) else 1
            sums[sort] = number + more, size + entry.stat(follow_symlinks=False).st_size
    return tuple(Held(sort, *counted) for sort, counted in sums.items())


def clear() -> None:
    """Remove all that is kept, and the folders that hold nothing else. Raises OSError for what cannot be removed."""
    for _, entry in _files():
        with suppress(FileNotFoundError):
            os.unlink(entry.path)  # noqa: PTH108 -- strings throughout: pathlib costs 9 ms
    folder = cache_folder()
    for path in (*(entry.path for entry in _entries(folder) if entry.is_dir(follow_symlinks=False)), folder):
        with suppress(OSError):  # something else lies in it
            os.rmdir(path)  # noqa: PTH106 -- likewise


def _files() -> Iterator[tuple[str, os.DirEntry[str]]]:
    """Each file that is kept, with its sort."""
    folder, found = cache_folder(), results_folder()
    for entry in _entries(folder):
        if entry.is_dir(follow_symlinks=False):
            sort = "sources" if entry.name == "sources" else "stories"
            inside = _entries(entry.path) if entry.path == found or entry.name in _FOLDERS else ()
            yield from ((sort, one) for one in inside if _is_own(one))
        elif _is_own(entry):
            yield "books", entry


def _is_own(entry: os.DirEntry[str]) -> bool:
    """Whether a file is one of those that are kept, by its name."""
    return entry.is_file(follow_symlinks=False) and bool(_OWN.fullmatch(_ASIDE.sub("", entry.name)))


def _entries(folder: str) -> list[os.DirEntry[str]]:
    """What lies in a folder; nothing where there is none."""
    try:
        with os.scandir(folder or os.devnull) as entries:
            return sorted(entries, key=lambda entry: entry.name)
    except OSError:
        return []
