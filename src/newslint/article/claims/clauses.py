"""A mention in its sentence -> its clause: between marks, and words such as `but`, or `after` where something else moves behind it."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from newslint.article.mention import Mention
from newslint.article.sentences import Sentence
from newslint.article.sentences.tokens import Token
from newslint.lexicon.relations import RelationWords

_ENDS = frozenset((";", ":", "—", "–"))
_FAR = 12
"""Tokens behind `after` among which the verb of its clause stands."""


def clause_of(sentence: Sentence, mention: Mention, words: RelationWords) -> Sequence[Token]:
    """The tokens of the clause of a mention."""
    tokens = sentence.tokens
    place = next((at for at, token in enumerate(tokens) if token.end > mention.start), 0)
    first = next((at + 1 for at in range(place - 1, -1, -1) if _turns(tokens, at, words)), 0)
    last = next((at for at in range(place + 1, len(tokens)) if _turns(tokens, at, words)), len(tokens))
    return tokens[first:last]


def _turns(tokens: Sequence[Token], at: int, words: RelationWords) -> bool:
    """Whether another clause begins behind a token."""
    word = tokens[at].word
    if word in words.ands:
        return at > 0 and tokens[at - 1].word == ","
    return word in _ENDS or word in words.turning or (word in words.events and _is_of_an_event(tokens, at, words))


def _is_of_an_event(tokens: Sequence[Token], at: int, words: RelationWords) -> bool:
    """Whether something rises or falls behind a word such as `after`, before any mark: `as costs were cut by`, no `after 20 years in office`."""
    part = takewhile(
        lambda token: token.word not in words.parts and token.figure is None, tokens[at + 1 : at + 1 + _FAR]
    )
    return any(token.word in words.up or token.word in words.down for token in part)
