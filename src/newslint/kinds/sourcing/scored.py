"""Times and scores of a story -> as its sources have them, or otherwise for what seems the same, or nowhere."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from operator import ne
from typing import TypeAlias

from newslint.article import Article, once
from newslint.article.contests.results import Result, of_day, results
from newslint.article.contests.scores import Score
from newslint.article.sentences import sentence_of
from newslint.article.times.clocks import HALF, HOUR, Clock
from newslint.kinds.sourcing.index import Index
from newslint.kinds.sourcing.said.cells import told
from newslint.kinds.sourcing.said.fact import NOTHING, Fact
from newslint.tuples import NamedTuple

_ALIKE = 75
"""How much the words told with two results have in common that seem to be of one event."""

_Worth: TypeAlias = tuple[str, tuple[Fraction | int, ...]]
"""A sort of result, and the parts of which one differs where one is a slip of another."""


class Scored(NamedTuple):
    """A time or score of the story, and the one of a source that bears it out (`held`) or contradicts it."""

    result: Result
    fact: Fact | None = None
    held: bool = False


def scored(article: Article) -> Iterator[Scored]:
    """The times and scores of a story by what its sources hold."""
    own = _facts(article)
    if not own:
        return
    held = Index([fact for source in article.sources for fact in _facts(source)])
    known = {_worth(fact): fact for fact in reversed(held.facts)}
    taken = {_worth(fact) for fact in own}
    for fact in own:
        same = known.get(_worth(fact))
        other = same or next((one for one in _alike(fact, held) if _worth(one) not in taken), None)
        if other or _surely(article, _result(fact)):
            yield Scored(_result(fact), other, same is not None)


def _surely(article: Article, result: Result) -> bool:
    """Whether a result is surely one that sources hold: no time of day, which other clocks tell, and no two numbers but of a contest."""
    if not isinstance(result, Score):
        return not of_day(result)
    words = article.lexicon.figures.scores
    return any(token.word in words for token in sentence_of(article, result).tokens)


def _alike(fact: Fact, held: Index) -> Iterator[Fact]:
    """The results of the sources that are told of in the same words and differ in one part, the likest first."""
    return (other for other, score in held.likest(fact.told) if score >= _ALIKE and _slipped(fact, other))


def _result(fact: Fact) -> Result:
    """The time or score of a fact."""
    assert isinstance(fact.mention, Result)  # noqa: S101 -- a fact of one
    return fact.mention


def _worth(fact: Fact) -> _Worth:
    """What a result says; of a time of day it is often left out whether it is before noon."""
    result = _result(fact)
    if isinstance(result, Score):
        return "score", result.sorted[::-1]
    if not isinstance(result, Clock) and not result.short:
        minutes, seconds = divmod(result.seconds, HOUR)
        return "run", (*divmod(minutes, HOUR), seconds)
    minutes = result.minutes if isinstance(result, Clock) else int(result.seconds) // HOUR
    return "day", divmod(minutes % HALF, HOUR)


def _slipped(one: Fact, other: Fact) -> bool:
    """Whether two results differ in one part alone, and do not tell of two zones."""
    (sort, parts), (its_sort, its_parts) = _worth(one), _worth(other)
    zones = {fact.mention.zone for fact in (one, other) if isinstance(fact.mention, Clock)} - {""}
    return sort == its_sort and not zones and sum(map(ne, parts, its_parts)) == 1


@once.stored
def _facts(article: Article) -> tuple[Fact, ...]:
    """The times and scores of a text with the words told with each."""
    words, path = told(article), article.source.path
    return tuple(
        Fact(result, path, (), words(result), NOTHING, None, NOTHING, (path, -1, sentence_of(article, result).number))
        for result in results(article)
    )
