import pytest

from newslint.kinds.agreement.one_thing import tells


@pytest.mark.parametrize(
    ("number", "slip", "sure"),
    [
        ("$600 million", "digit", False),
        ("34", "digit", False),
        ("2.50", "digit", False),
        ("345", "digit", True),
        ("34", "transposed", True),
        ("5 mln", "scale", True),
    ],
)
def test_one_other_digit_tells_little_of_a_short_number(number: str, slip: str, *, sure: bool) -> None:
    assert tells(number, slip) is sure
