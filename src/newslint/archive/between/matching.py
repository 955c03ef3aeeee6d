"""The facts of two stories -> those that tell one thing with two values, each with how sure that is."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from fractions import Fraction

from newslint.archive.between.facts import Fact
from newslint.article.claims.comparable import agree
from newslint.tuples import NamedTuple

_WORDS = 5
"""Stems that two sentences on one thing share at least, if they have so many."""
_FEWEST = 3
_OVERLAP, _NEAR = 0.5, 0.5
"""The part of the stems of the shorter sentence that the other has too, and of those beside the figure."""
_AGREEING = 2
"""Facts that two stories on one thing tell alike at least."""
_COUNTED = 0.7
"""What is left of a likeness where two figures do not surely count one thing."""
_MOVING, _DIGITS = Fraction(3, 100), 3
"""What differs by less than this, in so many digits, is mostly a price or an index that has moved between two hours."""
_MOVED = 0.6
_AS_MUCH = 0.9
_SPAN = "day"
"""The measure of spans of time."""


class Match(NamedTuple):
    """Two facts on one thing, how alike they are told (0 to 1), and whether their values go together."""

    one: Fact
    other: Fact
    alike: float
    agrees: bool


class Contradiction(NamedTuple):
    """Two facts on one thing with two values; `rank` is how sure it is (0 to 100), `agreeing` how many other facts the stories tell alike."""

    one: Fact
    other: Fact
    rank: int
    agreeing: int


def contradictions(one: Sequence[Fact], other: Sequence[Fact]) -> Iterator[Contradiction]:
    """What two stories tell of one thing with two values, the surest first."""
    matches = [*_matched(one, other)]
    agreeing = _different(match for match in matches if match.agrees)
    against = [match for match in matches if not match.agrees]
    apart = _different(against)
    if agreeing < _AGREEING or apart >= agreeing:
        return
    settled = {id(fact) for match in matches if match.agrees for fact in (match.one, match.other)}
    found: dict[object, Contradiction] = {}
    for match in against:
        if _told(match.one, other, settled) or _told(match.other, one, settled):
            continue
        if _is_one_of_many(match.one, one, match.alike) or _is_one_of_many(match.other, other, match.alike):
            continue
        key = match.one.measure, _value(match.one), _value(match.other)
        rank = round(100 * match.alike * _steady(match) * agreeing / (agreeing + apart))
        if key not in found or found[key].rank < rank:
            found[key] = Contradiction(match.one, match.other, rank, agreeing)
    yield from sorted(found.values(), key=lambda one: -one.rank)


def _is_one_of_many(fact: Fact, own: Sequence[Fact], alike: float) -> bool:
    """Whether its own story tells other values in the same words, as a list of companies does."""
    return any(
        each.measure == fact.measure
        and _value(each) != _value(fact)
        and each.told != fact.told
        and _alike(fact, each) >= _AS_MUCH * alike
        for each in own
    )


def _value(fact: Fact) -> tuple[Fraction, Fraction | None]:
    """What a figure says, or both ends of a range."""
    return fact.quantity.nominal, fact.quantity.top


def _different(matches: Iterator[Match] | Sequence[Match]) -> int:
    """How many values there are in some matches: a headline says again what the lead says."""
    return len({(match.one.measure, _value(match.one)) for match in matches})


def _steady(match: Match) -> float:
    """How sure it is that a value does not move by itself: less where two prices differ by little."""
    one, other = match.one.quantity.nominal, match.other.quantity.nominal
    digits = min(len(str(value.numerator).strip("0")) for value in (one, other))
    little = abs(one - other) <= _MOVING * max(abs(one), abs(other))
    return _MOVED if little and digits >= _DIGITS else 1.0


def _matched(one: Sequence[Fact], other: Sequence[Fact]) -> Iterator[Match]:
    """Facts of two stories that are of one thing: each the likest that the other story has."""
    for fact in one:
        there, alike = _likest(fact, other)
        if there is not None and _likest(there, one)[0] is fact:
            yield Match(fact, there, alike, _agree(fact, there))


def _likest(fact: Fact, others: Sequence[Fact]) -> tuple[Fact | None, float]:
    """The fact that is most like one, and how like; of two that are as like, one of the same value."""
    best, most = None, (0.0, False)
    for other in others:
        if other.measure == fact.measure and (alike := _alike(fact, other)):
            score = alike, _agree(fact, other)
            if score > most:
                best, most = other, score
    return best, most[0]


def _alike(one: Fact, other: Fact) -> float:
    """How alike two facts are told, from 0 to 1; 0 where they are not surely of one thing."""
    turned = None not in {one.up, other.up} and one.up is not other.up
    if one.apart != other.apart or turned or (one.measure == _SPAN and one.apart):
        return 0.0
    if one.of and other.of and one.of.isdisjoint(other.of):
        return 0.0
    shared, near = one.words & other.words, one.near & other.near
    least = min(len(one.words), len(other.words))
    overlap = len(shared) / max(1, least)
    beside = len(near) / max(1, min(len(one.near), len(other.near)))
    if least < _FEWEST or len(shared) < min(_WORDS, least) or overlap < _OVERLAP or beside < _NEAR:
        return 0.0
    counted = 1.0 if one.noun & other.noun or not (one.noun or other.noun) else _COUNTED
    return (overlap + beside) / 2 * counted


def _agree(one: Fact, other: Fact) -> bool:
    """Whether two values go together, allowing for hedges and rounding."""
    first, second = one.quantity, other.quantity
    if first.top is not None and second.top is not None:
        return all(agree(first.end(top=top), second.end(top=top)) is not None for top in (False, True))
    if first.top is not None or second.top is not None:
        return first.stands_for().meets(second.stands_for())
    return agree(first, second) is not None or agree(second, first) is not None


def _told(fact: Fact, others: Sequence[Fact], settled: Collection[int]) -> bool:
    """Whether a story has the very value of a fact in another sentence on the like, which is not of something that both tell alike."""
    return any(
        other.measure == fact.measure
        and _value(other) == _value(fact)
        and id(other) not in settled
        and bool(other.words & fact.words)
        for other in others
    )
