"""Article and rule -> the claims that are stated where the rule's words announce them, each with the sentences around it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import chain
from typing import NamedTuple

from newslint.arithmetic import notation
from newslint.article import Article, once
from newslint.article.claims.claim import YEAR, Claim, claims_in
from newslint.article.mention import Figure
from newslint.article.sentences import Sentence, figured, sentences
from newslint.kinds.relation.options import Options, Wanted
from newslint.lexicon import lowered
from newslint.lexicon.relations import RelationWords

_RANGE = "range"
Classes = tuple[tuple[str, tuple[str, ...]], ...]


class Passage(NamedTuple):
    """A claim that is stated in a sentence of an article."""

    article: Article
    sentence: Sentence
    stated: Claim

    def pools(self, options: Options) -> Iterator[Sequence[Claim]]:
        """The claims among which the others may be: of its sentence, else of two side by side and so on, those before it first."""
        for further in range(options.sentences):
            for before in range(further, -1, -1):
                yield self.claims(before, further - before)

    def near(self, options: Options) -> Sequence[Claim]:
        """The claims that may bear it out in another way."""
        far = options.sentences - 1 + options.acquit.sentences
        return self.claims(far, far)

    def claims(self, before: int, behind: int) -> Sequence[Claim]:
        """The claims of its sentence, and of so many before and behind."""
        told = claims_in(self.article)
        around = _around(self.article, self.sentence, before, behind)
        return tuple(chain.from_iterable(told(sentence) for sentence in around))


@cache
def phrases(classes: tuple[str, ...], own: Classes, words: RelationWords) -> frozenset[str]:
    """The phrases of some classes, those of the rule before those of the language."""
    known = {**words.classes, **dict(own)}
    return frozenset(phrase.lower() for name in classes for phrase in known.get(name, ()))


def fits(claim: Claim, wanted: Wanted, options: Options, words: RelationWords) -> bool:
    """Whether a claim is of the sort that is wanted, by itself."""

    def some(classes: tuple[str, ...]) -> frozenset[str]:
        return phrases(classes, options.words, words)

    if claim.quantity.top is not None or (wanted.role and claim.role not in wanted.role):
        return False
    if (wanted.unit and claim.quantity.unit not in wanted.unit) or (
        wanted.noun and claim.noun and claim.noun not in some(wanted.noun)
    ):
        return False
    if wanted.unsaid and claim.told(some(wanted.unsaid)):
        return False
    sides = (wanted.said, claim.told), (wanted.led_by, claim.led_by), (wanted.followed_by, claim.followed_by)
    told = [says(some(classes)) for classes, says in sides if classes]
    return any(told) or not told


def passages(article: Article, options: Options) -> Iterator[Passage]:
    """Every claim that the equation states, in text order; a story without the words that announce it is looked at no further."""
    words, told = article.lexicon.relations, claims_in(article)
    announced = _announced(options, words)
    if not options.holds or not _speaks(_prose(article), announced):
        return
    wanted, far = dict(options.claims)[notation.read(options.holds).stated], options.sentences - 1
    for sentence in figured(article):
        around = _around(article, sentence, far, far) if far else (sentence,)
        if _holds(around, options) and all(says(_text(around), some) for some in announced):
            yield from (Passage(article, sentence, one) for one in told(sentence) if fits(one, wanted, options, words))


def _announced(options: Options, words: RelationWords) -> Sequence[frozenset[str]]:
    """The phrases of which a passage must have one of each set."""
    beside = (wanted.beside for _, wanted in options.claims if wanted.beside)
    return [phrases(classes, options.words, words) for classes in (*((name,) for name in options.announced), *beside)]


def _holds(around: Sequence[Sentence], options: Options) -> bool:
    """Whether sentences have mentions enough, and of each sort that is wanted: a range may be of any."""
    mentions = [mention for sentence in around for mention in sentence.mentions]
    if len(mentions) < len(options.claims) - 1:
        return False
    roles = {mention.role if isinstance(mention, Figure) else YEAR for mention in mentions}
    return _RANGE in roles or all(not roles.isdisjoint(wanted.role) for _, wanted in options.claims if wanted.role)


def _speaks(text: str, wanted: Sequence[frozenset[str]]) -> bool:
    """Whether a text may have a phrase of each class."""
    return all(any(phrase in text for phrase in some) for some in wanted)


@once
def _prose(article: Article) -> str:
    """All prose of the story, in small letters: most rules look no further."""
    return lowered("\n".join([block.prose.text for block in article.blocks]))


def _text(around: Sequence[Sentence]) -> str:
    return " ".join([one.text for one in around])


@cache
def _word() -> re.Pattern[str]:
    return re.compile(r"\w[\w'.-]*\w|\w")


def says(text: str, phrases: frozenset[str]) -> bool:
    """Whether a text has a phrase, in whole words."""
    low = lowered(text)
    if not any(phrase in low for phrase in phrases):
        return False
    spoken = f" {' '.join(_word().findall(low))} "
    return any(f" {phrase} " in spoken for phrase in phrases)


def _around(article: Article, sentence: Sentence, before: int, behind: int) -> Sequence[Sentence]:
    """A sentence with so many before and behind it."""
    every, at = sentences(article), sentence.number
    near = every[max(0, at - before) : at + behind + 1]
    return [one for one in near if one.block.kind == sentence.block.kind]
