"""Article -> days that are told twice side by side, from today and by their date: `yesterday, October 5`, `May 3, the day before yesterday`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from functools import cache

from newslint.article import Article
from newslint.article.dates.published import Published, nearest, published, told_without_year
from newslint.article.dates.value import Date
from newslint.article.mention import Mention
from newslint.article.mentions import dates, quotations
from newslint.kinds.calendar.spelt import spelt
from newslint.lexicon import Lexicon, lowered
from newslint.lexicon.calendar import Calendar
from newslint.model import Note, Problem, Verified
from newslint.tuples import NamedTuple

_JOINTS = (", ", " (", " – ", " — ", " - ")
_OVERNIGHT = 1
"""Days by which a story that is written at night may be off, where it has a stamp with a time, and no dateline that says the day."""
_TURNS = frozenset((1, 3, 12))
"""Months whose first days, or last, lie beside those of another year, or of a month of which nobody knows how many days it has."""
_PAIR = 2
_NO_YEAR = 2001
"""A year without a Feb. 29, for days of which none is told."""
_OVER_FEBRUARY = frozenset((2, 3))
_LONGEST = 30
"""Characters of a day told from today."""


class Told(NamedTuple):
    """A day that is told from today, so many days on, and again by its `date`, which is that `day`; where nothing else says which day today is, that is known `by` another."""

    word: Mention
    ahead: int
    date: Date
    day: dt.date
    now: Published
    by: Mention | None = None

    def judged(self, lexicon: Lexicon) -> Problem | Verified | None:
        """Whether both are one day; nothing where a night may lie between them."""
        said = lexicon.messages
        right = self.now.day + dt.timedelta(self.ahead)
        off = abs((self.day - right).days)
        written = spelt(right, lexicon, year=not self.now.undated)
        if off == 0:
            return Verified(self.date.span, written)
        if off <= _OVERNIGHT and self.now.timed and not self.now.local:
            return None
        values = {"stated": self.date.text, "word": self.word.text, "expected": written}
        note = Note(self.by.span, self.by.text) if self.by else Note(self.word.span, said.sources[self.now.source])
        return Problem(self.date.span, values, (note,), None, (), "relative")


def relative(article: Article) -> Iterator[Told]:
    """The days that words tell from today and a date right beside them, where the day of the story is known."""
    words, known = article.lexicon.calendar, published(article)
    now = known or told_without_year(article)
    if now is None:
        yield from _by_each_other(article, words)
    for date in dates(article) if now else ():
        if now and _numbered(date) and (known or _in_year(date, now)) and (told := _beside(date, words)):
            day = date.when.date or nearest(date.when, now.day)
            if day:
                yield Told(told[0], told[1], date, day, now)


def _by_each_other(article: Article, words: Calendar) -> Iterator[Told]:
    """The days that are told from today and by their date, in a story that tells two of them and of which nobody knows the day: `yesterday, May 4 … today, May 6`.

    What is told of today says which day that is, or else the first of them; nothing is said across the turn of a month of no year.
    """
    every = [(date, told) for date in dates(article) if _numbered(date) and (told := _beside(date, words))]
    several = len({date.when for date, (_, ahead) in every if ahead == 0}) > 1  # a diary
    if len(every) < _PAIR or several or len({date.when.year is None for date, _ in every}) > 1:
        return
    if any(
        one.block is date.block and one.start <= date.start < one.end
        for one in quotations(article)
        for date, _ in every
    ):
        return  # what is quoted was said on another day
    if every[0][0].when.year is None and {date.when.month for date, _ in every} == _OVER_FEBRUARY:
        return
    first, (word, ahead) = min(every, key=lambda each: (each[1][1] != 0, each[0].span))
    day = first.when._replace(year=first.when.year or _NO_YEAR).date
    for date, told in every if day else ():
        other = date.when._replace(year=date.when.year or _NO_YEAR).date
        if day and other and date is not first and (date.when.year or abs((other - day).days) <= _LONGEST):
            now = Published(day - dt.timedelta(ahead), "", undated=first.when.year is None)
            by = Mention(first.block, min(word.start, first.start), max(word.end, first.end))
            yield Told(told[0], told[1], date, other, now, by)


def _in_year(date: Date, now: Published) -> bool:
    """Whether a date without a year is surely of that of the day of the story, of which none is known: not across the turn of a year, nor a Feb. 29."""
    return date.when.year is None and now.day.month not in _TURNS and (date.when.month, date.when.day) != (2, 29)


def _numbered(date: Date) -> bool:
    """Whether a date is one day with its number."""
    return len(date.ends) == 1 and date.when.day is not None and date.when.month is not None


def _beside(date: Date, words: Calendar) -> tuple[Mention, int] | None:
    """The words right before a date, or right behind it, that tell a day from today, and how many days on that is."""
    text, phrases = date.block.prose.text, _phrases(words)
    joints = (*_JOINTS, *(f"{mark}{on} " for on in words.on for mark in (", ", " ")))
    before = lowered(text[max(0, date.start - _LONGEST) : date.start])
    behind = lowered(text[date.end : date.end + _LONGEST])
    for phrase, ahead in phrases.items():
        joint = next((joint for joint in joints if before.endswith(phrase + joint)), "")
        at = date.start - len(joint) - len(phrase)
        if joint and not text[at - 1 : at].isalpha():
            return Mention(date.block, at, at + len(phrase)), ahead
        begun = behind.startswith(f", {phrase}") and not behind[len(phrase) + 2 :][:1].isalnum()
        if begun and behind[len(phrase) + 2 :][:1] in _ENDS:
            return Mention(date.block, date.end + 2, date.end + 2 + len(phrase)), ahead
    return None


_ENDS = frozenset((",", ".", ";", ")", ""))


@cache
def _phrases(words: Calendar) -> Mapping[str, int]:
    """What tells a day from today, the longest first."""
    beyond = {
        f"{step} {day}": shift + ahead for day, ahead in words.days.items() for step, shift in words.day_beyond.items()
    }
    every = {**words.days, **words.day_part_words, **beyond}
    return dict(sorted(every.items(), key=lambda each: -len(each[0])))
