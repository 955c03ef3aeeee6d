"""Article -> spans of years that can be counted: `24 years ago, in 1998`, an age beside a birth, an anniversary."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from fractions import Fraction
from functools import cache
from typing import NamedTuple

from newslint.arithmetic.expression import Expression
from newslint.arithmetic.formulas import span
from newslint.arithmetic.policies import YEARS
from newslint.arithmetic.quantity import Quantity
from newslint.article import Article, once
from newslint.article.dates.published import published
from newslint.article.dates.value import Date, When
from newslint.article.equation import Equation, Operand
from newslint.article.mention import Figure, Mention
from newslint.article.neighbours import preceded_by
from newslint.article.sentences import Sentence, figured
from newslint.lexicon import Lexicon
from newslint.lexicon.calendar import Calendar
from newslint.model import Problem, Verified


class Elapsed(NamedTuple):
    """A number of years said to lie between a year and another.

    `said` years, in the words from `figure` to `end`, from `since`, named by `date`, to one of `until` (the years that
    may be meant); `slack` is by how many the writer may be off, since a year has two ends and round numbers are round.
    """

    figure: Figure
    end: int
    said: int
    date: Date
    since: int
    until: tuple[int, ...]
    slack: int

    @property
    def words(self) -> Mention:
        """The words that say it: `24 years ago`."""
        return Mention(self.figure.block, self.figure.start, self.end)

    def judged(self, lexicon: Lexicon) -> Problem | Verified:
        """Whether the number of years can be right for one of `until`; the nearest is told."""
        equation = min((self._to(year, lexicon) for year in self.until), key=_badness)
        if equation.doubt(YEARS) is None:
            return equation.holds()._replace(span=self.words.span)
        values = {"stated": self.words.text, "since": str(self.since)}
        return equation.fails("elapsed", 0, values, ())._replace(span=self.words.span)

    def _to(self, year: int, lexicon: Lexicon) -> Equation:
        between = Expression(span, start=Quantity(Fraction(self.since)), end=Quantity(Fraction(year)))
        words = lexicon.messages
        years = (words.year if between.exact == 1 else words.years).format(number=between.exact)
        start = {"start": Operand(self.date, words.counts_from)}
        told = words.from_year.format(year=self.since)
        said = Quantity(Fraction(self.said), Fraction(2 * self.slack))
        return Equation(lexicon, self.figure, between, start, told, years, words.lasts, said)


def _badness(equation: Equation) -> tuple[bool, Fraction]:
    return equation.doubt(YEARS) is not None, abs(equation.expression.exact - equation.quantity.nominal)


OLDEST = 120  # an age
NEAR = 3  # years to either side of a number that it may count from
ROUND = 10  # a multiple of this many years is a round number
HEDGED = 8  # `about 40 years ago` may be off by one part in so many


@once
def elapsed(article: Article) -> tuple[Elapsed, ...]:
    """The spans of years in the story of which both ends are known."""
    words = article.lexicon.calendar
    telling = [(sentence, since) for sentence in figured(article) if (since := _years_told(sentence, words))]
    now = published(article) if telling else None
    this_year = now.day.year if now else None
    return tuple([span for sentence, since in telling for span in _in_sentence(sentence, since, this_year, words)])


def _years_told(sentence: Sentence, words: Calendar) -> list[Date]:
    """The years that a sentence names, if it has figures and a word that counts years from one of them."""
    dates = [mention for mention in sentence.mentions if isinstance(mention, Date)]
    since = [date for date in dates if len(date.ends) == 1 and _is_year(date.when)]
    return since if since and _trigger(words).search(sentence.text) else []


def _is_year(when: When) -> bool:
    """Whether a date says which year it is of, and not only a part of it."""
    return when.year is not None and not when.part


@cache
def _trigger(words: Calendar) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(sorted(words.ago | words.anniversaries | words.born))})\b")


def _in_sentence(sentence: Sentence, since: list[Date], this_year: int | None, words: Calendar) -> Iterator[Elapsed]:
    text = sentence.block.prose.text
    starts = [date.start for date in since]
    for figure in sentence.figures:
        at = bisect_left(starts, figure.start)
        near = since[max(0, at - NEAR) : at + NEAR]
        if this_year is not None and figure.role == "duration":
            yield from _ago(text, figure, near, this_year, words)
        elif figure.role == "ordinal":
            yield from _anniversary(text, figure, near, this_year, words)
        elif this_year is not None and figure.role in {"age", "number"}:
            yield from _born(text, figure, near, this_year, words)


def _years(figure: Figure) -> tuple[int, int] | None:
    """The whole years that a duration says, and by how many it may be off."""
    quantity = figure.quantity
    worth = {"year": 1, "decade": 10, "century": 100}.get(quantity.unit or "")
    if worth is None or quantity.nominal.denominator != 1 or quantity.top is not None:
        return None
    years = int(quantity.nominal) * worth
    slack = worth // 2 if worth > 1 else 1 + (years % ROUND == 0)
    return years, slack + (_room(years) if figure.hedge else 0)


def _room(years: int) -> int:
    """By how much a number of years may be off that is only about right."""
    return max(2, years // HEDGED)


@cache
def _near(words: Calendar) -> re.Pattern[str]:
    back, at = ("|".join(sorted(some)) for some in (words.back, words.at_year))
    return re.compile(rf",? ?\(?(?:(?:(?:{back}) )?(?:{at}) )?")


def _ago(text: str, figure: Figure, since: list[Date], this_year: int, words: Calendar) -> Iterator[Elapsed]:
    """`24 years ago, in 1998`; `in 1998, 24 years ago`."""
    ago = next((word for word in words.ago if text.startswith(f" {word}", figure.end)), None)
    counted = _years(figure)
    if ago is None or counted is None:
        return
    slack = counted[1] + (_room(counted[0]) if preceded_by(text, figure.start)[0] in words.over else 0)
    end = figure.end + 1 + len(ago)
    begin = figure.start - (len(figure.hedge) + 1 if figure.hedge else 0)
    for date in since:
        behind = date.start >= end and _near(words).fullmatch(text, end, date.start)
        before = date.end <= begin and re.fullmatch(r",? \(?|,? ?[-–—] ?", text[date.end : begin])
        if (behind or before) and date.period in {"year", "month", "day"} and date.when.year is not None:
            yield Elapsed(figure, end, counted[0], date, date.when.year, (this_year,), slack)


REACH = 60  # code points between an anniversary and its year


def _anniversary(
    text: str, figure: Figure, since: list[Date], this_year: int | None, words: Calendar
) -> Iterator[Elapsed]:
    """`the 50th anniversary of the 1963 march`: some year of the sentence, or about this one, is 50 years later."""
    noun = next((word for word in words.anniversaries if text.startswith(f" {word}", figure.end)), None)
    if noun is None:
        return
    end = figure.end + 1 + len(noun)
    if not any(text.startswith(f" {of} ", end) for of in words.of):
        return
    date = next((date for date in since if date.start > end), None)
    if date is None or date.when.year is None or date.start - end > REACH or _clause_ends(text, end, date.start):
        return
    if preceded_by(text, date.start)[0] in words.at_year:  # `of his death in 2013` may be when it was kept
        return
    others = [other.when.year for other in since if other is not date and other.when.year is not None]
    until = [*([] if this_year is None else (this_year - 1, this_year, this_year + 1)), *others]
    if until:
        yield Elapsed(figure, end, int(figure.quantity.nominal), date, date.when.year, tuple(until), 0)


def _clause_ends(text: str, start: int, end: int) -> bool:
    return any(mark in text[start:end] for mark in (";", ". ", "(", ":"))


def _born(text: str, figure: Figure, since: list[Date], this_year: int, words: Calendar) -> Iterator[Elapsed]:
    """`Jones, 50, was born in 1964`: an age set off by commas, or named as one, in the sentence of the birth."""
    if figure.role == "number" and not (
        text[figure.start - 2 : figure.start] == ", " and text[figure.end : figure.end + 1] == ","
    ):
        return
    quantity = figure.quantity
    if (
        figure.hedge
        or quantity.nominal.denominator != 1
        or not 0 < quantity.nominal < OLDEST
        or quantity.unit not in {None, "year"}
    ):
        return
    for date in since:
        opening = text[max(0, date.start - REACH) : date.start]
        born = next(
            (word for word in words.born if re.search(rf"\b{word}(?: (?:{'|'.join(words.at_year)}))? $", opening)), None
        )
        if born is None or date.when.year is None:
            continue
        low, high = sorted((figure.end, date.start)) if figure.end <= date.start else (date.end, figure.start)
        around = set(re.findall(r"[a-z]+", text[max(0, low - REACH) : high + REACH].lower()))
        if high - low > REACH or around & (words.kin | words.dead):
            continue
        yield Elapsed(figure, figure.end, int(quantity.nominal), date, date.when.year, (this_year,), 1)
