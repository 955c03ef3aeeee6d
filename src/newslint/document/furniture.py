"""What a portal leaves around a story: told from the copy by the phrases that only web pages say."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import NamedTuple

from newslint import lexicon
from newslint.lexicon.document import LANGUAGES, Words

LONGEST = 240
"""A line longer than this (in code points) is copy, whatever it says."""
_SHORT = 80
"""In a line up to this length a phrase counts wherever it stands."""


class Phrase(NamedTuple):
    """A phrase of page furniture where it stands in a text."""

    start: int
    end: int


@cache
def _all(field: str) -> frozenset[str]:
    """One field of the words of every language."""
    every: list[Words] = [lexicon.words("document", language) for language in LANGUAGES]
    return frozenset(word for words in every for word in getattr(words, field))


@cache
def _phrases() -> Mapping[str, tuple[str, ...]]:
    """The phrases of page furniture by their first words."""
    index: dict[str, tuple[str, ...]] = {}
    for phrase in sorted(_all("furniture"), key=len, reverse=True):
        first = phrase.split(" ", 1)[0]
        index[first] = (*index.get(first, ()), phrase)
    return index


@cache
def _seam() -> re.Pattern[str]:
    """Where two words were run together: a small letter, then a capital."""
    return re.compile(r"(?<=[a-zà-öø-ÿ.])(?=[A-ZÀ-ÖØ-Þ])")


@cache
def _doubled() -> re.Pattern[str]:
    """A name said twice without a space, as portals print their sources."""
    return re.compile(r"([A-Z]\w{2,30})\1")


@cache
def _number() -> re.Pattern[str]:
    """A small number, in a phrase written `#`."""
    return re.compile(r"\d+")


def _key(text: str) -> str:
    """A text as phrases are written: lower case, numbers as `#`, one kind of apostrophe and space."""
    return _number().sub("#", text.lower().replace("’", "'").replace("\xa0", " "))


def label(text: str, field: str) -> bool:
    """Whether the whole of a line, its colon left out, is one of the words of a field in any language."""
    return text.lower().replace("’", "'").rstrip(": \xa0").rstrip() in _all(field)


def opens(text: str, field: str) -> bool:
    """Whether a line begins with one of the words of a field in any language."""
    head = text[:60].lower().replace("’", "'")
    return any(head.startswith(word) for word in _all(field))


def recognised(text: str) -> bool:
    """Whether a line of copy is page furniture."""
    if len(text) > LONGEST:
        return False
    if len(text) < _SHORT and (label(text, "labels") or _doubled().fullmatch(text)):
        return True
    spaced = _key(_seam().sub(" ", text) if len(text) < _SHORT else text)
    return any(
        at.start == 0 or len(spaced) <= _SHORT or (at.end - at.start) * 5 >= len(spaced) * 2 for at in _found(spaced)
    )


def _found(key: str) -> Iterator[Phrase]:
    """The phrases in a text that is already a key; each at its first place."""
    index = _phrases()
    for word in index.keys() & set(key.replace("(", " ").replace("-", " - ").split()) | _hyphened(key, index):
        for phrase in index[word]:
            at = _word(key, phrase)
            if at >= 0:
                yield Phrase(at, at + len(phrase))


def _hyphened(key: str, index: Mapping[str, tuple[str, ...]]) -> set[str]:
    """First words of phrases that hold a hyphen themselves."""
    return {word for word in key.split() if word in index}


def _word(key: str, phrase: str) -> int:
    """Where a phrase stands as whole words, or -1."""
    at = key.find(phrase)
    while at >= 0:
        end = at + len(phrase)
        if not (key[at - 1 : at].isalnum() and at) and not (key[end : end + 1].isalnum() and phrase[-1].isalnum()):
            return at
        at = key.find(phrase, at + 1)
    return -1
