"""A raw wire story, as people paste it -> its blocks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import islice

from newslint.document import Block, Document
from newslint.document.arrange import arrange
from newslint.document.directives import read as read_directives
from newslint.document.paragraphs import paragraphs, prose, width
from newslint.model import Source, Span

_SAMPLE = 400
"""Lines looked at to tell whether a story is hard-wrapped."""


@cache
def _line() -> re.Pattern[str]:
    """A line with something on it, from its first visible character."""
    return re.compile(r"\S[^\r\n]*+")


@cache
def _bullet() -> re.Pattern[str]:
    """What a list item begins with."""
    return re.compile(r"(?:[•‣◦▪▫●○■□\u2043∙]|[-–*·](?=[^\S\r\n]))[^\S\r\n]*+")


@cache
def _comment() -> re.Pattern[str]:
    """A comment to newslint, on a line of its own."""
    return re.compile(r"\[(newslint:[^\]\r\n]*+)\]")


def read(source: Source) -> Document:
    """The parts of a plain-text story; any text at all is one."""
    comments: list[tuple[Span, str]] = []
    blocks = arrange(_blocks(source.text, comments))
    directives, failures = read_directives(source, comments, blocks)
    return Document(source, blocks, directives=directives, failures=failures)


def _lines(text: str) -> Iterator[Span]:
    """The lines with something on them, without the white space around them."""
    for found in _line().finditer(text):
        start = found.start()
        yield Span(start, start + len(found[0].rstrip()))


def _chunks(text: str, comments: list[tuple[Span, str]]) -> Iterator[list[Span]]:
    """Lines with no blank line between them; comments to newslint are put aside."""
    chunk: list[Span] = []
    spoken = "[newslint:" in text
    last = 0
    for line in _lines(text):
        if chunk and line.start - last > 1 and _blank(text[last : line.start]):
            yield chunk
            chunk = []
        last = line.end
        if spoken and (comment := _comment().fullmatch(text, line.start, line.end)):
            comments.append((line, comment[1]))
            if chunk:
                yield chunk
                chunk = []
        else:
            chunk.append(line)
    if chunk:
        yield chunk


def _blank(gap: str) -> bool:
    """Whether the white space between two lines holds a blank line."""
    return gap.count("\n") > 1 or gap.count("\r") > 1


def _blocks(text: str, comments: list[tuple[Span, str]]) -> Iterator[Block]:
    """Paragraphs and list items, their part in the story still open."""
    wrapped = width(text, tuple(islice(_lines(text), _SAMPLE)))
    for chunk in _chunks(text, comments):
        for lines in _entries(text, chunk):
            yield from _entry(text, lines, wrapped)


def _entries(text: str, chunk: list[Span]) -> Iterator[list[Span]]:
    """A chunk cut before each of its bullets."""
    first = 0
    for at, (start, _) in enumerate(chunk):
        if at > first and _bullet().match(text, start):
            yield chunk[first:at]
            first = at
    yield chunk[first:] if first else chunk


def _entry(text: str, lines: list[Span], wrapped: int) -> Iterator[Block]:
    """The blocks of a list item and what follows it, or of a run of lines without one."""
    bullet = _bullet().match(text, lines[0].start)
    if bullet is None:
        for group in paragraphs(text, lines, wrapped):
            yield Block("body", prose(text, group))
        return
    start, end = bullet.end(), lines[0].end
    if start >= end:
        return
    item = 1
    while item < len(lines) and _hangs(text, lines[item - 1], lines[item]):
        item += 1
    yield Block("item", prose(text, [Span(start, end), *lines[1:item]]))
    if item < len(lines):
        yield from _entry(text, lines[item:], wrapped)


def _hangs(text: str, line: Span, following: Span) -> bool:
    """Whether a line is indented under the list item before it."""
    return text[line.end : following.start].endswith((" ", "\t"))
