"""Prose -> the language it is written in, told by its frequent little words."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from itertools import chain, islice, repeat
from typing import NamedTuple

from newslint import lexicon
from newslint.document import Block
from newslint.lexicon.document import LANGUAGES

_GLANCE = 80
"""Characters in which a line of the story's own language nearly always shows a little word."""
_SAMPLE = 3_000
"""Characters of a story that are enough to tell its language."""
_BLOCKS = 200
_CLEAR = 2
"""Little words of one language, and none of another, that make a line clear."""
_FAMILIES = (frozenset({"fr", "es", "it", "pt"}), frozenset({"de", "nl"}))
"""Languages that share too many little words to be told from each other in a line."""
_TOUCHING = "_/.'-"
"""What, beside letters and digits, makes a word in small letters part of something else."""
_PRINTED = "“”‘„–—…•€™"
"""Marks that print has and Latin-1 has not, which may touch a word."""
_SURELY = 3
"""How many words stand beside a little one of the first language in a story that is in it, at most, and of another in one that is not, at least."""
_DENSE = 7
"""At least every seventh word of a line in some language is a little one."""


@cache
def _speakers() -> Mapping[str, tuple[str, ...]]:
    """The languages that each little word is common in."""
    speakers: dict[str, tuple[str, ...]] = {}
    for language in LANGUAGES:
        for word in lexicon.of(language).copy.common:
            speakers[word] = (*speakers.get(word, ()), language)
    return speakers


@cache
def _common(language: str) -> frozenset[str]:
    """The little words of a language."""
    return frozenset(lexicon.of(language).copy.common)


@cache
def _word() -> re.Pattern[str]:
    """A word in small letters: names belong to no language, nor does what `y/y` holds."""
    return re.compile(r"(?<![\w/.'’-])[a-zà-öø-ÿ]+(?![\w/'’-])")


@cache
def _blanks() -> bytes:
    """A blank for each character of Latin-1 that may touch a word in small letters; the others as they are."""
    every = bytes(range(256)).decode("latin-1")
    return "".join([char if char.isalnum() or char in _TOUCHING else " " for char in every]).encode("latin-1")


def _words(text: str) -> list[str]:
    """The words in small letters, and pieces of copy that are none: read from Latin-1, which most copy fits in, faster."""
    plain = text.replace("’", "'")
    for mark in _PRINTED if not plain.isascii() else "":
        plain = plain.replace(mark, " ")
    try:
        latin = plain.encode("latin-1")
    except UnicodeEncodeError:
        return _word().findall(text)
    return latin.translate(_blanks()).replace(b".", b" .").decode("latin-1").split()  # a full stop only ends a word


def _votes(words: Iterable[str]) -> Counter[str]:
    """How many of some words are little ones of each language; one that several share speaks for each."""
    return Counter(chain.from_iterable(map(_speakers().get, words, repeat(()))))


class Spoken(NamedTuple):
    """The language that the little words of a story tell, "" where they do not; `surely` where hardly one is of the first language."""

    language: str
    surely: bool


def spoken(blocks: Sequence[Block]) -> Spoken:
    """The language of a story, told by its beginning."""
    text = " ".join(block.prose.text for block in islice(blocks, _BLOCKS))[:_SAMPLE]
    words = _words(text)
    first = sum(map(_common(lexicon.FIRST).__contains__, words))
    if first > _CLEAR and len(words) <= _SURELY * first:  # as most stories are, and told without the other languages
        return Spoken(lexicon.FIRST, surely=True)
    best, number = next(iter(_votes(words).most_common(1)), ("", 0))
    if number <= _CLEAR:
        return Spoken("", surely=False)
    return Spoken(best, surely=number > _SURELY * first and number * _DENSE >= len(words))


def foreign(text: str, home: str) -> str:
    """The language of a line that is clearly not in `home`; "" if it is, or cannot be told."""
    known = _common(home)
    if not known.isdisjoint(text[:_GLANCE].split(" ")[:-1]) or not known.isdisjoint(text.split()):
        return ""
    counted = _votes(_words(text))
    if not counted or counted[home]:
        return ""
    best, number = counted.most_common(1)[0]
    if any({best, home} <= family for family in _FAMILIES):
        return ""
    return best if number >= _CLEAR and number * _DENSE >= len(text.split()) else ""
