"""A block -> its scores, which are no figures: two small numbers around a hyphen, `3-1`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from newslint import compiled
from newslint.article.mention import Mention
from newslint.document import Block


class Score(Mention):
    """A score, or the votes for and against: two numbers, as they are told; `worded` where a word joins them."""

    __slots__ = ("sides", "worded")

    def __init__(self, block: Block, start: int, end: int, sides: tuple[int, int], *, worded: bool = False) -> None:
        super().__init__(block, start, end)
        self.sides = sides
        self.worded = worded

    @property
    def total(self) -> int:
        """Both sides together."""
        return sum(self.sides)

    @property
    def sorted(self) -> tuple[int, int]:
        """Both sides, the lower first."""
        low, high = sorted(self.sides)
        return low, high


def hyphened(block: Block, text: str) -> Iterator[Score]:
    """The scores of a block in digits; `text` is its prose, what is not to be read masked."""
    for found in _hyphened().finditer(text):
        yield Score(block, *found.span(), (int(found[1]), int(found[2])))


@cache
def _hyphened() -> re.Pattern[str]:
    """No part of a date, a code or a longer row; begins with one class: passed over fast."""
    return compiled.pattern(
        r"([0-9](?<![\w:./,$€£¥#+–-][0-9])[0-9]{0,2})[-–]([0-9]{1,3})(?![\w%/:°-]|[.,][0-9]|–[0-9])"
    )
