"""Sentence -> amounts of change beside the level to which they led, and what both come to.

A share (`2.41 percent higher, adding 89.00 points, to 3,775.91`), or the level before (`up 13 cents to $63.40 … closed at $63.27`).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from newslint.arithmetic import formulas
from newslint.article import Article
from newslint.article.judgement.wording import digits, telling
from newslint.article.mention import Figure
from newslint.article.sentences import Sentence
from newslint.kinds.agreement.worked_out.announced import rose
from newslint.kinds.agreement.worked_out.trios import THREE, size
from newslint.lexicon import lowered

_LEVEL = 3
"""Telling digits of a level of which a share that fits is no accident, where the amount has two."""
_SMALL = 4
"""How many times an amount a level is at the least: a greater share is told otherwise."""
_LEAD = 4  # characters in which `to` or `at` stands before a level
_ROLES = frozenset(("number", "money", "quantity", "points"))


def moves(article: Article, sentence: Sentence) -> Iterator[tuple[Figure, tuple[Figure, Figure]]]:
    """Every percentage of a sentence right beside which stand the amount by which something moved, and where that led."""
    figures = sentence.figures
    if len(figures) < THREE or not any(one.role == "percent" for one in figures):
        return
    for three in zip(figures, figures[1:], figures[2:], strict=False):
        shares = [one for one in three if one.role == "percent" and one.quantity.top is None and telling(one) > 1]
        others = [one for one in three if one.role in _ROLES and one.quantity.top is None]
        if len(shares) == 1 and len(others) == len(three) - 1:
            amount, level = sorted(others, key=size)
            if telling(amount) > 1 and _may_move(article, amount, level) and _fits(article, shares[0], amount, level):
                yield shares[0], (amount, level)


def bases(
    article: Article, sentence: Sentence, near: Sequence[Sentence]
) -> Iterator[tuple[Figure, tuple[Figure, Figure]]]:
    """Every amount of a sentence that lies between the level right behind it, to which it led, and one that a sentence near by tells to as many places."""
    for amount, level in pairwise(sentence.figures):
        if amount.role not in _ROLES or level.role not in _ROLES or not _may_move(article, amount, level):
            continue
        others = (one for other in near for one in other.figures if one not in {amount, level})
        base = next((one for one in others if _is_base(one, amount, level)), None)
        if base is not None:
            yield amount, (base, level)


def _is_base(one: Figure, amount: Figure, level: Figure) -> bool:
    """Whether a figure is a level just as far from another as an amount says, told to as many places."""
    places = {len(digits(figure).partition(".")[2]) for figure in (one, level)}
    if one.role not in _ROLES or one.quantity.top is not None or len(places) > 1:
        return False
    alike = abs(telling(one) - telling(level)) <= 1 and telling(one) >= _LEVEL
    return alike and abs(size(one) - size(level)) == size(amount)


def _may_move(article: Article, amount: Figure, level: Figure) -> bool:
    """Whether an amount is small beside a level of many digits, to which something led."""
    words, text = article.lexicon.relations, level.block.prose.text
    led = lowered(text[max(0, level.start - _LEAD) : level.start]).split()[-1:]
    if words.to.isdisjoint(led) and words.at.isdisjoint(led):
        return False
    long = telling(level) >= _LEVEL and telling(level) + telling(amount) > _LEVEL + 1
    return long and size(amount) * _SMALL <= size(level)


def _fits(article: Article, share: Figure, amount: Figure, level: Figure) -> bool:
    """Whether a share is what an amount is of the level before; which way, its words say."""
    up, room = rose(article, share), share.quantity.stands_for()
    ways = (True, False) if up is None else (up,)
    return any(
        formulas.part(size(amount), size(level) + (-size(amount) if way else size(amount))) in room for way in ways
    )
