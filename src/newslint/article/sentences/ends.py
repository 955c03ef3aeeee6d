"""A paragraph -> where its sentences end."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from newslint import compiled
from newslint.article.prose.neighbours import abbreviated


@cache
def _stop() -> re.Pattern[str]:
    """A mark that may end a sentence and what closes after it, before blanks and the first character of the next one."""
    return compiled.pattern(r"""([.!?]["'”’)\]]*)\s+(?=["'“‘(\[$€£¥]*[A-Z0-9*•"“])""")


def stretches(text: str, abbreviations: frozenset[str]) -> Iterator[tuple[int, int]]:
    """Where the sentences of a paragraph begin and end, the blanks around them left out; a dot of an abbreviation ends none."""
    start, end = len(text) - len(text.lstrip()), len(text.rstrip())
    for stop in _stop().finditer(text):
        at = stop.start()
        if text[at] != "." or not abbreviated(text, at, abbreviations):
            yield start, stop.end(1)
            start = stop.end()
    if start < end:
        yield start, end
