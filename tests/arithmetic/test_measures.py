"""What a value in one unit of measure is in another."""

from __future__ import annotations

import itertools
from fractions import Fraction
from functools import cache
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.arithmetic.measures import LIKE, UNITS, converted

if TYPE_CHECKING:
    from pint import UnitRegistry

PRODUCTS = ("mile / hour", "kilometer / hour", "meter / second", "foot ** 2", "kilometer ** 2", "foot ** 3", "oil_barrel / day",
            "meter ** 3 / day")  # fmt: skip
KNOWN = (*UNITS, *PRODUCTS)


@cache
def registry() -> UnitRegistry[float]:
    """The registry of those who know units."""
    from pint import UnitRegistry  # noqa: PLC0415 -- it takes long to load

    return UnitRegistry()


def test_units_are_what_pint_has_them_for() -> None:
    for unit, into in itertools.combinations(KNOWN, 2):
        quantity = registry().Quantity(7.0, unit)
        values = [float(value) for value in converted(Fraction(7), unit, into)]
        assert bool(values) == quantity.is_compatible_with(into), (unit, into)
        if values:  # pint's horsepower is that of a mechanic, ours is told by watts: 2 parts in 100,000 apart
            assert values[0] == pytest.approx(quantity.to(into).magnitude, rel=1e-4), (unit, into)


@pytest.mark.parametrize(
    ("value", "unit", "into", "expected"),
    [
        (26, "mile", "kilometer", "41.842944"),
        (6, "foot", "centimeter", "182.88"),
        (100, "acre", "hectare", "40.468564224"),
        (1, "oil_barrel", "liter", "158.987294928"),
        (1, "troy_ounce", "gram", "31.1034768"),
        (30, "knot", "kilometer / hour", "55.56"),
        (100, "horsepower", "kilowatt", "74.57"),
        (0, "degC", "kelvin", "273.15"),
    ],
)
def test_a_measure_in_another_unit_is_exact(value: int, unit: str, into: str, expected: str) -> None:
    assert converted(Fraction(value), unit, into) == (Fraction(expected),)


def test_what_is_written_may_mean_several_units() -> None:
    assert [float(value) for value in converted(Fraction(1), "ton", "kilogram")] == [
        pytest.approx(907.18474), 1000, pytest.approx(1016.0469088),
    ]  # fmt: skip
    assert {*LIKE} <= {*UNITS}


def test_degrees_are_temperatures_and_differences() -> None:
    assert converted(Fraction(100), "degC", "degF") == (Fraction(212), Fraction(180))
    assert converted(Fraction(-40), "degF", "degC") == (Fraction(-40), Fraction(-200, 9))


@pytest.mark.parametrize("unit", ["parsec", "USD", "percent", "microgram", "joule * second", ""])
def test_what_is_not_known_becomes_nothing(unit: str) -> None:
    assert converted(Fraction(1), unit, "meter") == ()
    assert converted(Fraction(1), "meter", unit) == ()


@given(st.fractions(), st.sampled_from(KNOWN), st.sampled_from(KNOWN))
def test_there_and_back_is_the_same(value: Fraction, unit: str, into: str) -> None:
    assert all(value in converted(each, into, unit) for each in converted(value, unit, into))
