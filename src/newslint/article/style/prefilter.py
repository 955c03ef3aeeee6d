"""Patterns of rule files and a story -> those that may match in it, by a search for plain words.

It may ask for nothing, never miss a match: whatever is not certain may match.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache

from newslint.article import Article, once
from newslint.article.style.grammar import doubtful, parts
from newslint.article.style.passages import CODE, SPOKEN

_KNOWN, _LISTS = 1 << 16, 1 << 12  # tokens whose plain words are remembered, and lists of tokens
_STRETCH = 1 << 14  # characters folded at a time, each by itself: Python takes twelve bytes for each meanwhile
_INKS = frozenset((CODE, SPOKEN))
"""What a passage holds where the story has code or speech."""


def could_match(tokens: Iterable[str], article: Article, *, ignorecase: bool = False) -> tuple[str, ...]:
    """Those of the tokens that may match somewhere in the story: a search for plain words, by case unless `ignorecase`."""
    return tuple([token for token in tokens if _possible(token, article, ignorecase=ignorecase)])


@lru_cache(_LISTS)
def bound(tokens: tuple[str, ...]) -> bool:
    """Whether tokens, as alternatives of one pattern, mean something else together: by a reference, or flags for the rest."""
    return any(doubtful(token) or re.match(r"\(\?[\w-]*\)", token) for token in tokens)


def _possible(token: str, article: Article, *, ignorecase: bool) -> bool:
    if opened := openings(token):
        return any(_opened(text, opened) for text in _prose(article))
    if ignorecase or _folds(token):
        plain = _folded(token)
        return any(plain in text for text in _caseless(article))
    plain, last = literal(token), literal(token)[-1:]  # one character is looked for the fastest, and often missing
    return any(last in text and plain in text for text in _prose(article))


@lru_cache(_KNOWN)
def literal(token: str) -> str:
    """The longest run of plain characters that any match of `token` holds; "" where none is certain."""
    best = run = ""
    for sort, text, depth in parts(token):
        if sort == "doubt" or (sort == "or" and depth == 0):
            return ""
        if sort == "char" and depth == 0 and text[-1] not in _INKS:
            run += text.removeprefix("\\")
            continue
        if depth == 0 and (sort == "count" or text in {"?", "*"}):
            run = run[:-1]
        best, run = max(best, run, key=len), ""
    return max(best, run, key=len)


@lru_cache(_KNOWN)
def _folded(token: str) -> str:
    """The longest run of its plain characters that all engines fold alike: those of ASCII."""
    runs: list[str] = re.findall(r"[\x00-\x7f]*", literal(token))
    return max(runs, key=len).lower()


def caseless(text: str) -> str:
    """A text as it reads where case does not matter: `ß` is `ss`, `ﬁ` is `fi`, the Kelvin sign is `k`, every i with or without a dot is `i`."""
    if text.isascii():
        return text.lower()
    stretches = (text[at : at + _STRETCH].casefold() for at in range(0, len(text), _STRETCH))
    return "".join(stretches).replace("\u0307", "").replace("\u0131", "i")


@lru_cache(_KNOWN)
def _folds(token: str) -> bool:
    """Whether capitals do not matter in some part of a pattern."""
    return re.search(r"\(\?[^:)=!<]*i", token) is not None


def _opened(text: str, opened: tuple[str, ...]) -> bool:
    """Whether a text, read without case, holds one of the stretches that `openings` gives."""
    bracket, longest = opened[0][0], max(map(len, opened))
    at = text.find(bracket)
    while at >= 0 and not caseless(text[at : at + longest + 1]).startswith(opened):
        at = text.find(bracket, at + 1)
    return at >= 0


@lru_cache(_KNOWN)
def openings(token: str) -> tuple[str, ...]:
    r"""A bracket with each of the words that follow it in small letters, for a token such as `\((?i:add|check)…`; else none."""
    found = re.match(r"\\([(\[])\(\?i?:([^()\[\]\\]+)\)(?![?*{])", token)
    if found is None or any(sort == "doubt" or (sort == "or" and depth == 0) for sort, _, depth in parts(token)):
        return ()
    starts = (re.match(r"(?:[a-zA-Z0-9 ](?![?*{]))*", word) for word in found[2].split("|"))
    return tuple(found[1] + start[0].lower() for start in starts if start)


@once.lasting
def _prose(article: Article) -> tuple[str, ...]:
    """All that a rule of style may read: the source, and its prose where that is not the same to the letter."""
    text = article.source.text
    between = [
        prose.text for block in article.blocks if not _as_written((prose := block.prose).origin, prose.text, text)
    ]
    return (text, "\n".join(between)) if between else (text,)


def _as_written(origin: Sequence[int], prose: str, text: str) -> bool:
    """Whether prose is a stretch of the source, letter for letter."""
    return isinstance(origin, range) and text[origin.start : origin.stop] == prose


@once.lasting
def _caseless(article: Article) -> tuple[str, ...]:
    """The same, read without case."""
    return tuple([caseless(text) for text in _prose(article)])
