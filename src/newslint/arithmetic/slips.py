"""Two values that should be one -> the slip of the pen that would explain the difference."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from fractions import Fraction
from itertools import pairwise
from math import ceil, floor

_PLACES = tuple(Fraction(10) ** places for places in (-6, -3, -2, -1, 1, 2, 3, 6))
"""What a slip of scale, or of a decimal point, multiplies by."""
_TOLD = 2
"""Digits that two numbers share, at least: fewer may be alike by chance."""
_LEAST = 9
"""How many times too much or too little is surely no digit more or less."""


def misplaced(value: Fraction, meant: Fraction, close: Fraction) -> bool:
    """Whether a value is what was `meant`, or comes so close to it as a share, but for its scale or decimal point."""
    if abs(value) < _LEAST * abs(meant) and abs(meant) < _LEAST * abs(value):
        return False
    reach = close * abs(meant)
    return any(abs(value * factor - meant) <= reach for factor in _PLACES)


def one_digit_off(number: str, value: Fraction, meant: Fraction) -> bool:
    """Whether the digits of `number`, written for `value`, are those of what was `meant`, but for one that is another, or for the first: 328 for 128, 1,740 for 740."""
    digits = number.replace(",", "")
    if not value or not digits.replace(".", "", 1).isdecimal():
        return False
    last = value / Fraction(digits) / 10 ** len(digits.partition(".")[2])
    written, right = digits.replace(".", ""), str(round(meant / last))
    while written.endswith("0") and right.endswith("0"):
        written, right = written[:-1], right[:-1]
    few, many = sorted((written, right), key=len)
    if len(few) == len(many):
        return len(few) > _TOLD and sum(one != other for one, other in zip(few, many, strict=True)) == 1
    return len(few) >= _TOLD and few == many[1:]


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
    found = [] if not number or not value else [*_slips(number, value)]
    exact = (name for name, unit, times in found if meant / unit in times)
    near = (name for name, unit, times in found if _within((meant - reach) / unit, (meant + reach) / unit, times))
    return next(exact, "") or next(near, "")


def _within(one: Fraction, other: Fraction, times: Iterable[int]) -> bool:
    """Whether a number lies from one end to the other."""
    low, high = ceil(min(one, other)), floor(max(one, other))
    return any(low <= number <= high for number in times)


def slips(number: str, value: Fraction) -> Iterator[tuple[str, tuple[Fraction, ...]]]:
    """The slips by name, the commonest first, each with what `value` would have been without it."""
    for name, unit, times in _slips(number, value):
        yield name, tuple(each * unit for each in times)


def _slips(number: str, value: Fraction) -> Iterator[tuple[str, Fraction, Sequence[int]]]:
    """The same, each as so many times a unit: whole numbers take far less time to be compared."""
    yield "scale", value / 10**6, (10**9, 10**3, 10**12, 1)
    yield "decimal", value / 100, (1000, 10, 10**4, 1)
    digits = number.replace(",", "")
    try:
        last = value / Fraction(digits) / 10 ** len(digits.partition(".")[2])  # what its last digit counts
    except (ValueError, ZeroDivisionError):
        return
    yield "transposed", last, [int(other.replace(".", "")) for other in _transposed(digits)]
    yield "digit", last, [int(other.replace(".", "")) for other in _altered(digits)]


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
