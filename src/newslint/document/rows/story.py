"""A row -> its story: the cells above its body, and the body read as the notation that it is written in."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from newslint import compiled
from newslint.document import Block, Document, Prose, within
from newslint.document.heads.frontmatter import FrontMatter
from newslint.document.layers import laid
from newslint.document.markup.inline import Aside
from newslint.document.markup.untagged import untagged
from newslint.document.origin import Piece, joined
from newslint.document.roles.paragraphs import apart, lines, prose
from newslint.document.rows import Row
from newslint.document.rows.roles import roles
from newslint.model import Fields, Source, Span
from newslint.record import replace

_APART = {"html": "\n<p>", "markdown": "\n\n", "text": "\n\n"}
"""What parts the cells of a body, by its notation."""


def story(row: Row, source: Source, fields: Fields, number: int, offset: int = 0) -> Document:
    """The story in a row, which is all that the source holds and begins at an offset of the file; its `number` is that of the row."""
    found = roles(row, fields)
    name = f"row {number} ({found.known})" if found.known else f"row {number}"
    if not found.body and not found.head:
        return Document(source, (), found.meta, undated=found.undated, name=name, offset=offset)
    notation = _notation(" ".join(cell.text for cell in found.body))
    text = _Text()
    parts = [(part, text.added(cell.pieces, _APART["text"])) for part, cell in found.head]
    start = text.length
    for cell in found.body:
        text.added(cell.pieces, _APART[notation])
    outer = Prose(*joined(text.pieces))
    aside = Aside([], [], [])
    head = [block for part, span in parts for block in _blocks(outer.text, part, span, aside)]
    above = FrontMatter(found.meta, tuple(head), unread=tuple(aside.unread))
    inner = within(Source(source.path, outer.text, notation), above, start)
    told = laid(replace(inner, meta=found.meta), outer, source, Span(0, len(source.text)))
    return replace(told, undated=(*told.undated, *found.undated), name=name, offset=offset)


class _Text:
    """A text that grows by the pieces of cells."""

    def __init__(self) -> None:
        self.pieces: list[Piece] = []
        self.length = 0

    def added(self, pieces: Sequence[Piece], between: str) -> Span:
        """Put the pieces of a cell behind those of others, and tell where in the text that they make it stands."""
        start, end = self.length, self.length + sum(len(piece.text) for piece in pieces)
        self.pieces += pieces
        self.pieces.append(Piece(between, pieces[-1].end, pieces[-1].end))
        self.length = end + len(between)
        return Span(start, end)


def _blocks(text: str, part: str, span: Span, aside: Aside) -> Iterator[Block]:
    """The paragraphs of a cell above the body, without markup."""
    chunk: list[Span] = []
    for line in lines(text[: span.end], span.start):
        if chunk and apart(text[chunk[-1].end : line.start]):
            yield from _bare(Block(part, prose(text, chunk)), aside)
            chunk = []
        chunk.append(line)
    if chunk:
        yield from _bare(Block(part, prose(text, chunk)), aside)


def _bare(block: Block, aside: Aside) -> Iterator[Block]:
    """A block without its tags and entities."""
    return untagged(block, aside) if {"<", "&"} & {*block.prose.text} else iter((block,))


def _notation(text: str) -> str:
    """In which notation a body is written: told by its marks."""
    if _page().search(text):
        return "html"
    return "markdown" if _marked().search(text) else "text"


@cache
def _page() -> re.Pattern[str]:
    """A tag that begins a paragraph of HTML, or breaks its lines."""
    return compiled.pattern(
        r"<(?:p|br|div|article|section|h[1-6]|ul|ol|table|figure)(?:\s[^<>]{0,2000})?/?>", re.IGNORECASE
    )


@cache
def _marked() -> re.Pattern[str]:
    """What only Markdown has, or HTML inside a paragraph: a heading, a link, strong words, a tag, an entity."""
    return compiled.pattern(
        r"^#{1,6} |\]\([^\s()]|\*\*\w|^> |^\d{1,3}\. |</[a-z]{1,12}>|&(?:[a-z]{2,8}|#\w{1,6});",
        re.IGNORECASE | re.MULTILINE,
    )
