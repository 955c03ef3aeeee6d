"""Article -> its sentences: the stretches inside which figures are set in relation to one another, split into tokens once."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from operator import attrgetter

from newslint.article import Article, once
from newslint.article.mention import Figure, Mention, by_block
from newslint.article.mentions import dates, figures, rates, symbols
from newslint.article.sentences.ends import stretches
from newslint.article.sentences.tokens import Token, split
from newslint.document import Block
from newslint.lexicon.relations import RelationWords

UNREAD = frozenset(("code", "furniture"))
REMEMBERED = 120
"""Sentences whose tokens are kept: more than hold figures in any story but an archive."""
_PERCENT = frozenset(("percent", "range"))  # the ends of a range may be percentages
_START = attrgetter("start")


class Sentence(Mention):
    """A sentence of one block, without the blanks around it.

    `number` is its place among those of the story. `mentions` are its figures, dates, rates and symbols in order,
    `figures` those that are figures.
    """

    __slots__ = ("_shelf", "figures", "mentions", "number")

    def __init__(  # noqa: PLR0913, PLR0917 -- a mention's place, and what stands there
        self,
        block: Block,
        start: int,
        end: int,
        number: int,
        mentions: tuple[Mention, ...],
        shelf: Shelf,
    ) -> None:
        self.block = block
        self.start = start
        self.end = end
        self.number = number
        self._shelf = shelf
        self.mentions: tuple[Mention, ...] = mentions
        self.figures: tuple[Figure, ...] = ()
        if mentions:
            figures = tuple([mention for mention in mentions if isinstance(mention, Figure)])
            self.mentions = mentions if len(figures) < len(mentions) else figures
            self.figures = figures

    @property
    def tokens(self) -> Sequence[Token]:
        """The words, marks and mentions of the sentence, in order."""
        return self._shelf.tokens(self)

    @property
    def places(self) -> Sequence[int]:
        """Which of the tokens are figures."""
        return [at for at, token in enumerate(self.tokens) if token.figure is not None]

    def at(self, mention: Mention) -> int:
        """Which token a mention begins with."""
        return bisect_left(self.tokens, mention.start, key=_START)

    def before(self, mention: Mention) -> Iterator[Token]:
        """What stands before a mention, the nearest first; no word that it is a part of."""
        tokens = self.tokens
        return (tokens[at] for at in range(self.at(mention) - 1, -1, -1) if tokens[at].end <= mention.start)

    def after(self, mention: Mention) -> Iterator[Token]:
        """What stands behind a mention, the nearest first."""
        tokens = self.tokens
        return (tokens[at] for at in range(bisect_left(tokens, mention.end, key=_START), len(tokens)))


class Shelf:
    """The tokens of sentences: split once, however many ask, in a story of any but great length."""

    def __init__(self, words: RelationWords) -> None:
        self._words = words
        self._kept: dict[int, Sequence[Token]] = {}

    def tokens(self, sentence: Sentence) -> Sequence[Token]:
        """The tokens of a sentence."""
        tokens = self._kept.get(sentence.number)
        if tokens is None:
            if len(self._kept) == REMEMBERED:
                del self._kept[next(iter(self._kept))]
            tokens = self._kept[sentence.number] = split(sentence, sentence.mentions, self._words)
        return tokens


@once.lasting
def sentences(article: Article) -> tuple[Sentence, ...]:
    """Every sentence of the story's prose, in order; neither code nor furniture."""
    return tuple(_read(article))


def _read(article: Article) -> Iterator[Sentence]:
    abbreviations, number = article.lexicon.names.abbreviations, 0
    shelf = Shelf(article.lexicon.relations)
    held = by_block((*figures(article), *dates(article), *rates(article), *symbols(article)))
    for block in article.blocks:
        if block.kind in UNREAD:
            continue
        waiting = sorted(held.get(block, ()), key=_START, reverse=True)
        text = block.prose.text
        for start, end in article.memory.all(
            stretches, text, article.language, partial(stretches, text, abbreviations)
        ):
            inside = tuple(_before(waiting, end)) if waiting else ()
            yield Sentence(block, start, end, number, inside, shelf)
            number += 1


def _before(waiting: list[Mention], end: int) -> Iterator[Mention]:
    """The mentions that begin before a place, the last of them first, which wait no longer."""
    while waiting and waiting[-1].start < end:
        yield waiting.pop()


@once.lasting
def figured(article: Article) -> tuple[Sentence, ...]:
    """The sentences with at least one figure, in order."""
    return tuple([sentence for sentence in sentences(article) if sentence.figures])


def in_percent(article: Article, least: int) -> Iterator[Sentence]:
    """The sentences that hold at least so many figures, a percentage among them."""
    for sentence in figured(article):
        if len(sentence.figures) >= least and not _PERCENT.isdisjoint([figure.role for figure in sentence.figures]):
            yield sentence


def sentence_of(article: Article, mention: Mention) -> Sentence:
    """The sentence that a mention stands in; all of its block where that is not read."""
    inside = _by_block(article).get(mention.block, ())
    at = bisect_right(inside, mention.start, key=_START) - 1
    if at >= 0:
        return inside[at]
    return Sentence(mention.block, 0, len(mention.block.prose.text), 0, (), Shelf(article.lexicon.relations))


@once.lasting
def _by_block(article: Article) -> Mapping[Block, Sequence[Sentence]]:
    return by_block(sentences(article))
