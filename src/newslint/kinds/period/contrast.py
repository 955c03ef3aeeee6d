"""What a field and the body tell in two ways -> whether the two can be compared at all: of one year, framed alike, not both told by the field."""

from __future__ import annotations

from fractions import Fraction
from itertools import chain, islice, pairwise

from newslint.article import Article
from newslint.article.claims.topic import topics
from newslint.article.dates.published import published
from newslint.article.dates.value import Date
from newslint.article.sentences import sentence_of
from newslint.kinds.period.framing import ELSEWHEN, Frame, frame
from newslint.kinds.period.tellings import Sort, Telling, claimed, is_box

_OF_A_YEAR = frozenset({Sort.SEASON, Sort.MONTH, Sort.DAY, Sort.WEEKDAY})
_SAME = 3
"""Stems that a caption and a sentence about the same event have in common at least."""
_MOST = Fraction(1, 2)
"""The share of the caption's stems that they are."""
_MISCOUNTED = 10
"""Years by which a year may be told wrongly."""
_HOUR, _CLOCKS = 60, 3
"""Minutes, and tokens behind a time among which it says by which clocks: `New York time`."""
_DAYS_LATER = 7
"""A picture may have been taken so many days after the event."""


def are_comparable(article: Article, claim: Telling, fact: Telling, sort: Sort) -> bool:
    """Whether the body tells another value of a sort, and nothing says at once that it is of another event."""
    value = claim.parts[sort]
    if (
        fact.parts.get(sort, value) == value
        or _stand_apart(article, claim, fact)
        or (sort is Sort.CLOCK and _are_of_two_places(article, claim, fact))
        or _is_history(article, claim, fact, sort)
        or (sort is Sort.YEAR and _are_ages_apart(value, fact.parts[sort]))
    ):
        return False
    if sort in _OF_A_YEAR and any(_is_moved(article, one) for one in (claim, fact)):
        return False
    return _are_framed_alike(article, claim, fact, sort) and not _is_named(article, claim, fact, sort)


def _is_moved(article: Article, telling: Telling) -> bool:
    """Whether the sentence says that a day was changed, so that there are two."""
    words = article.lexicon.calendar.moved
    return any(token.word in words for token in sentence_of(article, telling).tokens)


def _stand_apart(article: Article, claim: Telling, fact: Telling) -> bool:
    """Whether the two stand in one paragraph, in two boxes or time zones, or one may be the day on which a picture was taken later."""
    zones = {claim.zone, fact.zone} - {""}
    boxes = is_box(claim.block) and is_box(fact.block)
    bare = claim.parts.keys() == {Sort.WEEKDAY}
    later = claim.block.kind == "caption" and (bare or 0 < _day(claim) - _day(fact) <= _DAYS_LATER)
    return fact.block is claim.block or len(zones) > 1 or boxes or (later and not _shows(article, claim, fact))


def _are_of_two_places(article: Article, claim: Telling, fact: Telling) -> bool:
    """Whether two times lie whole hours apart, and their sentences name two places or zones: `9 p.m. Eastern`, `6 p.m. in California`."""
    if (claim.parts[Sort.CLOCK] - fact.parts[Sort.CLOCK]) % _HOUR or not (
        claim.zone or fact.zone or _zoned(article, claim)
    ):
        return False
    one, other = (_place(article, telling) for telling in (claim, fact))
    return bool(one and other) and one != other


def _zoned(article: Article, telling: Telling) -> bool:
    """Whether a time is told by the clocks of a place: `5 p.m. New York time`."""
    words = [token.word for token in islice(sentence_of(article, telling).after(telling), _CLOCKS)]
    return not {*article.lexicon.clock.time}.isdisjoint(words)


def _place(article: Article, telling: Telling) -> str:
    """The zone of a time, or else the first place behind it or in its sentence; "" where none is named."""
    words, sentence = article.lexicon.clock, sentence_of(article, telling)
    if telling.zone:
        return telling.zone
    behind, text = [*islice(sentence.after(telling), _CLOCKS)], telling.block.prose.text
    if behind and _zoned(article, telling):
        return behind[0].word
    led = (two for one, two in pairwise(sentence.tokens) if one.word in words.in_place and text[two.start].isupper())
    there = (token for token in sentence.tokens if token.word in words.there)
    return next((token.word for token in chain(led, there)), "")


def _shows(article: Article, claim: Telling, fact: Telling) -> bool:
    """Whether a caption tells of the event itself: most of what it says is said of that."""
    tell = topics(article)
    here, there = tell(claim).words, tell(fact).words
    return len(here & there) >= _SAME and len(here & there) >= len(here) * _MOST


def _day(telling: Telling) -> int:
    """About how many days of the year have passed, 0 where no day of the month is told."""
    parts = telling.parts
    return parts[Sort.MONTH] * 30 + parts[Sort.DAY] if Sort.DAY in parts else 0


def _is_history(article: Article, claim: Telling, fact: Telling, sort: Sort) -> bool:
    """Whether the two are days or months of different years; without a year, of that of publication, or of any if it is one day of the month."""
    now = published(article)
    if sort not in _OF_A_YEAR or (now is None and claim.parts.get(Sort.DAY, 0) == fact.parts.get(Sort.DAY)):
        return False
    this_year = now.day.year if now is not None else None
    one, other = (telling.parts.get(Sort.YEAR, this_year) for telling in (claim, fact))
    return one != other


def _are_ages_apart(one: int, other: int) -> bool:
    """Whether two years are too far from one another for a miscount, and no slip of the pen makes one of the other."""
    digits = zip(str(one), str(other), strict=False)
    return abs(one - other) > _MISCOUNTED and sum(digit != again for digit, again in digits) > 1


def _are_framed_alike(article: Article, claim: Telling, fact: Telling, sort: Sort) -> bool:
    """Whether both are told plainly or of another time, both begin a span, are what something is compared with, or the day of a report."""
    frames = framed(article, claim), framed(article, fact)
    if Frame.APART in frames:
        return False
    one, other = (Frame.PLAIN if each in ELSEWHEN else each for each in frames)
    if frames[0] is Frame.EARLIER is not frames[1]:
        return False  # a field that looks back (`the pier, which had opened in 1936`) tells no news
    return one is other or (one is Frame.SINCE and fact.span_of is not None and _begins(fact.span_of, fact, sort))


def framed(article: Article, telling: Telling) -> Frame:
    """How a day or period is framed in its sentence."""
    return frame(sentence_of(article, telling), telling, article.lexicon.calendar)


def _begins(span: Date, fact: Telling, sort: Sort) -> bool:
    """Whether what is told is the year with which a range begins: `between 2000 and 2014`."""
    return sort is Sort.YEAR and span.ends[0].when.year == fact.parts[sort]


def _is_named(article: Article, claim: Telling, fact: Telling, sort: Sort) -> bool:
    """Whether the sentence of the field tells the body's day or period as well; its weekday goes without saying."""
    sentence, told = sentence_of(article, claim), fact.parts.keys() - {Sort.WEEKDAY} or {sort}
    return any(
        one.block is claim.block
        and sentence.start <= one.start < sentence.end
        and told <= one.parts.keys()
        and one.agrees(fact)
        for one in claimed(article)
        if sort in one.parts
    )
