"""Article -> the time of a relay, and those of its legs: `1:36.0`, `24.1`, `25.0`, `23.7` and `23.2`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction
from functools import cache
from typing import NamedTuple

from newslint.article import Article
from newslint.article.mention import Mention
from newslint.kinds.score.passages import says

_MINUTE = 60
_LEGS = range(3, 9)
_READ = frozenset(("body", "item", "cell"))
_APART = Fraction(6, 5)
"""How far the legs may be from the whole and still be those of it."""


class Timed(NamedTuple):
    """A time of a race, in seconds."""

    place: Mention
    seconds: Fraction


class Relay(NamedTuple):
    """A time that is said to be what those of the legs come to."""

    whole: Timed
    legs: tuple[Timed, ...]

    @property
    def right(self) -> str:
        """What the legs come to, written as the whole is."""
        total = sum((leg.seconds for leg in self.legs), Fraction(0))
        decimals = len(self.whole.place.text.rpartition(".")[2])
        parts = round(total % _MINUTE * 10**decimals)
        seconds, rest = divmod(parts, 10**decimals)
        return f"{total // _MINUTE}:{seconds:02}.{rest:0{decimals}}"

    @property
    def holds(self) -> bool:
        """Whether they come to it."""
        return self.right == self.whole.place.text


def relays(article: Article) -> Iterator[Relay]:
    """The longest time of a story about legs, where all others are near to it together."""
    texts = [block.prose.text for block in article.blocks if block.kind in _READ]
    legged = any(says(article, text, "legs") for text in texts)
    if not legged or any(says(article, text, "penalised") for text in texts):
        return
    times = sorted(_times(article), key=lambda one: one.seconds)
    legs = times[:-1]
    total = sum((leg.seconds for leg in legs), Fraction(0))
    if len(legs) in _LEGS and ":" in times[-1].place.text and _near(total, times[-1].seconds):
        yield Relay(times[-1], tuple(sorted(legs, key=lambda one: one.place.span)))


def _near(total: Fraction, whole: Fraction) -> bool:
    return whole / _APART < total < whole * _APART


@cache
def _time() -> re.Pattern[str]:
    """A time with decimals, in minutes or in seconds."""
    return re.compile(
        r"(?<![\w.,:/$€£-])(?:(?P<minutes>[0-9]{1,2}):(?P<rest>[0-5][0-9]\.[0-9]{1,2})|(?P<seconds>[0-9]{1,2}\.[0-9]{1,2}))(?![\w%:/]|[.,][0-9])"
    )


def _times(article: Article) -> Sequence[Timed]:
    """The times of races in a story, in text order."""
    return [
        Timed(Mention(block, *found.span()), _seconds(found))
        for block in article.blocks
        if block.kind in _READ and "." in block.prose.text
        for found in _time().finditer(block.prose.text)
    ]


def _seconds(found: re.Match[str]) -> Fraction:
    if found["seconds"]:
        return Fraction(found["seconds"])
    return int(found["minutes"]) * _MINUTE + Fraction(found["rest"])
