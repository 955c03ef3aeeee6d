"""A raw wire story, as people paste it -> its blocks."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import accumulate, chain, islice

from newslint import compiled
from newslint.document import Block, Document, Opening
from newslint.document.bracketed import copy, said
from newslint.document.concealed import scattered
from newslint.document.directives import NAMED
from newslint.document.directives import read as read_directives
from newslint.document.heads import frontmatter
from newslint.document.heads.frontmatter import FrontMatter
from newslint.document.heads.remarks import COMMAND
from newslint.document.roles.paragraphs import SAMPLE, apart, bullet, lines, paragraphs, prose, reads_on, width
from newslint.document.roles.stories import stories
from newslint.model import Fields, Source, Span


@cache
def _heading() -> re.Pattern[str]:
    """A heading, in copy that was written as Markdown."""
    return compiled.pattern(r"(#{1,6})[ \t]+(?=\S)")


def read(source: Source, fields: Fields = ()) -> Document:
    """The parts of a plain-text story, or of several; any text at all is one."""
    return within(source, *frontmatter.of(source.text, fields, plain=True))


def within(source: Source, head: FrontMatter, start: int) -> Document:
    """The same of copy that begins at an offset, below a head that has been read."""
    comments: list[tuple[Span, str]] = []
    told = tuple(stories(chain(head.blocks, blocks(source.text, comments, start)), source.text))
    parts = tuple(chain.from_iterable(told))
    directives, misread = read_directives(source, comments, parts, head.remarks)
    return Document(
        source,
        parts,
        head.meta,
        directives,
        frontmatter.failures(source, head),
        (*head.unread, *scattered(parts)),
        head.odd,
        head.undated,
        misread=misread,
        labels=head.labels,
        openings=tuple(map(Opening, accumulate(map(len, told[:-1]), initial=0))) if len(told) > 1 else (),
    )


def _chunks(text: str, rows: Iterable[Span], comments: list[tuple[Span, str]]) -> Iterator[list[Span]]:
    """Lines with no blank line between them; comments to newslint are put aside."""
    chunk: list[Span] = []
    spoken = NAMED in text or COMMAND in text
    last = 0
    for line in rows:
        if chunk and apart(text[last : line.start]):
            yield chunk
            chunk = []
        last = line.end
        if spoken and (words := said(text[line.start : line.end])):
            comments.append((line, words))
            if chunk:
                yield chunk
                chunk = []
        else:
            chunk.append(copy(text, line, comments) if spoken else line)
    if chunk:
        yield chunk


def blocks(text: str, comments: list[tuple[Span, str]], start: int = 0) -> Iterator[Block]:
    """Paragraphs and list items from `start` on, their part in the story still open; comments to newslint are put aside."""
    rows = lines(text, start)
    first = tuple(islice(rows, SAMPLE))
    wrapped = width(text, first)
    for chunk in _chunks(text, chain(first, rows), comments):
        for entry in _entries(text, chunk):
            yield from _entry(text, entry, wrapped)


def _entries(text: str, chunk: list[Span]) -> Iterator[list[Span]]:
    """A chunk cut before each of its bullets."""
    first = 0
    for at, (start, _) in enumerate(chunk):
        if at > first and bullet().match(text, start):
            yield chunk[first:at]
            first = at
    yield chunk[first:] if first else chunk


def _entry(text: str, entry: list[Span], wrapped: int) -> Iterator[Block]:
    """The blocks of a list item and what follows it, of a heading, or of a run of lines without either."""
    (start, end), following = entry[0], 1
    if mark := bullet().match(text, start):
        while following < len(entry) and _goes_on(text, entry[following - 1], entry[following], wrapped):
            following += 1
        item = [Span(mark.end(), end), *entry[1:following]]
        if mark.end() >= end:  # by itself on its line, as programs copy it
            following = max(following, min(2, len(entry)))
            item = entry[1:following]
        if item:
            yield Block("item", prose(text, item))
    elif heading := _heading().match(text, start, end):
        yield Block("crosshead", prose(text, [Span(heading.end(), end)]), len(heading[1]))
    else:
        following = 0
    if following < len(entry):
        for paragraph in paragraphs(text, entry[following:], wrapped):
            yield Block("body", prose(text, paragraph))


def _goes_on(text: str, line: Span, following: Span, wrapped: int) -> bool:
    """Whether a line belongs to the list item before it: indented under it, or only where the line before was full."""
    return text[line.end : following.start].endswith((" ", "\t")) or reads_on(text, line, following, wrapped)
