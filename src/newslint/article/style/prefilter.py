"""Patterns of rule files and a story -> those that may match in it, by a search for plain words.

It may ask for nothing, never miss a match: whatever is not certain may match.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import pairwise

from newslint.article import Article, once
from newslint.article.style.grammar import Part, doubtful, parts
from newslint.article.style.passages import CODE, SPOKEN

_KNOWN, _LISTS = 1 << 16, 1 << 12  # tokens whose plain words are remembered, and lists of tokens
_STRETCH = 1 << 14  # characters folded at a time, each by itself: Python takes twelve bytes for each meanwhile
_CHOICES = 64  # needles of one token, of which one is looked for
_LOOKS = frozenset(("(?=", "(?!", "(?<=", "(?<!"))
"""What opens a look ahead or behind: what it holds need not stand there, or not in the passage."""
_GROUPS = frozenset(("(", "(?:", "(?i:"))
_SETS = frozenset((("-", "-"), ("&", "&"), ("~", "~"), ("|", "|")))
"""What makes a set of two others."""
_COUNTS = frozenset(("?", "*", "+", "{}"))
_MARKS = frozenset((".", "^", "$", "]", "}", r"\b", r"\B", r"\d", r"\D", r"\w", r"\W", r"\s", r"\S"))
_LENGTHLESS = frozenset(("^", "$", r"\b", r"\B", *_LOOKS))
_CODED = frozenset((r"\x", r"\u", r"\U"))
"""Characters by their numbers."""
_INKS = frozenset((CODE, SPOKEN))
"""What a passage holds where the story has code or speech."""


def could_match(tokens: Iterable[str], article: Article, *, ignorecase: bool = False) -> tuple[str, ...]:
    """Those of the tokens that may match somewhere in the story: a search for plain words, by case unless `ignorecase`."""
    return tuple([token for token in tokens if _possible(token, article, ignorecase=ignorecase)])


def could_stand(token: str, text: str, folded: str, *, ignorecase: bool = False) -> bool:
    """Whether a token may match in a passage; `folded` is its text read without case."""
    if folds(token, ignorecase=ignorecase):
        return _holds((folded,), folded_needles(token))
    return _holds((text,), needles(token))


@lru_cache(_LISTS)
def bound(tokens: tuple[str, ...]) -> bool:
    """Whether tokens, as alternatives of one pattern, mean something else together: by a reference, or flags for the rest."""
    return any(doubtful(token) or re.match(r"\(\?[\w-]*\)", token) for token in tokens)


@lru_cache(_LISTS)
def apart(tokens: tuple[str, ...]) -> bool:
    """Whether each of some tokens surely matches by itself what it matches as an alternative: engines merge what begins alike."""
    return all(map(_tame, tokens))


def _tame(token: str) -> bool:
    """Whether a token is made of what most are made of: no set of sets, nothing possessive, no count of what has no length."""
    before, opened = "", []
    for sort, text, _ in parts(token):
        if sort == "open":
            opened.append(text)
        elif sort == "close":
            text = opened.pop() if opened else ""  # noqa: PLW2901 -- what is counted next is the group
        tame = {
            "char": True, "or": True, "close": True,
            "open": text in _GROUPS or text in _LOOKS,
            "class": _SETS.isdisjoint(pairwise(text)) and "[" not in text[1:] and _simple(text),
            "repeat": before not in _LENGTHLESS and not (text == "+" and before in _COUNTS),
            "count": before not in _LENGTHLESS and before not in _COUNTS,
            "other": text in _MARKS or text[:2] in _CODED,
        }  # fmt: skip
        if not tame.get(sort, False):
            return False
        before = "{}" if sort == "count" else text
    return True


def _possible(token: str, article: Article, *, ignorecase: bool) -> bool:
    if opened := openings(token):
        return any(_opened(text, opened) for text in _prose(article))
    if folds(token, ignorecase=ignorecase):
        return _holds(caseless_prose(article), folded_needles(token))
    return _holds(_prose(article), needles(token))


def _simple(text: str) -> bool:
    """Whether a class holds no escapes but of marks, and of digits, blanks and letters of words."""
    return all(char in "dsw" or not char.isalnum() for char in re.findall(r"\\(.)", text))


def _holds(texts: tuple[str, ...], plain: tuple[str, ...]) -> bool:
    """Whether one of some texts holds one of some stretches, or none is to be looked for."""
    if len(plain) != 1:
        return not plain or any(one in text for text in texts for one in plain)
    one = plain[0]
    last = one[-1:]  # one character is looked for the fastest, and often missing
    for text in texts:  # noqa: SIM110 -- asked thousands of times
        if last in text and one in text:
            return True
    return False


@lru_cache(_KNOWN)
def needles(token: str) -> tuple[str, ...]:
    """Stretches of plain characters of which any match of `token` holds one; none where no such stretch is certain."""
    found = parts(token)
    if any(part.sort == "doubt" for part in found):
        return ()
    return _needed(found, 0, len(found), 0)


def _needed(found: Sequence[Part], at: int, end: int, depth: int) -> tuple[str, ...]:
    """The same of some parts of a pattern that stand at a depth, which are alternatives where `|` parts them."""
    every: list[str] = []
    start = at
    for here in range(at, end + 1):
        if here == end or (found[here].sort == "or" and found[here].depth == depth):
            best = _surest(found, start, here, depth)
            every += best
            start = here + 1
            if not best or len(every) > _CHOICES:
                return ()
    return tuple(dict.fromkeys(every))


def _surest(found: Sequence[Part], at: int, end: int, depth: int) -> tuple[str, ...]:
    """The needles of parts that follow one another: the longest run of characters, or those of a group whose shortest is longer."""
    best: tuple[str, ...] = ()
    run = ""
    while at < end:
        sort, text, _ = found[at]
        if sort == "char" and text[-1] not in _INKS:
            run += text.removeprefix("\\")
            at += 1
            continue
        if sort == "count" or text in {"?", "*"}:
            run = run[:-1]
        best, run = _longer(best, (run,)), ""
        if sort == "open" and text[-1] != ")":
            close = next((later for later in range(at + 1, end) if found[later][::2] == ("close", depth)), end)
            if not (close + 1 < end and (found[close + 1].sort == "count" or found[close + 1].text in {"?", "*"})):
                best = _longer(best, _needed(found, at + 1, close, depth + 1)) if text not in _LOOKS else best
            at = close
        at += 1
    return _longer(best, (run,))


def _longer(one: tuple[str, ...], two: tuple[str, ...]) -> tuple[str, ...]:
    """Of two choices of needles that whose shortest is longer, the first of equals."""
    return two if min(map(len, two), default=0) > min(map(len, one), default=0) else one


@lru_cache(_KNOWN)
def folded_needles(token: str) -> tuple[str, ...]:
    """Of each of its needles the longest run that all engines fold alike, in small letters: that of ASCII."""
    runs = [max(re.findall(r"[\x00-\x7f]*", needle), key=len).lower() for needle in needles(token)]
    return tuple(dict.fromkeys(runs)) if all(runs) else ()


def caseless(text: str) -> str:
    """A text as it reads where case does not matter: `ß` is `ss`, `ﬁ` is `fi`, the Kelvin sign is `k`, every i with or without a dot is `i`."""
    if text.isascii():
        return text.lower()
    stretches = (text[at : at + _STRETCH].casefold() for at in range(0, len(text), _STRETCH))
    return "".join(stretches).replace("\u0307", "").replace("\u0131", "i")


def folds(token: str, *, ignorecase: bool) -> bool:
    """Whether capitals do not matter to a token, or to some part of it."""
    return ignorecase or _folds(token)


@lru_cache(_KNOWN)
def _folds(token: str) -> bool:
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
def caseless_prose(article: Article) -> tuple[str, ...]:
    """The same, read without case."""
    return tuple([caseless(text) for text in _prose(article)])
