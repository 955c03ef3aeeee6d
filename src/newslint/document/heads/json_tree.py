"""JSON -> its values as they stand in each other, each with its place."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from json import loads as unescaped

from newslint.document import Prose
from newslint.document.origin import Piece, joined
from newslint.notation import json_value


class Json:
    """A value and where it stands: a table (its keys in small letters), a list or a text (its place is the inside of the string); no number."""

    __slots__ = ("end", "items", "start", "table", "text")

    def __init__(self, mark: str, start: int, end: int) -> None:
        self.start, self.end = start, end
        self.table: dict[str, Json] | None = {} if mark == "{" else None
        self.items: list[Json] = []
        self.text = mark == '"'

    def get(self, *keys: str) -> Json | None:
        """What stands in a table under a key; of several keys the first that is there."""
        table = self.table or {}
        return next((table[key] for key in keys if key in table), None)

    @property
    def inside(self) -> Iterator[Json]:
        """The values right inside it."""
        yield from self.items
        yield from (self.table or {}).values()


def read(text: str, start: int, end: int, *, most: int) -> Json:
    """The table or list that stands in `text[start:end]`; another value is an empty list.

    Raises NotationError where it does not parse, or goes beyond bounds.
    """
    json_value.loads(text[start:end], most=most)
    root = Json("[", start, end)
    opened = [(root, "")]
    for token in _token().finditer(text, start, end):
        mark = token[0][0]
        around, key = opened[-1]
        if token["key"]:
            opened[-1] = around, unescaped(token["key"]).lower()
        elif mark in "]}":
            opened.pop()
            around.end = token.end()
        else:
            quoted = mark == '"'
            value = Json(mark, token.start() + quoted, token.end() - quoted)
            if around.table is None:
                around.items.append(value)
            else:
                around.table[key] = value
            if not quoted:
                opened.append((value, ""))
    return root.items[0] if root.items else root


def prose(text: str, value: Json) -> Prose:
    """A text with all its characters, each where it is written; another value is an empty one."""
    return Prose(*joined(_pieces(text, value.start, value.end) if value.text else ()))


def _pieces(text: str, start: int, end: int) -> Iterator[Piece]:
    """The characters of the inside of a string: an escape stands for one."""
    for part in _part().finditer(text, start, end):
        yield Piece(_whole(unescaped(f'"{part[0]}"')) if part["escape"] else part[0], *part.span())


def _whole(char: str) -> str:
    """A character, or what stands for half of one."""
    return "\ufffd" if "\ud800" <= char <= "\udfff" else char


@cache
def _part() -> re.Pattern[str]:
    """An escape (two where they are one character), or a run of characters as they read."""
    pair = r"\\u[dD][89abAB]..\\u[dD][c-fC-F].."
    return re.compile(rf"(?P<escape>{pair}|\\u....|\\.)|[^\\]+", re.DOTALL)


@cache
def _token() -> re.Pattern[str]:
    """A key with its colon, a string, the beginning or the end of a list or an object."""
    string = r'(?<!\\)"(?:[^"\\]|\\.)*"'
    return re.compile(rf"(?P<key>{string})\s*:|{string}|[\[\]{{}}]", re.DOTALL)
