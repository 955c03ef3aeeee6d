"""What a web page left in the copy -> a problem for each line or phrase of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial

from newslint.article import Article
from newslint.article.prose.runs import AT_ONCE
from newslint.document import Block
from newslint.document.roles.furniture import clean, phrases
from newslint.memory import Memory
from newslint.model import Fault, Kind, Problem
from newslint.record import record

_ROOM = 50
_SURE = 3
"""Words that a phrase needs to be recognised inside a sentence."""


@record
class Options:
    """Nothing can be set."""


def check(article: Article, options: Options) -> Iterator[Problem]:  # noqa: ARG001 -- what every kind is asked with
    """Every line that is page furniture, and every phrase of it that got into a paragraph."""
    for first in range(0, len(article.blocks), AT_ONCE):
        yield from _among(article.blocks[first : first + AT_ONCE], article.memory)


def _among(blocks: Sequence[Block], memory: Memory) -> Iterator[Problem]:
    """The furniture among some blocks."""
    text = "\n".join([block.prose.text for block in blocks if block.kind not in {"furniture", "code"}])
    spotless = memory.one(clean, text, tuple, partial(clean, text))
    for block in blocks:
        if block.kind == "furniture":
            text = block.prose.text
            yield Problem(block.prose.span(0, len(text)), {"match": _short(text)}, fault="furniture")
        elif not spotless and block.kind != "code":
            yield from _inside(block)


def _inside(block: Block) -> Iterator[Problem]:
    """The phrases of page furniture in a paragraph."""
    text = block.prose.text
    last = 0
    for found in sorted(phrases(text), key=lambda phrase: (phrase.start, -phrase.end)):
        words = text[found.start : found.end]
        if found.start >= last and len(words.split()) >= _SURE and not found.flows(text):
            last = found.end
            yield Problem(block.prose.span(found.start, found.end), {"match": words}, fault="furniture")


def _short(text: str) -> str:
    """A line, as far as a message has room for it."""
    return text if len(text) <= _ROOM else text[:_ROOM].rstrip() + "…"


KIND = Kind(check, Options, (Fault("furniture", "what a web page says around a story", ("match",), refutes=False),))
