"""Article -> counts that the story takes up again as another number: `Two men were arrested … the three men`."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain
from typing import NamedTuple

from newslint.article import Article
from newslint.article.claims.claim import Claim, claims_in
from newslint.article.mention import Figure
from newslint.article.sentences import Sentence, figured
from newslint.lexicon import lowered
from newslint.lexicon.relations import RelationWords

_NEAR = 3
"""Sentences in which a count is taken up."""
_FEW, _MANY = 12, 40
_TOLD = frozenset(("body", "caption"))
_BETWEEN = 2
"""Words between a count and its noun: `the 12 stolen paintings`."""
_BEFORE = 12
"""Characters before a count in which such a word stands."""


class Later(NamedTuple):
    """A count, and the one that takes it up with another value."""

    first: Figure
    again: Figure


def later(article: Article) -> Iterator[Later]:
    """Every count of a noun that takes up an earlier one, the only one of its noun, but as another number."""
    words, told = article.lexicon.relations, claims_in(article)
    held = [one for one in figured(article) if one.block.kind in _TOLD and _points_back(one, words)]
    for sentence in held:
        for claim in told(sentence):
            first = _taken_up(article, sentence, claim) if _takes_up(claim, words) else None
            if first is not None and isinstance(first.mention, Figure) and isinstance(claim.mention, Figure):
                yield Later(first.mention, claim.mention)


def _points_back(sentence: Sentence, words: RelationWords) -> bool:
    """Whether a sentence has a word that points back before one of its counts."""
    text = sentence.block.prose.text
    near = (lowered(text[max(0, figure.start - _BEFORE) : figure.start]).split() for figure in sentence.figures)
    return any(not _definite(words).isdisjoint(said[-1:]) for said in near)


def _takes_up(claim: Claim, words: RelationWords) -> bool:
    """Whether a claim counts a few of what was told of: `the three men`, `all five cubs`."""
    few = claim.role == "number" and _is_few(claim)
    at = claim.next.index(claim.noun) if claim.noun in claim.next[: _BETWEEN + 1] else None
    if not few or not claim.noun or at is None:
        return False
    bound = claim.next[at + 1 : at + 2]  # `the three men who`, `the three men of`, `the three men freed by`
    further = claim.next[at + 2 : at + 3]
    restricted = any(not some.isdisjoint(bound) for some in (words.relatives, words.of, words.asides, words.start))
    restricted = restricted or not (words.start | words.by).isdisjoint(further)
    return claim.preceded_by(_definite(words)) and not restricted


def _is_few(claim: Claim) -> bool:
    """Whether a claim counts a few things, exactly."""
    worth = claim.quantity
    return 1 < worth.nominal <= _MANY and worth.nominal.denominator == 1 and not worth.hedge and worth.top is None


def _definite(words: RelationWords) -> frozenset[str]:
    return frozenset(words.classes.get("definite", ())) & frozenset((*words.pointing, *words.anaphors))


def _taken_up(article: Article, sentence: Sentence, claim: Claim) -> Claim | None:
    """The only earlier count of the same noun, if it has another value, and nobody joined in between."""
    told = claims_in(article)
    pictured = sentence.block.kind == "caption"
    body = [one for one in figured(article) if one.block.kind == "body" and (pictured or one.number <= sentence.number)]
    every = chain.from_iterable(map(told, body))
    earlier = [one for one in every if pictured or one.mention.span < claim.mention.span]
    alike = [one for one in earlier if one.noun == claim.noun and one.role == "number"]
    if len(alike) != 1 or any(one.quantity.nominal == claim.quantity.nominal for one in earlier):
        return None
    first = alike[0]
    low, high = sorted((first.quantity.nominal, claim.quantity.nominal))
    if high > _FEW and high >= 2 * low:
        return None  # `the ten biggest banks … the 32 banks`
    if claim.next[:1] != (claim.noun,) and claim.quantity.nominal < first.quantity.nominal:
        return None  # `the two older men` are some of the three
    near = pictured or any(one.number + _NEAR >= sentence.number for one in body if first.mention in one.figures)
    return first if near and _is_few(first) and not _changed(article, first, claim) else None


def _changed(article: Article, first: Claim, again: Claim) -> bool:
    """Whether words between two counts add to the first, or take from it."""
    places = sorted((first.mention.span, again.mention.span))
    text = article.source.text[places[0].start : places[1].end]
    said = set(lowered(text).replace(",", " ").replace(".", " ").split())
    return any(not said.isdisjoint(phrase.split()) for phrase in article.lexicon.relations.classes.get("newcomers", ()))
