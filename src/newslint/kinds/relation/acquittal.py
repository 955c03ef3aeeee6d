"""A claim that does not follow -> whether words between let it pass, or other figures that may as well have been meant: nothing is said of it then."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from fractions import Fraction

from newslint.arithmetic import notation
from newslint.arithmetic.measures import converted
from newslint.article import Article
from newslint.article.claims.claim import Claim
from newslint.article.claims.dated import WEEKDAYS, of_dateline
from newslint.article.claims.moments import CALENDAR_MONTH, CLOCK, DAY, MONTH, TODAY, YEAR
from newslint.article.dates.value import Date
from newslint.article.sentences import Sentence, sentence_of
from newslint.article.times.clocks import HALF, clocks_change
from newslint.article.times.plainclocks import PlainClock
from newslint.kinds.relation.asides import apart, aside, is_of_a_record
from newslint.kinds.relation.bindings import may_be_meant
from newslint.kinds.relation.cases import Case
from newslint.kinds.relation.options import EITHER, ONE, Options
from newslint.kinds.relation.passages import fits
from newslint.kinds.relation.signs import excuses
from newslint.kinds.relation.targets import phrases, sorts
from newslint.kinds.relation.telling import OF_A_DAY, counted_by_article, spoken_of, told_of

_TINY, _TIMES = 20, 50
"""A number that counts none of what is counted in so many times as much."""
_SPAN, _PERCENT, _FRACTION = "duration", "percent", "fraction"
_DATED = frozenset((YEAR, MONTH, CALENDAR_MONTH, DAY, TODAY))
_NIGHT, _WEEK = 2, 7
_DIGITS, _HOURS, _MINUTES = 2, 24, 60


def excused(one: Case, pool: Sequence[Claim], options: Options, article: Article) -> bool:
    """Whether a word in the sentences of the claims says that they need not come out, or a year that some are of another time."""
    said = phrases(options.acquit.said, options.words, article.lexicon.relations)
    denials = phrases(("denied",), (), article.lexicon.relations)
    claims = [claim for some in one.binding.values() for claim in some]
    if options.compares and options.convict.only == EITHER and apart(article, *claims):
        return True  # `The ten-week closure of 2019`
    around = {sentence_of(article, claim.mention) for claim in claims}
    timeless = all(claim.role not in _DATED for claim in claims)
    first = min(around, key=lambda sentence: sentence.number)
    begun = min(claim.mention.start for claim in claims if sentence_of(article, claim.mention) is first)
    if (
        options.acquit.dated
        and timeless
        and any(_names_a_year(article, sentence, begun if sentence is first else 0) for sentence in around)
    ):
        return True
    roles = {claim.role for claim in claims}
    if CLOCK in roles and WEEKDAYS not in roles and _of_several_days([*_days_told(around)], claims):
        return True  # `8 p.m. on Monday … 6 a.m. on Wednesday`
    if CLOCK in roles and (any(_may_be_a_time(claim, article) for claim in pool) or _is_an_hour_off(one, article)):
        return True
    frames = said & phrases(("frames",), (), article.lexicon.relations)
    counted = [f" {' '.join(told)} " for claim in claims if (told := counted_by_article(claim))]

    def excuse(beside: Sequence[Claim]) -> bool:
        for sentence in around:
            told = told_of(sentence, article, beside, records=options.compares)
            plain = said - frames if sentence is first else said
            later = told[begun - sentence.end :] if len(around) == 1 else ""
            if excuses(spoken_of(told, article, counted), plain, denials):
                return True
            if plain is not said and excuses(spoken_of(later, article, counted), frames, denials):
                return True
        return False

    return excuse(()) and (not (beside := [*aside(article, claims, pool)]) or excuse(beside))


def _is_an_hour_off(one: Case, article: Article) -> bool:
    """Whether a length is that between two times but for the hour by which clocks were changed."""
    hour = converted(Fraction(1), "hour", one.equation.quantity.unit or "hour")[:1]
    gap = abs(one.equation.quantity.nominal - one.equation.expression.exact)
    return bool(hour) and hour[0] == gap and clocks_change(article)


def _may_be_a_time(claim: Claim, article: Article) -> bool:
    """Whether a number with two decimals may be a time of day that does not say so: `at 6.25`."""
    hour, dot, minutes = claim.mention.text.partition(".")
    timed = bool(dot) and hour.isdecimal() and minutes.isdecimal() and len(minutes) == _DIGITS
    bare = claim.role == "number" and not claim.noun and claim.quantity.unit is None
    return (
        timed
        and bare
        and int(hour) < _HOURS
        and int(minutes) < _MINUTES
        and claim.preceded_by(article.lexicon.clock.leading)
    )


def _of_several_days(days: Sequence[Date], claims: Sequence[Claim]) -> bool:
    """Whether days are more than one, and the night that follows it: `from 11:50 p.m. Saturday until 4:20 a.m. Sunday`."""
    named = [day.weekday for day in days]
    times = [
        claim.quantity.nominal for claim in claims if claim.role == CLOCK and not isinstance(claim.mention, PlainClock)
    ]
    over = len(times) == _NIGHT and times[0] - times[1] > HALF
    nightly = over and len(named) == _NIGHT and None not in named and ((named[1] or 0) - (named[0] or 0)) % _WEEK == 1
    return len(days) > 1 and not nightly


def _days_told(around: Iterable[Sentence]) -> Iterator[Date]:
    """The days that some sentences tell, the dateline aside."""
    for sentence in around:
        for mention in sentence.mentions:
            if isinstance(mention, Date) and mention.period in OF_A_DAY and not of_dateline(mention):
                yield mention


def crowded(one: Case, pool: Sequence[Claim], options: Options, article: Article) -> bool:
    """Whether another claim near by may as well have been meant: of the sort of one that is to stand alone, and of no other noun.

    Where a word leaves no doubt what is stated, only what stands in the sentences of the claims may.
    """
    claims = [claim for some in one.binding.values() for claim in some]
    taken, nouns = {id(claim.mention) for claim in claims}, {claim.noun for claim in claims}
    others = [claim for claim in pool if id(claim.mention) not in taken and may_be_meant(claim, nouns)]
    if all(wanted.count == ONE for _, wanted in options.claims):
        others = [claim for claim in others if not any(_is_again(claim, one) for one in claims)]
    lone = [claim for name in options.convict.alone for claim in one.binding[name]]
    crowding = [other for other in others if any(other.alike(claim) and not _is_tiny(other, claim) for claim in lone)]
    earlier = {id(claim.mention) for claim in (aside(article, claims, crowding) if crowding else ())}
    crowding = [other for other in crowding if id(other.mention) not in earlier]
    crowding += _stated_beside(one, pool, options, article)
    crowding += _told_before(claims, pool) if nouns == {""} else ()
    crowding += _parts_between(lone, claims, pool)
    if not crowding or not _is_sure(one, options, article):
        return bool(crowding)
    told = {sentence_of(article, claim.mention).number for claim in claims}
    return any(sentence_of(article, other.mention).number in told for other in crowding)


def _is_again(other: Claim, claim: Claim) -> bool:
    """Whether a figure only tells once more what another tells: `The seven hands split it … and all seven were at sea`."""
    return other.alike(claim) and other.quantity == claim.quantity and not (other.noun and claim.noun != other.noun)


def _told_before(claims: Sequence[Claim], pool: Sequence[Claim]) -> Iterator[Claim]:
    """What bare numbers may count that is told before them, and is more than any of them: `Of the 42 barrels, 19 … and 11 …, which leaves 12`."""
    first, most = min(claim.mention.span for claim in claims), max(claim.quantity.nominal for claim in claims)
    if all(claim.role == "number" for claim in claims):
        yield from (
            one
            for one in pool
            if (one.noun or one.role == "quantity") and one.mention.span < first and one.quantity.nominal > most
        )


def _parts_between(lone: Sequence[Claim], claims: Sequence[Claim], pool: Sequence[Claim]) -> Iterator[Claim]:
    """The fractions in words behind a percentage that is to stand alone and before the last of what takes part: `40 percent of 900. Of these 360, a third, or 120`."""
    shares, last = [claim for claim in lone if claim.role == _PERCENT], max(claim.mention.span for claim in claims)
    if shares:
        first = min(claim.mention.span for claim in shares)
        yield from (one for one in pool if one.role == _FRACTION and first < one.mention.span < last)


def _stated_beside(one: Case, pool: Sequence[Claim], options: Options, article: Article) -> Iterator[Claim]:
    """What may be what is stated as well, by the words beside it, and is to stand alone: `by 88 votes, and the other by 112`."""
    stated, words = notation.read(options.holds).stated, article.lexicon.relations
    (told,), sort = one.binding[stated], sorts(options, words)[stated]
    taken = {id(claim.mention) for some in one.binding.values() for claim in some}
    if sort.wanted.beside and stated in options.convict.alone:
        sentence = sentence_of(article, told.mention)
        yield from (
            claim
            for claim in pool
            if id(claim.mention) not in taken
            and claim.alike(told)
            and fits(claim, sort, words)
            and sentence_of(article, claim.mention) is sentence
        )


def _is_tiny(other: Claim, claim: Claim) -> bool:
    """Whether a number is so much smaller than a count of thousands that it counts something else, `closed at ten`, or a time so much longer or shorter: ten minutes beside two weeks."""
    if claim.role == _SPAN:
        least, most = sorted((other.measured(claim.quantity.unit).nominal, claim.quantity.nominal))
        return least * _TIMES < most
    small, large = other.quantity.nominal, claim.quantity.nominal
    return other.role == "number" and not other.noun and 0 < small <= _TINY and large >= _TINY * _TIMES


def _is_sure(one: Case, options: Options, article: Article) -> bool:
    """Whether what is stated is told by a word that leaves no doubt what it is."""
    sure = phrases(options.convict.sure, options.words, article.lexicon.relations)
    return bool(sure) and one.binding[notation.read(options.holds).stated][0].beside(sure)


def _names_a_year(article: Article, sentence: Sentence, framed: int) -> bool:
    """Whether a sentence says, behind what frames all that is told, in which year or month something was; not how far one must go back for the like."""
    lexicon = article.lexicon
    return any(
        isinstance(mention, Date)
        and mention.start >= framed
        and any(end.when.year or end.when.month for end in mention.ends)
        and not is_of_a_record(sentence, mention, lexicon.relations, lexicon.agreement)
        for mention in sentence.mentions
    )
