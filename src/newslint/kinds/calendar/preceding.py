"""Article -> months that are told as the one before another, and by their names: `The gain of the month before, April, was trimmed`."""

from __future__ import annotations

from collections.abc import Iterator

from newslint.article import Article
from newslint.article.dates.published import about
from newslint.article.dates.value import Date
from newslint.article.mention import Mention
from newslint.article.mentions import dates
from newslint.lexicon import Lexicon, lowered
from newslint.lexicon.calendar import Calendar
from newslint.model import Note, Problem, Verified
from newslint.tuples import NamedTuple

_REACH = 60
"""Characters before a month in which it is called the one before."""
_SAID = 24
"""Characters before a date in which it is said that something was reported then."""
_MONTH, _YEAR = "month", 12
_MARKS = (", ", " (")
_ENDS = frozenset((",", ".", ";", ")", ""))


class Preceding(NamedTuple):
    """A month that is told as the one before a month of the year, which stands at `other`."""

    words: Mention
    date: Date
    other: Mention
    month: int

    def judged(self, lexicon: Lexicon) -> Problem | Verified:
        """Whether it is the month before that."""
        right = lexicon.calendar.month_names[(self.month - 2) % _YEAR]
        if self.date.when.month == (self.month - 2) % _YEAR + 1:
            return Verified(self.date.span, right, (Note(self.other.span, lexicon.messages.counts_from),))
        values = {"stated": self.date.text, "word": self.words.text, "expected": right}
        note = Note(self.other.span, lexicon.messages.counts_from)
        return Problem(self.date.span, values, (note,), None, (right,), "preceding")


def preceding(article: Article) -> Iterator[Preceding]:
    """The months that stand right behind words such as `the month before`, where one other month alone is told before them."""
    words, earlier = article.lexicon.calendar, list[Date]()
    for date in dates(article):
        if _is_month(date):
            said = _said(date, words) or _said_behind(date, words)
            told = [one for one in earlier if one.block is date.block and not _is_of_report(one, words)] if said else []
            if said and told and len({one.when.month for one in told}) == 1:
                yield Preceding(said, date, told[-1], told[-1].when.month or 0)
            elif said and not told and (last := _last_month(article, date, words)):
                yield Preceding(said, date, *last)
            earlier.append(date)


def _is_of_report(date: Date, words: Calendar) -> bool:
    """Whether a date tells when something was reported: `the office said on 12 November`, `reported in early April`."""
    before = lowered(date.block.prose.text[max(0, date.start - _SAID) : date.start]).split()
    led = [word for word in before if word not in words.early | words.late | words.articles]
    return len(led) > 1 and led[-1] in words.at_year | words.on_day and led[-2] in words.said


def _is_month(date: Date) -> bool:
    return date.period == _MONTH and len(date.ends) == 1 and date.when.month is not None


def _said(date: Date, words: Calendar) -> Mention | None:
    """The words right before a month that call it the one before, with what they may be of: `the previous month's figure, that for March`."""
    begin = max(0, date.start - _REACH)
    before = lowered(date.block.prose.text[begin : date.start])
    clause, mark, last = before.removesuffix(" ").rpartition(",")
    if before.endswith(_MARKS):
        clause, last = before[:-2], ""
    elif not mark or last.strip() not in words.that_for:
        return None
    phrase = next((phrase for phrase in words.month_before if phrase in clause), "")
    at = clause.rfind(phrase) if phrase else 0
    behind = clause[at + len(phrase) :]
    if not phrase or not (not behind or behind.startswith(words.possessives)) or "," in behind:
        return None
    return Mention(date.block, begin + at, begin + at + len(phrase))


def _said_behind(date: Date, words: Calendar) -> Mention | None:
    """The words right behind a month that call it the one before: `in April, the month before`."""
    behind = lowered(date.block.prose.text[date.end : date.end + _REACH])
    mark = next((mark for mark in _MARKS if behind.startswith(mark)), "")
    said = behind[len(mark) :]
    lead = next((f"{word} " for word in words.articles if said.startswith(f"{word} ")), "")
    phrase = next((phrase for phrase in words.month_before if said[len(lead) :].startswith(phrase)), "")
    at = len(mark) + len(lead)
    if not mark or not phrase or behind[at + len(phrase) :][:1] not in _ENDS:
        return None
    return Mention(date.block, date.end + at, date.end + at + len(phrase))


def _last_month(article: Article, date: Date, words: Calendar) -> tuple[Mention, int] | None:
    """Where `last month` is told before a month, and which that is."""
    now = about(article)
    month = (
        now.day.month
        if now
        else next(
            (one.when.month for one in dates(article) if one.block is date.block and _is_of_report(one, words)), None
        )
    )
    at = max((lowered(date.block.prose.text[: date.start]).rfind(phrase) for phrase in words.last_month), default=-1)
    if month is None or at < 0:
        return None
    length = max(len(phrase) for phrase in words.last_month)
    return Mention(date.block, at, at + length), (month - 2) % _YEAR + 1
