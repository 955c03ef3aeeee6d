"""A text -> how many units of UTF-16 stand before a place in it: what LanguageTool, and so its clients, count."""

from __future__ import annotations

from bisect import bisect_left

_LAST = "\uffff"  # the last character that takes one unit


class Units:
    """The places of a text, counted in units of UTF-16; half a pair of surrogates is one unit, as it is one character."""

    def __init__(self, text: str) -> None:
        self._wide = [] if text.isascii() else [at for at, char in enumerate(text) if char > _LAST]

    def before(self, place: int) -> int:
        """How many units stand before a place that is counted in characters."""
        return place + bisect_left(self._wide, place)
