"""A sentence -> its claims: each figure, day and time with what it is worth, also where its unit is left out, and the words told with it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from fractions import Fraction
from functools import lru_cache
from itertools import pairwise
from operator import attrgetter

from newslint.arithmetic.quantity import Quantity
from newslint.article import Article, once
from newslint.article.claims.beside import (
    BESIDE,
    CLOSE,
    FIGURE,
    base_of,
    is_listed,
    joint_before,
    noun_of,
    rough_before,
    words_before,
    words_behind,
)
from newslint.article.claims.claim import Claim
from newslint.article.claims.comparable import DAYS
from newslint.article.claims.dated import WEEKDAYS, of_dateline, weekdays, year_of_days
from newslint.article.claims.for_one import for_one
from newslint.article.claims.moments import CALENDAR_MONTH, CLOCK, DAY, RACE, TALLY, YEAR, moments
from newslint.article.claims.units import completed
from newslint.article.contests.innings import is_of_an_innings
from newslint.article.contests.tallies import sides
from newslint.article.dates.published import Published, published
from newslint.article.dates.value import Date
from newslint.article.figures.amounts import TEMPERATURES
from newslint.article.mention import Figure, Mention, by_block
from newslint.article.sentences import Sentence
from newslint.article.sentences.tokens import Token
from newslint.article.times.clocks import Clock
from newslint.article.times.plainclocks import times_of_day
from newslint.article.times.racing import race_times
from newslint.lexicon import Lexicon

_DATED = 10
"""Words before a year or day that tell what was then: `born in a church hall in 1964`."""
_HOURS = 24
REMEMBERED = 100
_QUANTITY, _MONEY = "quantity", "money"
_DEGREE = "degree"
_DEGREES = TEMPERATURES | {_DEGREE, None}
"""Units of what may be told to be below zero, None where that is left out."""
_TAKEN = 2
"""Words behind a length of time among which is what is taken over it: `30-day moving average`."""
_EACH, _BEHIND = frozenset((_QUANTITY, _MONEY, "duration")), (FIGURE, ())
"""What may be told of each of some things, and where that stands: right behind their number."""
_WEIGHED = frozenset((_QUANTITY, _MONEY))
_SECOND, _MINUTE = "second", 60
_PLACE = attrgetter("mention.start")


@once.lasting
def claims_in(article: Article) -> Callable[[Sentence], Sequence[Claim]]:
    """The function that tells the claims of a sentence, each sentence's once."""
    words, held = article.lexicon, by_block(times_of_day(article))

    @lru_cache(maxsize=REMEMBERED)
    def told(sentence: Sentence) -> Sequence[Claim]:
        times = [one for one in held.get(sentence.block, ()) if sentence.start <= one.start < sentence.end]
        read: Sequence[Claim] = [*_read(sentence, words, published(article))]
        read = _of_one_weight(_each_of_some(read)) if len(read) > 1 else read
        found = [*read, *_raced(sentence, words), *_tallied(sentence)]
        months = [one for one in found if one.role == CALENDAR_MONTH]  # they part no list: `$40 in May, 30 in June`
        found = sorted((one for one in found if one.role != CALENDAR_MONTH), key=_PLACE)
        timed = _with_times(found, times, _timed(sentence, times, words)) if times else found
        return [*completed(timed, words), *months] if months else completed(timed, words)

    return told


def _each_of_some(claims: Sequence[Claim]) -> Sequence[Claim]:
    """Claims of which a number that stands right before a measure by a hyphen counts what is so large each: `three 400-milligram pills`."""
    found = [*claims]
    for at, (count, each) in enumerate(pairwise(claims)):
        bare = count.role == "number" and not (count.noun or count.next)
        if (
            bare
            and each.noun
            and each.role in _EACH
            and "-" in each.mention.text
            and (each.joint, each.before) == _BEHIND
        ):
            found[at], found[at + 1] = count._replace(noun=each.noun), each._replace(base=each.noun)
    return found


def _of_one_weight(claims: Sequence[Claim]) -> Sequence[Claim]:
    """Claims of which those that are told by the word of a weight beside them weigh so much, too, and are no money: `weighed 410 pounds, beating the 402 pounds`."""
    roles = {claim.role for claim in claims}
    if not roles >= _WEIGHED:
        return claims
    said = {claim.mention.text.rpartition(" ")[2]: claim for claim in claims if claim.role == _QUANTITY}
    alike = (said.get(claim.mention.text.rpartition(" ")[2]) if claim.role == _MONEY else None for claim in claims)
    return [claim.of_unit(weight) if weight else claim for claim, weight in zip(claims, alike, strict=True)]


