"""What YAML writes as one word -> the value that a type hint asks for."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from decimal import Decimal
from fractions import Fraction
from typing import Any, TypeVar

from newslint.model import Level


def _fraction(text: str) -> Fraction:
    """`0.5%` is one two-hundredth; an exponent, which could be of any size, is refused."""
    if "e" in text.lower():
        raise ValueError(text)
    return Fraction(text[:-1].strip()) / 100 if text.endswith("%") else Fraction(text)


Number = TypeVar("Number", int, Decimal, Fraction)


def _not_below(reader: Callable[[str], Number]) -> Callable[[str], Number]:
    """A reader of numbers that takes none below nought: no option means anything with one."""

    def read(text: str) -> Number:
        if (number := reader(text)) < 0:
            raise ValueError(text)
        return number

    return read


READERS: Mapping[Any, tuple[str, Callable[[str], Any]]] = {
    str: ("text", str),
    int: ("a whole number", _not_below(int)),
    bool: ("true or false", lambda text: {"true": True, "false": False}[text.lower()]),
    Fraction: ("a number or a percentage such as 0.5%", _not_below(_fraction)),
    Decimal: ("a number", _not_below(Decimal)),
    Level: ("error, warning or suggestion", {str(level): level for level in Level}.__getitem__),
}
"""What a value of each type is called, and what makes one; it raises ValueError, KeyError or ArithmeticError for what is none."""
