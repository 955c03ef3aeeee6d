"""Article -> the facts that it states and another story may state otherwise: a figure, what it is of, and how it is told."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from typing import Any

from newslint.arithmetic.quantity import Quantity
from newslint.article import Article
from newslint.article.claims.comparable import standings
from newslint.article.claims.topic import topics
from newslint.article.contests.tallies import sides
from newslint.article.mention import Figure, Mention
from newslint.article.mentions import names
from newslint.article.sentences import Sentence, sentences
from newslint.model import Span
from newslint.tuples import NamedTuple

_MOST = 64
"""Facts of one story, the first ones: what is news stands above."""
_NAMES = 40
_SHOWN = 400
"""Characters of a sentence that are shown."""
_SIDES = ("vote, first", "vote, second")
"""The measures of the two sides of a vote: each is held against its like."""
_IDLE = frozenset(("ordinal", "ratio"))
"""Roles of figures that count nothing that another story may count otherwise."""


class Fact(NamedTuple):
    """A figure of a story in one `measure`, `quantity` as it is written there.

    `words` are the stems of its sentence, `near` those beside it, `noun` those of what it counts; `up` says whether it rises,
    `apart` what sets it apart, `names` are the words of all names of the sentence, `of` those of the one right before. `span` is its place in the text of the story, `told` the sentence.
    """

    measure: str
    quantity: Quantity
    words: frozenset[str]
    near: frozenset[str]
    noun: frozenset[str]
    up: bool | None
    apart: frozenset[str]
    names: frozenset[str]
    of: frozenset[str]
    span: Span
    text: str
    told: str

    def packed(self) -> list[Any]:
        """The fact as JSON can hold it."""
        quantity = self.quantity
        return [
            self.measure,
            [str(quantity.nominal), str(quantity.step), quantity.zeros, quantity.hedge, quantity.top and str(quantity.top)],
            *(" ".join(sorted(some)) for some in (self.words, self.near, self.noun)),
            self.up,
            " ".join(sorted(self.apart)),
            " ".join(sorted(self.names)),
            " ".join(sorted(self.of)),
            self.span,
            self.text,
            self.told,
        ]  # fmt: skip


def unpacked(held: Sequence[Any]) -> Fact:
    """The fact that was packed."""
    measure, (nominal, step, zeros, hedge, top), words, near, noun, up, apart, *named, span, text, told = held
    quantity = Quantity(Fraction(nominal), Fraction(step), zeros, None, hedge, Fraction(top) if top else None)
    stems = [frozenset(some.split()) for some in (words, near, noun)]
    others = [frozenset(some.split()) for some in (apart, *named)]
    return Fact._make([measure, quantity, *stems, up, *others, Span(*span), text, told])


def facts(article: Article) -> Sequence[Fact]:
    """The facts of a story."""
    found: list[Fact] = []
    for sentence in sentences(article):
        for fact in _facts(article, sentence):
            found.append(fact)
            if len(found) == _MOST:
                return found
    return found


def named(article: Article) -> Sequence[str]:
    """The names of a story, each once, those of several words and those that are told most first."""
    counted: dict[str, int] = {}
    for name in names(article):
        words = " ".join(getattr(name, "words", ())).lower()
        counted[words] = counted.get(words, 0) + 1 + 2 * words.count(" ")
    return sorted(counted, key=lambda words: (-counted[words], words))[:_NAMES]


def _facts(article: Article, sentence: Sentence) -> Iterator[Fact]:
    """The facts of one sentence."""
    stated = [*_stated(article, sentence)]
    if not stated:
        return
    told = " ".join(sentence.text.split())[:_SHOWN]
    named = _named_in(article, sentence)
    everybody = frozenset(word for _, words in named for word in words)
    for mention, measure, quantity in stated:
        topic = topics(article)(mention)
        of = next((words for end, words in reversed(named) if end <= mention.start), frozenset[str]())
        words = frozenset(word for word in topic.words if not word[0].isdigit())
        yield Fact(
            measure, quantity, words, topic.near, topic.noun, topic.up, topic.apart, everybody, of, mention.span,
            mention.text, told,
        )  # fmt: skip


def _stated(article: Article, sentence: Sentence) -> Iterator[tuple[Mention, str, Quantity]]:
    """The figures of a sentence and the sides of its votes, each with its measure and what it is worth in it."""
    vague = article.lexicon.figures.vague
    for figure in sentence.figures:
        if figure.role not in _IDLE and figure.text.lower() not in vague and _counts(figure):
            yield from ((figure, *one) for one in _standing(figure))
    for number, side in enumerate(sides(sentence)):
        if not any(figure.start <= side.start < figure.end for figure in sentence.figures):
            yield side, _SIDES[number % len(_SIDES)], side.quantity


def _counts(figure: Figure) -> bool:
    """Whether a figure is more than a word: `one`, `a third`."""
    return figure.text[0].isdigit() or not figure.text[0].isalpha() or figure.quantity.nominal > 2


def _standing(figure: Figure) -> Iterator[tuple[str, Quantity]]:
    """The measure of a figure, and what it is worth in it; a range as it is."""
    for one in standings(figure):
        if figure.quantity.top is not None:
            yield one.measure, figure.quantity
            return
        yield one.measure, one.quantity._replace(unit=None, others=())
        if figure.quantity.others:
            return


def _named_in(article: Article, sentence: Sentence) -> Sequence[tuple[int, frozenset[str]]]:
    """Where each name of a sentence ends, and its words."""
    return [
        (name.end, frozenset(word.lower() for word in getattr(name, "words", ())))
        for name in names(article)
        if name.block is sentence.block and sentence.start <= name.start < sentence.end
    ]
