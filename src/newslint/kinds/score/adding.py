"""Article -> scores that others add up to: two legs, two halves, four quarters."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise, product

from newslint.article import Article
from newslint.article.contests.scores import Score
from newslint.kinds.score.pairs import scores
from newslint.kinds.score.passages import around, beside, says, scores_in
from newslint.lexicon.relations import RelationWords
from newslint.tuples import NamedTuple

_PERIODS = 3
"""Scores of periods that stand in a row at the least."""
_PERIODICAL = ("periods", "period-words")
_HALVES = 2
_BEHIND = 16
"""Characters between a score and the word that says that it is that of both legs."""
_BESIDE = 25
"""Characters from a score to the word that says that it is of what was scored since the break."""


class Sum(NamedTuple):
    """`total` is said to be what `parts` come to, each in one order of its sides or the other."""

    total: Score
    parts: tuple[Score, ...]

    @property
    def possible(self) -> tuple[tuple[int, int], ...]:
        """What they may come to, the lower side first; those of periods all name the same side first."""
        first, *others = self.parts
        turned = [[one.sides, one.sides[::-1]] if len(self.parts) == _HALVES else [one.sides] for one in others]
        found = (tuple(sorted(map(sum, zip(first.sides, *chosen, strict=True)))) for chosen in product(*turned))
        return tuple(dict.fromkeys((low, high) for low, high in found))

    @property
    def holds(self) -> bool:
        """Whether they come to it."""
        return self.total.sorted in self.possible


def added(article: Article) -> Iterator[Sum]:
    """Every score that others nearby add up to."""
    if len(scores(article)) <= _HALVES:
        return
    yield from (found for score in scores(article) if (found := _over_legs(article, score)))
    yield from _over_periods(article)
    yield from (found for score in scores(article) if (found := _after_half(article, score)))


def _over_legs(article: Article, score: Score) -> Sum | None:
    """A score over two legs, where two more stand nearby."""
    if not beside(article, score, "aggregate"):
        return None
    others = [one for one in scores_in(article, around(article, score)) if one is not score and not one.worded]
    if any(_comes_first(article, one, score) for one in others):
        return None
    decided = any(beside(article, one, "shoot-out") for one in others)
    return Sum(score, tuple(others)) if len(others) == _HALVES and not decided else None


def _comes_first(article: Article, score: Score, other: Score) -> bool:
    """Whether the word stands right behind a score, and another behind the word: `4-4 on aggregate after they won 3-1`."""
    between = score.block.prose.text[score.end : other.start] if score.block is other.block else ""
    return says(article, between, "aggregate") and beside(article, score, "aggregate", _BEHIND)


def _after_half(article: Article, score: Score) -> Sum | None:
    """A final score, where that at the break and that since then stand nearby: `outscored them by 28 to 21`."""
    near = around(article, score)
    if not any(says(article, one.text, "interval") for one in near):
        return None
    since = [one for one in scores_in(article, near) if one.worded or beside(article, one, "outscored", _BESIDE)]
    found = [one for one in scores_in(article, near) if one not in since]
    if len(found) != _HALVES or len(since) != 1 or score is not max(found, key=lambda one: one.total):
        return None
    return Sum(score, tuple(one for one in (*found, *since) if one is not score))


def _over_periods(article: Article) -> Iterator[Sum]:
    """The scores of periods in a row, and the only other one nearby."""
    words = article.lexicon.relations
    for _, held in groupby(scores(article), key=lambda one: one.block):
        row = _row([*held], words)
        near = around(article, row[0], 2) if len(row) >= _PERIODS else ()
        others = [one for one in scores_in(article, near) if one not in row] if near else []
        if (
            len(others) == 1
            and not _grows(row)
            and _may_be_all(others[0], row)
            and any(says(article, one.text, name) for one in near for name in _PERIODICAL)
        ):
            yield Sum(others[0], tuple(row))


def _may_be_all(score: Score, row: Sequence[Score]) -> bool:
    """Whether a score is more than any of a row: less stood within a period (`21-19, 22-20, from 17-20 down in the second game`), or counts them (`2-0`)."""
    return score.total > max(one.total for one in row)


def _grows(row: Sequence[Score]) -> bool:
    """Whether the scores of a row are those reached by the end of each period: none is below the one before."""
    return all(
        one <= other for first, then in pairwise(row) for one, other in zip(first.sides, then.sides, strict=True)
    )


def _row(held: Sequence[Score], words: RelationWords) -> Sequence[Score]:
    """The first scores of a block between which stand only commas and `and`."""
    row = [*held[:1]]
    for one, other in pairwise(held):
        between = one.block.prose.text[one.end : other.start].replace(",", " ").replace(";", " ").split()
        idle = words.ands | frozenset(words.classes.get("named-periods", ()))
        if row[-1] is not one or not idle.issuperset(between):
            break
        row.append(other)
    return row
