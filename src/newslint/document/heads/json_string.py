"""The inside of a JSON string -> its characters, each where it is written."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from json import loads

from newslint import compiled
from newslint.document.origin import Piece


def pieces(text: str, start: int, end: int) -> Iterator[Piece]:
    """The characters of a string without the white space around it: some white space is a space, an escape stands for one character."""
    start = _blank().match(text, start, end).end()  # type: ignore[union-attr]  # the pattern matches nothing too
    for part in _part().finditer(text, start, end):
        if part["blank"]:
            value = " " if part.end() < end else ""
        else:
            value = _seen(loads(f'"{part[0]}"')) if part["escape"] else part[0]
        yield Piece(value, *part.span())


def characters(text: str, start: int, end: int) -> Iterator[Piece]:
    """The characters of a string, white space and all, an escape standing for one."""
    for part in _escape().finditer(text, start, end):
        yield Piece(_seen(loads(f'"{part[0]}"')) if part["escape"] else part[0], *part.span())


def _seen(char: str) -> str:
    """A character, or what stands for half of one."""
    return "\ufffd" if "\ud800" <= char <= "\udfff" else char


_ESCAPE = r"(?P<escape>\\u[dD][89abAB]..\\u[dD][c-fC-F]..|\\u....|\\.)"
_BLANK = r"(?:\\[nrtf]|\s)"


@cache
def _blank() -> re.Pattern[str]:
    """White space, as it is or escaped."""
    return compiled.pattern(rf"{_BLANK}*")


@cache
def _part() -> re.Pattern[str]:
    """White space, an escape (two where they are one character), or a run of characters as they read."""
    return compiled.pattern(rf"(?P<blank>{_BLANK}+)|{_ESCAPE}|[^\\\s]+", re.DOTALL)


@cache
def _escape() -> re.Pattern[str]:
    """An escape, or a run of characters as they read."""
    return compiled.pattern(rf"{_ESCAPE}|[^\\]+", re.DOTALL)
