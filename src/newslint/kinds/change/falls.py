"""Percentages above a hundred -> those by which something is said to fall, shrink or lie below."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newslint.article import Article, once
from newslint.article.mention import Figure
from newslint.article.sentences import Sentence, in_percent
from newslint.article.sentences.tokens import Token
from newslint.lexicon.relations import RelationWords
from newslint.tuples import NamedTuple

WHOLE = 100


class Fall(NamedTuple):
    """A fall by more than everything; `doubt` is 1 where profit or loss is meant, which can pass zero."""

    share: Figure
    verb: str
    doubt: int


@once
def impossible(article: Article) -> tuple[Fall, ...]:
    """Every fall by more than 100 percent, in text order."""
    words = article.lexicon.relations
    return tuple([fall for sentence in in_percent(article, 1) for fall in _found(sentence, words)])


def _found(sentence: Sentence, words: RelationWords) -> Iterator[Fall]:
    for figure in sentence.figures:
        if figure.role == "percent" and figure.quantity.nominal > WHOLE and figure.quantity.top is None:
            tokens, at = sentence.tokens, sentence.at(figure)
            verb = _verb_before(tokens, at, words) or _word_after(tokens, at, words)
            if verb:
                yield Fall(figure, verb, 1 if _profit(tokens, words) else 0)


def _verb_before(tokens: Sequence[Token], at: int, words: RelationWords) -> str:
    """`fell by more than 130%`, but not `fell to 130%` and not `down from 130%`."""
    for to in range(at - 1, -1, -1):
        word = tokens[to].word
        if word in words.down:
            return word if word not in words.less else ""
        if word in words.up or not (word in words.leads or word in words.by) or word in words.or_:
            return ""
    return ""


def _word_after(tokens: Sequence[Token], at: int, words: RelationWords) -> str:
    """`163 percent below`, `a 130% drop`, `120 percent less`; not `110% or less`, not `130% lower rates`."""
    after = [token.word for token in tokens[at + 1 : at + 3]]
    if not after:
        return ""
    if after[0] in words.less:
        sure = after[0] not in words.down and after[0] in words.leads
        return after[0] if sure or len(after) == 1 or after[1] in words.than | {".", ","} else ""
    return after[0] if after[0] in (words.down & words.trailing) - words.bare else ""


def _profit(tokens: Sequence[Token], words: RelationWords) -> bool:
    return any(token.word in words.profit or token.word in words.negative for token in tokens)
