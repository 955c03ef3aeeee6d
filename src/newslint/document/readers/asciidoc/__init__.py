"""A story in AsciiDoc -> its blocks, line by line: the head, sections, lists, tables, and what stands between marks of blocks."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Generator, Iterator
from typing import Any

from newslint.document import Block, Document, Unread
from newslint.document.concealed import scattered, strings, told, written
from newslint.document.directives import NAMED, Comment, heard
from newslint.document.directives import read as read_directives
from newslint.document.heads import fields, frontmatter
from newslint.document.heads.frontmatter import dated, does_not_exist
from newslint.document.markup.asciidoc import Words, alt
from newslint.document.readers.asciidoc import lines
from newslint.document.roles.arrange import arrange
from newslint.document.roles.paragraphs import prose
from newslint.document.running import running
from newslint.model import Failure, Fields, Source, Span

_VERBATIM = {"-": "code", ".": "code", "`": "code", "+": "directive", "/": ""}
"""What stands between marks of blocks and is not read: what it is told as where it reads like copy."""
_CODE = frozenset(("source", "listing", "literal", "stem", "latexmath", "asciimath", "pass", "comment"))
"""Styles of a block that is not read."""
_LEADS = frozenset(("abstract", ".lead"))
_BEYOND = "the names here ({name}) stand for more than any story holds; from here on they are read as they are written"
_TOLD = 20
"""Failures of one story that are told one by one."""
_FENCED = 10
"""Words that copy has at least in a block of code."""


def read(source: Source, house: Fields = ()) -> Document:
    """The parts of a story in AsciiDoc; any text at all is one."""
    text = source.text
    head, start = frontmatter.of(text, house) if text.startswith("---") else (frontmatter.FrontMatter({}), 0)
    reader = _Reader(source, start, house)
    comments = [*_comments(text)]
    found = [*head.blocks, *heard(text, reader.blocks(), comments)]
    blocks = arrange(found, "".join((text, *reader.put)))
    directives, misread = read_directives(source, comments, blocks, head.remarks)
    return Document(
        source,
        blocks,
        {**reader.meta, **head.meta},
        directives,
        (*frontmatter.failures(source, head), *reader.failures[:_TOLD]),
        (*head.unread, *reader.unread, *scattered(blocks)),
        head.odd,
        (*head.undated, *reader.undated),
        misread=misread,
        labels=head.labels,
    )


class _Reader:
    """The lines of a text, one after the other."""

    def __init__(self, source: Source, start: int, house: Fields) -> None:
        self.meta: dict[str, Any] = {}
        self.failures: list[Failure] = []
        self.unread: list[Unread] = []
        self.undated: list[Span] = []
        self._source, self._text, self._house = source, source.text, house
        self._lines = [Span(*found.span("line")) for found in lines.line().finditer(self._text, start)]
        self._fences: defaultdict[str, list[int]] = defaultdict(list)
        for number, span in enumerate(self._lines):
            if lines.fence().fullmatch(line := self._words(span)):
                self._fences[line].append(number)
        self._defined: dict[str, str] = {}
        self._inline = Words(self._text, self._defined)
        self._open: list[str] = []
        self._style = ""
        self._quoted = 0

    @property
    def put(self) -> set[str]:
        """Words that the text does not write, but names."""
        return self._inline.put

    def _words(self, span: Span) -> str:
        return self._text[slice(*span)].rstrip()

    def blocks(self) -> Iterator[Block]:
        """The blocks, in order."""
        at = yield from self._head()
        while at < len(self._lines):
            line = self._words(self._lines[at])
            if not line or line == "+" or lines.passing().match(line):
                if "[" in line and not line.startswith("//"):  # what a processor is told may be copy: ifdef::print[…]
                    yield from self._strings(self._lines[at].start, at)
                at += 1
            elif entry := lines.attribute().fullmatch(line):
                at = yield from self._entry(at, entry)
            elif styled := lines.styled().fullmatch(line):
                self._style = styled["style"] or ""
                yield from self._strings(self._lines[at].start, at)
                at += 1
            elif lines.fence().fullmatch(line):
                at = yield from self._fenced(at, line)
            else:
                at = yield from self._copy(at, line)
                self._style = ""
        if self._inline.beyond >= 0:
            self.failures.insert(0, self._source.failure(self._inline.beyond, _BEYOND))

    def _head(self) -> Generator[Block, None, int]:
        """The title, and the lines under it that say who wrote the story and when."""
        at = 0
        while at < len(self._lines):
            line = self._words(self._lines[at])
            if entry := lines.attribute().fullmatch(line):
                at = yield from self._entry(at, entry)
            elif line and not line.startswith("//"):
                break
            else:
                at += 1
        title = lines.title().fullmatch(self._text, *self._lines[at]) if at < len(self._lines) else None
        if title is None or len(title["level"]) > 1:
            return at
        yield from self._inline.block("crosshead", Span(*title.span("words")), 1)
        at, told_ = at + 1, 0
        while at < len(self._lines) and (line := self._words(self._lines[at])):
            if entry := lines.attribute().fullmatch(line):
                at = yield from self._entry(at, entry)
                continue
            if not line.startswith("//"):
                if told_ > 1 or not self._signed(line, first=not told_):
                    break
                if "author" in self.meta and self.meta["author"] == line:
                    yield Block(
                        "byline", prose(self._text, [Span(self._lines[at].start, self._lines[at].start + len(line))])
                    )
                told_ += 1
            at += 1
        return at

    def _signed(self, line: str, *, first: bool) -> bool:
        """Whether a line under the title says who wrote the story, or when; what it states is kept."""
        revision = lines.revision().fullmatch(line)
        if revision and lines.day().search(line):
            self.meta.setdefault("date", dated(revision["date"].strip()))
        elif first and not revision and lines.author().fullmatch(line):
            self.meta.setdefault("author", line)
        else:
            return revision is not None
        return True

    def _entry(self, at: int, entry: re.Match[str]) -> Generator[Block, None, int]:
        """An attribute: what is stated of the story, copy, or words that stand for others."""
        name, said = entry["name"].lower(), [entry["value"].strip()]
        end = at + 1
        while said[-1].endswith("\\") and end < len(self._lines):
            said[-1] = said[-1][:-1].rstrip()
            said.append(self._words(self._lines[end]).strip())
            end += 1
        value = " ".join(said)
        self._defined[name] = value
        part = fields.role((name,), self._house)
        start = self._lines[at].start + entry.start("value")
        if part and part != "headline" and value and end == at + 1 and not fields.is_label(value, part):
            yield from (one._replace(field=name) for one in self._inline.block(part, Span(start, self._lines[at].end)))
        elif value:
            key = "date" if name == "revdate" or fields.spelt(name) in fields.keys(self._house, fields.DATE) else name
            self.meta[key] = dated(value)
            if (name == "revdate" or fields.is_day(name)) and does_not_exist(value):
                place = self._text.index(value, start)
                self.undated.append(Span(place, place + len(value)))
        return end

    def _fenced(self, at: int, line: str) -> Generator[Block, None, int]:
        """What a mark of a block begins or ends."""
        sort, style, self._style = line[0], self._style, ""
        later = self._fences[line]
        close = later[place] if (place := bisect_right(later, at)) < len(later) else -1
        if line.endswith("==="):
            if sort in "|!":
                return (yield from self._table(at, close, line, style))
            if sort in ",:":
                self._failed(at, "a table by commas is not checked: write its cells with |")
                return (close if close >= 0 else at) + 1
        verbatim = sort in _VERBATIM and (len(line) > 2 or style.split(",")[0] in _CODE)
        if not verbatim or (sort == "-" and style.startswith(("quote", "verse"))):
            if line in self._open:
                del self._open[self._open.index(line) :]
            elif close >= 0:
                self._open.append(line)
            else:
                self._failed(
                    at, f"the block that begins here with {line[:20]} is never closed; it is read all the same"
                )
            return at + 1
        if close < 0:
            self._failed(
                at, f"the block that begins here with {line[:20]} is never closed; what follows is read as copy"
            )
            return at + 1
        if where := _VERBATIM[sort]:
            self._conceals(range(at + 1, close), where)
        return close + 1

    def _conceals(self, rows: range, where: str) -> None:
        """Tell of copy in lines that are not read."""
        spans = [self._lines[row] for row in rows if self._words(self._lines[row])]
        if spans and (words := running(self._text[spans[0].start : spans[-1].end])):
            parts = [(prose(self._text, spans[:1]), words)]
            self.unread.extend(told(parts, where, read=False, fewest=_FENCED))

    def _table(self, at: int, close: int, line: str, style: str) -> Generator[Block, None, int]:
        """The cells of a table."""
        if "format=" in style:
            self._failed(at, "a table by commas is not checked: write its cells with |")
            return (close if close >= 0 else at) + 1
        if close < 0:
            self._failed(at, f"the table that begins here with {line} is never closed; what follows is read as copy")
            return at + 1
        start, end = self._lines[at].end, self._lines[close].start
        cells = list(lines.cell(line[0]).finditer(self._text, start, end))
        ends = [*(one.start() for one in cells[1:]), end]
        for cell, following in zip(cells, ends[: len(cells)], strict=True):
            yield from self._inline.block("cell", Span(cell.end(), following))
        return close + 1

    def _copy(self, at: int, line: str) -> Generator[Block, None, int]:
        """A section, a title of a block, a picture, an item or a paragraph."""
        span = self._lines[at]
        if title := lines.title().fullmatch(self._text, *span):
            yield from self._inline.block("crosshead", Span(*title.span("words")), len(title["level"]))
            return at + 1
        if picture := lines.picture().fullmatch(line):
            place = alt(self._text, Span(span.start + picture.start("said"), span.start + picture.end("said")))
            yield from self._inline.block("caption", place)
            yield from self._strings(place.end, at)
            return at + 1
        if lines.macro().fullmatch(line):
            yield from self._strings(span.start, at)
            return at + 1
        if caption := lines.caption().match(line):
            yield from self._inline.block("caption", Span(span.start + caption.end(), span.end))
            return at + 1
        if item := lines.item().match(self._text, *span):
            end = self._ends(at, item_=True)
            if term := item["term"]:
                yield from self._inline.block("item", Span(item.start("term"), item.start("term") + len(term)))
            yield from self._inline.block("item", Span(item.end(), self._lines[end - 1].end))
            return end
        end = self._ends(at, item_=False)
        yield from self._paragraph(at, end, line)
        return end

    def _strings(self, start: int, at: int) -> Iterator[Block]:
        """The copy that a processor is told on a line, from some character on."""
        return strings(written(self._text, start, self._lines[at].end), called=True)

    def _paragraph(self, at: int, end: int, line: str) -> Iterator[Block]:
        """A run of lines."""
        style = self._style.split(",")[0].strip()
        if style in _CODE or (line[:1] in " \t" and not self._open):
            self._conceals(range(at, end), "code")
            return
        if line.startswith("//"):
            return
        start = self._lines[at].start + lines.labelled().match(line).end()  # type: ignore[union-attr]  # it matches nothing too
        if style in {"quote", "verse"} or line.startswith(">") or any(one[0] == "_" for one in self._open):
            kind = "quote"
        else:
            kind = "standfirst" if style in _LEADS else "body"
        yield from self._inline.block(kind, Span(start, self._lines[end - 1].end))

    def _ends(self, at: int, *, item_: bool) -> int:
        """The line behind the last one of a paragraph or an item."""
        end = at + 1
        while end < len(self._lines):
            line = self._words(self._lines[end])
            if not line or line == "+" or lines.fence().fullmatch(line) or lines.styled().fullmatch(line):
                break
            if item_ and (
                lines.item().match(self._text, *self._lines[end])
                or lines.title().fullmatch(self._text, *self._lines[end])
            ):
                break
            end += 1
        return end

    def _failed(self, at: int, message: str) -> None:
        self.failures.append(self._source.failure(self._lines[at].start, message))


def _comments(text: str) -> Iterator[Comment]:
    """The comments that speak to newslint."""
    for found in lines.comment().finditer(text) if NAMED in text else ():
        yield Span(*found.span("all")), found["words"]
