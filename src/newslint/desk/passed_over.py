"""The files in a folder that are not read -> those of them that may hold copy, counted by suffix."""

from __future__ import annotations

import os
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from newslint.document import SUFFIXES
from newslint.document.markup.dialects import made

_TABLE = Path(__file__).parents[1] / "data" / "files.tsv"
_LONGEST = 12
"""Characters of a suffix; what is longer, or no word, is a part of a name."""


def suffix(path: str) -> str:
    """The suffix by which a file is told of, in small letters; "" where it holds no copy, or has none."""
    stem, dot, word = os.path.basename(path).lower().rpartition(".")  # noqa: PTH119 -- once a file; pathlib is ten times slower
    known = _holds()
    if not (stem and word.isalnum() and not word.isdigit() and len(word) <= _LONGEST):
        return ""
    kinds = (known.get(stem + dot + word), known.get(dot + word), known.get(made(path)))
    return "" if "none" in kinds else dot + word


def makes_no_page(path: str) -> bool:
    """Whether a file is a template of something that is known, and no page: of settings, a program, data, plain text."""
    suffix = made(path)
    return suffix in _holds() and SUFFIXES.get(suffix) not in {"html", "markdown"}


@cache
def _holds() -> Mapping[str, str]:
    """What a file of each known suffix or name holds: `copy` or `none`."""
    rows = [line.split("\t") for line in _TABLE.read_text("utf-8").splitlines() if not line.startswith("#")]
    return {name: holds for name, holds, _ in rows}
