"""The text of a pattern -> its parts, and how large it becomes when an engine writes its counts out."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache
from math import prod

from newslint.tuples import NamedTuple

_KNOWN = 1 << 10
"""Patterns whose parts are remembered: several ask for those of each, one after the other."""
_PLAIN = frozenset(("char", "or", "repeat"))
"""Sorts of parts that are what they look like."""
_PLAIN_ESCAPES = frozenset("AbBdDfGhHmMnrRsStvwWXZ")
"""Letters that mean something behind a backslash and take nothing that follows."""


class Part(NamedTuple):
    """A part of a pattern, as written, and how deep in groups it stands.

    `sort` is `char` (plain characters: `text` but for a backslash; what counts them finds one alone), `class`, `open`, `close`, `or`, `repeat` (?, *, +),
    `count` ({2,3}), `other` (what stands for no certain character) or `doubt` (what may change the meaning of its
    neighbours: verbose mode, fuzzy counts, references, comments …).
    """

    sort: str
    text: str
    depth: int


class Size(NamedTuple):
    """How large a pattern is: characters with counts written out, depth of groups, and its longest class."""

    weight: int
    depth: int
    widest: int


@cache
def _token() -> re.Pattern[str]:
    return re.compile(
        r"(?P<one>\\(?:x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|N\{[^{}]*\}|[pP]\{[^{}]*\}))"
        r"|(?P<escape>\\(?:.|$))|(?P<count>\{[ ]*\d*[ ]*(?:,[ ]*\d*[ ]*)?\})"
        r"|(?P<open>\((?:\?(?:[:=!>|]|<[=!]|P?<\w+>|(?P<flags>[ims-]*)[:)]))?)"
        r"|(?P<close>\))|(?P<or>\|)|(?P<repeat>[?*+])|(?P<other>[.^$\]}])|(?P<doubt>\{|\(\?)|(?P<char>[\w ]+(?![?*+{])|.)",
        re.DOTALL,
    )


@lru_cache(_KNOWN)
def parts(pattern: str) -> tuple[Part, ...]:
    """The parts of a pattern, in order; every character belongs to one."""
    return tuple(_read(pattern))


def _read(pattern: str) -> Iterator[Part]:
    at = depth = 0
    while at < len(pattern):
        if pattern[at] == "[":
            part = _set(pattern, at, depth)
        else:
            found = _token().match(pattern, at)
            assert found is not None  # noqa: S101 -- its last branch takes any character
            part = Part(found.lastgroup, found[0], depth) if found.lastgroup in _PLAIN else _part(found, depth)
        at += len(part.text)
        if part.sort not in _PLAIN:
            depth = max(0, depth + _opens(part) - (part.sort == "close"))
        yield part


def _opens(part: Part) -> bool:
    """Whether a group begins; flags for the rest of the pattern, `(?x)`, are no group."""
    return part.text[0] == "(" and part.text[-1] != ")"


def _part(found: re.Match[str], depth: int) -> Part:
    """What one match of `_token` is."""
    sort, text = found.lastgroup or "", found[0]
    if found["escape"]:
        return Part(_escaped(text), text, depth)
    if sort == "one":
        sort = "other"
    elif found["flags"] is not None and text[-1] == ")":
        sort = "other" if found.start() == 0 else "doubt"
    elif (sort == "count" and (" " in text or not text.strip("{,}"))) or (
        text == "(" and found.string.startswith(("(?", "(*"), found.start())
    ):
        sort = "doubt"
    return Part(sort, text, depth - (sort == "close" and depth > 0))


def _escaped(text: str) -> str:
    """The sort of an escape: a mark of punctuation stands for itself, a letter may take what follows."""
    char = text[1:]
    if char and char.isascii() and not char.isalnum() and char != "_":
        return "char"
    return "other" if char in _PLAIN_ESCAPES else "doubt"


def _set(pattern: str, at: int, depth: int) -> Part:
    """The class that opens here, with the classes inside it; to the end of the pattern if it never closes."""
    end, inner, sort = at, 0, "class"
    while end < len(pattern):
        char = pattern[end]
        if char == "[":
            inner += 1
            if re.compile(r"\[\^?\]").match(pattern, end):  # a bracket that closes nothing, or does it?
                sort = "doubt"
        elif char == "]":
            inner -= 1
        end += 2 if char == "\\" else 1
        if inner == 0:
            break
    return Part(sort, pattern[at:end], depth)


def size(pattern: str) -> Size:
    """How large a pattern is; rather too large than too small."""
    found = tuple(parts(pattern))
    deepest = max((part.depth for part in found), default=0)
    if any(part.sort == "doubt" for part in found):  # what counts for what is not certain: all count for all
        return Size(len(pattern) * prod(map(_least, _counts().findall(pattern))), deepest, len(pattern))
    return Size(_weight(found), deepest, max((len(part.text) for part in found if part.sort != "char"), default=0))


@cache
def _counts() -> re.Pattern[str]:
    return re.compile(r"\{\s*\d+")


def _weight(found: Iterable[Part]) -> int:
    """How many characters some parts are with their counts written out."""
    sums, last = [0], 0
    for sort, text, _ in found:
        if sort == "count":
            sums[-1] += last * (_least(text) - 1)
        elif sort == "open":
            sums.append(1)
        else:
            last = sums.pop() if sort == "close" and len(sums) > 1 else len(text)
            sums[-1] += last
    return sum(sums)


def _least(count: str) -> int:
    """How often at least: `{3,5}` is three times; of a number of any length, as much as matters."""
    digits = count.strip("{}").partition(",")[0].strip()
    return (
        max(1, int(digits)) if digits and len(digits) < 12 else 10**12 if digits else 1
    )  # a number of eleven digits is read at once


def doubtful(pattern: str) -> bool:
    """Whether a pattern holds anything that changes the meaning of what stands beside it, or refers to it."""
    return any(part.sort == "doubt" for part in parts(pattern))
