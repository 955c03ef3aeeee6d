"""A change and its levels -> how it is worked out, and in which words that is told."""

from __future__ import annotations

from fractions import Fraction

from newslint.arithmetic import formulas
from newslint.arithmetic.expression import Expression
from newslint.arithmetic.quantity import Quantity
from newslint.article.judgement.equation import Equation, Operand
from newslint.article.judgement.wording import rounded
from newslint.article.mention import Figure
from newslint.kinds.change.changes import Change
from newslint.lexicon import Lexicon
from newslint.lexicon.messages import Messages
from newslint.model import Problem, Verified

Judgement = Problem | Verified | None
OPERANDS = ("new", "old", "share", "amount")


def movement(new: Quantity, old: Quantity, *, up: bool) -> Expression:
    """By how many percent the level rose or fell."""
    return Expression(formulas.rise if up else formulas.fall, new=new, old=old)


def rises(change: Change, new: Quantity, old: Quantity) -> bool:
    """Whether the levels went up; where they did not move, what the story says."""
    return new.nominal > old.nominal or (new.nominal == old.nominal and change.up is not False)


def percentage(new: Quantity, old: Quantity) -> Fraction:
    """By how many percent the one level is above the other; below zero where it fell."""
    return formulas.rise(new.nominal, old.nominal)


def worded(percent: Fraction, words: Messages) -> str:
    """`up 14.6%`."""
    phrase = words.up if percent > 0 else words.down
    return phrase.format(change=words.percent.format(number=rounded(abs(percent), 3)))


def between(change: Change, words: Messages) -> str:
    """`$1.18 billion from $1.03 billion`."""
    return words.levels.format(new=change.new.text, old=change.old.text if change.old else "")


def against(  # noqa: PLR0913, PLR0917 -- a change, and the parts of an equation
    change: Change, stated: Figure, expression: Expression, expected: str, lexicon: Lexicon, told: str = ""
) -> Equation:
    """A figure of the change against the others; the new level is what a slip most often hits."""
    words = lexicon.messages
    figures = {name: getattr(change, name) for name in OPERANDS}
    operands = {name: Operand(figure, words.roles[name]) for name, figure in figures.items() if figure is not None}
    doubtful = "" if stated is change.new else "new"
    told = told or between(change, words)
    return Equation(lexicon, stated, expression, operands, told, expected, words.equals, doubtful=doubtful)


def in_points(points: Fraction, words: Messages) -> str:
    """`1 percentage point`, `0.5 percentage points`."""
    return (words.point if abs(points) == 1 else words.points).format(number=rounded(abs(points), 3))
