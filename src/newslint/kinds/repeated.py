"""A paragraph that stands in a story twice -> a problem at the second."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Annotated

from newslint.article import Article
from newslint.document import Block
from newslint.lexicon.messages import Messages
from newslint.model import Fault, Kind, Note, Problem, Span
from newslint.record import record

_KINDS = frozenset({"body", "quote"})
_OPENING = 6
"""Words by which paragraphs are told from most others."""


@record
class Options:
    """What counts as a paragraph."""

    shortest: Annotated[int, "how many characters a paragraph must have to count"] = 60


def check(article: Article, options: Options) -> Iterator[Problem]:
    """Every paragraph that says word for word what one before it said; questions are asked again and again."""
    opened: dict[str, list[Block]] = {}
    for block in article.blocks:
        text = block.prose.text
        if block.kind in _KINDS and len(text) >= options.shortest and not text.endswith("?"):
            opened.setdefault(" ".join(text.split(None, _OPENING)[:_OPENING]).casefold(), []).append(block)
    for blocks in opened.values():
        if len(blocks) > 1:
            yield from _again(blocks, article.lexicon.messages)


def _again(blocks: Iterable[Block], words: Messages) -> Iterator[Problem]:
    """Each of some paragraphs that says what one before it said."""
    seen: dict[str, Block] = {}
    for block in blocks:
        first = seen.setdefault(" ".join(block.prose.text.split()).casefold(), block)
        if first is not block:
            note = Note(_span(first), words.paragraph)
            yield Problem(_span(block), {"match": block.prose.text}, (note,), fault="repeated")


def _span(block: Block) -> Span:
    """Where the whole of a block stands."""
    return block.prose.span(0, len(block.prose.text))


KIND = Kind(check, Options, (Fault("repeated", "a paragraph stands twice", ("match",), refutes=False),))
