"""How far a run through an archive has come -> a line on the terminal: how many, how fast, how long still."""

from __future__ import annotations

import time
from collections.abc import Sequence
from itertools import accumulate

from newslint.archive.inputs import Input, Place
from newslint.cli.terminal import Progress

_BAR = 24


class Pace(Progress):
    """The progress of an archive, by the bytes of its files."""

    def __init__(self, found: Sequence[Input], start: Place) -> None:
        super().__init__(2)
        self._found = found
        self._before = [0, *accumulate(one.size for one in found)]
        self._groups: dict[int, int] = {}
        self._first, self._rows, self._begun = self._bytes(start), 0, time.monotonic()

    def reach(self, place: Place, rows: int) -> None:
        """All before a place is done, so many more rows."""
        self._rows += rows
        self._show(lambda: self._said(place))

    def _said(self, place: Place) -> str:
        """`███░░ 12,345 stories, 41%, 182 a second, 3 min left`."""
        share = self._bytes(place) / max(self._before[-1], 1)
        took = max(time.monotonic() - self._begun, 1e-9)
        gone = self._bytes(place) - self._first
        left = f", {_lasting(took * (self._before[-1] - self._bytes(place)) / gone)} left" if gone > 0 else ""
        bar = ("█" * round(min(share, 1) * _BAR)).ljust(_BAR, "░")
        return f"{bar} {self._rows:,} stories, {share:.0%}, {self._rows / took:,.0f} a second{left}"

    def _bytes(self, place: Place) -> float:
        """The bytes before a place; of Parquet, whose groups of rows have no length here, by these."""
        before = self._before[min(place.file, len(self._found))]
        if place.file >= len(self._found) or not (one := self._found[place.file]).size:
            return before
        if one.kind != "parquet":
            return before + min(place.offset, one.size)
        if place.file not in self._groups:
            from newslint.archive.parquet import length  # noqa: PLC0415 -- an extra

            self._groups[place.file] = length(one.path)
        return before + one.size * min(place.row / max(self._groups[place.file], 1), 1)


def _lasting(seconds: float) -> str:
    """`40 s`, `3 min`, `2 h 10 min`."""
    whole = round(seconds)
    if whole < 60:
        return f"{whole} s"
    minutes = round(whole / 60)
    return f"{minutes} min" if minutes < 60 else f"{minutes // 60:,} h {minutes % 60} min"
