"""The packs that newslint brings -> their rules as they were prepared when it was built: a first run need neither read nor check them.

They are pickled, options and all: the file lies beside the code, and is as good as that. What is made of other people's rule
files is kept as JSON and built anew (`packs`).
"""

from __future__ import annotations

import pickle
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from itertools import chain
from pathlib import Path
from typing import Any

from newslint.cache import blake2b  # type: ignore[attr-defined]  # the quicker of two ways to come by it
from newslint.record import fields

NAME = "prepared.pickle"
"""The file beside the packs; `scripts/rule_pages.py` writes it."""
_SUM = 16
"""Bytes of the sum."""
Files = Iterable[tuple[str, bytes]]


def prepared(folder: Path, files: Files) -> list[Any] | None:
    """The entries of the rules of a pack, in the order of its files; None where one of these is not what it was then."""
    held = _held(folder.parent / NAME)
    entries = []
    for name, data in files:
        stamp, entry = held.get(f"{folder.name}/{name}", ("", None))
        if stamp != _stamp(data):
            return None
        entries.append(entry)
    return entries


def written(packs: Iterable[tuple[str, Files, Iterable[Any]]]) -> bytes:
    """The file of some packs, each with its files and their entries."""
    told = {
        f"{pack}/{name}": (_stamp(data), entry)
        for pack, files, entries in packs
        for (name, data), entry in zip(files, entries, strict=True)
    }
    shapes = {made: _shape(made) for made in dict.fromkeys(_records(tuple(told.values())))}
    return sealed(pickle.dumps((shapes, told), 5))


def sealed(data: bytes) -> bytes:
    """Pickled data with its sum in front: what is damaged would be taken for rules that are others."""
    return blake2b(data, digest_size=_SUM).digest() + data


def opened(data: bytes) -> Any:  # noqa: ANN401 -- whatever was pickled
    """What was pickled and sealed. Raises ValueError where it is not whole."""
    told, held = data[:_SUM], data[_SUM:]
    if told != blake2b(held, digest_size=_SUM).digest():
        message = "it is damaged"
        raise ValueError(message)
    return pickle.loads(held)  # noqa: S301 -- it lies beside the code


def alike(one: bytes, other: bytes) -> bool:
    """Whether two files hold the same, in the same order: how a value is written depends on what else was made."""
    try:
        held, again = (opened(data) for data in (one, other))
    except ValueError:
        return False
    return bool(held == again and [*held[1]] == [*again[1]])


@cache
def _held(path: Path) -> Mapping[str, Any]:
    """What the file holds; nothing where there is none, none of use, or a class of options is no longer what it was."""
    try:
        shapes, held = opened(path.read_bytes())
        current = all(_shape(made) == shape for made, shape in shapes.items())
    except Exception:  # noqa: BLE001 -- what is damaged breaks in any way; the rules are then read from their files
        return {}
    kept: Mapping[str, Any] = held
    return kept if current else {}


def _records(value: object) -> Iterator[type]:
    """The classes of the records in a value."""
    if isinstance(value, (tuple, list, frozenset)):
        yield from chain.from_iterable(map(_records, value))
    elif isinstance(value, Mapping):
        yield from _records((*value.keys(), *value.values()))
    elif hasattr(type(value), "__dataclass_fields__"):
        yield type(value)
        yield from _records(tuple(vars(value).values()))


def _shape(made: type) -> tuple[object, ...]:
    """The fields of a class, with their types as they are written and what they are if nothing is said."""
    return tuple((name, made.__annotations__[name], repr(default)) for name, default in fields(made).items())


def _stamp(data: bytes) -> str:
    """The sum of a rule file, as it may be checked out on any system."""
    return str(blake2b(data.replace(b"\r\n", b"\n"), digest_size=16).hexdigest())
