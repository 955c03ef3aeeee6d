from __future__ import annotations

from fractions import Fraction

import pytest

from newslint.arithmetic.dimension import MismatchError, dimension


def test_what_a_product_or_quotient_measures() -> None:
    assert dimension("kilometer") / dimension("hour") == dimension("mile / hour")
    assert dimension("kilowatt") * dimension("minute") == dimension("megawatt_hour")
    assert dimension("pound") / dimension(None) == dimension("gram")
    assert Fraction(12) * dimension("meter") == dimension("foot")
    assert dimension("percent") == dimension(None)


def test_only_what_measures_the_same_is_added() -> None:
    assert dimension("meter") + dimension("inch") == dimension("mile")
    with pytest.raises(MismatchError):
        dimension("meter") - dimension("hour")
    with pytest.raises(MismatchError):
        dimension("meter") + dimension(None)
    assert dimension("meter") + 1 == dimension("meter")  # a number of the equation's own


def test_a_unit_that_is_not_known_measures_itself() -> None:
    assert dimension("USD") == dimension("USD") != dimension("EUR")
    assert hash(dimension("USD")) == hash(dimension("USD"))
