"""Two values that should be one -> the slip of the pen that would explain the difference."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from fractions import Fraction
from itertools import pairwise


def slip(number: str, value: Fraction, fits: Callable[[Fraction], bool]) -> str:
    """The name (`scale`, `decimal`, `transposed`, `digit`) of the slip that makes `value` out of one that `fits`, or "" where none does.

    `number` are the digits as written (`1,187,404`, `53.4`), `value` what they stand for, scale and all.
    The commonest slips are tried first, so that the same pair always gets the same name.
    """
    for name, meant in slips(number, value):
        if any(map(fits, meant)):
            return name
    return ""


def likely_slip(number: str, value: Fraction, meant: Fraction, close: Fraction) -> str:
    """The name of the slip that makes `value` out of what was `meant`, or else out of what comes so close to it as a share."""
    reach = close * abs(meant)
    low, high = meant - reach, meant + reach
    return number and (slip(number, value, meant.__eq__) or slip(number, value, lambda other: low <= other <= high))


def slips(number: str, value: Fraction) -> Iterator[tuple[str, tuple[Fraction, ...]]]:
    """The slips by name, the commonest first, each with what `value` would have been without it."""
    yield "scale", tuple(value * factor for factor in (1000, Fraction(1, 1000), 10**6, Fraction(1, 10**6)))
    yield "decimal", tuple(value * factor for factor in (10, Fraction(1, 10), 100, Fraction(1, 100)))
    digits = number.replace(",", "")
    try:
        worth = value / Fraction(digits)
    except (ValueError, ZeroDivisionError):
        return
    yield "transposed", tuple(Fraction(other) * worth for other in _transposed(digits))
    yield "digit", tuple(Fraction(other) * worth for other in _altered(digits))


def _transposed(digits: str) -> Iterator[str]:
    """The number with two neighbouring digits changing places, across a decimal point too."""
    places = [at for at, char in enumerate(digits) if char.isdigit()]
    for one, two in pairwise(places):
        if digits[one] != digits[two]:
            yield digits[:one] + digits[two] + digits[one + 1 : two] + digits[one] + digits[two + 1 :]


def _altered(digits: str) -> Iterator[str]:
    """The number with one of its digits another one; the last of three or more is precision, not a slip."""
    places = [at for at, char in enumerate(digits) if char.isdigit()]
    for at in places:
        for char in "0123456789":
            if char != digits[at] and not (at == 0 and char == "0"):
                yield digits[:at] + char + digits[at + 1 :]
