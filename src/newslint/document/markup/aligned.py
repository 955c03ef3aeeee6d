"""The words of a block as docutils read them -> the same at their places in the source, or nothing: never a guess."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from newslint import compiled
from newslint.document.gather import Gathering
from newslint.document.markup.restructured import Node
from newslint.document.origin import Piece

_MARKS = {
    "emphasis": "emphasis", "strong": "strong", "literal": "code", "math": "code", "reference": "link", "superscript": "raised",
}  # fmt: skip
_DROPPED = frozenset(("footnote_reference", "citation_reference"))
_ESCAPE = "\0"
"""How docutils writes a backslash that means the next character as it is."""
_TRIED = 500
"""Places of a line at which a block is tried."""
_BLANK = " \t\n\r\v\f"


class UnalignedError(Exception):
    """Words that are not where they should be."""


class Aligner:
    """A source by lines; `defined` are the words that substitutions stand for."""

    def __init__(self, text: str, starts: Sequence[int], defined: Mapping[str, str]) -> None:
        self._text, self._starts, self._defined = text, starts, defined

    def gathered(
        self, block: Node, lines: Sequence[int], *, after: int = 0, cell: bool = False
    ) -> tuple[Gathering, int]:
        """A block whose words begin on one of some lines (from 0), at `after` or behind it, and where they end.

        Raises UnalignedError where they do not stand there as they read, up to the end of a line or of a `cell`.
        """
        first = _first(block)
        for number in lines:
            if not 0 <= number < len(self._starts) - 1:
                continue
            start, end = self._starts[number], self._starts[number + 1]
            at, left = max(start, after), _TRIED
            while at < end and left:
                left -= 1
                at = self._text.find(first, at, end) if first else at
                if at < 0:
                    break
                run = _Run(self._text, at, at - start if cell else None, self._defined)
                try:
                    run.children(block)
                except UnalignedError:
                    at += 1
                    continue
                if (_cell_ends() if cell else _ends()).match(self._text, run.at):
                    return run.gathering, run.at
                at += 1
        raise UnalignedError


class _Run:
    """Goes along some nodes and the source at the same time."""

    def __init__(self, text: str, at: int, column: int | None, defined: Mapping[str, str]) -> None:
        self.gathering = Gathering()
        self.at = at
        self._text, self._column, self._defined = text, column, defined

    def children(self, node: Node) -> None:
        """The words of a node."""
        for child in node.children:
            if isinstance(child, str):
                self._words(str(child))
            elif child.tagname != "target" or child.children:
                self._inline(child)

    def _inline(self, node: Node) -> None:
        """Inline markup, which stands there as it is written."""
        start = self.at
        for _ in self._written(node.rawsource):
            pass
        end = self.at
        name = node.tagname
        if not node.rawsource or name in _DROPPED:
            return
        if name == "substitution_reference":
            self.gathering.instead(self._defined.get(node.astext().casefold(), node.astext()), start, end)
            return
        mark = _MARKS.get(name, "")
        if mark:
            self.gathering.opened(mark, node.get("refuri", "") if mark == "link" else "")
        self._inside(node, start, end)
        if mark:
            self.gathering.closed(mark)
        self.at = end

    def _inside(self, node: Node, start: int, end: int) -> None:
        """The words inside inline markup, between its marks."""
        said = node.astext()
        unknown = _role().fullmatch(self._text, start, end) if node.tagname == "problematic" else None
        if unknown:
            self.gathering.add(self._text[slice(*unknown.span("said"))], *unknown.span("said"))
            return
        place = _role_before().match(self._text, start, end)
        at = place.end() if place else start
        words = said.split()
        while words and at < end:
            at = self._text.find(words[0], at, end)
            if at < 0:
                break
            run = _Run(self._text, at, self._column, self._defined)
            try:
                pieces = [*run._written(said)]
            except UnalignedError:
                at += 1
                continue
            if run.at <= end:
                for piece in pieces:
                    self.gathering.add(*piece)
                return
            break
        self.gathering.add(" ".join(words), start, end)

    def _words(self, text: str) -> None:
        """Some words as they read."""
        for piece in self._written(text):
            if piece.text == " ":
                self.gathering.space(piece.start, piece.end)  # one, where a note was called between two
            else:
                self.gathering.add(*piece)

    def _written(self, text: str) -> Iterator[Piece]:
        """The pieces of some words where they are written from here on. Raises UnalignedError where others are."""
        source, at = self._text, 0
        while at < len(text):
            char = text[at]
            if char in _BLANK:
                stop = at
                while stop < len(text) and text[stop] in _BLANK:
                    stop += 1
                start = self.at
                self._blank(broken="\n" in text[at:stop])
                yield Piece(" ", start, self.at)
                at = stop
            elif char == _ESCAPE:
                start = self.at
                if source[start : start + 1] != "\\":
                    raise UnalignedError
                self.at += 1
                following = text[at + 1 : at + 2]
                if following in _BLANK:  # which are left out
                    if following:
                        self._blank(broken=following == "\n")
                else:
                    if source[self.at : self.at + 1] != following:
                        raise UnalignedError
                    self.at += 1
                    yield Piece(following, start, self.at)
                at += 2
            else:
                found = _stretch().match(text, at)
                assert found is not None  # noqa: S101 -- it begins with none of the others
                if not source.startswith(found[0], self.at):
                    raise UnalignedError
                yield Piece(found[0], self.at, self.at + len(found[0]))
                self.at += len(found[0])
                at = found.end()

    def _blank(self, *, broken: bool) -> None:
        """White space in the source, with the margin of the next line where the line is `broken`; in a table that is what stands before the column."""
        start = self.at
        found = _space().match(self._text, start)
        assert found is not None  # noqa: S101 -- it matches nothing too
        self.at = found.end()
        if broken and self._column is not None and (line := _rest().match(self._text, start)):
            self.at = min(line.end() + self._column, len(self._text))
            margin = _space().match(self._text, self.at)
            self.at = margin.end() if margin else self.at
        if self.at == start:
            raise UnalignedError


def _first(block: Node) -> str:
    """The character that a block begins with in the source, as far as it is known."""
    node = block.children[0] if block.children else ""
    text = str(node if isinstance(node, str) else node.rawsource).lstrip()
    return "\\" if text[:1] == _ESCAPE else text[:1]


@cache
def _stretch() -> re.Pattern[str]:
    """Characters that stand as they read."""
    return compiled.pattern(r"[^\0 \t\n\r\v\f]+")


@cache
def _space() -> re.Pattern[str]:
    """White space."""
    return compiled.pattern(r"\s*")


@cache
def _rest() -> re.Pattern[str]:
    """What a row of a table has behind a cell, and the end of its line."""
    return compiled.pattern(r"[^\r\n]*(?:\r\n?|\n|\Z)")


@cache
def _ends() -> re.Pattern[str]:
    """What may follow a block on its last line: the sign of a literal block, a classifier."""
    return compiled.pattern(
        r"(?<![ \t\v\f])(?:[ \t]*(?![ \t])(?::{1,2}[ \t\v\f]*|[\v\f][ \t\v\f]*)?(?:[\r\n\x1c-\x1e\x85\u2028\u2029]|\Z)|[ \t]+:[ \t])"
    )


@cache
def _cell_ends() -> re.Pattern[str]:
    """What may follow a cell."""
    return compiled.pattern(r"[\s|\",]|\Z")


@cache
def _role() -> re.Pattern[str]:
    """A role that docutils does not know, around words, perhaps with what they refer to."""
    return compiled.pattern(r":[\w:.+-]{1,60}:`(?P<said>[^`<]{1,1000}?)\s{0,9}(?:<[^`<>]{0,1000}>)?`")


@cache
def _role_before() -> re.Pattern[str]:
    """A role and the mark behind it."""
    return compiled.pattern(r":[\w:.+-]{1,60}:`")
