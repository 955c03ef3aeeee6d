"""A place in the story -> the words of its sentence, their stems, and where each of them and each figure stands."""

from __future__ import annotations

import re
from array import array
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import accumulate
from operator import attrgetter
from typing import Generic, NamedTuple, TypeVar

from newslint.article import Article
from newslint.article.mention import Mention
from newslint.article.mentions import figures
from newslint.article.sentences import Sentence, sentences
from newslint.document import Block
from newslint.lexicon.agreement import AgreementWords

Held = TypeVar("Held", bound=Mention)

REMEMBERED = 64  # sentences whose words are kept: figures are asked for in the order of the story


class Line(NamedTuple):
    """The words of a sentence in lower case, where they begin, and the stems of each; those inside figures are left out.

    `figures` is where the sentence's figures begin.
    """

    starts: Sequence[int]
    words: Sequence[str]
    stems: Sequence[tuple[str, ...]]
    figures: Sequence[int]

    def before(self, at: int) -> int:
        """How many of the words begin before an offset."""
        return bisect_left(self.starts, at)

    def next_figure(self, at: int) -> int | None:
        """Where the first figure from an offset on begins, if there is one."""
        index = bisect_left(self.figures, at)
        return self.figures[index] if index < len(self.figures) else None


class Lines:
    """The sentences of a story and their words; the words of the sentences asked for last are remembered."""

    def __init__(self, article: Article) -> None:
        self._words: AgreementWords = article.lexicon.agreement
        number = {id(block): at for at, block in enumerate(article.blocks)}
        self._sentences = _Shelf(sentences(article), number)
        self._figures = _Shelf(figures(article), number)
        self._known: dict[str, tuple[str, ...]] = {}
        self._lines: dict[Sentence, Line] = {}

    def sentence(self, mention: Mention) -> Sentence:
        """The sentence that a mention stands in."""
        held, at = self._sentences.held, self._sentences.first(mention.block, mention.start + 1) - 1
        if at >= 0 and held[at].block is mention.block:
            return held[at]
        return Sentence(mention.block, 0, len(mention.block.prose.text))

    def line(self, mention: Mention) -> Line:
        """The words of the sentence that a mention stands in."""
        sentence = self.sentence(mention)
        known = self._lines.get(sentence)
        if known is None:
            if len(self._lines) == REMEMBERED:
                self._lines.clear()
            known = self._lines[sentence] = self._read(sentence)
        return known

    def _read(self, sentence: Sentence) -> Line:
        block, figures = sentence.block, self._figures
        inside = figures.held[figures.first(block, sentence.start) : figures.first(block, sentence.end)]
        said = list(_said(block.prose.text, sentence.start, sentence.end, inside))
        words = [word for _, word in said]
        return Line([at for at, _ in said], words, [self.stems(word) for word in words], [one.start for one in inside])

    def stems(self, word: str) -> tuple[str, ...]:
        """The stems of what a word says about the thing: none, one, or one for each part of a compound."""
        known = self._known.get(word)
        if known is None:
            known = self._known[word] = tuple(stems(word, self._words))
        return known


class _Shelf(Generic[Held]):
    """Mentions in the order of the story, and where those of each block begin among them."""

    def __init__(self, held: Sequence[Held], number: Mapping[int, int]) -> None:
        self.held = held
        self._number = number  # of each block of the story
        counts = Counter(map(number.__getitem__, map(id, map(attrgetter("block"), held))))
        self._begins = array("q", accumulate(map(counts.__getitem__, range(len(number))), initial=0))

    def first(self, block: Block, start: int) -> int:
        """Which is the first mention of a block that begins at `start` or later; the one behind its last if there is none."""
        number = self._number[id(block)]
        return bisect_left(self.held, start, self._begins[number], self._begins[number + 1], key=_start)


_start = attrgetter("start")


@cache
def _word() -> re.Pattern[str]:
    """A word with its inner marks: `U.S`, `year-ago`, `Alibaba's`."""
    return re.compile(r"[^\W\d_](?:[\w&'’.-]*\w)?")


def _said(text: str, start: int, end: int, held: Sequence[Mention]) -> Iterator[tuple[int, str]]:
    """Where each word of a stretch begins and the word in lower case, those of its figures left out."""
    at = 0
    for word in _word().finditer(text, start, end):
        while at < len(held) and held[at].end <= word.start():
            at += 1
        if at == len(held) or word.end() <= held[at].start:
            yield word.start(), word[0].lower().replace("’", "'")


def stems(word: str, words: AgreementWords) -> Iterator[str]:
    """The stems of a word, or of the parts of a compound, that say something about the thing."""
    for part in (word,) if word in words.kin else word.split("-"):
        bare = part.removesuffix("'s").rstrip(".")
        if (len(bare) > 1 and bare not in words.stop) or bare in words.kin:
            yield _stem(bare, words)


def _stem(word: str, words: AgreementWords) -> str:
    if word in words.kin:
        return words.kin[word]
    for ending in words.endings:
        if word.endswith(ending) and len(word) - len(ending) >= words.shortest:
            return word.removesuffix(ending)
    return word
