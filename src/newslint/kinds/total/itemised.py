"""Lists of a story, an item to a line -> wholes with all of their parts: `- Roads: $4.2 million … - Total: $9.8 million`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby

from newslint.article import Article
from newslint.article.mention import Figure, by_block
from newslint.article.mentions import figures
from newslint.document import Block
from newslint.kinds.total.sums import COUNTS, Parts
from newslint.kinds.total.tables import rounded_apart
from newslint.lexicon import lowered
from newslint.lexicon.relations import RelationWords

_ITEMS = frozenset(("item", "summary"))
_LEAST = 2
"""Parts that are added."""
_LABEL = 4
"""Words of an item beside its figure that may say that it is of all."""


def itemised(article: Article) -> Iterator[Parts]:
    """Every list whose last item alone is of all, and whose items have one figure each, of one sort."""
    if _ITEMS.isdisjoint(block.kind for block in article.blocks):
        return
    held, words = by_block(figures(article)), article.lexicon.relations
    for listed, inside in groupby(article.blocks, key=lambda block: block.kind in _ITEMS):
        items = tuple(inside) if listed else ()
        of_all = [_is_of_all(item, held.get(item, ()), words) for item in items]
        if len(items) > _LEAST and of_all[-1] and not any(of_all[:-1]):
            yield from _added(items, held)


def _is_of_all(item: Block, inside: Sequence[Figure], words: RelationWords) -> bool:
    """Whether an item says that its only figure is that of all: `Total: 410`, `All districts - 760`."""
    if len(inside) != 1:
        return False
    said = lowered(item.prose.text[: inside[0].start]).replace(":", " ").split()
    return bool(said) and said[0] in words.all_rows and len(said) <= _LABEL


def _added(items: Sequence[Block], held: Mapping[Block, Sequence[Figure]]) -> Iterator[Parts]:
    """The figures of all items but the last as parts of the last."""
    read = [inside[0] for item in items if len(inside := held.get(item, ())) == 1 and inside[0].role in COUNTS]
    alike = {(one.role, one.quantity.unit) for one in read}
    if len(read) == len(items) and len(alike) == 1 and all(one.quantity.top is None for one in read):
        parts = Parts(read[-1], tuple(read[:-1]))
        yield from () if rounded_apart(parts) else (parts,)
