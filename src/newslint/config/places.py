"""A folder -> the configuration that counts for its stories: the nearest newslint.yaml, under any of its names, or table of pyproject.toml."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from newslint import files
from newslint.rulebook.folder import shown

NAME = "newslint.yaml"
NAMES = (NAME, "newslint.yml", ".newslint.yaml")
PROJECT = "pyproject.toml"
_TABLE = b"[tool.newslint"
"""What a project says that speaks of newslint."""


def find(folder: Path) -> Path | None:
    """The configuration that counts for the stories of a folder: the nearest above, up to the root of the git repository.

    What only may be one, since nobody may look, counts: that it cannot be read is said where it is loaded.
    """
    here = Path(os.path.abspath(folder))  # noqa: PTH100 -- resolve() would follow links out of the repository
    for place in (here, *here.parents):
        if found := next(standing(place), None):
            return found
        if os.path.lexists(place / ".git"):
            return None
    return None


def standing(folder: Path) -> Iterator[Path]:
    """The configurations that stand in a folder: one, unless somebody has made a mistake."""
    yield from (path for name in NAMES if _may_stand(path := folder / name))
    if _may_stand(project := folder / PROJECT) and _speaks(project):
        yield project


def _may_stand(path: Path) -> bool:
    """Whether there is something of that name, or somebody forbids to look."""
    try:
        path.lstat()
    except PermissionError:
        return True
    except (OSError, ValueError):
        return False
    return True


def _speaks(project: Path) -> bool:
    """Whether a pyproject.toml speaks of newslint; one that cannot be read is another program's affair."""
    try:
        return _TABLE in files.read(project, limit=files.SETTINGS)
    except OSError:
        return False


def beside(folder: Path, word: str) -> Path:
    """A path of the configuration: relative to its folder."""
    return Path(os.path.normpath(folder / os.path.expanduser(word)))  # noqa: PTH111 -- pathlib raises where there is no such user


def called(path: Path | None) -> str:
    """What a configuration is called where something is wrong with it."""
    return shown(str(path)) if path else NAME
