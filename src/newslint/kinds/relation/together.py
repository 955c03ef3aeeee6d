"""Two figures that are held against each other -> whether it is right of the sum of what is listed with one of them: `9 games at home and 7 away, up from 12`."""

from __future__ import annotations

from collections.abc import Iterator

from newslint.article import Article
from newslint.article.claims.claim import Claim
from newslint.article.claims.joined import joined_before, joined_behind
from newslint.article.mention import Figure
from newslint.kinds.relation.cases import Case, case
from newslint.kinds.relation.options import EITHER, LESS, Options
from newslint.kinds.relation.targets import phrases

_LESS = " - "


def right_together(article: Article, one: Case, stated: Claim, options: Options) -> bool:
    """Whether the sum of what is listed is as much or as little as is said; of a difference, whether it is itself listed with a level."""
    if not options.compares:
        return _LESS in options.holds and _is_a_level(article, one, stated)
    for name, (claim, *more) in one.binding.items():
        if more or not isinstance(claim.mention, Figure):
            continue
        for whole in _sums(article, claim):
            again = case({**one.binding, name: (whole,)}, options, article.lexicon)
            if again is not None and (again.doubt(options) is None or _lets_be(again, options)):
                return True
    return False


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


def _sums(article: Article, claim: Claim) -> Iterator[Claim]:
    """A claim with what is listed before it, and with what is listed behind it."""
    for others in (joined_before(article, claim.mention), joined_behind(article, claim.mention)):
        if others:
            more = sum(other.quantity.nominal for other in others)
            yield claim._replace(quantity=claim.quantity._replace(nominal=claim.quantity.nominal + more))
