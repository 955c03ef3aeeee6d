"""The bytes of an OpenDocument text (ODT) -> its text as it reads with all changes, and what each paragraph is."""

from __future__ import annotations

from newslint.files import MEGABYTE
from newslint.model import Source
from newslint.office import copy
from newslint.office.flow import EndlessError
from newslint.office.markup import Visitor, walk
from newslint.office.namespaces import OPENDOCUMENT
from newslint.office.odt_body import Body
from newslint.office.odt_styles import Looks
from newslint.sources import UnreadableError
from newslint.zips import Archive, ArchiveError

PART = 16 * MEGABYTE
"""Bytes of a part of the file, unpacked: the longest novel takes some ten million."""
_WHAT = "an OpenDocument text"
_CONTENT, _STYLES, _LIST = "content.xml", "styles.xml", "META-INF/manifest.xml"
_SEALED = b"encryption-data"
"""What the list of parts has for each that a password seals."""


def read(data: bytes, path: str) -> Source:
    """The text of an OpenDocument text, a paragraph a line, and its notes below.

    Raises UnreadableError where it is damaged, sealed, or longer than any story.
    """
    try:
        return _source(Archive(data), path)
    except (ArchiveError, EndlessError) as error:
        raise UnreadableError(path, f"{_WHAT} {error}") from error


def _source(archive: Archive, path: str) -> Source:
    """The text of what is open."""
    if _LIST in archive.names and _SEALED in archive.part(_LIST, PART):
        message = "that a password protects: save it without one"
        raise ArchiveError(message)
    looks = Looks()
    if _STYLES in archive.names:
        walk(archive.part(_STYLES, PART), _STYLES, OPENDOCUMENT, Visitor(looks.begins, looks.ends, looks.says))
    body = Body(looks)
    walk(archive.part(_CONTENT, PART), _CONTENT, OPENDOCUMENT, Visitor(body.begins, body.ends, body.says))
    return copy.source(path, body.paragraphs())
