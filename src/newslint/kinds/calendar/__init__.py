"""`calendar`: weekdays fall on their dates, dates exist, periods run forward, and spans of years add up."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newslint.article import Article
from newslint.article.dates.published import published
from newslint.article.dates.value import Date, End, When
from newslint.article.mentions import dates, quotations
from newslint.article.prose.neighbours import preceded_by
from newslint.kinds.calendar.accounts import accounts
from newslint.kinds.calendar.clock import impossible
from newslint.kinds.calendar.courses import courses
from newslint.kinds.calendar.decades import decades
from newslint.kinds.calendar.elapsed import elapsed
from newslint.kinds.calendar.jubilees import jubilees
from newslint.kinds.calendar.leads import lead
from newslint.kinds.calendar.listed import Listed, listed
from newslint.kinds.calendar.lives import lives
from newslint.kinds.calendar.misspelt import Misspelt, misspelt
from newslint.kinds.calendar.options import Options
from newslint.kinds.calendar.preceding import preceding
from newslint.kinds.calendar.quarters import quarters
from newslint.kinds.calendar.relative import relative
from newslint.kinds.calendar.saying import early
from newslint.kinds.calendar.stamps import longest, stamps
from newslint.kinds.calendar.tenses import tenses
from newslint.kinds.calendar.vitals import vitals
from newslint.kinds.calendar.weekdays import weekday
from newslint.kinds.calendar.weekdays_together import together
from newslint.lexicon import Lexicon
from newslint.lexicon.calendar import Calendar
from newslint.model import Fault, Kind, Note, Problem, Verified

UNREAD = frozenset(("code", "furniture"))
BEFORE = 80  # code points before a date in which words bear on it: a year, a verb


def check(article: Article, options: Options) -> Iterator[Problem | Verified]:
    """Everything in the story that a calendar can refute or confirm."""
    messages = article.lexicon.messages
    now = published(article)
    for date in dates(article):
        if date.block.kind in UNREAD:
            continue
        for end in date.ends:
            if end.when.day is not None and end.when.month is not None:
                yield from _existing(date, end, article)
                if end.weekday is not None and date.sure:
                    yield from weekday(date, end, now, article, options)
        if date.link == "to":
            yield from _order(date, article.lexicon)
    yield from (days.judged(article.lexicon) for days in together(article, options))
    if now:
        yield from lead(article, now)
    for time in impossible(article):
        yield Problem(time.span, {"date": time.text, "why": messages.no_clock}, fault="impossible")
    for span, why in stamps(article):
        yield Problem(span, {"date": article.source[span], "why": why}, fault="impossible")
    yield from (span.judged(article.lexicon) for span in elapsed(article))
    yield from (feast.judged(article.lexicon) for feast in jubilees(article))
    yield from filter(None, (told.judged(article.lexicon) for told in relative(article)))
    yield from (month.judged(article.lexicon) for month in preceding(article))
    yield from (quarter.judged(article.lexicon) for quarter in quarters(article))
    yield from (dated.judged(article.lexicon) for dated in decades(article))
    yield from (events.judged() for events in lives(article))
    yield from (pair.judged() for pair in courses(article))
    yield from (told.judged() for told in tenses(article))
    yield from (told.judged() for told in vitals(article))
    yield from (told.judged(article.lexicon) for told in early(article))
    yield from (account.judged(article.lexicon) for account in accounts(article))
    yield from map(_misspelt, misspelt(article))
    yield from (_listed(date, article.lexicon) for date in listed(article))


def _misspelt(slip: Misspelt) -> Problem:
    """The misspelt name of a day or month."""
    values = {"stated": slip.word.text, "meant": slip.meant}
    return Problem(slip.word.span, values, (), None, (slip.meant,), "misspelt")


def _listed(date: Listed, lexicon: Lexicon) -> Problem:
    """A date of another year than its neighbours in a list."""
    year, right = str(date.odd.ends[0].when.year), str(date.right.year)
    values = {"stated": date.odd.text, "before": date.before.text, "year": right}
    suggestion = date.odd.text.replace(year, right)
    return Problem(
        date.odd.span, values, (Note(date.before.span, lexicon.messages.comes_before),), None, (suggestion,), "listed"
    )


def _existing(date: Date, end: End, article: Article) -> Iterator[Problem]:
    """`Feb. 30`, `June 31`, `Feb. 29, 2025`."""
    when, words = end.when, article.lexicon.calendar
    if when.month is None or when.exists:
        return
    text = date.block.prose.text
    if when.year is None and end.weekday is None and not _set_off(text, end.end, words):
        return
    if _is_spoken_of(date, end, article):
        return
    span = date.block.prose.span(end.start, end.end)
    why = longest(when, article.lexicon)
    yield Problem(span, {"date": text[end.start : end.end], "why": why}, fault="impossible")


def _is_spoken_of(date: Date, end: End, article: Article) -> bool:
    """Whether the story knows that there is no such day, or somebody is quoted who names one that will never come: `I'll pay you on the 30th of February`."""
    text, words = date.block.prose.text, article.lexicon.calendar
    said = " ".join(("", *re.findall(r"[^\W_]+", text.lower()), ""))
    if preceded_by(text, end.start)[0] in words.indefinite or any(f" {phrase} " in said for phrase in words.no_day):
        return True
    of = any(one in text[end.start : end.end].lower().split() for one in words.of)
    bare = end.when.year is None and end.weekday is None
    return (of and bare) and any(
        one.block is date.block and one.start <= end.start < one.end for one in quotations(article)
    )


def _set_off(text: str, at: int, words: Calendar) -> bool:
    """Whether what follows a day makes it a date and no count (`In June 31 people died`)."""
    following = re.match(r" ([^\W\d_]+)", text[at : at + 24])
    return following is None or following[1].lower() in words.years.function_words or following[1][0].isupper()


def _order(date: Date, lexicon: Lexicon) -> Iterator[Problem | Verified]:
    """A period that ends before it starts."""
    if date.period not in {"day", "month", "year", "fiscal"}:
        return
    first, last = date.ends[0], date.ends[-1]
    order = _compared(first.when, last.when)
    if order is None or (order > 0 and _may_run_back(date, lexicon.calendar)):
        return
    text, prose = date.block.prose.text, date.block.prose
    begin, end = text[first.start : first.end], text[last.start : last.end]
    note = Note(prose.span(first.start, first.end), lexicon.messages.starts)
    if order > 0:
        yield Problem(prose.span(last.start, last.end), {"start": begin, "end": end}, (note,), fault="order")


def _compared(first: When, last: When) -> int | None:
    """1 if the first lies after the last, -1 if before, 0 if they are the same, None if that is not known."""
    if first.year is not None and last.year is not None:
        one, two = (first.year, first.month or 0, first.day or 0), (last.year, last.month or 0, last.day or 0)
        return None if bool(first.month) != bool(last.month) else (one > two) - (one < two)
    if first.year is None and last.year is None and first.month == last.month and first.day and last.day:
        return (first.day > last.day) - (first.day < last.day)
    return None


def _may_run_back(date: Date, words: Calendar) -> bool:
    """Whether the range may be meant to run backwards: something was moved, or compared, or it is no period."""
    text = date.block.prose.text
    before = text[max(0, date.start - BEFORE) : date.start]
    said = set(re.findall(r"[a-z]+", before.rpartition(". ")[2].lower()))
    after = re.match(r" ([a-z]+)", text[date.end : date.end + 24])
    noun = date.period == "year" and after is not None and after[1] not in words.years.function_words
    return bool(said & words.moves) or noun or text[date.end : date.end + 1] == "-"


KIND = Kind(
    check,
    Options,
    (
        Fault("weekday", "a weekday does not fall on the date it stands with", ("date", "actual", "stated", "source")),
        Fault("impossible", "a date or time that no calendar or clock has", ("date", "why")),
        Fault("order", "a period ends before it starts", ("start", "end")),
        Fault("elapsed", "a number of years does not follow from the years", ("stated", "since", "expected")),
        Fault(
            "off-dateline",
            "the weekday of what was said does not fit the day of the story",
            ("stated", "day", "source"),
        ),
        Fault("to-come", "what has happened is told of a day to come", ("stated", "day", "source")),
        Fault(
            "listed",
            "a date in a list is of another year than its neighbours",
            ("stated", "before", "year"),
            refutes=False,
        ),
        Fault("relative", "a day told from today is another by its date", ("stated", "word", "expected")),
        Fault("preceding", "a month told as the one before another is not that", ("stated", "word", "expected")),
        Fault("quarter", "a quarter of a calendar year has other months", ("stated", "start", "end", "expected")),
        Fault("decade", "a year is of another decade or century than it is told with", ("stated", "period")),
        Fault("life", "events of a life are told in an order that cannot be", ("first", "start", "second", "end")),
        Fault("course", "what ends is told to end before it begins", ("first", "start", "second", "end")),
        Fault("account", "a year has its first and its last day two years apart", ("start", "end", "expected")),
        Fault("tense", "a day of last week is told as one to come, or one of next week as past", ("stated", "word")),
        Fault("early", "something is said on a day before it happened", ("stated", "other")),
        Fault("vital", "a birth or death is told with two dates", ("stated", "other")),
        Fault("misspelt", "the name of a day or month is misspelt", ("stated", "meant"), refutes=False),
    ),
    fact=True,
)
