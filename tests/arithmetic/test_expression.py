from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.arithmetic import formulas
from newslint.arithmetic.expression import Expression, Formula, Reading
from newslint.arithmetic.interval import Interval
from newslint.arithmetic.quantity import REACH, Quantity

quantities = st.builds(
    Quantity,
    st.integers(100, 10**6).map(lambda hundredths: Fraction(hundredths, 100)),
    st.sampled_from([Fraction(0), Fraction(1, 10), Fraction(1)]),
    st.integers(0, 2),
    hedge=st.sampled_from(["", *REACH]),
)
FORMULAS: tuple[tuple[Formula, tuple[str, ...]], ...] = (
    (formulas.itself, ("value",)),
    (formulas.percent, ("fraction",)),
    (formulas.part, ("part", "whole")),
    (formulas.portion, ("percent", "whole")),
    (formulas.others, ("percent",)),
    (formulas.ratio, ("high", "low")),
    (formulas.product, ("amount", "factor")),
    (formulas.proportion, ("amount", "one", "other")),
    (formulas.total, ("a", "b", "c")),
    (formulas.difference, ("high", "low")),
    (formulas.rise, ("new", "old")),
    (formulas.fall, ("new", "old")),
    (formulas.risen_by, ("amount", "new")),
    (formulas.fallen_by, ("amount", "new")),
    (formulas.span, ("start", "end")),
)


def exact(value: str) -> Quantity:
    return Quantity(Fraction(value))


@st.composite
def expressions(draw: st.DrawFn) -> Expression:
    """A formula over numbers of which each may be hedged or rounded."""
    formula, names = draw(st.sampled_from(FORMULAS))
    operands = {name: draw(quantities) for name in names}
    if formula is formulas.risen_by:  # else the level before would have been nothing
        operands["new"] = Quantity(operands["amount"].nominal + operands["new"].nominal)
    return Expression(formula, **operands)


@given(expressions(), st.sampled_from([Quantity.written, Quantity.loose]))
def test_the_exact_value_lies_within_what_the_writing_leaves_open(expression: Expression, reading: Reading) -> None:
    assert expression.exact in expression.under(reading)


@given(expressions())
def test_an_operand_is_found_again_from_the_others_and_the_value(expression: Expression) -> None:
    for name, operand in expression.operands.items():
        assert expression.solved(name, expression.exact) == operand.nominal


def test_a_rise_under_its_readings() -> None:
    rise = Expression(
        formulas.rise, new=Quantity(Fraction(120), Fraction(10)), old=Quantity(Fraction(100), Fraction(10))
    )
    assert rise.exact == 20
    written = rise.under(Quantity.written)
    assert (written.low, written.high) == ((Fraction(115, 105) - 1) * 100, (Fraction(125, 95) - 1) * 100)
    assert rise.under(lambda quantity: Interval(quantity.nominal, quantity.nominal)).width == 0


def test_a_hedge_does_not_lead_to_the_other_side_of_nothing() -> None:
    at_most = Expression(formulas.total, a=Quantity(Fraction(5), hedge="at most"), b=exact("3"))
    assert at_most.under(Quantity.stands_for) == Interval(Fraction(3), Fraction(8))


@pytest.mark.parametrize(
    ("formula", "words", "printed"),
    [
        (formulas.rise, {"new": "120", "old": "100"}, "(120 ÷ 100 − 1) × 100"),
        (formulas.fall, {"new": "80", "old": "100"}, "(1 − 80 ÷ 100) × 100"),
        (formulas.total, {"a": "£5m", "b": "£3m", "c": "£2m"}, "£5m + £3m + £2m"),
        (formulas.part, {"part": "15", "whole": "50"}, "15 ÷ 50 × 100"),
        (formulas.risen_by, {"amount": "8", "new": "108"}, "8 ÷ (108 − 8) × 100"),
        (formulas.proportion, {"amount": "8 yuan", "one": "4 yuan", "other": "$1"}, "8 yuan × $1 ÷ 4 yuan"),
        (lambda a, b, c: a - (b - c), {"a": "9", "b": "5", "c": "3"}, "9 − (5 − 3)"),
        (lambda a, b, c: a / (b / c), {"a": "9", "b": "5", "c": "3"}, "9 ÷ (5 ÷ 3)"),
    ],
)
def test_the_arithmetic_is_printed_as_it_is_done(formula: Formula, words: dict[str, str], printed: str) -> None:
    assert Expression(formula, **{name: exact("1") for name in words}).printed(words) == printed


def test_what_cannot_be_solved() -> None:
    squared = Expression(lambda side: side * side, side=exact("3"))
    assert squared.solved("side", Fraction(9)) is None
    nested = Expression(lambda x, y: 1 / (1 / x + 1 / x) + y, x=exact("3"), y=exact("2"))
    assert nested.solved("x", Fraction(9)) is None
    assert nested.solved("y", Fraction(9)) == Fraction(15, 2)
    assert Expression(lambda x: x - x, x=exact("3")).solved("x", Fraction(0)) is None
