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
    """Whether words tell a time; `a year` and `per month` right behind a figure say what it is told for."""
    return any(
        isinstance(token.mention, Date)
        or (token.word in words.lengths | words.short and not _is_a_pace(told, at, words))
        or _lasts(token)
        for at, token in enumerate(told)
    )


def _is_a_pace(told: Sequence[Token], at: int, words: RelationWords) -> bool:
    """Whether one of a time is that for which a figure is told: `$985 a month`, no `in a month`, `a month earlier`."""
    if not at or told[at - 1].word not in words.per:
        return False
    led = at > 1 and told[at - 2].figure is None
    return not led and not any(token.word in words.earlier - words.lengths for token in told[at + 1 : at + 2])


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
    """Whether a time has a place of its own in the calendar, or lies years back: `in 2010`, `at the start of the year`, no `a year earlier`."""
    said = {*spelt(told)}
    again = words.earlier - words.months - words.lengths
    dated = any(isinstance(token.mention, Date) and token.mention.period not in _RELATIVE for token in told)
    if not words.edges.isdisjoint(said) or any(_lasts(token, 1) for token in told):
        return True
    return dated and again.isdisjoint(said)


def is_on_another_basis(told: Sequence[Token], words: RelationWords) -> bool:
    """Whether a change is said to be on another basis than levels as they are told: `9 percent on an underlying basis`."""
    return any(token.word in words.adjusted | words.without for token in told)


def is_yearly(told: Sequence[Token], words: RelationWords) -> bool:
    """Whether a change is one of each year or day, of which levels may lie several apart: `10 percent a year`, no `a year ago`."""
    return len(told) > 1 and told[1].word in words.lengths and _is_a_pace(told, 1, words)


def is_of_a_far_base(tokens: Sequence[Token], old: int, told: tuple[int, int], words: RelationWords) -> bool:
    """Whether the level before may lie further back than that from which a change counts that is told with the new level before it.

    So does a low, one of a time of its own behind a comma, and one beside a change on the day. `old` and `told` are places among the tokens.
    """
    first, last = sorted(told)
    lead = next((at for at in range(old, last, -1) if tokens[at].word in words.start | words.compared), old)
    if any(token.word in words.extremes for token in tokens[lead:old]):
        return True
    now, base = [*behind(tokens, first, words), *behind(tokens, last, words)], behind(tokens, old, words)
    if not is_timed(base, words) or is_short(base, words):
        return False
    if is_short(now, words):
        return True
    apart = any(token.word == "," for token in tokens[last:lead])
    return apart and (is_placed(base, words) or is_of_a_month([*now, *base], words))


def _has(told: Sequence[Token], periods: frozenset[str]) -> bool:
    return any(isinstance(token.mention, Date) and token.mention.period in periods for token in told)


def _lasts(token: Token, more: int = 0) -> bool:
    """Whether a token is a length of time, of more than so many of its unit."""
    return token.figure is not None and token.figure.role == "duration" and token.figure.quantity.nominal > more
