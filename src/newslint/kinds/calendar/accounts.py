"""Article -> years whose first and last day lie two years or more apart: `its fiscal year, which began on July 1, 2023, and ended on June 30, 2025`."""

from __future__ import annotations

import datetime as dt
from calendar import monthrange
from collections.abc import Iterator, Sequence
from itertools import islice

from newslint.article import Article
from newslint.article.dates.value import Date, End
from newslint.article.mention import Mention
from newslint.article.sentences import Sentence, sentences
from newslint.article.sentences.tokens import Token
from newslint.lexicon import Lexicon
from newslint.lexicon.calendar import Courses
from newslint.model import Note, Problem
from newslint.tuples import NamedTuple

_FISCAL, _MONTHS, _MONTH, _YEAR = "fiscal", 12, "month", "year"
_DATED = frozenset(("day", "month"))
_LONGEST = 5
"""Years: what is farther apart is of something else."""
_REACH = 4
"""Tokens between a year and its first day: `year, which began on`."""


class Account(NamedTuple):
    """A year in words, its first day and its last, and how many years these make."""

    words: Mention
    first: End
    last: End
    years: int

    def judged(self, lexicon: Lexicon) -> Problem:
        """The problem, at the last day."""
        said, text, prose = lexicon.messages, self.words.block.prose.text, self.words.block.prose
        start, end = (text[one.start : one.end] for one in (self.first, self.last))
        values = {"start": start, "end": end, "expected": said.years.format(number=self.years)}
        note = Note(prose.span(self.first.start, self.first.end), said.starts)
        return Problem(prose.span(self.last.start, self.last.end), values, (note,), None, (), "account")


def accounts(article: Article) -> Iterator[Account]:
    """The years of which a sentence tells both days, the only ones in it."""
    words = article.lexicon.calendar.courses
    for sentence in sentences(article):
        days = [one for one in sentence.mentions if isinstance(one, Date) and one.period in _DATED]
        ends = [end for date in days for end in date.ends] if days else []
        if len(ends) == 2 and (named := _named(sentence, days[0], words)):
            years = _years(*sorted(filter(None, map(_day, ends, (False, True)))))
            if 1 < years <= _LONGEST and _is_plain(sentence, named, words):
                yield Account(named, ends[0], ends[1], years)


def _day(end: End, last: bool) -> dt.date | None:  # noqa: FBT001 -- which of the two it is
    """The day that an end tells, or the first of its month, or the last."""
    when = end.when
    if when.day or not (when.month and when.year):
        return when.date
    day = when._replace(day=1).date
    return day + dt.timedelta(monthrange(when.year, when.month)[1] - 1) if day and last else day


def _years(first: dt.date | None = None, last: dt.date | None = None) -> int:
    """How many whole years two days make, if the one after the last of them is an anniversary of the first."""
    after = last + dt.timedelta(1) if last else None
    same = first and after and (first.month, first.day) == (after.month, after.day)
    return after.year - first.year if same and first and after else 0


def _named(sentence: Sentence, date: Date, words: Courses) -> Mention | None:
    """The year of which a day is the first: right before it, or with nothing between that leads elsewhere."""
    near = [*islice(sentence.before(date), _REACH + 1)]
    for token in near:
        if _is_a_year(token, words):
            return Mention(sentence.block, token.start, token.end)
        if token.word not in words.running:
            return None
    return None


def _is_a_year(token: Token, words: Courses) -> bool:
    """Whether a token says one year: `fiscal 2024`, `the year`, `12 months`."""
    if isinstance(token.mention, Date):
        return token.mention.period == _FISCAL
    if token.figure is not None:
        worth = token.figure.quantity
        return worth.nominal == {_MONTH: _MONTHS, _YEAR: 1}.get(worth.unit or "")
    return token.word in words.years


def _is_plain(sentence: Sentence, named: Mention, words: Courses) -> bool:
    """Whether a year is no part of something longer: `the two-year plan, in the year from`, `for the second year`."""
    lead: Sequence[Token] = [*sentence.before(named)]
    lasts = [one for one in sentence.figures if one.role in {"duration", "ordinal"} and one.start != named.start]
    fiscal = any(isinstance(token.mention, Date) and token.start == named.start for token in sentence.tokens)
    return not lasts and (fiscal or (bool(lead) and lead[0].word in words.whose))
