"""Which stories newslint.yaml holds against which files -> the files of one story."""

from __future__ import annotations

import os
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from newslint.tree.folders import walk
from newslint.tree.globs import Globs, parse
from newslint.tree.links import Links

if TYPE_CHECKING:
    from newslint.config.keys import Sourced


def files_of(entries: Iterable[Sourced], story: str, folder: Path) -> tuple[str, ...]:
    """The files that a story, named from the folder of the configuration, is held against."""
    wanted = tuple(glob for entry in entries if Globs([parse(entry.stories)]).says(story) for glob in entry.sources)
    return tuple(path for path in _matching(wanted, str(folder)) if _inside(path, str(folder)) != story)


@cache
def _matching(globs: tuple[str, ...], folder: str) -> tuple[str, ...]:
    """The files under a folder that globs mean, sorted."""
    if not globs:
        return ()
    meant = Globs(map(parse, globs))
    found = walk(folder, lambda path: bool(meant.says(_inside(path, folder))), Links())
    return tuple(sorted(os.path.relpath(path) for path in found if isinstance(path, str)))


def _inside(path: str, folder: str) -> str:
    return Path(os.path.relpath(path, folder)).as_posix()
