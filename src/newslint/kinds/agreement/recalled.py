"""Article -> amounts of money, and measures in millions, that are named again (`the $6.5 million`) with an earlier one's digits, but in another scale or currency."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from fractions import Fraction

from newslint.article import Article
from newslint.article.claims import body
from newslint.article.claims.likeness import likeness
from newslint.article.claims.topic import beside, topics
from newslint.article.judgement.wording import digits
from newslint.article.mention import Figure
from newslint.article.mentions import figures
from newslint.article.sentences import sentence_of
from newslint.kinds.agreement.repeats import Repeat

_LEAST = 2
"""Telling digits that an amount has not by chance."""
_SCALES = frozenset({Fraction(1000) ** power for power in (-3, -2, -1, 1, 2, 3)})
_MEASURE, _MILLION = "quantity", 10**6
SCALE, CURRENCY, TURNED = "scale", "currency", "transposed"
_PAIR = 2
_FEW, _NEAR = 8, 2
"""Amounts of a story that are compared, and sentences between two of them: of many, some are alike."""


def recalled(article: Article) -> Iterator[Repeat]:
    """Every amount that is named again and whose own value stands nowhere else, with the earlier amount that must be meant."""
    amounts = [figure for figure in body(article) if figure.quantity.currencies and figure.quantity.top is None]
    measures = [figure for figure in body(article) if figure.role == _MEASURE and _is_in_millions(figure)]
    alike: dict[str, list[Figure]] = {}
    for figure in (*amounts, *measures):
        alike.setdefault(_written(figure), []).append(figure)
    least = 1 if len(amounts) == _PAIR else _LEAST  # of two amounts one has the other's digits by no chance
    again = [
        figure
        for figure in (*amounts, *measures)
        if len(alike[_written(figure)]) > 1 and _is_named_again(article, figure, least if figure in amounts else _LEAST)
    ]
    yield from _turned(article, amounts)
    if not again:
        return
    told = Counter(_value(figure) for figure in figures(article) if figure.quantity.top is None)
    for figure in again:
        first = _meant(article, figure, alike[_written(figure)]) if told[_value(figure)] == 1 else None
        if first is not None:
            name = SCALE if _is_scaled(first, figure) else CURRENCY
            yield Repeat(first, figure, likeness(topics(article)(first), topics(article)(figure)), name)


def _is_in_millions(figure: Figure) -> bool:
    """Whether a measure or number is told in millions or more, with the word behind its digits."""
    written = _written(figure)
    plain = bool(written) and figure.quantity.top is None and figure.quantity.step > 0
    return plain and figure.quantity.nominal >= _MILLION * Fraction(written)


def _turned(article: Article, amounts: Sequence[Figure]) -> Iterator[Repeat]:
    """Every amount that is named again with two digits of the only one before it changed about: `paid $2.4 million … the $4.2 million purchase`."""
    for figure in amounts if len(amounts) <= _FEW else ():
        turned = [one for one in amounts if one is not figure and _is_turned(one, figure)]
        named = turned and _is_named_again(article, figure)
        if len(turned) == 1 and named and [_value(one) for one in amounts].count(_value(figure)) == 1:
            first, number = turned[0], sentence_of(article, figure).number
            if first.span < figure.span and 0 < number - sentence_of(article, first).number <= _NEAR:
                yield Repeat(first, figure, likeness(topics(article)(first), topics(article)(figure)), TURNED)


def _is_turned(one: Figure, other: Figure) -> bool:
    """Whether two amounts of one currency have the same digits in another order, and are of one scale."""
    here, there = (_written(each).replace(".", "").strip("0") for each in (one, other))
    alike = bool(one.quantity.currencies & other.quantity.currencies) and one.quantity.step == other.quantity.step
    return alike and here != there and sorted(here) == sorted(there)


def _written(figure: Figure) -> str:
    return digits(figure).replace(",", "")


def _value(figure: Figure) -> tuple[Fraction, str | None]:
    return figure.quantity.nominal, figure.quantity.unit


def _is_named_again(article: Article, figure: Figure, least: int = _LEAST) -> bool:
    """Whether an amount of some digits stands behind `the` or `that`: it was told before."""
    if len(_written(figure).replace(".", "").strip("0")) < least:
        return False
    before, after = beside(article, figure)
    words = article.lexicon.relations
    rate = not words.per.isdisjoint(after[:1])  # `the £3.2 million a year` is of each year
    relatives = words.relatives | words.pointing - words.articles
    some = figure.role == _MEASURE and not relatives.isdisjoint(after[:1])  # `the 3 million litres that were sold`
    return not (rate or some) and not article.lexicon.agreement.definite.isdisjoint(before[:1])


def _meant(article: Article, figure: Figure, alike: Iterable[Figure]) -> Figure | None:
    """The first amount of an earlier sentence among those with the same digits that must be meant."""
    earlier = (one for one in alike if one.span < figure.span)
    meant = (one for one in earlier if _is_scaled(one, figure) or _is_of_another(one, figure))
    return next((one for one in meant if sentence_of(article, one) is not sentence_of(article, figure)), None)


def _is_scaled(first: Figure, again: Figure) -> bool:
    """Whether two amounts in one currency, or measures in one unit, are so many thousands apart."""
    measured = first.role == again.role == _MEASURE and first.quantity.unit == again.quantity.unit
    alike = measured or bool(first.quantity.currencies & again.quantity.currencies)
    return alike and again.quantity.nominal / first.quantity.nominal in _SCALES


def _is_of_another(first: Figure, again: Figure) -> bool:
    """Whether two amounts are the same, but surely in two currencies."""
    apart = first.quantity.currencies.isdisjoint(again.quantity.currencies)
    return bool(again.quantity.currencies) and apart and again.quantity.nominal == first.quantity.nominal
