"""Article -> days that are told twice side by side, from today and by their date: `yesterday, October 5`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from newslint.article import Article
from newslint.article.dates.meant import meant
from newslint.article.dates.published import Published, nearest, published
from newslint.article.dates.value import Date
from newslint.article.mentions import dates
from newslint.lexicon import Lexicon
from newslint.model import Note, Problem, Verified

_JOINTS = frozenset((", ", " (", " – ", " — ", " - "))
_OVERNIGHT = 1
"""Days by which a story that is written at night may be off, where its dateline does not say the day."""


class Told(NamedTuple):
    """A day that is told from today, and again by its `date`, which is that `day`."""

    word: Date
    date: Date
    day: dt.date
    now: Published

    def judged(self, lexicon: Lexicon) -> Problem | Verified | None:
        """Whether both are one day; nothing where a night may lie between them."""
        words, said = lexicon.calendar, lexicon.messages
        right = meant(self.word, self.now.day, words) or self.day
        off = abs((self.day - right).days)
        written = said.dated.format(month=words.month_names[right.month - 1], day=right.day, year=right.year)
        if off == 0:
            return Verified(self.date.span, written)
        if off <= _OVERNIGHT and not self.now.local:
            return None
        values = {"stated": self.date.text, "word": self.word.text, "expected": written}
        note = Note(self.word.span, said.sources[self.now.source])
        return Problem(self.date.span, values, (note,), None, (), "relative")


def relative(article: Article) -> Iterator[Told]:
    """The days that a word tells from today and a date right behind it, where the day of the story is known."""
    words, now = article.lexicon.calendar, published(article)
    for word, date in pairwise(dates(article)) if now else ():
        if word.block is date.block and word.text.lower() in words.days and _beside(word, date):
            day = date.when.date or nearest(date.when, now.day) if now else None
            if day and now:
                yield Told(word, date, day, now)


def _beside(word: Date, date: Date) -> bool:
    """Whether a day with its number stands right behind a word, but for a mark."""
    numbered = len(date.ends) == 1 and date.when.day is not None and date.when.month is not None
    return numbered and word.block.prose.text[word.end : date.start] in _JOINTS
