"""Prose -> its words in a row, as they are compared, and where a run of them stands."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache

from newslint import compiled
from newslint.article import Article, once
from newslint.article.mention import Mention
from newslint.article.quotations import find
from newslint.document import Block
from newslint.tuples import NamedTuple

_SILENT = frozenset(("code", "furniture"))
SEED = 3
"""Words by which a place is found that may be another wording."""


class Word(NamedTuple):
    """A word in small letters, and where it stands."""

    word: str
    block: Block
    start: int
    end: int


@cache
def _word() -> re.Pattern[str]:
    """A word or number, with its inner marks."""
    return compiled.pattern(r"[^\W_]+(?:['’.,-][^\W_]+){0,99}")


def words(block: Block, start: int = 0, end: int | None = None) -> Iterator[Word]:
    """The words of a stretch of prose."""
    text = block.prose.text
    for found in _word().finditer(text, start, len(text) if end is None else end):
        yield Word(found[0].lower().replace("’", "'"), block, found.start(), found.end())


class Row:
    """Words in a row, to look up runs of them."""

    __slots__ = ("_places", "line", "words")

    def __init__(self, every: Iterable[Word]) -> None:
        self.words = tuple(every)
        self.line = f" {' '.join(word.word for word in self.words)} "
        self._places = {place: at for at, place in enumerate(_starts(self.line))}

    def find(self, run: Sequence[str], after: int = 0) -> int | None:
        """The place of the first word of a run, from one place on; None where it does not stand there."""
        text = f" {' '.join(run)} "
        start = 0
        while (at := self.line.find(text, start)) >= 0:
            if (place := self._places[at]) >= after:
                return place
            start = at + 1
        return None

    @property
    def breaks_off(self) -> bool:
        """Whether nothing stands behind the last word, not even a mark."""
        last = self.words[-1] if self.words else None
        return last is not None and not last.block.prose.text[last.end :].strip()

    def mention(self, first: int, count: int) -> Mention:
        """The stretch of prose that some words take, as far as it stands in one block."""
        block = self.words[first].block
        last = next(word for word in reversed(self.words[first : first + count]) if word.block is block)
        return Mention(block, self.words[first].start, last.end)


def _starts(line: str) -> Iterator[int]:
    """Where each word begins, with the blank before it."""
    at = 0
    while at < len(line) - 1:
        yield at
        at = line.index(" ", at + 1)


@once.stored
def prose(article: Article) -> Row:
    """All words of a text."""
    return Row(word for block in article.blocks if block.kind not in _SILENT for word in words(block))


@once.stored
def speech(article: Article) -> Row:
    """The words that stand between marks: what is broken off by who said it goes on."""
    return Row(word for one in find(article) for word in words(one.block, one.start, one.end))
