"""The ignore files of a repository in which git is not asked -> what they leave out."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from newslint import files, git

if TYPE_CHECKING:
    from pathspec import GitIgnoreSpec

_NAME = ".gitignore"
_WILD = 3  # stars that a pattern may have: with more of them, the time that a long name takes knows no bounds


class Ignored:
    """The ignore files that count in a folder; the deepest that speaks of a name decides."""

    def __init__(self, files: tuple[tuple[str, GitIgnoreSpec], ...] = ()) -> None:
        self._files = files

    def below(self, folder: str) -> Ignored:
        """What counts in a folder, with its own ignore file."""
        spec = _spec(os.path.join(folder, _NAME))  # noqa: PTH118 -- once a folder; pathlib is ten times slower
        return Ignored(((folder, spec), *self._files)) if spec else self

    def leaves_out(self, path: str, *, folder: bool) -> bool:
        """Whether a file or folder is left out."""
        for base, spec in self._files:
            name = os.path.relpath(path, base).replace(os.sep, "/")
            said = spec.check_file(f"{name}/" if folder else name).include
            if said is not None:
                return said
        return False


def around(folder: str) -> Ignored | None:
    """What counts in a folder without links, None where it lies in no repository or is itself left out: who names it wants it."""
    top = git.top_of(folder)
    if top is None:
        return None
    rules, place = Ignored().below(top), top
    for part in Path(folder).relative_to(top).parts:
        place = os.path.join(place, part)  # noqa: PTH118 -- as above
        if rules.leaves_out(place, folder=True):
            return None
        rules = rules.below(place)
    return rules


def _spec(path: str) -> GitIgnoreSpec | None:
    """What an ignore file says in simple patterns; one that is a link is none, as for git."""
    if os.path.islink(path) or not os.path.isfile(path):  # noqa: PTH113, PTH114 -- as above
        return None
    from pathspec import GitIgnoreSpec  # noqa: PLC0415 -- costs 30 ms, where there is such a file

    try:
        lines = files.read(path, limit=files.SETTINGS).decode("utf-8", "surrogateescape").splitlines()
        return GitIgnoreSpec.from_lines(line for line in lines if line.count("*") <= _WILD)
    except (OSError, ValueError):  # what cannot be understood leaves nothing out
        return None
