"""TOML front matter -> its values, and where the texts among them are written, as far as it can be read."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import islice
from typing import Any

from newslint import compiled
from newslint.document.heads.fields import role
from newslint.document.heads.head import FrontMatterError, Head, Value
from newslint.document.heads.toml_entries import Mended, mended
from newslint.model import Fields
from newslint.notation import MalformedError, toml_value

_TOLD = 20
_MOST = 200
"""Titles and descriptions of one story that are looked for."""


def read(text: str, start: int, end: int, house: Fields = ()) -> Head:
    """The values of the TOML that stands in `text[start:end]`; `house` are fields of copy beside ours.

    Raises NotationError where nothing of it can be read.
    """
    meta, whole = _table(text[start:end], start)
    text = text[:start] + whole.content + text[end:]
    values: dict[int, Value] = {}
    unread: list[FrontMatterError] = []
    texts = list(_texts(meta, ()))
    copy = ((path, value) for path, value in texts if path[-1] and value.strip() and role(path, house))
    for path, value in islice(copy, _MOST):
        places = (found.end() for found in _assigning(path[-1]).finditer(text, start, end))
        place = next((at for at in places if at not in values and _begins(text, at, value)), None)
        if place is None:
            unread.append(FrontMatterError(start, f"{path[-1]} is not read: it is not found where it is written"))
        else:
            values[place] = Value(path, value, place, end)
    if next(copy, None):
        unread.append(FrontMatterError(start, f"of more than {_MOST} titles and descriptions the rest is not read"))
    others = (_found(text, path, value, start, end) for path, value in texts if not (path[-1] and role(path, house)))
    found = (*(value for _, value in sorted(values.items())), *others, *whole.texts)
    stated = {value.path[0]: value.text for value in whole.texts if len(value.path) == 1}
    return Head({**stated, **meta}, found, tuple(unread), tuple(whole.odd[:_TOLD]))


def _table(content: str, base: int) -> tuple[dict[str, Any], Mended]:
    """The table that TOML holds, with the texts that its parser refuses, and what is left of it."""
    try:
        return toml_value.loads(content), Mended(content, [], [])
    except MalformedError as error:
        whole = mended(content, base)
        table = toml_value.loads(whole.content)
        if not (table or whole.texts):
            raise error from None
    return table, whole


@cache
def _assigning(key: str) -> re.Pattern[str]:
    """A key and what stands between it and its value."""
    return compiled.pattern(rf"""(?:^|[ \t.{{,])["']?{re.escape(key)}["']?[ \t]*=[ \t]*""", re.MULTILINE)


@cache
def _opening() -> re.Pattern[str]:
    """What stands before the first word of a text: quotation marks, white space, a line end."""
    return compiled.pattern(r"""["']{1,3}\s*(?:\\[\r\n]\s*)?""")


def _begins(text: str, at: int, value: str) -> bool:
    """Whether a text may be written there: its first word is, or one with escapes."""
    opened = _opening().match(text, at)
    if opened is None:
        return False
    word = (value.split(None, 1) or [""])[0]
    return text.startswith(word, opened.end()) or "\\" in text[opened.end() : opened.end() + 12 * len(word)]


def _found(text: str, path: tuple[str, ...], value: str, start: int, end: int) -> Value:
    """A text under no key that we read, where it is written: with escapes, somewhere in the whole."""
    at = text.find(value, start, end)
    return Value(path, value, start, end) if at < 0 else Value(path, value, at, at + len(value))


def _texts(held: object, path: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], str]]:
    """The texts in what some keys hold, and the keys that lead to each, in order."""
    if isinstance(held, dict):
        for key, value in held.items():
            yield from _texts(value, (*path, key))
    elif isinstance(held, list):
        for value in held:
            yield from _texts(value, (*path, ""))
    elif isinstance(held, str):
        yield path, held
