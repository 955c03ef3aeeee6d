"""A text -> where its front matter stands, and in which notation, if it begins with one."""

from __future__ import annotations

import re
from functools import cache

from newslint import compiled
from newslint.document.heads import lines
from newslint.document.heads.head import FrontMatterError
from newslint.tuples import NamedTuple

_HEAD = 200
"""Characters that are looked at to tell front matter that is never closed from a story under a rule."""
LINES = "lines"
"""The notation of front matter that is a run of lines `Key: value`."""


class Fence(NamedTuple):
    """Front matter in a text: its language, where its content begins and ends, and where the copy begins."""

    language: str
    start: int
    end: int
    copy: int


def fence(text: str) -> Fence | None:
    """Where a text's front matter stands, if it begins with one.

    Raises FrontMatterError where it begins like front matter and never ends.
    """
    found = _opening().match(text)
    if found is None:
        return _in_braces(text) or in_lines(text)
    mark, language = found[1], found[2] or ("toml" if found[1] == "+++" else "yaml")
    close = _closing(mark).search(text, found.end())
    head = text[found.end() : close.start() if close else found.end() + _HEAD]
    if language == "yaml" and head.strip() and not _key().search(head):
        return None
    if close is None:
        raise FrontMatterError(0, f"the front matter that begins here has no closing {mark} line")
    return Fence(language, found.end(), close.start(), close.end())


def _in_braces(text: str) -> Fence | None:
    """Front matter that is an object of JSON between no marks, as Hugo writes it."""
    opened = _brace().match(text)
    closed = _end_of_braces().search(text, opened.end()) if opened else None
    return Fence("json", opened.start(1), closed.end(1), closed.end()) if opened and closed else None


def in_lines(text: str) -> Fence | None:
    """Front matter that stands between no marks, or inside a comment."""
    opened = _comment().match(text)
    place = lines.place(text, opened.end() if opened else int(text.startswith("\ufeff")))
    if place is None:
        return None
    end = _end_of_comment().match(text, place.end) if opened else None
    if opened and end is None:
        return None
    return Fence(LINES, place.start, place.end, end.end() if end else place.end)


@cache
def _opening() -> re.Pattern[str]:
    """The first line of front matter."""
    return compiled.pattern(r"\ufeff?(---|\+\+\+)(json|yaml|toml)?[ \t]*(?:\r\n?|\n)")


@cache
def _brace() -> re.Pattern[str]:
    """A brace alone on the first line, and a key on the next."""
    return compiled.pattern(r"\ufeff?(\{)[ \t]*(?:\r\n?|\n)\s{0,80}\"[\w -]{1,60}\"[ \t]*:")


@cache
def _end_of_braces() -> re.Pattern[str]:
    """A brace that ends such an object, at the beginning of its line."""
    return compiled.pattern(r"^(\})[ \t]*(?:\r\n?|\n|\Z)", re.MULTILINE)


@cache
def _closing(mark: str) -> re.Pattern[str]:
    """The line that ends front matter; that of YAML may also be three full stops."""
    ends = r"(?:---|\.\.\.)" if mark == "---" else re.escape(mark)
    return compiled.pattern(rf"^{ends}[ \t]*(?:\r\n?|\n|\Z)", re.MULTILINE)


@cache
def _key() -> re.Pattern[str]:
    """A line that gives a key its value."""
    return compiled.pattern(r"""^[\w"'][^:\n]{0,60}:(?:\s|\Z)""", re.MULTILINE)


@cache
def _comment() -> re.Pattern[str]:
    """The beginning of a comment, alone on the first line."""
    return compiled.pattern(r"\ufeff?<!--[ \t]*(?:\r\n?|\n)")


@cache
def _end_of_comment() -> re.Pattern[str]:
    """The end of a comment, alone on its line."""
    return compiled.pattern(r"\s{0,80}-->[ \t]*(?:\r\n?|\n|\Z)")
