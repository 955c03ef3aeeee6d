from collections.abc import Callable
from fractions import Fraction

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from newslint.arithmetic.unknown import Unknown, UnsolvableError

X = Unknown()
VALUES = st.fractions(-1000, 1000)


@pytest.mark.parametrize(
    ("formula", "value", "solution"),
    [
        ((X / 80 - 1) * 100, 15, 92),
        ((92 / X - 1) * 100, 15, 80),
        (X / 50 * 100, 30, 15),
        (12 + X + 5, 40, 23),
        (40 - X, 12, 28),
        (X / (X + 30), Fraction(1, 4), 10),
        (X / (90 - X), 2, 60),
        (X + X, 7, Fraction(7, 2)),
        (X - X / 3, 20, 30),
        ((X + 30) / X, 4, 10),
    ],
)
def test_the_unknown_of_a_formula(formula: Unknown, value: Fraction, solution: Fraction) -> None:
    assert formula.solved(Fraction(value)) == solution


@pytest.mark.parametrize("formula", [X - X, X * 0, X - X + 5, (X + 3) - X])
def test_nothing_solves_a_formula_whose_value_the_unknown_does_not_change(formula: Unknown) -> None:
    assert formula.solved(Fraction(5)) is None


@pytest.mark.parametrize(
    "formula", [lambda: X * X, lambda: 1 / X + X, lambda: X + 1 / X, lambda: X / (1 / X), lambda: (1 / X) / X]
)
def test_squares_have_no_solution_here(formula: Callable[[], Unknown]) -> None:
    with pytest.raises(UnsolvableError):
        formula()


@given(VALUES, VALUES, VALUES, VALUES)
def test_a_solution_put_into_its_formula_gives_the_value(
    add: Fraction, times: Fraction, over: Fraction, x: Fraction
) -> None:
    assume(times and over and x != -add)
    assert ((X + add) * times / over).solved((x + add) * times / over) == x
    assert (times / (X + add) - over).solved(times / (x + add) - over) == x
