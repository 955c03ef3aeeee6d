"""A row -> the story in it: a line of JSON, which the reader of rows reads, and where in which field each character of it stands."""

from __future__ import annotations

import datetime as dt
import json
import re
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from functools import cache, cached_property
from typing import Any

from newslint import compiled
from newslint.archive.rows import Row
from newslint.article.dates.published import KEYS
from newslint.document import ROW
from newslint.document.heads import fields as known
from newslint.document.readers.rows import elsewhere, line
from newslint.document.rows import json_lines
from newslint.document.rows import roles as parts
from newslint.model import Fields, Source, Span
from newslint.notation import NotationError
from newslint.record import record
from newslint.tuples import NamedTuple

_ORIGINS = ("source", "publisher", "publication", "outlet", "feed", "site", "domain", "agency", "url", "link")
"""Keys of where a story was published, the first of them that there is."""
_SHOWN = 200
"""Characters of what a row says of itself that are told again."""
_ESCAPE = compiled.pattern(r"\\(?:u[0-9A-Fa-f]{0,3})?\Z")


class UnreadRowError(Exception):
    """A row without a story that can be read, and why."""


class Place(NamedTuple):
    """A place in a row: the field, the offsets in it, and line and column there, from 1."""

    field: str
    start: int
    end: int
    line: int
    column: int


@record
class Story:
    """A story of a row or a file: what it calls itself, when it was published as far as the row says so, where, and its text."""

    source: Source
    id: str = ""
    published: str = ""
    origin: str = ""
    row: bool = True

    @cached_property
    def _values(self) -> Sequence[tuple[int, int, str]]:
        """Where each text of the row begins and ends, and the field that it is."""
        cells = json_lines.row(self.source.text).cells if self.row else ()
        return [(one.pieces[0].start, one.pieces[-1].end, _field(one.path)) for one in cells]

    def place(self, span: Span) -> Place:
        """Where a stretch of the text stands in the row."""
        at = bisect_right(self._values, span.start, key=lambda value: value[0]) - 1
        if at < 0:
            return Place("", span.start, span.end, *self.source.position(span.start))
        start, end, field = self._values[at]
        before = _decoded(self.source.text[start : min(span.start, end)])
        first, length = len(before), len(_decoded(self.source.text[span.start : min(span.end, end)]))
        return Place(field, first, first + length, before.count("\n") + 1, first - before.rfind("\n"))

    def words(self, span: Span) -> str:
        """The words of a stretch, as they stand in the row."""
        written = self.source.text[span.start : span.end]
        return _decoded(written) if self.row else written


def story(row: Row, fields: Fields, by: str = "") -> Story:
    """The story of a row; a column `by` tells where it was published. Raises UnreadRowError where there is none."""
    if row.wrong:
        raise UnreadRowError(row.wrong)
    try:
        text = row.held.decode("utf-8").strip() if isinstance(row.held, bytes) else line(row.held)
        read = json_lines.row(text)
    except UnicodeDecodeError as error:
        message = f"not UTF-8: byte 0x{error.object[error.start]:02X} at column {error.start + 1}"
        raise UnreadRowError(message) from error
    except NotationError as error:
        message = f"no JSON: column {error.offset + 1}: {error}"
        raise UnreadRowError(message) from error
    found = parts.roles(read, fields)
    if not found.body and not found.head:
        message = "no copy in this row: name its columns (--fields headline=title,body=text)"
        raise UnreadRowError(message)
    if lost := parts.unread(read, fields):
        raise UnreadRowError(elsewhere(lost[0], fields))
    source = Source(row.path, text, ROW)
    return Story(source, _whole(found.known, read.values), _published(found.meta), _origin(read.values, by))


def _whole(name: str, values: Mapping[str, Any]) -> str:
    """By what a story is known, where that is cut for people: all of it."""
    if not name.endswith("…"):
        return name
    said = (" ".join(value.split()) for value in values.values() if isinstance(value, str))
    return next((one for one in said if one.startswith(name[:-1])), name)


def reads(fields: Fields, by: str, column: str) -> bool:
    """Whether a column of a table plays any part; large ones that do not are not even loaded."""
    spelt = known.spelt(column)
    named = {known.spelt(one) for key, _ in fields for one in (key, key.partition(".")[0])} | {
        *KEYS,
        *known.IDS,
        *_ORIGINS,
        known.spelt(by),
    }
    return spelt in named or bool(known.role((column,), fields, data=True))


def _published(meta: Mapping[str, Any]) -> str:
    """When a story was published, as the row has it, days and moments as ISO 8601 writes them."""
    said = {known.spelt(str(key)): value for key, value in meta.items()}
    value = next((said[key] for key in KEYS if said.get(key)), "")
    return value.isoformat() if isinstance(value, dt.date) else _shown(value)


def _origin(values: Mapping[str, Any], by: str) -> str:
    """Where a story was published: of an address its site."""
    said = {known.spelt(str(key)): value for key, value in values.items()}
    value = next((said[key] for key in ((known.spelt(by),) if by else _ORIGINS) if said.get(key)), "")
    found = _address().match(_shown(value))
    return found[1].lower() if found else _shown(value)


@cache
def _address() -> re.Pattern[str]:
    """An address, and its site."""
    return compiled.pattern(r"https?://(?:[^/@\s]{0,200}@)?(?:www\.)?([\w.-]{1,200})", re.IGNORECASE)


def _shown(value: Any) -> str:  # noqa: ANN401 -- what a field holds
    """What a row says of itself."""
    return "" if isinstance(value, dict | list) else " ".join(str(value).split())[:_SHOWN]


def _field(path: Sequence[str]) -> str:
    """A field as people write it: `bullets[]`, `story.body`."""
    return ".".join(path).replace("..", "[].").removesuffix(".") + "[]" * (path[-1:] == ("",))


def _decoded(text: str) -> str:
    """What stands in a part of a JSON string; half an escape is no character."""
    if "\\" not in text:
        return text
    try:
        said: str = json.loads(f'"{text}"', strict=False)
    except ValueError:
        return _decoded(_ESCAPE.sub("", text)) if _ESCAPE.search(text) else text
    return said
