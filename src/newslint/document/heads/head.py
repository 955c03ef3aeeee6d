"""What the readers of front matter hand over: values, and where the texts among them are written."""

from __future__ import annotations

import datetime as dt
import re
from functools import cache
from typing import Any

from newslint import compiled
from newslint.document import Odd
from newslint.tuples import NamedTuple


class FrontMatterError(ValueError):
    """Front matter that is not read: `offset` is where in the text, the message says why."""

    def __init__(self, offset: int, message: str) -> None:
        super().__init__(message)
        self.offset = offset


class Value(NamedTuple):
    """A text in front matter: the keys that lead to it ("" for each list), its value and the stretch of the source that writes it.

    It is `escaped` as the strings of JSON are, which its stretch then is the inside of.
    """

    path: tuple[str, ...]
    text: str
    start: int
    end: int
    escaped: bool = False


class Head(NamedTuple):
    """The values of front matter, the texts among them, what of it is not read, and what is read though it is odd."""

    meta: dict[str, Any]
    values: tuple[Value, ...] = ()
    unread: tuple[FrontMatterError, ...] = ()
    odd: tuple[Odd, ...] = ()


@cache
def _instant() -> re.Pattern[str]:
    """A date, perhaps with a time of day and its distance from UTC, as people write it in front matter."""
    day, time, zone = r"(\d{4})-(\d\d?)-(\d\d?)", r"(\d\d?:\d\d(?::\d\d)?)", r"(Z|[+-]\d\d?(?::?\d\d)?)"
    return compiled.pattern(rf"{day}(?:(?:[Tt]|[ \t]+){time}(?:\.\d*)?(?:[ \t]*{zone})?)?", re.ASCII)


def instant(text: str) -> dt.date | None:
    """The date or moment that a text is, and nothing else; None for any other.

    Raises ValueError for one that the calendar does not have.
    """
    found = _instant().fullmatch(text)
    if found is None:
        return None
    year, month, day, time, zone = found.groups("")
    if not time:
        return dt.date.fromisoformat(text) if len(text) == len("2026-01-30") else None
    if zone[2:3] in {"", ":"}:  # -4, or -4:00
        zone = f"{zone[:1]}0{zone[1:]}" if zone[1:] else zone
    clock = time if time[1].isdigit() else f"0{time}"
    return dt.datetime.fromisoformat(f"{year}-{month:0>2}-{day:0>2}T{clock}{zone}")
