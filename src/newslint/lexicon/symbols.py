"""The words by which a language speaks of listed companies."""

from __future__ import annotations

from collections.abc import Mapping

from newslint.record import record


@record(eq=False)
class Symbols:
    """The words around stock codes; compared by identity, so that what is built from them can be cached.

    `legal` are forms and general words at the end of a company's name that do not tell it from another (`inc`,
    `holdings`), in lower case without dots. `joiners` are small words inside a name (`Bank of America`), `ands` those that one spelling of it
    may leave out, `articles` what may stand at its beginning; `openers`
    are capitalised words before a name that are no part of it. `aliases` maps a name in use to the one it is listed
    under. `shares` are nouns that may stand between a company and its code (`Acme's U.S.-listed shares ACM`);
    `possessives` the endings of its name before them.
    `compounds` end words that stand before a name (`Frankfurt-listed`); `acronyms` are words in capitals that stand
    behind a company's name and are no ticker, `counted` words
    before which a number is a number, `domains` the ends of web addresses. `identifiers` maps labels, as they are written, to the kind of number behind them.
    """

    legal: frozenset[str]
    joiners: frozenset[str]
    ands: frozenset[str]
    articles: frozenset[str]
    openers: frozenset[str]
    aliases: Mapping[str, str]
    shares: frozenset[str]
    possessives: tuple[str, ...]
    compounds: tuple[str, ...]
    acronyms: frozenset[str]
    counted: frozenset[str]
    domains: frozenset[str]
    identifiers: Mapping[str, str]
