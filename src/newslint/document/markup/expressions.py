"""A template with code in braces, and tags in the code -> the code, and the tags of its components."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache

from newslint import compiled
from newslint.document.markup.calls import Call
from newslint.document.markup.tags import VOID
from newslint.model import Span
from newslint.tuples import NamedTuple

_BACK = 100
"""Characters before a tag in code in which stands what it follows."""
_BEFORE = (*"({[,;:?&|=>!", "return")
"""What a value may follow in code."""
_STRINGS = (('"', r"\n"), ("'", r"\n"), ("`", r"\x00"))
"""What begins and ends a string of code, and what else ends one."""


class _Frame(NamedTuple):
    """What is open: `code` from `start` on, with so many braces in it; a `tag` of some name; the `text` of an element that stands in code."""

    kind: str
    start: int
    braces: int = 0
    name: str = ""


def calls(text: str, start: int) -> Iterator[Call]:
    """The code in a template from `start` on, without the tags in it, and the tags of components, each behind the code in it; what never closes is none."""
    return _Reader(text, start).calls()


class _Reader:
    """The frames that are open, the innermost last, and what was found since the outermost was opened."""

    def __init__(self, text: str, start: int) -> None:
        self._text = text
        self._at = start
        self._open = [_Frame("page", start)]
        self._found: list[Call] = []

    def calls(self) -> Iterator[Call]:
        """The code and the tags, as soon as nothing is open that they stand in."""
        while found := _tokens()[self._open[-1].kind].search(self._text, self._at):
            self._at = found.end()
            self._take(found)
            if len(self._open) == 1:
                yield from self._found
                self._found.clear()

    def _take(self, found: re.Match[str]) -> None:
        """Open or close something at what was found."""
        sort, top = found.lastgroup, self._open[-1]
        if sort == "brace":
            self._brace(found)
        elif sort == "string" and top.kind == "tag":
            self._found += (_code(self._text, *one.span()) for one in _inner().finditer(self._text, *found.span()))
        elif sort == "end":
            self._end(closed=found[0] == "/>")
        elif sort == "tag" and (top.kind != "code" or self._is_value(found.start())):
            self._leave_code(found.start())
            self._open.append(_Frame("tag", found.start(), name=found[0].lstrip("<")))
            if found[0].endswith(("<", "/")):  # a fragment, whose tags have no name
                self._at = found.end() + 1
                self._end(closed=False)

    def _brace(self, found: re.Match[str]) -> None:
        """The beginning or the end of code, or a brace in it."""
        top = self._open[-1]
        if top.kind != "code":
            self._open.append(_Frame("code", found.start(), 1))
            return
        top = top._replace(braces=top.braces + (1 if found[0] == "{" else -1))
        self._open[-1] = top
        if not top.braces:
            self._found.append(_code(self._text, top.start, found.end()))
            self._open.pop()

    def _leave_code(self, at: int) -> None:
        """Find the code before a tag that stands in it."""
        if (top := self._open[-1]).kind == "code":
            self._found.append(Call(top.start, at, "statement", Span(top.start, at)))

    def _end(self, *, closed: bool) -> None:
        """The end of a tag, which may have `closed` the element that it begins."""
        tag = self._open.pop()
        if tag.name.lstrip("/")[:1].isupper():
            self._found.append(Call(tag.start, self._at, "tag", Span(tag.start, self._at)))
        if tag.name.startswith("/"):
            if self._open[-1].kind == "text":
                self._open.pop()
        elif len(self._open) > 1 and not closed and tag.name.lower() not in VOID:
            self._open.append(_Frame("text", self._at))
        if self._open[-1].kind == "code":
            self._open[-1] = self._open[-1]._replace(start=self._at)

    def _is_value(self, at: int) -> bool:
        """Whether what stands there in code may be a tag: nothing is compared."""
        return self._text[max(0, at - _BACK) : at].rstrip().endswith(_BEFORE)


def _code(text: str, start: int, end: int) -> Call:
    """Code in braces as the call that it is."""
    inner = text[start + 1 : end - 1].strip()
    if inner.startswith("/*") and inner.endswith("*/"):
        at = text.index("/*", start) + 2
        return Call(start, end, "comment", Span(at, at + len(inner) - 4))
    says = text[start] != "{" or inner.startswith(("#", ":", "/"))
    return Call(start, end, "statement" if says else "value", Span(start, end))


@cache
def _tokens() -> Mapping[str, re.Pattern[str]]:
    """What opens or closes something in a frame of each kind; comments, and strings in code, are passed over."""
    tag = r"(?P<tag></?(?:[A-Za-z][\w.:-]*|(?=>)))"
    silent = r"<!--[\s\S]*?(?:-->|\Z)|<(?P<name>script|style)\b[^>]*>[\s\S]*?(?:</(?P=name)\s*>|\Z)"
    remark = r"//[^\n]*|/\*[\s\S]*?(?:\*/|\Z)"
    string = "|".join(rf"{mark}(?:[^{mark}\\{ends}]|\\[\s\S]?)*(?:{mark}|(?=[{ends}])|\Z)" for mark, ends in _STRINGS)
    pattern = r"(?<=[(,=:])[ ]?/(?![/*])(?:[^/\\\n]|\\.){1,99}/"
    text = compiled.pattern(rf"{silent}|(?P<brace>\{{)|{tag}")
    return {
        "page": text,
        "text": text,
        "tag": compiled.pattern(r"""(?P<string>"[^"]*"|'[^']*')|(?P<brace>\{)|(?P<end>/?>)"""),
        "code": compiled.pattern(rf"{string}|{remark}|{pattern}|(?P<brace>[{{}}])|{tag}"),
    }


@cache
def _inner() -> re.Pattern[str]:
    """Code in braces inside the value of an attribute."""
    return compiled.pattern(r"\{[^{}\"]*\}")
