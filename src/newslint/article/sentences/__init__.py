"""Blocks of prose -> sentences: the stretches inside which figures are set in relation to one another."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from newslint import lexicon
from newslint.article import Article, once
from newslint.article.mention import Mention

UNREAD = frozenset(("code", "furniture"))


class Sentence(Mention):
    """A sentence of one block, without the blanks around it."""

    __slots__ = ()


@once.lasting
def sentences(article: Article) -> tuple[Sentence, ...]:
    """Every sentence of the story's prose, in order; neither code nor furniture."""
    language = article.settings.language
    return tuple(
        [
            Sentence(block, start, end)
            for block in article.blocks
            if block.kind not in UNREAD
            for start, end in stretches(block.prose.text, language)
        ]
    )


@cache
def _stop() -> re.Pattern[str]:
    """A mark that may end a sentence and what closes after it, before blanks and the first character of the next one."""
    return re.compile(r"""([.!?]["'”’)\]]*)\s+(?=["'“‘(\[$€£¥]*[A-Z0-9*•"“])""")


def stretches(text: str, language: str = "en") -> Iterator[tuple[int, int]]:
    """Where the sentences of a paragraph begin and end, the blanks around them left out."""
    abbreviations: frozenset[str] = lexicon.of(language).relations.abbreviations
    start, end = len(text) - len(text.lstrip()), len(text.rstrip())
    for stop in _stop().finditer(text):
        at = stop.start()
        if text[at] != "." or not _abbreviated(text, at, abbreviations):
            yield start, stop.end(1)
            start = stop.end()
    if start < end:
        yield start, end


_LONGEST = 12  # letters of an abbreviation, at most
_OPENERS = "\n(\"'“-"  # what a word may follow besides a blank


def _abbreviated(text: str, dot: int, abbreviations: frozenset[str]) -> bool:
    """Whether the word before the dot is one that a dot belongs to: `Mr.`, `Inc.`, `U.S.`, an initial."""
    word = text[max(0, dot - _LONGEST) : dot].rpartition(" ")[2]
    if not word.isalpha():
        word = word[max(map(word.rfind, _OPENERS)) + 1 :]
    return word.lower() in abbreviations or (len(word) == 1 and word.isupper()) or ("." in word and word[0].isalpha())
