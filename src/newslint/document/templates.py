"""Calls to a site generator in Markdown -> characters that the parser takes for words and the reader leaves out."""

from __future__ import annotations

import re
from functools import cache

from newslint.model import Span

MASK = "\ufdd0"
"""Stands for each character of a call; a code point that no text may hold."""
_CALLS = (
    r"\{\{[<%][^{}]*(?<=[>%])\}\}"  # Hugo: {{< figure >}}
    r"|\{%[^{}]*(?<=%)\}"  # Jekyll, Eleventy: {% include %}
    r"|\{\{(?=[^{}]*[.|])[^{}]*\}\}"  # a variable of the site, not a placeholder: {{ page.title }}
    r"|\{:[^{}\n]*\}"  # kramdown: {:.caption}
)
_MDX = (
    r"|(?m:^(?:import|export)[ \t][^\n]*)"
    r"|\{/\*(?P<comment>[^*{]*(?:(?:\*(?!/)|\{(?!/\*))[^*{]*){0,9999})\*/\}"  # no other begins in it
    r"|\{[^{}\n]*\}|</?>"
)


@cache
def _call(*, mdx: bool) -> re.Pattern[str]:
    """A call; in MDX also a line of code, a comment, an expression, a fragment."""
    return re.compile(_CALLS + (_MDX if mdx else r"|(?P<comment>(?!))"))


@cache
def _visible() -> re.Pattern[str]:
    """A character that ends no line."""
    return re.compile(r"[^\r\n]")


def masked(text: str, *, mdx: bool = False) -> tuple[str, list[tuple[Span, str]]]:
    """The text with its calls masked, of the same length, and the comments among them: where, and their words."""
    comments: list[tuple[Span, str]] = []

    def mask(found: re.Match[str]) -> str:
        if found["comment"] is not None:
            comments.append((Span(*found.span()), found["comment"]))
        return _visible().sub(MASK, found[0])

    if "{" not in text and not mdx:
        return text, comments
    return _call(mdx=mdx).sub(mask, text), comments


@cache
def _kept() -> re.Pattern[str]:
    """Characters that were not masked."""
    return re.compile(rf"[^{MASK}]+")


def kept(text: str) -> list[tuple[str, int, int]]:
    """What is left of a masked text, each piece with its place in it."""
    return [(found[0], *found.span()) for found in _kept().finditer(text)]
