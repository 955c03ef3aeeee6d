"""Article -> weekdays that do not fit each other, of two dates side by side of which nobody knows the year: `from Friday, June 6, to Monday, June 8`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from itertools import pairwise

from newslint.article import Article
from newslint.article.dates.published import nearest, published
from newslint.article.dates.value import Date, End
from newslint.article.mention import Mention
from newslint.article.sentences import Sentence, sentences
from newslint.kinds.calendar.options import Options
from newslint.kinds.calendar.spelt import spelt
from newslint.lexicon import Lexicon, lowered
from newslint.model import Note, Problem
from newslint.tuples import NamedTuple

_NEAR = 35
"""Days between two dates of one event."""
_JOINTS = 2
"""Words that join two dates that are told side by side: `and on`, no `and flying back on`, which may be in another year."""
_NO_YEAR, _FEBRUARY, _WEEK = 2001, 2, 7


class Together(NamedTuple):
    """Two dates with their weekdays, and the day of the second in some year, by the weekday of the first."""

    first: Mention
    second: Mention
    said: int
    right: int
    day: dt.date

    def judged(self, lexicon: Lexicon) -> Problem:
        """The problem, at the second: one of the two weekdays, or dates, is wrong."""
        words, messages = lexicon.calendar, lexicon.messages
        values = {
            "date": spelt(self.day, lexicon, year=False),
            "actual": words.day_names[self.right],
            "stated": words.day_names[self.said],
            "source": messages.beside_day.format(day=self.first.text),
        }
        note = Note(self.first.span, self.first.text)
        return Problem(self.second.span, values, (note,), None, (), "weekday", doubt=1)


def together(article: Article, options: Options) -> Iterator[Together]:
    """The pairs of dates of a sentence, side by side, whose weekdays are not so many days apart as they are."""
    now = published(article)
    for sentence in sentences(article):
        ends = [*_weekdays(sentence)] if len(sentence.mentions) > len(sentence.figures) else []
        for (date, one), (other, end) in pairwise(ends):
            first, second = _day(one), _day(end)
            if first is None or second is None or not 0 < (second - first).days <= _NEAR:
                continue
            told = nearest(one.when, now.day) if now else None
            known = now is not None and told is not None and abs((told - now.day).days) <= options.far
            right = ((one.weekday or 0) + (second - first).days) % _WEEK
            leap = first.month <= _FEBRUARY < second.month
            if right != end.weekday and not (leap or known or _is_of_another_year(sentence, one, end, article.lexicon)):
                places = Mention(date.block, one.start, one.end), Mention(other.block, end.start, end.end)
                yield Together(*places, end.weekday or 0, right, second)


def _weekdays(sentence: Sentence) -> Iterator[tuple[Date, End]]:
    """The days of a sentence that have their weekday, month and number, and no year."""
    for date in sentence.mentions:
        if isinstance(date, Date) and date.sure:
            yield from ((date, end) for end in date.ends if end.weekday is not None and end.when.month and end.when.day)


def _day(end: End) -> dt.date | None:
    """A day that tells no year, in some year."""
    return None if end.when.year else end.when._replace(year=_NO_YEAR).date


def _is_of_another_year(sentence: Sentence, one: End, other: End, words: Lexicon) -> bool:
    """Whether one of two days may be of another year: more is told between them, or that it was before, `last year's, which ended on Sunday, June 8`."""
    text = lowered(sentence.block.prose.text)
    before, said = text[sentence.start : one.start], text[one.end : other.start]
    if sum(word.strip(",.").isalpha() for word in said.split()) > _JOINTS:
        return True
    looks_back = any(words.calendar.which.get(word.strip(",."), 0) < 0 for word in (*before.split(), *said.split()))
    return looks_back or any(phrase in said for phrase in words.calendar.courses.yearly)
