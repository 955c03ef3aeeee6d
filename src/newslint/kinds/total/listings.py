"""Article -> what it lists an item to a line: the items of a list, and lines that are each a label and its figure: `Mill Gallery 6,390`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby

from newslint.article import Article, once
from newslint.article.mention import Figure, by_block
from newslint.article.mentions import figures
from newslint.document import Block
from newslint.tuples import NamedTuple

ITEMS = frozenset(("item", "summary"))
"""The kinds of blocks that are items of a list."""
_PROSE = frozenset(("body", "crosshead"))  # `All stalls: 640` may look like a heading
_LABEL = 7
"""Words of a label; what is longer may be a sentence."""
_FEW = 3
"""Lines that make a list by their figures alone."""
_BEHIND = " .*†‡"
"""What may stand behind the figure of a line."""
_WITHIN = frozenset(".;!?")
"""Marks that stand in sentences, not in labels."""


class Listing(NamedTuple):
    """Blocks that are listed, those right `before` and right `behind` them, and whether they are items of a list or lines."""

    items: tuple[Block, ...]
    before: tuple[Block, ...]
    behind: tuple[Block, ...]

    @property
    def beside(self) -> tuple[Block, ...]:
        """The blocks on either side."""
        return *self.before, *self.behind


@once
def listings(article: Article) -> tuple[Listing, ...]:
    """Every list of a story, in order."""
    blocks = article.blocks
    held = by_block(figures(article))
    return tuple(_listings(article.source.text, blocks, held))


def _listings(text: str, blocks: Sequence[Block], held: Mapping[Block, Sequence[Figure]]) -> Iterator[Listing]:
    at = 0
    for itemised, inside in groupby(blocks, key=lambda block: block.kind in ITEMS):
        some = tuple(inside)
        if itemised:
            yield Listing(some, (*blocks[max(0, at - 1) : at],), (*blocks[at + len(some) : at + len(some) + 1],))
        else:
            yield from _rows(text, blocks, range(at, at + len(some)), held)
        at += len(some)


def _rows(
    text: str, blocks: Sequence[Block], places: range, held: Mapping[Block, Sequence[Figure]]
) -> Iterator[Listing]:
    """The runs of lines that follow one another at once, each a label and its figure."""
    first = places.start
    for at in range(places.start, places.stop + 1):
        row = at < places.stop and _is_row(blocks[at], held.get(blocks[at], ()))
        if row and (at == first or _is_next(text, blocks[at - 1], blocks[at])):
            continue
        if at - first >= _FEW:
            yield Listing((*blocks[first:at],), (*blocks[max(0, first - 1) : first],), (*blocks[at : at + 1],))
        first = at if row else at + 1


def _is_row(block: Block, inside: Sequence[Figure]) -> bool:
    """Whether a line is a label and the one figure behind it: `Railway Sheds 4,105`, `All others: 16%`."""
    text = block.prose.text
    if block.kind not in _PROSE or len(inside) != 1 or text[inside[0].end :].strip(_BEHIND):
        return False
    label = text[: inside[0].start].rstrip(" .:–—-")
    return 0 < len(label.split()) <= _LABEL and label[0].isalpha() and _WITHIN.isdisjoint(label)


def _is_next(text: str, one: Block, two: Block) -> bool:
    """Whether a block begins on the line behind another."""
    gap = text[one.prose.span(0, len(one.prose.text)).end : two.prose.span(0, 1).start]
    return gap.count("\n") == 1
