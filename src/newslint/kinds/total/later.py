"""Article -> counts that the story takes up again as another number: `Two men were arrested … the three men`, `19 jets … the 21 aircraft`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction
from itertools import pairwise

from newslint.article import Article, once
from newslint.article.claims.claim import Claim
from newslint.article.claims.told import claims_in
from newslint.article.mention import Figure
from newslint.article.sentences import Sentence, figured, sentence_of
from newslint.lexicon import lowered
from newslint.lexicon.relations import RelationWords
from newslint.model import Span
from newslint.tuples import NamedTuple

_NEAR = 3
"""Sentences in which a count is taken up."""
_NEXT = 1
"""Sentences in which one of another noun is."""
_MANY, _FEW, _PAIR = 12, 9, 2
_TOLD = frozenset(("body", "caption"))
_BETWEEN = 2
"""Words between a count and its noun: `the 12 stolen paintings`."""
_OF_ONE = 2
"""Words behind an article among which somebody is named: `a young man`."""
_BEFORE = 12
"""Characters before a count in which such a word stands."""


class Later(NamedTuple):
    """A count, and the one that takes it up with another value."""

    first: Figure
    again: Figure


def later(article: Article) -> Iterator[Later]:
    """Every count of a noun that takes up an earlier one, the only one of its noun or sort, but as another number."""
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
    """Whether a claim counts what was told of: `the three men`, `all five cubs`, `all five were`."""
    if claim.role != "number" or not _is_count(claim) or not claim.preceded_by(_definite(words)):
        return False
    if not claim.noun:
        opens = len(claim.before) == 1 and not claim.joint and not claim.next  # `The four, who had a radio, …`
        return opens or (claim.preceded_by(words.all_of_them) and not words.helping.isdisjoint(claim.next[:1]))
    if claim.noun not in claim.next[: 1 + _BETWEEN * (claim.quantity.nominal <= _FEW)]:
        return False
    at = claim.next.index(claim.noun) + 1
    bound, further = claim.next[at : at + 1], claim.next[at + 1 : at + 2]
    # `the three men who`, `the three men of`, `the three men freed by`
    bound = bound if further else ()  # not `brought the three men out.`
    restricted = any(not some.isdisjoint(bound) for some in (words.relatives, words.of, words.asides, words.start))
    if claim.quantity.nominal > _MANY and bound and words.stops.isdisjoint(bound):
        return False  # `the 426,000 cars sold in 2011`, which are others
    return not restricted and (words.start | words.by).isdisjoint(further)


def _is_count(claim: Claim) -> bool:
    """Whether a claim counts several things, exactly."""
    worth = claim.quantity
    return worth.nominal > 1 and worth.nominal.denominator == 1 and not worth.hedge and worth.top is None


def _definite(words: RelationWords) -> frozenset[str]:
    return frozenset(words.classes.get("definite", ())) & frozenset((*words.pointing, *words.anaphors))


class _Count(NamedTuple):
    """A number that counts a noun: where it stands, and in which sentence."""

    span: Span
    sentence: Sentence


class _Counts(NamedTuple):
    """The first two counts of each noun of the body, and where each value is first told: a long story is read through once."""

    nouns: Mapping[str, Sequence[_Count]]
    values: Mapping[Fraction, Span]


@once
def _counts(article: Article) -> _Counts:
    """What the body counts."""
    nouns: dict[str, list[_Count]] = {}
    values: dict[Fraction, Span] = {}
    told = claims_in(article)
    for sentence in figured(article):
        for claim in told(sentence) if sentence.block.kind == "body" else ():
            span = claim.mention.span
            values.setdefault(claim.quantity.nominal, span)
            if claim.role == "number" and len(some := nouns.setdefault(claim.noun, [])) < _PAIR:
                some.append(_Count(span, sentence))
    return _Counts(nouns, values)


def _taken_up(article: Article, sentence: Sentence, claim: Claim) -> Claim | None:
    """The only earlier count of the same noun or of its sort, if it has another value, and nobody joined in between."""
    counts, words = _counts(article), article.lexicon.relations
    pictured = sentence.block.kind == "caption"
    alike = [
        one
        for noun, some in counts.nouns.items()
        if _same_sort(noun, claim.noun, words)
        for one in some
        if pictured or one.span < claim.mention.span
    ]
    known = counts.values.get(claim.quantity.nominal)
    if len(alike) != 1 or (known and (pictured or known < claim.mention.span)):
        return None
    first = next(one for one in claims_in(article)(alike[0].sentence) if one.mention.span == alike[0].span)
    if claim.noun and claim.next[:1] != (claim.noun,) and claim.quantity.nominal < first.quantity.nominal:
        return None  # `the two older men` are some of the three
    reach = _NEAR if first.noun == claim.noun else _NEXT
    near = pictured or sentence_of(article, first.mention).number + reach >= sentence.number
    likely = _is_count(first) and _may_be_meant(first, claim)
    return first if near and likely and not _changed(article, first, claim) else None


def _same_sort(noun: str, again: str, words: RelationWords) -> bool:
    """Whether a noun is told again, or what it stands for by another of its sort."""
    if noun == again or not noun:
        return bool(noun)
    people = words.classes.get("persons", ())
    if noun in people and (not again or again in words.people_again):
        return True
    return bool(again) and any(again in general and noun in general | special for general, special in words.sorts)


def _may_be_meant(first: Claim, again: Claim) -> bool:
    """Whether a few of one noun are told again, or a number that a slip or a miscount explains."""
    one, other = int(first.quantity.nominal), int(again.quantity.nominal)
    if first.noun == again.noun and max(one, other) <= _MANY:
        return True
    if max(one, other) <= _MANY:
        return abs(one - other) == 1
    digits = f"{one}", f"{other}"
    differing = [pair for pair in zip(*digits, strict=False) if pair[0] != pair[1]]
    transposed = len(differing) == _PAIR and sorted(digits[0]) == sorted(digits[1])
    return len(digits[0]) == len(digits[1]) and (transposed or len(differing) == 1 or abs(one - other) == 1)


def _changed(article: Article, first: Claim, again: Claim) -> bool:
    """Whether words between two counts add to the first, or take from it; what became of the first itself is told in its sentence, and so is how many are out (`all but two of the 33`)."""
    words, text = article.lexicon.relations, article.source.text
    sentence = sentence_of(article, first.mention)
    end = max(first.mention.span.end, sentence.block.prose.span(sentence.start, sentence.end).end)
    own = text[first.mention.span.start : min(end, again.mention.span.start)]
    behind = text[end : again.mention.span.end] if end < again.mention.span.end else ""
    joined = frozenset(words.classes.get("newcomers", ()))
    fates = frozenset(words.classes.get("fates", ()))
    apart = abs(first.quantity.nominal - again.quantity.nominal)
    others = (figure.quantity.nominal for figure in sentence.figures if figure is not first.mention)
    if not again.noun and any(
        f" {phrase} " in lowered(sentence.text) for phrase in words.classes.get("in-company", ())
    ):
        return True  # `Three nuns were lost with a guide. The four, who …`
    return _says(own, joined - fates) or _says(behind, joined) or _with_one_more(article, first) or apart in others


def _with_one_more(article: Article, first: Claim) -> bool:
    """Whether somebody is told of beside those that a count counts: `two boys, aged 14 and 16, and a man of 19`."""
    words, single = article.lexicon.relations, article.lexicon.agreement.singly
    said = [token.word for token in sentence_of(article, first.mention).after(first.mention)]
    return any(
        joint in words.ands
        and article_ in words.articles
        and not single.keys().isdisjoint(said[at + 2 : at + 2 + _OF_ONE])
        for at, (joint, article_) in enumerate(pairwise(said))
    )


def _says(text: str, phrases: frozenset[str]) -> bool:
    said = set(lowered(text).replace(",", " ").replace(".", " ").split())
    return any(not said.isdisjoint(phrase.split()) for phrase in phrases)
