"""JSON or YAML that holds copy, an export or the data of a page -> the blocks of the fields that are copy."""

from __future__ import annotations

from collections.abc import Iterator

from newslint.document import Block, Document, form
from newslint.document.heads import frontmatter
from newslint.document.heads.head import Head
from newslint.document.markup.inline import Aside
from newslint.document.markup.untagged import untagged
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
        return Document(source, (), failures=(source.failure(error.offset, f"not read: {error}"),))
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
    return untagged(block, aside) if "<" in block.prose.text else iter((block,))
