"""The table [tool.newslint] of a pyproject.toml -> the outline that the same keys of a newslint.yaml have."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

from newslint import compiled
from newslint.checked.outline import Mistake, Node
from newslint.model import Position
from newslint.notation import NotationError, toml_value

_TABLE = ("tool", "newslint")
_START = Position(1, 1)
Keys = tuple[str, ...]


def read(text: str, path: str, *, most: int) -> tuple[Node | None, tuple[Mistake, ...]]:
    """The outline of the table (None where the text is not read, or has more than `most` values) and what is wrong with the text."""
    try:
        tool = toml_value.loads(text).get("tool")
    except NotationError as error:
        before = text[: error.offset]
        place = Position(before.count("\n") + 1, len(before) - before.rfind("\n"))
        return None, (Mistake(path, place, str(error)),)
    said = tool.get("newslint") if isinstance(tool, Mapping) else None
    places = dict(reversed(list(_written(text))))
    if sum(1 for _ in _values(said)) > most:
        return None, (Mistake(path, _place(places, _TABLE), "more values than are read"),)
    return _node(said if said is not None else {}, places, _TABLE), ()


def _values(value: Any) -> Iterator[Any]:  # noqa: ANN401 -- what TOML holds
    """A value and all that it holds; how deep, its reader bounds."""
    yield value
    for one in value.values() if isinstance(value, Mapping) else value if isinstance(value, list) else ():
        yield from _values(one)


def _node(value: Any, places: Mapping[Keys, Position], keys: Keys) -> Node:  # noqa: ANN401 -- likewise
    """A value as YAML would have it: a number or a truth is the text that is written."""
    place = _place(places, keys)
    if isinstance(value, Mapping):
        entries = {key: _node(one, places, (*keys, key)) for key, one in value.items()}
        return Node(entries, place, {key: _place(places, (*keys, key)) for key in entries})
    if isinstance(value, list):
        return Node([_node(one, places, keys) for one in value], place)
    return Node(str(value).lower() if isinstance(value, bool) else str(value), place)


def _place(places: Mapping[Keys, Position], keys: Keys) -> Position:
    """Where some keys are written: on a line of their own, else what they stand in."""
    return next((places[keys[:depth]] for depth in range(len(keys), 0, -1) if keys[:depth] in places), _START)


def _written(text: str) -> Iterator[tuple[Keys, Position]]:
    """The keys that begin a line, each with the table that it stands in, and where."""
    table: Keys = ()
    for number, line in enumerate(text.splitlines(), 1):
        bare = line.lstrip()
        head, inner = bare.startswith("["), bare.lstrip("[")
        written, sign, _ = inner.partition("]" if head else "=")
        if sign and _keys().fullmatch(written):
            keys = tuple(part.strip("\"' \t") for part in written.split("."))
            table = keys if head else table
            yield table if head else (*table, *keys), Position(number, len(line) - len(inner) + 1)


@cache
def _keys() -> re.Pattern[str]:
    """The keys of a table, or of a value, as they may be written."""
    return compiled.pattern(r"""[\w"'. \t-]{1,200}""")
