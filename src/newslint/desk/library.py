"""Paths of sources -> what stories are held against: each file is read once, whoever names it, and again when it has changed."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from typing import TYPE_CHECKING, TypeAlias

from newslint import sources
from newslint.article import Article
from newslint.cache import key_of
from newslint.desk.lent import Lent
from newslint.desk.naming import named
from newslint.desk.reading import Reading, of_file, of_text
from newslint.files import MEGABYTE
from newslint.model import Failure, Report, Settings, Source
from newslint.record import replace
from newslint.sources import UnreadableError
from newslint.tuples import NamedTuple

if TYPE_CHECKING:
    from newslint.desk.guide import Guide
    from newslint.tree.links import Links

Given: TypeAlias = str | os.PathLike[str] | Source
"""A source as a program gives it: where a file is, or a text."""
MOST = 500
"""Sources of one story."""
_Stamp: TypeAlias = tuple[int, int, int]
"""What of a file is another after a change."""
_ROOM = 16 * MEGABYTE
"""Bytes of sources that are held at hand for whoever names them next."""
_ITSELF = "not read as a source: it is the story itself"
_FOLDER = "not read as a source: it is a folder; name the files in it"
_STREAM = "not read as a source: a source is a file, standard input is none"
_MANY = f"no more than {MOST} sources of a story are read"
_NONE = "no source is named, by which every figure must be backed (--require-sourced)"
_DEFECT = "not read as a source: a defect of newslint, please report it: {}: {}"


class Shelf(NamedTuple):
    """The sources of one story, by path, and what of them could not be had."""

    paths: tuple[str, ...] = ()
    failures: tuple[Failure, ...] = ()

    def told(self, report: Report) -> Report:
        """The report of the story with what could not be had."""
        return replace(report, failures=(*self.failures, *report.failures)) if self.failures else report


class Library:
    """The sources of a run: those `named` for all its stories, and what else stories or newslint.yaml name."""

    def __init__(self, named: Iterable[str], links: Links, *, required: bool = False, kept: bool = False) -> None:
        self._named = tuple(dict.fromkeys(named))
        self._links = links
        self._required = required
        self._kept = kept
        self._readings: dict[str, Reading | Failure] = {}
        self._stamps: dict[str, _Stamp | None] = {}
        self._lent: list[str] = []
        self._houses: dict[int, tuple[Settings, str]] = {}
        self.remarks: list[str] = []
        """What is to be said of sources that are read all the same."""

    def failures(self) -> Iterator[Failure]:
        """What of the sources that are named for all stories cannot be read; the stories need not say it again."""
        for path in self._named:
            found = self._reading(path)
            yield from (found,) if isinstance(found, Failure) else found.failures

    def shelf(self, name: str, guide: Guide, data: bytes, given: Iterable[Given] = ()) -> Shelf:
        """The sources of a story by what it is called, what stands in it, and what is given with it."""
        self._return()
        own = named(name, guide, data)
        paths = tuple(dict.fromkeys((*self._named, *map(self._taken, given), *own.paths)))
        failures = [*own.failures, *((Failure(name, _MANY),) if len(paths) > MOST else ())]
        if self._required and not (paths or failures):
            failures = [Failure(name, _NONE)]
        return self._checked(name, paths[:MOST], failures)

    def given(self, name: str, sources: Iterable[Given]) -> Shelf:
        """What a program gives with a story, as its sources."""
        self._return()
        return self._checked(name, tuple(dict.fromkeys(map(self._taken, sources))), [])

    def contents(self, shelf: Shelf) -> Iterator[str]:
        """All that a result depends on of its sources, in their order, wherever they lie."""
        for path in shelf.paths:
            yield self._at_hand(path).content

    def texts(self, shelf: Shelf) -> tuple[Source, ...]:
        """The texts of the sources, each read when somebody looks at it."""
        return tuple(Lent(path, partial(self._text, path)) for path in shelf.paths)

    def _text(self, path: str) -> Source:
        return self._at_hand(path).source

    @contextmanager
    def opened(self, shelf: Shelf, settings: Settings) -> Iterator[Sequence[Article]]:
        """The sources of a story, as a house reads them, while it is judged."""
        house = self._house(settings)
        readings = [self._at_hand(path) for path in shelf.paths]
        yield [reading.article(settings, house) for reading in readings]
        for reading in readings:
            reading.put_away(house)

    def _house(self, settings: Settings) -> str:
        """The word for what a house says of all its stories."""
        if id(settings) not in self._houses:
            self._houses[id(settings)] = settings, key_of([repr(settings)])
        return self._houses[id(settings)][1]

    def _taken(self, given: Given) -> str:
        """The path of a source that a program gives: what it gives as text is read from that."""
        if not isinstance(given, Source):
            return os.fspath(given)
        self._readings[given.path] = self._sound(given.path, of_text(given))
        self._lent.append(given.path)
        return given.path

    def _return(self) -> None:
        """Let go of the texts that were given with the story before: the next one knows another thing by such a name."""
        while self._lent:
            self._readings.pop(self._lent.pop(), None)

    def _checked(self, name: str, paths: Sequence[str], failures: list[Failure]) -> Shelf:
        """The sources that can be read; what cannot is said once, where it is not said for the whole run."""
        kept: list[str] = []
        self._make_room(paths)
        self._let_go_of_changed(paths)
        for path in paths:
            found = self._reading(path)
            if _same(path, name):
                failures.append(Failure(path, _ITSELF))
            elif not isinstance(found, Failure):
                kept.append(path)
                failures += () if path in self._named else found.failures
            elif path not in self._named:
                failures.append(found)
        return Shelf(tuple(kept), tuple(failures))

    def _make_room(self, paths: Iterable[str]) -> None:
        """Let go of what other stories were held against, where that is much."""
        if sum(one.size for one in self._readings.values() if isinstance(one, Reading)) > _ROOM:
            wanted = {*self._named, *paths}
            self._readings = {path: one for path, one in self._readings.items() if path in wanted}

    def _let_go_of_changed(self, paths: Iterable[str]) -> None:
        """Let go of what was read of files that are others by now: a service that judges drafts outlives their sources."""
        for path in paths:
            if path not in self._lent and self._stamps.get(path) != _stamp(path):
                self._readings.pop(path, None)

    def _at_hand(self, path: str) -> Reading:
        """A source that stands on a shelf."""
        found = self._reading(path)
        assert isinstance(found, Reading)  # noqa: S101 -- what cannot be read stands on none
        return found

    def _reading(self, path: str) -> Reading | Failure:
        """What is read of a source, or why nothing is."""
        if path not in self._readings:
            self._stamps[path] = _stamp(path)
            try:
                self._readings[path] = self._sound(path, of_file(path, self._bytes(path), kept=self._kept))
            except UnreadableError as unreadable:
                self._readings[path] = unreadable.failure
        return self._readings[path]

    def _sound(self, path: str, reading: Reading) -> Reading | Failure:
        """What is read of a source; a failure where that is nothing, or newslint breaks down over it."""
        try:
            self.remarks += (f"{path}: {remark}" for remark in reading.remarks)
        except UnreadableError as unreadable:
            return unreadable.failure
        except Exception as error:  # noqa: BLE001 -- a defect, and that of one source must not be the whole run's
            return Failure(path, _DEFECT.format(type(error).__name__, error))
        return reading

    def _bytes(self, path: str) -> bytes:
        """The bytes of a source. Raises UnreadableError where it may not be read."""
        if path == "-" or sources.is_stream(path):
            raise UnreadableError(path, _STREAM)
        if refused := self._links.refusal(path):
            raise UnreadableError(path, refused)
        if os.path.isdir(path):  # noqa: PTH112 -- once a file
            raise UnreadableError(path, _FOLDER)
        return sources.load(path)


def _stamp(path: str) -> _Stamp | None:
    """When a file was changed last, its length and its number; None where there is none."""
    try:
        status = os.stat(path)  # noqa: PTH116 -- once a file and story
    except (OSError, ValueError):  # a name with a NUL is none
        return None
    return status.st_mtime_ns, status.st_size, status.st_ino


def _same(one: str, other: str) -> bool:
    """Whether two paths are those of one file."""
    try:
        return os.path.samefile(one, other)  # noqa: PTH121 -- once a file
    except (OSError, ValueError):  # a name with a NUL is none
        return False
