"""The shipped tables of exchanges: a suffix or a name -> the venue and how its codes look."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path

from newslint.article.symbols.symbol import Symbol
from newslint.tuples import NamedTuple


class Suffix(NamedTuple):
    """What stands behind the dot of a stock code.

    `mic` is the market (ISO 10383); `style` says whose suffix it is: `reuters`, `yahoo` or `both`; `root` is a
    pattern of the part before the dot, "" where the venue is not strict about it. `code` is `own` where the root is the market's own
    code: Reuters has roots of its own elsewhere (SOGN.PA is GLE in Paris).
    """

    exchange: str
    mic: str
    style: str
    root: str
    code: str

    def fits(self, root: str) -> bool:
        """Whether a code's root has the form that this venue gives it."""
        return not self.root or re.fullmatch(self.root, root) is not None


def rows(name: str) -> Iterator[list[str]]:
    """The rows of a shipped table, comments left out."""
    for line in (Path(__file__).parents[2] / "data" / name).read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            yield line.split("\t")


@cache
def suffixes() -> Mapping[str, Suffix]:
    """Every suffix known, by itself."""
    return {suffix: Suffix(*rest) for suffix, *rest in rows("suffixes.tsv")}


@cache
def exchanges() -> Mapping[str, tuple[str, ...]]:
    """The names of exchanges that stories write before a colon, each with the markets it may mean."""
    found: dict[str, tuple[str, ...]] = {}
    for name, mic in rows("exchanges.tsv"):
        found[name] = (*found.get(name, ()), mic)
    return found


@cache
def countries() -> Mapping[str, tuple[str, ...]]:
    """Bloomberg's country codes, each with the suffixes of its markets in the directory ("" is American)."""
    return {code: tuple(rest.split(",")) for code, rest in rows("countries.tsv")}


@cache
def _endings() -> Mapping[str, tuple[str, ...]]:
    """Markets, each with Yahoo's suffixes for it; American markets have none."""
    found: dict[str, tuple[str, ...]] = {}
    for suffix, venue in suffixes().items():
        if venue.style != "reuters":
            found[venue.mic] = (*found.get(venue.mic, ()), suffix)
    return found


AMERICAN = frozenset(("XNYS", "XNAS", "XASE", "ARCX", "OTCM", "XOTC"))


def by_market(mic: str, root: str) -> tuple[str, ...]:
    """The directory's symbols for a root on a market: `BABA`, `0700.HK`."""
    if mic in AMERICAN:
        return (root.replace(".", "-"),)
    if mic == "XHKG" and root.isdigit():
        root = root.zfill(4)
    return tuple(f"{root}.{suffix}" for suffix in _endings().get(mic, ()))


def listed_as(symbol: Symbol) -> tuple[str, ...]:
    """The directory's symbols that a code in a story may stand for; none where its root is Reuters' own."""
    venue = suffixes().get(symbol.suffix)
    if symbol.form != "exchange" and not (symbol.form == "ric" and venue and venue.code == "own"):
        return ()
    root = re.sub(r"[a-z]+$", "", symbol.root)
    return tuple(code for market in symbol.markets for code in by_market(market, root))
