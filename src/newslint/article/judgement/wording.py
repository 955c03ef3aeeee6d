"""A value -> the words in which the story would write it: same currency, same style of scale, as many digits."""

from __future__ import annotations

import re
from collections.abc import Sequence
from fractions import Fraction
from functools import cache

from newslint import compiled
from newslint.article.mention import Figure
from newslint.lexicon.messages import Messages
from newslint.lexicon.relations import Ladder

_HOUR = 60
_NEARLY = Fraction(1, 10)
"""How near a length is to a whole number that is meant for one: months differ in their days."""


@cache
def _number() -> re.Pattern[str]:
    """The first number of a figure and the word after it, if there is one."""
    return compiled.pattern(r"(\d[\d,]*(?:\.\d+)?|\.\d+)(?:([\s-]*)([A-Za-z]+))?")


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

    It gets as many significant digits as the figure (at least three where `more` asks for some, else as many as stand before
    its point, up to three: not 40 for 37 where the figure is 30), plus `more`. Beside a range it bears the range's unit.
    """
    found = _number().search(figure.text)
    if figure.quantity.top is not None and figure.quantity.unit:
        *_, last = _number().finditer(figure.text)
        return rounded(value, 3 + more) + figure.text[last.end(1) :]
    if not found or not worth(figure) or figure.quantity.top is not None:
        return f"{rounded(value, 3 + more)} {figure.quantity.unit or ''}".strip()
    places = max(_significant(found[1]), min(LONG, len(found[1].partition(".")[0].replace(",", ""))))
    places = max(places + more, 3) if more else places
    word, scaled = _rescaled(found[3] or "", value / worth(figure), ladders)
    before, after = figure.text[: found.start()], figure.text[found.end() :]
    if found[3] is None:
        return before + _priced(figure, rounded(scaled, places)) + word + after
    gap = found[2] or (" " if word.isalpha() and len(word) > 3 else "")  # `m`, `bn`, `mln` may cling
    return before + rounded(scaled, places) + (gap + word if word else "") + after


def _priced(figure: Figure, number: str) -> str:
    """A number as prices have it, where it is one: $3.20."""
    return f"{number}0" if figure.role == "money" and number[-2:-1] == "." else number


def spoken(figure: Figure, value: Fraction, words: Messages, *, joined: bool = False, share: bool = True) -> str:
    """`value` in words where the figure itself is told in some: `3 hours and 40 minutes`, `1 in 4`; "" for any other figure.

    It is `joined` where it takes the place of the figure: `5-day`. A part that is no `share` is one of a point.
    """
    unit = figure.quantity.unit or ""
    if figure.role == "duration" and unit in words.lengths and not _alone(figure):
        length = _length(unit, value, words)
        return length[0].replace(" ", "-") if joined and "-" in figure.text else length[1]
    if not (share and 0 < value < 1):
        return ""
    if figure.role == "ratio":
        return words.one_in.format(number=rounded(1 / value, 3))
    if 0 < figure.quantity.nominal < 1 and not unit and not digits(figure):  # `a quarter`
        return words.percent.format(number=rounded(value * 100, 3))
    return ""


def _alone(figure: Figure) -> bool:
    """Whether the number of a figure is all that it says beside its unit: that of `40 minutes`, not of `two hours and 40 minutes`."""
    number = digits(figure).replace(",", "")
    return bool(number) and Fraction(number) == figure.quantity.nominal


def _length(unit: str, value: Fraction, words: Messages) -> tuple[str, str]:
    """A length of time before a noun, and by itself; of hours the minutes are told."""
    minutes = value * {"hour": _HOUR, "minute": 1}.get(unit, 0)
    if minutes > _HOUR and minutes.denominator == 1:
        hours, rest = divmod(int(minutes), _HOUR)
        parts = [
            _counted("hour", Fraction(hours), words),
            *([_counted("minute", Fraction(rest), words)] if rest else []),
        ]
        return words.lengths_joined.join(one for one, _ in parts), words.lengths_joined.join(many for _, many in parts)
    whole = Fraction(round(value))
    return _counted(unit, whole if whole and abs(whole - value) <= _NEARLY else value, words)


def _counted(unit: str, value: Fraction, words: Messages) -> tuple[str, str]:
    """So many of a unit, as one and as several; one is never several."""
    one, many = (phrases[unit].format(number=rounded(value, 3)) for phrases in (words.length, words.lengths))
    return one, one if value == 1 else many


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
