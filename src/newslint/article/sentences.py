"""Blocks of prose -> sentences: the stretches inside which figures are set in relation to one another."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from newslint import lexicon
from newslint.article import Article, lasting
from newslint.article.mention import Mention

UNREAD = frozenset(("code", "furniture"))


class Sentence(Mention):
    """A sentence of one block, without the blanks around it."""

    __slots__ = ()


def sentences(article: Article) -> tuple[Sentence, ...]:
    """Every sentence of the story's prose, in order; neither code nor furniture."""
    return article.once(_sentences)


@lasting
def _sentences(article: Article) -> tuple[Sentence, ...]:
    language = article.settings.language
    return tuple(
        Sentence(block, start, end)
        for block in article.blocks
        if block.kind not in UNREAD
        for start, end in stretches(block.prose.text, language)
    )


@cache
def _stop() -> re.Pattern[str]:
    """A mark that may end a sentence, what closes after it, and the first character of the next one."""
    return re.compile(r"""([.!?])["'”’)\]]*\s+(?=["'“‘(\[$€£¥]*[A-Z0-9*•"“])""")


def stretches(text: str, language: str = "en") -> Iterator[tuple[int, int]]:
    """Where the sentences of a paragraph begin and end, the blanks around them left out."""
    abbreviations, start = lexicon.words("relations", language).abbreviations, 0
    for stop in _stop().finditer(text):
        if stop[1] == "." and _abbreviated(text, stop.start(), abbreviations):
            continue
        yield from _trimmed(text, start, stop.end())
        start = stop.end()
    yield from _trimmed(text, start, len(text))


def _abbreviated(text: str, dot: int, abbreviations: frozenset[str]) -> bool:
    """Whether the word before the dot is one that a dot belongs to: `Mr.`, `Inc.`, `U.S.`, an initial."""
    begin = max(text.rfind(mark, max(0, dot - 12), dot) for mark in " \n(\"'“-") + 1
    word = text[begin:dot]
    return word.lower() in abbreviations or (len(word) == 1 and word.isupper()) or ("." in word and word[0].isalpha())


def _trimmed(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    words = text[start:end]
    start += len(words) - len(words.lstrip())
    words = words.strip()
    if words:
        yield start, start + len(words)
