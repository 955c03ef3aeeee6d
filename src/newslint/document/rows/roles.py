"""The cells of a row -> which of them are the body of a story, which stand above it, when it is from and by what it is known."""

from __future__ import annotations

import datetime as dt
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from typing import Any

from newslint import compiled
from newslint.document.heads import fields
from newslint.document.heads.frontmatter import address, dated, does_not_exist
from newslint.document.origin import Origin
from newslint.document.rows import Cell, Row
from newslint.model import Fields, Span
from newslint.tuples import NamedTuple

_LONGEST_ID = 80
_BODY, _HEADLINE = "body", "headline"
_ALONE = frozenset((_BODY, _HEADLINE))
"""Parts that are read from the column alone that the house names, where a row has it."""
ASKED = frozenset((_BODY, _HEADLINE, fields.DATE, fields.ID))
"""What a house names columns of an archive for; other parts it may name for front matter alone."""
_DEEPEST = 4
"""Tables in each other in which a date or an id that is named is looked for."""
_SECONDS, _MILLISECONDS = range(10**8, 10**11), range(10**11, 10**14)
"""Numbers that are moments as programs count them."""
_FEW = 8
"""Bodies among which it is looked for."""
_ALIKE = 60
"""Letters by which a body is known again in another notation."""


class Roles(NamedTuple):
    """The cells of a body, those above it with their parts, what is stated of the story, days that do not exist, and its id."""

    body: tuple[Cell, ...]
    head: tuple[tuple[str, Cell], ...]
    meta: Mapping[str, Any]
    undated: tuple[Span, ...]
    known: str


def roles(row: Row, house: Fields) -> Roles:
    """What the cells of a row are in a story."""
    parted = _parted(row, house)
    named = {part for _, part, own in parted if own}
    body: defaultdict[str, list[Cell]] = defaultdict(list)
    head: list[tuple[str, Cell]] = []
    for cell, part, own in parted:
        if not part or (part in _ALONE and part in named and not own) or address(cell.text):
            continue
        if part == _BODY:
            body[cell.path[0]].append(cell)
        elif not fields.is_label(cell.text, part):
            head.append((part, cell))
    undated = tuple(_undated(row.cells, house))
    return Roles(tuple(_bodies(body)), tuple(_once(head)), _meta(row.values, house), undated, _known(row.values, house))


def holds_body(row: Row, house: Fields) -> bool:
    """Whether a row has a body, of whatever length."""
    return any(part == _BODY for _, part, _ in _parted(row, house))


def has(row: Row, key: str) -> bool:
    """Whether a row has a column of some name, be it empty, or a text or value to which the keys in the name lead."""
    spelt = fields.spelt(key)
    return (
        any(fields.spelt(column) == spelt for column in row.values)
        or _found(row.values, (spelt,), _DEEPEST) is not None
        or any(fields.housed(cell.path, ((key, _BODY),)) for cell in row.cells)
    )


def unread(row: Row, house: Fields) -> tuple[Cell, ...]:
    """Of columns of the body and the headline that hold tables in which no text is known to be copy, the longest text each: where the row has no other."""
    parted = _parted(row, house)
    read = {part for _, part, _ in parted}
    longest: dict[tuple[str, str], Cell] = {}
    for cell, part, _ in parted:
        column, wanted = cell.path[0], "" if part else fields.role(cell.path[:1], house, data=True)
        if wanted not in _ALONE - read or address(cell.text) or " " not in cell.text.strip():
            continue
        known = longest.setdefault((wanted, column), cell)
        if len(cell.text) > len(known.text):
            longest[wanted, column] = cell
    return tuple(longest.values())


def plays(key: str, house: Fields) -> bool:
    """Whether a column is known to hold the body or the headline of a story."""
    return fields.role((key,), house, data=True) in _ALONE


def _parted(row: Row, house: Fields) -> list[tuple[Cell, str, bool]]:
    """The cells of a row, each with the part that it plays, and whether the house says so."""
    holding: defaultdict[tuple[str, ...], set[str]] = defaultdict(set)
    for cell in row.cells:
        if len(cell.path) > 1 and fields.spelt(cell.path[-1]) in fields.HOLDING:
            holding[cell.path[:-1]].add(cell.path[-1])
    return [
        (cell, *_part(cell.path, house, alone=holding.get(cell.path[:-1]) == {cell.path[-1]})) for cell in row.cells
    ]


