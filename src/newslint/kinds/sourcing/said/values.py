"""A figure in prose -> what it is worth in each measure in which it can be compared."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import islice

from newslint.arithmetic.formulas import WHOLE
from newslint.arithmetic.quantity import Quantity
from newslint.article import Article
from newslint.article.claims.comparable import ends, stood
from newslint.article.judgement.wording import digits
from newslint.article.mention import Figure
from newslint.article.sentences import sentence_of
from newslint.tuples import NamedTuple

_RATIO = 4
"""Words from the first number to the second of `one voter in six`."""
ROUND = 10**5
"""A bare number from which on it needs no scale of the figure before."""


class Value(NamedTuple):
    """What a figure is worth in one measure in which it can be compared."""

    measure: str
    quantity: Quantity


def plain(figure: Figure, quantities: Sequence[Quantity]) -> Iterator[Value]:
    """What some quantities are worth in each measure in which they can be compared."""
    for quantity in quantities:
        for standing in stood(figure, quantity):
            yield Value(standing.measure, standing.quantity)


def pointed(article: Article, figure: Figure) -> Iterator[Value]:
    """A bare number of points, such as those of percentages: `2.8 points`."""
    behind = next(sentence_of(article, figure).after(figure), None)
    if figure.quantity.unit is None and behind and behind.word in article.lexicon.agreement.points:
        yield Value("percent", figure.quantity)


def one_in(article: Article, figure: Figure) -> Iterator[Value]:
    """So many in so many as a percentage: `one voter in six`."""
    if second := whole(article, figure):
        yield Value("percent", Quantity(figure.quantity.nominal / second.quantity.nominal * WHOLE))


def whole(article: Article, figure: Figure) -> Figure | None:
    """The second number of `one voter in six`."""
    between: list[str] = []
    for token in islice(sentence_of(article, figure).after(figure), _RATIO):
        if token.figure is not None:
            said = between and between[-1] in article.lexicon.figures.ratio_words
            return token.figure if said and token.figure.quantity.nominal > figure.quantity.nominal else None
        between.append(token.word)
    return None


def elided(figure: Figure, before: Figure) -> Iterator[Value]:
    """A bare number in the unit, and the scale, of the figure before it in the sentence: `EUR 412.6 million (366.9)`."""
    if figure.quantity.unit is not None or figure.role != "number":
        return
    written = digits(before).replace(",", "")
    scale = before.quantity.nominal / Fraction(written) if written and Fraction(written) else Fraction(1)
    for quantity in ends(figure):
        factor = scale if quantity.nominal < ROUND else Fraction(1)
        same = quantity._replace(
            nominal=quantity.nominal * factor,
            step=quantity.step * factor,
            unit=before.quantity.unit,
            others=before.quantity.others,
        )
        for standing in stood(before, same):
            yield Value(standing.measure, standing.quantity)
