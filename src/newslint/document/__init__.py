"""Source -> Document: blocks of clean prose that know where every character came from."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from newslint.model import Source, Span

BLOCK_KINDS = (
    "headline", "standfirst", "summary", "byline", "dateline", "crosshead", "body", "item",
    "quote", "caption", "cell", "note", "code", "furniture",
)  # fmt: skip


class Prose(NamedTuple):
    """Clean text and, for each of its characters, the offset in `Source.text` that it came from.

    `origin` is a `range` where the prose is one piece of the source, else a sequence of offsets.
    A line break inside a paragraph is one space in `text`; markup is left out.
    """

    text: str
    origin: Sequence[int]

    def span(self, start: int, end: int) -> Span:
        """The source span of `text[start:end]`; an empty stretch has an empty span."""
        if start >= end:
            at = self.origin[start] if start < len(self.origin) else (self.origin[-1] + 1 if self.origin else 0)
            return Span(at, at)
        return Span(self.origin[start], self.origin[end - 1] + 1)


class Mark(NamedTuple):
    """Inline markup over `prose.text[start:end]`: link, code, strong, emphasis, alt."""

    name: str
    start: int
    end: int


@dataclass(frozen=True)
class Block:
    """One piece of the story.

    `kind` is one of BLOCK_KINDS. A summary bullet is one block of kind `summary` each; a list item
    elsewhere an `item`; `quote` is a block quotation. `level` is a heading's depth (0 if none);
    `field` names the front-matter key that the prose came from.
    """

    kind: str
    prose: Prose
    level: int = 0
    field: str = ""
    marks: tuple[Mark, ...] = ()


@dataclass(frozen=True)
class Document:
    """A source cut into blocks, in source order, and the front matter as plain values (dates as `datetime`)."""

    source: Source
    blocks: tuple[Block, ...]
    meta: Mapping[str, Any] = field(default_factory=dict)
