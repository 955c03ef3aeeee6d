"""A count of a field, a figure of the body with another value -> whether both count one thing, though no slip makes the one of the other."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice

from newslint.article import Article
from newslint.article.claims import BODY, body, claims
from newslint.article.claims.likeness import Likeness
from newslint.article.claims.stems import stems
from newslint.article.claims.topic import topics
from newslint.article.mention import Figure
from newslint.article.prose.neighbours import word_before
from newslint.article.sentences import sentence_of
from newslint.kinds.agreement.backing_needed import persons
from newslint.kinds.agreement.bearing import Counterpart, counts
from newslint.kinds.agreement.bracketed import is_part
from newslint.kinds.agreement.one_thing import lead
from newslint.kinds.agreement.repeats import told_again
from newslint.kinds.agreement.worked_out.added import added

COUNTED = frozenset({"number", "ratio", "duration"})
BESIDE = 2  # words beside both counts
SHARED = 3  # words that both sentences have, where one does not say what the other does
MUCH = 5  # likewise, where they do not count one noun
BEFORE = 3  # tokens before a count among which its part stands
SLIP = 10  # times as much is what a slip makes of a number
FEW = 10  # a number that two sentences have by chance


def recounted(article: Article, each: Counterpart) -> bool:
    """Whether the body counts what a field does, and comes to another number: in a sentence that says the same, or in the lead."""
    claim, fact, alike = each.claim, each.fact, each.likeness
    if (
        claim.block.kind == "caption"
        or claim.role not in COUNTED
        or claim.role != fact.role
        or claim.quantity.unit != fact.quantity.unit
        or _is_name(article, claim)
    ):
        return False
    led = claim.block.kind == "headline" and fact.block is lead(article)
    if alike.other or alike.direction < 0 or added(article, each) or _no_other_value(claim, fact):
        return False
    if any(is_some(article, claim) is not is_some(article, fact) for is_some in (_is_whole, is_part)):
        return False
    if told_again(article, claim, fact):
        return alike.noun or (led and bool(alike.near)) or (len(alike.near) >= BESIDE and _of_one_sort(article, each))
    if led and alike.shared and (_sole(article, each) or _of_one_fate(article, each)):
        return True
    return _of_one_thing(alike, led=led) or (alike.noun and _beside_one_figure(article, each))


def _is_name(article: Article, claim: Figure) -> bool:
    """Whether a number of a field ends a name that the body has too: `Harbour Plan 15`."""
    before = word_before(claim.block.prose.text, claim.start)
    named = f"{before} {claim.text}"
    return before[:1].isupper() and any(named in block.prose.text for block in article.blocks if block.kind in BODY)


def _no_other_value(claim: Figure, fact: Figure) -> bool:
    """Whether two counts are so far apart that the one is no other value of the same thing, or go together after all."""
    low, high = sorted((claim.quantity.nominal, fact.quantity.nominal))
    return high > low * SLIP or claim.quantity.near().meets(fact.quantity.near())


def _of_one_sort(article: Article, each: Counterpart) -> bool:
    """Whether two figures both count people, or neither counts what stands behind it: `Nine of its sectors`."""
    nouns = [topics(article)(figure).noun for figure in each[:2] if counts(article, figure)]
    return not nouns or (len(nouns) > 1 and not any(map(persons(article).isdisjoint, nouns)))


def _sole(article: Article, each: Counterpart) -> bool:
    """Whether headline and lead have one number each, in one scale: `Nine million out of work`, `a level of five million`."""
    scaled = {figure.text.lower().split()[-1] for figure in each[:2]}
    alone = all(len(_numbers(article, figure)) == 1 for figure in each[:2])
    return alone and len(scaled) == 1 and each.fact.quantity.nominal > FEW


def _of_one_fate(article: Article, each: Counterpart) -> bool:
    """Whether headline and lead each count people once, and tell what became of them: `Three arrested`, `have arrested four men`."""
    words = article.lexicon.agreement
    fates = frozenset(stem for word in words.fates for stem in stems(word, words))
    told = not fates.isdisjoint(each.likeness.near)
    people = not persons(article).isdisjoint(topics(article)(each.fact).noun)
    return told and people and all(len(_numbers(article, figure)) == 1 for figure in each[:2])


def _numbers(article: Article, figure: Figure) -> Sequence[Figure]:
    """The figures of the block of one that count as it does."""
    return [one for one in (*claims(article), *body(article)) if one.block is figure.block and one.role == figure.role]


def _of_one_thing(alike: Likeness, *, led: bool) -> bool:
    """Whether enough words are said with both counts: the more, the less they count one noun or stand in headline and lead."""
    close, shared = len(alike.near) >= BESIDE, len(alike.shared)
    if alike.noun:
        return (led and shared >= SHARED - 1) or (close and shared >= SHARED)
    return close and (led or shared >= MUCH)


def _beside_one_figure(article: Article, each: Counterpart) -> bool:
    """Whether the sentences of both counts have another figure in common: `Two firms invest $10 million`."""
    here, there = (
        {one.quantity.nominal for one in sentence_of(article, figure).figures if one is not figure}
        for figure in each[:2]
    )
    return any(value > FEW for value in here & there)


def _is_whole(article: Article, figure: Figure) -> bool:
    """Whether a count is what another one is a part of: `five of the ten tugs`."""
    words, near = article.lexicon.relations, islice(sentence_of(article, figure).before(figure), BEFORE)
    before = [token for token in near if token.word not in words.articles]
    return len(before) > 1 and before[0].word in words.of and before[1].figure is not None
