"""The claims of a sentence that count -> those that are listed with them by an article, without a count: `four nurses, two doctors and a clerk`, `two golds and a silver`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction
from functools import cache

from newslint.arithmetic.quantity import Quantity
from newslint.article.claims.beside import LISTED
from newslint.article.claims.claim import Claim
from newslint.article.mention import Mention
from newslint.article.sentences import Sentence
from newslint.lexicon.relations import RelationWords

_PERSONS, _NUMBER = "persons", "number"
_NEAR = 3
"""Words behind an article among which it is told who somebody is: `a young police officer`."""
_ONE = Quantity(Fraction(1), Fraction(1))


def single(sentence: Sentence, claims: Sequence[Claim], words: RelationWords) -> Iterator[Claim]:
    """Everybody who is told behind a comma or `and`, and behind a count of people, by an article, or whose they are, and the word for one."""
    people = _people(words)
    first = next((one for one in claims if one.role == _NUMBER and one.noun in people), None)
    if first is None:
        return
    tokens, articles = sentence.tokens, words.articles | words.owners
    for at in range(sentence.at(first.mention) + 1, len(tokens) - 1):
        joint = tokens[at - 1].word
        if tokens[at].word in articles and (joint in words.ands or joint in LISTED):
            for last in range(at + 1, min(at + 1 + _NEAR, len(tokens))):
                if tokens[last].mention is not None or not tokens[last].word.isalpha():
                    break
                if (noun := _several(tokens[last].word, words)) in people:
                    who = Mention(sentence.block, tokens[at].start, tokens[last].end)
                    behind = tuple(token.word for token in tokens[last : last + 1])
                    yield Claim(who, _NUMBER, _ONE, (), behind, noun, listed=True, joint=joint, next=behind)
                    break


def medal(sentence: Sentence, at: int, words: RelationWords) -> Claim | None:
    """One medal of those that are counted beside it, by its article: `two golds, a silver and three bronzes`."""
    tokens = sentence.tokens
    if tokens[at].word not in words.classes.get("indefinite", ()) or at + 1 >= len(tokens) or not sentence.figures:
        return None
    noun = tokens[at + 1].word
    near = tokens[at + 2].word if at + 2 < len(tokens) else ""
    if noun not in words.classes.get("single-medals", ()) or (
        near.isalpha() and near not in words.ands | words.asides | words.at
    ):
        return None
    place = Mention(sentence.block, tokens[at].start, tokens[at].end)
    return Claim(place, _NUMBER, Quantity(Fraction(1)), (), (noun,), noun, next=(noun,))


@cache
def _people(words: RelationWords) -> frozenset[str]:
    """The words for several people."""
    return frozenset((*words.classes.get(_PERSONS, ()), *words.persons))


@cache
def _irregular(words: RelationWords) -> Mapping[str, str]:
    """The words for one of those for several that end otherwise: `woman`, `women`."""
    return dict(pair.split() for pair in words.classes.get("one-and-several", ()))


def _several(word: str, words: RelationWords) -> str:
    """The word for several of those whom one is called by, "" if none is known: `nurse`, `woman`."""
    forms = (_irregular(words).get(word, ""), *(word + end for end in words.plural_endings))
    return next((one for one in forms if one in _people(words)), "")
