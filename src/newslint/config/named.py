"""Which stories newslint.yaml holds against which files -> the files of one story, and what may be one and cannot be had."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from newslint.model import Failure
from newslint.tree.folders import walk
from newslint.tree.globs import Globs, configured, is_plain
from newslint.tree.links import Links
from newslint.tuples import NamedTuple

if TYPE_CHECKING:
    from newslint.config.keys import Sourced


class Files(NamedTuple):
    """The files that globs mean, or plain names would, and those of which the walk says why they are not read."""

    paths: tuple[str, ...] = ()
    failures: tuple[Failure, ...] = ()


def files_of(entries: Iterable[Sourced], story: str, folder: Path) -> Files:
    """The files that a story, named from the folder of the configuration, is held against."""
    wanted = tuple(
        glob for entry in entries if Globs([configured(entry.stories)]).says(story) for glob in entry.sources
    )
    meant = _matching(wanted, str(folder))
    return meant._replace(paths=tuple(path for path in meant.paths if _inside(path, str(folder)) != story))


@cache
def _matching(globs: tuple[str, ...], folder: str) -> Files:
    """The files under a folder that globs mean, sorted; a plain name that means none is one all the same: whoever reads it says why not."""
    if not globs:
        return Files()
    meant = Globs(map(configured, globs))
    found = list(walk(folder, lambda path: bool(meant.says(_inside(path, folder))), Links()))
    paths = {os.path.relpath(path) for path in found if isinstance(path, str)}
    failures = [one._replace(path=os.path.relpath(one.path or folder)) for one in found if isinstance(one, Failure)]
    told = {_inside(path, folder) for path in (*paths, *(failure.path or folder for failure in failures))}
    paths |= {os.path.relpath(os.path.join(folder, name)) for name in _missing(globs, told)}  # noqa: PTH118 -- strings throughout
    return Files(tuple(sorted(paths)), tuple(sorted(failures)))


def _missing(globs: Iterable[str], found: Iterable[str]) -> Iterator[str]:
    """The plain names among globs that mean nothing of what was found."""
    for glob in globs:
        if is_plain(glob) and not any(map(Globs([configured(glob)]).says, found)):
            yield glob.lstrip("/")


def _inside(path: str, folder: str) -> str:
    return Path(os.path.relpath(path, folder)).as_posix()
