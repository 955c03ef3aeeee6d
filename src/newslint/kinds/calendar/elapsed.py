"""Article -> spans of years that can be counted: `24 years ago, in 1998`, an age beside a birth, an anniversary."""

from __future__ import annotations

import datetime as dt
import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from fractions import Fraction
from functools import cache

from newslint import compiled
from newslint.arithmetic.expression import Expression
from newslint.arithmetic.formulas import span
from newslint.arithmetic.policies import YEARS
from newslint.arithmetic.quantity import Quantity
from newslint.article import Article, once
from newslint.article.dates.published import about, published
from newslint.article.dates.value import Date, When
from newslint.article.judgement.equation import Equation, Operand
from newslint.article.mention import Figure, Mention
from newslint.article.prose.neighbours import preceded_by
from newslint.article.sentences import Sentence, sentences
from newslint.kinds.calendar.latest import latest, this_year
from newslint.lexicon import Lexicon, lowered
from newslint.lexicon.calendar import Calendar
from newslint.model import Problem, Verified
from newslint.tuples import NamedTuple


class Elapsed(NamedTuple):
    """A number of years said to lie between a year and another.

    `said` years, in the words from `figure` to `end`, from `since`, named by `date`, to one of `until` (the years that
    may be meant); `slack` is by how many the writer may be off, since a year has two ends and round numbers are round.
    `also` are years that nobody would think of first: an anniversary is kept a little before its day, or was lately.
    """

    figure: Figure
    end: int
    said: int
    date: Date
    since: int
    until: tuple[int, ...]
    slack: int
    also: tuple[int, ...] = ()

    @property
    def is_short(self) -> bool:
        """Whether more years have gone by at least."""
        return self.said + self.slack < max(self.until) - self.since

    @property
    def words(self) -> Mention:
        """The words that say it: `24 years ago`."""
        return Mention(self.figure.block, self.figure.start, self.end)

    def judged(self, lexicon: Lexicon) -> Problem | Verified:
        """Whether the number of years can be right for one of `until`; the nearest is told."""
        likely = min((self._to(year, lexicon) for year in self.until), key=_badness)
        equation = min((likely, *(self._to(year, lexicon) for year in self.also)), key=_badness)
        if equation.doubt(YEARS) is None:
            return equation.holds()._replace(span=self.words.span)
        values = {"stated": self.words.text, "since": str(self.since)}
        return likely.fails("elapsed", 0, values, ())._replace(span=self.words.span)

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


_QUOTES, _ORDINAL = frozenset('"“”'), frozenset(("ordinal",))
_COUNTING = frozenset(("ordinal", "duration"))
OLDEST = 120  # an age
NEAR = 3  # years to either side of a number that it may count from
FAR = Fraction(3, 2)  # times as many years as there are: beyond, they are counted from something else
ROUND = 10  # a multiple of this many years is a round number
HEDGED = 8  # `about 40 years ago` may be off by one part in so many


@once
def elapsed(article: Article) -> tuple[Elapsed, ...]:
    """The spans of years in the story of which both ends are known."""
    words, owners = article.lexicon.calendar, article.lexicon.relations.owners
    telling = [(sentence, since) for sentence in sentences(article) if (since := _years_told(sentence, words))]
    known = about(article) if telling else None
    now = known.day if known else _first_day(this_year(article)) if telling else None
    least = latest(article) if telling and not now else None
    found: list[Elapsed] = []
    for sentence, since in telling:
        found += _in_sentence(sentence, since, now, words)
        if least and not any(mark in sentence.text for mark in _QUOTES):  # what was said may have been said before
            some = _in_sentence(sentence, since, dt.date(least, 1, 1), words)
            found += (one for one in some if one.figure.role not in _ORDINAL and one.is_short)
        if now is not None and sentence.number:
            found += _of_the_one_before(sentences(article)[sentence.number - 1], sentence, since, now.year, words)
    found += _since_told(article, words, owners)
    return tuple(found)


def _first_day(year: int | None) -> dt.date | None:
    return dt.date(year, 1, 1) if year else None


def _since_told(article: Article, words: Calendar, owners: frozenset[str]) -> Iterator[Elapsed]:
    """`It was built in 1905. A concert will mark its 110th anniversary.`: counted from the only year that is told by then."""
    before: Sentence | None = None
    for sentence in sentences(article):
        counting = [one for one in sentence.figures if one.role in _COUNTING]
        if counting and _trigger(words).search(sentence.text):
            years = [date for one in (before, sentence) if one for date in _years_in(one)]
            now = published(article) if len(years) == 1 and _stands_before(years[0], counting[0]) else None
            for figure in counting:
                if now:
                    yield from _of_its_own(figure, sentence, years[0], now.day, words, owners)
                elif len(years) > 1:
                    yield from _kept_in(figure, sentence, years, words, owners)
        before = sentence


