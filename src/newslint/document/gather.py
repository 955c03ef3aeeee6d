"""Characters, spaces and markup in reading order -> a block."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from newslint.document import CALL, Block, Mark, Prose
from newslint.document.markup.masks import MASK, PUT, kept
from newslint.document.origin import Piece, joined

_DEEPEST = 50


class Gathering:
    """A block in the making."""

    def __init__(self) -> None:
        self._pieces: list[Piece] = []
        self._length = 0
        self._open: list[tuple[str, int, str]] = []
        self._marks: list[Mark] = []
        self._breaks: list[int] = []

    def add(self, text: str, start: int, end: int) -> None:
        """Some characters and the source span they stand for; white space before the first is left out, and what is masked."""
        if MASK in text or PUT in text:
            exact = len(text) == end - start
            for piece, first, last in kept(text):
                self.add(piece, *(start + first, start + last) if exact else (start, end))
            return
        if not self._length and text[:1].isspace():
            bare = text.lstrip()
            start = end - len(bare) if end - start == len(text) else start
            text = bare
        if text:
            self._pieces.append(Piece(text, start, end))
            self._length += len(text)

    def instead(self, text: str, start: int, end: int) -> None:
        """Characters that are read instead of a name in the source: each stands for all of it, be the name as long as they are."""
        if len(text) == end - start:
            self.add(text[:1], start, end)
            text = text[1:]
        self.add(text, start, end)

    def space(self, start: int, end: int) -> None:
        """One space for some white space or a line break, unless there is one already."""
        if self._pieces and not self._pieces[-1].text[-1].isspace():
            self.add(" ", start, end)

    def broken(self, start: int, end: int) -> None:
        """A line break inside a paragraph: a space, at which the paragraph may be cut."""
        self.space(start, end)
        self._breaks.append(len(self._pieces))

    def rows(self) -> list[str]:
        """The lines that its line breaks part a block into, without those that hold nothing; none where nothing is broken."""
        if not self._breaks:
            return []
        ends = pairwise((0, *self._breaks, len(self._pieces)))
        rows = ("".join(piece.text for piece in self._pieces[start:end]).strip() for start, end in ends)
        return [row for row in rows if row]

    def lines(self, kind: str) -> Iterator[Block]:
        """The block that has been gathered, cut at its line breaks, the first of that kind, the others body.

        Marks that a cut goes through are left out.
        """
        pieces, marks, breaks = self._pieces, self._marks, [*self._breaks, len(self._pieces)]
        at = first = 0
        for last in breaks:
            self._pieces, length = pieces[first:last], sum(len(piece.text) for piece in pieces[first:last])
            inside = (mark for mark in marks if at <= mark.start and mark.end <= at + length)
            self._marks = [mark._replace(start=mark.start - at, end=mark.end - at) for mark in inside]
            self._length = length
            if block := self.taken(kind):
                yield block
                kind = "body"
            at, first = at + length, last

    def opened(self, name: str, address: str = "") -> None:
        """From here on, a mark; marks nested deeper than any writer nests them are left out."""
        if len(self._open) < _DEEPEST:
            self._open.append((name, self._length, address))

    def within(self, name: str) -> bool:
        """Whether a mark of that name is open."""
        return any(opened == name for opened, *_ in self._open)

    def closed(self, name: str) -> None:
        """Up to here, the mark of that name that was opened last."""
        for at in range(len(self._open) - 1, -1, -1):
            if self._open[at][0] == name:
                _, start, address = self._open.pop(at)
                if start < self._length:
                    self._marks.append(Mark(name, start, self._length, address))
                return

    def taken(self, kind: str, level: int = 0) -> Block | None:
        """The block that has been gathered, None if it holds nothing to read; the next begins empty."""
        if not self._pieces:
            self._open.clear()
            self._breaks.clear()
            return None
        pieces, marks = self._pieces, self._marks
        for name, *_ in tuple(self._open):
            self.closed(name)
        self._pieces, self._marks, self._breaks, self._length = [], [], [], 0
        text, origin = joined(pieces)
        bare = text.strip()
        if not bare.replace(CALL, "").strip():
            return None
        if bare != text:
            first = text.index(bare)
            text, origin = joined(_between(pieces, first, first + len(bare)))
            marks = [
                mark._replace(start=max(0, mark.start - first), end=min(mark.end - first, len(bare))) for mark in marks
            ]
        if marks:
            marks = sorted((mark for mark in marks if mark.start < mark.end), key=lambda mark: mark.start)
        return Block(kind, Prose(text, origin), level, marks=tuple(marks))


def _between(pieces: list[Piece], first: int, last: int) -> Iterator[Piece]:
    """The characters `first` to `last` of some pieces."""
    at = 0
    for text, start, end in pieces:
        low, high = max(0, first - at), min(len(text), last - at)
        if low < high:
            exact = len(text) == end - start
            yield Piece(text[low:high], start + low, start + high) if exact else Piece(text[low:high], start, end)
        at += len(text)
