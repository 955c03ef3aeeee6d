"""A sentence -> where phrases of a class stand in it, and the names beside them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from newslint.article import Article
from newslint.article.claims.topic import topics
from newslint.article.mention import Mention
from newslint.article.sentences import Sentence
from newslint.article.sentences.tokens import Token
from newslint.tuples import NamedTuple


class Place(NamedTuple):
    """The tokens of a phrase, from the first to behind the last."""

    first: int
    end: int


@cache
def _by_word(phrases: tuple[str, ...]) -> Mapping[str, Sequence[Sequence[str]]]:
    """Phrases by their first word, the longest first."""
    held: dict[str, list[Sequence[str]]] = {}
    for phrase in sorted(phrases, key=lambda one: -one.count(" ")):
        first, *_ = split = phrase.split()
        held.setdefault(first, []).append(split)
    return held


def places(tokens: Sequence[Token], phrases: tuple[str, ...]) -> Iterator[Place]:
    """Where phrases stand among some tokens."""
    known, end = _by_word(phrases), 0
    for at, token in enumerate(tokens):
        for phrase in known.get(token.word, ()) if at >= end else ():
            if [one.word for one in tokens[at : at + len(phrase)]] == phrase:
                end = at + len(phrase)
                yield Place(at, end)
                break


def stretch(sentence: Sentence, place: Place) -> Mention:
    """The words of a phrase."""
    tokens = sentence.tokens[place.first : place.end]
    return Mention(sentence.block, tokens[0].start, tokens[-1].end)


def shared(article: Article, one: Sentence, *others: Sentence) -> int:
    """How many stems of content words a sentence has in common with others."""
    here, *there = (topics(article)(Mention(each.block, each.start, each.start)).words for each in (one, *others))
    return len(here & frozenset().union(*there))
