"""`calendar`: weekdays fall on their dates, dates exist, periods run forward, and spans of years add up."""

from __future__ import annotations

import datetime as dt
import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping
from typing import Annotated, NamedTuple

from newslint.article import Article, once
from newslint.article.dates.published import Published, nearest, published
from newslint.article.dates.value import Date, End, When
from newslint.article.mentions import dates
from newslint.article.neighbours import preceded_by, word_at
from newslint.kinds.calendar.clock import impossible
from newslint.kinds.calendar.elapsed import elapsed
from newslint.kinds.calendar.listed import Listed, listed
from newslint.kinds.calendar.lives import lives
from newslint.kinds.calendar.misspelt import Misspelt, misspelt
from newslint.kinds.calendar.preceding import preceding
from newslint.kinds.calendar.quarters import quarters
from newslint.kinds.calendar.relative import relative
from newslint.kinds.calendar.stamps import longest, stamps
from newslint.lexicon import Lexicon
from newslint.lexicon.calendar import Calendar
from newslint.model import Fault, Kind, Note, Problem, Verified
from newslint.record import record

UNREAD = frozenset(("code", "furniture"))
BEFORE = 80  # code points before a date in which words bear on it: a year, a verb
GREGORIAN = 1753  # the first full year of today's calendar in English


@record
class Options:
    """How far from the day of publication a date without a year is still judged.

    The defaults find every real error in a sample of published stories and none of its traps (dates of other years).
    """

    near: Annotated[int, "days from publication within which a date without a year is surely of that year"] = 14
    far: Annotated[int, "days within which it is judged if the weekday fits in no neighbouring year either"] = 60


def check(article: Article, options: Options) -> Iterator[Problem | Verified]:
    """Everything in the story that a calendar can refute or confirm."""
    messages = article.lexicon.messages
    now = published(article)
    for date in dates(article):
        if date.block.kind in UNREAD:
            continue
        for end in date.ends:
            if end.when.day is not None and end.when.month is not None:
                yield from _existing(date, end, article.lexicon)
                if end.weekday is not None and date.sure:
                    yield from _weekday(date, end, now, article, options)
        if date.link == "to":
            yield from _order(date, article.lexicon)
    if now:
        yield from _lead(article, now)
    for time in impossible(article):
        yield Problem(time.span, {"date": time.text, "why": messages.no_clock}, fault="impossible")
    for span, why in stamps(article):
        yield Problem(span, {"date": article.source[span], "why": why}, fault="impossible")
    yield from (span.judged(article.lexicon) for span in elapsed(article))
    yield from filter(None, (told.judged(article.lexicon) for told in relative(article)))
    yield from (month.judged(article.lexicon) for month in preceding(article))
    yield from (quarter.judged(article.lexicon) for quarter in quarters(article))
    yield from (events.judged() for events in lives(article))
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


class _Years(NamedTuple):
    """The years that a story names: all of them, and block by block where each stands."""

    all: frozenset[int]
    placed: Mapping[int, list[tuple[int, int]]]

    def before(self, date: Date) -> set[int]:
        """Those right before a date."""
        placed = self.placed.get(id(date.block), [])
        return {
            year
            for _, year in placed[bisect_right(placed, (date.start - BEFORE, 0)) : bisect_left(placed, (date.start, 0))]
        }


@once
def _named_years(article: Article) -> _Years:
    """The years that the story names; asked for where a date names none."""
    placed: dict[int, list[tuple[int, int]]] = {}
    for date in dates(article):
        for end in date.ends:
            if end.when.year is not None:
                placed.setdefault(id(date.block), []).append((date.start, end.when.year))
    return _Years(frozenset(year for block in placed.values() for _, year in block), placed)


def _existing(date: Date, end: End, lexicon: Lexicon) -> Iterator[Problem]:
    """`Feb. 30`, `June 31`, `Feb. 29, 2025`."""
    when, words = end.when, lexicon.calendar
    if when.month is None or when.exists:
        return
    text = date.block.prose.text
    if when.year is None and end.weekday is None and not _set_off(text, end.end, words):
        return
    span = date.block.prose.span(end.start, end.end)
    why = longest(when, lexicon)
    yield Problem(span, {"date": text[end.start : end.end], "why": why}, fault="impossible")


def _set_off(text: str, at: int, words: Calendar) -> bool:
    """Whether what follows a day makes it a date and no count (`In June 31 people died`)."""
    following = re.match(r" ([^\W\d_]+)", text[at : at + 24])
    return following is None or following[1].lower() in words.years.function_words or following[1][0].isupper()


def _weekday(
    date: Date, end: End, now: Published | None, article: Article, options: Options
) -> Iterator[Problem | Verified]:
    """A weekday against its date."""
    if end.when.year is not None:
        day = end.when.date
        if day is not None and day.year >= GREGORIAN:
            yield _judged(date, end, day, "", 0, article.lexicon)
        return
    day = nearest(end.when, now.day) if now else None
    if now is None or day is None:
        return
    messages = article.lexicon.messages
    source = messages.nearest_year.format(day=now.day, source=messages.sources[now.source])
    if day.weekday() == end.weekday:
        yield _judged(date, end, day, source, 1, article.lexicon)
        return
    if _of_another_year(article, now) or _of_the_day_before(date, end, article, now):
        return
    away = abs((day - now.day).days)
    years = _named_years(article)
    others = years.before(date) if away <= options.near else {*years.all, day.year - 1, day.year + 1}
    if away <= options.far and not _fits(end, others):
        yield _judged(date, end, day, source, 1, article.lexicon)


