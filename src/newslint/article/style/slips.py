"""Two words -> the slip of the pen that makes the one out of the other."""

from __future__ import annotations

from collections.abc import Collection, Iterable

LETTERS = 6
"""Letters of a word that only a slip makes so like another; shorter ones are too many other words."""
_END = 2
"""Letters at the end that both have: what differs there is mostly an ending."""
_UNSURE = frozenset(("", "replaced"))
"""No slip at all, and the one that often makes another word."""


def agreement(one: str, two: str) -> int:
    """How many letters two words have in common from the start."""
    at, shorter = 0, min(len(one), len(two))
    while at < shorter and one[at] == two[at]:
        at += 1
    return at


def slip(one: str, two: str) -> str:
    """How two different words differ: by a letter `dropped`, `doubled`, `replaced` or `swapped`; "" if by more."""
    if not -1 <= len(one) - len(two) <= 1:
        return ""
    start = agreement(one, two)
    end = agreement(one[start:][::-1], two[start:][::-1])
    left, right = one[start : len(one) - end], two[start : len(two) - end]
    if len(left) + len(right) == 1:
        return "doubled" if start and (left or right) == one[start - 1] else "dropped"
    if len(left) == len(right) == 1:
        return "replaced"
    return "swapped" if len(left) == 2 and left == right[::-1] else ""  # two letters that changed places


def shelves(words: Iterable[str]) -> Collection[list[str]]:
    """Long words by how they begin, with a capital or without, and end: those that one may be mistaken for stand on its shelf."""
    found: dict[str, list[str]] = {}
    for word in words:
        if len(word) >= LETTERS:
            found.setdefault(word[0].lower() + word[-_END:], []).append(word)
    return found.values()


def mistaken(one: str, two: str) -> bool:
    """Whether of two words of one shelf the one is the other with a slip that hardly ever makes another word."""
    return slip(one, two) not in _UNSURE
