"""Paths of sources -> what stories are held against: each file is read once in a run, whoever names it."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from newslint import sources, workbook
from newslint.article import Article
from newslint.document import Document, parse
from newslint.document.tables import headless
from newslint.model import Failure, Report, Settings, Source
from newslint.record import replace

if TYPE_CHECKING:
    from newslint.desk.guide import Guide
    from newslint.links import Links
    from newslint.rulebook.realm import Realm

HEAD = 16_384
"""Bytes of a story among which it names its sources."""
MOST = 500
"""Sources of one story."""
KEY = "sources"
"""The key of front matter under which a story names its sources."""
_TABLES = {".csv": "csv", ".tsv": "tsv", ".tab": "tsv"}
"""The formats of tables, by suffix."""
_ITSELF = "not read as a source: it is the story itself"
_NOTHING = "not read as a source: it holds no copy and no table"
_STREAM = "not read as a source: a source is a file, standard input is none"
_MANY = f"no more than {MOST} sources of a story are read"
_NONE = "no source is named, by which every figure must be backed (--require-sourced)"
_HEADLESS = "a table without heads: its cells are read as bare numbers"


class Shelf(NamedTuple):
    """The sources of one story, by path, and what of them could not be had."""

    paths: tuple[str, ...] = ()
    failures: tuple[Failure, ...] = ()

    def told(self, report: Report) -> Report:
        """The report of the story with what could not be had."""
        return replace(report, failures=(*self.failures, *report.failures)) if self.failures else report


class Library:
    """The sources of a run: those `named` for all its stories, and what else stories or newslint.yaml name."""

    def __init__(self, named: Iterable[str], links: Links, *, required: bool = False) -> None:
        self._named = tuple(dict.fromkeys(named))
        self._links = links
        self._required = required
        self._data: dict[str, bytes | Failure] = {}
        self._documents: dict[str, Document | Failure] = {}
        self._articles: dict[tuple[str, int], Article] = {}
        self.remarks: list[str] = []
        """What is to be said of sources that are read all the same."""

    def failures(self) -> Iterator[Failure]:
        """What of the sources that are named for all stories cannot be read; the stories need not say it again."""
        for path in self._named:
            found = self.document(path)
            yield from (found,) if isinstance(found, Failure) else found.failures

    def shelf(
        self, name: str, guide: Guide, data: bytes, given: Iterable[str | os.PathLike[str] | Source] = ()
    ) -> Shelf:
        """The sources of a story by what it is called, what stands in it, and what is given with it."""
        named = (*self._named, *map(self._taken, given))
        others = (*guide.config.sources_of(name), *_in_head(name, guide, data))
        if not others and not named:
            return Shelf(failures=(Failure(name, _NONE),) if self._required else ())
        bounds = _realm(guide, name) if others else None
        failures = [_beyond(path) for path in others if bounds and os.path.exists(path) and not bounds.holds(path)]  # noqa: PTH110 -- once a file
        beyond = {failure.path for failure in failures}
        paths = tuple(dict.fromkeys((*named, *(path for path in others if path not in beyond))))
        if len(paths) > MOST:
            failures.append(Failure(name, _MANY))
        return self._checked(name, paths[:MOST], failures)

    def given(self, name: str, sources: Iterable[str | os.PathLike[str] | Source]) -> Shelf:
        """What a program gives with a story, as its sources."""
        return self._checked(name, dict.fromkeys(map(self._taken, sources)), [])

    def _taken(self, given: str | os.PathLike[str] | Source) -> str:
        """The path of a source that a program gives: what it gives as text is read from that."""
        if not isinstance(given, Source):
            return os.fspath(given)
        text = given if given.format else replace(given, format=table(given.path))
        self._data[given.path] = given.text.encode("utf-8", "surrogatepass")
        self._documents[given.path] = _holding(parse(text))
        self._articles = {key: one for key, one in self._articles.items() if key[0] != given.path}
        return given.path

    def _checked(self, name: str, paths: Iterable[str], failures: list[Failure]) -> Shelf:
        """The sources that can be read; what cannot is said once, where it is not said for the whole run."""
        kept: list[str] = []
        for path in paths:
            found = self.document(path)
            if _same(path, name):
                failures.append(Failure(path, _ITSELF))
            elif not isinstance(found, Failure):
                kept.append(path)
                failures += () if path in self._named else found.failures
            elif path not in self._named:
                failures.append(found)
        return Shelf(tuple(kept), tuple(failures))

    def key(self, shelf: Shelf) -> Iterator[str | bytes]:
        """All that a result depends on of its sources."""
        for path in shelf.paths:
            data = self._loaded(path)
            if isinstance(data, bytes):
                yield from (path, data)

    def articles(self, shelf: Shelf, settings: Settings) -> tuple[Article, ...]:
        """The sources of a story as a house reads them."""
        return tuple(self._article(path, settings) for path in shelf.paths)

    def _article(self, path: str, settings: Settings) -> Article:
        key = path, id(settings)
        if key not in self._articles:
            found = self.document(path)
            assert isinstance(found, Document)  # noqa: S101 -- it stands on a shelf
            self._articles[key] = Article(found, settings)
        return self._articles[key]

    def document(self, path: str) -> Document | Failure:
        """A source, cut into blocks; a failure where it cannot be read."""
        if path not in self._documents:
            data = self._loaded(path)
            self._documents[path] = data if isinstance(data, Failure) else self._parsed(data, path)
        return self._documents[path]

    def _loaded(self, path: str) -> bytes | Failure:
        """The bytes of a source."""
        if path not in self._data:
            try:
                self._data[path] = self._bytes(path)
            except sources.UnreadableError as unreadable:
                self._data[path] = unreadable.failure
        return self._data[path]

    def _bytes(self, path: str) -> bytes:
        """The bytes of a source. Raises UnreadableError where it may not be read."""
        if path == "-" or sources.is_stream(path):
            raise sources.UnreadableError(path, _STREAM)
        if refused := self._links.refusal(path):
            raise sources.UnreadableError(path, refused)
        return sources.load(path)

    def _parsed(self, data: bytes, path: str) -> Document | Failure:
        """What the bytes of a source hold."""
        try:
            source, remarks = sourced(data, path)
        except sources.UnreadableError as unreadable:
            return unreadable.failure
        document = _holding(parse(source))
        if isinstance(document, Failure):
            return document
        if headless(document):
            self.remarks.append(f"{path}: {_HEADLESS}")
        return replace(document, failures=(*document.failures, *(Failure(path, said) for said in remarks)))


def _holding(document: Document) -> Document | Failure:
    """The document, or why there is nothing in it."""
    if document.blocks:
        return document
    return document.failures[0] if document.failures else Failure(document.source.path, _NOTHING)


def sourced(data: bytes, path: str) -> tuple[Source, tuple[str, ...]]:
    """The text of a source, be it copy, a table or a workbook, and what is to be said of it.

    Raises UnreadableError where there is none.
    """
    if workbook.is_workbook(data, path):
        return workbook.read(data, path)
    return sources.decode(data, path, format=table(path)), ()


def table(path: str) -> str | None:
    """The format of a table by itself, by its suffix; None for all else."""
    return _TABLES.get(os.path.splitext(path)[1].lower())  # noqa: PTH122 -- a string


def _same(one: str, other: str) -> bool:
    """Whether two paths are those of one file."""
    try:
        return os.path.samefile(one, other)  # noqa: PTH121 -- once a file
    except OSError:
        return False


def _beyond(path: str) -> Failure:
    """What is said of a source that whoever wrote a story may not have opened."""
    return Failure(
        path, "not read as a source: it lies outside the repository of the story that names it; name it with --source"
    )


def _realm(guide: Guide, name: str) -> Realm:
    """Where the sources lie that newslint.yaml or a story may name."""
    from newslint.rulebook.realm import realm  # noqa: PLC0415 -- only where they do

    return realm(guide.config.path.parent if guide.config.path else Path(name).parent)


@cache
def _names_some() -> re.Pattern[bytes]:
    """The key under which front matter names sources, in any of its notations."""
    return re.compile(rb"""^[ \t{]*["']?%b["']?[ \t]*[:=]""" % KEY.encode(), re.MULTILINE)


def _in_head(name: str, guide: Guide, data: bytes) -> Iterator[str]:
    """The files that the front matter of a story names: what is no file's name (an address, an agency) is somebody else's key."""
    if not _names_some().search(data, 0, HEAD):
        return
    try:
        said: Any = parse(guide.source(name, data)).meta.get(KEY)
    except sources.UnreadableError:
        return
    folder = os.path.dirname(name)  # noqa: PTH120 -- once a file
    for word in said if isinstance(said, list | tuple) else (said,):
        if isinstance(word, str) and os.path.splitext(word)[1] and "://" not in word:  # noqa: PTH122 -- a string
            yield os.path.normpath(os.path.join(folder, word))  # noqa: PTH118 -- once a file
