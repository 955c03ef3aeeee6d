"""Article -> spans between two times of day that are also told by their length: `from 10 p.m. to 3 a.m., five hours`."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from fractions import Fraction
from itertools import pairwise
from operator import attrgetter

from newslint.article import Article
from newslint.article.dates.value import Date
from newslint.article.judgement.wording import rounded
from newslint.article.mention import Figure
from newslint.article.prose.neighbours import word_before
from newslint.article.sentences import Sentence, sentence_of
from newslint.article.times.clocks import DAY, HOUR, Clock, clocks
from newslint.lexicon import Lexicon
from newslint.lexicon.clock import ClockWords
from newslint.model import Note, Problem, Verified
from newslint.tuples import NamedTuple

_MINUTES = {"hour": HOUR, "minute": 1}
_NEAR = 6
"""Words between a length and the span that it is the length of."""
_ALIKE = Fraction(3, 2)
"""How many times as long as it is said to be a span may be: beyond that its length is of something else."""
_LATER = 3
"""Words between a span and the length that ends it: `at 4 p.m., some five hours later`."""
_HALF_HOUR = 30
_DAY_BEHIND = 30
"""Characters behind a span in which the day of its end stands."""
_START = attrgetter("start")


class Timed(NamedTuple):
    """A span between two times of day, and its length as it is told."""

    start: Clock
    end: Clock
    length: Figure

    def judged(self, lexicon: Lexicon) -> Problem | Verified:
        """Whether it is as long as that."""
        said = lexicon.messages
        worth = _MINUTES[self.length.quantity.unit or ""]
        expected = (said.hours if worth == HOUR else said.minutes).format(
            number=rounded(Fraction(self.minutes, worth), 3)
        )
        told = said.time_to.format(start=self.start.text, end=self.end.text, length=expected)
        notes = (Note(self.start.span, said.span_start), Note(self.end.span, said.span_end))
        if self.holds:
            return Verified(self.length.span, told, notes)
        values = {"sum": told, "stated": self.length.text, "expected": expected}
        return Problem(self.length.span, values, notes, None, (), "span", 0)

    @property
    def minutes(self) -> int:
        """How long it is by the clock."""
        return (self.end.minutes - self.start.minutes) % DAY

    @property
    def told(self) -> Fraction:
        """How many minutes it is said to be."""
        quantity = self.length.quantity
        return quantity.nominal * _MINUTES[quantity.unit or ""]

    @property
    def holds(self) -> bool:
        """Whether the clock gives what is said; times that are not on the half hour may have been rounded."""
        quantity = self.length.quantity
        worth = _MINUTES[quantity.unit or ""]
        odd = any(clock.minutes % _HALF_HOUR for clock in (self.start, self.end))
        stretch = (quantity.as_measure() if odd else quantity).stands_for()
        return Fraction(self.minutes, worth) in stretch

    @property
    def comparable(self) -> bool:
        """Whether the length may be that of the span at all."""
        return bool(self.minutes) and 1 / _ALIKE <= self.told / self.minutes <= _ALIKE


def spans(article: Article) -> Iterator[Timed]:
    """The spans whose length is told beside them, where nothing else in their sentence lasts."""
    words = article.lexicon.clock
    for start, end in pairwise(clocks(article)):
        if start.block is not end.block or (start.zone and end.zone and start.zone != end.zone):
            continue
        sentence = sentence_of(article, start)
        lengths = [each for each in sentence.figures if each.role == "duration" and each.quantity.unit in _MINUTES]
        if len(lengths) == 1 and end.end <= sentence.end and _alone(sentence, start, end):
            timed = Timed(start, end, lengths[0])
            if timed.comparable and _beside(sentence, timed, words):
                yield timed


def _alone(sentence: Sentence, start: Clock, end: Clock) -> bool:
    """Whether both times are of one day or the night that follows it."""
    return not any(
        isinstance(mention, Date) and start.start < mention.start < end.end + _DAY_BEHIND
        for mention in sentence.mentions
    )


def _beside(sentence: Sentence, timed: Timed, words: ClockWords) -> bool:
    """Whether a length is that of the span: right behind it, or before it with nothing but words between."""
    tokens = sentence.tokens
    if not words.each.isdisjoint(token.word for token in tokens):
        return False
    places = timed.length.start, timed.start.start, timed.end.end
    at, first, last = (bisect_left(tokens, place, key=_START) for place in places)
    behind = tokens[at + 1].word if at + 1 < len(tokens) else "."
    between = tokens[last:at] if at >= last else tokens[at + 1 : first]
    said = [token.word for token in between]
    if any(token.mention for token in between) or len(said) > _NEAR:
        return False
    if at >= last and behind in words.later:
        return len(said) <= _LATER
    if not _joined(timed.start, timed.end, words):
        return False
    if at < last:
        return all(map(str.isalnum, said))
    return not behind.isalnum() and all(word in words.in_all or not word.isalnum() for word in said)


def _joined(start: Clock, end: Clock, words: ClockWords) -> bool:
    """Whether the words between two times make them the ends of one span."""
    text = start.block.prose.text
    between, before = text[start.end : end.start].split(), word_before(text, start.start).lower()
    return len(between) == 1 and (between[0] in words.to or (before in words.span_openers and between[0].isalpha()))
