"""The words that a language's title case needs."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, eq=False, repr=False)
class TitleWords:
    """Words that stay lower-case inside a title, by style."""

    small: dict[str, frozenset[str]]