def _kept_in(
    figure: Figure, sentence: Sentence, years: Sequence[Date], words: Calendar, owners: frozenset[str]
) -> Iterator[Elapsed]:
    """`Founded in 1990, it marked its 40th anniversary in 2020`: from the one year before it to the one right behind."""
    text, (since, *others) = sentence.block.prose.text, years
    before = [date for date in years if _stands_before(date, figure)]
    end = _its_anniversary(text, figure, words, owners)
    if before != [since] or not end or since.when.year is None or len(since.ends) > 1:
        return
    until = others[0].when.year if others[0].block is figure.block else None
    if (
        until is not None
        and text[end : others[0].start].strip() in words.at_year
        and _likely(figure, until - since.when.year)
    ):
        yield Elapsed(figure, end, int(figure.quantity.nominal), since, since.when.year, (until,), 0)


def _its_anniversary(text: str, figure: Figure, words: Calendar, owners: frozenset[str]) -> int:
    """Where `its 40th anniversary` ends, 0 where a figure counts something else."""
    noun = _counted(text, figure, words.anniversaries)
    its = figure.role == "ordinal" and preceded_by(text, figure.start)[0] in owners
    return figure.end + 1 + len(noun) if noun and its else 0


def _counted(text: str, figure: Figure, nouns: frozenset[str]) -> str:
    """One of some words behind a figure, with one that tells its sort: `anniversary`, `wedding anniversary`; "" for none."""
    found = _one_of(nouns).match(text, figure.end)
    return found[1] if found else ""


@cache
def _one_of(nouns: frozenset[str]) -> re.Pattern[str]:
    return compiled.pattern(rf" ((?:[a-z]+ )?(?:{compiled.any_of(nouns)}))\b")


def _stands_before(date: Date, figure: Figure) -> bool:
    """Whether a date stands before a figure, in copy of one sort."""
    return date.span.end <= figure.span.start and date.block.kind == figure.block.kind


def _years_in(sentence: Sentence) -> list[Date]:
    """What names a year in a sentence."""
    return [one for one in sentence.mentions if isinstance(one, Date) and any(end.when.year for end in one.ends)]


def _of_its_own(  # noqa: PLR0913, PLR0917 -- a figure, where it stands, and what it counts from
    figure: Figure, sentence: Sentence, since: Date, now: dt.date, words: Calendar, owners: frozenset[str]
) -> Iterator[Elapsed]:
    """An anniversary of what was told before, `its 110th anniversary`; or `That was 44 years ago`."""
    text = sentence.block.prose.text
    behind = text[figure.end : sentence.end]
    noun = _counted(text, figure, words.anniversaries | words.ago)
    year, end = since.when.year, figure.end + 1 + len(noun)
    if not noun or year is None or len(since.ends) > 1 or figure.hedge or not _likely(figure, now.year - year):
        return
    if _its_anniversary(text, figure, words, owners):
        if not any(behind.startswith(f" {noun} {of} ") for of in words.of):
            said, also = int(figure.quantity.nominal), _kept(sentence, figure, now)
            yield Elapsed(figure, end, said, since, year, (now.year,), 0, also)
    elif (
        noun in words.ago
        and (counted := _years(figure))
        and lowered(text[sentence.start : figure.start]).strip() in words.that_was
    ):
        yield Elapsed(figure, end, counted[0], since, year, (now.year,), counted[1])


def _years_told(sentence: Sentence, words: Calendar) -> list[Date]:
    """The years that a sentence names, if it has a word that counts years from one of them."""
    if not sentence.mentions:
        return []
    dates = [mention for mention in sentence.mentions if isinstance(mention, Date)]
    since = [date for date in dates if len(date.ends) == 1 and _is_year(date.when)]
    return since if since and _trigger(words).search(sentence.text) else []


def _is_year(when: When) -> bool:
    """Whether a date says which year it is of, and not only a part of it."""
    return when.year is not None and not when.part


@cache
def _trigger(words: Calendar) -> re.Pattern[str]:
    return compiled.pattern(rf"\b(?:{'|'.join(sorted(words.ago | words.anniversaries | words.born))})\b")


def _in_sentence(sentence: Sentence, since: list[Date], now: dt.date | None, words: Calendar) -> Iterator[Elapsed]:
    text, this_year = sentence.block.prose.text, now.year if now else None
    starts = [date.start for date in since]
    for figure in sentence.figures:
        at = bisect_left(starts, figure.start)
        near = since[max(0, at - NEAR) : at + NEAR]
        if this_year is not None and figure.role == "duration":
            yield from _ago(text, figure, near, this_year, words)
        elif figure.role == "ordinal":
            yield from _anniversary(sentence, figure, near, now, words)
        elif this_year is not None and figure.role in {"age", "number"}:
            yield from _born(text, figure, near, this_year, words)


def _likely(figure: Figure, years: int) -> bool:
    """Whether a number may be meant for so many years: of what else stands there it would be farther off."""
    said = figure.quantity.nominal * (10 if figure.quantity.unit == "decade" else 1)
    return years > 0 and years / FAR <= said <= years * FAR


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
    return compiled.pattern(rf",? ?\(?(?:(?:(?:{back}) )?(?:{at}) )?")


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


