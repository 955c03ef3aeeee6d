"""A place in a text -> the same as clean prose, with what stands around it: of a cell, the rest of its row."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence

from newslint.document import Block, Document, form
from newslint.model import Note, Passage, Span

_BESIDE = 70
"""Characters on either side that are shown."""
_WITHIN = 8
"""Blocks that may begin inside another one before a place in it."""
_CELLS = 6
"""Cells on either side that are looked at."""
_BETWEEN = " | "
"""What parts cells."""


def passages(documents: Iterable[Document], notes: Iterable[Note]) -> Mapping[tuple[str, Span], Passage]:
    """What stands at each place that notes name in other texts than the story."""
    wanted: dict[str, set[Span]] = {}
    for note in notes:
        wanted.setdefault(note.path, set()).add(note.span)
    return {
        (document.source.path, span): found
        for document in documents
        for span in wanted.get(document.source.path, ())
        if (found := passage(document, span))
    }


def passage(document: Document, span: Span) -> Passage | None:
    """What stands at a place; None where that is no part of the copy."""
    at = _at(document.blocks, span)
    if at is None:
        return None
    prose = document.blocks[at].prose
    places = range(len(prose.text))
    first = bisect_left(places, span.start, key=lambda place: prose.span(place, place + 1).start)
    last = max(bisect_left(places, span.end, key=lambda place: prose.span(place, place + 1).start), first + 1)
    beside = ("", "")
    if document.blocks[at].kind == "cell":
        beside = _joined(reversed([*_row(document, at, -1)]), behind=True), _joined(_row(document, at, 1))
    before, behind = beside[0] + prose.text[:first], prose.text[last:] + beside[1]
    return Passage(_end(before), prose.text[first:last], _beginning(behind))


def _at(blocks: Sequence[Block], span: Span) -> int | None:
    """The number of the block that a place stands in: the last one that holds all of it."""
    after = bisect_right(blocks, span.start, key=lambda block: block.prose.span(0, 1).start)
    for at in range(after - 1, max(-1, after - 1 - _WITHIN), -1):
        text = blocks[at].prose
        if text.span(0, len(text.text)).end >= span.end:
            return at
    return None


def _row(document: Document, at: int, step: int) -> Iterator[str]:
    """The cells of a row before or behind one, the nearest first."""
    blocks, ends = document.blocks, "<tr" if form(document.source) == "html" else "\n"
    for place in range(at + step, at + step * (_CELLS + 1), step):
        if not 0 <= place < len(blocks) or blocks[place].kind != "cell":
            return
        one, other = sorted((blocks[place], blocks[place - step]), key=lambda block: block.prose.span(0, 1).start)
        between = document.source.text[one.prose.span(0, len(one.prose.text)).end : other.prose.span(0, 1).start]
        if ends in between.lower():
            return
        yield blocks[place].prose.text


def _joined(cells: Iterable[str], *, behind: bool = False) -> str:
    """Cells as one text, with what parts them from the one in the middle."""
    return "".join(cell + _BETWEEN if behind else _BETWEEN + cell for cell in cells)


def _end(text: str) -> str:
    """The last words of what stands before a place."""
    if len(text) <= _BESIDE:
        return text
    cut = text[-_BESIDE:]
    return "…" + cut[max(cut.find(" "), 0) :].lstrip()


def _beginning(text: str) -> str:
    """The first words of what stands behind a place."""
    if len(text) <= _BESIDE:
        return text
    cut = text[:_BESIDE]
    return cut[: cut.rfind(" ")].rstrip() + "…" if " " in cut else cut + "…"
