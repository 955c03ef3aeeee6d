"""A newsroom's own patterns -> matches, under a time bound and without work where nothing can match."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from typing import TYPE_CHECKING

from newslint.article import Article, lasting

if TYPE_CHECKING:
    import regex

SECONDS = 2.0
"""How long one pattern may search one passage. News paragraphs take microseconds; only a runaway pattern comes near."""

_SPECIAL = frozenset(".^$*+?{}[]\\|()")


@cache
def compiled(pattern: str, *, ignorecase: bool = False) -> regex.Pattern[str]:
    """The pattern, compiled once, in the dialect that all published Vale patterns compile in.

    Raises `regex.error` for a pattern that is not well-formed.
    """
    import regex  # noqa: PLC0415 -- 20 ms that a run without user patterns does not pay

    flags = regex.VERSION1 | regex.MULTILINE | (regex.IGNORECASE if ignorecase else regex.VERSION1)
    return regex.compile(pattern, flags)


def matches(pattern: str, text: str, *, ignorecase: bool = False) -> Iterator[regex.Match[str]]:
    """All matches of a user's pattern in a passage.

    Raises TimeoutError for a pattern that takes longer than SECONDS.
    """
    return compiled(pattern, ignorecase=ignorecase).finditer(text, timeout=SECONDS)


def sparing(exceptions: Iterable[str], text: str) -> Callable[[int, int], bool]:
    """What tells whether a stretch of a passage is excepted: an exception stands in it, or it stands in one."""
    listed = sorted(exceptions, key=len, reverse=True)
    spans = [match.span() for match in matches(words(listed), text)] if listed else []
    return lambda start, end: any(
        (low <= start and end <= high) or (start <= low and high <= end) for low, high in spans
    )


def words(tokens: Iterable[str], *, nonword: bool = False) -> str:
    """One pattern for any of the tokens, as whole words unless `nonword`."""
    joined = "|".join(token for token in tokens if token.strip())
    return f"(?:{joined})" if nonword else rf"\b(?:{joined})\b"


def uncaptured(pattern: str) -> str:
    """The pattern with its plain groups made non-capturing: the group that matched tells which key it was."""
    out, at, inside = [], 0, False
    while at < len(pattern):
        char = pattern[at]
        if char == "\\":
            out.append(pattern[at : at + 2])
            at += 2
            continue
        inside = (inside or char == "[") and char != "]"
        out.append("(?:" if char == "(" and not inside and pattern[at + 1 : at + 2] != "?" else char)
        at += 1
    return "".join(out)


@cache
def literal(token: str) -> str:
    """The longest run of plain characters that any match of `token` holds; "" where none is certain."""
    best = run = ""
    for char, depth in _outline(token):
        if depth == 0 and char == "|":
            return ""
        if depth == 0 and char in "?*{":
            run = run[:-1]
        if depth == 0 and char not in _SPECIAL:
            run += char[-1]
        else:
            best, run = max(best, run, key=len), ""
    return max(best, run, key=len)


def could_match(tokens: Iterable[str], article: Article, *, ignorecase: bool = False) -> tuple[str, ...]:
    """Those of the tokens that may match somewhere in the story: a search for plain words, by case unless `ignorecase`."""
    return tuple([token for token in tokens if _possible(token, article, ignorecase=ignorecase)])


def _possible(token: str, article: Article, *, ignorecase: bool) -> bool:
    if opened := openings(token):
        return any(_opened(text, opened) for text in article.once(_prose))
    if ignorecase or _folds(token):
        plain = literal(token).lower()
        return any(plain in text for text in article.once(_lowered))
    plain, last = literal(token), literal(token)[-1:]  # one character is looked for the fastest, and often missing
    return any(last in text and plain in text for text in article.once(_prose))


@cache
def _folds(token: str) -> bool:
    """Whether capitals do not matter in some part of a pattern."""
    return re.search(r"\(\?[^:)=!<]*i", token) is not None


def _opened(text: str, opened: tuple[str, ...]) -> bool:
    """Whether a text, its capitals made small, holds one of the stretches that `openings` gives."""
    bracket, longest = opened[0][0], max(map(len, opened))
    at = text.find(bracket)
    while at >= 0 and not text[at : at + longest + 1].lower().startswith(opened):
        at = text.find(bracket, at + 1)
    return at >= 0


@cache
def openings(token: str) -> tuple[str, ...]:
    r"""A bracket with each of the words that follow it in small letters, for a token such as `\((?i:add|check)…`; else none."""
    found = re.match(r"\\([(\[])\(\?i?:([^()\[\]\\]+)\)(?![?*{])", token)
    if found is None:
        return ()
    starts = (re.match(r"(?:[\w ](?![?*{]))*", word) for word in found[2].split("|"))
    return tuple(found[1] + start[0].lower() for start in starts if start)


@lasting
def _prose(article: Article) -> tuple[str, ...]:
    """All that a rule of style may read: the source, and its prose where markup stands between."""
    text = article.source.text
    between = [block.prose.text for block in article.blocks if not isinstance(block.prose.origin, range)]
    return (text, "\n".join(between)) if between else (text,)


@lasting
def _lowered(article: Article) -> tuple[str, ...]:
    """The same in lower case."""
    return tuple([text.lower() for text in article.once(_prose)])


def _outline(token: str) -> Iterator[tuple[str, int]]:
    """Each character of a pattern and how deep in groups and counts it stands.

    An escape of punctuation comes with its backslash; any other escape, or a class, is one special character.
    """
    at = depth = 0
    while at < len(token):
        char = token[at]
        if char == "\\":
            at, char = at + 1, token[at : at + 2]
            char = char if len(char) > 1 and char.isascii() and not char[1].isalnum() and char[1] != "_" else "."
        elif char == "[":
            at, char = _class_end(token, at), "."
        elif char in ")}":
            depth = max(0, depth - 1)
        yield char, depth
        if char in "({":
            depth += 1
        at += 1


def _class_end(token: str, at: int) -> int:
    """Where the character class that opens at `at` closes; the end of the token if it never does."""
    at += 1
    if token[at : at + 1] == "^":
        at += 1
    inner = 0
    first = at
    while at < len(token) and not (token[at] == "]" and at > first and inner == 0):
        if token[at] == "\\":
            at += 1
        elif token[at] == "[":
            inner += 1
        elif token[at] == "]" and inner:
            inner -= 1
        at += 1
    return at
