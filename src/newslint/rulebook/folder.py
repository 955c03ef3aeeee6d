"""A folder of rule files -> their paths, each once and in order, within bounds, and what of it is not looked at."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

from newslint.model import Failure
from newslint.rulebook.realm import keeps_suffix

MOST = 10_000
"""Files and folders of a pack; the largest that is known has 400."""
DEEPEST = 20
"""Folders of a pack in each other."""

Allowed = Callable[[str], bool]
"""Whether what a link leads to, by its path without links, may be read."""


class TooLargeError(Exception):
    """A folder that holds too much to be a pack."""


def rule_files(folder: Path, suffixes: tuple[str, ...], allowed: Allowed | None = None) -> Iterator[Path | Failure]:
    """The rule files in a folder and below it, by suffix; hidden ones left out.

    Links are followed where they lead to what is `allowed` (without it: to anything), and to nothing twice.
    Raises TooLargeError where there is too much.
    """
    yield from _Walk(suffixes, allowed).below(folder, os.path.realpath(folder), DEEPEST)


class _Walk:
    def __init__(self, suffixes: tuple[str, ...], allowed: Allowed | None) -> None:
        self.suffixes, self.allowed = suffixes, allowed
        self.left = MOST
        self.seen: set[str] = set()

    def below(self, folder: Path, real: str, deep: int) -> Iterator[Path | Failure]:
        """What stands in a folder, `real` without links."""
        if real in self.seen:
            return
        self.seen.add(real)
        if not deep:
            message = f"it has folders in each other more than {DEEPEST} deep"
            raise TooLargeError(message)
        try:
            entries = sorted(self._entries(folder), key=lambda entry: entry.name)
        except OSError as error:
            yield _unread(folder, f"cannot be read: {error.strerror}")
            return
        for entry in entries:
            if not entry.name.startswith("."):
                yield from self._entry(folder / entry.name, entry, os.path.join(real, entry.name), deep)  # noqa: PTH118 -- many, on every start

    def _entries(self, folder: Path) -> Iterator[os.DirEntry[str]]:
        with os.scandir(folder) as entries:
            for entry in entries:
                self.left -= 1
                if self.left < 0:
                    message = f"it holds more than {MOST:,} files and folders"
                    raise TooLargeError(message)
                yield entry

    def _entry(self, path: Path, entry: os.DirEntry[str], real: str, deep: int) -> Iterator[Path | Failure]:
        """A folder's files, a rule file, or nothing."""
        try:
            is_folder = entry.is_dir()
        except OSError as error:
            yield _unread(path, f"cannot be read: {error.strerror}")
            return
        if not is_folder and path.suffix not in self.suffixes:
            return
        if entry.is_symlink():
            real = os.path.realpath(path)
            if self.allowed and not self.allowed(real):
                yield _unread(path, "is not read: it is a link that leads out of the pack")
                return
            if self.allowed and not is_folder and not keeps_suffix(path, real):
                yield _unread(path, "is not read: it is a link to a file of another kind")
                return
        if is_folder:
            yield from self.below(path, real, deep - 1)
        elif real not in self.seen:
            self.seen.add(real)
            yield path


def _unread(path: Path, why: str) -> Failure:
    return Failure(str(path), f"{shown(str(path))}: {why}")


def shown(path: str) -> str:
    """A path as people want to read it: relative where it lies below the current folder."""
    try:
        here = os.getcwd()  # noqa: PTH109 -- as quick as it gets
    except OSError:  # somebody removed it
        return path
    return path[len(here) + 1 :] if path.startswith(here + os.sep) else path
