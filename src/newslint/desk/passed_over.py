"""The files in a folder that are not read -> those of them that may hold copy, counted by suffix."""

from __future__ import annotations

import os
from collections.abc import Mapping
from functools import cache
from pathlib import Path

_TABLE = Path(__file__).parents[1] / "data" / "files.tsv"
_LONGEST = 12
"""Characters of a suffix; what is longer, or no word, is a part of a name."""


def suffix(path: str) -> str:
    """The suffix by which a file is told of, in small letters; "" where it holds no copy, or has none."""
    stem, dot, word = os.path.basename(path).lower().rpartition(".")  # noqa: PTH119 -- once a file; pathlib is ten times slower
    known = _holds()
    if not (stem and word.isalnum() and not word.isdigit() and len(word) <= _LONGEST):
        return ""
    return "" if "none" in (known.get(stem + dot + word), known.get(dot + word)) else dot + word


@cache
def _holds() -> Mapping[str, str]:
    """What a file of each known suffix or name holds: `copy` or `none`."""
    rows = [line.split("\t") for line in _TABLE.read_text("utf-8").splitlines() if not line.startswith("#")]
    return {name: holds for name, holds, _ in rows}
