from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.arithmetic.interval import Interval
from newslint.arithmetic.quantity import REACH, Quantity

BILLION = 10**9


def billions(low: str, high: str) -> tuple[Fraction, Fraction]:
    return Fraction(low) * BILLION, Fraction(high) * BILLION


def test_the_last_digit_says_how_exact_a_number_is() -> None:
    assert Quantity(Fraction(53 * BILLION), Fraction(BILLION)).written()[:2] == billions("52.5", "53.5")
    assert Quantity(Fraction(53 * BILLION), Fraction(BILLION, 10)).written()[:2] == billions("52.95", "53.05")
    assert Quantity(Fraction(3)).written() == Interval(Fraction(3), Fraction(3))


def test_trailing_zeros_may_be_rounding() -> None:
    amount = Quantity(Fraction(380 * BILLION), Fraction(BILLION), zeros=1)
    assert amount.written()[:2] == billions("379.5", "380.5")
    assert amount.loose()[:2] == billions("375", "385")


@pytest.mark.parametrize(
    ("hedge", "inside", "outside"),
    [
        ("nearly", ["97", "95", "99.9"], ["94", "100", "101"]),
        ("over", ["101", "110", "150"], ["100", "99", "151"]),
        ("at least", ["100", "5000"], ["99"]),
        ("up to", ["100", "3"], ["101"]),
        ("at most", ["100", "3"], ["101"]),
        ("under", ["99", "3"], ["100"]),
        ("about", ["60", "100", "150"], ["49", "151"]),
        ("odd", ["100", "199"], ["99", "200"]),
        ("just over", ["101", "100.5"], ["100", "102"]),
        ("just under", ["99", "99.5"], ["100", "98"]),
        ("exactly", ["99.5", "100.5"], ["99", "101"]),
        ("", ["99.5", "100.5"], ["99", "101"]),
    ],
)
def test_what_a_hundred_may_stand_for_under_a_hedge(hedge: str, inside: list[str], outside: list[str]) -> None:
    interval = Quantity(Fraction(100), Fraction(1), 2, hedge=hedge).stands_for()
    if hedge == "over":
        interval = Interval(interval.low, Fraction(150), low_open=True)
        assert Quantity(Fraction(100), Fraction(1), 2, hedge=hedge).stands_for().high == 200
    assert all(Fraction(value) in interval for value in inside)
    assert not any(Fraction(value) in interval for value in outside)


numbers = st.fractions(min_value=-(10**9), max_value=10**9, max_denominator=1000)
steps = st.integers(-3, 9).map(lambda power: Fraction(10) ** power)


@given(numbers, steps, st.integers(0, 2), st.sampled_from(["", *REACH]))
def test_the_bounds_never_cross(nominal: Fraction, step: Fraction, zeros: int, hedge: str) -> None:
    amount = Quantity(nominal, step, zeros, hedge=hedge)
    for interval in (amount.written(), amount.loose(), amount.stands_for()):
        assert interval.low is None or interval.high is None or interval.low <= interval.high
    assert nominal in amount.written()
    assert amount.written().meets(amount.loose())


@given(numbers, numbers, steps)
def test_a_range_holds_both_its_ends(one: Fraction, two: Fraction, step: Fraction) -> None:
    amount = Quantity(one, step, top=two)
    assert one in amount.stands_for()
    assert two in amount.stands_for()
    assert amount.end().nominal == one
    assert amount.end(top=True).nominal == two
    assert amount.end(top=True).top is None


@given(numbers, numbers, numbers.filter(bool))
def test_a_factor_moves_an_interval_as_it_moves_its_values(one: Fraction, two: Fraction, factor: Fraction) -> None:
    interval = Interval(min(one, two), max(one, two))
    assert one * factor in interval.scaled(factor)
    assert interval.scaled(factor).width == abs(factor) * (interval.width or 0)


def test_width_and_widening() -> None:
    interval = Interval(Fraction(10), Fraction(20))
    assert interval.widened(Fraction(1, 10)) == Interval(Fraction(9), Fraction(22))
    assert Interval(None, Fraction(20)).width is None


def test_currencies_are_those_that_the_unit_may_be() -> None:
    assert Quantity(Fraction(5), unit="CHF", others=("FRF",)).currencies == {"CHF", "FRF"}
    assert not Quantity(Fraction(5), unit="mile").currencies
    assert not Quantity(Fraction(5)).currencies
