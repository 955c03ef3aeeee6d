"""The ignore files of a repository in which git is not asked -> what they leave out."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path

from newslint import files
from newslint.tree import git
from newslint.tree.globs import BadGlobError, Glob, Globs, parse

_NAME = ".gitignore"


class Ignored:
    """The ignore files that count in a folder; the deepest that speaks of a name decides."""

    def __init__(self, files: tuple[tuple[str, Globs], ...] = ()) -> None:
        self._files = files

    def below(self, folder: str) -> Ignored:
        """What counts in a folder, with its own ignore file."""
        spec = _spec(os.path.join(folder, _NAME))  # noqa: PTH118 -- once a folder; pathlib is ten times slower
        return Ignored(((folder, spec), *self._files)) if spec else self

    def leaves_out(self, path: str, *, folder: bool) -> bool:
        """Whether a file or folder is left out."""
        for base, spec in self._files:
            name = os.path.relpath(path, base).replace(os.sep, "/")
            said = spec.says(f"{name}/" if folder else name)
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


def _spec(path: str) -> Globs | None:
    """What an ignore file says; one that is a link is none, as for git."""
    if os.path.islink(path) or not os.path.isfile(path):  # noqa: PTH113, PTH114 -- as above
        return None
    try:
        text = files.read(path, limit=files.SETTINGS).decode("utf-8", "surrogateescape")
    except OSError:  # what cannot be read leaves nothing out
        return None
    return Globs(_meant(text.splitlines()))


def _meant(lines: Iterable[str]) -> Iterator[Glob | None]:
    """The globs of some lines; one that means nothing leaves nothing out, as for git."""
    for line in lines:
        with suppress(BadGlobError):
            yield parse(line)
