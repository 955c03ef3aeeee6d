"""Calls to a site generator in Markdown -> characters that the parser takes for words and the reader leaves out."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from newslint.document.running import FEWEST
from newslint.model import Span

MASK = "\ufdd0"
"""Stands for each character of a call; a code point that no text may hold."""
_LITERAL = r"[^\"'`{}<\\\n]*"
_CALLS = (
    rf"\{{\{{-?[ \t]*(?P<quote>[\"'])(?P<string>{_LITERAL})(?P=quote)[ \t]*-?\}}\}}|"  # a text that a page shows: {{ "12.5%" }}
    r"\{\{[<%][^{}]*(?<=[>%])\}\}"  # Hugo: {{< figure >}}
    r"|\{%[^{}]*(?<=%)\}"  # Jekyll, Eleventy: {% include %}
    r"|\{\{(?=[^{}]*[.|])[^{}]*\}\}"  # a variable of the site, not a placeholder: {{ page.title }}
    r"|\{:[^{}\n]*\}"  # kramdown: {:.caption}
)
_IMPORT = r"import[ \t]+(?:[\"'][^\n]*|[\w*{][^\n]*[ \t}]from[ \t]*[\"'][^\n]*)"
_EXPORT = (
    r"export[ \t]+(?:default\b|const\b|let\b|var\b|function\b|class\b|async\b|type\b|interface\b|enum\b|[*{])[^\n]*"
)
_MDX = (
    rf"|(?m:^(?:{_IMPORT}|{_EXPORT}))"
    r"|\{/\*(?P<comment>[^*{]*(?:(?:\*(?!/)|\{(?!/\*))[^*{]*){0,9999})\*/\}"  # no other begins in it
    rf"|(?<!=)\{{[ \t]*(?:(?P<mark>[\"'`])(?P<literal>{_LITERAL})(?P=mark)|(?P<number>[0-9][0-9.,]*))[ \t]*\}}"  # {"12%"}
    r"|\{[^{}\n]*\}|</?>"
)


_SHOWN = frozenset({"string", "literal", "number"})
"""Groups of a call that a page shows as they are written."""


@cache
def _call(*, mdx: bool) -> re.Pattern[str]:
    """A call; in MDX also a line of code, a comment, an expression, a fragment."""
    return re.compile(_CALLS + (_MDX if mdx else r"|(?P<comment>(?!))"))


@cache
def _visible() -> re.Pattern[str]:
    """A character that ends no line."""
    return re.compile(r"[^\r\n]")


@cache
def _program() -> re.Pattern[str]:
    """Code of PHP in a page, to its end or that of the page."""
    return re.compile(r"<\?(?:php\b|=)[\s\S]*?(?:\?>|\Z)", re.IGNORECASE)


def uncoded(text: str) -> str:
    """A page with its code of PHP masked."""
    if "<?" not in text:
        return text
    return _program().sub(lambda found: _visible().sub(MASK, found[0]), text)


class Masked(NamedTuple):
    """A text with its calls masked, of the same length; the comments among them: where, and their words; and the calls that may hold copy."""

    text: str
    comments: list[tuple[Span, str]]
    calls: list[Span]


def masked(text: str, *, mdx: bool = False) -> Masked:
    """The text with its calls masked."""
    comments: list[tuple[Span, str]] = []
    calls: list[Span] = []

    def mask(found: re.Match[str]) -> str:
        if found["comment"] is not None:
            comments.append((Span(*found.span()), found["comment"]))
        elif found.lastgroup in _SHOWN:
            start, end = (at - found.start() for at in found.span(found.lastgroup))
            return _visible().sub(MASK, found[0][:start]) + found[0][start:end] + _visible().sub(MASK, found[0][end:])
        elif found[0].count(" ") >= FEWEST - 1:
            calls.append(Span(*found.span()))
        return _visible().sub(MASK, found[0])

    if "{" in text or mdx:
        text = _call(mdx=mdx).sub(mask, text)
    return Masked(text, comments, calls)


@cache
def _kept() -> re.Pattern[str]:
    """Characters that were not masked."""
    return re.compile(rf"[^{MASK}]+")


def kept(text: str) -> list[tuple[str, int, int]]:
    """What is left of a masked text, each piece with its place in it."""
    return [(found[0], *found.span()) for found in _kept().finditer(text)]
