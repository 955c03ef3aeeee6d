"""A web page, or a piece of one -> its blocks and marks, without the markup and what stands around the story."""

from __future__ import annotations

from itertools import chain

from newslint.document import Document
from newslint.document.concealed import scattered, strings
from newslint.document.directives import heard
from newslint.document.directives import read as read_directives
from newslint.document.heads import frontmatter
from newslint.document.heads.frontmatter import FrontMatter
from newslint.document.markup.dialects import dialect
from newslint.document.markup.found import Page
from newslint.document.markup.templates import called, masked, uncoded
from newslint.document.roles.arrange import arrange
from newslint.document.roles.exported import Parted, is_exported, parted
from newslint.document.roles.page import concealed, each_once, other, sifted
from newslint.document.switches import switches
from newslint.model import Fields, Source

_HEAD = 30
"""Blocks at the head of a story among which what a page says it is about may stand."""


def read(source: Source, fields: Fields = ()) -> Document:
    """The parts of a story in HTML; any text at all is one."""
    language = dialect(source.path)
    scripted = language is not None and language.script
    head, start = (FrontMatter({}), 0) if scripted else frontmatter.of(source.text, fields)
    return within(source, head, start)


def within(source: Source, head: FrontMatter, start: int) -> Document:
    """The same of a piece of a page that begins at an offset, below a head that has been read."""
    language = dialect(source.path)
    bare = called(source.text, language, start) if language else masked(uncoded(source.text))
    page = Page(bare.text, start, components=language is not None and language.components)
    told = chain.from_iterable(strings(call, called=True) for call in bare.calls if call.span(0, 1).start >= start)
    heads = list(page.head.headlines())
    office = page.whole and is_exported(source.text)
    document = parted(page.found, page.elements.every) if office else Parted(page.found, [])
    parts = sifted(document.story, page.elements.every, heads, whole=page.whole and not office)
    once, again = each_once(parts.story)
    said = [*head.blocks, *other(heads, [block for block in (*head.blocks, *once) if block.kind == "headline"])]
    about = other(page.head.descriptions(), [*head.blocks, *once[:_HEAD]])
    blocks = sorted(arrange([*said, *about, *once, *told], source.text), key=lambda block: block.prose.span(0, 1).start)
    label = "furniture" if page.whole and not office else None
    story = tuple(block for block in blocks if block.kind != label)
    labels = (block for block in blocks if block.kind == label)
    aside = (one.block._replace(kind="furniture") for one in document.comments)
    around = (*(one.block for one in parts.around), *again, *labels, *aside)
    comments = [*bare.comments, *page.aside.comments]
    story = tuple(heard(source.text, story, comments))
    directives, misread = read_directives(source, comments, story, head.remarks)
    unread = (*head.unread, *page.aside.unread, *concealed(parts, page.elements.every), *scattered(story))
    meta = {**page.head.dated(), **head.meta}
    return Document(
        source,
        story,
        meta,
        directives,
        frontmatter.failures(source, head),
        unread,
        head.odd,
        head.undated,
        around,
        misread=misread,
        labels=head.labels,
        switches=switches(source, comments),
    )
