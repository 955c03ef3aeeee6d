"""A block of text that may hold tags and entities -> what people read of it."""

from __future__ import annotations

from collections.abc import Iterator

from newslint.document import Block, Prose
from newslint.document.gather import Gathering
from newslint.document.markup import tags
from newslint.document.markup.inline import Aside, take, unseen
from newslint.document.origin import cut


def untagged(block: Block, aside: Aside) -> Iterator[Block]:
    """A block without its markup, cut where tags end paragraphs."""
    run = Gathering()
    for token in tags.tokens(block.prose.text):
        if token.name in tags.BREAKS:
            yield from _taken(run, block, aside)
        if token.name or token.text != block.prose.text[token.start : token.end]:
            take(token, block.prose, run, aside)
        else:
            _add(block.prose, token.start, token.end, run)
    yield from _taken(run, block, aside)


def _add(prose: Prose, start: int, end: int, run: Gathering) -> None:
    """Put characters that stand as they read into a block, each with its own place."""
    for piece in cut(prose.text, prose.origin, start, end):
        run.add(*piece)


def _taken(run: Gathering, block: Block, aside: Aside) -> Iterator[Block]:
    """The part of a block that is gathered, if it holds anything, and what stands beside it."""
    if part := run.taken(block.kind):
        unseen(part, aside)
        yield part._replace(field=block.field)
    yield from aside.blocks
    aside.blocks.clear()
