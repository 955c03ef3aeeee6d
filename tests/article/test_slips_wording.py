from fractions import Fraction

import pytest

from newslint.arithmetic.interval import Interval, before, gap, growth, size
from newslint.arithmetic.slips import slip
from newslint.article.wording import rounded


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


@pytest.mark.parametrize(
    ("value", "places", "text"),
    [
        (Fraction("53.404"), 3, "53.4"),
        (Fraction(602410), 4, "602,400"),
        (Fraction("0.0178"), 2, "0.018"),
        (Fraction(999, 1000), 2, "1"),
        (Fraction(5, 2), 1, "3"),
        (Fraction(0), 3, "0"),
        (Fraction(-1234), 2, "-1,200"),
    ],
)
def test_values_are_rounded_half_up(value: Fraction, places: int, text: str) -> None:
    assert rounded(value, places) == text


def test_growth_spans_all_that_rounding_allows() -> None:
    change = growth(Interval(Fraction(115), Fraction(125)), Interval(Fraction(95), Fraction(105)))
    assert change.low is not None
    assert change.high is not None
    assert round(change.low, 2) == Fraction("9.52")
    assert round(change.high, 2) == Fraction("31.58")
    assert size(growth(Interval(Fraction(50), Fraction(50)), Interval(Fraction(100), Fraction(100)))).low == 50
    assert growth(Interval(Fraction(1), None), Interval(Fraction(0), Fraction(1))).high is None


def test_the_level_before_a_move() -> None:
    exact = Interval(Fraction(10), Fraction(10)), Interval(Fraction(2), Fraction(2))
    assert before(*exact, up=True).low == 8
    assert before(*exact, up=False).high == 12
    assert gap(exact[0], exact[1]) == 8
    assert gap(exact[0], Interval(None, None)) == 0
