"""Prose -> its times in figures alone, which are no figures: of a race, `2:23:14`, `9:38.85`, or of day, `21:00`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from functools import cache

from newslint import compiled
from newslint.arithmetic.quantity import Quantity
from newslint.article.mention import Mention
from newslint.article.sentences import Sentence
from newslint.document import Block

_MINUTE = 60
_SECOND = "second"
_HOURS = 24


class Time(Mention):
    """A time in figures: its `parts` between colons, and how many decimals the last one has; `quantity` is what it is worth in seconds.

    Two parts without decimals are minutes and seconds, or hours and minutes: `short` says that it may be a time of day.
    """

    __slots__ = ("decimals", "parts")

    def __init__(self, block: Block, start: int, end: int) -> None:
        super().__init__(block, start, end)
        written = self.text
        self.parts = tuple(Fraction(part) for part in written.split(":"))
        self.decimals = len(written.partition(".")[2])

    @property
    def short(self) -> bool:
        """Whether it may be a time of day."""
        return self.bare and self.parts[0] < _HOURS

    @property
    def bare(self) -> bool:
        """Whether it is in two parts and no more."""
        return len(self.parts) == 2 and not self.decimals

    @property
    def quantity(self) -> Quantity:
        """What it is worth, in seconds, as the time of a race."""
        seconds = Fraction(0)
        for part in self.parts:
            seconds = seconds * _MINUTE + part
        return Quantity(seconds, Fraction(1, 10**self.decimals), unit=_SECOND)

    @property
    def seconds(self) -> Fraction:
        """What it is worth in seconds, as a time of day where it may be one."""
        return self.quantity.nominal * (_MINUTE if self.short else 1)


@cache
def _time() -> re.Pattern[str]:
    """Hours, minutes and seconds, or two of them: no part of a longer number or of an address; begins with one class: passed over fast."""
    return compiled.pattern(
        r"[0-9](?<![\w:.,$-][0-9])[0-9]?:[0-5][0-9](?::[0-5][0-9])?(?:\.[0-9]{1,3})?(?![\w%]|[:.,-][0-9])"
    )


def times(block: Block, start: int = 0, end: int | None = None) -> Iterator[Time]:
    """The times in figures in a stretch of a block, in order."""
    text = block.prose.text
    if ":" in text:
        for found in _time().finditer(text, start, len(text) if end is None else end):
            yield Time(block, *found.span())


def race_times(sentence: Sentence) -> Iterator[Time]:
    """The times in a sentence that somebody ran, in order: what no time of day is written like."""
    return (one for one in times(sentence.block, sentence.start, sentence.end) if not one.short)
