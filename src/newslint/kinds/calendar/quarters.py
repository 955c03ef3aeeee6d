"""Article -> quarters of calendar years that are told by their number, and by their months: `the second quarter, April to June`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from newslint.article import Article
from newslint.article.dates.value import Date, End
from newslint.article.mention import Mention
from newslint.article.sentences import Sentence, sentences
from newslint.lexicon import Lexicon, lowered
from newslint.lexicon.calendar import Calendar
from newslint.model import Note, Problem, Verified
from newslint.tuples import NamedTuple

_QUARTER, _MONTH, _DAY, _MONTHS, _YEAR = "quarter", "month", "day", 3, 12
_ORDINAL = "ordinal"
_MARKS = (",", "(", "–", "—")
"""What sets a quarter and its months off from each other."""
_BESIDE = 26
"""Characters between them, with its year: `the second quarter of calendar 2025 (`."""
_LISTED = 16
"""Characters between two months of which the one between is told at most: `April, May and June`."""


class Months(NamedTuple):
    """The first and the last of three months that are told together."""

    first: End
    last: End
    words: Mention


class Quarter(NamedTuple):
    """A quarter by its number, and the months that are told with it."""

    date: Date
    months: Months

    def judged(self, lexicon: Lexicon) -> Problem | Verified:
        """Whether these are its months."""
        number = ((self.months.first.when.month or 0) + 2) // _MONTHS
        expected = lexicon.calendar.quarter_names[number - 1]
        note = Note(self.months.words.span, lexicon.messages.counts_from)
        if self.date.when.part == f"Q{number}":
            return Verified(self.date.span, expected, (note,))
        text = self.months.words.block.prose.text
        names = lexicon.calendar.month_names
        first, last = self.months[:2]
        start = text[first.start : first.end] if first.start != last.start else names[(first.when.month or 1) - 1]
        end = text[last.start : last.end]
        values = {"stated": self.date.text, "start": start, "end": end, "expected": expected}
        return Problem(self.date.span, values, (note,), None, (), "quarter")


class Longer(NamedTuple):
    """A quarter by its number, and months that begin with it and end with another."""

    date: Date
    months: Months

    def judged(self, lexicon: Lexicon) -> Problem:
        """The months that it has."""
        number = int(self.date.when.part[1:])
        names, first = lexicon.calendar.month_names, _MONTHS * number - 2
        values = {
            "stated": self.months.words.text,
            "start": names[first - 1],
            "end": names[first + 1],
            "expected": lexicon.calendar.quarter_names[number - 1],
        }
        note = Note(self.date.span, lexicon.messages.counts_from)
        return Problem(self.months.words.span, values, (note,), None, (), "quarter")


def quarters(article: Article) -> Iterator[Quarter | Longer]:
    """The quarters of a story that counts by calendar years, of each sentence with one alone, and the months told in it or beside it."""
    every, words = sentences(article), article.lexicon.calendar
    for sentence in every:
        named = [one for one in sentence.mentions if isinstance(one, Date) and one.period == _QUARTER]
        if len(named) == 1 and named[0].when.part and not _of_a_row(named[0], words):
            near = every[max(0, sentence.number - 1) : sentence.number + 2]
            found = [months for one in near for months in (*_of_a_quarter(one), *_to_a_month(one, words))]
            found = [*{months.words.span: months for months in found}.values()]
            beside = [months for months in found if _is_beside(named[0], months)]
            others = any(figure.role == _ORDINAL for one in near for figure in one.figures)
            if others or not (_by_calendar(near, words) or (beside and _of_a_country(near, words))):
                continue
            if len(beside or found) == 1:
                yield Quarter(named[0], (beside or found)[0])
            elif not found and (longer := next(_others_than(near, sentence, named[0], words), None)):
                yield Longer(named[0], longer)


def _others_than(near: Sequence[Sentence], own: Sentence, quarter: Date, words: Calendar) -> Iterator[Months]:
    """Months that are no quarter of a calendar year: more than three of them, or three that stand beside it and end within another."""
    yield from (one for part in near for one in _too_many(part, quarter, words))
    yield from (one for one in _to_a_month(own, words, whole=False) if _is_beside(quarter, one))


def _is_beside(quarter: Date, months: Months) -> bool:
    """Whether months stand right before or behind a quarter, set off from it: `the second quarter, April to June`."""
    one, other = sorted((quarter, months.words), key=lambda mention: mention.span)
    between = one.block.prose.text[one.end : other.start]
    return one.block is other.block and len(between) <= _BESIDE and between.rstrip().endswith(_MARKS)


def _of_a_row(date: Date, words: Calendar) -> bool:
    """Whether a quarter is counted from another than the first of a year: `the third quarter in a row`."""
    return date.block.prose.text.startswith(words.in_a_row, date.end)


def _by_calendar(near: Sequence[Sentence], words: Calendar) -> bool:
    """Whether sentences say that a year is that of the calendar."""
    said = lowered(" ".join(one.text for one in near))
    return any(phrase in said for phrase in words.calendar_years)


def _of_a_country(near: Sequence[Sentence], words: Calendar) -> bool:
    """Whether sentences tell of a whole economy, which most countries count by calendar years."""
    said = lowered(" ".join(one.text for one in near))
    return any(phrase in said for phrase in words.of_a_country) and not any(word in said for word in words.fiscal)


def _to_a_month(sentence: Sentence, words: Calendar, *, whole: bool = True) -> Iterator[Months]:
    """The three months that end with one, with the last of a quarter if they are to be a `whole` one: `the three months to the end of December`."""
    for date in sentence.mentions:
        if not isinstance(date, Date) or date.period not in {_MONTH, _DAY} or len(date.ends) > 1:
            continue
        month, before = date.when.month or 0, lowered(sentence.block.prose.text[sentence.start : date.start])
        phrase = next((phrase for phrase in words.months_to if before.endswith(f"{phrase} ")), "")
        if phrase and month and (month % _MONTHS == 0) is whole:
            first = date.ends[0]._replace(when=date.when._replace(month=(month - _MONTHS) % _YEAR + 1))
            begin = date.start - len(phrase) - 1
            lead = next(
                (len(one) + 1 for one in words.articles if before.split("(")[-1].endswith(f"{one} {phrase} ")), 0
            )
            yield Months(first, date.ends[0], Mention(date.block, begin - lead, date.end))


def _of_a_quarter(sentence: Sentence) -> Iterator[Months]:
    """The three months of a quarter that a sentence tells: `April to June`, `April, May and June`."""
    named = [one for one in sentence.mentions if isinstance(one, Date) and one.period == _MONTH]
    pairs = [
        *pairwise(named),
        *zip(named, named[2:], strict=False),
        *zip(named, named, strict=True),
    ]
    for one, other in pairs:
        end = one if len(one.ends) > 1 else other
        first, last = one.ends[0], end.ends[-1]
        month = first.when.month or 0
        if last.when.month == month + 2 and month % _MONTHS == 1 and end.start - one.end <= _LISTED:
            yield Months(first, last, Mention(one.block, one.start, end.end))


def _too_many(sentence: Sentence, quarter: Date, words: Calendar) -> Iterator[Months]:
    """Months from the first of a quarter to one that is not its last, or to its last from one that is not its first: `From January to the end of April`."""
    named = [one for one in sentence.mentions if isinstance(one, Date) and one.period == _MONTH]
    for one, other in zip(named, [*named[1:], *named[-1:]], strict=True):
        end = one if len(one.ends) > 1 else other
        first, last = one.ends[0], end.ends[-1]
        month, behind = first.when.month or 0, last.when.month or 0
        between = lowered(sentence.block.prose.text[one.ends[0].end : last.start])
        starts = month % _MONTHS == 1 and quarter.when.part == f"Q{(month + 2) // _MONTHS}"
        ends = behind % _MONTHS == 0 and quarter.when.part == f"Q{behind // _MONTHS}" and month < behind
        if (
            (starts or (ends and _is_beside(quarter, Months(first, last, Mention(one.block, one.start, end.end)))))
            and month < behind != month + 2
            and between.strip() in words.to_the_end
            and not (one.when.year or end.when.year)
        ):
            yield Months(first, last, Mention(one.block, one.start, end.end))
