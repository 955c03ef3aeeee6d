"""Figures of a story that are backed -> those that rise where they fall in the source, or fall where they rise."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice, takewhile

from newslint.article import Article
from newslint.article.claims.comparable import ANY
from newslint.article.dates.value import Date
from newslint.article.mention import Mention
from newslint.article.sentences import sentence_of
from newslint.kinds.sourcing.candidates import UNIT
from newslint.kinds.sourcing.index import Index, index
from newslint.kinds.sourcing.judging import Status, Verdict, verdicts
from newslint.kinds.sourcing.said.fact import Fact, telling
from newslint.tuples import NamedTuple

_NEAR, _BEHIND = 7, 3
_TELLING = 2
"""Digits of a figure that stands in a source by more than chance."""
_NEXT = 2
"""Figures behind one among which that of the time before stands."""
_LIKE = 3 * UNIT
"""How much a figure and its source have in common where their directions are held against each other."""
_MARKS = ".,:;()[]"
_BOTH = frozenset("(/")
"""Marks of a head that names two things, of which the sign tells which: `Profit/(loss)`."""


class Directed(NamedTuple):
    """The word of a direction, and the figure of a source that says the other one."""

    word: Mention
    fact: Fact
    up: bool


def directed(article: Article) -> Iterator[Directed]:
    """The directions that the sources contradict."""
    held = index(article)
    for verdict in verdicts(article):
        fact = verdict.fact
        if not _borne_out(verdict) or fact.ranked or fact.earlier or fact.up is None or telling(fact) < _TELLING:
            continue
        told = _told(verdict, held)
        if told is not None and told != fact.up and (word := _word(article, fact)):
            yield Directed(word, verdict.by[0], told)


def _borne_out(verdict: Verdict) -> bool:
    """Whether a figure stands in one place of a source, in digits."""
    alone = verdict.status is Status.BACKED and len(verdict.by) == 1
    return alone and verdict.score >= UNIT and telling(verdict.by[0]) > 0


def unsigned(article: Article) -> Iterator[Directed]:
    """The figures told as losses that the source has above nothing, and the other way round, where its column has both."""
    held = index(article)
    for verdict in verdicts(article):
        if not _borne_out(verdict) or verdict.fact.up is False or verdict.by[0].datum is None or verdict.by[0].moved:
            continue
        fact, other = verdict.fact, verdict.by[0]
        if _has_its_size(article, fact, other):
            continue
        beside = {one.below for one in held.in_table(other.place) if _in_line(one, other)}
        if other.below != fact.negative and len(beside) > 1:
            word = _loss(article, fact) if fact.negative else _with_next(article, fact.mention)
            yield from (Directed(word, other, not other.below),) if word else ()


def _has_its_size(article: Article, fact: Fact, other: Fact) -> bool:
    """Whether the row of a cell is one of costs, or of a loss that the story tells: brackets and signs are then the manner of the table."""
    words, head = article.lexicon.relations, other.datum.row.lower() if other.datum else ""
    named = {word.strip(_MARKS) for word in head.split()}
    lost = fact.negative and not named.isdisjoint(words.negative) and not _BOTH.intersection(head)
    return lost or not named.isdisjoint(words.classes.get("charged", ()))


def told_apart(article: Article) -> Iterator[Directed]:
    """The figures said to be more than in another year whose cell in that year's column holds more, and the other way round."""
    held, words = index(article), article.lexicon.relations
    for verdict in verdicts(article):
        other = verdict.by[0] if _borne_out(verdict) else None
        if other is None or other.datum is None or other.moved or telling(verdict.fact) < _TELLING:
            continue
        for word, year in _than(article, verdict.fact):
            then = [one for one in held.at(other.place) if one is not other and _of_year(one, year)]
            if (
                len(then) == 1
                and (up := _above(other, then[0])) is not None
                and up != (word.text.lower() in words.more)
            ):
                yield Directed(word, then[0], up)


def _than(article: Article, fact: Fact) -> Iterator[tuple[Mention, int]]:
    """The comparisons behind a figure, up to the next one, with another year: `and now emits less than in 1990`."""
    words = article.lexicon.relations
    told = [*takewhile(lambda token: token.figure is None, sentence_of(article, fact.mention).after(fact.mention))]
    for first, second, *rest in zip(told, told[1:], told[2:], [*told[3:], None], strict=False):
        date = next((one.mention for one in rest if one and isinstance(one.mention, Date)), None)
        if first.word in words.more | words.less and second.word in words.than and date and date.when.year:
            yield Mention(fact.mention.block, first.start, first.end), date.when.year


def _of_year(fact: Fact, year: int) -> bool:
    """Whether the head of a cell's column names a year."""
    return fact.datum is not None and str(year) in fact.datum.column


def _above(one: Fact, other: Fact) -> bool | None:
    """Whether one cell holds more than another of its measure; None where they hold the same, or do not measure the same."""
    now, then = one.values[0], other.values[0]
    if now.measure != then.measure or now.quantity.nominal == then.quantity.nominal:
        return None
    return now.quantity.nominal > then.quantity.nominal


def _with_next(article: Article, mention: Mention) -> Mention:
    """A figure and the word behind it that says something of it: `1.8% dearer`."""
    behind = next(sentence_of(article, mention).after(mention), None)
    tells = behind and behind.word.isalpha() and behind.word not in article.lexicon.agreement.stop
    return Mention(mention.block, mention.start, behind.end) if behind and tells else mention


def _in_line(one: Fact, other: Fact) -> bool:
    """Whether two cells stand in one row, or in one column."""
    return one.place == other.place or one.column == other.column


def _loss(article: Article, fact: Fact) -> Mention | None:
    """The word right before a figure that tells a loss."""
    words = article.lexicon.relations.negative
    for token in islice(sentence_of(article, fact.mention).before(fact.mention), _BEHIND):
        if token.word in words:
            return Mention(fact.mention.block, token.start, token.end)
    return None


def _told(verdict: Verdict, held: Index) -> bool | None:
    """The direction that the source tells: by a word, by a sign, or by the figure of the time before."""
    other = verdict.by[0]
    if other.datum is None and other.up is None:
        return _from_before(other, held)
    if verdict.score < _LIKE:
        return None
    if other.datum is None:
        return other.up
    if other.moved:
        return not other.below
    if other.below and any(value.measure == "percent" for value in other.values):
        return False
    changes = [one for one in held.at(other.place) if one is not other and one.moved and one.datum]
    return not changes[0].below if len(changes) == 1 else None


def _from_before(other: Fact, held: Index) -> bool | None:
    """The direction from the one figure of the same sentence and measure that is told as that of a time before."""
    behind = (one for one in held.at(other.place) if one.mention.span > other.mention.span)
    before = [one for one in islice(behind, _NEXT) if one.earlier and _measure(one) == _measure(other)]
    if not before or other.earlier:
        return None
    now, then = (abs(one.values[0].quantity.nominal) for one in (other, before[0]))
    return None if now == then else now > then


def _measure(fact: Fact) -> str:
    return fact.values[0].measure if fact.values else ANY


def _word(article: Article, fact: Fact) -> Mention | None:
    """The word beside a figure that says its direction."""
    words, sentence = article.lexicon.relations, sentence_of(article, fact.mention)
    for token in (*islice(sentence.before(fact.mention), _NEAR), *islice(sentence.after(fact.mention), _BEHIND)):
        capital = fact.mention.block.prose.text[token.start].isupper() and token.start > sentence.start
        if token.word in (words.up if fact.up else words.down) and not capital:
            return Mention(fact.mention.block, token.start, token.end)
    return None
