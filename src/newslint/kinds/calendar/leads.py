"""Article -> the weekday of what the lead tells, against the day of the story."""

from __future__ import annotations

from collections.abc import Iterator

from newslint.article import Article
from newslint.article.dates.published import Published
from newslint.article.dates.value import Date
from newslint.article.mentions import dates
from newslint.article.sentences import Sentence, sentences
from newslint.kinds.calendar.latest import happened
from newslint.lexicon.calendar import Calendar
from newslint.model import Problem, Verified

YESTERDAYS = frozenset((0, -1, -2, -3))
"""Days before publication on which news `was said on Saturday`: all but a handful of 700 published leads."""


def lead(article: Article, now: Published) -> Iterator[Problem | Verified]:
    """The weekday on which the lead says that something was said, against the day of the story."""
    words, messages = article.lexicon.calendar, article.lexicon.messages
    source = messages.sources[now.source]
    body = next((block for block in article.blocks if block.kind == "body"), None)
    if ahead := _to_come(article, now):
        yield ahead
        return
    for date in dates(article):
        if date.block is not body or date.period != "weekday" or date.weekday is None or len(date.ends) != 1:
            continue
        if date.start > LEAD or not _was_said(date, words):
            continue
        ago = (now.day.weekday() - date.weekday) % 7
        name = words.day_names[date.weekday]
        if -ago in YESTERDAYS or (ago == DAY_AHEAD and not now.local):
            yield Verified(date.span, messages.fits.format(weekday=name, day=now.day, source=source))
            return
        day = messages.day_is.format(day=now.day, weekday=words.day_names[now.day.weekday()])
        values = {"stated": name, "day": day, "source": source}
        yield Problem(date.span, values, fault="off-dateline")
        return


def _to_come(article: Article, now: Published) -> Problem | None:
    """The weekday on which the first sentence says that something has happened, if that lies ahead, or most of a week back."""
    words, messages = article.lexicon.calendar, article.lexicon.messages
    first = next((one for one in sentences(article) if one.block.kind == _BODY), None)
    days = (one for one in first.mentions if isinstance(one, Date) and one.period == "weekday") if first else ()
    date = next((one for one in days if one.weekday is not None and len(one.ends) == 1), None)
    if first is None or date is None or date.weekday is None or not _happened(first, date, words):
        return None
    ago = (now.day.weekday() - date.weekday) % 7
    if ago not in AHEAD or (ago == DAY_AHEAD and not now.local):
        return None
    day = messages.day_is.format(day=now.day, weekday=words.day_names[now.day.weekday()])
    values = {"stated": words.day_names[date.weekday], "day": day, "source": messages.sources[now.source]}
    return Problem(date.span, values, fault="to-come")


def _happened(sentence: Sentence, date: Date, words: Calendar) -> bool:
    """Whether the words before a bare weekday tell what has happened: `fell into the dock on Thursday`."""
    bare = date.ends[0].start == date.start and date.end == date.ends[0].end
    return bare and happened(sentence, date, words, words.on_day)


_BODY = "body"
_SAID = 24  # code points before a weekday in which it is said
AHEAD = frozenset((5, 6))
"""Days back that are two and one ahead; four days back are told by their weekday."""
LEAD = 400  # code points: what happened after them may have happened long ago
DAY_AHEAD = 6  # days ago that are also tomorrow: a time stamp may lie a day behind


def _was_said(date: Date, words: Calendar) -> bool:
    """Whether a weekday is that of a report: `said on Monday`, `announced Monday`."""
    if date.ends[0].start != date.start or date.end != date.ends[0].end:
        return False
    before = date.block.prose.text[max(0, date.start - _SAID) : date.start].split()
    if before and before[-1] in words.on_day:
        before = before[:-1]
    return bool(before) and before[-1] in words.said
