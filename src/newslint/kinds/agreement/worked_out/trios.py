"""Sentences -> three figures that stand together, one of which may follow from the two others."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from fractions import Fraction
from functools import cache
from itertools import dropwhile, islice, product, takewhile

from newslint.arithmetic.interval import Interval
from newslint.arithmetic.quantity import UPWARDS
from newslint.article import Article
from newslint.article.claims import stands
from newslint.article.claims.comparable import TIMES, standings
from newslint.article.claims.topic import beside
from newslint.article.judgement.wording import telling
from newslint.article.mention import Figure, Mention
from newslint.article.prose.neighbours import word_after
from newslint.article.sentences import Sentence, sentence_of
from newslint.lexicon.relations import RelationWords
from newslint.tuples import NamedTuple

BACK = 2  # sentences from one to another that is close to it
THREE = 3
LEVELS = 2  # from which another figure follows
FEW = 3  # words before a figure that say that it is an estimate
AGAINST = 2  # words behind a percentage among which is what it is held against
REACH = 3  # figures of a measure on either side
BESIDE = 11  # figures on either side
SIZES = 6  # doublings, from which on it is another kind of amount
RELATIVE = frozenset({"percent", "day", "ordinal", TIMES})
"""The measures of what is told of levels."""
POINTS = frozenset({"points", "number"})
STATED = frozenset({"percent", "points", "ratio", "number", "money"})
NO_OPERANDS = frozenset({"day", "ordinal", TIMES})


class Trio(NamedTuple):
    """A figure that may follow from two others, which stand side by side: the lower and the higher of them in a measure."""

    company: Company
    stated: Figure
    low: Figure
    high: Figure
    measure: str

    @property
    def article(self) -> Article:
        """The story that tells them."""
        return self.company.article

    @property
    def room(self) -> Interval:
        """The values for which the first may stand."""
        return self.company.room(self.stated)

    @property
    def values(self) -> tuple[Fraction, Fraction]:
        """What the two are worth."""
        return size(self.low), size(self.high)

    @property
    def operands(self) -> tuple[Figure, Figure]:
        """What the figure may follow from."""
        return self.low, self.high

    @property
    def sentences(self) -> tuple[Sentence, ...]:
        """Where the three stand."""
        return tuple(sentence_of(self.article, figure) for figure in (self.stated, *self.operands))

    @property
    def in_one_sentence(self) -> bool:
        """Whether the three stand in one."""
        return len({sentence.number for sentence in self.sentences}) == 1

    @property
    def together(self) -> bool:
        """Whether a sentence holds two of the three; the first has no other level if it stands alone, and else no base of its own that is none of the two."""
        stated, low, high = self.sentences
        if self.in_one_sentence or self.in_points:
            return True
        if stated is low or stated is high:
            return self.stated.role != "percent" or not self._has_another_base(stated)
        near = low is high and abs(stated.number - low.number) == 1
        sure = self.stated.role != "percent" or telling(self.stated) > 1 or self.stated.quantity.hedge not in UPWARDS
        return near and sure and not _has_level(stated, self.stated)

    def _has_another_base(self, here: Sentence) -> bool:
        """Whether a sentence holds a percentage against a level that is none of the two."""
        return any(
            figure not in self.operands
            and self.held(figure)
            and any(one.measure == self.measure for one in standings(figure))
            for figure in here.figures
            if figure is not self.stated
        )

    @property
    def in_points(self) -> bool:
        """Whether the first is what percentages differ by."""
        word, _ = word_after(self.stated.block.prose.text, self.stated.end)
        return self.stated.role == "points" or word in self.article.lexicon.agreement.points

    def led(self, figure: Figure, leads: frozenset[str]) -> bool:
        """Whether such a word stands right before one of the figures."""
        return not leads.isdisjoint(beside(self.article, figure)[0][:1])

    @property
    def bases(self) -> frozenset[str]:
        """What stands before a level that another is held against: `from`, `than`."""
        return bases(self.article.lexicon.relations)

    def held(self, figure: Figure) -> bool:
        """Whether a level is one that another is held against."""
        return led(self.article, figure, self.bases)

    @property
    def based(self) -> bool:
        """Whether one of the two is held against the other."""
        return any(self.held(operand) for operand in self.operands)


@cache
def bases(words: RelationWords) -> frozenset[str]:
    """What stands before a level that another is held against: `from`, `than`."""
    return words.start | words.than | words.compared


def led(article: Article, figure: Mention, leads: frozenset[str]) -> bool:
    """Whether such a word stands before a figure, before its article or the time that it is of: `of the 1,100 members`, `compared with $139`, `from last year's 10 million`."""
    words, ending = article.lexicon.relations, article.lexicon.agreement.possessive
    passed = words.articles | words.with_ | words.earlier | {ending[1:]}  # behind a date it is a word of its own
    before = dropwhile(lambda word: word.removesuffix(ending) in passed, beside(article, figure)[0])
    return next(before, "") in leads


def size(figure: Figure) -> Fraction:
    """What a figure is worth, without its sign."""
    nominal = figure.quantity.nominal
    return nominal if nominal.numerator >= 0 else -nominal


class Company:
    """Figures in the order of the story, those in each measure, and which stand close to one another.

    `told` gives each with the number of its sentence; ranges are left out.
    """

    def __init__(self, article: Article, told: Iterable[tuple[int, Figure]]) -> None:
        single = [(number, figure) for number, figure in told if figure.quantity.top is None]
        self.article = article
        self.figures = [figure for _, figure in single]
        self._sentences = [number for number, _ in single]
        self._rooms: dict[Figure, Interval] = {}
        self._stands = stands(article)
        self.lines = self._lines()

    def room(self, figure: Figure) -> Interval:
        """The values for which a figure may stand, worked out once."""
        if figure not in self._rooms:
            self._rooms[figure] = figure.quantity.near()
        return self._rooms[figure]

    def beside(self, at: int) -> tuple[Sequence[Figure], Sequence[Figure]]:
        """The figures right before one and right behind it."""
        before, after = range(max(0, at - BESIDE), at), range(at + 1, min(len(self.figures), at + 1 + BESIDE))
        return self._close(at, before), self._close(at, after)

    def near(self, at: int, measure: str) -> Sequence[Figure]:
        """The nearest figures of a measure on either side of one."""
        line = self.lines[measure]
        place = bisect_left(line, at)
        behind = place + (at in line[place : place + 1])
        return self._close(at, (*line[max(0, place - REACH) : place], *line[behind : behind + REACH]))

    def measures(self, figure: Figure) -> frozenset[str]:
        """The measures in which a figure may be one of the two that another follows from."""
        return figure.quantity.currencies or frozenset([one.measure for one in self._stands(figure)]) - NO_OPERANDS

    def _lines(self) -> Mapping[str, Sequence[int]]:
        """Where the figures of each measure stand among these; of measures with the same figures, as the twenty of `$` mostly have, only one."""
        alike: dict[frozenset[str], list[int]] = {}
        for at, figure in enumerate(self.figures):
            alike.setdefault(self.measures(figure), []).append(at)
        lines: dict[str, list[int]] = {}
        for measures, places in alike.items():
            for measure in measures:
                lines.setdefault(measure, []).extend(places)
        distinct = {tuple(sorted(line)): measure for measure, line in sorted(lines.items()) if len(line) >= LEVELS}
        return {measure: line for line, measure in distinct.items()}

    def _close(self, at: int, places: Iterable[int]) -> Sequence[Figure]:
        here = self._sentences[at]
        return [self.figures[place] for place in places if abs(self._sentences[place] - here) <= BACK]


def trios(company: Company, at: int) -> Iterator[Trio]:
    """One of some figures, with each two of its neighbours in one measure that stand side by side."""
    stated = company.figures[at]
    if stated.role not in STATED or len(company.figures) < THREE:
        return
    for measure in sorted(_sought(stated, company)):
        near = company.near(at, measure)
        pairs = (
            *_pairs(near),
            *_held_against(company.article, stated, near),
            *_but_estimates(company.article, stated, near),
        )
        yield from (Trio(company, stated, low, high, measure) for low, high in pairs)


def _sought(stated: Figure, company: Company) -> set[str]:
    """The measures of what a figure may follow from: of levels, or its own; a number may be one of points."""
    told = company.lines.keys()
    if stated.role == "ratio":
        return told - NO_OPERANDS
    if stated.role == "percent":
        return told - RELATIVE
    own = company.measures(stated)
    return told & (own | {"percent"} if stated.role in POINTS else own)


def _pairs(line: Sequence[Figure]) -> Iterator[tuple[Figure, Figure]]:
    """Each two that stand side by side among those of their size (not 36 cents a share beside $145 million), the lower first."""
    magnitudes = list(map(_magnitude, line))
    for at, one in enumerate(line):
        alike = (n for n in range(at + 1, len(line)) if abs(magnitudes[n] - magnitudes[at]) < SIZES)
        two = line[next(alike, at)]
        if size(one) != size(two) and size(one) and size(two):
            yield (one, two) if size(one) < size(two) else (two, one)


def _held_against(article: Article, stated: Figure, line: Sequence[Figure]) -> Iterator[tuple[Figure, Figure]]:
    """What stands before a percentage and is not next to the level that it is held against: `$61 a share, $20 of it in cash, is 22% more than the $50`, `fell to 61 from 72, but rose 22 percent from 50`."""
    words = article.lexicon.relations
    leads = bases(words) if telling(stated) > 1 else words.than
    if stated.role != "percent" or leads.isdisjoint(beside(article, stated)[1][:AGAINST]):
        return
    here = sentence_of(article, stated)
    told = [one for one in line if sentence_of(article, one) is here]
    before, behind = ([one for one in told if (one.start > stated.start) is later] for later in (False, True))
    for one, base in product(before[:-1], behind[:1]):
        if size(one) != size(base) and size(one) and size(base):
            yield (one, base) if size(one) < size(base) else (base, one)


def _but_estimates(article: Article, stated: Figure, line: Sequence[Figure]) -> Iterator[tuple[Figure, Figure]]:
    """What a multiple may be of where an estimate stands between: `it earned $9.1 million, above its estimate of $9 million, and nearly double the $4.6 million`."""
    facts = [one for one in line if not is_estimate(article, one)] if stated.role == "ratio" else line
    if len(facts) < len(line):
        yield from _pairs(facts)


def is_estimate(article: Article, figure: Figure) -> bool:
    """Whether a word before a figure, behind any other, says that it is an estimate or a forecast."""
    before = takewhile(lambda token: token.figure is None, sentence_of(article, figure).before(figure))
    return any(token.word in article.lexicon.agreement.expected for token in islice(before, FEW))


def _magnitude(figure: Figure) -> int:
    """How many doublings, nearly, lead from one to what a figure is worth."""
    part, whole = figure.quantity.nominal.as_integer_ratio()
    return part.bit_length() - whole.bit_length()


def _has_level(sentence: Sentence, stated: Figure) -> bool:
    others = (figure for figure in sentence.figures if figure is not stated)
    return any(one.measure not in RELATIVE for figure in others for one in standings(figure))
