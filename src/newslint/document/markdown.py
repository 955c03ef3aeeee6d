"""A Markdown story -> its blocks, marks and front matter, without the markup."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator
from functools import cache
from itertools import islice
from typing import Any, cast

import pyromark

from newslint.document import Block, Document, Prose, frontmatter, tags
from newslint.document.arrange import arrange
from newslint.document.directives import read as read_directives
from newslint.document.gather import Gathering
from newslint.document.head import FrontMatterError
from newslint.document.origin import Piece, joined
from newslint.document.paragraphs import SAMPLE, lines, pasted
from newslint.document.templates import masked
from newslint.model import Failure, Source, Span

_OPTIONS = (
    pyromark.Options.ENABLE_TABLES
    | pyromark.Options.ENABLE_FOOTNOTES
    | pyromark.Options.ENABLE_STRIKETHROUGH
    | pyromark.Options.ENABLE_TASKLISTS
    | pyromark.Options.ENABLE_HEADING_ATTRIBUTES
)
_MARKS = {"Emphasis": "emphasis", "Strong": "strong", "Strikethrough": "deleted", "Link": "link"}
_BLOCKS = {"Heading": "crosshead", "Paragraph": "", "TableCell": "cell", "CodeBlock": "code", "HtmlBlock": ""}
_HOLDERS = {"BlockQuote": "quote", "Item": "item", "FootnoteDefinition": "note"}


def read(source: Source) -> Document:
    """The parts of a Markdown story; any text at all is one."""
    meta: dict[str, Any] = {}
    fields: tuple[Block, ...] = ()
    unread: tuple[FrontMatterError, ...] = ()
    start = 0
    try:
        if fence := frontmatter.fence(source.text):
            start = fence.copy
            meta, fields, unread = frontmatter.read(source.text, fence)
    except FrontMatterError as error:
        unread = (error,)
    failures = tuple(_unread(source, error) for error in unread)
    reader = _Reader(source.text, start, mdx=source.path.lower().endswith(".mdx"))
    blocks = arrange([*fields, *reader.blocks()])
    directives, unknown = read_directives(source, reader.comments, blocks)
    return Document(source, blocks, meta, directives, failures + unknown)


def _unread(source: Source, error: FrontMatterError) -> Failure:
    """What of the front matter is not read, as a failure of the run."""
    line, column = source.position(min(error.offset, len(source.text)))
    return Failure(source.path, f"{line}:{column}: front matter not read: {error}")


@cache
def _wide() -> re.Pattern[str]:
    """Characters that take more than one byte."""
    return re.compile(r"[^\x00-\x7f]")


@cache
def _surrogate() -> re.Pattern[str]:
    """Halves of characters, which no UTF-8 holds."""
    return re.compile("[\ud800-\udfff]")


def _counter(text: str, base: int) -> Callable[[int], int]:
    """From a byte offset in the UTF-8 of a text to the offset in code points, `base` added."""
    if text.isascii():
        return lambda at: at + base
    places, shifts, shift = [0], [0], 0
    for char in _wide().finditer(text):
        places.append(char.start() + shift + 1)
        shift += len(char[0].encode()) - 1
        shifts.append(shift)
    return lambda at: at - shifts[bisect_right(places, at) - 1] + base


class _Reader:
    """The events of the Markdown parser, gathered to blocks."""

    def __init__(self, text: str, start: int, *, mdx: bool) -> None:
        self.comments: list[tuple[Span, str]] = []
        self._text = text
        self._start = start
        self._mdx = mdx
        self._run = Gathering()
        self._alt: Gathering | None = None
        self._captions: list[Block] = []
        self._html: list[Piece] | None = None
        self._holders: list[str] = []
        self._level = 0
        self._pasted = pasted(text, tuple(islice(lines(text, start), SAMPLE)))

    def blocks(self) -> Iterator[Block]:
        """The blocks of the copy, in order, their part in the story still open."""
        copy = self._text[self._start :]
        if not copy.isascii():
            copy = _surrogate().sub("\ufffd", copy)
        copy, comments = masked(copy, mdx=self._mdx)
        self.comments += ((Span(at + self._start, end + self._start), words) for (at, end), words in comments)
        offset = _counter(copy, self._start)
        for event, place in pyromark.events_with_range(copy, options=_OPTIONS):
            if isinstance(event, str):
                if event != "Rule":
                    (self._alt or self._run).broken(offset(place["start"]), offset(place["end"]))
                continue
            ((name, value),) = cast("dict[str, Any]", event).items()
            if name == "Start":
                yield from self._opens(*(value, None) if isinstance(value, str) else next(iter(value.items())))
            elif name == "End":
                yield from self._closes(value if isinstance(value, str) else next(iter(value)))
            else:
                self._inline(name, value, offset(place["start"]), offset(place["end"]))
        yield from self._taken("body")

    def _opens(self, name: str, value: Any) -> Iterator[Block]:  # noqa: ANN401 -- what the parser says of a tag
        """The beginning of a block or of inline markup."""
        if name in _MARKS:
            self._run.opened(_MARKS[name])
        elif name == "Image":
            self._alt = Gathering()
        else:
            yield from self._taken(self._kind())
            if name in _HOLDERS:
                self._holders.append(_HOLDERS[name])
            elif name == "Heading":
                self._level = int(value["level"][1:])
            elif name == "HtmlBlock":
                self._html = []

    def _closes(self, name: str) -> Iterator[Block]:
        """The end of a block or of inline markup."""
        if name in _MARKS:
            self._run.closed(_MARKS[name])
        elif name == "Image":
            image, self._alt = self._alt, None
            if image and (caption := image.taken("caption")):
                self._captions.append(caption)
        elif name == "HtmlBlock":
            pieces, self._html = self._html or [], None
            yield from self._markup(pieces)
        elif name in _HOLDERS:
            yield from self._taken(self._kind())
            self._holders.pop()
        elif name in _BLOCKS:
            yield from self._taken(_BLOCKS[name] or self._kind())
            self._level = 0

    def _inline(self, name: str, value: str, start: int, end: int) -> None:
        """Characters, code or markup inside a block."""
        run = self._alt or self._run
        if self._html is not None:
            self._html.append(Piece(value, start, end))
        elif name == "Text":
            run.add(value, start, end)
        elif name == "Code":
            run.opened("code")
            run.add(value, *_inner(self._text, value, start, end))
            run.closed("code")
        elif name == "InlineHtml":
            for token in tags.tokens(value):
                self._tag(token, Span(start + token.start, start + token.end))

    def _markup(self, pieces: list[Piece]) -> Iterator[Block]:
        """The blocks in a stretch of HTML."""
        text, origin = joined(pieces)
        where = Prose(text, origin)
        for token in tags.tokens(text):
            if token.name in tags.BREAKS:
                yield from self._taken(
                    tags.BREAKS[token.name] if token.closes else self._kind(), tags.level(token.name)
                )
            self._tag(token, where.span(token.start, token.end))
        yield from self._taken(self._kind())

    def _tag(self, token: tags.Token, span: Span) -> None:
        """A comment, a tag, an entity or characters of HTML."""
        if token.name == "!--":
            self.comments.append((span, token.text))
        elif token.name == "br":
            self._run.space(*span)
        elif mark := tags.MARKS.get(token.name):
            (self._run.closed if token.closes else self._run.opened)(mark)
        elif not token.name:
            self._run.add(token.text, *span)

    def _kind(self) -> str:
        """The kind of a paragraph here."""
        return self._holders[-1] if self._holders else "body"

    def _taken(self, kind: str, level: int = 0) -> Iterator[Block]:
        """The block gathered so far, if it holds anything."""
        kind = kind or self._kind()
        if self._pasted and kind in {"body", "item"}:
            yield from self._run.lines(kind)
        elif block := self._run.taken(kind, level or self._level):
            yield block
        yield from self._captions
        self._captions.clear()


def _inner(text: str, value: str, start: int, end: int) -> tuple[int, int]:
    """Where a code span's own characters stand, inside its backticks."""
    written = text[start:end]
    ticks = len(written) - len(written.lstrip("`"))
    start, end = start + ticks, end - ticks
    padding = (end - start - len(value)) // 2
    exact = padding in {0, 1} and end - start == len(value) + 2 * padding
    return (start + padding, end - padding) if exact else (start, end)
