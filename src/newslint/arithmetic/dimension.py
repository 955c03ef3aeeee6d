"""A unit -> what it measures, which adds, multiplies and divides as values do: kilometres by hours are a speed."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from functools import cache

from newslint.arithmetic.measures import scale

_BARE = frozenset(("percent", "point"))
"""Units of a part of something, which measure nothing."""


class MismatchError(ValueError):
    """Where what does not measure the same is added."""


class Dimension:
    """What a value measures, as powers of what nothing else measures; none for a bare number."""

    __slots__ = ("powers",)

    def __init__(self, powers: Mapping[str, int]) -> None:
        self.powers = {base: power for base, power in powers.items() if power}

    def __eq__(self, other: object) -> bool:
        """Whether both measure the same."""
        return isinstance(other, Dimension) and self.powers == other.powers

    def __hash__(self) -> int:
        """Of what it measures."""
        return hash(frozenset(self.powers.items()))

    def __add__(self, other: Dimension | Fraction | int) -> Dimension:
        """What a sum measures: what both of its parts do; a number of the equation's own (`+ 1`) counts in the unit of the other."""
        if isinstance(other, Dimension) and self != other:
            raise MismatchError
        return self

    __radd__ = __sub__ = __rsub__ = __add__

    def __mul__(self, other: Dimension | Fraction | int) -> Dimension:
        """What a product measures."""
        return self._times(_of(other), 1)

    __rmul__ = __mul__

    def __truediv__(self, other: Dimension | Fraction | int) -> Dimension:
        """What a quotient measures."""
        return self._times(_of(other), -1)

    def __rtruediv__(self, other: Fraction | int) -> Dimension:
        """What so many of what is divided by it measure."""
        return _of(other) / self

    def _times(self, other: Dimension, sign: int) -> Dimension:
        bases = {**self.powers, **other.powers}
        return Dimension({base: self.powers.get(base, 0) + sign * other.powers.get(base, 0) for base in bases})


def _of(value: Dimension | Fraction | int) -> Dimension:
    return value if isinstance(value, Dimension) else Dimension({})


@cache
def dimension(unit: str | None) -> Dimension:
    """What a unit measures; one that is not known measures itself."""
    if unit is None or unit in _BARE:
        return Dimension({})
    known = scale(unit)
    return Dimension({unit: 1} if known is None else known.powers)
