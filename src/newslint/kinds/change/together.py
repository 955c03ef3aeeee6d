"""The levels of a change -> the same with the sum of what is listed in the place of one: `300 in the north and 200 in the south, up from 450`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import reduce

from newslint.arithmetic.quantity import Quantity
from newslint.article import Article
from newslint.article.claims.joined import joined_before, joined_behind
from newslint.article.mention import Figure
from newslint.kinds.change.changes import Change


def with_sums(article: Article, change: Change, new: Quantity, old: Quantity) -> Iterator[tuple[Quantity, Quantity]]:
    """The new level with what is listed before it, and the old one with what is listed behind it."""
    if change.old is None:
        return
    if before := joined_before(article, change.new):
        yield summed(new, before), old
    if behind := joined_behind(article, change.old):
        yield new, summed(old, behind)


def summed(level: Quantity, others: Sequence[Figure]) -> Quantity:
    """What a level and some figures come to, as exact as the least exact of them."""
    return reduce(_plus, (other.quantity for other in others), level)


def _plus(one: Quantity, other: Quantity) -> Quantity:
    return one._replace(nominal=one.nominal + other.nominal, step=max(one.step, other.step))
