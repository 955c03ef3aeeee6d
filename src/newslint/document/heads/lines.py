"""The head of a Pelican, MultiMarkdown or Nikola file, a run of lines `Key: value` -> where it stands, and its values."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from newslint import compiled
from newslint.document.heads.fields import spelt
from newslint.document.heads.head import Head, Value
from newslint.model import Span

_KNOWN = frozenset((
    "abstract", "author", "authors", "category", "categories", "copyright", "created", "css", "date", "description", "email",
    "excerpt", "format", "headline", "id", "image", "keywords", "lang", "language", "layout", "link", "modified", "number",
    "permalink", "published", "pubdate", "revision", "saveas", "series", "slug", "standfirst", "status", "subtitle", "summary",
    "tag", "tags", "template", "title", "translation", "type", "updated", "url", "version",
))  # fmt: skip
"""Keys that such heads have."""
_TITLES = frozenset(("title", "headline"))
_FEWEST = 2
_MOST = 100


def place(text: str, start: int) -> Span | None:
    """Where such a head stands, if one begins there: a known key first, a title or a date in figures among several, most of them known."""
    rows = list(_rows(text, start))
    keys = [spelt(row["key"]) for row in rows]
    known = sum(key in _KNOWN for key in keys)
    if not _FEWEST <= len(rows) <= _MOST or keys[0] not in _KNOWN or len({*keys}) < len(keys) or known * 2 <= len(keys):
        return None
    end = rows[-1].end()
    return Span(start, end) if known >= _FEWEST and _is_head(rows, keys) and _ends(text, end) else None


def _is_head(rows: Sequence[re.Match[str]], keys: Sequence[str]) -> bool:
    """Whether some lines state a title, or a day as programs write it."""
    return not _TITLES.isdisjoint(keys) or any(
        key == "date" and _day().match(row["value"]) for key, row in zip(keys, rows, strict=True)
    )


def read(text: str, start: int, end: int) -> Head:
    """The values of the head that stands in `text[start:end]`, all of them text."""
    values = [
        Value((row["key"],), row["value"].rstrip(), *row.span("value"))
        for row in _rows(text, start)
        if row.end() <= end
    ]
    return Head({value.path[0]: value.text for value in values}, tuple(values))


def _rows(text: str, start: int) -> Iterator[re.Match[str]]:
    """The lines from a place on that give keys their values."""
    at, most = start, _MOST
    while most >= 0 and (row := _row().match(text, at)):
        yield row
        at, most = row.end(), most - 1


def _ends(text: str, at: int) -> bool:
    """Whether nothing stands on the next line, or the comment ends there."""
    return _end().match(text, at) is not None


@cache
def _row() -> re.Pattern[str]:
    """A key and its value, which goes on in the lines that are set in under it."""
    key = r"(?P<key>[^\W\d_][\w-]{0,40}(?: [\w-]{1,40}){0,2})"
    value = r"(?P<value>[^\r\n]*(?:(?:\r\n?|\n)[ \t]+\S[^\r\n]*)*)"
    return compiled.pattern(rf"(?:\.\. )?{key}:(?:[ \t]+|(?=[\r\n])|\Z){value}(?:\r\n?|\n|\Z)")


@cache
def _end() -> re.Pattern[str]:
    """The blank line behind a head, or the end of the comment that it stands in."""
    return compiled.pattern(r"[ \t]{0,80}(?:\r|\n|\Z|-->)")


@cache
def _day() -> re.Pattern[str]:
    """The beginning of a day in figures."""
    return compiled.pattern(r"\d{4}-\d\d-\d\d")
