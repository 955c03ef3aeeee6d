"""A pair that no rate of the story judges -> between which amounts it lies at any rate of the last decades, where it lies far outside.

The bounds are the lowest and the highest that a US dollar cost in each currency from 1990 to 2025, rounded outwards (annual and daily
rates of the central banks); an amount lies far outside at `ROOM` times beyond both. Currencies that lost their noughts, or most of their worth,
in that time have none.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from itertools import product

from newslint.article import Article
from newslint.article.mention import Figure
from newslint.article.mentions import dates
from newslint.kinds.conversion.pairs import Pair
from newslint.tuples import NamedTuple

ROOM = Fraction(4, 3)
"""So many times beyond the bounds an amount is told, for rates to come."""
_PLAIN = "USD"
_SINCE = 1990
SURE = 10
"""So many times beyond them it is surely wrong."""

_DOLLAR = {
    "AED": ("3.6", "3.7"), "AUD": ("0.9", "2.1"), "BHD": ("0.37", "0.38"), "CAD": ("0.9", "1.7"), "CHF": ("0.7", "1.9"),
    "CLP": ("300", "1100"), "CNY": ("4.7", "8.8"), "COP": ("500", "5200"), "CZK": ("14", "43"), "DKK": ("4.6", "9"),
    "EUR": ("0.6", "1.3"), "GBP": ("0.45", "1"), "HKD": ("7.7", "7.9"), "HUF": ("60", "450"), "IDR": ("1800", "18000"),
    "ILS": ("2", "5.1"), "INR": ("16", "100"), "ISK": ("50", "150"), "JPY": ("75", "165"), "KES": ("20", "165"),
    "KRW": ("650", "2000"), "KWD": ("0.26", "0.32"), "LKR": ("40", "370"), "MAD": ("7", "12"),
    "MUR": ("14", "48"), "MXN": ("2.5", "26"), "MYR": ("2.4", "4.9"), "NOK": ("4.9", "12"), "NPR": ("29", "145"),
    "NZD": ("1.1", "2.6"), "PHP": ("20", "62"), "PKR": ("20", "320"), "QAR": ("3.6", "3.7"), "SAR": ("3.7", "3.8"),
    "SCR": ("4.4", "22"), "SEK": ("5", "11.6"), "SGD": ("1.1", "2"), "SKK": ("19", "52"), "THB": ("23", "58"), "TWD": ("24", "37"), "USD": ("1", "1"),
    "ZAR": ("2.5", "21"),
}  # fmt: skip


class Worth(NamedTuple):
    """The least and the most that the source of a pair is worth in the currency of the amount that it is converted into."""

    least: Fraction
    most: Fraction

    def beyond(self, amount: Fraction, times: Fraction | int = ROOM) -> bool:
        """Whether an amount is less or more than that by more than so many times."""
        return amount * times < self.least or amount > self.most * times


def worth(article: Article, pair: Pair) -> Worth | None:
    """What the source may be worth; None where the bounds of a currency that either may be in are not known, or the rate was another time's."""
    source, stated = pair.source, pair.converted
    if pair.then or not _known(source) or not _known(stated) or _is_old(article, source):
        return None
    factors = list(_factors(source.quantity.currencies, stated.quantity.currencies))
    amounts = [abs(end) for end in (source.quantity.nominal, source.quantity.top) if end is not None]
    return Worth(min(amounts) * min(factors), max(amounts) * max(factors))


def _is_old(article: Article, source: Figure) -> bool:
    """Whether the paragraph tells of a year before those that the bounds are of."""
    years = (end.when.year for date in dates(article) if date.block is source.block for end in date.ends)
    return any(year is not None and year < _SINCE for year in years)


def _known(figure: Figure) -> bool:
    """Whether the bounds of each currency that may be meant are known; a plain dollar is hardly one of the Solomon Islands."""
    return figure.quantity.unit == _PLAIN or figure.quantity.currencies <= _DOLLAR.keys()


def _factors(here: frozenset[str], there: frozenset[str]) -> Iterator[Fraction]:
    """The lowest and the highest rates between the currencies of two amounts."""
    for one, other in product(here & _DOLLAR.keys(), there & _DOLLAR.keys()):
        (least, most), (low, high) = map(Fraction, _DOLLAR[one]), map(Fraction, _DOLLAR[other])
        yield low / most
        yield high / least
