"""A sentence -> the times that somebody ran, swam or drove: `2:23:14`, `9:38.85`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from functools import cache

from newslint.arithmetic.quantity import Quantity
from newslint.article.mention import Mention
from newslint.article.sentences import Sentence
from newslint.document import Block

_MINUTE = 60
_SECOND = "second"


class RaceTime(Mention):
    """A time that something took, and what it is worth in seconds."""

    __slots__ = ("quantity",)

    def __init__(self, block: Block, start: int, end: int, quantity: Quantity) -> None:
        super().__init__(block, start, end)
        self.quantity = quantity


@cache
def _race_time() -> re.Pattern[str]:
    """Hours, minutes and seconds, or minutes and seconds with parts of them, or more minutes than a day has hours: what no time of day is written like."""
    return re.compile(
        r"[0-9](?<![\w:.,$-][0-9])(?:[0-9]?:[0-5][0-9]:[0-5][0-9]|[0-9]?:[0-5][0-9](?=\.[0-9])|(?:(?<=2)[4-9]|(?<=[3-5])[0-9]):[0-5][0-9])(?:\.([0-9]{1,3}))?(?![\w:])"
    )


def race_times(sentence: Sentence) -> Iterator[RaceTime]:
    """The times in a sentence that somebody ran, in order."""
    if ":" in sentence.text:
        for found in _race_time().finditer(sentence.block.prose.text, sentence.start, sentence.end):
            yield RaceTime(sentence.block, found.start(), found.end(), _worth(found[0], found[1] or ""))


def _worth(written: str, parts: str) -> Quantity:
    """The seconds of a time as it is written."""
    seconds = Fraction(0)
    for part in written.split(":"):
        seconds = seconds * _MINUTE + Fraction(part)
    return Quantity(seconds, Fraction(1, 10 ** len(parts)), unit=_SECOND)
