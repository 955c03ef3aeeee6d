"""Pieces of a source -> one run of clean prose that knows where each of its characters came from."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from typing import overload

from newslint.model import Span
from newslint.tuples import NamedTuple


class Piece(NamedTuple):
    """Some characters of prose and the source span they stand for.

    Where both are of one length each character stands for its own; else (an entity, a line end with
    indentation) all of them stand for the whole span.
    """

    text: str
    start: int
    end: int


class Origin(Sequence[int]):
    """The source offset of each character of a prose made from several pieces, kept by piece."""

    __slots__ = ("_length", "_places", "_starts")

    def __init__(self, pieces: Sequence[Piece]) -> None:
        self._starts: list[int] = []
        self._places: list[tuple[int, int, bool]] = []
        at = 0
        for text, start, end in pieces:
            self._starts.append(at)
            self._places.append((start, end, len(text) == end - start))
            at += len(text)
        self._length = at

    def __len__(self) -> int:
        """How many characters the prose has."""
        return self._length

    @overload
    def __getitem__(self, index: int) -> int: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[int, ...]: ...
    def __getitem__(self, index: int | slice) -> int | tuple[int, ...]:
        """Where a character begins in the source."""
        if isinstance(index, slice):
            return tuple(self[at] for at in range(*index.indices(self._length)))
        if index < 0:
            index += self._length
        if not 0 <= index < self._length:
            raise IndexError(index)
        return self._place(index).start

    def span(self, start: int, end: int) -> Span:
        """The source span of the characters `start` to `end`, entities whole; empty at the end of all, or where none."""
        if start < end:
            return Span(self._place(start).start, self._place(end - 1).end)
        if start < self._length:
            at = self._place(start).start
        else:
            at = self._place(self._length - 1).end if self._length else 0
        return Span(at, at)

    def pieces(self, text: str, first: int, last: int) -> Iterator[Piece]:
        """The pieces that the characters `first` to `last` of the prose, whose text is given, stand in."""
        at = bisect_right(self._starts, first) - 1
        while first < last:
            stop = min(last, self._starts[at + 1] if at + 1 < len(self._starts) else self._length)
            start, end, exact = self._places[at]
            shift = start - self._starts[at]
            yield Piece(text[first:stop], first + shift, stop + shift) if exact else Piece(text[first:stop], start, end)
            first, at = stop, at + 1

    def _place(self, index: int) -> Span:
        """The source span that one character stands for."""
        at = bisect_right(self._starts, index) - 1
        start, end, exact = self._places[at]
        if not exact:
            return Span(start, end)
        start += index - self._starts[at]
        return Span(start, start + 1)


def _merged(pieces: Iterable[Piece]) -> Iterator[Piece]:
    """The pieces, neighbours that read on in the source made one; empty ones left out."""
    run: list[str] = []
    start = end = 0
    for text, begin, stop in pieces:
        if not text:
            continue
        exact = len(text) == stop - begin
        if run and exact and begin == end:
            run.append(text)
        else:
            if run:
                yield Piece("".join(run), start, end)
            run, start = [text], begin
            if not exact:
                yield Piece(text, begin, stop)
                run = []
        end = stop
    if run:
        yield Piece("".join(run), start, end)


def joined(pieces: Iterable[Piece]) -> tuple[str, Sequence[int]]:
    """The text of some pieces in source order, and its origin: a `range` where they are one piece of the source."""
    merged = tuple(pieces)
    if len(merged) != 1 or not merged[0].text:
        merged = tuple(_merged(merged))
    if len(merged) == 1 and len(merged[0].text) == merged[0].end - merged[0].start:
        text, start, end = merged[0]
        return text, range(start, end)
    return "".join(piece.text for piece in merged), Origin(merged)


def cut(text: str, origin: Sequence[int], first: int, last: int) -> Iterator[Piece]:
    """The pieces of a prose that its characters `first` to `last` stand in; `text` may differ from it one to one."""
    if isinstance(origin, Origin):
        yield from origin.pieces(text, first, last)
    elif first < last:
        yield Piece(text[first:last], origin[first], origin[first] + last - first)
