"""Article -> the names of money in it that no list has: `velar`, in `$5.1 billion (42.8 billion velar)`."""

from __future__ import annotations

from newslint.article import Article, once
from newslint.article.judgement.wording import worth
from newslint.article.mention import Figure
from newslint.article.mentions import figures
from newslint.article.sentences import sentence_of


@once.lasting
def tenders(article: Article) -> frozenset[str]:
    """The words behind amounts in brackets that tell again an amount of money before them."""
    found = zip(figures(article), figures(article)[1:], strict=False)
    return frozenset(
        word for money, figure in found if money.quantity.currencies and (word := _name(article, money, figure))
    )


def tender(article: Article, figure: Figure) -> str:
    """The name of money behind a figure, "" where none stands there."""
    behind = next(sentence_of(article, figure).after(figure), None)
    bare = figure.quantity.unit is None and figure.role == "number"
    return behind.word if bare and behind and behind.word in tenders(article) else ""


def _name(article: Article, money: Figure, figure: Figure) -> str:
    """The one word between an amount and the bracket that ends behind it."""
    if figure.quantity.unit is not None or worth(figure) <= 1 or figure.block is not money.block:
        return ""
    text = figure.block.prose.text
    inside = text[figure.end :].partition(")")[0].strip()
    opened = text[money.end : figure.start].strip() == "("
    return (
        inside.lower() if opened and inside.isalpha() and next(sentence_of(article, figure).after(figure), None) else ""
    )
