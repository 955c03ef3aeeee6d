"""Article -> decades and centuries that are told with a year of another one: `in the 1980s, in 1974 to be precise`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import islice

from newslint import compiled
from newslint.article import Article
from newslint.article.dates.value import Date
from newslint.article.mention import Mention
from newslint.article.prose.neighbours import preceded_by
from newslint.article.sentences import Sentence, sentences
from newslint.lexicon import Lexicon, lowered
from newslint.lexicon.calendar import Calendar
from newslint.model import Note, Problem, Verified
from newslint.tuples import NamedTuple

_DECADE, _CENTURY = 10, 100
_YEARS = frozenset(("year", "month", "day"))
_BACK = 2
"""Sentences before one in which `that decade` stands, in which the year of it is told."""
_REACH = 40
"""Characters between a decade and a year of it that is told to be exact."""
_OBJECT = 2
"""The place of what somebody made, behind a pronoun and a verb: `He made them`."""
_LED, _NEAR = 4, 8
"""Words before a decade among which it is told what was made, and those of a sentence before the year of a beginning."""
_EARLY, _LATE = 6, 3
"""The last digit from which a year is not early in its decade, and up to which it is not late."""


class Period(NamedTuple):
    """A decade or century: its words, its first year and the last."""

    words: Mention
    first: int
    last: int


class Dated(NamedTuple):
    """A decade or century, and the year that is told with it."""

    period: Period
    date: Date

    def judged(self, lexicon: Lexicon) -> Problem | Verified:
        """Whether the year is one of it."""
        note = Note(self.period.words.span, lexicon.messages.counts_from)
        years = {end.when.year or 0 for end in self.date.ends}
        if all(self.period.first <= year <= self.period.last for year in years):
            return Verified(self.date.span, self.period.words.text, (note,))
        values = {"stated": self.date.text, "period": self.period.words.text}
        return Problem(self.date.span, values, (note,), None, (), "decade")


def decades(article: Article) -> Iterator[Dated]:
    """The years that stand right behind a decade or century, or that a pronoun says to be of it."""
    words = article.lexicon.calendar
    every = sentences(article)
    for at, sentence in enumerate(every):
        told = [one for one in sentence.mentions if isinstance(one, Date)]
        periods = [*_periods(sentence, told, words)]
        if len(periods) == 1:
            behind = [one for one in told if one.start >= periods[0].words.end and _names_years(one)]
            if (before := _that_is(every, at, periods[0], words)) or (
                before := _set_off(sentence, periods[0], told, words)
            ):
                yield Dated(periods[0], before)
            elif behind and any(told_of(sentence, periods[0], behind[0], words) for told_of in (_beside, _made_in)):
                yield Dated(periods[0], behind[0])
            elif not behind and at + 1 < len(every) and (date := _of_them(every[at + 1], sentence, words)):
                yield Dated(periods[0], date)
            elif (
                not behind and at + 1 < len(every) and (late := _begun_late(every[at + 1], sentence, periods[0], words))
            ):
                yield Dated(periods[0], late)
            elif odd := _all_elsewhere(every, at, periods[0], words):
                yield Dated(periods[0], odd)


def _that_is(every: Sequence[Sentence], at: int, period: Period, words: Calendar) -> Date | None:
    """The only year that is told before a decade or century which is said to be that of it: `in 1984 … in that decade, the 1980s`."""
    sentence = every[at]
    said = lowered(sentence.block.prose.text[sentence.start : period.words.start]).rstrip()
    if not said.endswith(words.that_decade):
        return None
    near = [one for one in every[max(0, at - _BACK) : at + 1] if one.block is sentence.block]
    told = [one for part in near for one in part.mentions if isinstance(one, Date) and one.end <= period.words.start]
    years = [one for one in told if any(end.when.year for end in one.ends)]
    return years[0] if len(years) == 1 and _names_years(years[0]) else None


def _set_off(sentence: Sentence, period: Period, told: Sequence[Date], words: Calendar) -> Date | None:
    """The year right before a decade that is set off from it by a comma and says again when that was: `in 1987, in the late 1980s`."""
    before = [one for one in told if one.end <= period.words.start]
    if not before or not _names_years(before[-1]):
        return None
    text = sentence.block.prose.text
    comma, lead, *others = [*lowered(text[before[-1].end : period.words.start]).split(), "", ""]
    plain = words.articles | words.early | words.late | {""}
    set_off = comma == "," and lead in words.at_year and plain.issuperset(others)
    return before[-1] if set_off and text[period.words.end : period.words.end + 1] in {",", "."} else None


def _names_years(date: Date) -> bool:
    return date.period in _YEARS and all(end.when.year for end in date.ends)


def _periods(sentence: Sentence, told: list[Date], words: Calendar) -> Iterator[Period]:
    """The decades and centuries of a sentence, as far as they are said to go."""
    for date in told:
        if date.period == "decade" and date.when.year and date.when.width == _DECADE:
            first, last = date.when.year, date.when.year + _DECADE - 1
            said = preceded_by(sentence.block.prose.text, date.start)[0]
            first, last = first + _LATE * (said in words.late), last - (_DECADE - _EARLY) * (said in words.early)
            yield Period(Mention(date.block, date.start, date.end), first, last)
    text = sentence.text
    for found in _century(words).finditer(text) if any(map(text.lower().__contains__, words.century)) else ():
        name = found[1].lower()
        number = words.ordinals.get(name) or int(re.sub(r"\D", "", name) or 0)
        begin = sentence.start + found.start()
        last = number * _CENTURY  # 1900 is told to be of either
        yield Period(Mention(sentence.block, begin, begin + len(found[0])), last - _CENTURY, last)


@cache
def _century(words: Calendar) -> re.Pattern[str]:
    """`nineteenth century`, `19th century`."""
    ordinals = compiled.any_of(words.ordinals)
    suffixes, century = "|".join(words.suffixes) or "(?!)", "|".join(words.century) or "(?!)"
    return compiled.pattern(rf"\b((?:{ordinals})|\d{{1,2}}(?:{suffixes}))[ -](?:{century})\b", re.IGNORECASE)


def _beside(sentence: Sentence, period: Period, date: Date, words: Calendar) -> bool:
    """Whether a year is told to be that of a decade: right behind it, or `to be exact`."""
    text = sentence.block.prose.text
    between = text[period.words.end : date.start]
    exact = any(text.startswith(f" {phrase}", date.end) for phrase in words.exactly)
    if exact and len(between) <= _REACH:
        return True
    marks = [", ", " ("]
    joints = {mark + lead for mark in marks for lead in ("", *(f"{at} " for at in words.at_year))}
    return between in joints and text[date.end : date.end + 1] in {",", ")", "."}


def _of_them(sentence: Sentence, before: Sentence, words: Calendar) -> Date | None:
    """The only year of the next sentence, where a pronoun says that it is of the same things: `She wrote them between 1961 and 1966`."""
    told = [one for one in sentence.mentions if isinstance(one, Date)]
    if sentence.block is not before.block or len(told) != 1 or not _names_years(told[0]):
        return None
    said = [token.word for token in sentence.tokens]
    made = len(said) > _OBJECT and said[0] in words.lives.subjects and said[_OBJECT] in words.them
    led = [token.word for token in sentence.tokens if token.start < told[0].start]
    known = (words.since | words.beyond).isdisjoint(said) and words.ahead.isdisjoint(
        led[-1:]
    )  # `she had sold them by 1982`
    return told[0] if made and known else None


def _made_in(sentence: Sentence, period: Period, date: Date, words: Calendar) -> bool:
    """Whether a thing of a century was made in a year right behind it: `a 15th-century tower finished in 1562`."""
    between = [token.word for token in sentence.tokens if period.words.end <= token.start and token.end <= date.start]
    made = [at for at, word in enumerate(between) if word in words.making]
    alone = period.last - period.first > _DECADE and len(made) == 1 and made[0] <= _OBJECT
    return alone and len(between) == made[0] + 2 and between[-1] in words.at_year


def _begun_late(sentence: Sentence, before: Sentence, period: Period, words: Calendar) -> Date | None:
    """The only year of the next sentence, in which what was made in a decade was begun after it: `built in the 1960s. Work began in 1972`."""
    told = [one for one in sentence.mentions if isinstance(one, Date)]
    if sentence.block is not before.block or len(told) != 1 or not _names_years(told[0]) or len(told[0].ends) > 1:
        return None
    led = [token.word for token in before.tokens if token.end <= period.words.start][-_LED:]
    said = [token.word for token in sentence.tokens if token.end <= told[0].start]
    begun = (
        len(said) <= _NEAR
        and words.beyond.isdisjoint(said)
        and any(said[: len(lead)] == [*lead] for lead in words.first_of)
    )
    made = any(word in words.making for word in led)
    return told[0] if begun and made and (told[0].ends[0].when.year or 0) > period.last else None


def _all_elsewhere(every: Sequence[Sentence], at: int, period: Period, words: Calendar) -> Date | None:
    """The first of several years that all lie on one side of a decade in which something was made, began, or had its time.

    `put up between 1972 and 1978, are of the 1960s`; `the 1990s saw it begin to shed mills: one went in 1981, one in 1982`; `albums of 1983 and
    1985 … bands of the 1990s. They split up in 1989`.
    """
    sentence, following = (
        every[at],
        every[at + 1] if at + 1 < len(every) and every[at + 1].block is every[at].block else None,
    )
    said = {token.word for token in sentence.tokens}
    here, then = _years_of(sentence), _years_of(following) if following else []
    if period.last - period.first >= _DECADE or not (words.since | words.beyond).isdisjoint(said):
        return None
    if following and {token.word for token in following.tokens} & (
        (words.beyond - words.outlasting) | words.tenses.ahead | words.lives.turning
    ):
        then = []
    if here and _made_then(sentence, period, here[0], words):
        told = here
    elif (
        not here
        and not words.began.isdisjoint(said)
        and following
        and then
        and not words.outlasting.isdisjoint(_led(following, then[0]))
    ):
        told = then
    elif (
        following
        and here
        and following
        and then
        and following.tokens[0].word in words.them | words.lives.subjects
        and not words.outlasting.isdisjoint(token.word for token in following.tokens)
    ):
        told = [*here, *then]
    else:
        return None
    years = {*_values(told)}
    beyond = all(period.last < year <= period.last + _DECADE for year in years)
    short = all(period.first - _DECADE <= year < period.first for year in years)
    return told[0] if len(years) > 1 and (beyond or short) else None


def _made_then(sentence: Sentence, period: Period, date: Date, words: Calendar) -> bool:
    """Whether something of a decade was made in a year, or the first of what was made in it: `put up between 1972 and 1978, are of the 1960s`."""
    made, led = _led(sentence, date), _led(sentence, period.words)
    if words.making.isdisjoint(made):
        return False
    own = words.making - words.began
    if not own.isdisjoint(led):
        return not words.firsts.isdisjoint(made)
    return led[:1] != [] and led[0] in words.of


def _led(sentence: Sentence, mention: Mention) -> list[str]:
    """The last words before a mention, the nearest first."""
    return [
        token.word or lowered(token.mention.text if token.mention else "")
        for token in islice(sentence.before(mention), _LED + 1)
    ]


def _years_of(sentence: Sentence) -> list[Date]:
    """The dates of a sentence that name years, or a month or day of one."""
    return [one for one in sentence.mentions if isinstance(one, Date) and _names_years(one)]


def _values(dates: Sequence[Date]) -> Iterator[int]:
    """The years that some dates name."""
    return (end.when.year for date in dates for end in date.ends if end.when.year)
