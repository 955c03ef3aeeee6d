"""A day of a box, a paragraph that begins in bold -> whether it tells of no event to come: a day of somebody's life, an answer in running copy."""

from __future__ import annotations

import re
from functools import cache

from newslint import compiled
from newslint.article import Article, once
from newslint.article.mention import Mention
from newslint.document import Block
from newslint.lexicon import lowered

_NEAR = 40
"""Characters before a day among which it is told that somebody was born then, or died."""
_PARTS = ";.("
"""Marks at which another day of a life begins."""
_ENDS = frozenset(".?!")
_ANSWERED = 9
"""Words with which an answer begins that is running copy, which `8 May, from noon` is not."""


@cache
def _word() -> re.Pattern[str]:
    return compiled.pattern(r"[^\W\d_]+")


def is_of_a_life(article: Article, day: Mention) -> bool:
    """Whether a day is the one on which somebody was born, married or died: `weaver, born Hythe, 3 May 1937`."""
    before = day.block.prose.text[max(0, day.start - _NEAR) : day.start]
    last = max(before.rfind(mark, 0, len(before.rstrip()) - 1) for mark in _PARTS)  # `b. 3 May` is no end
    return not article.lexicon.calendar.lived.isdisjoint(_word().findall(lowered(before[last + 1 :])))


def is_running(article: Article, block: Block) -> bool:
    """Whether what a block begins with in bold is a sentence or question of a story that goes on from such in running copy: `How did it begin? A boatman saw the first …`; not a label, `When?`."""
    return bool(_asked(article, block)) and _is_answered(article)


@once
def _is_answered(article: Article) -> bool:
    """Whether some question in bold has an answer in running copy, so that all have."""
    asked = ((block, _asked(article, block)) for block in article.blocks)
    return any(end and _begins_long(block.prose.text[end:].lstrip()) for block, end in asked)


def _asked(article: Article, block: Block) -> int:
    """Where a sentence or question ends that a block begins with in bold; 0 where there is none, or a label."""
    ends = (mark.end for mark in block.marks if mark.name == "strong" and not mark.start)
    asked = ((end, lowered(block.prose.text[:end]).rstrip()) for end in ends if end < len(block.prose.text))
    labels = article.lexicon.calendar.boxed
    return next((end for end, text in asked if text[-1:] in _ENDS and text[:-1].strip() not in labels), 0)


def _begins_long(text: str) -> bool:
    """Whether a text begins with a whole sentence of many words."""
    first = _end().split(text, maxsplit=1)
    return len(first) > 1 and len(first[0].split()) >= _ANSWERED


@cache
def _end() -> re.Pattern[str]:
    return compiled.pattern(r"[.?!](?:\s|$)")
