"""Symbols and the companies that hold them: the shipped directory, and the newsroom's own list before it."""

from __future__ import annotations

from functools import lru_cache

from newslint import lexicon
from newslint.article import Article, once
from newslint.article.symbols.cards import cards
from newslint.article.symbols.companies import begins, normal
from newslint.lexicon.symbols import Symbols
from newslint.record import Same

Name = tuple[str, ...]
DATED = 2025
"""The year of the shipped lists."""


class Directory:
    """Who is listed under which symbol.

    Symbols without a dot are American, the others have Yahoo's suffix (`0700.HK`). Names are as `normal` gives them.
    The shipped lists have a date: symbols are given up and used again, so what they do not hold proves nothing.
    """

    def __init__(self, own: tuple[tuple[str, str], ...], words: Symbols) -> None:
        self.words = words
        self._own: dict[str, list[Name]] = {}
        self._first: dict[str, list[tuple[str, Name]]] = {}
        for symbol, name in own:
            holder = normal(name, words)
            self._own.setdefault(symbol, []).append(holder)
            self._first.setdefault(holder[0] if holder else "", []).append((symbol, holder))

    def holders(self, symbol: str) -> tuple[Name, ...]:
        """The companies listed under a symbol, as the newsroom's list or else the shipped one has it."""
        return tuple(self._own.get(symbol, ())) or _holders(symbol)

    def year(self, symbol: str) -> int | None:
        """The year of the list that has a symbol; None for the newsroom's own, which it keeps."""
        return None if symbol in self._own else DATED

    def symbols(self, name: Name) -> frozenset[str]:
        """All symbols of all companies whose names begin with these words; subsidiaries are among them."""
        name = self.known_as(name)
        alike = self._first.get(name[0], ()) if name else ()
        own = frozenset(symbol for symbol, holder in alike if begins(name, holder))
        return own | _symbols(name) if name else own

    def known_as(self, name: Name) -> Name:
        """The name a company is listed under, where the one in use is another (`Google`)."""
        alias = self.words.aliases.get(" ".join(name))
        return tuple(alias.split()) if alias else name

    def holds(self, name: Name, symbol: str) -> bool:
        """Whether a company so named is listed under the symbol."""
        known = self.known_as(name)
        return any(begins(known, holder) or begins(name, holder) for holder in self.holders(symbol))


@lru_cache(maxsize=8192)
def _holders(symbol: str) -> tuple[Name, ...]:
    found = cards("tickers").get(symbol)
    return tuple(tuple(name.split()) for name in found.split(";")) if found else ()


@lru_cache(maxsize=2048)
def _symbols(name: Name) -> frozenset[str]:
    prefix = " ".join(name)
    found = cards("companies").starting(prefix)
    return frozenset(
        symbol
        for key, symbols in found
        if len(key) == len(prefix) or key[len(prefix)] == " "
        for symbol in symbols.split()
    )


@once.lasting
def directory(article: Article) -> Directory:
    """The directory that counts for a story."""
    return _made(Same(article.settings.symbols), article.language)


@lru_cache(maxsize=8)
def _made(own: Same[tuple[tuple[str, str], ...]], language: str) -> Directory:
    """The directory of a house's list, made once for all stories in a language."""
    return Directory(own.rows, lexicon.of(language).symbols)
