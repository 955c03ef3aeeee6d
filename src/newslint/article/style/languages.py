"""Prose -> the language it is written in, told by its frequent little words."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from functools import cache
from itertools import chain, islice, repeat

from newslint import lexicon
from newslint.article import Article, once
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


def votes(text: str) -> Counter[str]:
    """How many little words of each language stand in a text; a word that several share speaks for each."""
    return Counter(chain.from_iterable(map(_speakers().get, _words(text), repeat(()))))


@once.lasting
def language(article: Article) -> str:
    """The language of a story; that of the house where the words do not tell."""
    text = " ".join(block.prose.text for block in islice(article.blocks, _BLOCKS))
    counted = votes(text[:_SAMPLE]).most_common(1)
    return counted[0][0] if counted and counted[0][1] > _CLEAR else article.settings.language


def foreign(text: str, home: str) -> str:
    """The language of a line that is clearly not in `home`; "" if it is, or cannot be told."""
    known = _common(home)
    if not known.isdisjoint(text[:_GLANCE].split(" ")[:-1]) or not known.isdisjoint(text.split()):
        return ""
    counted = votes(text)
    if not counted or counted[home]:
        return ""
    best, number = counted.most_common(1)[0]
    if any({best, home} <= family for family in _FAMILIES):
        return ""
    return best if number >= _CLEAR and number * _DENSE >= len(text.split()) else ""
