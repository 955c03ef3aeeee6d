"""A case that does not hold -> whether it does of the sum of what is listed with one of two figures, `9 games at home and 7 away, up from 12`, or of the first parts alone."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from itertools import pairwise

from newslint.article import Article
from newslint.article.claims.claim import Claim
from newslint.article.claims.clauses import clause_of
from newslint.article.claims.joined import joined_before, joined_behind
from newslint.article.mention import Figure
from newslint.article.sentences import sentence_of
from newslint.kinds.relation.cases import Case, case
from newslint.kinds.relation.options import EITHER, LESS, Options
from newslint.kinds.relation.targets import phrases

_LESS, _SUM, _LEAST = " - ", "sum(", 2


def right_together(article: Article, one: Case, stated: Claim, options: Options) -> bool:
    """Whether the sum of what is listed is as much or as little as is said; of a difference, whether it is itself listed with a level; of a sum, whether its first parts are all."""
    if not options.compares:
        listed = _LESS in options.holds and _is_a_level(article, one, stated)
        return listed or (_is_a_sum(options) and _is_made_up(article, one, stated))
    for name, (claim, *more) in one.binding.items():
        if more or not isinstance(claim.mention, Figure):
            continue
        for whole in _sums(article, claim):
            again = case({**one.binding, name: (whole,)}, options, article.lexicon)
            if again is not None and (again.doubt(options) is None or _lets_be(again, options)):
                return True
    return False


def _is_a_sum(options: Options) -> bool:
    """Whether what is stated is a sum, and nothing else."""
    return options.holds.partition("=")[2].strip().startswith(_SUM)


def _lets_be(one: Case, options: Options) -> bool:
    """Whether what comes out is on the side that is not looked at."""
    return options.convict.only != EITHER and one.above is (options.convict.only == LESS)


def _is_a_level(article: Article, one: Case, stated: Claim) -> bool:
    """Whether `and another` joins what is stated to a level: `40 arrests on Friday and another 25 on Saturday, up from 50`."""
    words = article.lexicon.relations
    if stated.joint not in words.ands or not stated.preceded_by(phrases(("another",), (), words)):
        return False
    before = {id(figure) for figure in joined_before(article, stated.mention)}
    return any(id(claim.mention) in before for claims in one.binding.values() for claim in claims)


def _is_made_up(article: Article, one: Case, stated: Claim) -> bool:
    """Whether the first of some parts make the whole, and another clause tells of parts of these: `Of 60 officers, 45 are men and 15 women; 8 men and 3 women are captains`."""
    for parts in (claims for claims in one.binding.values() if len(claims) > _LEAST):
        told = Fraction(0)
        for first, (part, further) in enumerate(pairwise(parts), 1):
            told += part.quantity.nominal
            if told == stated.quantity.nominal:
                return first >= _LEAST and _clause(article, part) != _clause(article, further)
    return False


def _clause(article: Article, claim: Claim) -> int:
    """Where the clause of a claim begins."""
    return clause_of(sentence_of(article, claim.mention), claim.mention, article.lexicon.relations)[0].start


def _sums(article: Article, claim: Claim) -> Iterator[Claim]:
    """A claim with what is listed before it, and with what is listed behind it."""
    for others in (joined_before(article, claim.mention), joined_behind(article, claim.mention)):
        if others:
            more = sum(other.quantity.nominal for other in others)
            yield claim._replace(quantity=claim.quantity._replace(nominal=claim.quantity.nominal + more))
