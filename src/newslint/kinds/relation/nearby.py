"""A sentence -> those that stand around it in its story."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice

from newslint.article import Article, once
from newslint.article.claims import FIELDS
from newslint.article.sentences import Sentence, sentences
from newslint.kinds.relation.options import MOST

_BODY = "body"


def nearby(article: Article, sentence: Sentence, before: int, behind: int) -> Sequence[Sentence]:
    """A sentence with so many before and behind it; those behind a headline, a summary or a caption are the first of the body, too."""
    every, at = sentences(article), sentence.number
    near = every[max(0, at - before) : at + behind + 1]
    alike = [one for one in near if one.block.kind == sentence.block.kind]
    return alike if sentence.block.kind not in FIELDS else [*alike, *_lead(article)[: before + behind]]


@once
def _lead(article: Article) -> Sequence[Sentence]:
    """The first sentences of the body."""
    return [*islice((one for one in sentences(article) if one.block.kind == _BODY), 2 * MOST)]


def first_told(article: Article, sentence: Sentence) -> Sequence[Sentence]:
    """The first sentence of the body, where one is read against it as if it stood right behind."""
    return _lead(article)[:1] if sentence.block.kind in FIELDS else ()


def begun(article: Article, sentence: Sentence, reach: int) -> Sequence[Sentence]:
    """The sentences with which a paragraph begins that reaches into those so many before a sentence."""
    every, last = sentences(article), sentence.number - reach
    first = last
    while first > 0 and every[first - 1].block is every[last].block:
        first -= 1
    return every[first:last] if last > 0 else ()
