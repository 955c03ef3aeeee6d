"""A case and the paragraphs around it -> which of them are of something else: they share no word with the others, and take up nothing."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import islice, takewhile

from newslint.article import Article
from newslint.article.claims.claim import Claim
from newslint.article.claims.clauses import moves, stems_of
from newslint.article.sentences import Sentence, sentence_of, sentences
from newslint.article.sentences.tokens import Token
from newslint.document import Block
from newslint.kinds.relation.cases import Case
from newslint.lexicon.relations import RelationWords
from newslint.tuples import NamedTuple

_BODY, _NUMBER, _PAIR = "body", "number", 2
_FIRST = 2
"""Words with which a paragraph begins that takes up what stands before it: `At Deal they`."""


class _Told(NamedTuple):
    """What a paragraph tells up to the claims that it has: the stems of its words, those of what it is about, whether it takes up another, whether it begins with a figure, and whether it counts people."""

    stems: frozenset[str]
    matters: frozenset[str]
    takes_up: bool
    counts: bool
    people: bool

    def meets(self, later: _Told) -> bool:
        """Whether a later paragraph may go on with it."""
        return later.counts or not self.stems.isdisjoint(later.stems) or self.shares(later)

    def shares(self, later: _Told) -> bool:
        """Whether a later paragraph speaks of what it speaks of, which is more than that both rise on a Tuesday."""
        return later.takes_up or (self.people and later.people) or not self.matters.isdisjoint(later.matters)


def strays(article: Article, one: Case, stated: Claim) -> bool:
    """Whether the claims of one paragraph are told of nothing that those of another are: `two members were absent`, and further down `a pack of 12`.

    What stands by itself beside a paragraph with all others is told by its own words, `A turnout of 70%`, unless it counts something else.
    """
    held = _by_paragraph(claim for claims in one.binding.values() for claim in claims)
    if len(held) == _PAIR and len(held[stated.mention.block]) == 1 and not _counts_another(one, stated):
        return False
    if len(held) < _PAIR or any(block.kind != _BODY for block in held):
        return False
    blocks = sorted(held, key=lambda block: held[block][0].mention.span)
    return not _all_meet([_told(article, held[block]) for block in blocks])


def of_one_matter(article: Article, one: Case, pool: Sequence[Claim]) -> Sequence[Claim]:
    """The claims near by that may be of what a case is of: of its paragraphs, and of such as speak of the same or take it up.

    What stands in a paragraph of something else, be it that figures rise there too, is none that may as well have been meant.
    """
    taken = _by_paragraph(claim for claims in one.binding.values() for claim in claims)
    if any(block.kind != _BODY for block in taken):
        return pool
    its = [(claims[0].mention.span, _told(article, claims)) for claims in taken.values()]
    strange = set[Block]()
    for block, claims in _by_paragraph(pool).items():
        if block.kind == _BODY and block not in taken:
            told, place = _told(article, claims), claims[0].mention.span
            if not any(here.shares(told) if at < place else told.shares(here) for at, here in its):
                strange.add(block)
    return [claim for claim in pool if claim.mention.block not in strange]


def _by_paragraph(claims: Iterable[Claim]) -> Mapping[Block, Sequence[Claim]]:
    held: dict[Block, list[Claim]] = {}
    for claim in claims:
        held.setdefault(claim.mention.block, []).append(claim)
    return held


def _counts_another(one: Case, stated: Claim) -> bool:
    """Whether what is stated counts what none of the others do: `240 buses` beside so many tickets."""
    nouns = {claim.noun for claims in one.binding.values() for claim in claims if claim.mention is not stated.mention}
    return stated.role == _NUMBER and bool(stated.noun) and bool(nouns - {""}) and stated.noun not in nouns


def _all_meet(told: Sequence[_Told]) -> bool:
    """Whether some paragraphs, in their order, hang together."""
    met, left = {0}, {*range(1, len(told))}
    while left:
        joined = {at for at in left if any(told[min(at, other)].meets(told[max(at, other)]) for other in met)}
        if not joined:
            return False
        met |= joined
        left -= joined
    return True


def _told(article: Article, claims: Sequence[Claim]) -> _Told:
    """What the paragraph of some claims tells up to the last of them."""
    words, every = article.lexicon.relations, sentences(article)
    last = max(sentence_of(article, claim.mention).number for claim in claims)
    back = (every[at] for at in range(last, -1, -1))
    *_, first = read = [*takewhile(lambda one: one.block is claims[0].mention.block, back)]
    tokens = [token for one in read for token in one.tokens if not token.figure]
    people = words.classes.get("persons", ())
    things = (token for token in tokens if token.mention is None and not moves(token, words))
    return _Told(
        _stems(tokens, article),
        _stems(things, article),
        _takes_up(first, words),
        bool(first.tokens and first.tokens[0].figure),
        any(claim.noun in people for claim in claims),
    )


def _stems(tokens: Iterable[Token], article: Article) -> frozenset[str]:
    return frozenset(stem for token in tokens for stem in stems_of(token, article))


def _takes_up(sentence: Sentence, words: RelationWords) -> bool:
    """Whether a paragraph soon has a word for what was told before."""
    first = [*islice((token.word for token in sentence.tokens if token.word not in words.articles), _FIRST)]
    return not (words.anaphors | words.owners).isdisjoint(first)
