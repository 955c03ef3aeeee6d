"""The story's exchange rates -> the ways from one currency to another that they open."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction
from itertools import islice, product

from newslint.arithmetic.quantity import Quantity
from newslint.article import Article, once
from newslint.article.mention import Rate
from newslint.article.mentions import rates
from newslint.record import Same
from newslint.tuples import NamedTuple

MOST = 24  # rates between the same two currencies that are tried; none of 2,500 published stories states more than six

Stated = Mapping[str, Mapping[str, Sequence[tuple[int, Rate]]]]
"""The rates of a story by the currency of their base and that of their quote, each with its number."""


class Route(NamedTuple):
    """`amount × factor` is the converted amount; `steps` says how that is worked out (`÷ 7.1157`).

    `rates` are those of the story that it uses; a route by a rate table of the house has none, and
    `origin` says which it is. It is `sure` where both currencies are certain.
    """

    factor: Fraction
    steps: str
    rates: tuple[Rate, ...] = ()
    sure: bool = True
    origin: str = ""


def routes(article: Article, source: Quantity, converted: Quantity) -> tuple[Route, ...]:
    """Every way from the one currency to the other: by one rate of the story, else by two, else by the house's table."""
    stated = _stated(article)
    direct = tuple(_direct(stated, source.currencies, converted.currencies, source, converted))
    if direct:
        return direct
    crossed = tuple(islice(_crossed(stated, source, converted), MOST))
    return crossed or tuple(_listed(article, source, converted))


@once
def _stated(article: Article) -> Stated:
    """The story's rates, each value once; of very many between two currencies the first, which judge a conversion all the same."""
    distinct = {(rate.base, rate.quote, rate.value): rate for rate in reversed(rates(article))}
    stated: dict[str, dict[str, list[tuple[int, Rate]]]] = {}
    for at, rate in enumerate(reversed(distinct.values())):
        for base, quote in product(rate.base, rate.quote):
            known = stated.setdefault(base, {}).setdefault(quote, [])
            if len(known) < MOST:
                known.append((at, rate))
    return stated


def _direct(
    stated: Stated, here: frozenset[str], there: frozenset[str], source: Quantity, converted: Quantity
) -> Iterator[Route]:
    """The ways by one rate, in the order of the story; a rate that leads both ways is divided by."""
    back = dict(_between(stated, there, here))
    found = dict(_between(stated, here, there)) | back
    for at in sorted(found):
        rate = found[at]
        if not rate.value:
            continue
        if at in back:
            yield Route(1 / rate.value, f"÷ {number(rate)}", (rate,), sure=_sure(rate.quote, source))
        else:
            yield Route(rate.value, f"× {number(rate)}", (rate,), sure=_sure(rate.quote, converted))


def _between(stated: Stated, bases: frozenset[str], quotes: frozenset[str]) -> Iterator[tuple[int, Rate]]:
    """The rates from some currencies to others."""
    for base in bases:
        if row := stated.get(base):
            for quote in quotes:
                yield from row.get(quote, ())


def _crossed(stated: Stated, source: Quantity, converted: Quantity) -> Iterator[Route]:
    """By way of a third currency: yuan to dollars, dollars to euros."""
    for middle in sorted(stated):
        through = frozenset((middle,))
        if through & (source.currencies | converted.currencies):
            continue
        for first in _direct(stated, source.currencies, through, source, converted):
            for second in _direct(stated, through, converted.currencies, source, converted):
                steps, used = f"{first.steps} {second.steps}", first.rates + second.rates
                yield Route(first.factor * second.factor, steps, used, sure=first.sure and second.sure)


def _sure(codes: tuple[str, ...], amount: Quantity) -> bool:
    """Whether the rate and the amount speak of the same currency for certain, or by the same ambiguous name."""
    return codes[:1] == (amount.unit,) or len(codes) == len(amount.currencies) == 1


def number(rate: Rate) -> str:
    """A rate's value as a decimal, as exact as it is written."""
    places = 0
    while rate.step and rate.step * 10**places < 1:
        places += 1
    return f"{rate.value.numerator / rate.value.denominator:,.{places}f}" if rate.step else f"{rate.value}"


def _listed(article: Article, source: Quantity, converted: Quantity) -> Iterator[Route]:
    """By the house's table: the rates of the story's day, or the last before it."""
    if not article.settings.rates:
        return
    # only a house with rates of its own needs the story's day
    from newslint.article.dates.published import published  # noqa: PLC0415 -- as said above
    from newslint.kinds.conversion.ratetable import LATEST, house_table  # noqa: PLC0415 -- likewise

    day = published(article)
    until = day.day.isoformat() if day else LATEST
    table = house_table(Same(article.settings.rates))
    here, there = (table.on(quantity.unit or "", until) for quantity in (source, converted))
    if here and there:
        factor = there[1] / here[1]
        yield Route(
            factor,
            f"× {float(factor):.5g}",
            origin=article.lexicon.messages.house_rate.format(day=max(here[0], there[0])),
        )
