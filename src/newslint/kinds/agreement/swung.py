"""Article -> changes without a figure that a field tells one way and the body always the other: `profit falls`, `cuts its outlook`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newslint.article import Article
from newslint.article.claims import BODY, FIELDS
from newslint.article.claims.moves import swings
from newslint.article.mention import Mention
from newslint.article.sentences import Sentence, sentences
from newslint.article.sentences.tokens import Token
from newslint.kinds.agreement.bearing import of_others
from newslint.kinds.agreement.circumstances import foreseen, of_two_times, unreal
from newslint.tuples import NamedTuple

NEAR = 3  # tokens between a change and what changes


class Swing(Mention):
    """What is said to change and the word that says so, and which way."""

    __slots__ = ("thing", "up")

    def __init__(self, sentence: Sentence, tokens: Sequence[Token], thing: str, *, up: bool) -> None:
        super().__init__(sentence.block, tokens[0].start, tokens[-1].end)
        self.thing = thing
        self.up = up


class Swung(NamedTuple):
    """A change of a field, and the same as the body tells it."""

    claim: Swing
    fact: Swing


def swung(article: Article) -> Iterator[Swung]:
    """Every change without a figure of which the body never says what a field does, and once the opposite."""
    for sentence in sentences(article):
        for claim in _swings(article, sentence, free=True) if sentence.block.kind in FIELDS else ():
            told = [*_told(article, claim.thing)]
            ways = {way for other in told for _, way in swings(article, other, free=False)}
            if claim.up not in ways:
                facts = (fact for other in told for fact in _swings(article, other, free=False))
                same = (fact for fact in facts if fact.thing == claim.thing and _of_one_thing(article, claim, fact))
                yield from (Swung(claim, fact) for fact in [*same][:1])


def _of_one_thing(article: Article, claim: Swing, fact: Swing) -> bool:
    """Whether two changes may be one: neither is foreseen or did not come about, and they have no two times or names."""
    is_forecast = claim.thing in article.lexicon.relations.expected
    if any(unreal(article, swing) or (foreseen(article, swing) and not is_forecast) for swing in (claim, fact)):
        return False
    return not (of_two_times(article, claim, fact) or of_others(article, claim, fact))


def _told(article: Article, thing: str) -> Iterator[Sentence]:
    """The sentences of the body that speak of a thing."""
    things = article.lexicon.agreement.moving
    spellings = [word for word, read in things.items() if read == thing]
    for sentence in sentences(article):
        if sentence.block.kind in BODY and any(word in sentence.text.lower() for word in spellings):
            yield sentence


def _swings(article: Article, sentence: Sentence, *, free: bool) -> Iterator[Swing]:
    """The changes of a sentence with the thing that stands nearest to them, right before or a word or two behind."""
    tokens, things = sentence.tokens, article.lexicon.agreement.moving
    for token, up in swings(article, sentence, free=free):
        at = tokens.index(token)
        for place in (at - 1, *range(at + 1, at + 1 + NEAR), *range(at - 2, at - 1 - NEAR, -1)):
            if 0 <= place < len(tokens) and tokens[place].word in things:
                between = tokens[min(place, at) : max(place, at) + 1]
                if _together(article, between):
                    yield Swing(sentence, between, things[tokens[place].word], up=up)
                break


def _together(article: Article, between: Sequence[Token]) -> bool:
    """Whether no mark and no preposition parts a change from what changes."""
    words = article.lexicon.relations
    return not any(token.word in words.parts or token.word in words.asides for token in between)
