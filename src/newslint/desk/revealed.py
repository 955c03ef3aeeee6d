"""A story as it was and as it is -> what is judged now and was not before, though nobody changed its lines.

A fence, a comment or a comment to newslint that goes away makes copy of lines which no diff shows.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator

from newslint import sources
from newslint.document import Block, Document, parse
from newslint.document.origin import cut
from newslint.engine.suppression import Stretches
from newslint.model import Fields, Source, Span
from newslint.record import record
from newslint.tree import git

_UNJUDGED = frozenset({"code", "furniture"})
"""The kinds of blocks that no fact is looked for in."""
Silencers = frozenset[tuple[str, ...]]
"""What is silenced somewhere: the codes that each comment names there."""


@record
class Before:
    """A file as it was: a blob in the history of a tree, in some encoding where it is not UTF-8; `fields` hold copy in its head beside ours."""

    tree: git.Tree
    blob: str
    encoding: str = sources.UTF8
    fields: Fields = ()

    def source(self, now: Source) -> Source | None:
        """The copy that it held, to be read as it is read now; None where nobody can tell."""
        try:
            return sources.decode(self.tree.blob(self.blob), now.path, format=now.format, encoding=self.encoding)
        except (git.GitError, sources.UnreadableError):
            return None


def revealed(before: Before, now: Source) -> tuple[Span, ...]:
    """The lines that are copy and were none, or of which a comment silenced more; all where nobody can tell what they were."""
    source = before.source(now)
    if source is None:
        return (Span(0, len(now.text) + 1),)
    known: dict[str, Silencers] = {}
    for line, silent in _judged(source, before.fields):
        words = source[line].strip()
        known[words] = known.get(words, silent) & silent
    return tuple(
        line
        for line, silent in _judged(now, before.fields)
        if (words := now[line].strip()) not in known or known[words] - silent
    )


def _judged(source: Source, fields: Fields) -> Iterator[tuple[Span, Silencers]]:
    """The lines of a story that hold copy, and what is silenced in each."""
    document = parse(source, fields)
    stretches = Stretches((at, one.reach) for at, one in enumerate(document.directives))
    for line in _lines(document):
        near = (document.directives[at] for at in stretches.near(line))
        yield line, frozenset(one.codes for one in near if one.reach.touches(line))


def _lines(document: Document) -> Iterator[Span]:
    """The lines that hold copy, each once, in order."""
    source = document.source
    starts = [*source.line_starts, len(source.text)]
    copy = (block for block in document.blocks if block.kind not in _UNJUDGED)
    for at in sorted({at for block in copy for at in _numbers(block, starts)}):
        yield Span(starts[at], starts[at + 1])


def _numbers(block: Block, starts: list[int]) -> Iterator[int]:
    """The numbers of the lines, from 0, that some characters of a block stand on."""
    text, origin = block.prose
    for _, start, end in cut(text, origin, 0, len(text)):
        yield from range(bisect_right(starts, start) - 1, bisect_right(starts, end - 1))
