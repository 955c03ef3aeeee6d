"""Article -> where somebody else's words stand in the source, which nobody but an editor may change."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from newslint import compiled
from newslint.article import Article, once
from newslint.article.quotations import spoken
from newslint.model import Fix, Span


@once.lasting
def places(article: Article) -> tuple[Span, ...]:
    """The stretches of the source that somebody is quoted with, or seems to be: single marks may be apostrophes."""
    quoted = (block.prose.span(*one) for block, inside in spoken(article).items() for one in inside)
    return *quoted, *(block.prose.span(*one) for block in article.blocks for one in _in_single_marks(block.prose.text))


def _in_single_marks(text: str) -> Iterator[tuple[int, int]]:
    """From the first single mark before a word up to the last one behind a word."""
    opening, closing = _opening().search(text), max(text.rfind("'"), text.rfind("’"))
    while closing >= 0 and text[closing + 1 : closing + 2].isalnum():
        closing = max(text.rfind("'", 0, closing), text.rfind("’", 0, closing))
    if opening and opening.start() < closing:
        yield opening.start(), closing + 1


@cache
def _opening() -> re.Pattern[str]:
    """A single mark before a word."""
    return compiled.pattern(r"(?<!\w)['‘](?=\w)")


def rewords(article: Article, fix: Fix) -> bool:
    """Whether a fix would change what somebody is quoted with, or put something in."""
    return any(_changes(edit.span, place) for edit in fix.edits for place in places(article))


def _changes(span: Span, place: Span) -> bool:
    """Whether a change of a stretch, which may be empty, falls into a place."""
    return span.touches(place) or place.start < span.start == span.end < place.end
