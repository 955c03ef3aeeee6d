"""Copy as agencies send it, plain or as HTML, be it inside JSON or XML -> its blocks at their places in the source."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from newslint import compiled
from newslint.document import Block, Prose, Unread
from newslint.document.layers import lifted, line, raised
from newslint.document.markup import tags
from newslint.document.markup.found import Page
from newslint.document.roles.page import concealed, each_once, sifted
from newslint.model import Span
from newslint.tuples import NamedTuple


class Copy(NamedTuple):
    """The blocks of some copy, those of it that are no part of the story, the comments in it, and what is to be said of it."""

    blocks: Sequence[Block] = ()
    around: Sequence[Block] = ()
    comments: Sequence[tuple[Span, str]] = ()
    unread: Sequence[Unread] = ()


def rich(outer: Prose) -> Copy:
    """HTML: a piece of a page, or a whole one, all of which is the story."""
    page = Page(outer.text, 0)
    parts = sifted(page.found, page.elements.every, [], whole=False)
    once, again = each_once(parts.story)
    around = [*again, *(one.block for one in parts.around)]
    return Copy(
        [lifted(block, outer) for block in once],
        [lifted(block, outer) for block in around],
        [(outer.span(*span), words) for span, words in page.aside.comments],
        [raised(one, outer) for one in (*page.aside.unread, *concealed(parts, page.elements.every))],
    )


def plain(outer: Prose) -> Copy:
    """Plain text: its paragraphs and list items."""
    from newslint.document.readers.plain import blocks  # noqa: PLC0415 -- for plain text alone

    comments: list[tuple[Span, str]] = []
    found = [lifted(block, outer) for block in blocks(outer.text, comments)]
    return Copy(found, comments=[(outer.span(*span), words) for span, words in comments])


def either(outer: Prose) -> Copy:
    """Copy of which nobody says how it is written: HTML where it holds tags or entities."""
    return rich(outer) if is_rich(outer.text) else plain(outer)


def heading(outer: Prose, kind: str) -> list[Block]:
    """A line of copy, of which nobody says how it is written, as blocks of a kind."""
    if not is_rich(outer.text):
        found = line(outer, kind)
        return [found] if found else []
    return [block._replace(kind=kind, level=0) for block in rich(outer).blocks]


def is_rich(text: str) -> bool:
    """Whether a text holds a tag of HTML, or an entity."""
    return any(tags.known(found[1]) if found[1] else True for found in _markup().finditer(text))


@cache
def _markup() -> re.Pattern[str]:
    """A tag, or an entity as people write it."""
    return compiled.pattern(
        r"</?([A-Za-z][A-Za-z0-9]{0,10})(?=[\s/>])|&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z]\w{1,31});"
    )
