"""Two words -> the slip of the pen that makes the one out of the other."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from itertools import pairwise

LETTERS = 6
"""Letters of a word that only a slip makes so like another; shorter ones are too many other words."""
_END = 2
"""Letters at the end that both have: what differs there is mostly an ending."""
_MISKEYED = 7
"""Letters from which on one that is replaced by the one on the key beside it hardly ever makes another word."""
_REPLACED = 8
"""Letters from which on any one that is replaced does not."""
_ROWS = ("1234567890", "qwertyuiop", "asdfghjkl", "zxcvbnm")
"""The keys of a keyboard, each row a little to the right of the one above."""
_BESIDE = frozenset(
    frozenset(keys)
    for above, below in zip(_ROWS, (*_ROWS[1:], ""), strict=True)
    for keys in (*pairwise(above), *zip(above, below, strict=False), *zip(above[1:], below, strict=False))
)
"""Keys that a finger may take for each other."""


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
    made = slip(one, two)
    if made != "replaced":
        return bool(made)
    return len(one) >= _REPLACED or (len(one) >= _MISKEYED and is_miskeyed(one, two))


def is_sure(one: str, two: str) -> bool:
    """Whether two words differ by no letter that is replaced, but by the one on the key beside it."""
    return slip(one, two) != "replaced" or is_miskeyed(one, two)


def is_mistyped(one: str, two: str) -> bool:
    """Whether of two long words the one is the other with two letters changed about, or one replaced by the one on the key beside it."""
    made = slip(one, two)
    return len(one) >= _MISKEYED and (made == "swapped" or (made == "replaced" and is_miskeyed(one, two)))


def is_miskeyed(one: str, two: str) -> bool:
    """Whether two words of one length have two keys that lie side by side where they first differ."""
    return frozenset(next((pair for pair in zip(one, two, strict=True) if pair[0] != pair[1]), ())) in _BESIDE
