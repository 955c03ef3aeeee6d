"""Article -> scores that another one rules out: a final score below that at the break, and a headline's of which the body tells another."""

from __future__ import annotations

from collections.abc import Iterator

from newslint.article import Article
from newslint.article.contests.scores import Score
from newslint.article.sentences import sentences
from newslint.kinds.score.pairs import scores
from newslint.kinds.score.passages import around, beside, says, scores_in
from newslint.tuples import NamedTuple

_LEAD = 3
"""Sentences of the body that tell what the headline does."""
_NEAR = 18
"""Characters from a score to the words that say that it is that at the break."""
_SORTS = ("aggregate", "interval", "series", "record", "shoot-out", "periods", "interim")
"""Classes of words beside a score of something else than one game."""


class Against(NamedTuple):
    """A score, and the other that rules it out or bears it out."""

    score: Score
    other: Score
    holds: bool


def after_break(article: Article) -> Iterator[Against]:
    """Every score of a whole game, beside that at the break, which it cannot fall short of."""
    heads = [one for one in scores(article) if one.block.kind == "headline"]
    for half in scores(article):
        near = around(article, half)
        if not beside(article, half, "interval", _NEAR) or any(says(article, one.text, "annulled") for one in near):
            continue
        others = [one for one in scores_in(article, near) if one is not half] or heads
        if len(others) == 1 and not others[0].worded and not beside(article, others[0], "interval", _NEAR):
            whole = others[0]
            reached = any(_reaches(whole.sides, sides) for sides in (half.sides, half.sides[::-1]))
            yield Against(whole, half, reached)


def _reaches(whole: tuple[int, ...], half: tuple[int, ...]) -> bool:
    return all(last >= first for last, first in zip(whole, half, strict=True))


def headlined(article: Article) -> Iterator[Against]:
    """The only score of a headline, and the only one with which the body begins, if one side of both is the same; no tie that the headline's went beyond."""
    heads = [one for one in scores(article) if one.block.kind == "headline"]
    if len(heads) != 1 or _of_another_sort(article, heads[0]):
        return
    body = [one for one in sentences(article) if one.block.kind == "body"]
    told = [*scores_in(article, body)]
    lead = [*scores_in(article, body[:_LEAD])]
    if len(lead) == 1 and not _of_another_sort(article, lead[0]):
        again = any(one.sorted == heads[0].sorted for one in told)
        broken = len({*lead[0].sides}) == 1 and _reaches(heads[0].sides, lead[0].sides)  # `9-8`, by a casting vote
        if again or not (broken or set(heads[0].sides).isdisjoint(lead[0].sides)):
            yield Against(heads[0], lead[0], again)


def _of_another_sort(article: Article, score: Score) -> bool:
    """Whether a score is of several games, or of a part of one."""
    return any(beside(article, score, sort) for sort in _SORTS)
