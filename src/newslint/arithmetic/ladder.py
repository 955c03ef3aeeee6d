"""An expression and the number that is stated of it -> how sure it is that the one does not follow from the other."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from fractions import Fraction

from newslint.arithmetic.expression import Expression
from newslint.arithmetic.interval import Interval
from newslint.arithmetic.measures import scale
from newslint.arithmetic.quantity import OPEN, OVER, UNDER, UPWARDS, Quantity

_DAY, _WEEK = "day", "week"
_SEVERAL = 2
UTMOST = Fraction(9, 10)
"""The part of the way to the end of what rounding leaves behind which two roundings both are at their utmost: one case in 200."""
Rung = Callable[[Expression, Quantity], bool]
"""Whether a stated number is what an expression may come to, allowing for so much and no more."""
Ladder = Sequence[tuple[int | None, Rung]]
"""Rungs from narrow to wide, each with the doubt that it leaves: None (it holds), 2, 1; past the last there is none, 0."""
Again = Sequence[tuple[str | None, Callable[[Quantity, Quantity], bool]]]
"""The same for a number and the one that it repeats: each rung with how the two go together, None where they do not."""


def doubt(expression: Expression, stated: Quantity, ladder: Ladder) -> int | None:
    """The doubt that the first fitting rung leaves; None: it holds, 0: no rung fits and it is surely wrong."""
    for left, fits in ladder:
        if fits(expression, stated):
            return left
    return 0


def agreement(told: Quantity, again: Quantity, ladder: Again) -> str | None:
    """How a number and the one that it repeats go together by the first fitting rung; None where they do not."""
    for how, fits in ladder:
        if fits(told, again):
            return how
    return None


# What writing leaves open


def as_stated(expression: Expression, stated: Quantity) -> bool:
    """Rounding and hedges, of all that is written."""
    return not _gap(expression, stated)


def amply(expression: Expression, stated: Quantity) -> bool:
    """The same, unless two operands or more would all have to be rounded to the utmost, each the way that helps: `up 18% to £46m from £40m`."""
    return as_stated(expression, stated) and not _barely(expression, stated)


def as_written(expression: Expression, stated: Quantity) -> bool:
    """Rounding alone, of the operands."""
    return not stated.stands_for().gap(expression.under(Quantity.written))


def loosely(expression: Expression, stated: Quantity) -> bool:
    """Trailing zeros of the operands, which may be rounding too."""
    return not stated.stands_for().gap(expression.under(Quantity.loose))


def alike(expression: Expression, stated: Quantity) -> bool:
    """All numbers rounded alike, to the finest of their last digits.

    Trailing zeros count as rounding only as far as all have them; a count is exact.
    """
    numbers = (stated, *expression.operands.values())
    finest = min(number.step * 10**number.zeros for number in numbers)
    room = sum((max(number.step, finest) for number in numbers), Fraction(0)) / 2
    return abs(expression.exact - stated.nominal) <= room


def cut(expression: Expression, stated: Quantity) -> bool:
    """The exact value with its further digits cut off instead of rounded."""
    step = stated.step
    return bool(step) and (expression.exact / step).__floor__() * step == stated.nominal


def countable(expression: Expression, _stated: Quantity) -> bool:
    """Some whole number among the values, rounded or cut off."""
    return expression.under(Quantity.loose).countable or expression.under(Quantity.cut).countable


def begun(expression: Expression, stated: Quantity) -> bool:
    """The last of the years not yet full."""
    return 0 <= expression.exact - stated.nominal <= 1


def measured(expression: Expression, stated: Quantity) -> bool:
    """Rounding to a whole number, of what looks exact too: `an average of five`."""
    return as_stated(expression, stated.as_measure())


# So much beside it


def one_digit(expression: Expression, stated: Quantity) -> bool:
    """One more or less of the last digit."""
    return _gap(expression, stated) <= stated.step


def a_day(expression: Expression, stated: Quantity) -> bool:
    """One day more or less, since the first and the last may both count."""
    day, unit = scale(_DAY), scale(stated.unit)
    return day is not None and unit is not None and _gap(expression, stated) * unit.factor <= day.factor


def weeks_begun(short: Fraction) -> Rung:
    """A number of weeks, of which the last or the first is so many days short: a run from a Tuesday to a Saturday."""

    def fits(expression: Expression, stated: Quantity) -> bool:
        day, week = scale(_DAY), scale(_WEEK)
        if day is None or week is None or stated.unit != _WEEK:
            return False
        return 0 <= (stated.nominal - expression.exact) * week.factor <= short * day.factor

    return fits


def but_the_last(least: Fraction) -> Rung:
    """One less, in the unit of the stated number, of so many at least: what is long is reckoned from the first to the last, which does not count then."""
    return lambda expression, stated: stated.nominal >= least and expression.exact - stated.nominal == 1


def beside(reach: Fraction) -> Rung:
    """So far beside, in the unit of the stated number."""
    return lambda expression, stated: _gap(expression, stated) <= reach


def least(expression: Expression, stated: Quantity) -> bool:
    """More than what is only said to be the least: `more than a third` of 44%."""
    return stated.hedge in UPWARDS and expression.exact >= stated.nominal


def near(share: Fraction) -> Rung:
    """The exact value within what rounds to the stated number, and a share of that more."""
    return lambda expression, stated: expression.exact in stated.written().widened(share)


def both(*rungs: Rung) -> Rung:
    """What each of some rungs allows."""
    return lambda expression, stated: all(rung(expression, stated) for rung in rungs)


def on_its_side(rung: Rung) -> Rung:
    """What a rung allows, unless a hedge says that it is more, or less, and it is not: `more than half, 46%`."""
    return lambda expression, stated: not _on_the_other_side(expression, stated) and rung(expression, stated)


def around(share: Fraction) -> Rung:
    """What is written within what the stated number may stand for, and a share of that more."""
    return lambda expression, stated: not stated.stands_for().widened(share).gap(expression.under(Quantity.stands_for))


def spread(share: Fraction) -> Rung:
    """The exact value within what the stated number may stand for, trailing zeros included, and a share of that more."""

    def fits(expression: Expression, stated: Quantity) -> bool:
        stretches = stated.loose(), stated.stands_for()
        return any(expression.exact in stretch.widened(share) for stretch in stretches)

    return fits


def together(share: Fraction) -> Rung:
    """What may be rounded on both sides, trailing zeros included, and a share of the values more."""
    return lambda expression, stated: expression.under(Quantity.loose).widened(share).meets(stated.loose())


def times(factor: int) -> Rung:
    """Less than so many times as much or as little."""
    return lambda expression, stated: expression.exact / factor < stated.nominal < expression.exact * factor


def off(share: Fraction) -> Rung:
    """No farther from the exact value than a share of it."""
    return lambda expression, stated: abs(expression.exact - stated.nominal) <= share * abs(expression.exact)


def fold(reach: Fraction) -> Rung:
    """So far from a number of times in a word; `more than doubled` may be tripled."""

    def fits(expression: Expression, stated: Quantity) -> bool:
        room = Interval(stated.nominal - reach, stated.nominal + reach)
        if stated.hedge:
            meant = stated.stands_for()
            low, high = (end if end is None else end + by for end, by in ((meant.low, -reach), (meant.high, reach)))
            room = Interval(stated.nominal, None) if stated.hedge in UPWARDS else Interval(low, high)
        return room.meets(expression.under(Quantity.stands_for))

    return fits


def unhedged(rung: Rung) -> Rung:
    """What a rung allows, unless the stated number is said to be the least: `more than doubled`."""
    return lambda expression, stated: stated.hedge not in UPWARDS and rung(expression, stated)


def anyhow(_expression: Expression, _stated: Quantity) -> bool:
    """Whatever it is."""
    return True


def _on_the_other_side(expression: Expression, stated: Quantity) -> bool:
    """Whether the value lies a whole step or more on the other side of a number than its hedge says, be it the stated one or the only operand."""
    told, (hedged, known) = [*expression.operands.values()], (stated, expression.under(Quantity.written))
    if stated.hedge not in OVER | UNDER and len(told) == 1:
        hedged, known = told[0]._replace(nominal=expression.exact), stated.written()
    if hedged.hedge in OVER:
        return known.high is not None and known.high <= hedged.nominal - 1
    return hedged.hedge in UNDER and known.low is not None and known.low >= hedged.nominal + 1


def _barely(expression: Expression, stated: Quantity) -> bool:
    """Whether plain numbers, two of them rounded, come to what is stated at the outermost end alone of what they may come to."""
    told, exact = expression.operands.values(), expression.exact
    if any(one.hedge for one in (stated, *told)) or sum(one.step > 0 for one in told) < _SEVERAL:
        return False
    meant, reach = stated.written(), expression.under(Quantity.written)
    if exact in meant or None in {meant.low, meant.high, reach.low, reach.high}:
        return False
    edge, end = (meant.low, reach.high) if exact < (meant.low or 0) else (meant.high, reach.low)
    return edge is not None and end is not None and abs(edge - exact) > UTMOST * abs(end - exact)


def _gap(expression: Expression, stated: Quantity) -> Fraction:
    return stated.stands_for().gap(expression.under(Quantity.stands_for))


# A number that repeats another


def same(told: Quantity, again: Quantity) -> bool:
    """The very same number."""
    return told.nominal == again.nominal


def vaguer(share: Fraction) -> Callable[[Quantity, Quantity], bool]:
    """The first told less exactly than it is repeated, and a share of it away."""
    return lambda told, again: (
        (told.step > again.step or told.hedge in OPEN) and _apart(told, again) > share * abs(told.nominal)
    )


def hedged(told: Quantity, again: Quantity) -> bool:
    """What either still stands for, where they differ in hedge or last digit."""
    plain = told.step == again.step and not again.hedge and not told.hedge
    return not plain and again.near().meets(told.near())


def no_rounder(told: Quantity, again: Quantity) -> bool:
    """As exact as the first or more so: no rounding leads from the one to the other."""
    return again.step <= told.step and again.zeros <= told.zeros


def rounded(share: Fraction) -> Callable[[Quantity, Quantity], bool]:
    """The first rounded, trailing zeros included, no farther than a share away."""
    return lambda told, again: (
        again.loose().meets(told.written()) and _apart(told, again) <= share * max(told.nominal, again.nominal)
    )


def cut_short(told: Quantity, again: Quantity) -> bool:
    """The first with its further digits cut off instead of rounded."""
    cut = not again.hedge and again.nominal < told.nominal < again.nominal + again.step
    return cut and told.step < again.step < again.nominal


def _apart(one: Quantity, two: Quantity) -> Fraction:
    return abs(one.nominal - two.nominal)
