"""A template -> the calls in it: what its generator puts in, leaves out or decides by, as its language writes them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from newslint import compiled
from newslint.document.markup.dialects import Dialect, Marks
from newslint.model import Span
from newslint.tuples import NamedTuple


class Call(NamedTuple):
    """A call: where it stands, of which sort it is (a `value`, a `statement`, a `comment`, or the `tag` of a component), and where its words stand."""

    start: int
    end: int
    sort: str
    words: Span


def calls(text: str, dialect: Dialect, start: int = 0) -> Iterator[Call]:
    """The calls of a template from `start` on, in a language that marks them with what begins and ends them, in order."""
    return _Reader(text, dialect).calls(start)


class _Reader:
    """The calls as they come; what never ends is none, and is looked for once."""

    def __init__(self, text: str, dialect: Dialect) -> None:
        self._text = text
        self._dialect = dialect
        self._missing = set[str]()
        self._quotes = True

    def calls(self, at: int) -> Iterator[Call]:
        """The calls, and regions of which nothing is shown as one comment."""
        begin = _begin(self._dialect.marks)
        while found := begin.search(self._text, at):
            marks = self._dialect.marks[(found.lastindex or 1) - 1]
            at = found.end()
            if (end := self._end(marks, at)) >= 0:
                for call in self._with_region(Call(found.start(), end, marks.sort, Span(at, end - len(marks.end)))):
                    at = call.end
                    yield call

    def _end(self, marks: Marks, at: int) -> int:
        """Where a call ends whose words begin there, -1 if nowhere; a mark in quotation marks ends none."""
        if marks.end in self._missing:
            return -1
        if self._quotes and marks.sort != "comment" and marks.end[0] not in "\"'":
            for found in _quoted(marks.end).finditer(self._text, at):
                if found[0] == marks.end:
                    return found.end()
            self._quotes = False
        close = self._text.find(marks.end, at)
        if close < 0:
            self._missing.add(marks.end)
            return -1
        return close + len(marks.end)

    def _with_region(self, call: Call) -> Iterator[Call]:
        """A call, and what ends the region that it begins: the copy between them is none, or holds no calls."""
        named = _name().match(self._text, *call.words)
        name = named[0].strip("-~+ \t\r\n") if named else ""
        silent = name in self._dialect.silent
        end = self._region(call, name) if silent or name in self._dialect.verbatim else None
        if end and silent:
            yield Call(call.start, end.end(), "comment", Span(call.end, end.start()))
            return
        yield call
        if end:
            yield Call(*end.span(), "statement", Span(*end.span()))

    def _region(self, call: Call, name: str) -> re.Match[str] | None:
        """The call that ends the region which one begins."""
        if name in self._missing:
            return None
        mark = self._text[call.start : call.start + 2]
        found = _region(mark, name).search(self._text, call.end)
        if found is None:
            self._missing.add(name)
        return found


@cache
def _begin(marks: tuple[Marks, ...]) -> re.Pattern[str]:
    """What begins a call, each sort a group."""
    return compiled.pattern("|".join(f"({each.begin})" for each in marks))


@cache
def _quoted(end: str) -> re.Pattern[str]:
    """Something in quotation marks on one line, or the end of a call."""
    return compiled.pattern(rf""""[^"\n]*"|'[^'\n]*'|{re.escape(end)}""")


@cache
def _name() -> re.Pattern[str]:
    """What a call begins with: a mark for the blanks before it, and its name."""
    return compiled.pattern(r"[-~+]?[ \t\r\n]{0,20}\w{0,40}")


@cache
def _region(mark: str, name: str) -> re.Pattern[str]:
    """The call that ends a region of that name."""
    return compiled.pattern(
        rf"{re.escape(mark)}[{{]{{0,2}}[-~+]?[ \t\r\n]{{0,20}}(?:end|/){name}[-~+ \t\r\n]{{0,20}}[%}}]{{1,4}}"
    )
