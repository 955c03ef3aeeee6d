"""Article -> what its figures say, in prose and in tables: the values that each may stand for, and the words told with it."""

from __future__ import annotations

from collections.abc import Iterator

from newslint.article import Article, once
from newslint.article.claims.comparable import DAYS, ends
from newslint.article.claims.topic import topics
from newslint.article.judgement.wording import worth
from newslint.article.mention import Figure
from newslint.article.mentions import figures
from newslint.article.sentences import UNREAD, sentence_of
from newslint.document import Block
from newslint.document.tables import tables
from newslint.kinds.sourcing.said.aspects import changed, dated, each, earlier, in_percent, more, negative, part, past
from newslint.kinds.sourcing.said.cells import cells, cells_of_data
from newslint.kinds.sourcing.said.fact import Fact
from newslint.kinds.sourcing.said.values import Value, elided, one_in, plain, pointed, whole
from newslint.kinds.sourcing.telling import tellings
from newslint.kinds.sourcing.tenders import tender

_SHORT = frozenset(("headline", "crosshead", "cell", "item"))
"""Blocks that end without a mark."""


@once.stored
def facts(article: Article) -> tuple[Fact, ...]:
    """The figures of a text, those of its tables too, in order."""
    inside = {cell.block for table in tables(article.document) for cell in table.cells}
    heads = inside - cells_of_data(article).keys()
    told = [*_of_prose(article, inside), *_of_heads(article, heads), *cells(article)]
    return tuple(sorted(told, key=lambda fact: fact.mention.span))


def _of_prose(article: Article, inside: set[Block]) -> Iterator[Fact]:
    """The figures outside tables."""
    before: Figure | None = None
    money: Figure | None = None
    wholes = {whole(article, figure) for figure in figures(article)}
    for figure in figures(article):
        if figure.block.kind in UNREAD or figure.block in inside or figure in wholes or _cut_off(article, figure):
            continue
        yield _in_sentence(article, figure, money if money and worth(figure) > 1 else before)
        before = figure if figure.quantity.unit else before
        money = figure if figure.quantity.currencies else money


def _cut_off(article: Article, figure: Figure) -> bool:
    """Whether a text breaks off behind a figure, whose unit may have followed."""
    last = figure.block is article.blocks[-1] and figure.block.kind not in _SHORT
    return last and not figure.block.prose.text[figure.end :].strip()


def _of_heads(article: Article, heads: set[Block]) -> Iterator[Fact]:
    """The lengths of time that the heads of tables name: `Six months ended June 30`."""
    for figure in figures(article):
        if figure.block in heads and figure.quantity.unit in DAYS:
            yield _in_sentence(article, figure, None)


def _in_sentence(article: Article, figure: Figure, before: Figure | None) -> Fact:
    """What a figure in prose says, after another one that has a unit."""
    about, told, sentence = topics(article)(figure), tellings(article)(figure), sentence_of(article, figure)
    shared = before and before.block is figure.block and sentence_of(article, before) is sentence
    left_out = elided(figure, before) if before and shared else ()
    money = tender(article, figure)
    own = (*plain(figure, ends(figure)), *pointed(article, figure), *one_in(article, figure))
    compared = more(article, figure)
    return Fact(
        figure,
        article.source.path,
        tuple(Value(money, quantity) for quantity in ends(figure)) if money else (*own, *left_out),
        told,
        about.noun,
        about.up,
        about.apart,
        (article.source.path, -1, sentence.number),
        below=figure.quantity.nominal < 0,
        moved=about.up is not None or changed(told, article) or in_percent(article, figure),
        negative=negative(article, figure),
        compared=compared,
        earlier=not compared and earlier(article, figure),
        past=not compared and past(article, figure),
        dated=dated(article, figure),
        each=each(article, figure),
        part=part(article, figure),
        tender=money,
        vague=article.lexicon.agreement.changes,
    )
