"""Article -> the addresses, handles, hashtags and names of files in its prose: they are spelt as they are, and no style says how."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from newslint.article import Article, once
from newslint.article.prose.identifiers import ADDRESSES, Shape, Sort, identifiers, sort
from newslint.document import Block
from newslint.model import Fix, Span

_LABEL = r"[\w-]{1,63}"
_TAG = Shape(("#",), r"(?<![\w&#/])#(?=\w{0,100}[^\W\d_])\w{2,100}")
_BARE = Shape(
    (),
    rf"(?<![\w@./-])(?=[\w.-]{{0,300}}[^\W\d_]\.)(?:{_LABEL}\.){{1,6}}[a-z][a-z0-9]{{1,11}}(?![\w-]|\.\w)(?:/[^\s<>\"“”]{{0,500}}(?<![.,;:!?'\"”’)\]]))?",
    r"\.[a-z][a-z0-9]{1,11}(?!\w)",
)
"""A name whose last part is in small letters: a site (`example.com/news`) or a file (`notes.md`)."""
_HANDLE = "@"


@once.lasting
def addresses(article: Article) -> Mapping[Block, tuple[Span, ...]]:
    """Where addresses and their like stand in the prose of the blocks that hold any."""
    return _found(article, (*map(sort, ADDRESSES), sort(_TAG), sort(_BARE)))


@once.lasting
def links(article: Article) -> Mapping[Block, tuple[Span, ...]]:
    """Where addresses stand of which Markdown makes links by itself: of pages and mailboxes."""
    web = _found(article, tuple(map(sort, ADDRESSES[:2])))
    told = {block: tuple(_but_handles(block, spans)) for block, spans in web.items()}
    return {block: spans for block, spans in told.items() if spans}


def _found(article: Article, sorts: tuple[Sort, ...]) -> Mapping[Block, tuple[Span, ...]]:
    """Where identifiers of some sorts stand, in order, by block; the whole story is asked first whether it may hold any."""
    whole = "\n".join([block.prose.text for block in article.blocks])
    likely = [one for one in sorts if one.might(whole)]
    found = ((block, tuple(sorted(identifiers(block.prose.text, likely)))) for block in article.blocks if likely)
    return {block: spans for block, spans in found if spans}


def _but_handles(block: Block, spans: tuple[Span, ...]) -> Iterator[Span]:
    """Those of some addresses that are no names of people."""
    return (span for span in spans if block.prose.text[span.start] != _HANDLE)


@once.lasting
def places(article: Article) -> tuple[Span, ...]:
    """Where addresses and their like stand in the source."""
    return tuple(block.prose.span(*one) for block, inside in addresses(article).items() for one in inside)


def changes(article: Article, fix: Fix) -> bool:
    """Whether a fix would change an address or the like, of which what is around it was not asked for."""
    return any(edit.span.touches(place) for edit in fix.edits for place in places(article))
