"""Article -> the figures of the body that follow from others beside them, by one step of arithmetic that words announce."""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Sequence
from functools import partial

from newslint.article import Article
from newslint.article.claims import BODY
from newslint.article.claims.keys import key
from newslint.article.claims.topic import topics
from newslint.article.judgement.wording import telling
from newslint.article.mention import Figure
from newslint.article.prose.neighbours import word_before
from newslint.article.sentences import Sentence, figured, sentence_of
from newslint.kinds.agreement.worked_out.announced import announced
from newslint.kinds.agreement.worked_out.steps import Derived, Step
from newslint.kinds.agreement.worked_out.trios import BACK, LEVELS, Company, bases, size, trios
from newslint.kinds.agreement.worked_out.wholes import exact_sums, portions, products, shares, sums, within
from newslint.tuples import NamedTuple

LEAD = 8  # sentences with figures
FIGURES = 12  # of a sentence that tells levels


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
        if whole := shares(article, sentence):
            yield _follows(whole[-1], Step.REST, whole[:-1])
        yield from _ahead(article, sentence, held[max(0, at - LEAD) : at])
        yield from _of_wholes(article, sentence, held[max(0, at - LEAD) : at])


def _how(article: Article, figure: Figure, measures: frozenset[str]) -> Hashable:
    """All that it depends on whether a figure follows from those close by."""
    sentence = sentence_of(article, figure)
    return figure.start - sentence.start, measures, key(article, sentence, BACK + 1)


def _follows(stated: Figure, step: Step, sources: tuple[Figure, ...]) -> Consequence:
    return Consequence(stated, Derived(size(stated), step, sources))


def _beside(company: Company, at: int) -> Iterator[Consequence]:
    """What follows from figures close by, all of them within a few sentences."""
    article, stated = company.article, company.figures[at]
    for trio in trios(company, at):
        if (step := announced(trio)) is not None and trio.together and within(article, BACK, stated, *trio.operands):
            yield _follows(stated, step, trio.operands)
    before, after = company.beside(at)
    for parts in sums(article, stated, before, after):
        yield _follows(stated, Step.SUM, parts)
    for worth, count in products(article, stated, (*before, *after)):
        if within(article, BACK, worth, stated, count):
            yield _follows(worth, Step.PRODUCT, (stated, count))


def _ahead(article: Article, sentence: Sentence, before: Sequence[Sentence]) -> Iterator[Consequence]:
    """The percentages that earlier sentences give of the levels that a sentence tells: `fell to $4.31 billion from`."""
    if len(sentence.figures) < LEVELS or not _holds_against(article, sentence):
        return
    told = [
        one for sentence in before for one in sentence.figures if one.quantity.unit == "percent" and telling(one) > 1
    ]
    tell = topics(article)
    words = tell(sentence.figures[0]).words - article.lexicon.agreement.changes if told else frozenset()
    for stated in told:
        if not words.isdisjoint(tell(stated).words):
            levels = ((0, figure) for figure in (stated, *sentence.figures[:FIGURES]))
            for trio in trios(Company(article, levels), 0):
                if (step := announced(trio)) in {Step.RISE, Step.FALL} and trio.based:
                    yield _follows(stated, step, trio.operands)


def _of_wholes(article: Article, sentence: Sentence, before: Sequence[Sentence]) -> Iterator[Consequence]:
    """The shares in brackets of a sentence that are those of a whole which it, or an earlier one, tells."""
    if "(" not in sentence.text:
        return
    told = [one for other in before for one in other.figures]
    for at, share in enumerate(sentence.figures):
        for part, whole in portions(article, share, (*told, *sentence.figures[:at])):
            yield _follows(share, Step.SHARE, (part, whole))


def _holds_against(article: Article, sentence: Sentence) -> bool:
    """Whether a sentence holds one of its figures against another: `from $556 million`."""
    text, based = sentence.block.prose.text, bases(article.lexicon.relations)
    return any(word_before(text, figure.start).lower() in based for figure in sentence.figures)
