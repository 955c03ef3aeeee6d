"""The shipped tables of exchanges: a suffix or a name -> the venue and how its codes look."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from importlib.resources import files
from typing import NamedTuple


class Suffix(NamedTuple):
    """What stands behind the dot of a stock code.

    `mic` is the market (ISO 10383); `style` says whose suffix it is: `reuters`, `yahoo` or `both`; `root` is a
    pattern of the part before the dot, "" where the venue is not strict about it.
    """

    exchange: str
    mic: str
    style: str
    root: str

    def fits(self, root: str) -> bool:
        """Whether a code's root has the form that this venue gives it."""
        return not self.root or re.fullmatch(self.root, root) is not None


def rows(name: str) -> Iterator[list[str]]:
    """The rows of a shipped table, comments left out."""
    for line in (files("newslint") / "data" / name).read_text(encoding="utf-8").splitlines():
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
