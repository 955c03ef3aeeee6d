"""Text that stands where no copy is looked for -> the copy in it, and what to say of it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache

from newslint import compiled
from newslint.document import Block, Prose, Unread
from newslint.document.heads import fields
from newslint.document.markup.masks import bare
from newslint.document.origin import Piece, cut, joined
from newslint.document.running import FEWEST, running
from newslint.model import Span

_SHORT = 30
"""Characters of a line of one word."""
_NAME = 50
"""Characters before a string in which its name stands."""
_SCATTERED = 8
"""Different words that copy has at least which stands a word to a line: lists and tables hold few little words."""
_FRAME = "{}[]<>()|%: \t\r\n"
"""What markup and code put around words."""
_MARKS = "\"'`"
"""What they put around their strings."""


@cache
def _paragraph() -> re.Pattern[str]:
    """Lines with no blank line between them."""
    return compiled.pattern(r"\S[^\n]*(?:\n[ \t\r]*(?=[^\s])[^\n]+)*")


@cache
def _line() -> re.Pattern[str]:
    """A line with something on it."""
    return compiled.pattern(r"\S[^\n]*")


@cache
def _mark() -> re.Pattern[str]:
    """What a string of code may begin with: a straight mark or a tick; an apostrophe inside a word is none."""
    return compiled.pattern(r"[\"`]|(?<!\w)'")


def _strings(text: str) -> Iterator[Span]:
    """The strings of some code, with their marks."""
    end = 0
    lonely: set[str] = set()
    for mark in _mark().finditer(text):
        if mark.start() < end or mark[0] in lonely:
            continue
        close = _closing(text, mark[0], mark.end())
        if close < 0:
            lonely.add(mark[0])
        else:
            end = close + 1
            yield Span(mark.start(), end)


def _closing(text: str, mark: str, at: int) -> int:
    """Where the string that begins before `at` is closed, -1 if nowhere; an apostrophe before a letter closes none."""
    close = text.find(mark, at)
    while mark == "'" and close >= 0 and text[close + 1 : close + 2].isalnum():
        close = text.find(mark, close + 1)
    return close


def copy(prose: Prose) -> Iterator[tuple[Prose, int]]:
    """The parts of a stretch of source, in order, each with the number of its words if it reads like copy, else 0.

    A part is a paragraph, or a line of one that does not read like copy as a whole.
    """
    at = 0
    for start, end, words in _read(prose.text):
        yield from _code(prose, at, start)
        yield part(prose, start, end, joining=True), words
        at = end
    yield from _code(prose, at, len(prose.text))


def _code(prose: Prose, start: int, end: int) -> Iterator[tuple[Prose, int]]:
    """What stands between the copy, if anything does."""
    if start < end and not prose.text[start:end].isspace():
        yield part(prose, start, end), 0


def _read(text: str) -> Iterator[tuple[int, int, int]]:
    """Where the paragraphs and lines of a text stand that read like copy, and how many words each has."""
    for paragraph in _paragraph().finditer(text):
        if words := running(paragraph[0]):
            yield *paragraph.span(), words
            continue
        for line in _line().finditer(text, *paragraph.span()):
            if words := running(line[0]):
                yield *line.span(), words


def part(prose: Prose, start: int, end: int, *, joining: bool = False) -> Prose:
    """A part of a prose without the white space around it; line breaks are single spaces if `joining`."""
    text = prose.text[start:end]
    first = start + len(text) - len(text.lstrip())
    last = first + len(text.strip())
    pieces = _joined(prose, first, last) if joining else cut(prose.text, prose.origin, first, last)
    return Prose(*joined(pieces))


def written(text: str, start: int, end: int) -> Prose:
    """A stretch of the source as it stands there."""
    return Prose(text[start:end], range(start, end))


def _joined(prose: Prose, start: int, end: int) -> Iterator[Piece]:
    """A part of a prose with one space for each of its line breaks and the white space around it."""
    at = start
    for found in _break().finditer(prose.text, start, end):
        stop = at + len(prose.text[at : found.start()].rstrip())
        yield from cut(prose.text, prose.origin, at, stop)
        yield Piece(" ", *prose.span(stop, found.end()))
        at = found.end()
    yield from cut(prose.text, prose.origin, at, end)


@cache
def _break() -> re.Pattern[str]:
    """A line break and what is blank behind it."""
    return compiled.pattern(r"\n\s*")


def strings(prose: Prose, *, called: bool = False) -> Iterator[Block]:
    """The captions in a piece of markup or code: its strings that read like copy, each once, and what does beside them.

    Where something is `called`, what it is told under a name of copy is copy, however short.
    """
    text = prose.text
    if not called and text.count(" ") < FEWEST - 1:
        return
    at, told = 0, set()
    for start, end in _strings(text):
        words = text[start + 1 : end - 1]
        kind = (called and _named(text, start, words)) or (_words(words) and "caption")
        if kind:
            yield from _lines(prose, at, start)
            if words not in told:
                yield _set_beside(prose, start + 1, end - 1, kind)
            told.add(words)
            at = end
    yield from _lines(prose, at, len(text))


def stated(prose: Prose) -> Iterator[tuple[Prose, int]]:
    """The strings in a piece of code that read like copy, in order, each with the number of its words."""
    for start, end in _strings(prose.text):
        if words := _words(prose.text[start + 1 : end - 1]):
            yield part(prose, start + 1, end - 1), words


@cache
def _name() -> re.Pattern[str]:
    """A name, and the sign that gives it what follows."""
    return compiled.pattern(r"(?<![\w:@.-])([A-Za-z][\w-]{0,40})\s?[=:]\s?\{?\Z")


def _named(text: str, at: int, words: str) -> str:
    """The kind of the words that a call is told by the string that begins there, "" if its name is none of copy; a word alone is a name too."""
    found = _name().search(text, max(0, at - _NAME), at) if " " in words.strip() else None
    part = fields.role((found[1],)) if found else ""
    return part if part in {"", "quote"} else "caption"


def _words(text: str) -> int:
    """How many words a string has that reads like copy; its blanks make no columns, and a number sign in it no comment."""
    return running(" ".join(word for word in text.split() if word != "#"))


def _lines(prose: Prose, start: int, end: int) -> Iterator[Block]:
    """The lines of a stretch that read like copy, as captions."""
    for line in _line().finditer(prose.text, start, end):
        text = line[0].lstrip(_FRAME)
        if line[0][: -len(text)].endswith("{"):  # the name of an element: {#boats …}
            text = text.removeprefix("#")
        if _words(text.rstrip(_FRAME + _MARKS)):
            first = line.end() - len(text)
            yield _set_beside(prose, first, first + len(text.rstrip(_FRAME)), "caption")


def _set_beside(prose: Prose, start: int, end: int, kind: str) -> Block:
    """A part of a prose as words that stand beside the story."""
    return Block(kind, bare(part(prose, start, end, joining=True)))


def told(
    parts: Sequence[tuple[Prose, int]], where: str, *, read: bool, fewest: int = FEWEST, doubt: int = 0
) -> Iterator[Unread]:
    """What to say of the parts of a stretch that read like copy, if these have so many words."""
    found = [(prose.span(0, len(prose.text)), words) for prose, words in parts if words]
    if (number := sum(words for _, words in found)) >= fewest:
        yield Unread(Span(found[0][0].start, found[-1][0].end), where, number, read, doubt)


def scattered(blocks: Iterable[Block]) -> Iterator[Unread]:
    """What to say of copy that stands a word to a line, and is read as no sentence."""
    run: list[Prose] = []
    for block in blocks:
        text = block.prose.text
        if len(text) <= _SHORT and " " not in text and block.kind not in _PLACED:
            run.append(block.prose)
        elif run:
            yield from _scattered(run)
            run = []
    yield from _scattered(run)


_PLACED = frozenset({"code", "furniture"})
"""Kinds of blocks that stand a word to a line by rights."""


def _scattered(run: Sequence[Prose]) -> Iterator[Unread]:
    """What to say of some short lines that follow each other, if their different words read like copy."""
    if len(run) >= _SCATTERED:
        words = [prose.text for prose in run]
        if running(" ".join(dict.fromkeys(words))) >= _SCATTERED:
            start, end = run[0].span(0, 1).start, run[-1].span(0, len(run[-1].text)).end
            yield Unread(Span(start, end), "scattered", len(words))
