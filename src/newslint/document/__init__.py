"""Source -> Document: blocks of clean prose that know where every character came from."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache
from importlib import import_module
from os.path import splitext
from typing import TYPE_CHECKING, Any, TypeVar

from newslint import compiled
from newslint.document.dumps import dump
from newslint.document.markup import dialects
from newslint.document.origin import Origin
from newslint.model import Failure, Fields, Source, Span
from newslint.record import field, record, replace
from newslint.tuples import NamedTuple

BLOCK_KINDS = (
    "headline", "standfirst", "summary", "byline", "dateline", "crosshead", "body", "item",
    "quote", "caption", "cell", "note", "code", "furniture",
)  # fmt: skip

if TYPE_CHECKING:
    from newslint.document.heads.frontmatter import FrontMatter

_T = TypeVar("_T")

CALL = "\ufffc"
"""What stands in prose where a site generator puts something that nobody can read here: neither a letter nor a mark."""


class Prose(NamedTuple):
    """Clean text and, for each of its characters, the offset in `Source.text` that it came from.

    `origin` is a `range` where the prose is one piece of the source, else a sequence of offsets
    (an `Origin`, which also knows where a character that was an entity ends).
    A line break inside a paragraph is one space in `text`; markup is left out.
    """

    text: str
    origin: Sequence[int]

    def span(self, start: int, end: int) -> Span:
        """The source span of `text[start:end]`; an empty stretch has an empty span."""
        if isinstance(self.origin, Origin):
            return self.origin.span(start, end)
        if start >= end:
            at = self.origin[start] if start < len(self.origin) else (self.origin[-1] + 1 if self.origin else 0)
            return Span(at, at)
        return Span(self.origin[start], self.origin[end - 1] + 1)


class Mark(NamedTuple):
    """What a stretch `prose.text[start:end]` is.

    Inline markup: link, code, strong, emphasis, deleted, alt. Parts of a story: `dateline` (place, date and
    agency at the head of the lead, dash included), `signoff` (`(Reporting by …)` inside another paragraph).
    A link has its `address`, as it is written.
    """

    name: str
    start: int
    end: int
    address: str = ""


class Block(NamedTuple):
    """One piece of the story.

    `kind` is one of BLOCK_KINDS. A summary bullet is one block of kind `summary` each; a list item
    elsewhere an `item`; `quote` is a block quotation. `level` is a heading's depth (0 if none);
    `field` names the front-matter key that the prose came from.
    """

    kind: str
    prose: Prose
    level: int = 0
    field: str = ""
    marks: tuple[Mark, ...] = ()


class Directive(NamedTuple):
    """A comment to newslint in the copy: `newslint: ignore FIG101 -- reason`.

    `span` is the whole comment, `verb` is `ignore`, `ignore-line` or `ignore-file`, `codes` what is silenced
    (codes, prefixes or names; none means everything), `reach` the stretch of the source that is silenced:
    the next block (the one it stands in, if it stands inside one), its line (the next, if it stands alone
    on its own), the whole file.
    """

    span: Span
    verb: str
    codes: tuple[str, ...]
    reason: str
    reach: Span


class Switch(NamedTuple):
    """A comment to Vale and what it switches off, where: all rules of Vale's, a style or a rule (`of`), `but` for some styles, or only some `matches` of a rule."""

    span: Span
    reach: Span
    of: str = ""
    but: tuple[str, ...] = ()
    matches: tuple[str, ...] = ()


class Misread(NamedTuple):
    """A comment that speaks to newslint and is not understood: what is wrong with it, as the messages of a language name it, and with which word."""

    span: Span
    what: str
    word: str = ""


class Unread(NamedTuple):
    """Words that read like copy where no copy is looked for, or where readers may not see them.

    `where` names what they stand in, as the messages of a language do; `read` that they are in `blocks` all the same; `doubt` how much there is that they are copy.
    """

    span: Span
    where: str
    words: int
    read: bool = False
    doubt: int = 0


class Odd(NamedTuple):
    """What is odd in the head of a story, which is read all the same: what it is, as the messages of a language name it, and of which word."""

    span: Span
    what: str
    word: str = ""


class Opening(NamedTuple):
    """With which block a story begins of several in a document, what is stated of it alone (its date), and by what it is known there (`item 2`, `row 17`)."""

    block: int
    meta: Mapping[str, Any] = {}
    name: str = ""


