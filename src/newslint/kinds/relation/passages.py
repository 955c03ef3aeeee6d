"""Article and rule -> the claims that are stated where the rule's words announce them, each with the sentences around it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache
from itertools import chain

from newslint.article import Article, once
from newslint.article.claims.claim import Claim
from newslint.article.claims.today import today
from newslint.article.claims.told import claims_in
from newslint.article.sentences import Sentence, sentences
from newslint.kinds.relation.nearby import nearby
from newslint.kinds.relation.options import ALL, Options
from newslint.kinds.relation.stating import stating
from newslint.kinds.relation.targets import Sort, Target, target
from newslint.lexicon.relations import RelationWords
from newslint.tuples import NamedTuple

_REMEMBERED = 100
"""Sentences whose claims, with those around, are kept: rules ask for the same ones in turn."""


class Passage(NamedTuple):
    """A claim that is stated in a sentence of an article."""

    article: Article
    sentence: Sentence
    stated: Claim

    def pools(self, options: Options) -> Iterator[Sequence[Claim]]:
        """The claims among which the others may be: of its sentence, else of two side by side and so on, those before it first.

        Where all near by take part, there is one choice of them: those of all its sentences.
        """
        if any(wanted.count == ALL for _, wanted in options.claims):
            every = self.widest(options)
            yield from () if _listed_with(self.stated, every) else (every,)
            return
        leading = self._target(options).leading
        for further in range(options.sentences):
            for before in range(further, further - 1 if leading else -1, -1):
                yield self._claims(options, before, further - before)

    def widest(self, options: Options) -> Sequence[Claim]:
        """The claims among which all others are."""
        reach = self._target(options).reach
        return self._claims(options, reach, 0 if self._target(options).leading else reach)

    def near(self, options: Options) -> Sequence[Claim]:
        """The claims that may bear it out in another way."""
        return self._claims(options, far(options), far(options))

    def _claims(self, options: Options, before: int, behind: int) -> Sequence[Claim]:
        """The claims of its sentence and of so many before and behind; the day of the story where the rule counts to it or from it."""
        told = self.claims(before, behind)
        return (*told, *today(self.article, self.stated.mention)) if self._target(options).counted else told

    def _target(self, options: Options) -> Target:
        return target(options, self.article.lexicon.relations)

    def claims(self, before: int, behind: int) -> Sequence[Claim]:
        """The claims of its sentence, and of so many before and behind: every rule of that reach asks for them."""
        return _pools(self.article)((self.sentence.number, before, behind))


@once
def _pools(article: Article) -> Callable[[tuple[int, int, int]], Sequence[Claim]]:
    """The function that tells the claims of a sentence by its number, and of so many before and behind it."""
    told, every = claims_in(article), sentences(article)

    @lru_cache(maxsize=_REMEMBERED)
    def pool(place: tuple[int, int, int]) -> Sequence[Claim]:
        number, before, behind = place
        return tuple(chain.from_iterable([told(one) for one in nearby(article, every[number], before, behind)]))

    return pool


def _listed_with(stated: Claim, every: Sequence[Claim]) -> bool:
    """Whether a claim is the first of a list of several things, `six men, four women and a dog`, and so not all of them."""
    behind = next((claim for claim in every if claim.mention.span > stated.mention.span), None)
    return behind is not None and behind.listed and bool(stated.noun and behind.noun) and stated.noun != behind.noun


def fits(claim: Claim, sort: Sort, words: RelationWords) -> bool:
    """Whether a claim is by itself of a sort."""
    wanted = sort.wanted
    if (wanted.role and claim.role not in wanted.role) or claim.quantity.top is not None:
        return False
    if wanted.unit and claim.quantity.unit not in wanted.unit:
        return False
    if wanted.noun and not (claim.noun in sort.noun if claim.noun else _counts_one(claim, sort.noun, words)):
        return False
    for says, some in sort.told:
        if not says(claim, some):
            return False
    return not (sort.unsaid and claim.told(sort.unsaid))


def nouns_of(stated: str, options: Options, words: RelationWords) -> frozenset[str]:
    """All that is counted, and people, where what is stated is a count of something told; none where it may be of anything."""
    every = target(options, words).sorts
    people = words.classes.get("persons", ())
    return (
        frozenset(people).union(*(sort.noun for sort in every.values())) if every[stated].wanted.noun else frozenset()
    )


def counts(claim: Claim, nouns: frozenset[str], words: RelationWords) -> bool:
    """Whether a claim may count one of some things, if any are told: not the `two attacks` among soldiers."""
    if not nouns or claim.role != "number":
        return True
    return claim.noun in nouns if claim.noun else _counts_one(claim, nouns, words)


def _counts_one(claim: Claim, nouns: frozenset[str], words: RelationWords) -> bool:
    """Whether a claim without a noun may be meant: `one` alone is none, `one nurse` is where nurses are counted."""
    if claim.quantity.unit is not None or claim.quantity.nominal != 1:
        return True
    near = claim.next[:2]
    return any(word in nouns or any(word + end in nouns for end in words.plural_endings) for word in near)


def passages(article: Article, options: Options) -> Iterator[Passage]:
    """Every claim that the equation states, in text order."""
    for sentence in stating(article, options):
        yield from passages_in(article, options, sentence)


def passages_in(article: Article, options: Options, sentence: Sentence) -> Iterator[Passage]:
    """Every claim of a sentence that the equation states, in text order; what is to be told for one of something, where it is."""
    words = article.lexicon.relations
    sought = target(options, words)
    sort = sought.sorts[sought.stated]
    role, per = sort.wanted.role, sort.wanted.per
    for one in claims_in(article)(sentence):
        if (not role or one.role in role) and (one.base or not per) and fits(one, sort, words):
            yield Passage(article, sentence, one)


def far(options: Options) -> int:
    """How many sentences away, at most, stands what a claim is judged by."""
    return options.sentences - 1 + options.acquit.sentences
