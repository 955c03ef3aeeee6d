"""What is wrong with XML, in words, and where."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from newslint import compiled
from newslint.document.news.node import Node


class XmlError(ValueError):
    """XML that is not read: `offset` is where in the text, the message says why; nothing behind it is looked at where it goes beyond `bounds`."""

    def __init__(self, offset: int, message: str, *, bounds: bool = False) -> None:
        super().__init__(message)
        self.offset = offset
        self.bounds = bounds


def wrong(text: str, code: int, at: int, top: Node | None) -> XmlError:
    """What is wrong at a place of a text, in the innermost element that is open, for the number by which expat tells it."""
    inside = f"`<{top.name}>`, which begins in line {1 + text.count(chr(10), 0, top.start)}" if top else ""
    if code in _ENDS:
        empty = "the file holds no element" if at >= len(text.rstrip()) else "the file ends inside a tag"
        return XmlError(at, f"the file ends inside {inside}" if inside else empty)
    if code == _MISMATCH and (closes := _name().match(text, at)):
        return XmlError(at, f"`</{closes[0]}>` does not close {inside}")
    if code in _WRONG:
        return XmlError(at, _WRONG[code])
    if "&" in text[max(0, at - 1) : at + 1]:
        return XmlError(at - (text[at : at + 1] != "&"), "`&` begins no entity: write `&amp;`")
    if "<" in text[max(0, at - 1) : at + 1]:
        return XmlError(at - (text[at : at + 1] != "<"), "`<` begins no tag: write `&lt;`")
    return XmlError(at, f"not as XML is written: {text[at : at + 1]!r}")


_MISMATCH = 7
_ENDS = frozenset((3, 5, 6, 20))
"""The numbers of what expat says where a text is over too early."""
_WRONG: Mapping[int, str] = {
    2: "it is not written as XML is",
    8: "the same attribute twice in one tag",
    9: "something stands behind the end of the outermost element",
    11: "an entity that nobody declares",
    14: "a reference to a character that XML does not have",
    27: "a prefix that nobody declares",
    30: "`<?xml` stands somewhere else than at the beginning",
}
"""What else expat says, by its numbers."""


@cache
def _name() -> re.Pattern[str]:
    """The name of a tag."""
    return compiled.pattern(r"[\w:.-]{1,80}")
