"""JSON or YAML that holds copy, an export or the data of a page -> the blocks of the fields that are copy."""

from __future__ import annotations

from collections.abc import Iterator

from newslint.document import Block, Document, Prose, form
from newslint.document.gather import Gathering
from newslint.document.heads import frontmatter
from newslint.document.heads.head import Head
from newslint.document.markup import tags
from newslint.document.markup.inline import Aside, take, unseen
from newslint.document.origin import cut
from newslint.document.roles.arrange import arrange
from newslint.model import Failure, Fields, Source
from newslint.notation import NotationError

MOST = 250_000
"""Values of a file of data."""


def read(source: Source, fields: Fields = ()) -> Document:
    """The copy in some data; whatever cannot be read is said."""
    if form(source) == "json":
        from newslint.document.news import ninjs  # noqa: PLC0415 -- loaded only for data that is written so

        if items := ninjs.read(source, fields, most=MOST):
            return items
    try:
        head = _head(source)
    except NotationError as error:
        line, column = source.position(min(error.offset, len(source.text)))
        return Document(source, (), failures=(Failure(source.path, f"{line}:{column}: not read: {error}"),))
    found = frontmatter.made(source.text, head, fields, data=True)
    aside = Aside([], [], [])
    blocks = arrange((part for block in found.blocks for part in _parts(block, aside)), source.text)
    failures = tuple(Failure(source.path, str(error)) for error in head.unread)
    unread = (*found.unread, *aside.unread)
    return Document(source, blocks, found.meta, (), failures, unread, found.odd, found.undated)


def _head(source: Source) -> Head:
    """What the reader of its notation makes of the data."""
    if form(source) == "json":
        from newslint.document.heads import json_head  # noqa: PLC0415 -- loaded only for data that is written so

        return json_head.read(source.text, 0, len(source.text), most=MOST)
    from newslint.document.heads import yaml_head  # noqa: PLC0415 -- likewise

    return yaml_head.read(source.text, 0, most=MOST)


def _parts(block: Block, aside: Aside) -> Iterator[Block]:
    """A block without its markup, cut where tags end paragraphs."""
    if "<" not in block.prose.text:
        yield block
        return
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
