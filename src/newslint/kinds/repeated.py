"""A paragraph that stands in a story twice -> a problem at the second."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

from newslint.article import Article
from newslint.document import Block
from newslint.model import Fault, Kind, Note, Problem, Span
from newslint.record import record

_KINDS = frozenset({"body", "quote"})


@record
class Options:
    """What counts as a paragraph."""

    shortest: Annotated[int, "how many characters a paragraph must have to count"] = 60


def check(article: Article, options: Options) -> Iterator[Problem]:
    """Every paragraph that says word for word what one before it said; questions are asked again and again."""
    seen: dict[str, Block] = {}
    for block in article.blocks:
        text = block.prose.text
        if block.kind not in _KINDS or len(text) < options.shortest or text.endswith("?"):
            continue
        first = seen.setdefault(" ".join(text.split()).casefold(), block)
        if first is not block:
            note = Note(_span(first), "the same paragraph")
            yield Problem(_span(block), {"match": text}, (note,), fault="repeated")


def _span(block: Block) -> Span:
    """Where the whole of a block stands."""
    return block.prose.span(0, len(block.prose.text))


KIND = Kind(check, Options, (Fault("repeated", "a paragraph stands twice", ("match",), refutes=False),))
