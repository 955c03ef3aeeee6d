"""The words that a language's title case needs."""

from __future__ import annotations

from newslint.record import record


@record(eq=False)
class TitleWords:
    """Words that stay lower-case inside a title, by style."""

    small: dict[str, frozenset[str]]
