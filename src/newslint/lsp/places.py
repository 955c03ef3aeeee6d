"""A source -> positions as an editor counts them, and back: in units of UTF-8, UTF-16 or UTF-32, whichever it asked for."""

from __future__ import annotations

from lsprotocol.types import Position, PositionEncodingKind, Range

from newslint.model import Source, Span

_ENDS = (0x80, 0x800, 0x10000)
"""Where characters begin that take one more byte of UTF-8."""


class Places:
    """The positions of a source; lines end where the protocol has them end, at LF, CR LF or CR."""

    def __init__(self, source: Source, encoding: str | None) -> None:
        self._source = source
        self._encoding = encoding or PositionEncodingKind.Utf16

    def like(self, source: Source) -> Places:
        """The positions of another source, counted alike."""
        return Places(source, self._encoding)

    def position(self, offset: int) -> Position:
        """The position of a character."""
        line, column = self._source.position(offset)
        return Position(line - 1, self._units(self._source.text[offset - column + 1 : offset]))

    def range(self, span: Span) -> Range:
        """The range of a stretch."""
        return Range(self.position(span.start), self.position(span.end))

    def offset(self, position: Position) -> int:
        """The character at a position; one beyond the end of its line is that end."""
        starts = self._source.line_starts
        if position.line >= len(starts):
            return len(self._source.text)
        start, line = starts[position.line], self._source.line(position.line + 1)
        left = position.character
        for at, char in enumerate(line):
            left -= self._units(char)
            if left < 0:
                return start + at
        return start + len(line)

    def span(self, range_: Range) -> Span:
        """The stretch of a range."""
        return Span(self.offset(range_.start), self.offset(range_.end))

    def _units(self, text: str) -> int:
        """How many units some characters take."""
        if self._encoding == PositionEncodingKind.Utf32 or text.isascii():
            return len(text)
        if self._encoding == PositionEncodingKind.Utf8:
            return len(text) + sum(ord(char) >= end for char in text for end in _ENDS)
        return len(text) + sum(char > "\uffff" for char in text)
