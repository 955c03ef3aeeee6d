"""JSON -> its values, and the texts among them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from json import loads as unescaped

from newslint import compiled
from newslint.document.heads.head import Head, Value
from newslint.notation import NotationError, json_value

MOST = 5_000
"""Values of the front matter of one story."""


def read(text: str, start: int, end: int, *, most: int = MOST) -> Head:
    """The values of the JSON that stands in `text[start:end]`.

    Raises NotationError where it does not parse, or holds neither an object nor a list.
    """
    meta = json_value.loads(text[start:end], most=most)
    if not isinstance(meta, (dict, list)):
        raise NotationError(0, "neither an object nor a list")
    return Head(meta if isinstance(meta, dict) else {}, tuple(_values(text, start, end)))


def _values(text: str, start: int, end: int) -> Iterator[Value]:
    """The texts of well-formed JSON, under the keys that lead to each, in order."""
    path: list[str] = []
    for found in token().finditer(text, start, end):
        mark = found[0][0]
        if mark in "[{":
            path.append("")
        elif mark in "]}":
            path.pop()
        elif found["key"]:
            path[-1] = unescaped(found["key"])
        elif mark == '"':
            yield Value(tuple(path), unescaped(found[0]), found.start() + 1, found.end() - 1, escaped=True)


@cache
def token() -> re.Pattern[str]:
    """A key with its colon, a string, the beginning or the end of a list or an object."""
    string = r'(?<!\\)"(?:[^"\\]|\\.)*"'
    return compiled.pattern(rf"(?P<key>{string})\s*:|{string}|[\[\]{{}}]", re.DOTALL)
