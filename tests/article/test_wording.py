from fractions import Fraction

import pytest

from newslint.article.wording import rounded


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
