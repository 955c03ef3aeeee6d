"""Article -> the stock codes and securities' numbers that its prose holds."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable
from functools import partial
from operator import attrgetter

from newslint.article import Article, once
from newslint.article.symbols.codes import codes
from newslint.article.symbols.directory import Directory, directory
from newslint.article.symbols.identifiers import identifiers
from newslint.article.symbols.symbol import Symbol
from newslint.article.symbols.tickers import near_misses, tickers
from newslint.document import Block

_START = attrgetter("start")


@once.lasting
def find(article: Article) -> tuple[Symbol, ...]:
    """The symbols of every block but code, in order."""
    known = directory(article)
    blocks = [block for block in article.blocks if block.kind != "code"]
    remembered = article.memory
    found = [
        [
            one.within(block)
            for one in remembered.all(_of_block, block.prose.text, known, partial(_of_block, block, known))
        ]
        for block in blocks
    ]
    used = {symbol.listed: symbol.root for kept in found for symbol in kept if symbol.listed}
    if used:
        how = (known, *sorted(used.items()))
        for block, kept in zip(blocks, found, strict=True):
            near = partial(near_misses, block, known, used)
            _keep(kept, remembered.none(near_misses, block.prose.text, lambda: how, near))
    return tuple([symbol for kept in found for symbol in kept])


def _of_block(block: Block, known: Directory) -> list[Symbol]:
    """The symbols that show what they are, or that the directory lists."""
    kept: list[Symbol] = []
    _keep(kept, identifiers(block, known.words))
    _keep(kept, codes(block))
    _keep(kept, tickers(block, known))
    return kept


def _keep(kept: list[Symbol], symbols: Iterable[Symbol]) -> None:
    """Add the symbols that share no character with one that is there; they stay in order."""
    for symbol in symbols:
        at = bisect_left(kept, symbol.start, key=_START)
        if (at == 0 or kept[at - 1].end <= symbol.start) and (at == len(kept) or symbol.end <= kept[at].start):
            kept.insert(at, symbol)
