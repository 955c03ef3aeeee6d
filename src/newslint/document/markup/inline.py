"""The tokens of HTML -> characters and marks of a block, and what stands beside it or is kept from readers."""

from __future__ import annotations

from newslint.document import Block, Prose, Unread
from newslint.document.concealed import copy, part, strings, told
from newslint.document.gather import Gathering
from newslint.document.markup import tags
from newslint.document.markup.attributes import attributes
from newslint.document.markup.masks import bare
from newslint.document.origin import cut
from newslint.document.running import FEWEST, running
from newslint.model import Span
from newslint.tuples import NamedTuple

_LINK = "link"
_LONG = 30
"""Characters of a tag that may hold a sentence."""


class Aside(NamedTuple):
    """What a reader finds beside the block in the making: comments, copy that is kept from readers, blocks that follow it."""

    comments: list[tuple[Span, str]]
    unread: list[Unread]
    blocks: list[Block]


def take(token: tags.Token, where: Prose, run: Gathering, aside: Aside) -> None:
    """Put a token of some HTML, which is given as it stands in the source, where it belongs."""
    span = where.span(token.start, token.end)
    if token.name == "!--" or (token.name in tags.SILENT and token.text):
        beside(token, where, aside)
    elif not token.name:
        _characters(token, where, run, span)
    else:
        _tag(token, where.text[token.start : token.end], run, span)
        component = tags.is_component(where.text, token)
        if component or token.end - token.start > _LONG:
            aside.blocks.extend(strings(part(where, token.start, token.end), called=component))


def beside(token: tags.Token, where: Prose, aside: Aside) -> None:
    """Put a comment, or what stands in an element that holds no prose, where it belongs."""
    if token.name == "!--":
        aside.comments.append((where.span(token.start, token.end), token.text))
        _comment(token, where, aside)
    elif token.name == tags.CDATA and not token.closes:
        _swallow(part(where, token.start, token.end), aside, token.name)
    else:
        _conceal(where, token.start, token.end, token.name, aside)


def _characters(token: tags.Token, where: Prose, run: Gathering, span: Span) -> None:
    """Characters; where they are a blank line the block may be cut."""
    if token.text == " " and where.text.count("\n", token.start, token.end) > 1:
        run.broken(*span)
    elif isinstance(where.origin, range) or token.text != where.text[token.start : token.end]:
        run.add(token.text, *span)
    else:
        for piece in cut(where.text, where.origin, token.start, token.end):
            run.add(*piece)


def _tag(token: tags.Token, written: str, run: Gathering, span: Span) -> None:
    """What a tag does to a block."""
    if token.name == "br":
        run.space(*span)
    elif mark := tags.MARKS.get(token.name):
        if token.closes:
            run.closed(mark)
        else:
            address = attributes(written, 0, len(written)).get("href") if mark == _LINK else None
            run.opened(mark, written[slice(*address)] if address else "")
    unseen = tags.UNSEEN + token.name
    if token.closes:
        run.closed(unseen)
    elif run.within(unseen) or tags.hides(written, token.name):
        run.opened(unseen)


def unseen(block: Block, aside: Aside) -> None:
    """Tell of what a page does not show in a block: it is taken out, unless it is the whole, and read beside it if it is copy."""
    for mark in block.marks:
        prose = part(block.prose, mark.start, mark.end)
        if not mark.name.startswith(tags.UNSEEN) or not any(map(str.isalnum, prose.text)):
            continue
        whole = mark.end - mark.start == len(block.prose.text)
        beside = not whole and running(prose.text) > 0
        if beside:
            aside.blocks.append(Block("body", prose))
        words = [(prose, len(prose.text.split()))]
        aside.unread.extend(told(words, "unseen", read=whole or beside, fewest=1))


def _comment(token: tags.Token, where: Prose, aside: Aside) -> None:
    """What a comment that is not closed, or that its writer took for closed, keeps from readers."""
    start = token.start + len("<!--")
    if not token.closes:
        _swallow(part(where, start, token.end), aside, "comment")
    elif slip := tags.slip(token.text):
        _conceal(where, start + slip, token.end - len("-->"), "comment-end", aside)


def _swallow(taken: Prose, aside: Aside, said: str) -> None:
    """All that something takes in because it is not closed: its writer meant a part of it at the most."""
    parts = [(prose, words or len(prose.text.split())) for prose, words in copy(bare(taken))]
    aside.blocks.extend(Block("body", prose) for prose, _ in parts)
    aside.unread.extend(told(parts, said, read=True, fewest=1))


def _conceal(where: Prose, start: int, end: int, said: str, aside: Aside) -> None:
    """The copy in what a browser does not show: it is read, and told of."""
    if len(where.text[start:end].split(maxsplit=FEWEST)) < FEWEST:
        return
    parts = tuple(copy(bare(part(where, start, end))))
    aside.blocks.extend(Block("body", prose) for prose, words in parts if words)
    aside.unread.extend(told(parts, said, read=True))
