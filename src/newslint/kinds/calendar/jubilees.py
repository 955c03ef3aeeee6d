"""Article -> anniversaries in a word of their own, and the two years that they lie between: `founded in 1925 … its centenary in 2035`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import islice

from newslint import compiled
from newslint.article import Article
from newslint.article.dates.value import Date
from newslint.article.mention import Mention
from newslint.article.prose.neighbours import preceded_by
from newslint.article.sentences import Sentence, sentences
from newslint.lexicon import Lexicon, lowered
from newslint.lexicon.calendar import Calendar
from newslint.model import Note, Problem, Verified
from newslint.tuples import NamedTuple

_YEARS = frozenset(("year", "month", "day"))
_LED = 10
"""Words before a year among which it is told what began then."""
_NEAR = 1
"""Years by which a feast may be kept too early or too late."""
_FAR = 2
"""How many times too many or too few years are still those of the feast: what is farther off is of something else."""
_PAIR = 2


class Jubilee(NamedTuple):
    """What a feast is called, of how many years that is, and where the year of the beginning and that of the feast stand."""

    words: Mention
    years: int
    since: Date
    until: Date

    @property
    def gone(self) -> int:
        """The years that lie between."""
        return (self.until.when.year or 0) - (self.since.when.year or 0)

    def judged(self, lexicon: Lexicon) -> Problem | Verified:
        """Whether as many years lie between as it says, give or take one."""
        said = lexicon.messages
        notes = (Note(self.since.span, said.counts_from), Note(self.until.span, str(self.until.when.year)))
        expected = said.years.format(number=self.gone)
        if abs(self.gone - self.years) <= _NEAR:
            return Verified(self.words.span, expected, notes)
        values = {"stated": self.words.text, "since": str(self.since.when.year), "expected": expected}
        return Problem(self.words.span, values, notes, None, (), "elapsed")


def jubilees(article: Article) -> Iterator[Jubilee]:
    """The feasts of whoever is told of (`its centenary`) near which two years alone are told, in one of which something began."""
    words, before = article.lexicon.calendar, list[Sentence]()
    owners = article.lexicon.relations.owners
    for sentence in sentences(article) if words.jubilees else ():
        dated = len(sentence.mentions) > len(sentence.figures)  # the year of the feast stands beside it
        found = [*_pattern(words).finditer(lowered(sentence.text))] if dated else []
        own = preceded_by(sentence.text, found[0].start())[0] in owners if len(found) == 1 else False
        if own:
            near = [*(one for one in before if one.block is sentence.block), sentence]
            told = [date for one in near for date in one.mentions if isinstance(date, Date)]
            at = sentence.start + found[0].start()
            feast = Mention(sentence.block, at, at + len(found[0][0]))
            ands = article.lexicon.relations.ands
            feasts = _between(feast, words.jubilees[found[0][0]], near, told, words)
            yield from (one for one in feasts if _is_kept_in(sentence, one, ands))
        before = [sentence]


def _between(
    feast: Mention, years: int, near: Sequence[Sentence], told: Sequence[Date], words: Calendar
) -> Iterator[Jubilee]:
    """A feast and the two years that alone are told near it, where something began in the first of them."""
    dates = [one for one in told if one.period in _YEARS and len(one.ends) == 1 and one.when.year]
    if len({one.when.year for one in dates}) != _PAIR or any(one.when.width > 1 for one in told if one.when.year):
        return
    first, last = sorted({one.when.year: one for one in dates}.values(), key=lambda one: one.when.year or 0)
    jubilee = Jubilee(feast, years, first, last)
    if years / _FAR < jubilee.gone < years * _FAR and any(_begins(sentence, first, words) for sentence in near):
        yield jubilee


def _is_kept_in(sentence: Sentence, one: Jubilee, ands: frozenset[str]) -> bool:
    """Whether the later year is that of the feast, in its clause: not `meant for its centenary and unveiled in 2026`."""
    low, high = sorted((one.words, one.until), key=lambda mention: mention.span)
    between = [token.word for token in sentence.tokens if low.end <= token.start < high.start]
    here = one.until.block is sentence.block and sentence.start <= one.until.start < sentence.end
    return here and len(between) <= _LED and ands.isdisjoint(between)


def _begins(sentence: Sentence, date: Date, words: Calendar) -> bool:
    """Whether it is told right before a year what began in it: `married in June 1964`."""
    if date not in sentence.mentions:
        return False
    return not words.founding.isdisjoint(token.word for token in islice(sentence.before(date), _LED))


@cache
def _pattern(words: Calendar) -> re.Pattern[str]:
    return compiled.pattern(rf"(?<!\w)(?:{compiled.any_of(words.jubilees)})(?!\w)")
