"""Percentages above a hundred -> those by which something is said to fall, shrink or lie below."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from newslint.article import Article, once
from newslint.article.mention import Figure
from newslint.article.mentions import figures
from newslint.lexicon.relations import RelationWords

WHOLE = 100
BEFORE, AFTER = 60, 25  # characters around the percentage that tell what it is of
SUBJECT = 150  # characters in which the subject of the fall is looked for


class Fall(NamedTuple):
    """A fall by more than everything; `doubt` is 1 where profit or loss is meant, which can pass zero."""

    share: Figure
    verb: str
    doubt: int


@once
def impossible(article: Article) -> tuple[Fall, ...]:
    """Every fall by more than 100 percent, in text order."""
    words = article.lexicon.relations
    return tuple(_found(article, words))


def _found(article: Article, words: RelationWords) -> Iterator[Fall]:
    for figure in figures(article):
        if figure.role == "percent" and figure.quantity.nominal > WHOLE and figure.quantity.top is None:
            verb = _verb_before(figure, words) or _word_after(figure, words)
            if verb:
                yield Fall(figure, verb, 1 if _profit(figure, words) else 0)


@cache
def _word() -> re.Pattern[str]:
    return re.compile(r"[^\W\d_][\w'’-]*|[^\w\s]")


def _verb_before(figure: Figure, words: RelationWords) -> str:
    """`fell by more than 130%`, but not `fell to 130%` and not `down from 130%`."""
    text = figure.block.prose.text
    for word in reversed(_word().findall(text, max(0, figure.start - BEFORE), figure.start)):
        word = word.lower()  # noqa: PLW2901 -- the same word
        if word in words.down:
            return word if word not in words.less else ""
        if word in words.up or not (word in words.leads or word in words.by) or word in words.or_:
            return ""
    return ""


def _word_after(figure: Figure, words: RelationWords) -> str:
    """`163 percent below`, `a 130% drop`, `120 percent less`; not `110% or less`, not `130% lower rates`."""
    text = figure.block.prose.text
    after = [word.lower() for word in _word().findall(text, figure.end, figure.end + AFTER)[:2]]
    if not after:
        return ""
    if after[0] in words.less:
        sure = after[0] not in words.down and after[0] in words.leads
        return after[0] if sure or len(after) == 1 or after[1] in words.than | {".", ","} else ""
    return after[0] if after[0] in words.down and after[0] in words.trailing and after[0] not in {"down", "off"} else ""


def _profit(figure: Figure, words: RelationWords) -> bool:
    near = _word().findall(figure.block.prose.text.lower(), max(0, figure.start - SUBJECT), figure.end + BEFORE)
    return not words.profit.isdisjoint(near) or not words.negative.isdisjoint(near)
