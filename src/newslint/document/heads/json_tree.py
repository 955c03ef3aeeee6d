"""JSON -> its values as they stand in each other, each with its place."""

from __future__ import annotations

from collections.abc import Iterator
from json import loads as unescaped

from newslint.document import Prose
from newslint.document.heads.json_head import token
from newslint.document.heads.json_string import characters
from newslint.document.origin import joined
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
    for found in token().finditer(text, start, end):
        mark = found[0][0]
        around, key = opened[-1]
        if found["key"]:
            opened[-1] = around, unescaped(found["key"]).lower()
        elif mark in "]}":
            opened.pop()
            around.end = found.end()
        else:
            quoted = mark == '"'
            value = Json(mark, found.start() + quoted, found.end() - quoted)
            if around.table is None:
                around.items.append(value)
            else:
                around.table[key] = value
            if not quoted:
                opened.append((value, ""))
    return root.items[0] if root.items else root


def prose(text: str, value: Json) -> Prose:
    """A text with all its characters, each where it is written; another value is an empty one."""
    return Prose(*joined(characters(text, value.start, value.end) if value.text else ()))
