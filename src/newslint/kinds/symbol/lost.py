"""Article -> codes in brackets that lost their dot or colon: `<BABAN>`, `(NYSE BABA)`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from newslint import compiled
from newslint.article import Article, once
from newslint.article.mentions import symbols
from newslint.article.symbols.companies import before, normal
from newslint.article.symbols.directory import Directory, directory
from newslint.article.symbols.venues import exchanges, suffixes
from newslint.document import Block
from newslint.lexicon.messages import Messages
from newslint.model import Span
from newslint.tuples import NamedTuple


class Slip(NamedTuple):
    """What stands there, why it is no code, and the code that was meant."""

    span: Span
    text: str
    why: str
    meant: str


@cache
def _angled() -> re.Pattern[str]:
    return compiled.pattern(r"<([A-Z0-9]{2,7})>")


@cache
def _spaced() -> re.Pattern[str]:
    return compiled.pattern(r"\(((?:[A-Za-z]+ )?[A-Z][A-Za-z]+) ([A-Z]{1,5})\)")


@once
def slips(article: Article) -> tuple[Slip, ...]:
    """The codes that lost their dot or colon."""
    return tuple(_slips(article))


def _slips(article: Article) -> Iterator[Slip]:
    codes = frozenset(symbol.code for symbol in symbols(article) if symbol.form == "ric")
    for block in article.blocks:
        if block.kind in {"code", "furniture"}:
            continue
        if "<" in block.prose.text:
            yield from _dotless(block, codes, directory(article), article.lexicon.messages)
        if "(" in block.prose.text:
            yield from _colonless(block, article.lexicon.messages)


def _dotless(block: Block, codes: frozenset[str], known: Directory, words: Messages) -> Iterator[Slip]:
    """`<BABAN>`, where the story has `BABA.N`, or BABA is listed for the company before it."""
    text = block.prose.text
    for found in _angled().finditer(text):
        word = found[1]
        for cut in (1, 2):
            root, suffix = word[:-cut], word[-cut:]
            venue = suffixes().get(suffix)
            if venue is None or not root or not venue.fits(root):
                continue
            if f"{root}.{suffix}" in codes or _named(text, found.start(), root, suffix, known):
                span = block.prose.span(found.start(1), found.end(1))
                yield Slip(span, word, words.no_dot, f"{root}.{suffix}")
                break


AMERICAN = frozenset(("N", "O", "OQ", "A", "P", "K"))


def _named(text: str, at: int, root: str, suffix: str, known: Directory) -> bool:
    """Whether the company before is the one the directory lists under the root."""
    run = before(text, at, known.words)
    symbol = root if suffix in AMERICAN else f"{root}.{suffix}"
    return run is not None and known.holds(normal(text[run[0] : run[1]], known.words), symbol)


def _colonless(block: Block, words: Messages) -> Iterator[Slip]:
    """`(NYSE BABA)`; but `(NYSE MKT)` and `(NYSE Arca)` are exchanges."""
    text = block.prose.text
    for found in _spaced().finditer(text):
        name, root = found[1], found[2]
        if (
            name in exchanges()
            and f"{name} {root}" not in exchanges()
            and root not in exchanges()
            and name.upper()[:2] == name[:2]
        ):
            span = block.prose.span(found.start(1), found.end(2))
            yield Slip(span, f"{name} {root}", words.no_colon, f"{name}: {root}")
