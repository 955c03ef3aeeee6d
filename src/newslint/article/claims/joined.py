"""A figure in its sentence -> those of its sort that `and` or a comma joins to it: `300 in the north and 200 in the south` are 500 together."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from newslint.article import Article
from newslint.article.mention import Figure, Mention
from newslint.article.sentences import sentence_of
from newslint.article.sentences.tokens import Token
from newslint.lexicon.relations import RelationWords

_FAR = 14
"""Tokens between two figures that are joined."""
_ENDS = frozenset((";", ":", "(", ")", "—", "–"))
_COMMA = ","
_NUMBER = "number"
_ELIDED = frozenset(("money", "quantity", "duration", _NUMBER))
"""Roles of figures whose unit may stand once for two."""


def joined_before(article: Article, figure: Mention) -> Sequence[Figure]:
    """The figures that stand joined before one, in its clause, the nearest first."""
    return _joined(article, figure, _nearest_before)


def joined_behind(article: Article, figure: Mention) -> Sequence[Figure]:
    """Those that stand joined behind one, the nearest first; what `, and` adds is something else."""
    return _joined(article, figure, _nearest_behind)


def _joined(
    article: Article, figure: Mention, nearest: Callable[[Sequence[Token], int, RelationWords], int]
) -> Sequence[Figure]:
    sentence = sentence_of(article, figure)
    tokens, words = sentence.tokens, article.lexicon.relations
    at = next((at for at, token in enumerate(tokens) if token.start <= figure.start < token.end), -1)
    found: list[Figure] = []
    last = tokens[at].figure if at >= 0 else None
    while last is not None and (at := nearest(tokens, at, words)) >= 0:
        other = tokens[at].figure
        if other is None or not _alike(last, other):
            break
        found.append(other)
        last = other
    return found


def _alike(one: Figure, other: Figure) -> bool:
    """Whether two figures measure the same, of which a number may leave out the unit of the other: `$4 million and 5 million`."""
    if one.role != other.role:
        return _NUMBER in {one.role, other.role} and {one.role, other.role} <= _ELIDED
    return one.quantity.top is None and other.quantity.top is None and one.quantity.unit == other.quantity.unit


def _nearest_before(tokens: Sequence[Token], at: int, words: RelationWords) -> int:
    """The place of the figure to which a word or mark right before one joins it; -1 where there is none."""
    joint, passed = at - 1, (words.leads | words.articles) - words.ands - words.up - words.down
    while joint > 0 and tokens[joint].word in passed:
        joint -= 1
    if joint <= 0 or not (tokens[joint].word == _COMMA or tokens[joint].word in words.ands):
        return -1
    for place in range(joint - 1, max(-1, joint - 1 - _FAR), -1):
        if tokens[place].figure is not None:
            return place
        if _parts(tokens[place], words):
            return -1
    return -1


def _nearest_behind(tokens: Sequence[Token], at: int, words: RelationWords) -> int:
    """The place of the figure that is joined behind one; -1 where there is none, or a comma parts the two."""
    for place in range(at + 1, min(len(tokens), at + 2 + _FAR)):
        if tokens[place].figure is not None:
            before = tokens[place - 1].word
            return place if before == _COMMA or before in words.ands else -1
        following = tokens[place + 1].figure if place + 1 < len(tokens) else None
        if _parts(tokens[place], words) or (tokens[place].word == _COMMA and following is None):
            return -1
    return -1


def _parts(token: Token, words: RelationWords) -> bool:
    """Whether another clause begins here, or something else moves."""
    word = token.word
    return word in _ENDS or word in words.up or word in words.down or word in words.compared
