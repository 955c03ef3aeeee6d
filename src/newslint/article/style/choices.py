"""Tokens of a rule and a passage -> the matches of one pattern that has them as alternatives, though each is searched by itself.

An engine tries every alternative at every word, and thousands of them take it longer than all else; one token by itself
begins with letters that are found at once. The matches are the same: at any place the first alternative that matches there
counts, and it matches there by itself just so.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

from newslint.article import Article, once
from newslint.article.style.patterns import LEAST, choosing, matches, searches, words
from newslint.article.style.prefilter import caseless, could_stand
from newslint.tuples import NamedTuple

if TYPE_CHECKING:
    from regex import Match


class Alternative(NamedTuple):
    """A token of a rule: as an alternative of the rule's pattern, which may name it, and as written."""

    pattern: str
    token: str


def alternatives(
    article: Article, every: Sequence[Alternative], text: str, *, nonword: bool, ignorecase: bool
) -> Iterable[Match[str]]:
    """The matches in a passage of tokens of which each means by itself what it means beside the others.

    Raises what `patterns.matches` raises.
    """
    folded = _folded(article, text)
    here = [one for one in every if could_stand(one.token, text, folded, ignorecase=ignorecase)]
    if not here:
        return ()
    if len(text) > LEAST:  # read window by window
        return matches(article, _joined(here, nonword=nonword), text, ignorecase=ignorecase)
    alone = [_alone(one.pattern, nonword=nonword) for one in here]
    choosing(article, alone, ignorecase=ignorecase)
    found = [
        (one, some)
        for one, some in zip(here, searches(article, alone, text, ignorecase=ignorecase), strict=True)
        if some
    ]
    if len(found) < 2:
        return found[0][1] if found else ()
    merged = sorted((match for _, some in found for match in some), key=_start)
    if _apart(merged):
        return merged
    return matches(article, _joined([one for one, _ in found], nonword=nonword), text, ignorecase=ignorecase)


def _start(match: Match[str]) -> int:
    return match.start()


def _apart(ordered: Iterable[Match[str]]) -> bool:
    """Whether of some matches none is empty and none shares a character with another."""
    end = 0
    for match in ordered:
        start = match.start()
        if start < end:
            return False
        end = match.end()
        if end == start:
            return False
    return True


def _joined(some: Iterable[Alternative], *, nonword: bool) -> str:
    """One pattern for all of some tokens."""
    return words([one.pattern for one in some], nonword=nonword)


@lru_cache(1 << 13)
def _alone(pattern: str, *, nonword: bool) -> str:
    """The pattern for one token."""
    return words((pattern,), nonword=nonword)


def _folded(article: Article, text: str) -> str:
    """A passage read without case, found for the first rule that reads it."""
    known = _read(article)
    if text not in known:
        known[text] = caseless(text)
    return known[text]


@once.lasting
def _read(article: Article) -> dict[str, str]:  # noqa: ARG001 -- it grows as rules ask
    """What was read so far."""
    return {}
