"""A mention in its sentence -> its clause (between marks, and words such as `but`, or `after` where something else moves behind it), and what is said there."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from itertools import takewhile

from newslint.article import Article
from newslint.article.claims.beside import put_in_before
from newslint.article.claims.comparable import DAYS
from newslint.article.claims.stems import stems
from newslint.article.mention import Figure, Mention
from newslint.article.sentences import Sentence, sentence_of
from newslint.article.sentences.tokens import Token, back
from newslint.lexicon.relations import RelationWords

_ENDS = frozenset((";", ":", "—", "–"))
_CLOSED = _ENDS | {",", "(", ")"}
_FAR = 12
"""Tokens behind `after` among which the verb of its clause stands."""


def clause_of(sentence: Sentence, mention: Mention, words: RelationWords) -> Sequence[Token]:
    """The tokens of the clause of a mention, without what two commas put in before its verb, unless that mentions something."""
    tokens = sentence.tokens
    place = next((at for at, token in enumerate(tokens) if token.end > mention.start), 0)
    if passed := put_in_before(tokens, place, words):
        comma = next(at for at in range(place - 1, -1, -1) if tokens[at].word == ",") + 1
        if not any(token.mention for token in tokens[comma - passed : comma]):
            tokens, place = [*tokens[: comma - passed], *tokens[comma:]], place - passed
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


def lasts_days(stated: Mention) -> bool:
    """Whether a figure is a length of days or longer."""
    return isinstance(stated, Figure) and stated.role == "duration" and DAYS.get(stated.quantity.unit or "", 0) >= 1


def stems_of(token: Token, article: Article) -> Iterator[str]:
    """What a token says about a thing; of a date, how it is written."""
    if token.mention is not None:
        yield token.mention.text.lower()
    elif token.word[:1].isalpha():
        yield from stems(token.word, article.lexicon.agreement)


def moves(token: Token, words: RelationWords) -> bool:
    """Whether a token says that something rises or falls, be it so many times."""
    if token.figure is not None:
        return token.figure.role == "ratio"
    return token.word in words.up or token.word in words.down or token.word in words.neutral


def opening(sentence: Sentence, clause: Sequence[Token]) -> str:
    """The word or mark behind which a clause begins, "" for the first of its sentence."""
    return next((token.word for token in reversed(sentence.tokens) if token.end <= clause[0].start), "")


def is_restricted(said: Sequence[str], words: RelationWords) -> bool:
    """Whether a clause begins with some of what was told before: `those from abroad`."""
    narrowed = words.asides | words.start | words.of
    return not words.anaphors.isdisjoint(said[:1]) and not narrowed.isdisjoint(said[1:2])


def up_to_a_comma(tokens: Sequence[Token], stated: Mention) -> Iterator[Token]:
    """The tokens of a clause without what a comma sets off behind a figure: `The other 28 are leased, she said on Friday`."""
    return takewhile(lambda token: token.word != "," or token.start < stated.start, tokens)


def sentences_meet(article: Article, one: Mention, other: Mention) -> bool:
    """Whether two mentions stand in one sentence."""
    return sentence_of(article, one) is sentence_of(article, other)


def opened_before(tokens: Sequence[Token], comma: int, words: RelationWords) -> int:
    """The comma that opens what another closes before a verb, behind a figure: `Some 70 boats, half of a fleet of 130, were at sea`.

    The closing one itself where what stands between them is the level that is told, by itself: `The 70 boats, at 2,100 tonnes, were full`.
    """
    if comma + 1 == len(tokens) or tokens[comma + 1].word not in words.helping:
        return comma
    opening = next((at for at in back(comma) if tokens[at].word in _CLOSED), -1)
    if opening < 0 or tokens[opening].word != "," or not any(token.figure for token in tokens[:opening]):
        return comma
    figures = [at for at in range(opening + 1, comma) if tokens[at].figure is not None]
    led = [token.word for token in tokens[opening + 1 : figures[0]]] if figures else []
    alone = len(figures) == 1 and all(word in words.leads - words.of or word in words.at for word in led)
    return comma if alone else opening


def is_put_in(article: Article, mention: Mention, others: Collection[Mention]) -> bool:
    """Whether a mention stands without any of some others in what two commas put in before a verb."""
    sentence = sentence_of(article, mention)
    tokens, at = sentence.tokens, sentence.at(mention)
    comma = next((to for to in range(at + 1, len(tokens)) if tokens[to].word in _CLOSED), at)
    if tokens[comma].word != ",":
        return False
    opening = opened_before(tokens, comma, article.lexicon.relations)
    start, end = tokens[opening].start, tokens[comma].start
    return opening < at and not any(one.block is mention.block and start < one.start < end for one in others)
