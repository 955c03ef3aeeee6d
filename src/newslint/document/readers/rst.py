"""A story in reStructuredText -> its blocks, each character at its place in the source."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise
from typing import Any

from newslint import compiled
from newslint.document import Block, Document, Prose, Unread
from newslint.document.concealed import scattered, told
from newslint.document.directives import NAMED, Comment
from newslint.document.directives import read as read_directives
from newslint.document.heads import fields, frontmatter
from newslint.document.heads.frontmatter import address, dated, does_not_exist
from newslint.document.markup.aligned import Aligner, UnalignedError
from newslint.document.markup.restructured import Node, RefusedError, around, starts, tree
from newslint.document.roles.arrange import arrange
from newslint.document.running import running
from newslint.model import Failure, Fields, Source, Span

_HOLDERS = {
    "list_item": "item", "definition_list_item": "item", "option_list_item": "item", "block_quote": "quote", "footnote": "note",
    "citation": "note", "entry": "cell", "caption": "caption", "legend": "caption", "field_list": "item",
}  # fmt: skip
_BLOCKS = frozenset(("paragraph", "title", "subtitle", "term", "caption", "line", "attribution", "rubric"))
_SILENT = frozenset((
    "comment", "substitution_definition", "raw", "pending", "label", "option_group", "field_name", "meta",
))  # fmt: skip
_CODE = frozenset(("literal_block", "doctest_block", "math_block"))
"""Blocks that stand as they are: told of where they read like copy, whatever they are said to be."""
_TITLES = frozenset(("section", "document"))
_LOST = 3
"""The level of what docutils says from which on it leaves something out."""
_FENCED = 10
"""Words that copy has at least in a block of code."""
_OPTIONS, _SUBTITLE = 20, ":subtitle:"
"""Lines of a box in which its options stand, and one of them."""
_TOLD = 20
"""Failures of one story that are told one by one."""


def read(source: Source, house: Fields = ()) -> Document:
    """The parts of a story in reStructuredText; whatever docutils leaves out is said."""
    head, start = frontmatter.of(source.text, house, plain=True)
    try:
        reader = _Reader(source, start, house)
        found = sorted(reader.blocks(), key=lambda block: block.prose.span(0, 1).start)
    except RefusedError as error:
        return Document(source, (), failures=(source.failure(start + error.offset, f"not read: {error}"),))
    blocks = arrange([*head.blocks, *found], source.text)
    directives, misread = read_directives(source, _comments(source.text), blocks, head.remarks)
    return Document(
        source,
        blocks,
        {**head.meta, **reader.meta},
        directives,
        (*frontmatter.failures(source, head), *reader.failures[:_TOLD]),
        (*head.unread, *reader.unread, *scattered(blocks)),
        head.odd,
        (*head.undated, *reader.undated),
        misread=misread,
        labels=head.labels,
    )


class _Reader:
    """The nodes of a tree, turned to blocks one after the other."""

    def __init__(self, source: Source, start: int, house: Fields) -> None:
        text = source.text[start:]
        self.meta: dict[str, Any] = {}
        self.failures: list[Failure] = []
        self.unread: list[Unread] = []
        self.undated: list[Span] = []
        self._source, self._house = source, house
        self._tree = tree(text)
        self._starts = [start + at for at in starts(text)]
        self._align = Aligner(source.text, self._starts, dict(self._defined()))
        self._cell = (-1, 0)
        self._tables: set[int] = set()
        self._begun = False

    def _defined(self) -> Iterator[tuple[str, str]]:
        """What substitutions stand for."""
        for node in self._tree.findall():
            if node.tagname == "substitution_definition" and node.get("names"):
                yield node["names"][0].casefold(), node.astext()

    def blocks(self) -> Iterator[Block]:
        """The blocks, as the tree has them."""
        stack: list[Node] = [self._tree]
        while stack:
            node = stack.pop()
            if node.tagname == "field_list" and not self._begun:
                yield from self._fields(node)
            elif node.tagname == "system_message":
                self._lost(node)
            elif node.tagname in _CODE:
                self._conceals(node.astext(), self._line(node), "code")
            elif node.tagname == "decoration":  # what stands above and below each page
                self._conceals(node.astext(), self._line(node), "directive")
            elif node.tagname == "image":
                yield from self._alt(node)
            elif node.tagname in _BLOCKS:
                yield from self._block(node)
                stack.extend(reversed([one for one in node.findall() if one.tagname == "image" and one.get("alt")]))
            elif node.tagname not in _SILENT and hasattr(node, "children"):
                stack.extend(reversed(node.children))

    def _block(self, node: Node, kind: str = "") -> Iterator[Block]:
        """A block of words."""
        self._begun = self._begun or node.tagname != "title"
        if not node.astext().strip():
            return
        outer = [one.tagname for one in around(node)]
        level = outer.count("section") if node.tagname == "title" and outer[0] != "table" else 0
        number, cell = self._line(node), "entry" in outer
        if cell and self._by_commas(node, number):
            return
        numbers = [number]
        if node.tagname in {"title", "subtitle"}:
            numbers = (
                self._below(number)
                if outer[0] == "sidebar" and node.tagname == "subtitle"
                else [number - 1, number, number - 2]
            )
        try:
            after = self._cell[1] if cell and self._cell[0] == number else 0
            run, end = self._align.gathered(node, numbers, after=after, cell=cell)
        except UnalignedError:
            self._unaligned(node, number)
            return
        if cell:
            end = min(end, self._starts[number + 1])
            self._cell = number, end
        if block := run.taken(kind or self._kind(node), level):
            yield block

    def _below(self, line: int) -> list[int]:
        """The lines on which the subtitle of a box may stand, which is an option of it: docutils does not tell which."""
        for at, (start, end) in enumerate(pairwise(self._starts[line : line + _OPTIONS]), line):
            if self._source.text[start:end].strip().startswith(_SUBTITLE):
                return [at, at + 1]
        return []

    def _by_commas(self, node: Node, line: int) -> bool:
        """Whether a cell is one of a table by commas, of which docutils does not tell where it stands; that is said once a table."""
        table = next(one for one in around(node) if one.tagname == "table")
        place = self._line(table)
        if line >= place:
            return False
        if place not in self._tables:
            self._tables.add(place)
            self._failed(place, "a csv-table is not checked: write it as a list-table")
        return True

    def _line(self, node: Node) -> int:
        """The line of a node, from 0: that of what it stands in where it has none."""
        line = node.line or next((one.line for one in around(node) if one.line), 1)
        return int(line) - 1

    @staticmethod
    def _kind(node: Node) -> str:
        """The kind of a block by what it stands in."""
        if node.tagname in {"title", "subtitle", "rubric"}:
            return "caption" if node.parent.tagname == "table" else "crosshead"
        if node.tagname == "caption":
            return "caption"
        return next((_HOLDERS[one.tagname] for one in around(node) if one.tagname in _HOLDERS), "body")

    def _fields(self, node: Node) -> Iterator[Block]:
        """The fields at the head of a story: what is stated of it, and those that hold copy."""
        days = fields.keys(self._house, fields.DATE)
        for field in node.children:
            if field.tagname != "field":
                continue
            name, body = field.children[0].astext(), field.children[1]
            part = fields.role((name,), self._house)
            text = body.astext().strip()
            if part and not address(text) and not fields.is_label(text, part):
                for one in body.children:
                    if one.tagname in _BLOCKS:
                        yield from (block._replace(field=name) for block in self._block(one, part))
                self._begun = False
                continue
            self.meta["date" if fields.spelt(name) in days else name] = dated(text)
            if fields.is_day(name) and does_not_exist(text):
                self._undate(field, text)

    def _undate(self, field: Node, text: str) -> None:
        """Take note of a day that does not exist."""
        line = self._line(field)
        at = self._source.text.find(text, self._starts[line], self._starts[line + 1])
        if at >= 0:
            self.undated.append(Span(at, at + len(text)))

    def _alt(self, node: Node) -> Iterator[Block]:
        """What stands for a picture."""
        text, line = " ".join(node.get("alt", "").split()), self._line(node)
        place = _option().search(self._source.text, self._starts[line])
        words = text.split()
        if not words or place is None or self._source.text.count("\n\n", self._starts[line], place.start()):
            return
        at, spans = place.end(), list[Span]()
        for word in words:
            found = self._source.text.find(word, at)
            if found < 0 or self._source.text[at:found].strip():
                return
            spans.append(Span(found, found + len(word)))
            at = found + len(word)
        if self._source.text[spans[0].start : at] == text:
            yield Block("caption", Prose(text, range(spans[0].start, at)))

    def _conceals(self, text: str, line: int, where: str) -> None:
        """Tell of copy in what is not read, near the line that docutils names."""
        words = running(text)
        first = next((row.strip() for row in text.splitlines() if row.strip()), "")
        at = self._source.text.find(
            first, self._starts[max(0, min(line - text.count("\n") - 3, len(self._starts) - 1))]
        )
        if words and at >= 0:
            prose = Prose(first, range(at, at + len(first)))
            self.unread.extend(told([(prose, words)], where, read=False, fewest=_FENCED))

    def _lost(self, node: Node) -> None:
        """What docutils could not read, or was forbidden to."""
        lost = [one for one in node.children if one.tagname == "literal_block"]
        said, line = node.children[0].astext() if node.children else "", self._line(node)
        if not lost:
            return
        if _passed_over().match(said):
            first, _, below = lost[0].astext().partition("\n")
            words = first.partition("::")[2].strip()  # a name, or the beginning of what follows
            self._conceals(f"{words}\n{below}" if " " in words else below, line, "directive")
        elif node.get("level", 0) >= _LOST:
            self._failed(self._above(lost[0].astext(), line), said.partition("\n")[0].rstrip("."))

    def _above(self, text: str, line: int) -> int:
        """The line, at or above one, on which a text begins; that one itself where none is."""
        first = text.partition("\n")[0].strip()
        rows = range(max(0, line - text.count("\n") - 2), min(line + 1, len(self._starts) - 1))
        written = (at for at in rows if self._source.text[self._starts[at] : self._starts[at + 1]].strip() == first)
        return next(written, max(0, min(line, len(self._starts) - 1)))

    def _unaligned(self, node: Node, line: int) -> None:
        """Words whose place is not known."""
        self._failed(line, f"not checked, since its place in the source is not certain: “{node.astext()[:60]}”")

    def _failed(self, line: int, message: str) -> None:
        self.failures.append(self._source.failure(self._starts[min(line, len(self._starts) - 1)], message))


def _comments(text: str) -> Iterator[Comment]:
    """The comments that speak to newslint."""
    for found in _comment().finditer(text) if NAMED in text else ():
        yield Span(*found.span("all")), found["words"]


@cache
def _comment() -> re.Pattern[str]:
    """A comment to newslint, on a line of its own."""
    return compiled.pattern(
        r"^[ \t]{0,80}(?P<all>\.\.[ \t]{1,9}(?P<words>newslint\b[^\r\n]{0,500}))$", re.IGNORECASE | re.MULTILINE
    )


@cache
def _option() -> re.Pattern[str]:
    """What gives a picture its words."""
    return compiled.pattern(r"^[ \t]+:alt:[ \t]*", re.MULTILINE)


@cache
def _passed_over() -> re.Pattern[str]:
    """What docutils says of a directive that it does not know, or that is turned off."""
    return compiled.pattern(r"Unknown directive type|\"[\w-]+\" directive disabled")
