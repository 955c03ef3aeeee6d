"""Article -> the time of a relay, and those of its legs: `1:36.0`, `24.1`, `25.0`, `23.7` and `23.2`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction
from functools import cache
from itertools import takewhile

from newslint import compiled
from newslint.arithmetic.measures import converted
from newslint.article import Article, once
from newslint.article.mention import Figure, Mention, by_block
from newslint.article.mentions import figures
from newslint.article.times.clocks import clocks
from newslint.article.times.racing import times
from newslint.document import Block
from newslint.kinds.score.passages import says
from newslint.tuples import NamedTuple

_MINUTE, _SECOND = 60, "second"
_LEGS = range(3, 9)
_READ = frozenset(("body", "item", "cell"))
_APART = Fraction(6, 5)
"""How far the legs may be from the whole and still be those of it."""
_NEAR = Fraction(103, 100)
"""Likewise where nothing says that they are legs: by chance four times hardly come so near to a fifth."""


class Timed(NamedTuple):
    """A time of a race, in seconds, and how many decimals it has."""

    place: Mention
    seconds: Fraction
    decimals: int


class Relay(NamedTuple):
    """A time that is said to be what those of the legs come to."""

    whole: Timed
    legs: tuple[Timed, ...]

    @property
    def total(self) -> Fraction:
        """What the legs come to, in seconds."""
        return sum((leg.seconds for leg in self.legs), Fraction(0))

    @property
    def right(self) -> str:
        """What the legs come to, written as the whole is."""
        decimals, colons = self.whole.decimals, max(1, self.whole.place.text.count(":"))
        whole, rest = divmod(round(self.total * 10**decimals), 10**decimals)
        minutes, seconds = divmod(whole, _MINUTE) if colons else (0, whole)
        hours, minutes = divmod(minutes, _MINUTE) if colons > 1 else (0, minutes)
        written = (
            f"{hours}:{minutes:02}:{seconds:02}"
            if colons > 1
            else f"{minutes}:{seconds:02}"
            if colons
            else f"{seconds}"
        )
        return f"{written}.{rest:0{decimals}}" if decimals else written

    @property
    def holds(self) -> bool:
        """Whether they come to it."""
        return round(self.total, self.whole.decimals) == self.whole.seconds


def relays(article: Article) -> Iterator[Relay]:
    """The longest time of a story about legs, where all others are near to it together."""
    blocks = [block for block in article.blocks if block.kind in _READ]
    texts = [block.prose.text for block in blocks]
    legged = any(says(article, text, "legs") for text in texts)
    if any(says(article, text, "penalised") for text in texts):
        return
    every = [one for block in blocks for one in _timed(article, block, legged=legged)]
    if len(every) - 1 not in _LEGS:
        return
    *legs, whole = sorted(every, key=lambda one: one.seconds)
    relay = Relay(whole, tuple(sorted(legs, key=lambda one: one.place.span)))
    timed = whole.seconds > _MINUTE
    apart = _APART if legged and timed else _NEAR
    known = (legged and timed) or ((legged or timed) and len(legs) > _LEGS.start)
    if known and whole.seconds / apart < relay.total < whole.seconds * apart:
        yield relay


def _timed(article: Article, block: Block, *, legged: bool) -> Sequence[Timed]:
    """The times of races in a block, in text order: no times of day, nor seconds without decimals."""
    text = block.prose.text
    if not (":" in text or legged):
        return []
    told = [one for one in times(block) if not one.bare or (legged and not clocks(article))]
    found = [Timed(one, one.quantity.nominal, one.decimals) for one in told]
    found += [*_spelt(article, block)] if legged else []
    found += [
        Timed(place, Fraction(place.text), len(place.text.partition(".")[2]))
        for place in (Mention(block, *match.span()) for match in _seconds().finditer(text))
        if not any(one.place.start <= place.start < one.place.end for one in found)
        and not _measures_another(article, place)
    ]
    return sorted(found, key=lambda one: one.place.start)


def _measures_another(article: Article, place: Mention) -> bool:
    """Whether a number is told in a unit that is no second, or in millions: `3.5 metres below normal`."""
    held = next((one for one in _held(article).get(place.block, ()) if one.start <= place.start < one.end), None)
    if held is None or held.quantity.unit == _SECOND:
        return False
    return held.role != "number" or held.text[-1:].isalpha()


@once
def _held(article: Article) -> dict[Block, list[Figure]]:
    """The figures of a story by block."""
    return by_block(figures(article))


def _spelt(article: Article, block: Block) -> Iterator[Timed]:
    """The times of a block in minutes and seconds: `3min 24.1sec`, `three minutes 24.1 seconds`."""
    for figure in figures(article):
        told = figure.text.rpartition(".")[2] if figure.block is block and figure.role == "duration" else ""
        worth = converted(figure.quantity.nominal, figure.quantity.unit or "", _SECOND)[:1] if told else ()
        decimals = len([*takewhile(str.isdecimal, told)])
        if worth and worth[0] > _MINUTE and "." in figure.text and decimals:
            yield Timed(figure, worth[0], decimals)


@cache
def _seconds() -> re.Pattern[str]:
    """Seconds with decimals."""
    return compiled.pattern(r"(?<![\w.,:/$€£-])[0-9]{1,2}\.[0-9]{1,2}(?![\w%:/]|[.,][0-9])")
