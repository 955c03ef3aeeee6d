"""A table -> what the numbers in its cells say, by the heads of their rows and columns."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from fractions import Fraction
from functools import cache

from newslint import compiled
from newslint.arithmetic.quantity import Quantity
from newslint.article import Article, once
from newslint.article.claims.comparable import ANY, ends, stood
from newslint.article.claims.stems import stems
from newslint.article.mention import Figure, Mention, by_block
from newslint.article.mentions import dates, figures
from newslint.document import Block
from newslint.document.tables import tables
from newslint.kinds.sourcing.said.fact import NOTHING, Fact
from newslint.kinds.sourcing.said.heads import Datum, data
from newslint.kinds.sourcing.said.units import units
from newslint.kinds.sourcing.said.values import Value, plain
from newslint.kinds.sourcing.telling import BESIDE, NEAR, OWN, Telling, tellings
from newslint.lexicon.relations import RelationWords


@once.lasting
def cells_of_data(article: Article) -> Mapping[Block, Datum]:
    """The cells of data of all tables, by block."""
    return {datum.cell.block: datum for table in tables(article.document) for datum in data(table)}


@once.lasting
def told(article: Article) -> Callable[[Mention], Telling]:
    """The function that tells the words told with a mention: in a cell those of its heads."""
    found, stemmed, beside = cells_of_data(article), _stemmed(article), tellings(article)

    def words(mention: Mention) -> Telling:
        datum = found.get(mention.block)
        return _headed(datum, stemmed) if datum else beside(mention)

    return words


def cells(article: Article) -> Iterator[Fact]:
    """The figures in cells of data."""
    held, days = by_block(figures(article)), by_block(dates(article))
    found, stemmed = cells_of_data(article), _stemmed(article)
    common = _common(article, found.values())
    for block, datum in found.items():
        inside = held.get(block, [])
        for figure in inside or _numbers(block, days.get(block, [])):
            yield _cell(article, figure, datum, stemmed, common)


@once.lasting
def _stemmed(article: Article) -> Callable[[str], frozenset[str]]:
    """The function that tells the stems of the words of a head."""
    words = article.lexicon.agreement

    @cache
    def stemmed(text: str) -> frozenset[str]:
        parts = (word.strip(".,:;()[]’'\"") for word in text.lower().replace("/", " ").split())
        return frozenset(stem for word in parts if word[:1].isalpha() for stem in stems(word, words))

    return stemmed


def _headed(datum: Datum, stemmed: Callable[[str], frozenset[str]]) -> Telling:
    """The words that the heads of a cell tell."""
    weights: dict[str, int] = {}
    for text, weight in ((datum.row, OWN), (datum.column, NEAR + 1), (datum.group, NEAR + 1), (datum.title, BESIDE)):
        for stem in stemmed(text):
            weights.setdefault(stem, weight)
    return weights


def _common(article: Article, every: Iterable[Datum]) -> Mapping[int, str]:
    """For each table the head of a row that alone names a unit, which is then that of all rows: `Total (million tonnes)`."""
    named: dict[int, set[str]] = {}
    for datum in every:
        if units(datum.row, article.language, article.settings.dollar):
            named.setdefault(datum.cell.table, set()).add(datum.row)
    return {table: next(iter(heads)) for table, heads in named.items() if len(heads) == 1}


def _cell(
    article: Article, figure: Figure, datum: Datum, stemmed: Callable[[str], frozenset[str]], common: Mapping[int, str]
) -> Fact:
    """What a figure in a cell says."""
    if not units(datum.label, article.language, article.settings.dollar) and datum.cell.table in common:
        datum = datum._replace(label=common[datum.cell.table])
    totals = stemmed(" ".join(article.lexicon.agreement.totals))
    below = _below(figure)
    table = datum.cell.table
    return Fact(
        figure, article.source.path, tuple(dict.fromkeys(_in_units(article, figure, datum))), _headed(datum, stemmed),
        stemmed(datum.row) | stemmed(datum.column), None, NOTHING,
        (article.source.path, table, datum.cell.row), datum, (stemmed(datum.row) | stemmed(datum.group)) - totals, stemmed(datum.column), below, _moves(datum, article.lexicon.relations),
    )  # fmt: skip


def _moves(datum: Datum, words: RelationWords) -> bool:
    """Whether the heads of a cell say that it tells a change."""
    heads = {word.strip("(),:") for word in f"{datum.row} {datum.column}".lower().split()}
    return not heads.isdisjoint(words.up | words.down | words.neutral)


def _below(figure: Figure) -> bool:
    """Whether a number in a cell has a sign, or stands in brackets as accounts write a loss."""
    text = figure.block.prose.text
    return text.startswith(("(", "-", "−", "–")) and not any(map(str.isalpha, text[: figure.start]))


def _in_units(article: Article, figure: Figure, datum: Datum) -> Iterator[Value]:
    """What the number of a cell may be: in the unit that it has, else in those that its heads name, the nearest first."""
    quantities = tuple(quantity._replace(nominal=abs(quantity.nominal)) for quantity in ends(figure))
    if any(quantity.unit for quantity in quantities):
        yield from plain(figure, quantities)
    language, dollar = article.language, article.settings.dollar
    for head, sure in ((datum.row, True), (datum.column, True), (datum.group, True), (datum.label, False)):
        found = units(head, language, dollar)
        for unit in found:
            for quantity in quantities:
                yield from _in_unit(figure, unit.of(quantity), scaled=quantity.unit is None)
        if sure and any(unit.unit for unit in found):
            return
    for quantity in quantities:
        if quantity.unit is None:
            yield Value(ANY, quantity)


def _in_unit(figure: Figure, quantity: Quantity, *, scaled: bool) -> Iterator[Value]:
    """A quantity under a head in its measures; of a bare scale the unit is open."""
    if not scaled:
        return
    if quantity.unit is None:
        yield Value(ANY, quantity)
        return
    for standing in stood(figure, quantity):
        yield Value(standing.measure, standing.quantity)


@cache
def _bare() -> re.Pattern[str]:
    """A number in digits."""
    return compiled.pattern(r"\d+(?:[ \u00a0\u202f]\d{3})+(?![\d])|\d+(?:\.\d+)?")


def _numbers(block: Block, days: Sequence[Mention]) -> Iterator[Figure]:
    """The number of a cell that reads as none in prose, such as a year."""
    found = None if days else _bare().fullmatch(block.prose.text)
    if found:
        written = re.sub(r"\s", "", found[0])
        places = len(written.partition(".")[2])
        quantity = Quantity(Fraction(written), Fraction(1, 10**places))
        yield Figure(block, found.start(), found.end(), "number", quantity, lambda read: read)
