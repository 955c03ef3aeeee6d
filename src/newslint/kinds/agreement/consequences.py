"""Article -> the figures of the body that follow from others beside them, by one step of arithmetic that words announce."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from newslint.article import Article
from newslint.article.claims import BODY
from newslint.article.claims.topic import topics
from newslint.article.mention import Figure
from newslint.article.sentences import Sentence, figured
from newslint.article.wording import telling
from newslint.kinds.agreement.announced import announced
from newslint.kinds.agreement.derivations import Derived, Step
from newslint.kinds.agreement.trios import size, trios
from newslint.kinds.agreement.wholes import products, shares, sums

BACK = 2  # sentences
LEAD = 8  # sentences with figures
LEVELS = 2  # that a percentage leads from and to
FIGURES = 12  # of a few sentences


class Consequence(NamedTuple):
    """A figure, and what it follows from."""

    stated: Figure
    derived: Derived


def consequences(article: Article) -> Iterator[Consequence]:
    """Every figure that follows from others; a step is told once, by the sentence in which the last of its figures stands."""
    held = [sentence for sentence in figured(article) if sentence.block.kind in BODY]
    for at, sentence in enumerate(held):
        before = [one for one in held[max(0, at - BACK) : at] if sentence.number - one.number <= BACK]
        figures = [figure for one in (*before, sentence) for figure in one.figures if figure.quantity.top is None]
        yield from _beside(article, figures[-FIGURES:], frozenset(sentence.figures))
        if whole := shares(article, sentence):
            yield _follows(whole[-1], Step.REST, whole[:-1])
        yield from _ahead(article, sentence, held[max(0, at - LEAD) : at])


def _follows(stated: Figure, step: Step, sources: tuple[Figure, ...]) -> Consequence:
    return Consequence(stated, Derived(size(stated), step, sources))


def _beside(article: Article, figures: Sequence[Figure], own: frozenset[Figure]) -> Iterator[Consequence]:
    """What follows from its neighbours among the figures of a few sentences, one of them of the last."""
    for stated in figures:
        for trio in trios(article, stated, figures):
            here = stated in own or not own.isdisjoint(trio.operands)
            if here and trio.together and (step := announced(trio)) is not None:
                yield _follows(stated, step, trio.operands)
        for parts in sums(article, stated, figures):
            if not own.isdisjoint((stated, *parts)):
                yield _follows(stated, Step.SUM, parts)
    for stated, factors in products(article, figures):
        if not own.isdisjoint((stated, *factors)):
            yield _follows(stated, Step.PRODUCT, factors)


def _ahead(article: Article, sentence: Sentence, before: Sequence[Sentence]) -> Iterator[Consequence]:
    """The percentages that earlier sentences give of the levels that a sentence tells: `fell to $4.31 billion from`."""
    told = [
        one for sentence in before for one in sentence.figures if one.quantity.unit == "percent" and telling(one) > 1
    ]
    tell = topics(article)
    words = tell(sentence.figures[0]).words - article.lexicon.agreement.changes
    for stated in told:
        if not words.isdisjoint(tell(stated).words):
            for trio in trios(article, stated, (stated, *sentence.figures[:FIGURES])):
                if (step := announced(trio)) in {Step.RISE, Step.FALL} and trio.based:
                    yield _follows(stated, step, trio.operands)
