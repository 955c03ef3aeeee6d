"""A row -> the story in it: a text that the reader of data reads, and where in which field each character of it stands."""

from __future__ import annotations

import datetime as dt
import json
import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

from newslint.archive.fields import DATE, ID, PARTS, SOURCE, Fields
from newslint.archive.rows import Row
from newslint.model import Source, Span
from newslint.notation import NotationError, json_value
from newslint.tuples import NamedTuple

_MOST = 250_000
"""Values of one row."""
_EPOCH = 100_000_000
_MILLISECONDS = 100_000_000_000
_SHOWN = 300
"""Characters of what a row says of itself that are told again."""


class UnreadRowError(Exception):
    """A row without a story that can be read, and why."""


class Piece(NamedTuple):
    """A stretch of the text that is the value of a field; `escaped` places are written with more characters than they have."""

    start: int
    field: str
    end: int


class Place(NamedTuple):
    """A place in a row: the field, the offsets in it, and line and column there, from 1."""

    field: str
    start: int
    end: int
    line: int
    column: int


class Story(NamedTuple):
    """A story of a row: what it calls itself, when and where it was published, its text, and the fields that this is made of."""

    id: str
    published: str
    origin: str
    source: Source
    pieces: tuple[Piece, ...] = ()

    @property
    def month(self) -> str:
        """Year and month of publication; "" where that is not known."""
        return self.published[:7]

    def place(self, span: Span) -> Place:
        """Where a stretch of the text stands in the row."""
        at = bisect_right(self.pieces, span.start, key=lambda piece: piece.start) - 1
        if at < 0:
            return Place("", span.start, span.end, *self.source.position(span.start))
        piece = self.pieces[at]
        before = _decoded(self.source.text[piece.start : span.start])
        start = len(before)
        length = len(_decoded(self.source.text[span.start : min(span.end, piece.end)]))
        return Place(piece.field, start, start + length, before.count("\n") + 1, start - (before.rfind("\n") + 1) + 1)

    def words(self, span: Span) -> str:
        """The words of a stretch, as they stand in the row."""
        return _decoded(self.source.text[span.start : span.end])


def story(row: Row, fields: Fields) -> Story:
    """The story of a row. Raises UnreadRowError where there is none."""
    if row.wrong:
        raise UnreadRowError(row.wrong)
    told: dict[str, Any] = {}
    copy: list[tuple[str, str, Any]] = []
    for part, name, value in fields.parted(_held(row)):
        if part in PARTS:
            copy.append((part, name, value))
        else:
            told[part] = value
    text, pieces = _written(copy, day := _stamp(told.get(DATE)))
    if not pieces:
        message = "no copy in this row: name its fields (--fields headline=title,body=text)"
        raise UnreadRowError(message)
    origin = _shown(told.get(SOURCE))
    return Story(_shown(told.get(ID)), day, _host(origin) or origin, Source(row.path, text, "json"), pieces)


def _held(row: Row) -> Mapping[str, Any]:
    """The fields of a row. Raises UnreadRowError where they cannot be read."""
    if isinstance(row.held, Mapping):
        return row.held
    try:
        found = json_value.loads(row.held.decode("utf-8"), most=_MOST)
    except UnicodeDecodeError as error:
        message = f"not UTF-8: byte 0x{row.held[error.start]:02X} at column {error.start + 1}"
        raise UnreadRowError(message) from error
    except NotationError as error:
        message = f"no JSON: column {error.offset + 1}: {error}"
        raise UnreadRowError(message) from error
    if not isinstance(found, dict):
        message = "no JSON object: a row is one, {…}"
        raise UnreadRowError(message)
    return found


def _written(copy: list[tuple[str, str, Any]], day: str) -> tuple[str, tuple[Piece, ...]]:
    """The copy of a row as JSON, and where each value stands in it."""
    text = [f'{{"date": {json.dumps(day)}' if day else '{"row": ""']
    pieces: list[Piece] = []
    at = len(text[0])
    for part in PARTS:
        values = [(name, value) for one, field, whole in copy if one == part for name, value in _texts(field, whole)]
        opened = f',\n"{part}": ['
        for name, value in values:
            quoted = json.dumps(value, ensure_ascii=False)
            pieces.append(Piece(at + len(opened) + 1, name, at + len(opened) + len(quoted) - 1))
            text.append(opened + quoted)
            at += len(text[-1])
            opened = ",\n"
        if values:
            text.append("]")
            at += 1
    return "".join((*text, "}\n")), tuple(pieces)


def _texts(field: str, value: Any) -> Iterator[tuple[str, str]]:  # noqa: ANN401 -- what a field holds
    """The texts of a field, which may be a list."""
    if isinstance(value, str):
        if value.strip():
            yield field, value
    elif isinstance(value, list):
        for at, one in enumerate(value):
            yield from _texts(f"{field}[{at}]", one)


@cache
def _escape() -> re.Pattern[str]:
    """A character of a JSON string that is written in another way."""
    return re.compile(r"\\(?:u[0-9a-f]{4}|.)")


def _decoded(text: str) -> str:
    """What stands in a part of a JSON string; half an escape is no character."""
    return _escape().sub(_meant, text).removesuffix("\\") if "\\" in text else text


def _meant(found: re.Match[str]) -> str:
    said: str = json.loads(f'"{found[0]}"')
    return said


@cache
def _iso() -> re.Pattern[str]:
    return re.compile(r"\s{0,9}(\d{4})-?(\d\d)-?(\d\d)", re.ASCII)


def _stamp(value: Any) -> str:  # noqa: ANN401 -- what a field holds
    """A day or a moment as ISO 8601 writes it; "" for none."""
    if isinstance(value, dt.date):
        return value.isoformat()
    if isinstance(value, int | float) or (isinstance(value, str) and value.strip().isdecimal() and len(value) > 8):
        return _counted(float(value))
    return _written_day(value) if isinstance(value, str) else ""


def _written_day(text: str) -> str:
    """A day or a moment as ISO 8601 or a feed writes it."""
    from email.utils import parsedate_to_datetime  # noqa: PLC0415 -- for dates as feeds write them

    found = _iso().match(text)
    try:
        if found:
            return dt.date(int(found[1]), int(found[2]), int(found[3])).isoformat() + text[found.end() :].strip()
        return parsedate_to_datetime(text).isoformat()
    except (ValueError, IndexError, TypeError, OverflowError):
        return ""


def _counted(seconds: float) -> str:
    """A moment counted in seconds or thousandths of them since 1970."""
    if seconds >= _MILLISECONDS:
        seconds /= 1000
    if not _EPOCH <= seconds < _MILLISECONDS:
        return ""
    return dt.datetime.fromtimestamp(seconds, dt.UTC).isoformat()


def _shown(value: Any) -> str:  # noqa: ANN401 -- what a field holds
    """What a row calls itself."""
    return "" if value is None or isinstance(value, dict | list) else str(value).strip()[:_SHOWN]


def _host(address: str) -> str:
    """The site of an address; "" for what is none."""
    found = re.match(r"https?://(?:[^/@\s]{0,200}@)?(?:www\.)?([\w.-]{1,200})", address)
    return found[1].lower() if found else ""
