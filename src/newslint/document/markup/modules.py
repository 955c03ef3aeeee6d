"""MDX -> its code: what it imports and exports, each to the end of the line on which its brackets are closed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from newslint import compiled
from newslint.tuples import NamedTuple

_BACK = 40
"""Characters at the end of a line that show whether a value follows on the next."""


class Statement(NamedTuple):
    """A statement of code: where it stands, and whether something in it runs (a function, a class), so that it is more than data."""

    start: int
    end: int
    runs: bool


def statements(text: str) -> Iterator[Statement]:
    """The statements that begin a line of a text, in order; an expression in braces is one where it takes several lines."""
    at, lost = 0, False
    while found := _beginning().search(text, at):
        at, braced = found.end(), found["brace"] is not None
        if braced and lost:
            continue
        end, line = _end(text, at), _end_of_line(text, at)
        lost = lost or end < 0
        at = max(end, line)
        runs = at > line and (braced or found["runs"] is not None or "=>" in text[found.start() : at])
        if not braced or (runs and _closes(text, at)):
            yield Statement(found.start(), at, runs)


def _end_of_line(text: str, at: int) -> int:
    """Where the line ends in which a place stands."""
    end = text.find("\n", at)
    return end if end >= 0 else len(text)


def _end(text: str, start: int) -> int:
    """Where the statement ends whose beginning is over at `start`, -1 where its brackets never close."""
    depth = int(text[start - 1] in "{[(")
    for found in _token().finditer(text, start):
        if found.lastgroup == "statement":
            break
        if found.lastgroup == "line" and depth <= 0 and not _goes_on(text, found.start()):
            return found.start()
        depth += (found.lastgroup == "opens") - (found.lastgroup == "closes")
    return -1


def _closes(text: str, at: int) -> bool:
    """Whether nothing but brackets stands on the line that ends there."""
    return not text[text.rfind("\n", 0, at) : at].strip(")]};, \t\r\n")


def _goes_on(text: str, at: int) -> bool:
    """Whether a value must follow on the next line."""
    return text[max(0, at - _BACK) : at].rstrip().endswith(("=", "=>"))


@cache
def _beginning() -> re.Pattern[str]:
    """How a statement begins a line, and no sentence does; an expression in braces may be one."""
    names = r"[\w*{][^\n]*[ \t}]from(?=[ \t]*[\"'])|(?:\w{1,40},[ \t]*)?\{(?=[ \t]*\r?\n)"
    runs = r"(?P<runs>(?:default[ \t]+)?(?:async\b|function\b|class\b))"
    return compiled.pattern(
        rf"^(?:import[ \t]+(?:(?=[\"'])|{names})|export[ \t]+(?:{runs}|(?:default|const|let|var|type|interface|enum)\b|[*{{])|(?P<brace>\{{)(?![{{%:/]))",
        re.MULTILINE,
    )


@cache
def _token() -> re.Pattern[str]:
    """A bracket, the end of a line, the next statement; strings and comments are passed over."""
    strings = r"\"[^\"\n]*\"|'[^'\n]*'|`[^`]*(?:`|\Z)"
    comments = r"(?<!:)//[^\n]*|/\*[\s\S]*?(?:\*/|\Z)"
    return compiled.pattern(
        rf"{strings}|{comments}|(?P<opens>[\[({{])|(?P<closes>[\])}}])|(?P<line>\n|\Z)|(?m:^)(?P<statement>(?:import|export)\b)"
    )
