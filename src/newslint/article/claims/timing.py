"""What stands behind a figure in its part of the sentence -> the time that it tells: `up 1.8 percent on Friday`, `$1.2 million in 2010`."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise, takewhile

from newslint.article.dates.value import Date
from newslint.article.sentences.tokens import Token, spelt
from newslint.lexicon.relations import RelationWords

_DAYS, _MONTHS, _RELATIVE = frozenset(("day", "weekday")), frozenset(("month",)), frozenset(("relative",))


def behind(tokens: Sequence[Token], at: int, words: RelationWords) -> Sequence[Token]:
    """What stands behind a token in its part of the sentence, up to a word of change or a figure that is no length of time."""
    ends = words.parts | words.up | words.down
    part = takewhile(lambda token: token.word not in ends and (not token.figure or _lasts(token)), tokens[at + 1 :])
    return [*part]


def is_timed(told: Sequence[Token], words: RelationWords) -> bool:
    """Whether words tell a time."""
    return any(
        isinstance(token.mention, Date) or token.word in words.lengths | words.short or _lasts(token) for token in told
    )


def is_free(told: Sequence[Token], words: RelationWords) -> bool:
    """Whether a time is a length or counts from another one, and no part of one, so that what has no time may be of it: `in five years`, `in a year`, `from a year earlier`."""
    if any(token.word in words.alone for token in told):
        return False
    led = words.start | words.than | words.compared | words.since
    return any(token.word in led or _lasts(token) for token in told) or any(
        one.word in words.articles - words.pointing and two.word in words.lengths for one, two in pairwise(told)
    )


def is_short(told: Sequence[Token], words: RelationWords) -> bool:
    """Whether a time is of less than a month, or against the month before: `on Friday`, `in the week`, `on the month`."""
    said = [*spelt(told)]
    on = (one in words.upon and two in words.articles for one, two in pairwise(said))
    return (
        _has(told, _DAYS)
        or not words.short.isdisjoint(said)
        or any(led and unit in words.monthly for led, unit in zip(on, said[2:], strict=False))
    )


def is_of_a_month(told: Sequence[Token], words: RelationWords) -> bool:
    """Whether a figure is that of a month, which may be told against the month before: `to $697 billion in August`."""
    return _has(told, _MONTHS) or not words.monthly.isdisjoint(spelt(told))


def is_placed(told: Sequence[Token], words: RelationWords) -> bool:
    """Whether a time has a place of its own in the calendar: `in 2010`, `at the start of the year`, no `a year earlier`."""
    said = {*spelt(told)}
    again = words.earlier - words.months - words.lengths
    dated = any(isinstance(token.mention, Date) and token.mention.period not in _RELATIVE for token in told)
    return not words.edges.isdisjoint(said) or (dated and again.isdisjoint(said))


def _has(told: Sequence[Token], periods: frozenset[str]) -> bool:
    return any(isinstance(token.mention, Date) and token.mention.period in periods for token in told)


def _lasts(token: Token) -> bool:
    return token.figure is not None and token.figure.role == "duration"
