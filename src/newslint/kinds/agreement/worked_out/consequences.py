"""Article -> the figures of the body that follow from others beside them, by one step of arithmetic that words announce."""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Sequence
from functools import partial

from newslint.article import Article
from newslint.article.claims import BODY
from newslint.article.claims.keys import key
from newslint.article.mention import Figure
from newslint.article.sentences import Sentence, figured, sentence_of
from newslint.kinds.agreement.worked_out.announced import announced, rose
from newslint.kinds.agreement.worked_out.levels import changes
from newslint.kinds.agreement.worked_out.moves import bases, moves
from newslint.kinds.agreement.worked_out.steps import Derived, Step
from newslint.kinds.agreement.worked_out.trios import BACK, Company, size, trios
from newslint.kinds.agreement.worked_out.wholes import exact_sums, portions, products, shares, sums, within
from newslint.tuples import NamedTuple

LEAD = 8  # sentences with figures


class Consequence(NamedTuple):
    """A figure, and what it follows from."""

    stated: Figure
    derived: Derived


def consequences(article: Article) -> Iterator[Consequence]:
    """Every figure that follows from others: from those close by, in text order, then from those of levels told later."""
    held = [sentence for sentence in figured(article) if sentence.block.kind in BODY]
    company = Company(article, ((sentence.number, figure) for sentence in held for figure in sentence.figures))
    measures = frozenset(company.lines)
    for at, figure in enumerate(company.figures):
        how = partial(_how, article, figure, measures)
        yield from article.memory.none(_beside, figure.text, how, partial(_beside, company, at))
    for stated, parts in exact_sums(article, company.figures, LEAD):
        yield _follows(stated, Step.SUM, parts)
    for at, sentence in enumerate(held):
        earlier = slice(max(0, at - LEAD), at)
        if whole := shares(article, sentence):
            yield _follows(whole[-1], Step.REST, whole[:-1])
        for change, told in moves(article, sentence):
            yield _follows(change, Step.SHARE, told)
        for amount, levels in bases(article, sentence, held[max(0, at - LEAD) : at + LEAD]):
            yield _follows(amount, Step.DIFFERENCE, levels)
        for change, levels in changes(article, sentence, held[earlier]):
            yield _follows(change, _step(article, change), levels)
        yield from _of_wholes(article, sentence, held[earlier])


def _how(article: Article, figure: Figure, measures: frozenset[str]) -> Hashable:
    """All that it depends on whether a figure follows from those close by."""
    sentence = sentence_of(article, figure)
    return figure.start - sentence.start, measures, key(article, sentence, BACK + 1)


def _follows(stated: Figure, step: Step, sources: tuple[Figure, ...]) -> Consequence:
    return Consequence(stated, Derived(size(stated), step, sources))


def _beside(company: Company, at: int) -> Iterator[Consequence]:
    """What follows from figures close by, all of them within a few sentences."""
    article, stated = company.article, company.figures[at]
    found = [
        (step, trio)
        for trio in trios(company, at)
        if (step := announced(trio)) is not None and trio.together and within(article, BACK, stated, *trio.operands)
    ]
    alone = [one for one in found if one[1].in_one_sentence] or found
    yield from (_follows(stated, step, trio.operands) for step, trio in alone[:1])
    before, after = company.beside(at)
    for parts in sums(article, stated, before, after):
        yield _follows(stated, Step.SUM, parts)
    for worth, count in products(article, stated, (*before, *after)):
        if within(article, BACK, worth, stated, count):
            yield _follows(worth, Step.PRODUCT, (stated, count))


def _step(article: Article, change: Figure) -> Step:
    """The step that leads from one level to another."""
    if change.role == "ratio":
        return Step.RATIO
    return Step.RISE if rose(article, change) else Step.FALL


def _of_wholes(article: Article, sentence: Sentence, before: Sequence[Sentence]) -> Iterator[Consequence]:
    """The shares in brackets of a sentence that are those of a whole which it, or an earlier one, tells."""
    if "(" not in sentence.text:
        return
    told = [one for other in before for one in other.figures]
    for at, share in enumerate(sentence.figures):
        for part, whole in portions(article, share, (*told, *sentence.figures[:at])):
            yield _follows(share, Step.SHARE, (part, whole))
