"""The packs that newslint brings -> their rules as they were prepared when it was built: a first run need not read them as YAML."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path
from typing import Any

from newslint.cache import blake2b  # type: ignore[attr-defined]  # the quicker of two ways to come by it

NAME = "prepared.json"
"""The file beside the packs; `scripts/rule_pages.py` writes it."""
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


def lines(packs: Iterable[tuple[str, Files, Iterable[Any]]]) -> str:
    """The text of the file: a line for each rule file, lest two that write it at the same time disagree about others."""
    told = {
        f"{pack}/{name}": [_stamp(data), entry]
        for pack, files, entries in packs
        for (name, data), entry in zip(files, entries, strict=True)
    }
    return "{\n" + ",\n".join(f"{json.dumps(name)}: {json.dumps(told[name])}" for name in sorted(told)) + "\n}\n"


@cache
def _held(path: Path) -> Mapping[str, Any]:
    """What the file holds; nothing where there is none, or none of use."""
    try:
        held: Mapping[str, Any] = json.loads(path.read_bytes())
    except (OSError, ValueError):
        return {}
    return held


def _stamp(data: bytes) -> str:
    """The sum of a rule file, as it may be checked out on any system."""
    return str(blake2b(data.replace(b"\r\n", b"\n"), digest_size=16).hexdigest())
