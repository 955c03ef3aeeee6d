"""A formula over words -> the arithmetic as it is printed: `(120 ÷ 100 − 1) × 100`."""

from __future__ import annotations

from fractions import Fraction

SUM, PRODUCT, ATOM = range(3)
"""How firmly the words of a term hold together: a sum stands in brackets inside a product."""


class Term:
    """A value in words; what is done with it is put into words."""

    __slots__ = ("binding", "words")

    def __init__(self, words: str, binding: int = ATOM) -> None:
        self.words = words
        self.binding = binding

    def __add__(self, other: Term | Fraction | int) -> Term:
        """`a + b`."""
        return self._joined("+", other, SUM)

    def __radd__(self, other: Fraction | int) -> Term:
        """`1 + a`."""
        return Term(str(other)) + self

    def __sub__(self, other: Term | Fraction | int) -> Term:
        """`a − b`."""
        return self._joined("−", other, SUM, SUM + 1)

    def __rsub__(self, other: Fraction | int) -> Term:
        """`1 − a`."""
        return Term(str(other)) - self

    def __mul__(self, other: Term | Fraction | int) -> Term:
        """`a × b`."""
        return self._joined("×", other, PRODUCT)

    def __rmul__(self, other: Fraction | int) -> Term:
        """`12 × a`."""
        return Term(str(other)) * self

    def __truediv__(self, other: Term | Fraction | int) -> Term:
        """`a ÷ b`."""
        return self._joined("÷", other, PRODUCT, PRODUCT + 1)

    def __rtruediv__(self, other: Fraction | int) -> Term:
        """`1 ÷ a`."""
        return Term(str(other)) / self

    def raised(self, turns: int) -> Term:
        """`a ^ 3`: so many times by itself."""
        return self if turns == 1 else Term(f"{self.inside(ATOM)} ^ {turns}", PRODUCT)

    def _joined(self, sign: str, other: Term | Fraction | int, binding: int, behind: int | None = None) -> Term:
        """The two with a sign between them; what stands `behind` it must hold together as firmly as that."""
        second = other if isinstance(other, Term) else Term(str(other))
        one, two = self.inside(binding), second.inside(binding if behind is None else behind)
        return Term(f"{one} {sign} {two}", binding)

    def inside(self, binding: int) -> str:
        """The words, in brackets where they hold together less firmly than that."""
        return self.words if self.binding >= binding else f"({self.words})"
