"""A story's part -> the user's cache folder, and back while nothing that it depends on has changed."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from typing import Any
from zlib import crc32

from newslint import cache
from newslint.report import Ledger, Part, Sourcing, Tally

_SHELVES = 256  # folders, so that none of them holds a whole archive


def kept(key: Iterable[str | bytes], path: str, form: str, make: Callable[[], Part]) -> Part:
    """The part that `make` makes, or the one it made of the same key before.

    One part is kept for each story and format; a part with failures is not: what was not checked is tried anew. Nor is
    that of a story with very many findings, which is worked out while it is written.
    """
    of = f"{os.path.abspath(path)}\0{form}"  # noqa: PTH100 -- once a file; pathlib is ten times slower
    shelf = f"results/{crc32(os.fsencode(of)) % _SHELVES:02x}"
    packed = cache.kept(shelf, of, cache.key_of(key), make, worth=_whole)
    return packed if isinstance(packed, Part) else _unpacked(packed)


def _whole(part: Part) -> bool:
    """Whether everything was checked, and stands there."""
    return not part.failures and all(isinstance(piece, str) for piece in part.pieces)


def _unpacked(packed: Any) -> Part:  # noqa: ANN401 -- a part as JSON holds it: lists for tuples
    """A part as it was."""
    path, pieces, tally, failures, codes, story, known, _ = packed
    *counts, ledger, sourced = tally
    return Part(
        path=path,
        pieces=tuple(pieces),
        tally=Tally._make([*counts, ledger and Ledger._make(ledger), sourced and Sourcing._make(sourced)]),
        failures=tuple(failures),
        codes=tuple((code, rule, count) for code, rule, count in codes),
        story=story,
        known=tuple(((code, digest), count) for (code, digest), count in known),
    )
