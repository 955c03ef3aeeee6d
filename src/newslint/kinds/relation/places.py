"""A sentence -> the words on either side of each of its figures, days and times, the nearest first: what is told right beside them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache, partial
from itertools import chain

from newslint.article.claims.beside import of_all, of_stuff, put_in_before, rough_before, to_whom, whom
from newslint.article.sentences import Sentence
from newslint.article.sentences.tokens import Token
from newslint.article.times.clocks import Clock
from newslint.kinds.relation.signs import PLACE, pieces
from newslint.lexicon import Lexicon

TIMED = ":"
"""What stands in the time of a race, which is no mention."""
Side = Callable[[], Iterator[str]]
"""The words on one side of a place."""


def places(sentence: Sentence, times: Iterable[Clock], words: Lexicon) -> Iterator[tuple[Side, Side]]:
    """What stands before and behind each place; where a claim passes over some words, what does without them, too."""
    tokens, passing, stuff = sentence.tokens, _passing(words), words.relations.of
    found = [at for at, token in enumerate(tokens) if token.mention is not None]
    found += [at for at in map(sentence.at, times) if at < len(tokens)]
    if TIMED in sentence.text:
        found += [at for at, token in enumerate(tokens) if token.word[:1].isdecimal()]
    for at in found:
        yield partial(_before, tokens, at), partial(_behind, tokens, at)
        led, of = at > 0 and tokens[at - 1].word in passing, at + 1 < len(tokens) and tokens[at + 1].word in stuff
        if led or of:
            left = rough_before(tokens, at, words) or to_whom(tokens, at, words.relations)
            right = of_all(tokens, at, words.relations) or of_stuff(tokens, at, words.relations)
            yield partial(_before, tokens, at - left), partial(_behind, tokens, at + right)
        if passed := put_in_before(tokens, at, words.relations):
            yield partial(_before, tokens, at, passed), partial(_behind, tokens, at)


def _before(tokens: Sequence[Token], at: int, passed: int = 0) -> Iterator[str]:
    """The words before a token, and a place for each mention; so many tokens from the first comma on are passed over."""
    comma = next((place for place in range(at - 1, -1, -1) if tokens[place].word == ","), -1) if passed else -1
    for place in chain(range(at - 1, comma, -1), range(comma - passed, -1, -1)):
        word = tokens[place].word
        if word.isalpha():
            yield word
        else:
            yield from reversed(pieces(word)) if word else PLACE


def _behind(tokens: Sequence[Token], at: int) -> Iterator[str]:
    """The words behind a token, and a place for each mention."""
    for place in range(at + 1, len(tokens)):
        word = tokens[place].word
        if word.isalpha():
            yield word
        else:
            yield from pieces(word) if word else PLACE


@cache
def _passing(words: Lexicon) -> frozenset[str]:
    """The words right before a figure where a claim may pass over some."""
    said = words.relations
    return said.rough.union(whom(said), said.all_of_them)
