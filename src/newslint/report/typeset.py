"""Document and marks -> the story as it is set: paragraphs in their groups, cut where a mark begins or ends."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate, groupby

from newslint.document import CALL, Block, Document
from newslint.model import Span
from newslint.report.marks import Mark
from newslint.tuples import NamedTuple

_LISTED = {"summary", "item", "cell"}
"""Kinds of which neighbours stand in one list."""
_STYLES = {"strong", "emphasis", "code", "deleted"}
_PLACEHOLDER = "▢"


class Stretch(NamedTuple):
    """Some words in one style; with the number of the mark that they belong to, and whether that begins here."""

    text: str
    style: str = ""
    mark: int | None = None
    first: bool = False


class Paragraph(NamedTuple):
    """A block of the story; `field` is the key of front matter that it stands under."""

    stretches: tuple[Stretch, ...]
    field: str


class Group(NamedTuple):
    """Paragraphs of one kind that stand together: those of a list, else one by itself."""

    kind: str
    paragraphs: tuple[Paragraph, ...]


def typeset(document: Document, marks: Sequence[Mark]) -> Iterator[Group]:
    """The blocks of a story, each mark in the words that it stands for; one that no copy stands for is left out."""
    drawn: set[int] = set()
    reach = list(accumulate((max(mark.span) for mark in marks), max))
    starts = [mark.span.start for mark in marks]
    for kind, blocks in _grouped(document.blocks):
        paragraphs = []
        for block in blocks:
            if length := len(block.prose.text):
                span = block.prose.span(0, length)
                near = range(bisect_right(reach, span.start), bisect_left(starts, span.end))
                paragraphs.append(Paragraph(tuple(_stretches(block, marks, near, drawn)), block.field))
        yield Group(kind, tuple(paragraphs))


def _grouped(blocks: Sequence[Block]) -> Iterator[tuple[str, Sequence[Block]]]:
    """The blocks with their kind, those of one list together."""
    for kind, alike in groupby(blocks, key=lambda block: block.kind):
        together = list(alike)
        yield from [(kind, together)] if kind in _LISTED else [(kind, [block]) for block in together]


def _stretches(block: Block, marks: Sequence[Mark], near: range, drawn: set[int]) -> Iterator[Stretch]:
    """The words of a block, each with the shortest mark that it lies in."""
    text = block.prose.text
    owners: list[int | None] = [None] * len(text)
    for number in sorted(near, key=lambda number: marks[number].span.start - marks[number].span.end):
        start, end = _within(block, marks[number].span)
        owners[start:end] = [number] * (end - start)
    styles = _styles(block)
    at = 0
    for (owner, style), run in groupby(zip(owners, styles, strict=True)):
        end = at + len(list(run))
        yield Stretch(text[at:end].replace(CALL, _PLACEHOLDER), style, owner, owner is not None and owner not in drawn)
        if owner is not None:
            drawn.add(owner)
        at = end


def _styles(block: Block) -> list[str]:
    """For each character of a block the style that it is set in."""
    styles = [""] * len(block.prose.text)
    for name, start, end, _ in block.marks:
        if name in _STYLES:
            styles[start:end] = [name] * (min(end, len(styles)) - start)
    return styles


def _within(block: Block, span: Span) -> tuple[int, int]:
    """The characters of a block that stand for a span of the source; a place between two of them takes the next."""
    origin = block.prose.origin
    start = bisect_left(origin, span.start)
    if start and block.prose.span(start - 1, start).end > span.start:
        start -= 1  # the span begins inside what one character stands for
    return start, max(bisect_left(origin, span.end), min(start + (span.start == span.end), len(origin)))
