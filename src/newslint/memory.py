"""A piece of prose -> what was read in it before: of a story that is being written, only what has changed is read again."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable
from typing import Any, TypeVar

Read = TypeVar("Read")

ROOM = 1_000_000
"""Characters of prose, counted anew for each that reads them, of which is remembered what was read."""


class Memory:
    """What was read in the prose of the last stories, and by whom; nobody changes what is kept.

    Without room nothing is remembered, nor asked for.
    """

    def __init__(self, room: int) -> None:
        self._on = room > 0
        self._room = room
        self._kept: dict[tuple[Hashable, str, Hashable], Any] = {}

    def all(self, who: Hashable, text: str, how: Hashable, read: Callable[[], Iterable[Read]]) -> Iterable[Read]:
        """All that was read in a text, or is now; `how` is what else it depends on."""
        return self._held((who, text, how), lambda: tuple(read())) if self._on else read()

    def one(self, who: Hashable, text: str, how: Callable[[], Hashable], read: Callable[[], Read]) -> Read:
        """The one thing that was read in a text, or is now; `how` gives what else it depends on."""
        return self._held((who, text, how()), read) if self._on else read()

    def _held(self, key: tuple[Hashable, str, Hashable], read: Callable[[], Read]) -> Read:
        """What is kept under a key, behind all others since it was asked for last."""
        if key in self._kept:
            held: Read = self._kept.pop(key)
        else:
            held = read()
            self._forget(len(key[1]))
        self._kept[key] = held
        return held

    def _forget(self, size: int) -> None:
        """Make room for a text in the place of those that nobody asked for longest."""
        self._room -= size
        while self._room < 0 and self._kept:
            oldest = next(iter(self._kept))
            del self._kept[oldest]
            self._room += len(oldest[1])


FORGETFUL = Memory(0)
"""The one for who lints each story once."""
