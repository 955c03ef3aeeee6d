"""Claims of a sentence and the one before -> the same, a bare number behind a pronoun and a verb told before in the unit that it had there: `gave 412 tons. … it gave 309`."""

from __future__ import annotations

from collections.abc import Sequence

from newslint.article.claims.claim import Claim
from newslint.article.mention import Figure
from newslint.article.sentences import Sentence
from newslint.article.sentences.tokens import Token
from newslint.lexicon.relations import RelationWords

_NUMBER = "number"
_MEASURED = frozenset(("money", "quantity"))
"""Roles of figures whose unit is not told twice."""
_PRONOUN, _VERB = -2, -1
"""Where the two stand before the number."""


def taken_up(claims: Sequence[Claim], before: Sentence | None, words: RelationWords) -> Sequence[Claim]:
    """The claims, each number that leaves out its unit with that of the only measure which the same verb has in the sentence before."""
    if before is None or not any(_leaves_out_its_unit(claim, words) for claim in claims):
        return claims
    measured = [figure for figure in before.figures if figure.role in _MEASURED]
    if len(measured) != 1:
        return claims
    (figure,) = measured
    verb, told = _verb(before.tokens, before.at(figure)), Claim(figure, figure.role, figure.quantity, (), ())
    return [
        claim.of_unit(told) if claim.before[_VERB:] == (verb,) and _leaves_out_its_unit(claim, words) else claim
        for claim in claims
    ]


def _leaves_out_its_unit(claim: Claim, words: RelationWords) -> bool:
    """Whether a number counts nothing, behind a pronoun and its verb, and ends its clause or says when and where."""
    if claim.role != _NUMBER or claim.noun or len(claim.before) < -_PRONOUN or not isinstance(claim.mention, Figure):
        return False
    ended = not claim.next or claim.next[0] in words.asides or claim.next[0] in words.at
    return ended and claim.before[_PRONOUN] in words.anaphors and claim.before[_VERB] not in words.helping


def _verb(tokens: Sequence[Token], at: int) -> str:
    """The word right before a figure."""
    return tokens[at - 1].word if at else ""
