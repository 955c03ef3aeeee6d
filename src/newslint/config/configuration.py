"""What one newslint.yaml says: which rules count, for which files, and where in it that stands."""

from __future__ import annotations

import os
from collections.abc import Mapping
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from newslint.checked.options import Wrong
from newslint.checked.outline import Mistake, Node, Plain
from newslint.config.keys import PerFile, Sourced
from newslint.config.places import called
from newslint.model import Failure, Level, Settings
from newslint.record import field, record, replace
from newslint.rulebook.packs import DEFAULT, Pack, is_path
from newslint.sources import UTF8

if TYPE_CHECKING:
    from newslint.config.named import Files
    from newslint.tree.globs import Globs

NEVER = Level.ERROR + 1
"""`fail-on: never`: above every level."""


@record
class Config:
    """What one newslint.yaml says; without a file, what holds where nobody says otherwise.

    Globs are relative to the file. `fail_on` is a Level or NEVER. `failures` is all that is wrong in it. What it does not say,
    the `base` does that it extends.
    """

    path: Path | None = None
    packs: tuple[Pack, ...] = tuple(Pack(word) for word in DEFAULT)
    select: tuple[str, ...] = ()
    enable: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    levels: Mapping[str, Level] = field(default_factory=dict)
    options: Mapping[str, Mapping[str, Plain]] = field(default_factory=dict)
    per_file: tuple[PerFile, ...] = ()
    exclude: tuple[str, ...] = ()
    suffixes: Mapping[str, str] = field(default_factory=dict)
    encoding: str = UTF8
    fail_on: int = Level.ERROR
    baseline: str | None = None
    sources: tuple[Sourced, ...] = ()
    settings: Settings = field(default_factory=Settings)
    failures: tuple[Failure, ...] = ()
    node: Node = field(default_factory=Node)
    base: Config | None = None

    def saying(self, *path: str | int) -> Config:
        """The configuration that says what stands under some keys: this one, or that which it extends."""
        if self.base is None or not path or _stands(self.node, path):
            return self
        return self.base.saying(*path)

    def excluded(self, path: str) -> bool:
        """Whether a file (relative to the current folder, or absolute) is one of `exclude`."""
        said = self.saying("exclude")
        return bool(said.exclude) and bool(said._excluding.says(said._inside(path)))  # noqa: SLF001 -- one of its own

    def rules(self, path: str) -> bool:
        """Whether a file lies in a folder of rule files that is one of `packs`."""
        folders = [os.path.join(os.path.abspath(pack.word), "") for pack in self.packs if is_path(pack.word)]  # noqa: PTH100, PTH118 -- as it is named
        return bool(folders) and os.path.abspath(path).startswith(tuple(folders))  # noqa: PTH100 -- likewise

    def excluding(self, path: str) -> str:
        """The pattern that excludes a file, and where it stands."""
        if (said := self.saying("exclude")) is not self:
            return said.excluding(path)
        alone = enumerate(replace(self, exclude=(pattern,)) for pattern in self.exclude)
        at = max((at for at, one in alone if one.excluded(path)), default=0)
        place = self.node.at("exclude", at)
        return f"{self.exclude[at]!r} ({called(self.path)}:{place.line}:{place.column})"

    def ignored(self, path: str) -> tuple[tuple[str, str], ...]:
        """The selectors that do not count for a file, each with the glob that says so."""
        if (said := self.saying("per-file")) is not self:
            return said.ignored(path)
        if not self.per_file:
            return ()
        inside = self._inside(path)
        matched = (entry for entry, spec in zip(self.per_file, self._per_file, strict=True) if spec.says(inside))
        return tuple((selector, entry.files) for entry in matched for selector in entry.ignore)

    def sources_of(self, path: str) -> Files:
        """The files that a story is held against, in order."""
        from newslint.config.named import Files, files_of  # noqa: PLC0415 -- only where a configuration names sources

        if self.path is None:
            return Files()
        return files_of(self.sources, self._inside(path), self.path.parent)

    def mistake(self, wrong: Wrong) -> Mistake:
        """What is wrong under a path of keys, with its place in the file."""
        if (said := self.saying(*wrong.path[: 2 if wrong.path[:1] in _MERGED else 1])) is not self:
            return said.mistake(wrong)
        return Mistake(called(self.path), self.node.at(*wrong.path, key=wrong.key), wrong.message)

    @cached_property
    def _excluding(self) -> Globs:
        from newslint.tree.globs import Globs, configured  # noqa: PLC0415 -- where a configuration has globs

        return Globs(map(configured, self.exclude))

    @cached_property
    def _per_file(self) -> tuple[Globs, ...]:
        from newslint.tree.globs import Globs, configured  # noqa: PLC0415 -- likewise

        return tuple(Globs([configured(entry.files)]) for entry in self.per_file)

    def _inside(self, path: str) -> str:
        """A path relative to the folder of the configuration."""
        folder = self.path.parent if self.path else Path.cwd()
        return Path(os.path.relpath(path, folder)).as_posix()


_MERGED = (("levels",), ("options",), ("suffixes",))
"""Keys whose entries are added to those of the configuration that is extended."""


def _stands(node: Node, path: tuple[str | int, ...]) -> bool:
    """Whether something stands under some keys."""
    for key in path:
        if key not in node.table:
            return False
        node = node.table[str(key)]
    return True
