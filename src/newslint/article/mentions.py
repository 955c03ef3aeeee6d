"""Article -> its mentions: what the extractors found, joined, where two of them claim the same words settled once."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from fractions import Fraction
from typing import TypeVar

from newslint.arithmetic.quantity import Quantity
from newslint.article import Article, once
from newslint.article import dates as dates_
from newslint.article import figures as figures_
from newslint.article import symbols as symbols_
from newslint.article.dates.value import Date
from newslint.article.figures import rates as rates_
from newslint.article.mention import Figure, Mention, Rate, by_block
from newslint.article.symbols.symbol import Symbol
from newslint.tuples import NamedTuple

SIGNIFICANT = 15  # digits of a value that no finite decimal writes


class Written(NamedTuple):
    """A mention's value as `extract` prints it: decimal strings, or None where there is none or no bound."""

    value: str | None = None
    low: str | None = None
    high: str | None = None
    unit: str | None = None
    hedge: str | None = None


@once.lasting
def figures(article: Article) -> tuple[Figure, ...]:
    """The figures of the story that are no part of a date, a symbol or a rate, in order."""
    found = figures_.find(article)
    return tuple(outside(found, (*dates(article), *symbols(article), *rates(article))))


def rates(article: Article) -> tuple[Rate, ...]:
    """The exchange rates that the story states for its own conversions, in order."""
    return rates_.find(article)


def dates(article: Article) -> tuple[Date, ...]:
    """The dates and periods of the story, in order."""
    return dates_.find(article)


def symbols(article: Article) -> tuple[Symbol, ...]:
    """The ticker symbols of the story, in order."""
    return symbols_.find(article)


def names(article: Article) -> tuple[Mention, ...]:
    """The names of people and organisations in the story, in order."""
    from newslint.article import names as names_  # noqa: PLC0415 -- brings the vocabulary, which most kinds do not need

    return names_.find(article)


def quotations(article: Article) -> tuple[Mention, ...]:
    """The quoted speech of the story, in order."""
    from newslint.article import quotations as quotations_  # noqa: PLC0415 -- likewise

    return quotations_.find(article)


@once
def everything(article: Article) -> tuple[Mention, ...]:
    """All mentions of the story, by where they begin, the longer first."""
    read: list[Mention] = [*figures(article), *rates(article), *dates(article), *symbols(article)]
    named = outside(names(article), read)  # `British` in `47 British pence` is part of the figure
    held = by_block((*read, *named, *quotations(article)))
    return tuple([one for block in article.blocks for one in sorted(held.get(block, ()), key=_place)])


def _place(mention: Mention) -> tuple[int, int]:
    return mention.start, -mention.end


Found = TypeVar("Found", bound=Mention)


def outside(found: Iterable[Found], others: Iterable[Mention]) -> Iterator[Found]:
    """Those that share no character with any of the others; asking about one costs the same however many these are."""
    taken = by_block(others)
    for block, inside in by_block(found).items():
        if block not in taken:
            yield from inside
            continue
        starts = sorted([other.start for other in taken[block]])
        ends = sorted([other.end for other in taken[block]])
        for one in inside:
            # whatever ends before it begins before it too: none is left where as many end as begin
            if bisect_left(starts, one.end) == bisect_right(ends, one.start):
                yield one


def written(mention: Mention) -> Written:
    """The value of a mention as `extract` prints it."""
    if isinstance(mention, Figure):
        return _figure(mention)
    if isinstance(mention, Rate):
        return Written(
            decimal(mention.value),
            decimal(mention.value - mention.step / 2),
            decimal(mention.value + mention.step / 2),
            _pair(mention),
        )
    said = getattr(mention, "written", None)
    return Written(*said()) if callable(said) else Written()


def _figure(figure: Figure) -> Written:
    quantity = figure.quantity
    unit = None if figure.role in {"number", "ratio", "ordinal"} else quantity.unit
    hedge = figure.hedge or None
    low, high = bounds(quantity)
    if quantity.top is not None:
        ends = sorted((quantity.nominal, quantity.top))
        return Written(f"{decimal(ends[0])}..{decimal(ends[1])}", low, high, unit, hedge)
    return Written(decimal(quantity.nominal), low, high, unit, hedge)


def bounds(quantity: Quantity) -> tuple[str | None, str | None]:
    """The low and high that `extract` prints: an end that the hedge leaves open is None."""
    if quantity.hedge == "over":
        return decimal(quantity.nominal), None
    interval = quantity.stands_for()
    return tuple(None if end is None else decimal(end) for end in (interval.low, interval.high))  # type: ignore[return-value]  # two ends in, two out


def _pair(rate: Rate) -> str | None:
    return f"{rate.quote[0]}/{rate.base[0]}" if rate.base and rate.quote else None


def decimal(value: Fraction) -> str:
    """An exact decimal string, or 15 significant digits where no finite decimal writes the value."""
    bottom = value.denominator
    for prime in (2, 5):
        while bottom % prime == 0:
            bottom //= prime
    if bottom == 1:
        return _finite(value)
    places = SIGNIFICANT - len(str(abs(int(value)))) if abs(value) >= 1 else SIGNIFICANT + _leading_zeros(value)
    return _finite(Fraction(round(value * 10**places), 10**places))


def _leading_zeros(value: Fraction) -> int:
    zeros = 0
    while abs(value) * 10 ** (zeros + 1) < 1:
        zeros += 1
    return zeros


def _finite(value: Fraction) -> str:
    top, bottom = value.as_integer_ratio()
    places = 0
    while 10**places % bottom:
        places += 1
    digits = str(abs(top) * 10**places // bottom).rjust(places + 1, "0")
    text = f"{digits[:-places]}.{digits[-places:]}" if places else digits
    return f"-{text}" if top < 0 else text


def rows(article: Article) -> Iterator[dict[str, object]]:
    """The fields of `extract` for each mention, without path or id."""
    text = article.source.text
    for mention in everything(article):
        span = mention.span
        value = written(mention)
        yield {
            "start": span.start,
            "end": span.end,
            "text": text[span.start : span.end],
            "kind": kind(mention),
            **value._asdict(),
        }


def kind(mention: Mention) -> str:
    """The word of `extract` for a mention."""
    return mention.role if isinstance(mention, Figure) else type(mention).__name__.lower()
