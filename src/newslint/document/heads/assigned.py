"""TOML or JSON front matter -> its values, and where the texts under the keys that readers see are written."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from itertools import islice
from typing import Any

from newslint.document.heads.head import FIELDS, FrontMatterError, Head, Value
from newslint.notation import NotationError

_MOST = 200
"""Titles and descriptions of one story that are looked for."""
_VALUES = 5_000
"""Values of the front matter of one story."""


def read(text: str, start: int, end: int, language: str) -> Head:
    """The values of the front matter that stands in `text[start:end]`.

    Raises NotationError where it does not parse.
    """
    meta = _loaded(text[start:end], language)
    if not isinstance(meta, dict):
        raise NotationError(0, "the front matter is not an object")
    values: dict[int, Value] = {}
    unread: list[FrontMatterError] = []
    every = _texts(meta)
    for key, value in islice(every, _MOST):
        places = (found.end() for found in _assigning(language, key).finditer(text, start, end))
        place = next((at for at in places if at not in values and _begins(text, at, value)), None)
        if place is None:
            unread.append(FrontMatterError(start, f"{key} is not read: it is not found where it is written"))
        else:
            values[place] = Value(key, value, place, end)
    if next(every, None):
        unread.append(FrontMatterError(start, f"of more than {_MOST} titles and descriptions the rest is not read"))
    others = (_found(text, value, start, end) for value in _others(meta))
    return Head(meta, (*(value for _, value in sorted(values.items())), *others), tuple(unread))


def _loaded(content: str, language: str) -> Any:  # noqa: ANN401 -- what a notation holds
    if language == "toml":
        from newslint.notation import toml_value  # noqa: PLC0415 -- loaded only for stories that have it

        return toml_value.loads(content)
    from newslint.notation import json_value  # noqa: PLC0415 -- likewise

    return json_value.loads(content, most=_VALUES)


@cache
def _assigning(language: str, key: str) -> re.Pattern[str]:
    """What stands between a key and its value, the key too, in the way a notation has it."""
    if language == "json":
        return re.compile(rf'"{re.escape(key)}"\s*:\s*')
    return re.compile(rf"""(?:^|[ \t.{{,])["']?{re.escape(key)}["']?[ \t]*=[ \t]*""", re.MULTILINE)


@cache
def _opening() -> re.Pattern[str]:
    """What stands before the first word of a text: quotation marks, white space, a line end."""
    return re.compile(r"""["']{1,3}\s*(?:\\[\r\n]\s*)?""")


def _begins(text: str, at: int, value: str) -> bool:
    """Whether a text may be written there: its first word is, or one with escapes."""
    opened = _opening().match(text, at)
    if opened is None:
        return False
    word = (value.split(None, 1) or [""])[0]
    return text.startswith(word, opened.end()) or "\\" in text[opened.end() : opened.end() + 12 * len(word)]


def _found(text: str, value: str, start: int, end: int) -> Value:
    """A text under no key that we read, where it is written: with escapes, somewhere in the whole."""
    at = text.find(value, start, end)
    return Value("", value, start, end) if at < 0 else Value("", value, at, at + len(value))


def _others(held: object, key: str = "", *, listed: bool = False) -> Iterator[str]:
    """The texts in what a key holds that stand under no key that we read, or in a list."""
    if isinstance(held, Mapping):
        for name, value in held.items():
            yield from _others(value, name, listed=listed)
    elif isinstance(held, list):
        for value in held:
            yield from _others(value, listed=True)
    elif isinstance(held, str) and (listed or key.lower() not in FIELDS):
        yield held


def _texts(meta: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """The texts under the keys we read, in a mapping and the mappings in it."""
    for key, value in meta.items():
        if isinstance(value, Mapping):
            yield from _texts(value)
        elif isinstance(value, str) and key.lower() in FIELDS and value.strip():
            yield key, value
