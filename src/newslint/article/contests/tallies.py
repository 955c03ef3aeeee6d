"""A sentence -> the two sides of votes that a hyphen joins, each by itself: `54-43`, `1,206–984`."""

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

HYPHENS = ("-", "–")
_SIDES = 2
_YEARS = range(1500, 2101)
"""What may be a year."""


class Side(Mention):
    """One side of a vote, and how many it is worth."""

    __slots__ = ("quantity",)

    def __init__(self, block: Block, start: int, end: int, quantity: Quantity) -> None:
        super().__init__(block, start, end)
        self.quantity = quantity


@cache
def _joined() -> re.Pattern[str]:
    """Two digits around a hyphen: begins with one class, and is passed over fast."""
    return compiled.pattern(r"[0-9][-–][0-9]")


@cache
def _pair() -> re.Pattern[str]:
    """Two whole numbers around a hyphen: no part of a date, a code, an amount or a longer row."""
    number = r"([0-9]{1,3}(?:,[0-9]{3}){0,2}|[0-9]{4,7})"
    return compiled.pattern(rf"(?<![\w:./,$€£¥#+–-]){number}[-–]{number}(?![\w%/:°-]|[.,][0-9]|–[0-9])")


def sides(sentence: Sentence) -> Iterator[Side]:
    """The sides of the votes of a sentence, in order; what may be two years is none."""
    text = sentence.block.prose.text
    if not _joined().search(text, sentence.start, sentence.end):
        return
    for found in _pair().finditer(text, sentence.start, sentence.end):
        if not _is_years(found[1], found[2]):
            for at in range(1, _SIDES + 1):
                worth = Quantity(Fraction(found[at].replace(",", "")), Fraction(1))
                yield Side(sentence.block, found.start(at), found.end(at), worth)


def _is_years(one: str, other: str) -> bool:
    """Whether two numbers are a span of years: `2019-20`, `1998-2004`."""
    return "," not in one + other and int(one) in _YEARS
