"""Prose -> its quotation marks, and which of them belong together."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import cache

from newslint import compiled
from newslint.document import Block
from newslint.tuples import NamedTuple

_OPENING = "“„«"
_CLOSING = "”»"
_INNER = "$€£'‘…"
"""What a quotation may begin with, beside letters and digits."""

_HEADING = 400
"""Characters; no heading is longer."""
_STOPS = ",.?!"
"""After these a mark closes, even if the space behind it was lost."""


class Mark(NamedTuple):
    """A quotation mark in a prose: where it stands, and whether it may open and may close a quotation."""

    start: int
    end: int
    opens: bool
    closes: bool


class Pairing(NamedTuple):
    """The marks of a prose: those that belong together, those never closed and those never opened."""

    pairs: list[tuple[Mark, Mark]]
    unclosed: list[Mark]
    unopened: list[Mark]

    @property
    def lonely(self) -> int:
        """How many have no partner."""
        return len(self.unclosed) + len(self.unopened)


@cache
def _mark() -> re.Pattern[str]:
    """Double quotation marks, in print and as typed."""
    return compiled.pattern(r"[\"“”„«»″`'](?:(?<![`'])|(?<=`)`|(?<=')')")  # begins with one class: searched fast


@cache
def _single() -> re.Pattern[str]:
    """A quotation of a headline in single marks: two words or more, not from an apostrophe."""
    return compiled.pattern(r"(?<![\w'’])['‘](?=\w)([^'’\"“”]+(?:['’]\w[^'’\"“”]*)*)['’](?!\w)")


def marks(block: Block) -> tuple[Mark, ...]:
    """The quotation marks of a block; those in code, and angles or ticks that only point somewhere, left out."""
    text = block.prose.text
    typed = "``" in text or "''" in text
    if not typed and '"' not in text and text.isascii():
        return ()
    found = [(match[0], match.start()) for match in _mark().finditer(text)]
    if typed:
        ticks = "``" in text and "''" in text
        found = [
            one for one in found if len(one[0]) == 1 or ((ticks or one[0] != "``") and _pair_of_ticks(text, one[1]))
        ]
    if ("«" in text) != ("»" in text):
        found = [one for one in found if one[0] not in "«»"]
    if block.marks and (code := sorted((mark.start, mark.end) for mark in block.marks if mark.name == "code")):
        found = [one for one in found if not _within(code, one[1])]
    return tuple([_judged(written, start, text) for written, start in found])


def _pair_of_ticks(text: str, at: int) -> bool:
    """Whether just two ticks stand together: three fence code."""
    return text[at] not in (text[max(0, at - 1) : at], text[at + 2 : at + 3])


def _within(stretches: Sequence[tuple[int, int]], at: int) -> bool:
    """Whether a position lies in one of some stretches, which are sorted and do not overlap."""
    before = bisect_right(stretches, (at, stretches[-1][1])) - 1
    return before >= 0 and at < stretches[before][1]


def _judged(written: str, start: int, text: str) -> Mark:
    """A mark, told by its neighbours; by its own shape where these leave it open."""
    end = start + len(written)
    if len(written) > 1:
        return Mark(start, end, written == "``", written == "''")
    before = text[start - 1] if start else " "
    after = text[end] if end < len(text) else " "
    inner = after.isalnum() or after in _INNER
    opens = before in "([=" or (inner and not before.isalnum())
    closes = after in ")]" or before in _STOPS or not (before.isspace() or after.isalnum() or before in "([")
    if opens == closes:
        opens, closes = written not in _CLOSING, written not in _OPENING
    return Mark(start, end, opens, closes)


def paired(text: str, found: Sequence[Mark]) -> Pairing:
    """Which marks belong together; those behind a digit may be inches, and are where fewer others stay alone then."""
    pairing = _paired(text, found)
    lengths = [mark for mark in found if text[mark.start - 1 : mark.start].isdigit()]
    if not lengths or not pairing.lonely:
        return pairing
    return min(pairing, _paired(text, [mark for mark in found if mark not in lengths]), key=lambda one: one.lonely)


def _paired(text: str, found: Sequence[Mark]) -> Pairing:
    """Which marks belong together: a closing mark takes the latest open one, so that quotations may be nested."""
    pairing = Pairing([], [], [])
    for mark in found:
        if pairing.unclosed and mark.closes:
            pairing.pairs.append((pairing.unclosed.pop(), mark))
        elif mark.opens:
            pairing.unclosed.append(mark)
        elif text[mark.start : mark.end] != "''" and not text[mark.start - 1 : mark.start].isdigit():
            pairing.unopened.append(mark)
    return pairing


def singles(text: str) -> Iterator[tuple[int, int]]:
    """Start and end of what a headline quotes in single marks; in longer copy an apostrophe may be anything."""
    for match in _single().finditer(text) if len(text) <= _HEADING else ():
        if " " in match[1]:
            yield match.span()


def inner(text: str, mark: Mark) -> bool:
    """Whether a quotation opens in the middle of a sentence."""
    return text[max(0, mark.start - 2) : mark.start].rstrip()[-1:].isalnum()


def misshapen(text: str, mark: Mark) -> bool:
    """Whether a mark that opens by its shape touches nothing that it could open, and so closes what was open."""
    return not text[mark.end : mark.end + 1].strip()


def fragment(text: str, mark: Mark) -> bool:
    """Whether a quotation is a few words of somebody's, put into a sentence of the story."""
    return text[mark.end : mark.end + 1].islower() and inner(text, mark)
