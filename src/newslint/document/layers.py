"""What was read from a text within a text (HTML in a string of JSON, in XML, a body in a cell) -> the same at its places in the outer one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from newslint import compiled
from newslint.document import Block, Document, Prose, Unread
from newslint.document.gather import Gathering
from newslint.document.origin import Piece, cut, joined
from newslint.model import Source, Span
from newslint.record import replace


def through(inner: Prose, outer: Prose) -> Prose:
    """A prose whose origin is the text of another, with the origin of that one."""
    return Prose(*joined(_pieces(inner, outer)))


def _pieces(inner: Prose, outer: Prose) -> Iterator[Piece]:
    """The pieces of the inner prose, those that stand for themselves cut as the outer prose is; it may have a blank where that has a line break."""
    for text, start, end in cut(inner.text, inner.origin, 0, len(inner.text)):
        if len(text) != end - start:
            yield Piece(text, *outer.span(start, end))
            continue
        at = 0
        for piece in cut(outer.text, outer.origin, start, end):
            following = at + len(piece.text)
            yield Piece(text[at:following], piece.start, piece.end)
            at = following


def lifted(block: Block, outer: Prose) -> Block:
    """A block of what was read from a prose, at its place in the source."""
    return block._replace(prose=through(block.prose, outer))


def raised(one: Unread, outer: Prose) -> Unread:
    """What is told of a place in a prose, told of that in the source."""
    return one._replace(span=outer.span(*one.span))


def laid(document: Document, outer: Prose, source: Source, every: Span) -> Document:
    """A document of the text of a prose, as one of its source; what reaches over all of the text reaches over `every` place there that is its own."""
    whole = Span(0, len(outer.text))

    def place(span: Span) -> Span:
        return outer.span(*span)

    return replace(
        document,
        source=source,
        blocks=tuple(sorted((lifted(block, outer) for block in document.blocks), key=_begins)),
        around=tuple(sorted((lifted(block, outer) for block in document.around), key=_begins)),
        directives=tuple(
            one._replace(span=place(one.span), reach=every if one.reach == whole else place(one.reach))
            for one in document.directives
        ),
        switches=tuple(one._replace(span=place(one.span), reach=place(one.reach)) for one in document.switches),
        misread=tuple(one._replace(span=place(one.span)) for one in document.misread),
        unread=tuple(raised(one, outer) for one in document.unread),
        odd=tuple(one._replace(span=place(one.span)) for one in document.odd),
        undated=tuple(map(place, document.undated)),
        labels=tuple(lifted(block, outer) for block in document.labels),
    )


def _begins(block: Block) -> int:
    return block.prose.span(0, 1).start


def line(outer: Prose, kind: str) -> Block | None:
    """A prose as one block, its white space single blanks; None where it holds nothing to read."""
    run = Gathering()
    for part in _run().finditer(outer.text):
        if part[0].isspace():
            run.space(*part.span())
        else:
            run.add(part[0], *part.span())
    block = run.taken(kind)
    return lifted(block, outer) if block else None


def part(outer: Prose, span: Span) -> Prose:
    """A stretch of a prose."""
    return Prose(*joined(cut(outer.text, outer.origin, *span)))


@cache
def _run() -> re.Pattern[str]:
    """White space, but for what no line is broken at, or characters without any."""
    return compiled.pattern(r"[ \t\n\r\f\v]+|[^ \t\n\r\f\v]+")
