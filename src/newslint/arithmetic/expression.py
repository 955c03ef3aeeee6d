"""A formula over written numbers -> its exact value, the values that the writing leaves open, its words, its solution."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from fractions import Fraction
from functools import cached_property
from typing import Any

from newslint.arithmetic.interval import Interval
from newslint.arithmetic.quantity import Quantity
from newslint.arithmetic.term import Term
from newslint.arithmetic.unknown import Unknown, UnsolvableError

Formula = Callable[..., Any]
Reading = Callable[[Quantity], Interval]
"""What a written number may stand for: `Quantity.stands_for`, `Quantity.loose`, `Quantity.written`."""


class Expression:
    """A formula, ordinary Python over anything that adds and divides, and its operands by the names of its parameters."""

    def __init__(self, formula: Formula, **operands: Quantity) -> None:
        self.formula = formula
        self.operands: Mapping[str, Quantity] = operands

    @cached_property
    def exact(self) -> Fraction:
        """The value of the numbers as they are written."""
        value: Fraction = self.formula(**{name: operand.nominal for name, operand in self.operands.items()})
        return value

    def under(self, reading: Reading) -> Interval:
        """Every value that the operands can give, each on its own side of nothing."""
        stretches = {name: reading(operand).beside(operand.nominal) for name, operand in self.operands.items()}
        value: Interval = self.formula(**stretches)
        return value

    def printed(self, words: Mapping[str, str]) -> str:
        """The arithmetic, with the words of the story for its operands."""
        term: Term = self.formula(**{name: Term(words[name]) for name in self.operands})
        return term.words

    def solved(self, name: str, value: Fraction) -> Fraction | None:
        """What an operand would have to be for the formula to come to a value; None where that cannot be told."""
        known = {name: operand.nominal for name, operand in self.operands.items()}
        try:
            curve: Unknown = self.formula(**{**known, name: Unknown()})
        except UnsolvableError:
            return None
        return curve.solved(value)
