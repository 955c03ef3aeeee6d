"""Article -> where somebody else's words stand in the source, which nobody but an editor may change."""

from __future__ import annotations

import re
from functools import cache

from newslint.article import Article, once
from newslint.article.quotations import spoken
from newslint.model import Fix, Span


@once.lasting
def places(article: Article) -> tuple[Span, ...]:
    """The stretches of the source that somebody is quoted with, or seems to be: single marks may be apostrophes."""
    quoted = (block.prose.span(*one) for block, inside in spoken(article).items() for one in inside)
    return *quoted, *(
        block.prose.span(*found.span()) for block in article.blocks for found in _single().finditer(block.prose.text)
    )


@cache
def _single() -> re.Pattern[str]:
    """A single mark before a word, and all up to the last one behind a word."""
    return re.compile(r"(?<!\w)['‘](?=\w).*['’](?!\w)", re.DOTALL)


def rewords(article: Article, fix: Fix) -> bool:
    """Whether a fix would change what somebody is quoted with, or put something in."""
    return any(_changes(edit.span, place) for edit in fix.edits for place in places(article))


def _changes(span: Span, place: Span) -> bool:
    """Whether a change of a stretch, which may be empty, falls into a place."""
    return span.touches(place) or place.start < span.start == span.end < place.end
