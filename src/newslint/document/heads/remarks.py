"""Front matter -> the remarks in it that speak to newslint, each with the field that it speaks of."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from newslint import compiled
from newslint.document.heads.fence import Fence
from newslint.model import Span
from newslint.tuples import NamedTuple

VERB = "ignore"
COMMAND = f": {VERB}"
"""What stands in a comment to newslint, though its name be mistyped."""
_COMMENTED = frozenset({"yaml", "toml"})
"""Notations in which `#` begins a remark."""
_MARKS, _OPENING = "\"'", "[{(,:="
"""What strings stand in, and what may stand right before one."""


class Remark(NamedTuple):
    """A remark: where it stands, its words, and the field on its line or, where it stands alone, the next."""

    span: Span
    words: str
    field: Span


def remarks(text: str, at: Fence) -> Iterator[Remark]:
    """The remarks of some front matter that speak to newslint."""
    head = text[at.start : at.end].lower() if at.language in _COMMENTED else ""
    if "newslint" not in head and COMMAND not in head:
        return
    for line in _line().finditer(text, at.start, at.end):
        found = _remark().search(line[0])
        if found and not _is_open(line[0][: found.start()]):
            begin = line.start() + found.start()
            start = line.start() if line[0][: found.start()].strip() else line.end()
            yield Remark(Span(begin, line.end()), found["words"] or found["page"], _field(text, start, at))


def _is_open(before: str) -> bool:
    """Whether a string in quotation marks is open at the end of the beginning of a line; an apostrophe in a word opens none."""
    mark, last = "", " "
    for char in before:
        if mark:
            mark = "" if char == mark else mark
        elif char in _MARKS and (last.isspace() or last in _OPENING):
            mark = char
        last = char
    return bool(mark)


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
def _line() -> re.Pattern[str]:
    """A line that says something."""
    return compiled.pattern(r"[^\n\r]+")


@cache
def _remark() -> re.Pattern[str]:
    """What may be a remark to newslint, or the form for another kind of file."""
    return compiled.pattern(
        r"(?<!\S)(?:#[ \t]{0,80}(?P<words>\[?n[a-z_-]{5,9}\b.*)|(?:#[ \t]{0,80})?(?P<page><!--\s{0,20}newslint\b.*))",
        re.IGNORECASE,
    )


@cache
def _key(language: str) -> re.Pattern[str]:
    """The beginning of a line that begins a field."""
    sign = "=" if language == "toml" else ":"
    return compiled.pattern(rf"^(?P<margin>[ \t]{{0,80}})[^\s#\[{{-][^\n\r{sign}]{{0,80}}{sign}", re.MULTILINE)
