"""A link -> whether what it leads to is read: within the repository, and there only what everybody sees who has it.

Whoever sends a change chooses where its links lead, and what is read is printed. A link that lies in no repository is the
user's own.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

_OUT = "a link that leads out of the repository, or to what is hidden in it: not read"
_IGNORED = "a link to a file that git ignores: not read; name the file itself"
_NEW = "a link to a file that was not added to git yet: not read; git add it, or name the file itself"


class Links:
    """The links of a run; what git keeps is asked for once, and for each folder once what leads there."""

    def __init__(self) -> None:
        self._folders: dict[str, str | None] = {}
        self._kept: dict[str, frozenset[str] | None] = {}

    def refusal(self, path: str) -> str | None:
        """Why what a path leads to is not read; None where it may be."""
        folder, name = os.path.split(_whole(path))
        if folder not in self._folders:
            self._folders[folder] = self._on_the_way(folder)
        if (refused := self._folders[folder]) or not os.path.islink(path):  # noqa: PTH114 -- likewise
            return refused
        return self.leading_out(os.path.join(os.path.realpath(folder), name))  # noqa: PTH118 -- likewise

    def leading_out(self, link: str, bounds: str | None = None) -> str | None:
        """Why a link in a folder without links is not followed; where there is no repository, the bounds are all that counts."""
        from newslint.tree import git  # noqa: PLC0415 -- only where there is a link

        top = git.top_of(os.path.dirname(link))  # noqa: PTH120 -- likewise
        within = top or bounds
        target = os.path.realpath(link)
        if within is None:
            return None
        if not git.inside(target, within) or hidden(os.path.relpath(target, within)):
            return _OUT
        if top is None or not os.path.isfile(target):  # noqa: PTH113 -- likewise
            return None
        kept = self._names(top)
        return None if kept is None or target in kept else _unkept(top, target)

    def _on_the_way(self, folder: str) -> str | None:
        """Why a folder is not looked into, by the first link on the way that leads out."""
        if os.path.realpath(folder) == folder:
            return None
        return next((refused for link in _links(folder) if (refused := self.leading_out(link))), None)

    def _names(self, top: str) -> frozenset[str] | None:
        """The files that git keeps in a work tree; None where it cannot be asked."""
        if top not in self._kept:
            self._kept[top] = _kept(top)
        return self._kept[top]


def behind_link(path: str) -> bool:
    """Whether a link of some repository stands on the way to the folder of a file."""
    from newslint.tree import git  # noqa: PLC0415 -- only where there is a link

    folder = os.path.dirname(_whole(path))  # noqa: PTH120 -- as above
    return os.path.realpath(folder) != folder and any(git.top_of(os.path.dirname(link)) for link in _links(folder))  # noqa: PTH120 -- as above


def hidden(name: str) -> bool:
    """Whether a name, or a folder that it lies in, begins with a dot."""
    name = name.replace(os.sep, "/")
    return name != "." and (name.startswith(".") or "/." in name)


def _whole(path: str) -> str:
    """An absolute path that takes the same way: where `..` follows a link, the system does not just go back."""
    return os.path.join(os.getcwd(), path)  # noqa: PTH109, PTH118 -- once a file; pathlib is ten times slower


def _links(path: str) -> Iterator[str]:
    """The links on the way to an absolute path, each as it stands in a folder without links."""
    place = Path(path).anchor
    for part in Path(path).parts[1:]:
        step = os.path.join(place, part)  # noqa: PTH118 -- as above
        if os.path.islink(step):  # noqa: PTH114 -- as above
            yield step
        place = os.path.realpath(step)


def _unkept(top: str, target: str) -> str:
    """Why git does not keep a file of a work tree in which it was asked."""
    from newslint.tree import git  # noqa: PLC0415 -- only where there is a link

    tree = git.around(top)
    try:
        return _IGNORED if tree and tree.ignored([target]) else _NEW
    except git.GitError:
        return _NEW


def _kept(top: str) -> frozenset[str] | None:
    """The files in the index of a work tree, without links on the way."""
    from newslint.tree import git  # noqa: PLC0415 -- only where there is a link

    tree = git.around(top)
    try:
        names = tree.names("ls-files", "-z", "--cached") if tree else None
    except git.GitError:
        return None
    return None if names is None else frozenset(os.path.join(top, name) for name in names)  # noqa: PTH118 -- as above
