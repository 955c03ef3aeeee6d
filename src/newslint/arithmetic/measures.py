"""A value in one unit of measure -> the same in another, exactly, by a small registry of our own."""

from __future__ import annotations

from fractions import Fraction
from functools import cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pint import UnitRegistry

UNITS = """
meter = [length]
kilometer = 1000 * meter
centimeter = meter / 100
millimeter = meter / 1000
micrometer = meter / 1000000
nanometer = meter / 1000000000
inch = 254 * meter / 10000
foot = 12 * inch
yard = 3 * foot
mile = 1760 * yard
nautical_mile = 1852 * meter
hectare = 10000 * meter ** 2
acre = 4840 * yard ** 2
liter = meter ** 3 / 1000
milliliter = liter / 1000
hectoliter = 100 * liter
gallon = 231 * inch ** 3
imperial_gallon = 454609 * liter / 100000
pint = gallon / 8
imperial_pint = imperial_gallon / 8
fluid_ounce = gallon / 128
oil_barrel = 42 * gallon
gram = [mass]
kilogram = 1000 * gram
milligram = gram / 1000
metric_ton = 1000 * kilogram
pound = 45359237 * gram / 100000
ounce = pound / 16
troy_ounce = 311034768 * gram / 10000000
stone = 14 * pound
ton = 2000 * pound
long_ton = 2240 * pound
carat = gram / 5
second = [time]
minute = 60 * second
hour = 60 * minute
day = 24 * hour
knot = nautical_mile / hour
kelvin = [temperature]
degC = kelvin; offset: 273.15
degF = 5 / 9 * kelvin; offset: 255.372222222222222222222
horsepower = 7457 * watt / 10
watt = kilogram * meter ** 2 / second ** 3
kilowatt = 1000 * watt
megawatt = 1000000 * watt
gigawatt = 1000000000 * watt
terawatt = 1000000000000 * watt
"""
LIKE = {"gallon": ("gallon", "imperial_gallon"), "pint": ("pint", "imperial_pint"), "ton": ("ton", "metric_ton", "long_ton"),
        "ounce": ("ounce", "troy_ounce")}  # fmt: skip
"""Names that mean several units, the commonest first; a conversion that suits any of them holds."""


def converted(value: Fraction, unit: str, into: str) -> tuple[Fraction, ...]:
    """Every exact value that `value unit` may be in the unit `into`, the likeliest first; none where the two do not measure the same.

    Degrees are read as temperatures and, second, as differences (`2°C (3.6°F) warmer`).
    """
    found = [
        each
        for one in LIKE.get(unit, (unit,))
        for two in LIKE.get(into, (into,))
        if (each := _scaled(value, one, two)) is not None
    ]
    if {unit, into} == {"degC", "degF"}:
        found.append(value * Fraction(9, 5) if unit == "degC" else value * Fraction(5, 9))
    return tuple(dict.fromkeys(found))


@cache
def _registry() -> UnitRegistry[Any]:
    # pint takes a good tenth of a second to import; few stories convert measures
    from pint import UnitRegistry  # noqa: PLC0415 -- see above

    return UnitRegistry(UNITS.strip().splitlines(), non_int_type=Fraction, cache_folder=None)


@cache
def _line(unit: str, into: str) -> tuple[Fraction, Fraction] | None:
    """Factor and offset of a conversion; None where there is none."""
    from pint import DimensionalityError, UndefinedUnitError  # noqa: PLC0415 -- as above

    registry = _registry()
    try:
        zero = registry.Quantity(Fraction(0), unit).to(into).magnitude
        one = registry.Quantity(Fraction(1), unit).to(into).magnitude
    except (DimensionalityError, UndefinedUnitError):
        return None
    zero, one = Fraction(zero).limit_denominator(10**15), Fraction(one).limit_denominator(10**15)
    return one - zero, zero


def _scaled(value: Fraction, unit: str, into: str) -> Fraction | None:
    line = _line(unit, into)
    return None if line is None else value * line[0] + line[1]
