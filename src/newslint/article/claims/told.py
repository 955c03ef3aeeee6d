"""A sentence -> its claims: each figure, day and time with what it is worth, also where its unit is left out, and the words told with it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from fractions import Fraction
from functools import lru_cache
from itertools import pairwise
from operator import attrgetter

from newslint.arithmetic.quantity import Quantity
from newslint.article import Article, once
from newslint.article.claims.again import taken_up
from newslint.article.claims.beside import (
    BESIDE,
    FIGURE,
    base_of,
    is_listed,
    joint_before,
    mark_before,
    noun_of,
    put_in_before,
    rough_before,
    words_before,
    words_behind,
)
from newslint.article.claims.claim import Claim
from newslint.article.claims.dated import WEEKDAYS, of_dateline, weekdays, year_of_days
from newslint.article.claims.for_one import for_one
from newslint.article.claims.meant import DEGREE, DEGREES, TAKEN, from_zero, is_idle, meant
from newslint.article.claims.moments import CALENDAR_MONTH, CLOCK, DAY, RACE, TALLY, moments
from newslint.article.claims.singles import medal, single
from newslint.article.claims.units import completed
from newslint.article.contests.innings import is_of_an_innings
from newslint.article.contests.tallies import sides
from newslint.article.dates.published import Published, published
from newslint.article.dates.value import Date
from newslint.article.mention import Figure, Mention, by_block
from newslint.article.sentences import Sentence, sentences
from newslint.article.sentences.tokens import Token
from newslint.article.times.clocks import Clock
from newslint.article.times.plainclocks import times_of_day
from newslint.article.times.racing import race_times
from newslint.lexicon import Lexicon

_DATED = 10
"""Words before a year or day that tell what was then: `born in a church hall in 1964`."""
REMEMBERED = 100
_QUANTITY, _MONEY = "quantity", "money"
_EACH, _BEHIND = frozenset((_QUANTITY, _MONEY, "duration")), (FIGURE, ())
"""What may be told of each of some things, and where that stands: right behind their number."""
_WEIGHED = frozenset((_QUANTITY, _MONEY))
_SECOND, _MINUTE = "second", 60
_PLACE = attrgetter("mention.start")


@once.lasting
def claims_in(article: Article) -> Callable[[Sentence], Sequence[Claim]]:
    """The function that tells the claims of a sentence, each sentence's once."""
    words, held, every = article.lexicon, by_block(times_of_day(article)), sentences(article)

    @lru_cache(maxsize=REMEMBERED)
    def told(sentence: Sentence) -> Sequence[Claim]:
        times = [one for one in held.get(sentence.block, ()) if sentence.start <= one.start < sentence.end]
        read: Sequence[Claim] = [*_read(sentence, words, published(article))]
        read = _of_one_weight(_each_of_some(read)) if len(read) > 1 else read
        found = [*read, *_raced(sentence, words), *_tallied(sentence), *single(sentence, read, words.relations)]
        months = [one for one in found if one.role == CALENDAR_MONTH]  # they part no list: `$40 in May, 30 in June`
        found = sorted((one for one in found if one.role != CALENDAR_MONTH), key=_PLACE)
        timed = _with_times(found, times, _timed(sentence, times, words)) if times else found
        before = every[sentence.number - 1 : sentence.number] if sentence.number else ()
        near = before[0] if before and before[0].block is sentence.block else None
        whole = completed(taken_up(timed, near, words.relations), words, near.figures if near else ())
        return [*whole, *months] if months else whole

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
            timing = words.relations.classes.get("clocking", ())
            led = before[-1:] and (before[-1] in words.calendar.at_year or before[-1] in timing)
            if led:  # `in 4min 8.75sec`, `clocked 4min 8.75sec`; behind no such word it is a gap
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
    tokens, text, last, year = sentence.tokens, sentence.block.prose.text, -1, year_of_days(sentence)
    mentioned = [at for at, token in enumerate(tokens) if token.mention is not None]
    places = [at for at in mentioned if tokens[at].figure is not None]
    sides = frozenset((*_sides(tokens, places, words), *_innings(sentence, places, words))) if len(places) > 1 else ()
    medals = any(map(sentence.text.__contains__, words.relations.classes.get("single-medals", ())))
    for at in range(len(tokens)) if medals else mentioned:
        token = tokens[at]
        if token.mention is None or at in sides:
            if medals and (one_medal := medal(sentence, at, words.relations)):
                listed = last >= 0 and is_listed(tokens[last + 1 : at], text, words)
                yield one_medal._replace(listed=listed)
                last = at
            continue
        rough = rough_before(tokens, at, words)
        reach = _DATED if isinstance(token.mention, Date) else BESIDE + rough
        before, (behind, close) = words_before(tokens, at, words, reach), words_behind(tokens, at, words)
        listed = last >= 0 and is_listed(tokens[last + 1 : at], text, words)
        if token.figure is not None and not is_idle(tokens, at, words):
            last = at
            noun, joint = (
                noun_of(tokens, at, behind, text, words.relations),
                joint_before(tokens, at - rough - put_in_before(tokens, at, words.relations), len(before) - rough),
            )
            role, worth = meant(token.figure, before, close, noun, words)
            if worth.unit in DEGREES and close[:1] and (sign := from_zero(tokens, at, words)):
                role, worth = _QUANTITY, worth._replace(nominal=sign * abs(worth.nominal), unit=worth.unit or DEGREE)
                place = Mention(token.figure.block, token.figure.start, tokens[at + (TAKEN if sign < 0 else 1)].end)
                yield Claim(place, role, worth, before, (), "", listed, None, joint)
                continue
            base = base_of(before, close, words.relations)
            told = Claim(token.figure, role, worth, before, behind, noun, listed, None, joint, close, base, rough)
            yield for_one(told, tokens, at, words)
            if role == "duration" and worth.unit == DAY and close[:2] in words.calendar.weekly:
                yield Claim(token.figure, WEEKDAYS, worth._replace(unit=None), before, behind, next=close)
        elif isinstance(token.mention, Date) and not of_dateline(token.mention):
            joint = mark_before(tokens, at, len(before))
            for one in moments(token.mention, now, year):
                yield Claim(
                    one.mention,
                    one.role,
                    one.quantity,
                    before,
                    behind,
                    listed=one.last,
                    day=one.day,
                    joint=joint,
                    month=one.month,
                )
            if spanned := weekdays(tokens, at, words.calendar):
                yield Claim(spanned[0], WEEKDAYS, Quantity(Fraction(spanned[1])), before, behind)


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
