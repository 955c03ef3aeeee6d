"""A web page, or a piece of one -> its blocks and marks, without the markup and what stands around the story."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, pairwise

from newslint.document import Block, Document, Unread
from newslint.document.concealed import scattered, strings
from newslint.document.directives import heard
from newslint.document.directives import read as read_directives
from newslint.document.heads import frontmatter
from newslint.document.markup.dialects import dialect
from newslint.document.markup.elements import Element
from newslint.document.markup.found import Found, Page
from newslint.document.markup.templates import called, masked, uncoded
from newslint.document.roles.arrange import arrange
from newslint.document.roles.exported import Parted, is_exported, parted
from newslint.document.roles.page import Sifted, sifted
from newslint.document.roles.regions import letters
from newslint.document.running import running
from newslint.document.switches import switches
from newslint.model import Fields, Source

_HEAD = 30
"""Blocks at the head of a story among which what a page says it is about may stand."""


def read(source: Source, fields: Fields = ()) -> Document:
    """The parts of a story in HTML; any text at all is one."""
    language = dialect(source.path)
    scripted = language is not None and language.script
    head, start = (frontmatter.FrontMatter({}), 0) if scripted else frontmatter.of(source.text, fields)
    bare = called(source.text, language, start) if language else masked(uncoded(source.text))
    page = Page(bare.text, start, components=language is not None and language.components)
    told = chain.from_iterable(strings(call, called=True) for call in bare.calls if call.span(0, 1).start >= start)
    heads = list(page.head.headlines())
    office = page.whole and is_exported(source.text)
    document = parted(page.found, page.elements.every) if office else Parted(page.found, [])
    parts = sifted(document.story, page.elements.every, heads, whole=page.whole and not office)
    once, again = _once(parts.story)
    said = [*head.blocks, *_other(heads, [block for block in (*head.blocks, *once) if block.kind == "headline"])]
    about = _other(page.head.descriptions(), [*head.blocks, *once[:_HEAD]])
    blocks = sorted(arrange([*said, *about, *once, *told], source.text), key=lambda block: block.prose.span(0, 1).start)
    label = "furniture" if page.whole and not office else None
    story = tuple(block for block in blocks if block.kind != label)
    labels = (block for block in blocks if block.kind == label)
    aside = (one.block._replace(kind="furniture") for one in document.comments)
    around = (*(one.block for one in parts.around), *again, *labels, *aside)
    comments = [*bare.comments, *page.aside.comments]
    story = tuple(heard(source.text, story, comments))
    directives, misread = read_directives(source, comments, story, head.remarks)
    unread = (*head.unread, *page.aside.unread, *_concealed(parts, page.elements.every), *scattered(story))
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
        switches=switches(source, comments),
    )


def _concealed(parts: Sifted, elements: Sequence[Element]) -> Iterator[Unread]:
    """What to say of words in a story that a page does not show."""
    for one in parts.concealed:
        text = one.block.prose.text
        read = running(text) > 0
        if read or elements[one.element].nature.phrase:
            yield Unread(one.block.prose.span(0, len(text)), "unseen", len(text.split()), read=read)


def _once(story: Sequence[Found]) -> tuple[list[Block], list[Block]]:
    """The blocks of a story, and apart from them the captions that stand there twice, beside a picture and under it."""
    once: list[Block] = []
    again: list[Block] = []
    known = set[str]()
    for block, following in pairwise((*(one.block for one in story), None)):
        said = letters(block.prose.text) if block and block.kind == "caption" else ""
        under = following and following.kind == "caption" and said in letters(following.prose.text)
        if block and said and (said in known or under):
            again.append(block._replace(kind="furniture"))
        elif block:
            once.append(block)
            known.add(said)
    return once, again


def _other(blocks: Iterable[Block], told: Sequence[Block]) -> Iterator[Block]:
    """Those of some blocks that say what neither others nor one before them says."""
    known: list[str] = []
    for block in blocks:
        said = letters(block.prose.text)
        known = known or [letters(one.prose.text) for one in told]
        if said and not any(said in one or (block.kind == "headline" and one and one in said) for one in known):
            known.append(said)
            yield block