def _part(path: tuple[str, ...], house: Fields, *, alone: bool) -> tuple[str, bool]:
    """The part that what stands under some keys plays, and whether the house says so; one that is `alone` in its table stands for it."""
    if part := fields.housed(path, house):
        return part, True
    stands = fields.role(path[:-1], data=True) if alone else ""
    return stands or fields.role(path, data=True), False


def _bodies(by_key: Mapping[str, Sequence[Cell]]) -> Iterator[Cell]:
    """The cells of the body: of one that stands there in two notations the longer."""
    known: list[str] = []
    for cells in sorted(by_key.values(), key=lambda some: -sum(len(cell.text) for cell in some)):
        said = "".join(_letters(cell.text) for cell in cells)
        if said and not any(said[:_ALIKE] in one for one in known[:_FEW]):
            known.append(said)
            yield from cells


def _once(head: Iterable[tuple[str, Cell]]) -> Iterator[tuple[str, Cell]]:
    """The cells above a body, headlines first, none that says what another does."""
    known = set[str]()
    for part, cell in sorted(head, key=lambda one: fields.PARTS.index(one[0])):
        said = _letters(cell.text)
        if said and said not in known:
            known.add(said)
            yield part, cell


def _letters(text: str) -> str:
    return _other().sub("", text).lower()


@cache
def _other() -> re.Pattern[str]:
    """Tags, entities, and what is neither a letter nor a digit."""
    return compiled.pattern(r"</?[A-Za-z][^<>]{0,300}>|&#?\w{1,31};|[\W_]+")


def _meta(values: Mapping[str, Any], house: Fields) -> dict[str, Any]:
    """What is stated of a story, with the date that the house names in the first place."""
    meta = {key: _moment(dated(value)) for key, value in values.items() if not isinstance(value, dict | list)}
    keys = fields.keys(house, fields.DATE)
    if keys and (said := _found(values, keys, _DEEPEST)) is not None:
        meta["date"] = _moment(dated(said))
    return meta


def _moment(value: object) -> object:
    """A number that counts seconds, or thousandths of them, as the moment that it means."""
    if not isinstance(value, int | float) or isinstance(value, bool):
        return value
    count = int(value) if value == value and abs(value) < 1e15 else 0  # noqa: PLR0124 -- not a number
    count = count // 1000 if count in _MILLISECONDS else count
    return dt.datetime.fromtimestamp(count, dt.UTC) if count in _SECONDS else value


def _found(values: Mapping[str, Any], keys: Sequence[str], depth: int, above: str = "") -> Any:  # noqa: ANN401 -- what a row holds
    """What stands under one of some keys, in a row or in a table in it, to which the keys `above` lead."""
    for wanted in keys:
        for key, value in values.items():
            if wanted in (said := fields.spelt(key), above + said) and value is not None:
                return value
    tables = ((key, value) for key, value in values.items() if isinstance(value, dict)) if depth else ()
    inside = (_found(one, keys, depth - 1, above + fields.spelt(key)) for key, one in tables)
    return next((found for found in inside if found is not None), None)


def _known(values: Mapping[str, Any], house: Fields) -> str:
    """By what a story is known: what the house names, else the first of the usual keys; "" where there is none."""
    named = fields.keys(house, fields.ID)
    said = _found(values, named, _DEEPEST) if named else _found(values, fields.IDS, 0)
    if isinstance(said, dict) and len(said) == 1:  # as databases write one: {"$oid": "…"}
        said = next(iter(said.values()))
    if not isinstance(said, str | int | float) or isinstance(said, bool):
        return ""
    text = " ".join(str(said).split())
    return text if len(text) <= _LONGEST_ID else f"{text[: _LONGEST_ID - 1]}…"


def _undated(cells: Iterable[Cell], house: Fields) -> Iterator[Span]:
    """Where columns of days state one that does not exist."""
    named = fields.keys(house, fields.DATE)
    for cell in cells:
        if (fields.is_day(cell.key) or fields.spelt(cell.key) in named) and does_not_exist(cell.text):
            yield Origin(cell.pieces).span(0, len(cell.text))
