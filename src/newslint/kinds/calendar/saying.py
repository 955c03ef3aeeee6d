"""Article -> weekdays on which something was said that had not happened yet: `fell on Monday, the mayor said on Thursday`, in a story of Tuesday."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from newslint.article import Article
from newslint.article.claims.dated import of_dateline
from newslint.article.dates.published import about
from newslint.article.dates.value import Date
from newslint.article.prose.neighbours import word_after
from newslint.article.sentences import Sentence, sentences
from newslint.kinds.calendar.latest import happened
from newslint.lexicon import Lexicon, lowered
from newslint.model import Note, Problem
from newslint.tuples import NamedTuple

_BODY, _WEEKDAY, _WEEK = "body", "weekday", 7
_SAID = 4
"""Words before a weekday among which the verb of saying stands: `told reporters on`."""
_NEAR = 40
"""Characters behind a weekday in which it is said that this was hours later."""
_NEXT = frozenset((0, 1))
"""Days from what happened to what is said hours later."""


class Early(NamedTuple):
    """The weekday on which something was said, and that on which it happened."""

    said: Date
    told: Date

    def judged(self, lexicon: Lexicon) -> Problem:
        """The problem, at the day of what was said."""
        names = lexicon.calendar.day_names
        values = {"stated": names[self.said.weekday or 0], "other": names[self.told.weekday or 0]}
        return Problem(self.said.span, values, (Note(self.told.span, values["other"]),), None, (), "early")


def early(article: Article) -> Iterator[Early]:
    """The attributions of the body whose weekday lies before the one that they tell of, or too far behind it to be hours later."""
    now = about(article)
    day = now.day.weekday() if now and not now.monthly else None
    for sentence in sentences(article):
        if sentence.block.kind != _BODY or len(sentence.mentions) - len(sentence.figures) <= 1:
            continue
        days = [one for one in sentence.mentions if _is_weekday(one)]
        for told, said in pairwise(days):
            if isinstance(told, Date) and isinstance(said, Date) and _is_told(sentence, told, said, article.lexicon):
                gap = ((said.weekday or 0) - (told.weekday or 0)) % _WEEK
                far = gap not in _NEXT and _is_hours_later(said, article.lexicon)
                ago = (_days_ago(said, day), _days_ago(told, day)) if day is not None else (0, 0)
                before = gap and ago[0] > max(
                    ago[1], 1
                )  # what was said yesterday may be of today, in copy that runs on
                if far or before:
                    yield Early(said, told)


def _days_ago(date: Date, day: int) -> int:
    """How many days before a weekday another was."""
    return (day - (date.weekday or 0)) % _WEEK


def _is_weekday(mention: object) -> bool:
    """Whether a mention is a bare weekday: none of last week or next, and none with its date."""
    return (
        isinstance(mention, Date)
        and mention.period == _WEEKDAY
        and mention.weekday is not None
        and len(mention.ends) == 1
        and mention.start == mention.ends[0].start
        and not of_dateline(mention)
    )


def _is_told(sentence: Sentence, told: Date, said: Date, words: Lexicon) -> bool:
    """Whether the first of two weekdays is that on which something happened, and the other closes an attribution behind a comma."""
    calendar, text = words.calendar, sentence.block.prose.text
    joints = calendar.courses.parts | calendar.apart | words.relations.by
    if not happened(sentence, told, calendar, calendar.on_day, joints) or not _is_closed(text[told.end : said.start]):
        return False
    before = [token.word for token in sentence.before(said)]
    led = before[1:] if before[:1] and before[0] in calendar.on_day else before
    speaks = any(word in words.names.saying or word in calendar.said for word in led[: _SAID - 1])
    apart = calendar.lives.turning | calendar.tenses.coming
    part, end = word_after(text, said.end)
    end = end if part in calendar.day_parts else said.end
    return speaks and text[end : end + 1] in _ENDS and apart.isdisjoint(led[:_SAID])


_ENDS = frozenset((",", ".", ""))


def _is_closed(between: str) -> bool:
    """Whether a comma, and no colon, stands between what happened and who said so."""
    return "," in between and ":" not in between


def _is_hours_later(said: Date, words: Lexicon) -> bool:
    """Whether words right behind a day say that it was hours after what happened."""
    behind = lowered(said.block.prose.text[said.end : said.end + _NEAR])
    return any(phrase in behind.partition(".")[0] for phrase in words.calendar.hours_later)
