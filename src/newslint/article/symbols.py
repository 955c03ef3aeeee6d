"""Article -> the stock codes and securities' numbers that its prose holds."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable
from functools import partial

from newslint.article import Article, lasting
from newslint.article.codes import cashtags, coloned, dotted
from newslint.article.directory import directory
from newslint.article.identifiers import identifiers
from newslint.article.symbol import Symbol
from newslint.article.tickers import near_misses, tickers


@lasting
def find(article: Article) -> tuple[Symbol, ...]:
    """The symbols of every block but code, in order."""
    known = directory(article)
    found: dict[int, list[Symbol]] = {}
    blocks = [block for block in article.blocks if block.kind != "code"]
    for block in blocks:
        kept = found.setdefault(id(block), [])
        for read in (
            partial(identifiers, words=known.words),
            coloned,
            dotted,
            cashtags,
            partial(tickers, directory=known),
        ):
            _keep(kept, read(block))
    used = {symbol.listed: symbol.root for kept in found.values() for symbol in kept if symbol.listed}
    if used:
        for block in blocks:
            _keep(found[id(block)], near_misses(block, known, used))
    return tuple(symbol for block in blocks for symbol in found[id(block)])


def _keep(kept: list[Symbol], symbols: Iterable[Symbol]) -> None:
    """Add the symbols that share no character with one that is there; they stay in order."""
    for symbol in symbols:
        at = bisect_left(kept, symbol.start, key=_start)
        if (at == 0 or kept[at - 1].end <= symbol.start) and (at == len(kept) or symbol.end <= kept[at].start):
            kept.insert(at, symbol)


def _start(symbol: Symbol) -> int:
    return symbol.start
