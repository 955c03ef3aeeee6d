"""The bytes of a source -> what is read of it: once, and from then on out of the user's cache folder."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from functools import cached_property
from typing import Any

from newslint import cache, sources, workbook
from newslint.article import Article
from newslint.document import Document, parse
from newslint.document.tables import headless
from newslint.model import Failure, Settings, Source
from newslint.packed import packed, unpacked
from newslint.record import replace
from newslint.sources import UnreadableError
from newslint.tuples import NamedTuple

_TABLES = {".csv": "csv", ".tsv": "tsv", ".tab": "tsv"}
"""The formats of tables, by suffix."""
_NOTHING = "not read as a source: it holds no copy and no table"
_HEADLESS = "a table without heads: its cells are read as bare numbers"
_SHELF = "sources/read.values"
"""The name of what is kept."""


class Read(NamedTuple):
    """A source, cut into blocks, what is to be said of it, and what kinds found in it for a house, by name."""

    document: Document
    remarks: tuple[str, ...] = ()
    house: str = ""
    found: Mapping[str, Any] = {}


class Reading:
    """What is read of one source, as soon as it is asked for; `content` changes whenever that may, `size` tells its length.

    Where it is `kept`, it is so only if there is nothing to be said of it, and anew whenever kinds have found more.
    """

    def __init__(self, path: str, content: str, read: Callable[[], Read], size: int, *, kept: bool = False) -> None:
        self.content = content
        self.size = size
        self._of = os.path.abspath(path)  # noqa: PTH100 -- resolve() would follow links
        self._read = read
        self._kept = kept
        self._key = cache.key_of([path, content])
        self._packed = cache.found(_SHELF, self._of, self._key) if kept else None
        self._articles: dict[str, Article] = {}
        self._counts: dict[str, int] = {}

    @property
    def failures(self) -> tuple[Failure, ...]:
        """What of the source could not be read. Raises UnreadableError where that is all of it."""
        return () if self._packed else self._whole.document.failures

    @property
    def remarks(self) -> tuple[str, ...]:
        """What is to be said of the source, which is read all the same. Raises UnreadableError where there is nothing."""
        return () if self._packed else self._whole.remarks

    @cached_property
    def _whole(self) -> Read:
        """What is read, of what was kept or anew. Raises UnreadableError where there is nothing."""
        found = unpacked(self._packed) if self._packed else None
        self._packed = None
        return Read(*found) if isinstance(found, tuple) and isinstance(found[0], Document) else self._read()

    @property
    def source(self) -> Source:
        """The text of the source."""
        return self._whole.document.source

    def article(self, settings: Settings, house: str) -> Article:
        """The source as a house reads it, that is known by a word for its settings."""
        if house not in self._articles:
            whole = self._whole
            self._articles[house] = article = Article(whole.document, settings)
            if whole.house == house:
                article.kept.update(whole.found)
                self._counts[house] = len(whole.found)
        return self._articles[house]

    def put_away(self, house: str) -> None:
        """Let go of what was worked out for one story alone, and keep what was found in the source, if that is more than before."""
        found = self._articles[house].put_away()
        if len(found) <= self._counts.get(house, 0):
            return
        self._counts[house] = len(found)
        whole = self._whole._replace(house=house, found=found)
        sound = self._kept and not (whole.remarks or whole.document.failures)
        if sound and (data := packed(tuple(whole))):
            cache.keep(_SHELF, self._of, self._key, data)


def of_file(path: str, data: bytes, *, kept: bool) -> Reading:
    """What is read of the bytes of a file."""
    content = cache.key_of([cache.code_stamp(), os.path.basename(path), data])  # noqa: PTH119 -- once a file
    return Reading(path, content, lambda: _parsed(data, path), len(data), kept=kept)


def of_text(source: Source) -> Reading:
    """What is read of a text that is at hand."""
    text = source if source.format else replace(source, format=_table(source.path))
    content = cache.key_of([source.path, source.text])
    return Reading(source.path, content, lambda: Read(_holding(parse(text))), len(source.text))


def _parsed(data: bytes, path: str) -> Read:
    """What some bytes hold, be it copy, a table or a workbook. Raises UnreadableError where that is nothing."""
    source, wrong = _sourced(data, path)
    document = _holding(parse(source))
    remarks = (_HEADLESS,) if headless(document) else ()
    return Read(replace(document, failures=(*document.failures, *(Failure(path, said) for said in wrong))), remarks)


def _sourced(data: bytes, path: str) -> tuple[Source, tuple[str, ...]]:
    """The text of a source, and what is wrong with it. Raises UnreadableError where there is none."""
    if workbook.is_workbook(data, path):
        return workbook.read(data, path)
    return sources.decode(data, path, format=_table(path)), ()


def _table(path: str) -> str | None:
    """The format of a table by itself, by its suffix; None for all else."""
    return _TABLES.get(os.path.splitext(path)[1].lower())  # noqa: PTH122 -- a string


def _holding(document: Document) -> Document:
    """The document. Raises UnreadableError where there is nothing in it."""
    if not document.blocks:
        failure = document.failures[0] if document.failures else Failure(None, _NOTHING)
        raise UnreadableError(document.source.path, failure.message)
    return document