@record
class Document:
    """A source cut into blocks, in source order, and the front matter as plain values (dates as `datetime`).

    `failures` says what could not be read (front matter that does not parse): the rest is in `blocks` all the same. `misread` are
    comments to newslint that say nothing it understands, `switches` those that Vale understands. `unread` says where copy stands that is none of the blocks, or hidden;
    `odd` what is odd in the front matter, `undated` where it states a day or a time that does not exist; `labels` are its tags, sections and writers, and what else in it
    reads like copy: no part of that.
    `around` is what a web page has around its story, in its place: no part of the copy. `dump` is what the source is if it is no
    copy, as the messages of a language name it: it has no blocks then. `openings` are those of its stories, in order, where
    there are several; `name` that of the one story of a document that was cut, and `begins` where in its source that begins. A story of an archive that
    was read by itself has a source of its own, which begins at an `offset` of its file.
    """

    source: Source
    blocks: tuple[Block, ...]
    meta: Mapping[str, Any] = field(default_factory=dict)
    directives: tuple[Directive, ...] = ()
    failures: tuple[Failure, ...] = ()
    unread: tuple[Unread, ...] = ()
    odd: tuple[Odd, ...] = ()
    undated: tuple[Span, ...] = ()
    around: tuple[Block, ...] = ()
    dump: str = ""
    openings: tuple[Opening, ...] = ()
    name: str = ""
    misread: tuple[Misread, ...] = ()
    switches: tuple[Switch, ...] = ()
    labels: tuple[Block, ...] = ()
    begins: int = 0
    offset: int = 0


SUFFIXES: Mapping[str, str] = {
    ".md": "markdown",
    **dict.fromkeys((".markdown", ".mdown", ".mdwn", ".mkd", ".mkdn", ".mkdown", ".mdx"), "markdown"),
    ".txt": "text",
    ".text": "text",
    **dict.fromkeys((".jsonl", ".ndjson"), "jsonl"),
    **dict.fromkeys((".aml", ".archieml"), "archieml"),
    **dict.fromkeys((".rst", ".rest"), "rst"),
    **dict.fromkeys((".adoc", ".asciidoc"), "asciidoc"),
    **dict.fromkeys((".html", ".htm", ".xhtml", ".php", *dialects.DIALECTS), "html"),
    **dict.fromkeys((".xml", ".nitf", ".newsml", ".rss", ".atom"), "xml"),
    ".ninjs": "json",
    **dict.fromkeys((".docx", ".odt", ".rtf"), "text"),
}
"""The format that a file's suffix stands for: what a folder is searched for. Of what offices write it is that of a text under such a name: of the files a text is made."""

LARGE = 20_000
"""A text longer than this (in code points) is looked at before it is read: it may be no copy at all."""
_NUMBERS = 10_000
_WORDS = 3
"""So many numbers, and one to so few words, are data: in sentences about nothing but money it is one to four or five."""
ROW = "row"
"""The format of one row of JSON Lines by itself, which tells nothing of the columns of others."""
ROWS = frozenset(("jsonl", "rows", ROW))
"""The formats of archives, whose rows are stories: JSON Lines, and tables (CSV, TSV)."""
FORMATS = ("markdown", "text", "html", "json", "yaml", "xml", *sorted(ROWS - {ROW}), "archieml", "rst", "asciidoc")
"""The formats that a file may be said to have."""
TABLES = frozenset(("csv", "tsv", "workbook"))
"""The formats of tables by themselves: a story is never one, only what it is written from."""
_MARKED = frozenset(("html", "xml"))
_NUMEROUS = TABLES | ROWS | _MARKED
"""Formats in which numbers need not be told from words before they are read."""
_DATA = {".json": "json", ".yaml": "yaml", ".yml": "yaml", ".csv": "rows", ".tsv": "rows", ".tab": "rows"}
"""The formats of data, by suffix: read where somebody names the file."""
_READERS = {
    "text": "newslint.document.readers.plain",
    "markdown": "newslint.document.readers.markdown",
    "html": "newslint.document.readers.html",
    "xml": "newslint.document.readers.xml",
    **dict.fromkeys(("json", "yaml"), "newslint.document.readers.data"),
    **dict.fromkeys(ROWS, "newslint.document.readers.rows"),
    "archieml": "newslint.document.readers.archieml",
    "rst": "newslint.document.readers.rst",
    "asciidoc": "newslint.document.readers.asciidoc",
    **dict.fromkeys(TABLES, "newslint.document.readers.table"),
    "office": "newslint.document.readers.office",
}
_PLAIN = frozenset((".txt", ".text"))
_FRONT_MATTER = ("---\n", "---\r\n", "+++\n", "+++\r\n", "---json")


def form(source: Source) -> str:
    """The format of a source: what it was given, else by suffix, else by looking (front matter is Markdown's, a declaration HTML's)."""
    if source.format:
        return source.format
    suffix = splitext(source.path)[1].lower()  # noqa: PTH122 -- asked several times a story, in a tenth of a path's time
    if suffix in _DATA:
        return _DATA[suffix]
    if suffix in dialects.DIALECTS and SUFFIXES.get(dialects.made(source.path)) == "markdown":
        return "markdown"
    if suffix in SUFFIXES and suffix not in _PLAIN:
        return SUFFIXES[suffix]
    if source.text.startswith(_FRONT_MATTER):
        return "markdown"
    return _tagged(source.text, plain=suffix in _PLAIN)


def _tagged(text: str, *, plain: bool) -> str:
    """The format that a text shows by the tag that it begins with; in a `plain` one only news is more than its words."""
    if text[:1] != "<" and not (text[:1].isspace() and text[:99].lstrip()[:1] == "<"):
        return "text"
    from newslint.document.news.roots import is_news, is_xml  # noqa: PLC0415 -- for few texts

    if is_news(text) or (not plain and is_xml(text)):
        return "xml"
    return "html" if not plain and text.startswith("<") and _page().match(text) else "text"


