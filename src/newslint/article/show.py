"""An exact value in a unit -> the words a newsroom would print: `$53.4 billion`, `9.7%`, `380 billion yuan`."""

from __future__ import annotations

from fractions import Fraction

from newslint.lexicon import words as lexicon
from newslint.lexicon.figures import Figures

MILLION = 10**6


def show(value: Fraction, unit: str | None = None, figures: int = 3, language: str = "en") -> str:
    """`value` in `unit` (an ISO 4217 code, a pint name, `percent`, `point` or None), to so many significant figures."""
    words: Figures = lexicon("figures", language)
    sign = "-" if value < 0 else ""
    amount = _scaled(abs(value), figures, words)
    if unit is None:
        return sign + amount
    if unit == "percent":
        return f"{sign}{amount}%"
    if unit in words.prefixes:
        return f"{sign}{words.prefixes[unit]}{amount}"
    if unit == "point":
        return f"{sign}{amount} percentage points"
    return f"{sign}{amount} {words.shown.get(unit, unit.replace(' ** 2', '²').replace(' ** 3', '³').replace('_', ' '))}"


def _scaled(value: Fraction, figures: int, words: Figures) -> str:
    for scale, name in words.scale_names:
        if value >= scale:
            return f"{_rounded(value / scale, figures)} {name}"
    if value >= MILLION // 1000:
        return f"{_half_up(value):,}" if value.denominator != 1 else f"{int(value):,}"
    return _rounded(value, figures)


def _rounded(value: Fraction, figures: int) -> str:
    """Rounded half up to `figures` significant figures, whole numbers never cut, without trailing zeros."""
    whole = len(str(int(value))) if value >= 1 else 0
    places = max(figures - whole, 0)
    scaled = _half_up(value * 10**places)
    digits = str(scaled).rjust(places + 1, "0")
    if not places:
        return f"{int(digits):,}"
    return f"{int(digits[:-places]):,}.{digits[-places:]}".rstrip("0").rstrip(".")


def _half_up(value: Fraction) -> int:
    return int(value + Fraction(1, 2))
