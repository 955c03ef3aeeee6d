"""A weekday or a word such as `today`, and the day of publication -> the day that is meant."""

from __future__ import annotations

import datetime as dt

from newslint.article.dates.value import Date
from newslint.article.prose.neighbours import preceded_by
from newslint.lexicon.calendar import Calendar

WEEK = 7
BEFORE = 48  # code points in which a verb says that a weekday is ahead


def meant(date: Date, now: dt.date, words: Calendar) -> dt.date | None:
    """The day meant in a story of that day; None where a word such as `next week` makes it unsure.

    A weekday by itself is the last one, the day of publication among them, unless the words before it look ahead.
    """
    said = date.text.lower().split()
    if date.weekday is None:
        return _shifted(now, words.days[said[0]]) if len(said) == 1 and said[0] in words.days else None
    if len(said) > 2 or date.when.day is not None or said[0] in words.ordinals:  # `next Sunday`
        return None
    if preceded_by(date.block.prose.text, date.start)[0] in words.ago:  # `a week ago Wednesday`
        return None
    which = words.which.get(said[0])
    back = (now.weekday() - date.weekday) % WEEK
    if which is not None and which < 0:
        return _shifted(now, -(back or WEEK))
    if (which or 0) > 0 or _ahead(date, words):
        return _shifted(now, WEEK - back)
    return _shifted(now, -back)


def _shifted(now: dt.date, days: int) -> dt.date | None:
    ordinal = now.toordinal() + days
    return dt.date.fromordinal(ordinal) if dt.date.min.toordinal() <= ordinal <= dt.date.max.toordinal() else None


def _ahead(date: Date, words: Calendar) -> bool:
    """Whether the clause before the weekday speaks of what is to come."""
    before = date.block.prose.text[max(0, date.start - BEFORE) : date.start].lower()
    clause = before.rpartition(". ")[2].rpartition(", ")[2]
    return not words.ahead.isdisjoint(clause.split())
