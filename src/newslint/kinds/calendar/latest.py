"""Article -> the latest year of which it tells something as past: a story that does not say of which day it is, is of no earlier one."""

from __future__ import annotations

from itertools import pairwise, takewhile

from newslint.article import Article, once
from newslint.article.claims.dated import of_dateline
from newslint.article.dates.value import Date
from newslint.article.mentions import dates, quotations
from newslint.article.sentences import Sentence, sentence_of
from newslint.lexicon import lowered
from newslint.lexicon.calendar import Calendar

_CLAUSE, _HELPING = 12, 3
"""Words before a date among which its verb stands, and before that verb."""
_DATED = frozenset(("day", "month"))
_RELATIVE, _YEAR = "relative", "year"
_JOINTS, _ENDS = frozenset((", ", " (")), frozenset((",", ".", ")", ";"))


@once
def latest(article: Article) -> int | None:
    """The year of the latest day or month in which the body says that something has happened; None where it says so of none."""
    words = article.lexicon.calendar
    told = (
        date.when.year
        for date in dates(article)
        if date.period in _DATED and len(date.ends) == 1 and date.block.kind == "body" and not of_dateline(date)
        if date.when.year and happened(sentence_of(article, date), date, words, words.at_year)
    )
    return max(told, default=None)


@once
def this_year(article: Article) -> int | None:
    """The year that the body calls this one, and no other: `this year, 2024`; None where it does not, or where somebody is quoted who does."""
    words, every = article.lexicon.calendar, dates(article)
    told = set[int]()
    for this, date in pairwise(every):
        text = date.block.prose.text
        if this.period != _RELATIVE or date.period != _YEAR or this.block is not date.block:
            continue
        first, _, noun = lowered(this.text).partition(" ")
        beside = text[this.end : date.start] in _JOINTS and text[date.end : date.end + 1] in _ENDS
        if beside and words.which.get(first) == 0 and noun in words.courses.years:
            quoted = any(one.block is date.block and one.start <= date.start < one.end for one in quotations(article))
            told.add(0 if quoted else date.when.year or 0)
    return next(iter(told)) or None if len(told) == 1 else None


def happened(
    sentence: Sentence, date: Date, words: Calendar, leads: frozenset[str], joints: frozenset[str] = frozenset()
) -> bool:
    """Whether the words before a date tell what has happened, and nothing of what is to come: `fell into the dock on Thursday`; some `joints` may lead to that."""
    nearer = takewhile(lambda token: not isinstance(token.mention, Date), sentence.before(date))
    said = [token.word for token in nearer]
    if not said or said[0] not in leads:
        return False
    clause = said[1 : _CLAUSE + 1]
    verbs = words.past | words.were if joints else words.past
    at = next((at for at, word in enumerate(clause) if word.endswith(words.past_endings) or word in verbs), None)
    if at is None or clause[at] in words.ahead:
        return False
    near = {*clause[:at], *clause[at + 1 : at + 1 + _HELPING]} - joints
    if words.tenses.passive.isdisjoint(near):
        near -= words.to  # `a boat that took them to a rig turned back on Friday`
    return near.isdisjoint(words.ahead | words.present)
