"""A text that was made of what an office wrote (Word, OpenDocument, RTF) -> its blocks, by what each paragraph is there."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import accumulate, chain, groupby

from newslint import compiled
from newslint.document import Block, Document, Opening
from newslint.document.bracketed import copy, said
from newslint.document.concealed import scattered
from newslint.document.directives import NAMED, Comment
from newslint.document.directives import read as read_directives
from newslint.document.gather import Gathering
from newslint.document.roles.arrange import HEADLINE
from newslint.document.roles.dateline import dateline
from newslint.document.roles.paragraphs import entries
from newslint.document.roles.parts import part
from newslint.document.roles.stories import stories
from newslint.model import BREAK, Failure, Fields, Part, Source, Span

_TITLES = frozenset(("headline", "crosshead"))
_KICKER = 2
"""Words of a line that may stand above the headline."""
_CUT = frozenset(("body", "item"))
"""What may be cut at its line breaks."""


def read(source: Source, fields: Fields = ()) -> Document:  # noqa: ARG001 -- what every reader is asked with
    """The parts of a story that an office wrote, or of several."""
    comments: list[Comment] = []
    told = tuple(stories(_titled(_blocks(source, comments), source), source.text))
    parts = tuple(chain.from_iterable(told))
    directives, misread = read_directives(source, comments, parts)
    return Document(
        source,
        parts,
        {},
        directives,
        tuple(Failure(source.path, lost) for lost in source.lost),
        tuple(scattered(parts)),
        misread=misread,
        openings=tuple(map(Opening, accumulate(map(len, told[:-1]), initial=0))) if len(told) > 1 else (),
    )


def _titled(blocks: Iterable[Block], source: Source) -> Iterator[Block]:
    """The blocks of a story: where it has no heading, and its first paragraph is short and bold, that is its headline."""
    bare = not any(one.role in _TITLES for one in source.parts)
    for block in blocks:
        yield block._replace(kind="crosshead", level=1) if bare and _is_title(block) else block
        bare = False


def _is_title(block: Block) -> bool:
    """Whether a paragraph looks like a headline: it is bold as a whole, and no byline, dateline or the like."""
    text = block.prose.text
    if len(text.split()) <= _KICKER:
        return False
    bold = sum(mark.end - mark.start for mark in block.marks if mark.name == "strong")
    return (
        block.kind == "body"
        and bold >= len(text) <= HEADLINE
        and not part(text)
        and dateline(text, agency=True) is None
    )


def _blocks(source: Source, comments: list[Comment]) -> Iterator[Block]:
    """The paragraphs and cells that are copy; comments to newslint are put aside."""
    text, spoken = source.text, NAMED in source.text
    for cell, parts in groupby(source.parts, key=lambda one: one.cell):
        if cell:
            if block := _gathered(text, [(one, Span(one.start, one.end)) for one in parts]).taken("cell"):
                yield block
            continue
        for one in parts:
            for line in _apart(text, one) if one.role != "furniture" else ():
                if spoken and (words := said(text[line.start : line.end])):
                    comments.append((line, words))
                    continue
                run = _gathered(text, [(one, copy(text, line, comments) if spoken else line)])
                if one.role in _CUT and entries(run.rows()):
                    yield from run.lines(one.role)
                elif block := run.taken(one.role, one.level):
                    yield block


def _apart(text: str, one: Part) -> Iterator[Span]:
    """A paragraph, or what it consists of where an empty line parts it."""
    at = one.start
    for gap in _gap().finditer(text, one.start, one.end):
        yield Span(at, gap.start())
        at = gap.end()
    yield Span(at, one.end)


@cache
def _gap() -> re.Pattern[str]:
    """Line breaks with nothing between them."""
    return compiled.pattern(rf"{BREAK}[^\S{BREAK}]*{BREAK}\s*")


def _gathered(text: str, lines: Sequence[tuple[Part, Span]]) -> Gathering:
    """Some lines as one run of prose, with the marks of the paragraphs that they stand in."""
    run = Gathering()
    for one, line in lines:
        run.space(line.start, line.start)
        inside = [mark for mark in one.marks if mark[1] < line.end and mark[2] > line.start]
        begins = sorted((max(start, line.start), name, address) for name, start, _, address in inside)
        ends = sorted((min(end, line.end), name) for name, _, end, _ in inside)
        at = line.start
        for place in sorted({*(one[0] for one in begins), *(one[0] for one in ends)}):
            _put(run, text, at, place)
            at = place
            while ends and ends[0][0] == place:
                run.closed(ends.pop(0)[1])
            while begins and begins[0][0] == place:
                run.opened(*begins.pop(0)[1:])
        _put(run, text, at, line.end)
    return run


def _put(run: Gathering, text: str, start: int, end: int) -> None:
    """Put characters into a run; line breaks are spaces at which it may be cut."""
    for at, line in enumerate(text[start:end].split(BREAK)):
        if at:
            run.broken(start, start + 1)
            start += 1
        run.add(line, start, start + len(line))
        start += len(line)
