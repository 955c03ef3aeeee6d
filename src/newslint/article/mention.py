"""What every mention in a story has in common: a stretch of one block's prose."""

from __future__ import annotations

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
