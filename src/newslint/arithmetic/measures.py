"""A value in one unit of measure -> the same in another, exactly, by a small registry of our own."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from fractions import Fraction
from functools import cache

from newslint.tuples import NamedTuple

UNITS: Mapping[str, str] = {
    "meter": "", "gram": "", "second": "", "kelvin": "",
    "kilometer": "1000 * meter", "centimeter": "meter / 100", "millimeter": "meter / 1000", "micrometer": "meter / 1000000",
    "nanometer": "meter / 1000000000", "inch": "254 * meter / 10000", "foot": "12 * inch", "yard": "3 * foot", "mile": "1760 * yard",
    "nautical_mile": "1852 * meter",
    "hectare": "10000 * meter ** 2", "acre": "4840 * yard ** 2",
    "liter": "meter ** 3 / 1000", "milliliter": "liter / 1000", "hectoliter": "100 * liter", "gallon": "231 * inch ** 3",
    "liquid_gallon": "gallon", "imperial_gallon": "454609 * liter / 100000", "pint": "gallon / 8", "imperial_pint": "imperial_gallon / 8",
    "centiliter": "liter / 100", "acre_foot": "acre * foot", "fluid_ounce": "gallon / 128", "oil_barrel": "42 * gallon",
    "kilogram": "1000 * gram", "milligram": "gram / 1000", "metric_ton": "1000 * kilogram", "pound": "45359237 * gram / 100000",
    "ounce": "pound / 16", "troy_ounce": "311034768 * gram / 10000000", "stone": "14 * pound", "ton": "2000 * pound",
    "short_ton": "ton", "long_ton": "2240 * pound", "carat": "gram / 5",
    "minute": "60 * second", "hour": "60 * minute", "day": "24 * hour", "week": "7 * day", "fortnight": "14 * day",
    "knot": "nautical_mile / hour",
    "degC": "kelvin", "degF": "5 * kelvin / 9",
    "watt": "kilogram * meter ** 2 / second ** 3", "horsepower": "7457 * watt / 10", "kilowatt": "1000 * watt", "megawatt": "1000000 * watt",
    "newton": "kilogram * meter / second ** 2", "force_pound": "pound * 980665 * meter / second ** 2 / 100000",
    "gigawatt": "1000000000 * watt", "terawatt": "1000000000000 * watt",
    "watt_hour": "watt * hour", "kilowatt_hour": "kilowatt * hour", "megawatt_hour": "megawatt * hour",
    "gigawatt_hour": "gigawatt * hour", "terawatt_hour": "terawatt * hour",
}  # fmt: skip
"""Units by what they are: products, read from left to right, of numbers and of other units; nothing for what is measured by itself."""
_ZERO = {"degC": Fraction(27315, 100), "degF": Fraction(45967, 180)}
"""Where the scales of temperature begin, in kelvin."""
SIGNED = frozenset(_ZERO)
"""Units in which less than nothing is another value."""
LIKE = {"gallon": ("gallon", "imperial_gallon"), "pint": ("pint", "imperial_pint"), "ton": ("ton", "metric_ton", "long_ton"),
        "ounce": ("ounce", "troy_ounce")}  # fmt: skip
"""Names that mean several units, the commonest first; a conversion that suits any of them holds."""


class Scale(NamedTuple):
    """How much of what nothing else measures a unit is: `powers` are those of meter, gram, second and kelvin."""

    factor: Fraction
    powers: Mapping[str, int]


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


def _scaled(value: Fraction, unit: str, into: str) -> Fraction | None:
    """A value of one unit in another; None where there is no way."""
    one, two = scale(unit), scale(into)
    if one is None or two is None or one.powers != two.powers:
        return None
    return (value * one.factor + _ZERO.get(unit, 0) - _ZERO.get(into, 0)) / two.factor


@cache
def scale(unit: str | None) -> Scale | None:
    """What a unit, or a product of units (`mile / hour`, `foot ** 2`), is; None for one that is not known."""
    if not unit:
        return None
    product = UNITS.get(unit, unit)
    if not product:
        return Scale(Fraction(1), {unit: 1})
    factor, powers = Fraction(1), Counter[str]()
    for part, sign in _parts(product):
        name, _, power = part.partition(" ** ")
        raised = sign * int(power or 1)
        found = Scale(Fraction(name), {}) if name.isdigit() else _known(name)
        if found is None:
            return None
        factor *= found.factor**raised
        powers.update({base: each * raised for base, each in found.powers.items()})
    return Scale(factor, {base: power for base, power in powers.items() if power})


def _known(name: str) -> Scale | None:
    """What one unit is by its name."""
    return scale(name) if name in UNITS else None


def _parts(product: str) -> list[tuple[str, int]]:
    """The factors of a product, each with 1, and its divisors with -1."""
    parts = [divided.split(" * ") for divided in product.split(" / ")]
    return [(part, -1 if turn and not place else 1) for turn, row in enumerate(parts) for place, part in enumerate(row)]
