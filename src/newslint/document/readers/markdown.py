"""A Markdown story -> its blocks, marks and front matter, without the markup."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterator
from functools import cache
from itertools import islice
from typing import Any

from newslint import compiled
from newslint.document import Block, Document, Prose
from newslint.document.concealed import copy, scattered, strings, told, written
from newslint.document.directives import heard
from newslint.document.directives import read as read_directives
from newslint.document.gather import Gathering
from newslint.document.heads import frontmatter
from newslint.document.heads.frontmatter import FrontMatter
from newslint.document.markup import tags
from newslint.document.markup.commonmark import ParserError, counter, events, prepared
from newslint.document.markup.dialects import dialect
from newslint.document.markup.inline import Aside, take, unseen
from newslint.document.markup.mathematics import unset
from newslint.document.markup.templates import called, masked
from newslint.document.origin import Piece, cut, joined
from newslint.document.readers import plain
from newslint.document.roles.arrange import arrange
from newslint.document.roles.paragraphs import SAMPLE, bullet, bulleted, lines, pasted, tabled
from newslint.document.running import FEWEST, running
from newslint.document.switches import switches
from newslint.model import Failure, Fields, Source, Span

_MARKS = {"Emphasis": "emphasis", "Strong": "strong", "Strikethrough": "deleted", "Link": "link"}
_BLOCKS = frozenset(("Heading", "Paragraph"))
_ENDS = frozenset(("CodeBlock", "TableCell", "TableRow"))
_HOLDERS = {"BlockQuote": "quote", "Item": "item", "FootnoteDefinition": "note"}
_FENCED = 10
"""Words that copy has at least inside a fence."""
_LONG = 30
"""Characters of markup that may hold a sentence."""


def read(source: Source, fields: Fields = ()) -> Document:
    """The parts of a Markdown story; any text at all is one."""
    return within(source, *frontmatter.of(source.text, fields))


def within(source: Source, head: FrontMatter, start: int) -> Document:
    """The same of copy that begins at an offset, below a head that has been read."""
    failures = frontmatter.failures(source, head)
    reader = _Reader(source.text, start, source.path)
    try:
        story = heard(source.text, reader.blocks(), reader.aside.comments)
        blocks = arrange([*head.blocks, *story], source.text)
    except ParserError as error:
        failures += (Failure(source.path, str(error)),)
        blocks = arrange([*head.blocks, *plain.blocks(source.text, [], start)], source.text)
    comments = reader.aside.comments
    directives, misread = read_directives(source, comments, blocks, head.remarks)
    unread = *head.unread, *reader.aside.unread, *scattered(blocks)
    return Document(
        source, blocks, head.meta, directives, failures, unread, head.odd, head.undated,
        misread=misread, switches=switches(source, comments), labels=head.labels,
    )  # fmt: skip


class _Reader:
    """The events of the Markdown parser, gathered to blocks."""

    def __init__(self, text: str, start: int, path: str) -> None:
        self.aside = Aside([], [], [])
        self._text = text
        self._start = self._done = start
        self._path = path
        self._run = Gathering()
        self._alt: Gathering | None = None
        self._pictures = 0
        self._called: deque[Block] = deque()
        self._html: list[Piece] | None = None
        self._holders: list[str] = []
        self._level = 0
        self._fenced = False
        self._pasted = pasted(text, tuple(islice(lines(text, start), SAMPLE)))

    def blocks(self) -> Iterator[Block]:
        """The blocks of the copy, in order, their part in the story still open."""
        text = self._masked(prepared(self._text[self._start :]))
        offset = counter(text, self._start)
        for kind, name, value, place in events(text):
            if kind == "Start":
                yield from self._opens(name, value)
            elif name in _ENDS:
                yield from self._ends(name, offset(place["start"]), offset(place["end"]))
            elif kind == "End":
                yield from self._closes(name)
            elif value is not None:
                self._inline(name, value, offset(place["start"]), offset(place["end"]))
            elif name != "Rule":
                (self._alt or self._run).broken(offset(place["start"]), offset(place["end"]))
        self._skips(self._start + len(text))
        yield from self._taken("body")

    def _masked(self, text: str) -> str:
        """The copy with calls to a site generator masked; the words in them that read like copy are blocks for later."""
        language = dialect(self._path)
        mdx = self._path.lower().endswith(".mdx")
        text = unset(text)
        found = called(text, language) if language else masked(text, mdx=mdx)
        self.aside.comments.extend(
            (Span(at + self._start, end + self._start), words) for (at, end), words in found.comments
        )
        for call in found.calls:
            at, end = call.span(0, len(call.text))
            self._called.extend(strings(written(self._text, at + self._start, end + self._start), called=True))
        for code in found.code:
            self._conceals(code)
        return found.text

    def _conceals(self, code: Prose) -> None:
        """Tell of copy in code that runs: nobody knows what a page shows of it."""
        at, end = (place + self._start for place in code.span(0, len(code.text)))
        parts = [(one.prose, len(one.prose.text.split())) for one in strings(written(self._text, at, end))]
        self.aside.unread.extend(told(parts, "script", read=False))

    def _skips(self, start: int) -> None:
        """Look at what the parser has passed over since the last characters that it told of: addresses, titles, labels, what it drops."""
        if start - self._done > _LONG:
            self.aside.blocks.extend(strings(written(self._text, self._done, start)))

    def _opens(self, name: str, value: Any) -> Iterator[Block]:  # noqa: ANN401 -- what the parser says of a tag
        """The beginning of a block or of inline markup."""
        if name in _MARKS:
            self._run.opened(_MARKS[name], value["dest_url"] if name == "Link" else "")
        elif name == "Image":
            self._pictures += 1
            self._alt = self._alt or Gathering()
        else:
            yield from self._taken(self._kind())
            if name in _HOLDERS:
                self._holders.append(_HOLDERS[name])
            elif name == "Heading":
                self._level = int(value["level"][1:])
            elif name == "HtmlBlock":
                self._html = []
            elif name == "CodeBlock":
                self._fenced = value != "Indented"

    def _closes(self, name: str) -> Iterator[Block]:
        """The end of a block or of inline markup."""
        if name in _MARKS:
            self._run.closed(_MARKS[name])
        elif name == "Image":
            self._pictures -= 1
            if self._alt and not self._pictures:
                image, self._alt = self._alt, None
                self.aside.blocks.extend(filter(None, (image.taken("caption"),)))
        elif name == "HtmlBlock":
            pieces, self._html = self._html or [], None
            yield from self._markup(Prose(*joined(pieces)))
        elif name in _HOLDERS:
            yield from self._taken(self._kind())
            self._holders.pop()
        elif name in _BLOCKS:
            yield from self._taken(self._kind() if name == "Paragraph" else "crosshead")
            self._level = 0

    def _ends(self, name: str, start: int, end: int) -> Iterator[Block]:
        """The end of what is looked at as a whole: code, a cell, a row of a table."""
        if name == "CodeBlock":
            yield from self._code(start, end)
            yield from self._taken("code")
        elif name == "TableCell":
            yield from self._taken("cell")
            self._done = end
        else:
            beyond = _cell().finditer(self._text, self._done, end)
            yield from (Block("cell", written(self._text, *cell.span())) for cell in beyond)
            self._done = end

    def _code(self, start: int, end: int) -> Iterator[Block]:
        """A block of code; what reads like copy in it is copy, unless the writer fenced it in."""
        block = self._run.taken("code")
        if block is None:
            return
        closed = self._fenced and _closed(self._text[start:end])
        parts = tuple(copy(block.prose))
        if closed:
            parts = tuple((prose, words if not _labelled().search(prose.text) else 0) for prose, words in parts)
        if self._fenced:
            where = "code" if closed else "fence"
            self.aside.unread.extend(told(parts, where, read=not closed, fewest=_FENCED if closed else FEWEST))
        if closed or not any(words for _, words in parts):
            yield block
            return
        for prose, words in parts:
            if words:
                yield from self._markup(prose)
            else:
                yield Block("code", prose)

    def _inline(self, name: str, value: str, start: int, end: int) -> None:
        """Characters, code or markup inside a block."""
        run = self._alt or self._run
        if start - self._done > _LONG:
            self._skips(start)
        self._done = end
        if self._html is not None:
            self._html.append(Piece(value, start, end))
        elif name == "Text":
            run.add(value, start, end)
        elif name == "Code":
            run.opened("code")
            run.add(value, *_inner(self._text, value, start, end))
            run.closed("code")
        elif name == "InlineHtml":
            where = Prose(*joined((Piece(value, start, end),)))
            for token in tags.tokens(value):
                take(token, where, run, self.aside)

    def _markup(self, where: Prose) -> Iterator[Block]:
        """The blocks in a stretch of HTML."""
        for token in tags.tokens(where.text):
            if token.name == "pre" and token.closes:
                yield from self._preformatted()
            elif token.name in tags.BREAKS:
                kind = tags.BREAKS[token.name] if token.closes else self._kind()
                yield from self._taken(kind, tags.level(token.name))
            take(token, where, self._run, self.aside)
        yield from self._taken(self._kind())

    def _preformatted(self) -> Iterator[Block]:
        """What stands before the end of `<pre>`, cut at blank lines: code, unless it reads like copy."""
        for block in self._run.lines("code"):
            yield Block(self._kind() if running(block.prose.text) else "code", block.prose, marks=block.marks)
        yield from self._taken("code")

    def _kind(self) -> str:
        """The kind of a paragraph here."""
        return self._holders[-1] if self._holders else "body"

    def _taken(self, kind: str, level: int = 0) -> Iterator[Block]:
        """The block gathered so far, if it holds anything, and what stands beside it."""
        kind = kind or self._kind()
        for block in self._cut(kind, level):
            unseen(block, self.aside)
            yield block
        yield from self.aside.blocks
        self.aside.blocks.clear()
        while self._called and self._called[0].prose.span(0, 1).start < self._done:
            yield self._called.popleft()

    def _cut(self, kind: str, level: int) -> Iterator[Block]:
        """The block gathered so far, in pasted copy cut at its line breaks."""
        rows = self._run.rows() if kind == "body" else []
        if rows and bulleted(rows):
            yield from map(_unmarked, self._run.lines(kind))
        elif (self._pasted and kind in {"body", "item"}) or tabled(rows):
            yield from self._run.lines(kind)
        elif block := self._run.taken(kind, level or self._level):
            yield block


def _unmarked(line: Block) -> Block:
    """A line that begins with a bullet as an item of a list, without it."""
    text, origin = line.prose
    found = bullet().match(text)
    at = found.end() if found else 0
    marks = tuple(
        mark._replace(start=max(0, mark.start - at), end=mark.end - at) for mark in line.marks if mark.end > at
    )
    return Block("item", Prose(*joined(cut(text, origin, at, len(text)))), marks=marks)


@cache
def _cell() -> re.Pattern[str]:
    """A cell of a table that holds more than marks."""
    return compiled.pattern(r"[^|\s](?:[^|\n]*[^|\s])?")


@cache
def _labelled() -> re.Pattern[str]:
    """The beginning of a line of data, or of a program's message: a key."""
    return compiled.pattern(r"^[ \t-]*[a-z][\w.-]*:[ \t]", re.MULTILINE)


def _closed(code: str) -> bool:
    """Whether a fenced block of code ends with a fence."""
    opening = code.lstrip("> \t")
    fence = opening[: len(opening) - len(opening.lstrip(opening[0]))]
    last = code.rstrip().rpartition("\n")[2].strip("> \t")
    return len(opening.rstrip().splitlines()) > 1 and last.startswith(fence) and not last.strip(fence[0])


def _inner(text: str, value: str, start: int, end: int) -> tuple[int, int]:
    """Where a code span's own characters stand, inside its backticks."""
    written = text[start:end]
    ticks = len(written) - len(written.lstrip("`"))
    start, end = start + ticks, end - ticks
    for first, last in ((start, end), (start + 1, end - 1)):  # a blank on either side is padding
        if text[first:last].replace("\n", " ") == value:
            return first, last
    return start, end  # its lines begin with the marks of a quote or a list
