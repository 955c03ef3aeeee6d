"""Article -> the country or state that a field puts a thing or a town in, where the body puts it in another: `the lock in Peru`, `a quarry in Ghana`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newslint.article import Article
from newslint.article.claims.twice import Told, body, fields
from newslint.article.mention import Mention
from newslint.article.sentences import Sentence
from newslint.kinds.event.phrases import places, shared, stretch
from newslint.lexicon.events import EventWords

_SHARED = 2
"""Stems that both sentences have."""
_LED = 2
"""Words before a name, of which one may say where in it something is."""
_ROOT = 4
"""Letters with which the name of a country and of its people begin."""


def moved(article: Article) -> Iterator[Told]:
    """Every country of a field of which the body knows nothing, where it tells of the same in the only one that it names."""
    words = article.lexicon.events
    claims = [(sentence, sort, place) for sentence in fields(article) for sort, place in _within(sentence, words)]
    every = body(article) if claims else []
    for claim, sort, place in claims:
        if _is_told(place.text, every) or len({name.text for one in every for name in _named(one, words, sort)}) != 1:
            continue
        alike = (one for one in every if shared(article, claim, one) >= _SHARED)
        there = next((name for one in alike for of, name in _within(one, words) if of == sort), None)
        if there:
            yield Told(place, there)


def removed(article: Article) -> Iterator[Told]:
    """Every country of a town in a field which has another one in the body: `Dunmore, Canada`, `Dunmore, Ireland`."""
    words = article.lexicon.events
    claims = [one for sentence in fields(article) for one in _towns(sentence, words)]
    facts = [one for sentence in body(article) for one in _towns(sentence, words)] if claims else []
    for town, sort, place in claims:
        told = [there for name, of, there in facts if (name, of) == (town, sort)]
        if told and place.text not in {there.text for there in told}:
            yield Told(place, told[0])


def _towns(sentence: Sentence, words: EventWords) -> Iterator[tuple[str, int, Mention]]:
    """The word before the comma before a name, the sort of the name, and the name."""
    for sort in range(len(words.territories)):
        for name in _named(sentence, words, sort):
            before = [token for token in sentence.tokens if token.end <= name.start][-2:]
            if len(before) > 1 and before[1].word == "," and before[0].word:
                yield before[0].word, sort, name


def _within(sentence: Sentence, words: EventWords) -> Iterator[tuple[int, Mention]]:
    """The names in a sentence behind a word that says that something is there, each with its sort, be it `in eastern Oregon`."""
    text = sentence.block.prose.text
    for sort in range(len(words.territories)):
        for name in _named(sentence, words, sort):
            before = [token for token in sentence.tokens if token.end < name.start][: -_LED - 1 : -1]
            led = [token.word in words.within for token in before]
            if led[:1] == [True] or (led == [False, True] and text[before[0].start].islower()):
                yield sort, name


def _named(sentence: Sentence, words: EventWords, sort: int) -> Iterator[Mention]:
    """The names of one sort in a sentence."""
    return (stretch(sentence, place) for place in places(sentence.tokens, words.territories[sort]))


def _is_told(name: str, every: Sequence[Sentence]) -> bool:
    """Whether the body has a name, or that of its people."""
    root = name[:_ROOT].lower()
    return any(token.word.startswith(root) for one in every for token in one.tokens)