@once
def _misfits(article: Article) -> tuple[End, ...]:
    """The days that name no year, and a weekday that does not fit the year of the story."""
    now = published(article)
    yearless = (
        end for date in dates(article) for end in date.ends if end.weekday is not None and end.when.year is None
    )
    days = ((end, nearest(end.when, now.day)) for end in yearless) if now else ()
    return tuple(end for end, day in days if day is not None and day.weekday() != end.weekday)


def _of_another_year(article: Article, now: Published) -> bool:
    """Whether the story tells of a year that it names: several days misfit its own year, and all of them fit that one."""
    misfits = _misfits(article)
    others = _named_years(article).all - {now.day.year}
    return len(misfits) > 1 and any(all(_fits(end, (year,)) for end in misfits) for year in others)


def _of_the_day_before(date: Date, end: End, article: Article, now: Published) -> bool:
    """Whether the weekday may close what is said of the date before: `Aug 13 - 7.1 on Sunday, Aug 14 - 7.7 on Monday`."""
    text, words = date.block.prose.text, article.lexicon.calendar
    named = word_at().match(text, end.start)
    parted = named is not None and text.startswith(",", named.end())
    if not parted or preceded_by(text, end.start)[0] not in words.on_day:
        return False
    before = [one for one in dates(article) if one.block is date.block and one.end <= date.start][-1:]
    held = [one.ends[0].when for one in before if one.period == "day" and one.weekday is None]
    days = (when.date if when.year is not None else nearest(when, now.day) for when in held)
    return any(day is not None and day.weekday() == end.weekday for day in days)


def _fits(end: End, years: Iterable[int]) -> bool:
    """Whether the weekday fits the date in one of these years."""
    days = (end.when._replace(year=year).date for year in years)
    return any(day is not None and day.weekday() == end.weekday for day in days)


def _judged(  # noqa: PLR0913, PLR0917 -- a date, what it comes to, and how sure that is
    date: Date, end: End, day: dt.date, source: str, doubt: int, lexicon: Lexicon
) -> Problem | Verified:
    prose, words, messages = date.block.prose, lexicon.calendar, lexicon.messages
    only = len(date.ends) == 1
    span = date.span if only else prose.span(end.start, end.end)
    said, actual = words.day_names[end.weekday or 0], words.day_names[day.weekday()]
    written = messages.dated.format(month=words.month_names[day.month - 1], day=day.day, year=day.year)
    if day.weekday() == end.weekday:
        return Verified(span, messages.falls.format(date=written, weekday=said) + source)
    values = {"date": written, "actual": actual, "stated": said, "source": source}
    return Problem(span, values, suggestions=_suggestions(date, end, day, words), fault="weekday", doubt=doubt)


def _suggestions(date: Date, end: End, day: dt.date, words: Calendar) -> tuple[str, ...]:
    """The mention with the right weekday, and with the nearest day that has the weekday it names."""
    if len(date.ends) != 1 or end.weekday is None:
        return ()
    ahead = (end.weekday - day.weekday()) % 7
    other = day + dt.timedelta(days=ahead if ahead <= 3 else ahead - 7)  # half a week
    text = date.text
    name, right = words.day_names[end.weekday], words.day_names[day.weekday()]
    found = [text.replace(name, right, 1)] if name in text else []
    if other.month == day.month:
        suffix = "|".join(words.suffixes)
        found.append(re.sub(rf"(?<!\d){day.day}(?!\d)(?:{suffix})?", str(other.day), text, count=1))
    return tuple(found)


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


YESTERDAYS = frozenset((0, -1, -2, -3))
"""Days before publication on which news `was said on Saturday`: all but a handful of 700 published leads."""


def _lead(article: Article, now: Published) -> Iterator[Problem | Verified]:
    """The weekday on which the lead says that something was said, against the day of the story."""
    words, messages = article.lexicon.calendar, article.lexicon.messages
    source = messages.sources[now.source]
    lead = next((block for block in article.blocks if block.kind == "body"), None)
    for date in dates(article):
        if date.block is not lead or date.period != "weekday" or date.weekday is None or len(date.ends) != 1:
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


LEAD = 400  # code points: what happened after them may have happened long ago
DAY_AHEAD = 6  # days ago that are also tomorrow: a time stamp may lie a day behind


def _was_said(date: Date, words: Calendar) -> bool:
    """Whether a weekday is that of a report: `said on Monday`, `announced Monday`."""
    if date.ends[0].start != date.start or date.end != date.ends[0].end:
        return False
    said = re.search(r"([a-z]+)(?: ([a-z]+))? $", date.block.prose.text[max(0, date.start - 24) : date.start])
    if said is None:
        return False
    return said[1] in words.said and said[2] in words.on_day if said[2] else said[1] in words.said


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
        Fault(
            "listed",
            "a date in a list is of another year than its neighbours",
            ("stated", "before", "year"),
            refutes=False,
        ),
        Fault("relative", "a day told from today is another by its date", ("stated", "word", "expected")),
        Fault("preceding", "a month told as the one before another is not that", ("stated", "word", "expected")),
        Fault("quarter", "a quarter of a calendar year has other months", ("stated", "start", "end", "expected")),
        Fault("life", "events of a life are told in an order that cannot be", ("first", "start", "second", "end")),
        Fault("misspelt", "the name of a day or month is misspelt", ("stated", "meant"), refutes=False),
    ),
    fact=True,
)