def endings(path: str) -> str:
    """All of a path that chooses how a source is read: its last two suffixes, in small letters; whatever is kept of a story goes by them."""
    stem, suffix = splitext(path.lower())  # noqa: PTH122 -- likewise
    return splitext(stem)[1] + suffix  # noqa: PTH122 -- likewise


@cache
def _page() -> re.Pattern[str]:
    """What a web page begins with."""
    return compiled.pattern(r"<(?:!doctype\s+)?html\b", re.IGNORECASE)


def parse(source: Source, fields: Fields = ()) -> Document:
    """The document that a source holds, whatever its characters; never raises for them; `fields` hold copy in its front matter beside ours.

    Raises ValueError for a `format` that newslint does not read.
    """
    name = form(source)
    if name not in _READERS:
        message = f"no reader for the format {name!r}; there are {', '.join(_READERS)}"
        raise ValueError(message)
    if name not in _NUMEROUS and (numbers := _data(source.text)):
        return _refused(source, numbers)
    if name == "text" and (what := dump(source.text)):
        return Document(source, (), dump=what)
    document = _reader(name)(source, fields)
    if name in _MARKED and (numbers := _data("\n".join(block.prose.text for block in document.blocks))):
        return _refused(source, numbers)
    return document


def within(source: Source, head: FrontMatter, start: int) -> Document:
    """The document that a source in text, Markdown or HTML holds from an offset on, below a head that has been read."""
    document: Document = import_module(_READERS[form(source)]).within(source, head, start)
    return document


@cache
def _reader(name: str) -> Callable[[Source, Fields], Document]:
    """What reads a format, imported when a story first has it."""
    read: Callable[[Source, Fields], Document] = import_module(_READERS[name]).read
    return read


def told(source: Source, fields: Fields = ()) -> Iterator[Document]:
    """The stories that a source holds, one after the other, as they are read: those of an archive without all of it in memory.

    Raises what `parse` does.
    """
    if (name := form(source)) in ROWS:
        yield from import_module(_READERS[name]).stories(source, fields)
    else:
        yield from stories(parse(source, fields))


def stories(document: Document) -> Iterator[Document]:
    """Each story that a document holds, as a document with what is stated of it and what stands from its beginning to the next: mostly itself.

    What was said of the file as a whole (its comments, what cannot be read) stands in the first.
    """
    openings, blocks = document.openings, document.blocks
    if not openings:
        yield document
        return
    places = [0, *(blocks[one.block].prose.span(0, 1).start for one in openings[1:]), len(document.source.text) + 1]
    unread = _apart(document.unread, places, lambda one: one.span.start)
    odd = _apart(document.odd, places, lambda one: one.span.start)
    undated = _apart(document.undated, places, lambda span: span.start)
    around = _apart(document.around, places, lambda block: block.prose.span(0, 1).start)
    for at, (opening, end) in enumerate(
        zip(openings, [*(one.block for one in openings[1:]), len(blocks)], strict=True)
    ):
        yield replace(
            document,
            blocks=blocks[opening.block : end],
            meta={**document.meta, **opening.meta},
            unread=unread[at],
            odd=odd[at],
            undated=undated[at],
            around=around[at],
            openings=(),
            name=opening.name,
            begins=places[at],
            **(_TOLD_ONCE if at else {}),
        )


_TOLD_ONCE: Mapping[str, Any] = dict.fromkeys(("directives", "failures", "misread", "switches"), ())
"""What is said of a file as a whole."""


def _apart(some: Iterable[_T], places: Sequence[int], where: Callable[[_T], int]) -> list[tuple[_T, ...]]:
    """What begins between each two of some places."""
    parts: list[list[_T]] = [[] for _ in places[1:]]
    for one in some:
        parts[bisect_right(places, where(one), hi=len(parts)) - 1].append(one)
    return [*map(tuple, parts)]


def _refused(source: Source, numbers: int) -> Document:
    """A document that is not read, since it is so many numbers."""
    message = f"not checked: {numbers:,} numbers and hardly a word between them are no copy"
    return Document(source, (), failures=(Failure(source.path, message),))


def _data(text: str) -> int:
    """How many numbers a text has, if it is a table of data rather than copy; else 0."""
    if len(text) <= LARGE:
        return 0
    numerals = map(text.count, "0123456789") if text.isascii() else map(str.isnumeric, text)
    if sum(numerals) <= _NUMBERS:
        return 0
    tokens = text.split()
    numbers = sum(any(map(str.isnumeric, token[:3])) for token in tokens)
    return numbers if numbers > _NUMBERS and numbers >= len(tokens) // _WORDS else 0


def sentence(source: Source) -> Document:
    """One line of running text as it is: a dash that begins it is no bullet, and it is no headline."""
    from newslint.document.legible import legible, untabbed  # noqa: PLC0415 -- it builds on this module

    blocks = legible((Block("body", Prose(source.text, range(len(source.text)))),), source.text)
    return Document(source, tuple(map(untabbed, blocks)))
