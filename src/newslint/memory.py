"""A piece of prose -> what was read in it before: of a story that is being written, only what has changed is read again."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable
from itertools import count
from typing import Any, TypeVar

Read = TypeVar("Read")

ROOM = 6_000_000
"""Characters of prose, counted anew for each that reads them, of which is remembered what was read: the longest story that is served
takes four million."""
_LEAST = 200
"""Characters that a shorter text counts for: what is kept of a figure takes as much as what is kept of a sentence."""


class Memory:
    """What was read in the prose of the last stories, and by whom; nobody changes what is kept.

    Without room nothing is remembered, nor asked for.
    """

    def __init__(self, room: int) -> None:
        self._on = room > 0
        self._room = room
        self._kept: dict[tuple[Hashable, str, Hashable], Any] = {}
        self._numbers = count()

    def all(self, who: Hashable, text: str, how: Hashable, read: Callable[[], Iterable[Read]]) -> Iterable[Read]:
        """All that was read in a text, or is now; `how` is what else it depends on."""
        return self._held((who, text, how), lambda: tuple(read())) if self._on else read()

    def one(self, who: Hashable, text: str, how: Callable[[], Hashable], read: Callable[[], Read]) -> Read:
        """The one thing that was read in a text, or is now; `how` gives what else it depends on."""
        return self._held((who, text, how()), read) if self._on else read()

    def none(
        self, who: Hashable, text: str, how: Callable[[], Hashable], read: Callable[[], Iterable[Read]]
    ) -> Iterable[Read]:
        """All that is read in a text; only that there is nothing is remembered, for what there is has a place in its story."""
        if not self._on:
            return read()
        key = (who, text, how())
        if self._kept.pop(key, None) is None:
            if found := tuple(read()):
                return found
            self._forget(len(text))
        self._kept[key] = ()
        return ()

    def number(self, text: str, how: Hashable) -> int:
        """The number that stands for a text and all that was read in it; no other ever has it."""
        return self._held((Memory.number, text, how), self._numbers.__next__)

    def _held(self, key: tuple[Hashable, str, Hashable], read: Callable[[], Read]) -> Read:
        """What is kept under a key, behind all others since it was asked for last."""
        held = self._kept.pop(key, self)
        if held is self:
            held = read()
            self._forget(len(key[1]))
        self._kept[key] = held
        found: Read = held
        return found

    def _forget(self, size: int) -> None:
        """Make room for a text in the place of those that nobody asked for longest."""
        self._room -= max(size, _LEAST)
        while self._room < 0 and self._kept:
            oldest = next(iter(self._kept))
            del self._kept[oldest]
            self._room += max(len(oldest[1]), _LEAST)


FORGETFUL = Memory(0)
"""The one for who lints each story once."""
