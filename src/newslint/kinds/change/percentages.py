"""A change between two percentages -> whether it is their difference in points, or in percent their ratio."""

from __future__ import annotations

from fractions import Fraction

from newslint.arithmetic import formulas, ladder, policies
from newslint.arithmetic.expression import Expression
from newslint.arithmetic.quantity import Quantity
from newslint.article.mention import Figure
from newslint.kinds.change.changes import Change
from newslint.kinds.change.telling import Judgement, against, in_points, movement, percentage, rises, worded
from newslint.lexicon import Lexicon
from newslint.record import replace


def of_percentages(change: Change, share: Figure, new: Quantity, old: Quantity, lexicon: Lexicon) -> Judgement:
    """In points it is their difference, in percent their ratio."""
    words = lexicon.messages
    percent = share.role == "percent"
    apart = lie_apart(new, old)
    moved = movement(new, old, up=rises(change, new, old))
    points, moved_by = in_points(apart.exact, words), worded(percentage(new, old), words)
    # `from 3% to 4%, up 1%`: rounding would allow it, but nobody means it
    called = percent and share.quantity.nominal == apart.exact and moved.exact > apart.exact * 2
    expression, comes_to = (moved, moved_by) if percent else (apart, points)
    equation = against(change, share, expression, comes_to, lexicon)
    doubt = equation.doubt(policies.POINTS)
    if doubt is None and not called:
        if not percent and not ladder.as_stated(lie_apart(new, old, share.quantity.as_measure().step), share.quantity):
            return None  # `by 1.5 points to 6% from 5%`: rounding would allow it
        return replace(equation, comes_to=moved_by).holds()
    values = {"verb": change.verb, "points": points}
    if called or (percent and ladder.as_stated(apart, share.quantity)):
        return equation.fails("points", 0, values | {"expected": moved_by}, (points,))
    return equation.fails("miscalculated", doubt or 0, values, ())


def lie_apart(new: Quantity, old: Quantity, finest: Fraction | None = None) -> Expression:
    """How far two percentages lie apart, none of them coarser than the finest step, theirs if none is given: beside 4.25% a rate of 4% is one of 4.00%."""
    step = min(level.as_measure().step for level in (new, old)) if finest is None else finest
    levels = (level._replace(step=min(level.as_measure().step, step)) for level in (new, old))
    high, low = sorted(levels, key=lambda level: -level.nominal)
    return Expression(formulas.difference, high=high, low=low)
