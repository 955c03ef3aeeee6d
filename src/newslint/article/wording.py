"""A value -> the words in which the story would write it: same currency, same style of scale, as many digits."""

from __future__ import annotations

import re
from collections.abc import Sequence
from fractions import Fraction
from functools import cache

from newslint.article.mention import Figure
from newslint.lexicon.relations import Ladder


@cache
def _number() -> re.Pattern[str]:
    """The first number of a figure and the word after it, if there is one."""
    return re.compile(r"(\d[\d,]*(?:\.\d+)?|\.\d+)(?:([\s-]*)([A-Za-z]+))?")


def digits(figure: Figure) -> str:
    """The number of a figure as it is written (`1,187,404`), or "" where it stands in words."""
    found = _number().search(figure.text)
    return found[1] if found else ""


LONG = 3
"""Telling digits that no two things share by chance, and that no label has."""


def telling(figure: Figure) -> int:
    """How many digits of a figure say more than how large it is: two of `$1.8 million`, one of `40,000`."""
    return len("".join(filter(str.isdigit, digits(figure))).strip("0"))


def like(figure: Figure, value: Fraction, ladders: Sequence[Ladder], *, more: int = 0) -> str:
    """`value`, in the unit of the figure's quantity, written as the story writes that figure.

    It gets as many significant digits as the figure (at least three where `more` asks for some), plus `more`.
    """
    found = _number().search(figure.text)
    if not found or not worth(figure) or figure.quantity.top is not None:
        return f"{rounded(value, 3 + more)} {figure.quantity.unit or ''}".strip()
    places = _significant(found[1])
    places = max(places + more, 3) if more else places
    word, scaled = _rescaled(found[3] or "", value / worth(figure), ladders)
    before, after = figure.text[: found.start()], figure.text[found.end() :]
    if found[3] is None:
        return before + rounded(scaled, places) + word + after
    gap = found[2] or (" " if word.isalpha() and len(word) > 3 else "")  # `m`, `bn`, `mln` may cling
    return before + rounded(scaled, places) + (gap + word if word else "") + after


def worth(figure: Figure) -> Fraction:
    """What one of a figure's number is worth: a million for `1.3 million`, a hundredth for `45 cents`; 1 for words."""
    number = digits(figure).replace(",", "")
    written = Fraction(number) if number else Fraction(0)
    return figure.quantity.nominal / written if written else Fraction(1)


def _significant(number: str) -> int:
    """How many digits of a written number count: the zeros at the end of a whole number do not."""
    figures = number.replace(",", "").replace(".", "").lstrip("0")
    return len(figures if "." in number else figures.rstrip("0")) or 1


def _rescaled(word: str, value: Fraction, ladders: Sequence[Ladder]) -> tuple[str, Fraction]:
    """The scale word that suits, and the value in it: 0.34 billion is 340 million."""
    for ladder in ladders:
        steps = [step for step, _ in ladder]
        if word.lower() not in steps:
            continue
        here = steps.index(word.lower())
        while abs(value) >= 1000 and here + 1 < len(ladder) and word:  # the next word of the ladder
            value, here = value * ladder[here][1] / ladder[here + 1][1], here + 1
        while 0 < abs(value) < 1 and here > 0:
            value, here = value * ladder[here][1] / ladder[here - 1][1], here - 1
        return (word if steps[here] == word.lower() else steps[here]), value
    return word, value


def rounded(value: Fraction, places: int) -> str:
    """A value to so many significant digits, half up, with commas between thousands and no needless zeros."""
    if not value:
        return "0"
    size, power = abs(value), 0
    while size >= 10:  # to one digit before the point
        size, power = size / 10, power + 1
    while size < 1:
        size, power = size * 10, power - 1
    decimals = places - 1 - power
    unit = Fraction(10) ** -decimals
    whole = (abs(value) / unit + Fraction(1, 2)).__floor__() * unit
    return ("-" if value < 0 else "") + plain(whole, max(decimals, 0))


def plain(value: Fraction, decimals: int) -> str:
    """An exact decimal with up to `decimals` places and commas between thousands."""
    whole = (abs(value) * 10**decimals + Fraction(1, 2)).__floor__()
    if not decimals:
        return f"{whole:,}"
    units, rest = divmod(whole, 10**decimals)
    return f"{units:,}.{rest:0{decimals}}".rstrip("0").rstrip(".")
