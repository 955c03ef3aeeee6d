"""Article -> what its headline, standfirst, summary and captions claim, and the body's figures that can bear it out."""

from __future__ import annotations

import re
from collections.abc import Callable, Hashable, Iterator, Sequence
from fractions import Fraction
from functools import cache, partial

from newslint import compiled
from newslint.arithmetic.quantity import Quantity
from newslint.article import Article, once
from newslint.article.claims.comparable import ANY, Standing, Values, ends, standings
from newslint.article.judgement.wording import digits
from newslint.article.mention import Figure, Mention, by_block
from newslint.article.mentions import dates, figures, rates, symbols
from newslint.document import Block
from newslint.record import Same

FIELDS = frozenset({"headline", "standfirst", "summary", "caption"})
BODY = frozenset({"body", "item", "quote", "cell", "note"})


class Numeral(Mention):
    """A number in a field that is no figure, date or symbol: part of a name (`Boeing 787`), a code, a score."""

    __slots__ = ()


def claims(article: Article) -> tuple[Figure, ...]:
    """The figures in the fields of the story, in order."""
    return tuple(figure for figure in figures(article) if figure.block.kind in FIELDS)


@once
def body(article: Article) -> tuple[Figure, ...]:
    """The figures of the body that can bear a claim out, in order."""
    vague = article.lexicon.figures.vague
    return tuple(
        figure for figure in figures(article) if figure.block.kind in BODY and figure.text.lower() not in vague
    )


@once
def values(article: Article) -> Values:
    """The same figures by value."""
    return Values(standing for figure in body(article) for standing in _shelved(article, figure))


@once
def stands(article: Article) -> Callable[[Figure], Sequence[Standing]]:
    """The function that gives a figure in each measure that it can be compared in, worked out once."""

    @cache
    def found(figure: Figure) -> Sequence[Standing]:
        how, read = partial(_how, figure), partial(_standings, figure)
        kept = article.memory.one(standings, figure.text, how, read)
        return tuple([one if one.figure is figure else Standing(one.measure, one.quantity, figure) for one in kept])

    return found


def _how(figure: Figure) -> Hashable:
    """All that the measures of a figure depend on; a quantity is equal to itself, for fractions take longer to be compared."""
    return figure.role, Same(figure.quantity)


def _standings(figure: Figure) -> Sequence[Standing]:
    return tuple(standings(figure))


def _shelved(article: Article, figure: Figure) -> Iterator[Standing]:
    yield from stands(article)(figure)
    for quantity in ends(figure):
        yield Standing(ANY, quantity, figure)
    written = plain(digits(figure)) if figure.quantity.top is None else ""
    if written and (number := number_at(written)) != figure.quantity.nominal:
        # a headline may leave out the scale or count in pence: `shares sold at 244`
        yield Standing(ANY, Quantity(number), figure)


def number_at(written: str) -> Fraction:
    """What the digits of a number are worth."""
    return Fraction(int(written) if written.isdecimal() else written)


@cache
def _digits() -> re.Pattern[str]:
    """A number in digits."""
    return compiled.pattern(r"\d[\d,]*(?:\.\d+)*")


def numerals(article: Article) -> tuple[Numeral, ...]:
    """The numbers in the fields that no other mention has, in order."""
    return tuple(_numerals(article))


def _numerals(article: Article) -> Iterator[Numeral]:
    mentions = (*figures(article), *dates(article), *symbols(article), *rates(article))
    taken = by_block(mention for mention in mentions if mention.block.kind in FIELDS)
    for block in article.blocks:
        if block.kind not in FIELDS:
            continue
        held = taken.get(block, ())
        for numeral in numerals_of(block):
            if not any(one.start < numeral.end and numeral.start < one.end for one in held):
                yield numeral


def numerals_of(block: Block) -> Iterator[Numeral]:
    """Every number of a block in two digits or more, whatever it is part of."""
    for found in _digits().finditer(block.prose.text):
        start, end = found.start(), found.start() + len(found[0].rstrip(","))
        if end - start > 1:
            yield Numeral(block, start, end)


def numbers_in(text: str) -> list[str]:
    """The numbers in digits that a text has, as they are written."""
    return [found.rstrip(",") for found in _digits().findall(text)]


def plain(number: str) -> str:
    """A number as a string to compare: without the commas between its thousands."""
    return number.replace(",", "")


@once
def numbers(article: Article) -> frozenset[str]:
    """Every number in the body, as a string."""
    texts = (block.prose.text for block in article.blocks if block.kind in BODY)
    return frozenset(plain(number) for text in texts for number in numbers_in(text))
