"""What each kind of relation forgives: its ladder of doubt, one below the other to be compared.

The shares are measured on published copy: most of what is printed follows from its neighbours by rounding alone.
A default that is an option of a rule may be set there.
"""

from __future__ import annotations

from fractions import Fraction

from newslint.arithmetic.ladder import (
    Again,
    Ladder,
    a_day,
    alike,
    amply,
    anyhow,
    around,
    as_stated,
    as_written,
    begun,
    beside,
    both,
    but_the_last,
    countable,
    cut,
    cut_short,
    fold,
    hedged,
    least,
    loosely,
    measured,
    near,
    no_rounder,
    off,
    on_its_side,
    one_digit,
    rounded,
    same,
    spread,
    times,
    together,
    unhedged,
    vaguer,
    weeks_begun,
)

TENTH, FIFTH, QUARTER = Fraction(1, 10), Fraction(1, 5), Fraction(1, 4)
SILENT, SURE = Fraction(5, 1000), Fraction(5, 100)
"""Of 1,904 published conversions with a rate 1.4% lie beyond the first, 0.26% beyond the second: four of five of these were errors."""
APART = Fraction(3, 100)
"""How far the rates that two conversions of one story imply may lie apart: two days, two roundings."""
ONE_RATE = Fraction(1, 100)
"""How far an amount may lie from what another conversion's rate gives that bears it out."""
ROUND = Fraction(5, 2)
"""Points that a fraction in words may be off: 1.7 to 2.5 for a third, half, a quarter."""
TIMES_OFF = Fraction(2, 5)
"""How far from a number of times in a word two levels may be, of which the word may still be told."""
ABOVE = Fraction(1, 40)
"""How little below a number of times what is said to be more may be, as levels are rounded."""
FOLD = Fraction(1, 10)
"""How far a ratio may lie from `double` or `threefold`."""
ROUGH = Fraction(1, 20)
"""How far a measure may lie from the same in another unit where both are rounded."""


def percentage(share: Fraction = TENTH) -> Ladder:
    """A percentage against two levels, or a part and its whole.

    Intervals explain 94% of published triples, points only 83%; more slack than that explains no more of them. Of 1,770
    published equations one alone needs two roundings at their utmost: what does is not told as right, and raises a doubt.
    """
    return (None, amply), (2, as_stated), (2, both(loosely, near(FIFTH))), (2, cut), (1, loosely), (1, near(share))


PERCENTAGE: Ladder = (None, amply), (2, as_stated), (2, both(loosely, near(TENTH))), (2, cut), (1, near(TENTH))
"""The same between figures that a rule has bound by what stands beside them: trailing zeros excuse a tenth of it, `up 25% to 520 from 400` is none."""


AMOUNT: Ladder = (None, amply), (2, as_stated), (2, one_digit), (2, cut), (1, around(QUARTER))
"""A percentage against an amount of change and the new level; the level before is worked out from rounded figures."""
POINTS: Ladder = (None, as_stated), (1, anyhow)
"""A change between two percentages: rounded figures of rounded figures, never more than a doubt."""
DIFFERENCE: Ladder = (None, amply), (2, as_stated), (2, loosely), (2, cut), (1, near(QUARTER))
"""An amount of change against the two levels, whose difference is far rougher than they are."""
FRACTION: Ladder = (None, on_its_side(beside(ROUND))), (None, least), (1, beside(2 * ROUND))
"""A fraction in words and its percentage; what is `more than half` is no 46%."""
ROUGHLY: Ladder = ((None, near(TENTH)),)
"""One in so many, and two counts."""
PEOPLE: Ladder = ((None, countable),)
"""A percentage of people who are counted one by one: nobody is a third of a person."""
SUM: Ladder = (None, amply), (2, as_stated), (2, alike)
"""A whole and its parts."""
SHARES: Ladder = ((None, as_written),)
"""Percentages of one vote, at most all of it and half a step for each."""
YEARS: Ladder = (None, as_stated), (None, begun)
"""A number of years between two years, of which it may be any day."""

DAYS: Ladder = (None, a_day), (None, near(TENTH)), (None, weeks_begun(Fraction(3)))
"""A number of days or weeks between two days."""
MONTH = Fraction(30)
"""Days that are no longer counted one by one."""
LASTING: Ladder = (None, as_stated), (None, but_the_last(MONTH)), (2, alike)
"""A number of days on the first and the last of which something goes on: a siege of two months is reckoned, not counted."""
WEEKS: Ladder = (None, a_day), (None, near(TENTH)), (None, weeks_begun(Fraction(4)))
"""A number of weeks, from a Monday to a Friday, or from a Saturday to a Saturday."""
SPAN: Ladder = ((None, beside(Fraction(1))),)
"""A number of years from one to another, which may count both."""
ROUNDED: Ladder = (None, amply), (2, as_stated), (None, measured), (2, both(loosely, near(TENTH))), (2, cut)
"""What was divided, and rounded to the digits that are written, to a whole number at the finest."""
TIMES: Ladder = (
    (None, fold(FOLD)),
    (None, unhedged(near(TENTH))),
    (None, near(ABOVE)),
    (2, fold(QUARTER)),
    (1, fold(TIMES_OFF)),
)
"""A number of times in a word, and the two levels; what has `more than doubled` has not risen by nine tenths."""


def rate(silent: Fraction = SILENT, sure: Fraction = SURE) -> Ladder:
    """An amount converted by a rate of the story, or a measure: only the converted one is widened, its hedge loosens it too."""
    return (None, spread(silent)), (1, spread(sure))


def house_rate(silent: Fraction = SILENT, sure: Fraction = SURE) -> Ladder:
    """An amount converted by a rate of the house, which is of another day: below a quarter it only raises a doubt."""
    return (None, spread(silent)), (None, off(sure)), (1, off(QUARTER)), (1, spread(sure))


def pairs(apart: Fraction = APART, *, of_one_time: bool = False) -> Ladder:
    """Two conversions that should imply one rate: those that differ by more than a factor of two cannot both be right, nor by a fifth at one time."""
    return (None, together(apart)), (1, together(FIFTH) if of_one_time else times(2))


REPEATED: Again = (
    ("", same),
    (None, vaguer(Fraction(8, 100))),  # a headline knows no more than its story
    ("", hedged),
    (None, no_rounder),
    ("rounded", rounded(Fraction(1, 20))),  # beyond, even trailing zeros do not excuse it
    ("cut", cut_short),
)
"""A figure of the headline and the body's."""
