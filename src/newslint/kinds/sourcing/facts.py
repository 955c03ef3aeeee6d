"""Article -> what its figures say, in prose and in tables: the values that each may stand for, and the words told with it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from fractions import Fraction
from functools import cache
from itertools import chain, islice, takewhile
from typing import NamedTuple

from newslint.arithmetic.formulas import WHOLE
from newslint.arithmetic.quantity import Quantity
from newslint.article import Article, once
from newslint.article.claims.comparable import ANY, ends, stood
from newslint.article.claims.stems import stems
from newslint.article.claims.topic import topics
from newslint.article.dates.value import Date
from newslint.article.mention import Figure, Mention, by_block
from newslint.article.mentions import dates, figures
from newslint.article.sentences import UNREAD, Sentence, sentence_of
from newslint.article.sentences.tokens import spelt
from newslint.article.wording import digits
from newslint.document import Block
from newslint.document.tables import tables
from newslint.kinds.sourcing.heads import Datum, data
from newslint.kinds.sourcing.telling import BESIDE, NEAR, OWN, Telling, tellings
from newslint.kinds.sourcing.units import units
from newslint.lexicon.relations import RelationWords

NOTHING = frozenset[str]()
_BRACKET = 4
"""Words and marks from the bracket to a figure in it."""
_LEADING, _BESIDE = 2, 5
"""Words beside a figure that tell of which time it is."""
_RATIO = 4
"""Words from the first number to the second of `one voter in six`."""
ROUND = 10**5
"""A bare number from which on it needs no scale of the figure before."""


class Value(NamedTuple):
    """What a figure is worth in one measure in which it can be compared."""

    measure: str
    quantity: Quantity


class Fact(NamedTuple):
    """What a figure says.

    `told` are the words told with it, `noun` those of what it counts; `up` is True for a rise and False for a fall. `place` is the
    sentence or the row that it stands in, `column` that of a cell, whose heads hold the stems in `row` and `head`. `below` says that it is less than nothing, `moved` that it tells a change,
    `negative` that words before it say that it is less than nothing, `compared` that it is said to be more or less, `earlier` that it is of a time before, `past` that its part of the sentence speaks of one, `dated` that a time is told with it.
    """

    mention: Mention
    path: str
    values: tuple[Value, ...]
    told: Telling
    noun: frozenset[str]
    up: bool | None
    apart: frozenset[str]
    place: tuple[str, int, int]
    datum: Datum | None = None
    row: frozenset[str] = NOTHING
    head: frozenset[str] = NOTHING
    below: bool = False
    moved: bool = False
    negative: bool = False
    compared: bool = False
    earlier: bool = False
    past: bool = False
    dated: bool = False

    @property
    def written(self) -> tuple[Quantity, ...]:
        """The figure as it is written, without its unit; both ends of a range."""
        return ends(self.mention) if isinstance(self.mention, Figure) else ()

    @property
    def text(self) -> str:
        """The figure as it is written."""
        return self.mention.text

    @property
    def worths(self) -> frozenset[tuple[str, Fraction]]:
        """What it is worth in each measure, without its sign."""
        return frozenset((value.measure, abs(value.quantity.nominal)) for value in self.values)

    @property
    def ranked(self) -> bool:
        """Whether it is a place in a row: `third`."""
        return any(value.measure == "ordinal" for value in self.values)

    @property
    def column(self) -> int:
        """The column of a cell, -1 for what stands in prose."""
        return self.datum.cell.column if self.datum else -1


@once.lasting
def facts(article: Article) -> tuple[Fact, ...]:
    """The figures of a text, those of its tables too, in order."""
    found = {datum.cell.block: datum for table in tables(article.document) for datum in data(table)}
    inside = {cell.block for table in tables(article.document) for cell in table.cells}
    told = [*_of_prose(article, inside), *_of_tables(article, found)]
    return tuple(sorted(told, key=lambda fact: fact.mention.span))


def _of_prose(article: Article, inside: set[Block]) -> Iterator[Fact]:
    """The figures outside tables."""
    before: Figure | None = None
    wholes = {whole for figure in figures(article) if (whole := _whole(article, figure))}
    for figure in figures(article):
        if figure.block.kind in UNREAD or figure.block in inside or figure in wholes:
            continue
        yield _in_sentence(article, figure, before)
        if figure.quantity.unit:
            before = figure


def _in_sentence(article: Article, figure: Figure, before: Figure | None) -> Fact:
    """What a figure in prose says, after another one that has a unit."""
    about, told, sentence = topics(article)(figure), tellings(article)(figure), sentence_of(article, figure)
    shared = before and before.block is figure.block and sentence_of(article, before) is sentence
    elided = _elided(figure, before) if before and shared else ()
    own = (*_values(figure, ends(figure)), *_pointed(article, figure), *_one_in(article, figure))
    compared = _more(article, figure)
    return Fact(
        figure,
        article.source.path,
        (*own, *elided),
        told,
        about.noun,
        about.up,
        about.apart,
        (article.source.path, -1, sentence.number),
        below=figure.quantity.nominal < 0,
        moved=about.up is not None or _changed(told, article),
        negative=_negative(article, figure),
        compared=compared,
        earlier=not compared and _earlier(article, figure),
        past=not compared and _past(article, figure),
        dated=_dated(article, figure),
    )


def _values(figure: Figure, quantities: Sequence[Quantity]) -> Iterator[Value]:
    """What some quantities are worth in each measure in which they can be compared."""
    for quantity in quantities:
        for standing in stood(figure, quantity):
            yield Value(standing.measure, standing.quantity)


def _pointed(article: Article, figure: Figure) -> Iterator[Value]:
    """A bare number of points, such as those of percentages: `2.8 points`."""
    behind = next(sentence_of(article, figure).after(figure), None)
    if figure.quantity.unit is None and behind and behind.word in article.lexicon.agreement.points:
        yield Value("percent", figure.quantity)


def _one_in(article: Article, figure: Figure) -> Iterator[Value]:
    """So many in so many as a percentage: `one voter in six`."""
    if whole := _whole(article, figure):
        yield Value("percent", Quantity(figure.quantity.nominal / whole.quantity.nominal * WHOLE))


def _whole(article: Article, figure: Figure) -> Figure | None:
    """The second number of `one voter in six`."""
    between: list[str] = []
    for token in islice(sentence_of(article, figure).after(figure), _RATIO):
        if token.figure is not None:
            said = between and between[-1] in article.lexicon.figures.ratio_words
            return token.figure if said and token.figure.quantity.nominal > figure.quantity.nominal else None
        between.append(token.word)
    return None


def _elided(figure: Figure, before: Figure) -> Iterator[Value]:
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


def _of_tables(article: Article, found: Mapping[Block, Datum]) -> Iterator[Fact]:
    """The figures in cells of data."""
    held, days = by_block(figures(article)), by_block(dates(article))
    words = article.lexicon.agreement

    common = _common(article, found.values())

    @cache
    def stemmed(text: str) -> frozenset[str]:
        parts = (word.strip(".,:;()[]’'\"") for word in text.lower().replace("/", " ").split())
        return frozenset(stem for word in parts if word[:1].isalpha() for stem in stems(word, words))

    for block, datum in found.items():
        inside = held.get(block, [])
        for figure in inside or _numbers(block, days.get(block, [])):
            yield _cell(article, figure, datum, stemmed, common)


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
    weights: dict[str, int] = {}
    for text, weight in ((datum.row, OWN), (datum.column, NEAR + 1), (datum.group, NEAR + 1), (datum.title, BESIDE)):
        for stem in stemmed(text):
            weights.setdefault(stem, weight)
    below = _below(figure)
    table = datum.cell.table
    return Fact(
        figure, article.source.path, tuple(dict.fromkeys(_in_units(article, figure, datum))), weights,
        stemmed(datum.row) | stemmed(datum.column), None, NOTHING,
        (article.source.path, table, datum.cell.row), datum, (stemmed(datum.row) | stemmed(datum.group)) - totals, stemmed(datum.column), below, _moves(datum, article.lexicon.relations),
    )  # fmt: skip


def _more(article: Article, figure: Figure) -> bool:
    """Whether right behind a figure it is said that it is more or less: `43% less than`."""
    words, sentence = article.lexicon.relations, sentence_of(article, figure)
    behind = [token.word for token in islice(sentence.after(figure), 3)]
    return not (words.more | words.less | words.up | words.down).isdisjoint(behind)


def _earlier(article: Article, figure: Figure) -> bool:
    """Whether a figure is told as that of a time before: `from 9,210`, `against 26 a year ago`."""
    words, sentence = article.lexicon, sentence_of(article, figure)
    led = {token.word for token in islice(sentence.before(figure), _LEADING)}
    behind = takewhile(lambda token: token.figure is None, islice(sentence.after(figure), _BESIDE))
    told = led.union(spelt(behind))
    leads = words.relations.start | words.relations.compared
    return bool(led & leads or told & words.agreement.before) or _in_brackets(sentence, figure)


def _negative(article: Article, figure: Figure) -> bool:
    """Whether a loss, a deficit or the like is told before a figure in its sentence."""
    words = article.lexicon.relations.negative
    return any(token.word in words for token in sentence_of(article, figure).before(figure))


def _past(article: Article, figure: Figure) -> bool:
    """Whether the part of a sentence that a figure stands in speaks of a time before."""
    words, sentence = article.lexicon, sentence_of(article, figure)
    sides = (sentence.before(figure), sentence.after(figure))
    part = chain.from_iterable(takewhile(lambda token: token.word not in words.relations.parts, side) for side in sides)
    return any(token.word in words.agreement.before for token in part)


def _in_brackets(sentence: Sentence, figure: Figure) -> bool:
    """Whether a figure stands in brackets right behind another, as reports give that of the time before: `412.6 (366.9)`."""
    for place, token in enumerate(islice(sentence.before(figure), _BRACKET)):
        if token.word == "(":
            outside = next(islice(sentence.before(figure), place + 1, None), None)
            return outside is not None and outside.mention is not None
        if token.figure is not None:
            return False
    return False


def _dated(article: Article, figure: Figure) -> bool:
    """Whether a day or a period is told right before or behind a figure."""
    sentence = sentence_of(article, figure)
    beside = (*islice(sentence.before(figure), _BESIDE), *islice(sentence.after(figure), _BESIDE))
    return any(isinstance(token.mention, Date) and token.mention.period != "relative" for token in beside)


def _changed(told: Telling, article: Article) -> bool:
    """Whether a change is told with a figure."""
    return any(told.get(stem, 0) >= NEAR for stem in article.lexicon.agreement.changes)


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
        yield from _values(figure, quantities)
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
    return re.compile(r"\d+(?:[ \u00a0\u202f]\d{3})+(?![\d])|\d+(?:\.\d+)?")


def _numbers(block: Block, days: Sequence[Mention]) -> Iterator[Figure]:
    """The number of a cell that reads as none in prose, such as a year."""
    found = None if days else _bare().fullmatch(block.prose.text)
    if found:
        written = re.sub(r"\s", "", found[0])
        places = len(written.partition(".")[2])
        quantity = Quantity(Fraction(written), Fraction(1, 10**places))
        yield Figure(block, found.start(), found.end(), "number", quantity, lambda read: read)
