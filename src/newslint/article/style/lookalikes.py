"""Copy -> words and figures in characters that only look like the right ones, and what they look like: no rule can read them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import cache

from newslint import compiled
from newslint.tuples import NamedTuple

# ruff: noqa: RUF001 -- characters that look like others are what this is about

_FOREIGN = "АВЕЅІЈКМНОРСТУХаеѕіјорсухһԁԛԝӏΑΒΕΖΗΙΚΜΝΟΡΤΥΧο"
"""Letters of Cyrillic and Greek that print as Latin ones do."""
_LETTERS = str.maketrans(_FOREIGN, "ABESIJKMHOPCTYXaesijopcyxhdqwlABEZHIKMNOPTYXo")
_FALSE = "lIOОоΟοЗз"
"""Letters that are taken for digits."""
_DIGITS = str.maketrans(_FALSE, "110000033")
_SHAPED = "\uff21-\uff3a\uff41-\uff5a\U0001d400-\U0001d7cb"
"""Latin letters of another width, weight or slant, which are characters of their own."""
_IN_FIGURE = frozenset((*"0123456789.,", *_FALSE))
_PARTED = ("/o", "/₀", "⁄o", "⁄₀", "∕o", "∕₀", "℅", "⁒")
"""Of what looks like the sign for percent, that which copy seldom holds."""
_SURE = 2
"""Digits of a figure that a letter begins: `$O.93`, but `$O2` is a name."""


class Lookalike(NamedTuple):
    """A stretch of a text, and what it looks like."""

    start: int
    end: int
    means: str


@cache
def _odd() -> re.Pattern[str]:
    """A letter of another script or shape."""
    return compiled.pattern(f"[{_FOREIGN}{_SHAPED}]")


@cache
def _word() -> re.Pattern[str]:
    """A word."""
    return compiled.pattern(r"[^\W\d_]+")


@cache
def _percent() -> re.Pattern[str]:
    """What stands behind a figure and looks like the sign for percent."""
    return compiled.pattern(r"(?<=\d)(?:[ \u2009]?[º°⁰o][/⁄∕][o₀](?!\w)|℅| ?⁒)")


@cache
def _sign() -> re.Pattern[str]:
    """What a figure stands before or behind."""
    return compiled.pattern(r"[$€£¥%]")


@cache
def _doubtful() -> re.Pattern[str]:
    """A letter that is taken for a digit in what a sign begins or ends, or nearly so: most copy has none."""
    figure = re.escape("".join(sorted(_IN_FIGURE)))
    before = "|".join(rf"(?<=[{_FALSE}][{figure}]{{{many}}}%)" for many in range(8))
    return compiled.pattern(
        rf"[$€£¥%](?:[{figure}]{{0,8}}[{_FALSE}]|(?<=%)(?:{before}))"
    )  # one class first: passed over fast


def may_look_alike(text: str) -> bool:
    """Whether a text may hold what looks like something else: a look that costs less than one at each of its parts."""
    return (
        _doubtful().search(text) is not None
        or any(map(text.__contains__, _PARTED))
        or (not text.isascii() and _odd().search(text) is not None)
    )


def lookalikes(text: str) -> Iterator[Lookalike]:
    """The stretches of a text that look like something else, in order."""
    percents = (Lookalike(*one.span(), "%") for one in _percent().finditer(text))
    yield from sorted((*_figures(text), *percents, *_words(text)))


def _words(text: str) -> Iterator[Lookalike]:
    """The words with letters of another script or shape among Latin ones; a word of one script is left alone."""
    for word in _word().finditer(text):
        if not word[0].isascii() and _odd().search(word[0]):
            latin = unicodedata.normalize("NFKC", word[0].translate(_LETTERS))
            mixed = any(char.isascii() or char not in _FOREIGN for char in word[0])
            if mixed and latin.isascii():
                yield Lookalike(*word.span(), latin)


def _figures(text: str) -> Iterator[Lookalike]:
    """The figures beside a sign in which letters stand for digits."""
    for sign in _sign().finditer(text):
        start, end = (
            (_before(text, sign.start()), sign.start()) if sign[0] == "%" else (sign.end(), _behind(text, sign.end()))
        )
        figure = text[start:end].rstrip(".,")
        digits = sum(map(str.isdecimal, figure))
        apart = not (text[start - 1 : start].isalnum() or text[start + len(figure) :][:1].isalnum())
        if apart and 0 < digits < len(figure.replace(".", "").replace(",", "")) and _is_figure(figure, digits):
            yield Lookalike(start, start + len(figure), figure.translate(_DIGITS))


def _is_figure(figure: str, digits: int) -> bool:
    """Whether something of digits and letters is a figure rather than a name."""
    return figure[0].isdecimal() or figure[0] == "l" or digits >= _SURE


def _before(text: str, end: int) -> int:
    """Where what may be a figure begins that ends there."""
    while end and text[end - 1] in _IN_FIGURE:
        end -= 1
    return end


def _behind(text: str, start: int) -> int:
    """Where what may be a figure ends that begins there."""
    while text[start : start + 1] in _IN_FIGURE:
        start += 1
    return start
