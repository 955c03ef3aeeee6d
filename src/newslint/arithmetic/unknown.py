"""A formula over one unknown and exact values -> the value of the unknown for which the formula gives a stated value."""

from __future__ import annotations

from fractions import Fraction

Exact = Fraction | int


class Unknown:
    """`(a·x + b) / (c·x + d)` with an unknown x: what adding, multiplying and dividing make of an x that stands once.

    Where x stands twice, as in `x / (y - x)`, its quotient may still be of that form; what is not has no solution here.
    """

    __slots__ = ("a", "b", "c", "d")

    def __init__(self, a: Exact = 1, b: Exact = 0, c: Exact = 0, d: Exact = 1) -> None:
        self.a, self.b, self.c, self.d = a, b, c, d

    def __add__(self, other: Unknown | Exact) -> Unknown:
        """The sum, of two unknowns where neither is divided by x."""
        if isinstance(other, Unknown):
            scale = self._straight() * other._straight()
            return Unknown(self.a * other.d + other.a * self.d, self.b * other.d + other.b * self.d, 0, scale)
        return Unknown(self.a + other * self.c, self.b + other * self.d, self.c, self.d)

    __radd__ = __add__

    def __sub__(self, other: Unknown | Exact) -> Unknown:
        """The difference."""
        return self + other * -1

    def __rsub__(self, other: Exact) -> Unknown:
        """The difference, the other way round."""
        return self * -1 + other

    def __mul__(self, other: Unknown | Exact) -> Unknown:
        """The product with an exact value."""
        if isinstance(other, Unknown):
            raise UnsolvableError
        return Unknown(self.a * other, self.b * other, self.c, self.d)

    __rmul__ = __mul__

    def __truediv__(self, other: Unknown | Exact) -> Unknown:
        """The quotient, of two unknowns where neither is divided by x."""
        if isinstance(other, Unknown):
            one, two = self._straight(), other._straight()
            return Unknown(self.a * two, self.b * two, other.a * one, other.b * one)
        return Unknown(self.a, self.b, self.c * other, self.d * other)

    def __rtruediv__(self, other: Exact) -> Unknown:
        """An exact value divided by it."""
        return Unknown(self.c * other, self.d * other, self.a, self.b)

    def _straight(self) -> Exact:
        """What a value that is not divided by x is divided by."""
        if self.c:
            raise UnsolvableError
        return self.d

    def solved(self, value: Fraction) -> Fraction | None:
        """The x for which it has a value; None where none or every x does."""
        slope = self.a - self.c * value
        return Fraction(self.d * value - self.b) / slope if slope else None


class UnsolvableError(ArithmeticError):
    """The unknown stands where this arithmetic cannot follow."""
