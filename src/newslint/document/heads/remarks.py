"""Front matter -> the remarks in it that speak to newslint, each with the field that it speaks of."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from newslint.document.heads.fence import Fence
from newslint.model import Span

_COMMENTED = frozenset({"yaml", "toml"})
"""Notations in which `#` begins a remark."""


class Remark(NamedTuple):
    """A remark: where it stands, its words, and the field on its line or, where it stands alone, the next."""

    span: Span
    words: str
    field: Span


def remarks(text: str, at: Fence) -> Iterator[Remark]:
    """The remarks of some front matter that speak to newslint."""
    if at.language not in _COMMENTED or "newslint" not in text[at.start : at.end].lower():
        return
    for found in _remark().finditer(text, at.start, at.end):
        start = found.end() if not found["before"].strip() else found.start()
        yield Remark(Span(*found.span("remark")), found["words"], _field(text, start, at))


def _field(text: str, start: int, at: Fence) -> Span:
    """The first field that begins on a line from a place on, up to the next; none where there is none."""
    found = _key(at.language).search(text, start, at.end)
    if found is None:
        return Span(at.end, at.end)
    margin = len(found["margin"])
    others = (one for one in _key(at.language).finditer(text, found.end(), at.end) if len(one["margin"]) <= margin)
    following = next(others, None)
    return Span(found.start(), following.start() if following else at.end)


@cache
def _remark() -> re.Pattern[str]:
    """A remark to newslint, and what stands before it on its line."""
    before = r"""(?P<before>(?:[^\n\r"'#]|"[^"\n\r]*"|'[^'\n\r]*'|(?<=\S)['#])*)"""
    return re.compile(
        rf"^{before}(?<!\S)(?P<remark>#[ \t]{{0,80}}(?P<words>newslint\b[^\n\r]*))", re.MULTILINE | re.IGNORECASE
    )


@cache
def _key(language: str) -> re.Pattern[str]:
    """The beginning of a line that begins a field."""
    sign = "=" if language == "toml" else ":"
    return re.compile(rf"^(?P<margin>[ \t]{{0,80}})[^\s#\[{{-][^\n\r{sign}]{{0,80}}{sign}", re.MULTILINE)
