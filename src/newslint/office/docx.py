"""The bytes of a Word file (DOCX) -> its text as it reads once all changes are accepted, with what each paragraph is."""

from __future__ import annotations

import posixpath
from collections.abc import Mapping

from newslint.files import MEGABYTE
from newslint.model import Source
from newslint.office import copy
from newslint.office.docx_body import Body
from newslint.office.docx_styles import styles
from newslint.office.flow import EndlessError
from newslint.office.markup import Visitor, walk
from newslint.office.namespaces import RELATIONS, WORD
from newslint.sources import UnreadableError
from newslint.tuples import NamedTuple
from newslint.zips import Archive, ArchiveError

PART = 16 * MEGABYTE
"""Bytes of a part of the file, unpacked: the longest novel takes some ten million."""
_WHAT = "a Word file"
_MAIN = "word/document.xml"
_MAIN_KIND = "officeDocument"
_NOTES = ("footnote", "endnote")


class _Relation(NamedTuple):
    """What a part of the file names: of which kind it is, and where it is to be found."""

    kind: str
    target: str


def read(data: bytes, path: str) -> Source:
    """The text of a Word file, a paragraph a line, and its notes below.

    Raises UnreadableError where it is damaged, sealed, or longer than any story.
    """
    try:
        return _File(Archive(data)).source(path)
    except (ArchiveError, EndlessError) as error:
        raise UnreadableError(path, f"{_WHAT} {error}") from error


class _File:
    """A Word file that is open."""

    def __init__(self, archive: Archive) -> None:
        self._archive = archive

    def source(self, path: str) -> Source:
        """Its text."""
        main = next((one.target for one in self._relations("").values() if one.kind == _MAIN_KIND), _MAIN)
        known = self._relations(main)
        by_kind = {one.kind: one.target for one in known.values()}
        named = by_kind.get("styles", "")
        looks = styles(self._part(named), named) if self._has(named) else styles()
        body = Body(looks, self._addresses(main))
        walk(self._part(main), main, WORD, body.visitor)
        paragraphs, lost = body.paragraphs(), body.lost
        for kind in _NOTES:
            target = by_kind.get(f"{kind}s", "")
            called = dict.fromkeys(key for name, key in body.called if name == f"w:{kind}Reference")
            if called and self._has(target):
                numbers = {key: at for at, key in enumerate(called, 1)}
                notes = Body(looks, self._addresses(target), kind, numbers)
                walk(self._part(target), target, WORD, notes.visitor)
                paragraphs, lost = [*paragraphs, *notes.paragraphs()], [*lost, *notes.lost]
        return copy.source(path, paragraphs, dict.fromkeys(lost))

    def _has(self, name: str) -> bool:
        return name in self._archive.names

    def _part(self, name: str) -> bytes:
        return self._archive.part(name, PART)

    def _relations(self, part: str) -> dict[str, _Relation]:
        """What a part names, by the word by which it does; "" is the file itself."""
        folder, name = posixpath.split(part)
        where = posixpath.join(folder, "_rels", f"{name}.rels")
        found: dict[str, _Relation] = {}

        def begins(element: str, said: Mapping[str, str]) -> bool:
            if element == "rel:Relationship":
                target = said.get("Target", "")
                if said.get("TargetMode") != "External":
                    target = posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")
                found[said.get("Id", "")] = _Relation(said.get("Type", "").rpartition("/")[2], target)
            return True

        if self._has(where):
            walk(self._part(where), where, RELATIONS, Visitor(begins, _nothing, _nothing))
        return found

    def _addresses(self, part: str) -> dict[str, str]:
        """The addresses of the links in a part."""
        return {key: one.target for key, one in self._relations(part).items() if one.kind == "hyperlink"}


def _nothing(_: str) -> None:
    """What is not wanted."""
