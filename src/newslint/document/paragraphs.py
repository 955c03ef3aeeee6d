"""Lines of copy -> paragraphs: which line breaks are only hard wrapping, told from the lengths of the lines."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from newslint.document import Prose
from newslint.document.origin import Piece, joined
from newslint.model import Span

WIDEST = 110
"""No editor or mail program wraps copy wider than this (in code points); longer lines are paragraphs."""
_SENTENCE = 40
"""A line shorter than this says nothing about wrapping."""
_ENDS = (".", "!", "?", ":", '"', "”", ".'", ".)", "»", "“")


def width(text: str, lines: Sequence[Span]) -> int:
    """The width at which some lines were wrapped, or 0 if each of them is a paragraph of its own.

    In wrapped copy most lines break off in the middle of a sentence, and none is long.
    """
    long = [span for span in lines if span.end - span.start >= _SENTENCE]
    if len(long) < 2:  # noqa: PLR2004 -- one line alone is not a pattern
        return 0
    longest = max(span.end - span.start for span in long)
    if longest > WIDEST:
        return 0
    ended = sum(text[span.end - 2 : span.end].endswith(_ENDS) for span in long)
    return 0 if ended * 5 > len(long) * 3 else longest


def paragraphs(text: str, lines: Sequence[Span], wrapped: int) -> Iterator[Sequence[Span]]:
    """The paragraphs that neighbouring lines make, in a story wrapped at `wrapped` (0: not wrapped)."""
    if len(lines) == 1:
        yield lines
        return
    wrapped = wrapped or (width(text, lines) if len(lines) > 2 else 0)  # noqa: PLR2004 -- as above
    first = 0
    for at in range(1, len(lines)):
        if not _reads_on(text, lines[at - 1], lines[at], wrapped):
            yield lines[first:at]
            first = at
    yield lines[first:]


def _reads_on(text: str, line: Span, following: Span, wrapped: int) -> bool:
    """Whether the break between two lines is only where the line was full, or stands inside a sentence."""
    length = line.end - line.start
    if wrapped:
        word = text.find(" ", following.start, following.end)
        needed = (word if word >= 0 else following.end) - following.start
        return length + 1 + needed > wrapped * 7 // 8
    return length >= _SENTENCE and text[following.start].islower() and not text[line.end - 2 : line.end].endswith(_ENDS)


def prose(text: str, lines: Sequence[Span]) -> Prose:
    """Lines as one paragraph: each break between them is one space, indentation is left out."""
    start, end = lines[0].start, lines[-1].end
    if all(one.end + 1 == two.start for one, two in pairwise(lines)):
        piece = text[start:end]
        if len(lines) > 1:
            piece = piece.replace("\n", " ").replace("\r", " ")
        return Prose(piece, range(start, end))
    return Prose(*joined(_pieces(text, lines)))


def _pieces(text: str, lines: Sequence[Span]) -> Iterator[Piece]:
    """Lines and the single spaces between them."""
    last = lines[0].start
    for at, (start, end) in enumerate(lines):
        if at:
            yield Piece(" ", last, start)
        yield Piece(text[start:end], start, end)
        last = end
