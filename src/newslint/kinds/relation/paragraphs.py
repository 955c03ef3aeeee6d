"""A case whose claims stand in several paragraphs -> whether one of these is of something else: it shares no word with the others, and takes up nothing."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from itertools import islice, takewhile

from newslint.article import Article
from newslint.article.claims.claim import Claim
from newslint.article.claims.clauses import stems_of
from newslint.article.sentences import Sentence, sentence_of, sentences
from newslint.document import Block
from newslint.kinds.relation.cases import Case
from newslint.lexicon.relations import RelationWords
from newslint.tuples import NamedTuple

_BODY, _NUMBER, _PAIR = "body", "number", 2
_FIRST = 2
"""Words with which a paragraph begins that takes up what stands before it: `At Deal they`."""


class _Told(NamedTuple):
    """What a paragraph tells up to the claims that it has: the stems of its words, whether it takes up another, and whether it counts people."""

    stems: frozenset[str]
    takes_up: bool
    people: bool


def strays(article: Article, one: Case, stated: Claim) -> bool:
    """Whether the claims of one paragraph are told of nothing that those of another are: `two members were absent`, and further down `a pack of 12`.

    What stands by itself beside a paragraph with all others is told by its own words, `A turnout of 70%`, unless it counts something else.
    """
    held: dict[Block, list[Claim]] = {}
    for claim in (claim for claims in one.binding.values() for claim in claims):
        held.setdefault(claim.mention.block, []).append(claim)
    if len(held) == _PAIR and len(held[stated.mention.block]) == 1 and not _counts_another(one, stated):
        return False
    if len(held) < _PAIR or any(block.kind != _BODY for block in held):
        return False
    blocks = sorted(held, key=lambda block: held[block][0].mention.span)
    told = [_told(article, block, held[block]) for block in blocks]
    return not _all_meet(told)


def _counts_another(one: Case, stated: Claim) -> bool:
    """Whether what is stated counts what none of the others do: `240 buses` beside so many tickets."""
    nouns = {claim.noun for claims in one.binding.values() for claim in claims if claim.mention is not stated.mention}
    return stated.role == _NUMBER and bool(stated.noun) and bool(nouns - {""}) and stated.noun not in nouns


def _all_meet(told: Sequence[_Told]) -> bool:
    """Whether some paragraphs, in their order, hang together."""
    met, left = {0}, {*range(1, len(told))}
    while left:
        joined = {at for at in left if any(_meet(told[min(at, other)], told[max(at, other)]) for other in met)}
        if not joined:
            return False
        met |= joined
        left -= joined
    return True


def _meet(first: _Told, later: _Told) -> bool:
    return later.takes_up or (first.people and later.people) or not first.stems.isdisjoint(later.stems)


def _told(article: Article, block: Block, claims: Collection[Claim]) -> _Told:
    """What a paragraph tells up to its last claim."""
    words = article.lexicon.relations
    last = max(sentence_of(article, claim.mention).number for claim in claims)
    every = sentences(article)
    *_, first = read = [*takewhile(lambda one: one.block is block, (every[at] for at in range(last, -1, -1)))]
    stems = {stem for one in read for token in one.tokens if not token.figure for stem in stems_of(token, article)}
    people = words.classes.get("persons", ())
    return _Told(frozenset(stems), _takes_up(first, words), any(claim.noun in people for claim in claims))


def _takes_up(sentence: Sentence, words: RelationWords) -> bool:
    """Whether a paragraph begins with a figure, or soon with a word for what was told before."""
    if sentence.tokens and sentence.tokens[0].figure:
        return True
    first = [*islice((token.word for token in sentence.tokens if token.word not in words.articles), _FIRST)]
    return not (words.anaphors | words.owners).isdisjoint(first)
