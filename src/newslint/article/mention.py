"""A stretch of one block's prose that means something; a figure and a rate are two kinds of it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from fractions import Fraction
from itertools import groupby
from operator import attrgetter
from typing import Any, TypeVar

from newslint.arithmetic.quantity import Quantity
from newslint.document import Block
from newslint.model import Span


class Mention:
    """`block.prose.text[start:end]`, and where that stands in the source."""

    __slots__ = ("block", "end", "start")

    def __init__(self, block: Block, start: int, end: int) -> None:
        self.block = block
        self.start = start
        self.end = end

    @property
    def span(self) -> Span:
        """The place in the source."""
        return self.block.prose.span(self.start, self.end)

    @property
    def text(self) -> str:
        """The words, as clean prose."""
        return self.block.prose.text[self.start : self.end]

    def __repr__(self) -> str:
        """The kind of mention and its words, for debugging."""
        return f"{type(self).__name__}({self.text!r})"


Held = TypeVar("Held", bound=Mention)
_BLOCK = attrgetter("block")


def by_block(mentions: Iterable[Held]) -> dict[Block, list[Held]]:
    """Mentions by the block that they stand in, each block's in the order given."""
    held: dict[Block, list[Held]] = {}
    for block, inside in groupby(mentions, _BLOCK):
        held.setdefault(block, []).extend(inside)
    return held


class Figure(Mention):
    """A figure in the story: its words (without the hedge), its role and its quantity.

    `role` is a word of `extract`: money, percent, points, number, quantity, range, ratio, ordinal,
    duration, age. `hedge` is the hedge as written, in lower case, or "". `quantity` is worked out when
    first asked for, by `worth` from what the extractor `read`.
    """

    __slots__ = ("_read", "_worth", "hedge", "role")

    def __init__(  # noqa: PLR0913, PLR0917 -- a mention's place, and what was read there
        self,
        block: Block,
        start: int,
        end: int,
        role: str,
        read: Any,  # noqa: ANN401 -- whatever `worth` understands
        worth: Callable[[Any], Quantity],
        hedge: str = "",
    ) -> None:
        self.block = block
        self.start = start
        self.end = end
        self.role = role
        self.hedge = hedge
        self._read = read
        self._worth: Callable[[Any], Quantity] | None = worth

    @property
    def quantity(self) -> Quantity:
        """The exact value, in the unit that the story gives it."""
        if self._worth is not None:
            self._read = self._worth(self._read)  # what was read is let go: it is many times as large
            self._worth = None
        quantity: Quantity = self._read
        return quantity


class Rate(Mention):
    """A rate that the story states for its conversions: one `base` is worth `value` of `quote`.

    `base` and `quote` are tuples of ISO 4217 codes: one where the note is clear, several where the
    name is ambiguous, none where it names no currency. `step` is the worth of the last digit of
    `value`; `dated` holds words such as `at end-March`, or "".
    """

    __slots__ = ("base", "dated", "quote", "step", "value")

    def __init__(  # noqa: PLR0913 -- a mention's place, and what was read there
        self,
        block: Block,
        start: int,
        end: int,
        *,
        base: tuple[str, ...],
        quote: tuple[str, ...],
        value: Fraction,
        step: Fraction,
        dated: str = "",
    ) -> None:
        super().__init__(block, start, end)
        self.base = base
        self.quote = quote
        self.value = value
        self.step = step
        self.dated = dated