def _raced(sentence: Sentence, words: Lexicon) -> Iterator[Claim]:
    """The times of a sentence that somebody ran, in seconds: `2:23:14`, `9:38.85`."""
    for figure in sentence.figures:
        if figure.role == "duration" and _is_run(figure):
            before = words_before(sentence.tokens, sentence.at(figure), words)
            behind, _ = words_behind(sentence.tokens, sentence.at(figure), words)
            if not words.calendar.at_year.isdisjoint(before[-1:]):  # `in 4min 8.75sec`; behind no such word it is a gap
                yield Claim(figure, RACE, figure.quantity, before, behind)
    for one in race_times(sentence):
        at = sentence.at(one)
        before, (behind, _) = words_before(sentence.tokens, at, words), words_behind(sentence.tokens, at, words)
        yield Claim(one, RACE, one.quantity, before, behind)


def _is_run(figure: Figure) -> bool:
    """Whether a length of time is written in minutes and seconds, or in hours too, as those of races are."""
    return (
        figure.quantity.unit == _SECOND
        and figure.quantity.nominal > _MINUTE
        and figure.text.count(" ") > 0
        and figure.text[0].isdecimal()
    )


def _tallied(sentence: Sentence) -> Iterator[Claim]:
    """The sides of the votes of a sentence."""
    for one in sides(sentence):
        yield Claim(one, TALLY, one.quantity, (), ())


def _timed(sentence: Sentence, times: Sequence[Clock], words: Lexicon) -> Iterator[Claim]:
    """The times of day of a sentence, if all are of one zone; none that tells another again in brackets, in another zone."""
    first = [one for one in times if not _told_again(one)]
    zones = {one.zone for one in first if one.zone}
    again = {one: other for one, other in pairwise(times) if _told_again(other) and other.zone in zones}
    for one in first if len(zones) <= 1 else ():
        before, behind = words_before(sentence.tokens, sentence.at(one), words), ()
        minutes = again.get(one, one).minutes  # `11:30 p.m. local time (2130 GMT)`, beside `6 a.m. GMT`
        yield Claim(one, CLOCK, Quantity(Fraction(minutes), unit="minute"), before, behind)


def _told_again(clock: Clock) -> bool:
    """Whether a time stands in brackets, in a zone of its own."""
    return bool(clock.zone) and clock.block.prose.text[clock.start - 1] == "("


def _with_times(claims: Sequence[Claim], times: Sequence[Clock], timed: Iterable[Claim]) -> Sequence[Claim]:
    """The claims with the times of day among them, in order; `1100 GMT` is no number."""
    others = (claim for claim in claims if not any(_inside(claim.mention, one) for one in times))
    return sorted((*others, *timed), key=_PLACE)


def _inside(one: Mention, other: Mention) -> bool:
    return other.start <= one.start < other.end


def _read(sentence: Sentence, words: Lexicon, now: Published | None) -> Iterator[Claim]:
    """The figures, years and days of a sentence, as they are written."""
    tokens, places, last, year = sentence.tokens, sentence.places, -1, year_of_days(sentence)
    sides = frozenset((*_sides(tokens, places, words), *_innings(sentence, places, words)))
    for at, token in enumerate(tokens):
        if token.mention is None or at in sides:
            continue
        rough = rough_before(tokens, at, words)
        reach = _DATED if isinstance(token.mention, Date) else BESIDE + rough
        before, (behind, close) = words_before(tokens, at, words, reach), words_behind(tokens, at, words)
        listed = last >= 0 and is_listed(tokens[last + 1 : at], sentence.block.prose.text, words)
        if token.figure is not None and not _idle(tokens, at, words):
            last = at
            noun, joint = (
                noun_of(tokens, at, behind, sentence.block.prose.text, words.relations),
                joint_before(tokens, at - rough, len(before) - rough),
            )
            role, worth = _meant(token.figure, before, close, words)
            if worth.unit in _DEGREES and close[:1] and (sign := _from_zero(tokens, at, words)):
                role, worth = _QUANTITY, worth._replace(nominal=sign * abs(worth.nominal), unit=worth.unit or _DEGREE)
                place = Mention(token.figure.block, token.figure.start, tokens[at + (_TAKEN if sign < 0 else 1)].end)
                yield Claim(place, role, worth, before, (), "", listed, None, joint)
                continue
            base = base_of(before, close, words.relations)
            told = Claim(token.figure, role, worth, before, behind, noun, listed, None, joint, close, base, rough)
            yield for_one(told, tokens, at, words)
            if role == "duration" and worth.unit == DAY and close[:2] in words.calendar.weekly:
                yield Claim(token.figure, WEEKDAYS, worth._replace(unit=None), before, behind, next=close)
        elif isinstance(token.mention, Date) and not of_dateline(token.mention):
            for one in moments(token.mention, now, year):
                yield Claim(
                    one.mention, one.role, one.quantity, before, behind, listed=one.last, day=one.day, month=one.month
                )
            if spanned := weekdays(tokens, at, words.calendar):
                yield Claim(spanned[0], WEEKDAYS, Quantity(Fraction(spanned[1])), before, behind)


