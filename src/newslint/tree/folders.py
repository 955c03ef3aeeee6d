"""A folder -> the copy under it, each story once, and what may be copy but is not read.

A link to a story is a second name of it. A link to a folder is not followed; where copy lies behind it, that is said.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from newslint.files import reason
from newslint.model import Failure
from newslint.tree import git
from newslint.tree.links import Links, hidden
from newslint.tuples import NamedTuple

if TYPE_CHECKING:
    from newslint.tree.ignored import Ignored

Wanted = Callable[[str], bool]

_NOWHERE = "a link that leads nowhere"
_FOLDER = "a link to a folder, which is not followed, and there is copy in it: name the folder itself to have it read"
_LOOKED_AT = 100_000  # names behind links to folders that are looked at in one walk, to see whether there is copy


class Linked(NamedTuple):
    """A path that is a link."""

    path: str


class Passed(NamedTuple):
    """A file that is not wanted."""

    path: str


Found = str | Failure | Linked


def walk(folder: str, wanted: Wanted, links: Links) -> Iterator[str | Failure | Passed]:
    """The files under a folder, unsorted, without hidden ones and what git ignores; and what cannot be looked into.

    Paths begin as `folder` does.
    """
    stories: list[str] = []
    linked: list[str] = []
    for found in _files(folder):
        if isinstance(found, Linked):
            linked.append(found.path)
        elif isinstance(found, Failure):
            yield found
        elif wanted(found):
            stories.append(found)
            yield found
        else:
            yield Passed(found)
    if linked:
        yield from _Followed(folder, stories, wanted, links).all(sorted(linked))


class _Followed:
    """What the links under a folder lead to, beside the stories that stand there under names of their own."""

    def __init__(self, folder: str, stories: list[str], wanted: Wanted, links: Links) -> None:
        self._start = len(_prefix(folder))
        self._real = os.path.realpath(folder)
        self._read = {self._at(path) for path in stories}
        self._wanted = wanted
        self._links = links
        self._budget = iter(range(_LOOKED_AT))

    def all(self, links: list[str]) -> Iterator[str | Failure]:
        """Each story that has no other name here, and each link that is not followed."""
        for link in links:
            try:
                mode = os.stat(link).st_mode  # noqa: PTH116 -- a path that somebody else chose: pathlib would tidy it
            except OSError:
                if self._wanted(link):
                    yield Failure(link, _NOWHERE)
                continue
            yield from self._folder(link) if stat.S_ISDIR(mode) else self._file(link)

    def _at(self, path: str) -> str:
        """Where a path under the folder stands, without links on the way."""
        return os.path.join(self._real, path[self._start :])  # noqa: PTH118 -- once a file; pathlib is ten times slower

    def _folder(self, link: str) -> Iterator[Failure]:
        """A link to a folder, unless all in it is found without it."""
        target = os.path.realpath(link)
        if git.inside(target, self._real) and not hidden(os.path.relpath(target, self._real)):
            return
        beside = os.path.dirname(link)  # noqa: PTH120 -- as above
        if any(name is None or self._wanted(os.path.join(beside, name)) for name in _names(target, self._budget)):  # noqa: PTH118 -- as above
            yield Failure(link, _FOLDER)

    def _file(self, link: str) -> Iterator[str | Failure]:
        """A link to a file that has no other name here."""
        target = os.path.realpath(link)
        if target in self._read or not self._wanted(link):
            return
        self._read.add(target)
        refused = self._links.leading_out(self._at(link), self._real)
        yield Failure(link, refused) if refused else link


def _names(folder: str, budget: Iterator[int]) -> Iterator[str | None]:
    """The names of the files under a folder, as far as the budget goes; None where it ends."""
    folders = [folder]
    while folders:
        try:
            entries = os.scandir(folders.pop())
        except OSError:
            continue
        with entries:
            for entry in entries:
                if next(budget, None) is None:
                    yield None
                    return
                if entry.is_dir(follow_symlinks=False):
                    folders.append(entry.path)
                elif not entry.name.startswith("."):
                    yield entry.name


def _files(folder: str) -> Iterator[Found]:
    """All files under a folder that git would track; where git is not asked, all that are not hidden or ignored."""
    tree = git.around(folder)
    real = os.path.realpath(folder)
    try:
        listed = tree.ask("ls-files", "-z", "--cached", "--others", "--exclude-standard", folder=real) if tree else None
        wanted = listed and (listed.out or (tree and tree.ask("check-ignore", "--quiet", ".", folder=real).code))
    except git.GitError:
        tree = listed = wanted = None
    if listed is None or listed.code:
        yield from _unasked(folder)
    elif not wanted:  # git ignores the folder, but who names it wants it
        yield from _plain(folder, None)
    else:
        if listed.complaint:  # a folder that git may not open; it goes on without it
            yield Failure(folder, listed.complaint)
        yield from _present(folder, [os.fsdecode(name) for name in listed.out.split(b"\0") if name])


def _present(folder: str, names: list[str]) -> Iterator[Found]:
    """The listed files that stand there and are not hidden; what is a repository of its own is walked likewise."""
    prefix, real = _prefix(folder), os.path.realpath(folder)
    straight: dict[str, bool] = {}
    for name in dict.fromkeys(names):
        if name.startswith(".") or "/." in name:
            continue
        within = os.path.dirname(name.rstrip("/"))  # noqa: PTH120 -- once a file; pathlib is ten times slower
        if within not in straight:
            place = os.path.join(real, within) if within else real  # noqa: PTH118 -- likewise
            straight[within] = os.path.realpath(place) == place
            if not straight[within]:
                yield Failure(prefix + within, "a link, where git knows of a folder: not read")
        if straight[within]:
            yield from _standing(prefix + name.rstrip("/"))


def _standing(path: str) -> Iterator[Found]:
    """What stands where git knows of a file."""
    try:
        mode = os.lstat(path).st_mode  # once a file
    except FileNotFoundError:
        return  # deleted, and git not told yet
    except OSError as error:
        yield Failure(path, reason(error))
        return
    if stat.S_ISLNK(mode):
        yield Linked(path)
    elif not stat.S_ISDIR(mode):
        yield path
    elif git.is_top(path):
        yield from _files(path)
    else:
        yield from _unasked(path)


def _unasked(folder: str) -> Iterator[Found]:
    """All files under a folder in which git is not asked."""
    real = os.path.realpath(folder)
    yield from _plain(folder, _rules(real) if git.top_of(real) else None)


def _rules(real: str) -> Ignored | None:
    """What the ignore files around a folder of a repository leave out."""
    from newslint.tree import ignored  # noqa: PLC0415 -- only where git is not asked

    return ignored.around(real)


def _plain(folder: str, rules: Ignored | None) -> Iterator[Found]:
    """All files under a folder that are not hidden, nor left out by the ignore files of a repository."""
    ahead = [(_prefix(folder), os.path.realpath(folder), rules)]
    while ahead:
        prefix, real, rules = ahead.pop()
        try:
            with os.scandir(real) as entries:
                found = list(entries)
        except OSError as error:
            yield Failure(prefix.rstrip(os.sep) or folder, reason(error))
            continue
        if rules is None and git.is_top(real):
            rules = _rules(real)
        for entry in found:
            path = prefix + entry.name
            is_folder = entry.is_dir(follow_symlinks=False)
            if entry.name.startswith(".") or (rules and rules.leaves_out(entry.path, folder=is_folder)):
                continue
            if is_folder:
                ahead.append((path + os.sep, entry.path, rules and rules.below(entry.path)))
            else:
                yield Linked(path) if entry.is_symlink() else path


def _prefix(folder: str) -> str:
    """How the paths of a folder begin; those of the current one begin with their names."""
    return "" if folder == os.curdir else os.path.join(folder, "")  # noqa: PTH118 -- pathlib would tidy away how it was reached