def _kept(sentence: Sentence, figure: Figure, now: dt.date) -> tuple[int, ...]:
    """The years beside this one in which an anniversary may be kept: those of the month behind it, if one is told without a year."""
    behind = (date for date in sentence.mentions if isinstance(date, Date) and date.start > figure.end)
    month = next((date.when.month for date in behind if date.when.year is None and date.when.month), None)
    if month is None:
        return now.year - 1, now.year + 1
    return tuple({now.year - (month > now.month), now.year + (month < now.month)} - {now.year})


def _anniversary(
    sentence: Sentence, figure: Figure, since: list[Date], now: dt.date | None, words: Calendar
) -> Iterator[Elapsed]:
    """`the 50th anniversary of the 1963 march`: some year of the sentence, or about this one, is 50 years later."""
    text = sentence.block.prose.text
    noun = _counted(text, figure, words.anniversaries)
    if not noun:
        return
    end = figure.end + 1 + len(noun)
    if not any(text.startswith(f" {of} ", end) for of in words.of):
        return
    date = next((date for date in since if date.start > end), None)
    if date is None or date.when.year is None or date.start - end > REACH or _clause_ends(text, end, date.start):
        return
    if preceded_by(text, date.start)[0] in words.at_year:  # `of his death in 2013` may be when it was kept
        return
    years = [other.when.year for other in since if other is not date and other.when.year is not None]
    others = [year for year in years if year > date.when.year]
    until, also = ((now.year, *others), _kept(sentence, figure, now)) if now else (tuple(others), ())
    if until:
        yield Elapsed(figure, end, int(figure.quantity.nominal), date, date.when.year, until, 0, also)


def _clause_ends(text: str, start: int, end: int) -> bool:
    return any(mark in text[start:end] for mark in (";", ". ", "(", ":"))


def _born(text: str, figure: Figure, since: list[Date], this_year: int, words: Calendar) -> Iterator[Elapsed]:
    """`Jones, 50, was born in 1964`: an age set off by commas, or named as one, in the sentence of the birth."""
    if not _is_age(text, figure, ","):
        return
    births = [date for date in since if _is_birth(text, date, words) and _near_each_other(text, figure, date, words)]
    for date in sorted(births, key=lambda birth: abs(birth.start - figure.start))[:1]:
        others = [other.when.year for other in since if other is not date and other.when.year is not None]
        until = (this_year, *others)  # `became mayor in 1999, at 34`
        yield Elapsed(figure, figure.end, int(figure.quantity.nominal), date, date.when.year or 0, until, 1)


def _of_the_one_before(
    before: Sentence, sentence: Sentence, since: list[Date], this_year: int, words: Calendar
) -> Iterator[Elapsed]:
    """`Jones, 50, sails. He was born in 1964`: the only age of the sentence before, of whoever the pronoun stands for."""
    text = sentence.block.prose.text
    ages = [
        figure
        for part in (before, sentence)
        for figure in part.figures
        if _is_age(part.block.prose.text, figure, ",.;")
    ]
    births = [date for date in since if _is_birth(text, date, words) and date.start - sentence.start <= REACH]
    said = _spelled(sentence.text)
    others = {*said, *_spelled(before.text)} & (words.kin | words.dead)
    if len(ages) == len(births) == 1 and ages[0] in before.figures and said[0] in words.persons and not others:
        (age,), (birth,) = ages, births
        yield Elapsed(age, age.end, int(age.quantity.nominal), birth, birth.when.year or 0, (this_year,), 1)


def _spelled(text: str) -> list[str]:
    """The words of a text, in lower case."""
    return re.findall(r"[^\W\d_]+", lowered(text)) or [""]


def _is_age(text: str, figure: Figure, after: str) -> bool:
    """Whether a figure is the age of somebody today: named as one, or set off by a comma and one of the marks."""
    set_off = text[figure.start - 2 : figure.start] == ", " and text[figure.end : figure.end + 1] in after
    at_an_event = figure.text[:1].isalpha() and figure.text[-1].isdigit()  # `aged 18, left for Lisbon`
    if figure.hedge or at_an_event or not (figure.role == "age" or (figure.role == "number" and set_off)):
        return False
    quantity = figure.quantity
    return (
        quantity.nominal.denominator == 1
        and 0 < quantity.nominal < OLDEST
        and quantity.unit in {None, "year"}
        and quantity.top is None
    )


def _is_birth(text: str, date: Date, words: Calendar) -> bool:
    """Whether a date is that of a birth: `born in 1964`."""
    opening = text[max(0, date.start - REACH) : date.start]
    return date.when.year is not None and any(
        re.search(rf"\b{word}(?: (?:{'|'.join(words.at_year)}))? $", opening) for word in words.born
    )


def _near_each_other(text: str, figure: Figure, date: Date, words: Calendar) -> bool:
    """Whether an age and a birth stand near each other, and nothing around them speaks of somebody else, or of a death."""
    low, high = sorted((figure.end, date.start)) if figure.end <= date.start else (date.end, figure.start)
    around = {*_spelled(text[max(0, low - REACH) : high + REACH])}
    return high - low <= REACH and not around & (words.kin | words.dead)