def _meant(figure: Figure, before: Sequence[str], close: Sequence[str], words: Lexicon) -> tuple[str, Quantity]:
    """The role and worth of a figure; an ordinal of an anniversary, or of a year at its end, lasts so many years."""
    role, worth, calendar = role_of(figure), figure.quantity, words.calendar
    if role != "ordinal":
        return role, worth
    its = not calendar.birthdays.isdisjoint(close[:1]) and not calendar.of_things.isdisjoint(before[-1:])
    if its or not calendar.anniversaries.isdisjoint(close[:2]) or _is_full_year(before, close, words):
        return "duration", worth._replace(unit=YEAR)
    return role, worth


def _is_full_year(before: Sequence[str], close: Sequence[str], words: Lexicon) -> bool:
    """Whether an ordinal counts years to the end of the last: `at the end of the second year`."""
    told = words.relations.classes
    return bool(close) and close[0] in told["full-year"] and " ".join(before).endswith(told["year-end"])


def _idle(tokens: Sequence[Token], at: int, words: Lexicon) -> bool:
    """Whether a figure counts nothing: a vague one, that of `one after the other`, a bare hour up to which something lasts (`open until 8`)."""
    figure = tokens[at].figure
    if figure is None:
        return False
    if at > 0 and tokens[at - 1].word in words.relations.until and _is_an_hour(tokens, at, figure):
        return True
    if role_of(figure) == "duration" and "-" in figure.text and _names_a_measure(tokens, at, words):
        return True
    if figure.text[0].isdecimal():
        return False
    said = figure.text.lower()
    phrase = " ".join((said, *(token.word for token in tokens[at + 1 : at + 1 + CLOSE])))
    return said in words.figures.vague or phrase.startswith(words.relations.in_turn)


def _from_zero(tokens: Sequence[Token], at: int, words: Lexicon) -> int:
    """On which side of zero a temperature is told to be, 0 where that is not said: `eight below zero`, and `12 above` behind it."""
    said, (way, *zero) = words.relations, tokens[at + 1 : at + 1 + _TAKEN]
    if way.word in said.less and _is_zero(zero, words):
        return -1
    ended = said.parts | said.anaphors | said.at | said.asides
    if way.word not in said.more or not (zero and zero[0].word in ended):
        return 0
    return int(any(_is_zero(tokens[to : to + 1], words) for to in range(at)))


def _is_zero(tokens: Sequence[Token], words: Lexicon) -> bool:
    """Whether a token is the zero of a thermometer."""
    text = {token.figure.text.lower() if token.figure else token.word for token in tokens}
    return not text.isdisjoint(words.relations.classes["frozen-at"])


def _names_a_measure(tokens: Sequence[Token], at: int, words: Lexicon) -> bool:
    """Whether a length of time only says what an average or a peak is taken over: `the 30-day average`, `a 52-week high`."""
    measures = words.relations.classes["taken-over"]
    return any(token.word in measures for token in tokens[at + 1 : at + 1 + _TAKEN])


def _is_an_hour(tokens: Sequence[Token], at: int, figure: Figure) -> bool:
    """Whether a bare number may be an hour, and counts nothing."""
    behind = tokens[at + 1].word if at + 1 < len(tokens) else ""
    return figure.quantity.unit is None and figure.quantity.nominal <= _HOURS and not behind[:1].isalnum()


def _sides(tokens: Sequence[Token], places: Sequence[int], words: Lexicon) -> Iterator[int]:
    """The numbers in words that are the sides of a ratio whose noun stands between them: `one tenant in three`."""
    for one, other in pairwise(places):
        low, high = tokens[one].figure, tokens[other].figure
        joined = 1 < other - one <= BESIDE and tokens[other - 1].word in words.figures.ratio_words
        if joined and low and high and low.quantity.nominal == 1 and low.text.isalpha() and high.text.isalpha():
            yield from (one, other)


def _innings(sentence: Sentence, places: Sequence[int], words: Lexicon) -> Iterator[int]:
    """The wickets of a side, which are told with its runs: `Kent, 91 for 5, were saved`, `from 91 for 5 Hall and Reed`; not `91 for 5 tickets`."""
    tokens, text = sentence.tokens, sentence.block.prose.text
    for one, other in pairwise(places):
        if is_of_an_innings(tokens, one, words.relations) and not text[tokens[other].end :].lstrip()[:1].islower():
            yield other


def role_of(figure: Figure) -> str:
    """The role of a figure; a fraction in words, such as `a third`, counts nothing by itself, and either end of a span of time lasts."""
    if figure.role == "quantity" and figure.quantity.unit in DAYS:
        return "duration"
    if figure.role != "number" or not figure.text[0].isalpha():
        return figure.role
    return "fraction" if 0 < figure.quantity.nominal < 1 else figure.role
