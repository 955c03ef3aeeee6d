from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from operator import add, mul, sub, truediv

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from newslint.arithmetic.interval import EVERYTHING, Interval

numbers = st.integers(-600, 600).map(lambda twelfths: Fraction(twelfths, 12))
OPERATIONS = st.sampled_from([add, sub, mul, truediv])


@st.composite
def intervals_with_a_value(draw: st.DrawFn) -> tuple[Interval, Fraction]:
    """An interval, its ends open, closed or missing, and a value that it holds."""
    low, value, high = sorted(draw(st.tuples(numbers, numbers, numbers)))
    ends = (draw(st.one_of(st.none(), st.just(end))) for end in (low, high))
    interval = Interval(*ends, low_open=draw(st.booleans()), high_open=draw(st.booleans()))
    assume(value in interval)
    return interval, value


@given(intervals_with_a_value(), intervals_with_a_value(), OPERATIONS)
def test_exact_values_of_the_operands_give_a_value_of_the_result(
    one: tuple[Interval, Fraction], two: tuple[Interval, Fraction], operation: Callable[..., Interval]
) -> None:
    assume(operation is not truediv or two[1])
    assert operation(one[1], two[1]) in operation(one[0], two[0])


@given(intervals_with_a_value(), numbers, OPERATIONS)
def test_plain_numbers_take_part_on_either_side(
    one: tuple[Interval, Fraction], number: Fraction, operation: Callable[..., Interval]
) -> None:
    if operation is not truediv or number:
        assert operation(one[1], number) in operation(one[0], number)
    if operation is not truediv or one[1]:
        assert operation(number, one[1]) in operation(number, one[0])


@given(numbers, numbers, numbers, numbers)
def test_the_result_is_no_wider_than_its_corners(a: Fraction, b: Fraction, c: Fraction, d: Fraction) -> None:
    one, two = Interval(min(a, b), max(a, b)), Interval(min(c, d), max(c, d))
    corners = [a * c, a * d, b * c, b * d]
    assert one * two == Interval(min(corners), max(corners))
    assert one + two == Interval(min(a, b) + min(c, d), max(a, b) + max(c, d))


def test_a_divisor_that_may_be_nothing_leaves_the_quotient_unbounded() -> None:
    ten = Interval(Fraction(10), Fraction(10))
    assert ten / Interval(Fraction(-1), Fraction(1)) == EVERYTHING
    assert (ten / Interval(Fraction(0), Fraction(2))).low == 5
    assert (ten / Interval(Fraction(0), Fraction(2))).high is None
    assert ten / Interval(Fraction(2), None) == Interval(Fraction(0), Fraction(5), low_open=True)


def test_open_ends_stay_open() -> None:
    nearly = Interval(Fraction(9), Fraction(10), high_open=True)
    assert Fraction(20) not in nearly * 2
    assert Fraction(20) not in nearly + nearly
    assert -Fraction(10) not in -nearly
    assert Fraction(1, 10) not in 1 / nearly
    assert Fraction(0) in nearly * Interval(Fraction(0), Fraction(1))


@given(intervals_with_a_value(), intervals_with_a_value())
def test_intervals_that_share_a_value_meet_and_leave_no_gap(
    one: tuple[Interval, Fraction], two: tuple[Interval, Fraction]
) -> None:
    if one[1] in two[0]:
        assert one[0].meets(two[0])
    if one[0].meets(two[0]):
        assert not one[0].gap(two[0])
    assert one[0].gap(two[0]) == two[0].gap(one[0])


def test_a_gap_is_what_lies_between() -> None:
    assert Interval(Fraction(1), Fraction(2)).gap(Interval(Fraction(5), None)) == 3
    assert not Interval(Fraction(1), Fraction(2)).gap(EVERYTHING)


@given(numbers, numbers, numbers.filter(bool))
def test_a_factor_moves_an_interval_as_it_moves_its_values(one: Fraction, two: Fraction, factor: Fraction) -> None:
    interval = Interval(min(one, two), max(one, two))
    assert one * factor in interval.scaled(factor)
    assert interval.scaled(factor).width == abs(factor) * (interval.width or 0)


def test_width_precision_and_widening() -> None:
    interval = Interval(Fraction(10), Fraction(20))
    assert interval.widened(Fraction(1, 10)) == Interval(Fraction(9), Fraction(22))
    assert Interval(None, Fraction(20)).width is None
    assert interval.precision == Fraction(1, 3)
    assert Interval(None, Fraction(20)).precision is None
    assert Interval(Fraction(-1), Fraction(1)).precision is None


@pytest.mark.parametrize(
    ("low", "high", "countable"),
    [("2.1", "2.9", False), ("2.1", "3.1", True), ("2", "2", True), ("-0.5", "0.5", True)],
)
def test_whether_a_whole_number_lies_inside(low: str, high: str, *, countable: bool) -> None:
    assert Interval(Fraction(low), Fraction(high)).countable == countable


def test_an_open_end_does_not_count() -> None:
    assert not Interval(Fraction(2), Fraction(3), low_open=True, high_open=True).countable
    assert Interval(Fraction(2), None).countable


def test_what_lies_beside_a_value() -> None:
    at_most = Interval(None, Fraction(5))
    assert at_most.beside(Fraction(5)) == Interval(Fraction(0), Fraction(5))
    assert Interval(Fraction(-5), None).beside(Fraction(-5)) == Interval(Fraction(-5), Fraction(0))
    assert at_most.beside(Fraction(0)) == at_most
    assert repr(Interval(None, Fraction(5), high_open=True)) == "[, 5)"
    assert len({at_most, Interval(None, Fraction(5))}) == 1
