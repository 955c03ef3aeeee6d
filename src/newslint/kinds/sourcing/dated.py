"""Dates of a story -> as its sources have them, or another day, month, quarter or year for what seems the same, or nowhere."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newslint.article import Article, once
from newslint.article.dates.published import published
from newslint.article.dates.value import Date, End, When
from newslint.article.mentions import dates
from newslint.article.sentences import UNREAD, sentence_of
from newslint.kinds.sourcing.index import Index
from newslint.kinds.sourcing.judging import Status, verdicts
from newslint.kinds.sourcing.said.fact import NOTHING, Fact, Place, telling
from newslint.kinds.sourcing.telling import tellings
from newslint.tuples import NamedTuple

_JUDGED = frozenset(("day", "month", "quarter", "half", "year", "fiscal"))
_SLIPPED, _ALIKE, _SURE = 20, 75, 150
"""How much the words told with two dates have in common of which one is a slip of the other, that seem to be of one event, and surely are."""
_YEAR, _MONTH, _PART = 0, 1, 3
_OF_A_DIGIT = frozenset((1, 10, 20))
"""How many days apart two are of which one is a slip of the other."""


class Dated(NamedTuple):
    """A date of the story, the one of a source that bears it out or contradicts it, and how surely they are of one event."""

    date: Date
    fact: Fact | None = None
    held: bool = False
    sure: bool = False


@once
def _index(article: Article) -> Index:
    """The dates of the sources."""
    return Index([fact for source in article.sources for fact in _facts(source)])


@once.stored
def _facts(article: Article) -> tuple[Fact, ...]:
    """The dates of a text with the words told with each."""
    told, path = tellings(article), article.source.path
    return tuple(
        Fact(date, path, (), told(date), NOTHING, None, NOTHING, (path, -1, sentence_of(article, date).number))
        for date in dates(article)
        if date.block.kind not in UNREAD
    )


def dated(article: Article) -> Iterator[Dated]:
    """The dates of a story by what its sources hold."""
    held = _index(article)
    known = [_Known(fact, end) for fact in held.facts if isinstance(fact.mention, Date) for end in fact.mention.ends]
    days = [day.day for source in article.sources if (day := published(source))]
    year = next((day.year for day in days), None)
    found = [
        (fact, fact.mention, _same_as(fact.mention, known, year))
        for fact in _facts(article)
        if isinstance(fact.mention, Date) and _judged(fact.mention)
    ]
    backing: dict[Place, set[Place]] = {}
    for verdict in verdicts(article):
        if verdict.status is Status.BACKED and telling(verdict.fact) > 1:
            backing.setdefault(verdict.fact.place, set()).update(other.place for other in verdict.by)
    taken = {id(other) for _, date, same in found for some in same for other in some if _as_fine(date, other)}
    for fact, date, same in found:
        if all(same):
            yield Dated(date, same[0][0], held=True)
        elif not _in_dateline(date) and date.period != "weekday" and date.weekday is None:
            places = frozenset(backing.get(fact.place, ()))
            yield _otherwise(article, fact, same, held, _Taken(taken, places))


def _as_fine(date: Date, other: Fact) -> bool:
    """Whether a date tells that of a source to the day, or as that does."""
    return isinstance(other.mention, Date) and other.mention.period == date.period


class _Known(NamedTuple):
    """A day or period that a source names."""

    fact: Fact
    end: End


def _judged(date: Date) -> bool:
    """Whether a date can be held against others: a day, a period or a weekday, which may be told as `last Monday`."""
    return date.period in _JUDGED or date.weekday is not None


def _in_dateline(date: Date) -> bool:
    """Whether a date is that of the dateline."""
    if date.block.kind in {"dateline", "byline"}:
        return True
    return any(
        mark.name in {"dateline", "signoff"} and mark.start <= date.start < mark.end for mark in date.block.marks
    )


def _same_as(date: Date, known: Sequence[_Known], year: int | None) -> list[list[Fact]]:
    """The dates of the sources that say the same as each end of a date."""
    if date.period not in _JUDGED:
        return [[other.fact for other in known if _falls(other.end, date.weekday, year)]]
    return [[other.fact for other in known if _same(end.when, other.end.when)] for end in date.ends]


class _Taken(NamedTuple):
    """The dates of the sources that others of the story tell, and the places where figures told with one of it stand."""

    dates: set[int]
    places: frozenset[Place]


def _otherwise(article: Article, fact: Fact, same: Sequence[Sequence[Fact]], held: Index, taken: _Taken) -> Dated:
    """A date that no source has: one of a source that no date of the story tells, of the same event but for one thing."""
    date = fact.mention
    assert isinstance(date, Date)  # noqa: S101 -- a fact of a date
    beside = {other.place for some in same for other in some}
    for other, score in held.likest(fact.told):
        if isinstance(other.mention, Date) and _one_end(date, other.mention):
            continue
        if id(other) in taken.dates and other.place not in beside:
            continue
        needed = _needed(date, other.mention) if isinstance(other.mention, Date) else None
        if needed is not None and other.place in taken.places and _since(article, date):
            needed = _SLIPPED
        if needed is not None and (score >= needed or other.place in beside):
            return Dated(date, other, sure=score >= _SURE)
    return Dated(date)


def _one_end(date: Date, other: Date) -> bool:
    """Whether of two dates one is an end of the other."""
    same = any(_same(one.when, two.when) for one in date.ends for two in other.ends)
    return same and len(date.ends) != len(other.ends)


def _since(article: Article, date: Date) -> bool:
    """Whether a date tells since when there has been nothing like it."""
    before = next(sentence_of(article, date).before(date), None)
    return before is not None and before.word in article.lexicon.relations.since


def _same(own: When, other: When) -> bool:
    """Whether what one date says is what another says, as far as both say it."""
    if own.part and own.part != other.part and not _part_of(own, other):
        return False
    if own.year is not None and other.year is not None and own.year != other.year:
        return bool(own.width > 1 and own.year <= other.year < own.year + own.width)
    if own.year is not None and other.year is None:
        return own.month is not None and own.month == other.month and own.day in {None, other.day}
    if own.month is not None and own.month != other.month:
        return False
    return own.day is None or own.day == other.day


def _part_of(own: When, other: When) -> bool:
    """Whether a day or month lies in a quarter or half."""
    if other.month is None or not own.part[1:].isdecimal():
        return False
    months = 3 if own.part.startswith("Q") else 6
    return (other.month - 1) // months + 1 == int(own.part[1:])


def _falls(end: End, weekday: int | None, year: int | None) -> bool:
    """Whether a day is told with a weekday, or falls on it."""
    when = end.when
    day = when.date or (when._replace(year=year).date if year and when.year is None else None)
    return end.weekday == weekday or (day is not None and day.weekday() == weekday)


def _needed(date: Date, other: Date) -> int | None:
    """How much the words told with two dates must have in common that differ in one thing only; None where they differ in more."""
    for own in date.ends:
        for its in other.ends:
            one, two = own.when, its.when
            pairs = (
                (one.year, two.year),
                (one.month, two.month),
                (one.day, two.day),
                (one.part or None, two.part or None),
            )
            apart = [at for at, (a, b) in enumerate(pairs) if a is not None and b is not None and a != b]
            alike = any(a is not None and a == b for a, b in pairs)
            if (
                one.width == two.width
                and len(apart) == 1
                and (alike or one.day is None)
                and (one.day is None) == (two.day is None)
            ):
                days = one.day and two.day and abs(one.day - two.day) in _OF_A_DIGIT
                if days or (one.month and one.month == two.month and apart == [_YEAR]) or apart == [_PART]:
                    return _SLIPPED
                return _ALIKE if apart != [_MONTH] or one.day else None
    return None
