r"""Figures that are set as mathematics in Markdown -> the same figures, what sets them masked: `$12\%$`, `\(12\%\)`, `$\$1.18$`."""

from __future__ import annotations

import re
from functools import cache

from newslint import compiled
from newslint.document.markup.masks import MASK

_NUMBER = r"[0-9][0-9.,{}]{0,30}"
_SPACE = r"(?:\\[,;:! ]|~)?"


@cache
def _set() -> re.Pattern[str]:
    """A figure with a sign, as a page sets it: money alone in dollars is none, they may be its own."""
    return compiled.pattern(
        rf"\$(?<![\\$\w]\$)(?P<dollars>(?:\\\$)?{_NUMBER}{_SPACE}\\%|\\\${_NUMBER})\$(?![\w$])"
        rf"|\$(?<![\\$\w]\$)(?P<beside>{_NUMBER})\$(?=\\?%)"
        rf"|\\{{1,2}}\((?P<brackets>(?:\\{{1,2}}\$)?{_NUMBER}{_SPACE}\\{{1,2}}%|\\{{1,2}}\${_NUMBER})\\{{1,2}}\)"
        rf"|\\{{1,2}}\((?P<before>{_NUMBER})\\{{1,2}}\)(?=\\?%)"
    )


@cache
def _order() -> re.Pattern[str]:
    """What in a figure is for the setter alone: a thin space, braces, a backslash before another."""
    return compiled.pattern(r"\\[,;:! ]|[{}~]|\\(?=\\)")


def unset(text: str) -> str:
    """The text with what sets figures masked, of the same length."""
    return _set().sub(_figure, text) if "\\" in text or "$%" in text else text


def _figure(found: re.Match[str]) -> str:
    """A figure without what sets it."""
    start, end = found.span(found.lastgroup or 0)
    bare = _order().sub(lambda order: MASK * len(order[0]), found.string[start:end])
    return MASK * (start - found.start()) + bare + MASK * (found.end() - end)
