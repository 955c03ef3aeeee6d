from fractions import Fraction

import pytest

from newslint.arithmetic.slips import likely_slip, misplaced, one_digit_off, slip


@pytest.mark.parametrize(
    ("number", "value", "meant", "name"),
    [
        ("35", 35, 53, "transposed"),
        ("53", 53, 53000, "scale"),
        ("5.3", Fraction(53, 10), 53, "decimal"),
        ("58", 58, 53, "digit"),
        ("1.02", Fraction(102, 100), 777, ""),
    ],
)
def test_slips_are_named(number: str, value: Fraction, meant: int, name: str) -> None:
    assert slip(number, Fraction(value), lambda other: abs(other - meant) * 100 <= meant) == name


def test_a_slip_need_only_come_close() -> None:
    assert likely_slip("35", Fraction(35), Fraction("53.2"), Fraction(1, 100)) == "transposed"
    assert not likely_slip("35", Fraction(35), Fraction(56), Fraction(1, 100))
    assert not likely_slip("", Fraction(35), Fraction(3500), Fraction(1, 100))


def test_a_slip_that_leads_to_the_very_value_is_named_before_one_that_comes_close() -> None:
    assert likely_slip("6,260", Fraction(6260), Fraction(6660), Fraction(1, 100)) == "digit"
    assert likely_slip("6,260", Fraction(6260), Fraction(6620), Fraction(1, 100)) == "transposed"


@pytest.mark.parametrize(
    ("value", "meant", "misplaced_"),
    [(270, 27, True), (269, 27, True), (274, 27, False), (27, 2, False), (54, 27, False), (27, 27_000, True)],
)
def test_a_value_may_have_its_point_in_another_place(value: int, meant: int, misplaced_: bool) -> None:  # noqa: FBT001 -- a case
    assert misplaced(Fraction(value), Fraction(meant), Fraction(1, 100)) is misplaced_


@pytest.mark.parametrize(
    ("number", "value", "meant", "off"),
    [
        ("328", 328, 128, True),
        ("1,740", 1740, 740, True),
        ("740", 740, 1740, True),
        ("3,280", 3280, 1280, True),
        ("32", 32, 12, False),
        ("1,600", 1600, 600, False),
        ("169", 169, 19, False),
        ("328", 328, 156, False),
        ("3.28", Fraction(328, 100), Fraction(128, 100), True),
        ("", 0, 128, False),
        ("328", 328, 0, False),
    ],
)
def test_a_digit_may_take_a_number_far_from_what_was_meant(
    number: str, value: Fraction, meant: Fraction, *, off: bool
) -> None:
    assert one_digit_off(number, Fraction(value), Fraction(meant)) is off
