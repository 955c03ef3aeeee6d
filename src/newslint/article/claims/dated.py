"""A date in its sentence -> the year that is meant where it names none, the days of a week that it spans, and whether it is that of the dateline."""

from __future__ import annotations

from collections.abc import Sequence

from newslint.article.dates.value import Date
from newslint.article.mention import Mention
from newslint.article.sentences import Sentence
from newslint.article.sentences.tokens import Token
from newslint.lexicon.calendar import Calendar

WEEKDAYS = "weekdays"
"""The role of how many days of a week there are: `Monday to Friday`, `five days a week`."""
_DATELINE, _WEEKDAY = "dateline", "weekday"
_WEEK = 7


def year_of_days(sentence: Sentence) -> int | None:
    """The year of the days that a sentence tells, where these are of one: `from 14 March 2026 up to and including 22 March`."""
    if len(sentence.mentions) == len(sentence.figures):
        return None
    dates = [one for one in sentence.mentions if isinstance(one, Date) and not of_dateline(one)]
    years = {end.when.year for date in dates for end in date.ends if end.when.year}
    days = any(end.when.year and end.when.day for date in dates for end in date.ends)
    return years.pop() if days and len(years) == 1 else None


def of_dateline(date: Date) -> bool:
    """Whether a date stands in the dateline: it tells when the story was written, and nothing of what it tells."""
    marks = [mark for mark in date.block.marks if mark.name == _DATELINE]
    return any(mark.start <= date.start < mark.end for mark in marks)


def weekdays(tokens: Sequence[Token], at: int, words: Calendar) -> tuple[Mention, int] | None:
    """A range of days of the week that begins there, and how many it has, both ends among them."""
    first = tokens[at].mention
    if not isinstance(first, Date) or first.period != _WEEKDAY or at + 2 >= len(tokens):
        return None
    joint, last = tokens[at + 1], tokens[at + 2].mention
    if joint.word not in words.to or not isinstance(last, Date) or last.period != _WEEKDAY:
        return None
    if first.weekday is None or last.weekday is None or len(first.ends) > 1 or len(last.ends) > 1:
        return None
    return Mention(first.block, first.start, last.end), (last.weekday - first.weekday) % _WEEK + 1
