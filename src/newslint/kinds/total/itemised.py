"""Lists of a story, an item to a line -> wholes with all of their parts: `- Roads: $4.2 million … - Total: $9.8 million`, or a total right before or behind."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from newslint.article import Article
from newslint.article.claims.told import claims_in
from newslint.article.mention import Figure, by_block
from newslint.article.mentions import figures
from newslint.article.sentences import Sentence, sentences
from newslint.document import Block
from newslint.kinds.total.listings import ITEMS, listings
from newslint.kinds.total.sums import COUNTS, Parts
from newslint.kinds.total.tables import names_all, rounded_apart
from newslint.lexicon import lowered
from newslint.lexicon.relations import RelationWords

_LEAST = 2
"""Parts that are added."""
_FEW = 3
"""Items of a list whose total stands beside it."""
_ORDINAL = "ordinal"
_LABEL = 4
"""Words of an item beside its figure that may say that it is of all."""


def itemised(article: Article) -> Iterator[Parts]:
    """Every list whose items have one figure each, of one sort, and whose last item alone is of all, or the sentence before or behind tells their total."""
    found = listings(article)
    held, words = by_block(figures(article)) if found else {}, article.lexicon.relations
    for listing in found:
        items = listing.items
        of_all = [_is_of_all(item, held.get(item, ()), words) for item in items]
        own = len(items) > _LEAST and of_all[-1] and not any(of_all[:-1])
        added = [*_added(items, held)] if own else []
        yield from added
        if not added and len(items) >= _FEW and not any(of_all[:-1]):  # `Final round: 70` may be one of four
            yield from _told_beside(article, items, held, listing.beside)


def _is_of_all(item: Block, inside: Sequence[Figure], words: RelationWords) -> bool:
    """Whether an item says that its only figure is that of all: `Total: 410`, `All districts - 760`."""
    if len(inside) != 1:
        return False
    said = lowered(item.prose.text[: inside[0].start]).replace(":", " ").split()
    return names_all(said, words) and len(said) <= _LABEL


def _added(items: Sequence[Block], held: Mapping[Block, Sequence[Figure]]) -> Iterator[Parts]:
    """The figures of all items but the last as parts of the last."""
    read = [inside[0] for item in items if len(inside := held.get(item, ())) == 1 and inside[0].role in COUNTS]
    alike = {(one.role, one.quantity.unit) for one in read}
    if len(read) == len(items) and len(alike) == 1 and all(one.quantity.top is None for one in read):
        parts = Parts(read[-1], tuple(read[:-1]))
        yield from () if rounded_apart(parts) else (parts,)


def _told_beside(
    article: Article, items: Sequence[Block], held: Mapping[Block, Sequence[Figure]], around: Sequence[Block]
) -> Iterator[Parts]:
    """The figures of all items as parts of the one total that the sentence before or behind the list tells."""
    parts = [inside[0] for item in items if len(inside := _counted(held.get(item, ()))) == 1]
    if len(parts) != len(items) or len({(one.role, one.quantity.unit) for one in parts}) > 1:
        return
    near = [block for block in around if block.kind not in ITEMS]
    told = [one for sentence in _beside(article, near, items[0]) for one in _totals(article, sentence, parts[0])]
    whole = told[0] if len(told) == 1 and parts[0].role in COUNTS else None
    if whole is not None and all(one.quantity.top is None for one in (whole, *parts)):
        found = Parts(whole, tuple(parts))
        yield from () if rounded_apart(found) else (found,)


def _counted(inside: Sequence[Figure]) -> Sequence[Figure]:
    """The figures of an item but those that number it: `First round: 69`."""
    return [one for one in inside if one.role != _ORDINAL]


def _beside(article: Article, blocks: Sequence[Block], first: Block) -> Iterator[Sentence]:
    """The last sentence of the block before a list, and the first of the one behind it."""
    every = sentences(article)
    for block in blocks:
        inside = [one for one in every if one.block is block]
        before = block.prose.span(0, 1) < first.prose.span(0, 1)
        yield from inside[-1:] if before else inside[:1]


def _totals(article: Article, sentence: Sentence, like: Figure) -> Iterator[Figure]:
    """The figures of a sentence, of one sort with another, that are said to be a total, or the seats of a house of which all are told, and of which nothing says that there is more to it."""
    words = article.lexicon.relations
    said, houses = (frozenset(words.classes.get(name, ())) for name in ("total", "houses"))
    spoken_of = f" {lowered(sentence.text)} "
    closed = any(f" {phrase}" in spoken_of for phrase in words.classes.get("closed", ()))
    spoken = {token.word for token in sentence.tokens}
    if not words.partial.isdisjoint(spoken) or not spoken.isdisjoint(words.classes.get("another", ())):
        return
    for claim in claims_in(article)(sentence):
        one = claim.mention
        alike = isinstance(one, Figure) and (one.role, one.quantity.unit) == (like.role, like.quantity.unit)
        of_all = claim.told(said) or (closed and claim.beside(houses))
        if isinstance(one, Figure) and alike and of_all and not one.hedge:
            yield one
