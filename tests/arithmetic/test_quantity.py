from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.arithmetic.interval import Interval
from newslint.arithmetic.quantity import REACH, Quantity

BILLION = 10**9


def billions(low: str, high: str) -> Interval:
    return Interval(Fraction(low) * BILLION, Fraction(high) * BILLION)


def test_the_last_digit_says_how_exact_a_number_is() -> None:
    assert Quantity(Fraction(53 * BILLION), Fraction(BILLION)).written() == billions("52.5", "53.5")
    assert Quantity(Fraction(53 * BILLION), Fraction(BILLION, 10)).written() == billions("52.95", "53.05")
    assert Quantity(Fraction(3)).written() == Interval(Fraction(3), Fraction(3))


def test_trailing_zeros_may_be_rounding() -> None:
    amount = Quantity(Fraction(380 * BILLION), Fraction(BILLION), zeros=1)
    assert amount.written() == billions("379.5", "380.5")
    assert amount.loose() == billions("375", "385")


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


numbers = st.integers(-(10**9), 10**9).map(lambda thousandths: Fraction(thousandths, 1000))
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


@given(numbers, steps, st.integers(0, 2), st.sampled_from(["", *REACH]))
def test_what_is_near_has_two_ends_and_holds_what_it_stands_for(
    nominal: Fraction, step: Fraction, zeros: int, hedge: str
) -> None:
    amount = Quantity(nominal, step, zeros, hedge=hedge)
    assert amount.near().width is not None
    assert amount.near().meets(amount.stands_for()) or not amount.stands_for().width


def test_an_open_hedge_reaches_a_tenth_or_a_trailing_zero() -> None:
    assert Quantity(Fraction(300), Fraction(1), 2, hedge="at least").near() == Interval(Fraction(300), Fraction(400))
    assert Quantity(Fraction(300), Fraction(1), hedge="at most").near() == Interval(Fraction(270), Fraction(300))


def test_a_bare_whole_number_is_a_count_unless_it_may_be_rounded() -> None:
    twelve, dozens, miles = (Quantity(Fraction(12), Fraction(1), *more) for more in ((), (1,), (0, "mile")))
    assert twelve.as_count().written().width == 0
    assert dozens.as_count() == dozens
    assert miles.as_count() == miles


def test_what_looks_exact_is_rounded_to_a_whole_number_where_it_measures() -> None:
    assert Quantity(Fraction(5)).as_measure().written() == Interval(Fraction(9, 2), Fraction(11, 2))
    assert Quantity(Fraction(5), Fraction(1, 10)).as_measure().step == Fraction(1, 10)


def test_what_is_cut_off_lies_above() -> None:
    assert Quantity(Fraction(73), Fraction(1)).cut() == Interval(Fraction(73), Fraction(74))


def test_currencies_are_those_that_the_unit_may_be() -> None:
    assert Quantity(Fraction(5), unit="CHF", others=("FRF",)).currencies == {"CHF", "FRF"}
    assert not Quantity(Fraction(5), unit="mile").currencies
    assert not Quantity(Fraction(5)).currencies
