"""The words before a stock code -> the name of the company it is said of, in a form that can be compared."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from newslint import compiled
from newslint.lexicon.symbols import Symbols

GAP = 4  # brackets and blanks between a name and its code
LONGEST_WORD = 40  # code points
LONGEST = 7  # words of a company's name


@cache
def _word() -> re.Pattern[str]:
    return compiled.pattern(r"[^\W_]+|&")


def normal(name: str, words: Symbols) -> tuple[str, ...]:
    """The words of a company's name that tell it from others: lower case, no dots, no legal form at the end."""
    plain = re.sub(r"['’]s?\b|\.(?=\w)|(?<=\w)\.", "", name.lower())
    said = [word for word in _word().findall(plain) if word not in words.ands]
    while len(said) > 1 and said[-1] in words.legal:
        said.pop()
    if said and said[0] in words.articles:
        del said[0]
    return tuple(said)


def before(text: str, at: int, words: Symbols) -> tuple[int, int] | None:
    """Where the run of capitalised words that ends before `at` stands; None if there is none.

    A possessive ends a name before it (`Japan's Toyota`), but may end this one (`Toyota's ( 7203.T )`).
    """
    end = at
    while end > at - GAP and text[end - 1 : end] in {" ", "(", "<", "["}:
        end -= 1
    begin, first = end, end
    for _ in range(LONGEST):
        start = begin - (begin < end)
        if start < 0 or (begin < end and text[start] != " "):
            break
        stop = start
        while (
            start and stop - start < LONGEST_WORD and not text[start - 1].isspace() and text[start - 1] not in '([<"“'
        ):
            start -= 1
        word = text[start:stop]
        if not word or stop - start == LONGEST_WORD or not _in_name(word, words, last=begin == end):
            break
        begin = start
        if word[0].isupper() or word[0].isdigit():
            first = start
    while first < end and _opens(text, first, end, words):
        first = text.find(" ", first, end) + 1 or end
    return (first, end) if first < end else None


def _in_name(word: str, words: Symbols, *, last: bool) -> bool:
    if word.endswith(words.compounds):
        return False
    if word in words.joiners:
        return not last
    if not (
        word[0].isupper()
        or (word[0].isdigit() and not word.isdigit())
        or (word[0].islower() and any(map(str.isupper, word)))
    ):
        return False
    if word.endswith(words.possessives):
        return last
    if word[-1] in ",;:)!?":
        return False
    return (
        word[-1] != "." or word[:-1].lower().replace(".", "") in words.legal or _initials().fullmatch(word) is not None
    )


@cache
def _initials() -> re.Pattern[str]:
    return compiled.pattern(r"(?:[A-Z]\.)+")


def _opens(text: str, start: int, end: int, words: Symbols) -> bool:
    """Whether the run begins with a word that is no part of the name."""
    word = text[start : text.find(" ", start, end) if " " in text[start:end] else end]
    return word.lower().rstrip(".") in words.openers or word in words.joiners


def begins(name: Iterable[str], listed: tuple[str, ...]) -> bool:
    """Whether a name as a story uses it is one that a listed name begins with."""
    said = tuple(name)
    return bool(said) and listed[: len(said)] == said
