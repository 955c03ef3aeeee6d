"""A figure of the body -> whether it contradicts a claim: about the same thing, and a slip of it or its next neighbour."""

from __future__ import annotations

from fractions import Fraction

from newslint.arithmetic.quantity import UPWARDS
from newslint.arithmetic.slips import slip, slips
from newslint.article.claims.comparable import ends, standings
from newslint.article.judgement.wording import digits
from newslint.article.mention import Figure
from newslint.kinds.agreement.backing_needed import small
from newslint.kinds.agreement.bearing import Counterpart
from newslint.kinds.agreement.one_thing import tells
from newslint.kinds.agreement.options import Options

COUNTED = frozenset({"number", "quantity", "duration", "age", "ordinal", "range"})
"""The roles whose figure counts a thing that stands right behind it."""

SPANNED = frozenset({"quantity", "duration"})
"""The roles of figures over which something goes on."""

MOVED = frozenset({"scale", "decimal"})
"""The slips that leave the digits as they are, so that the last one stands for so many times as much."""

FEW = 100
"""What is so many times as much is no other value of the same thing, unless a slip of the pen makes it one."""


def contradicts(rival: Counterpart, options: Options) -> bool:
    """Whether a figure of the body contradicts a claim: about the same thing, and a slip of it or its next neighbour."""
    if not _comparable(rival):
        return False
    if _slip_tells(rival):
        alone = small(rival.claim) or rival.claim.block.kind == "caption"  # a picture may show another thing
        return rival.likeness.score >= options.alike or not alone
    return rival.likeness.score >= options.alike and (bool(slip_between(rival.claim, rival.fact)) or _next(rival))


def _slip_tells(rival: Counterpart) -> bool:
    """Whether a slip of the pen tells that a figure of the body is the claimed one."""
    name = slip_between(rival.claim, rival.fact)
    return bool(name) and tells(rival.claim.text, name)


def _next(rival: Counterpart) -> bool:
    """Whether two counts or places in a row are one apart: `eighth`, `seventh`."""
    one, other = rival.claim.quantity, rival.fact.quantity
    return one.unit == other.unit and abs(one.nominal - other.nominal) == 1


def _comparable(rival: Counterpart) -> bool:
    """Whether the two would be about the same thing: where figures count things, about the same and all of them."""
    if rival.likeness.other or rival.likeness.direction < 0:
        return False
    low, high = sorted((abs(rival.claim.quantity.nominal), abs(rival.fact.quantity.nominal)))
    if high > low * FEW and (small(rival.claim) or not slip_between(rival.claim, rival.fact)):
        return False
    if rival.likeness.near and not small(rival.claim) and _slip_tells(rival):
        return True
    return rival.likeness.noun or not (rival.claim.role in COUNTED or small(rival.claim))


def slip_between(claim: Figure, fact: Figure) -> str:
    """The slip of the pen that would make the one out of the other, or ""; a range is none of a single value."""
    if (claim.quantity.top is None) != (fact.quantity.top is None):
        return ""
    spanned = fact.role in SPANNED and fact.quantity.hedge in UPWARDS  # `Over 386 miles it used less`
    rough = fact.quantity.hedge and not spanned
    hedged = fact.quantity.near() if rough else None

    def meant(value: Fraction) -> bool:
        step = claim.quantity.step * (abs(value / claim.quantity.nominal) if value in moved else 1)
        return any(abs(value - end.nominal) <= step / 2 for end in ends(fact)) or (
            hedged is not None and value in hedged
        )

    tried = slips(digits(claim), claim.quantity.nominal)
    moved = frozenset(value for name, values in tried if name in MOVED for value in values if value)
    return slip(digits(claim), claim.quantity.nominal, meant)


def far_apart(claim: Figure, fact: Figure) -> bool:
    """Whether the two lie apart by more than what a hedge leaves open."""
    if not (claim.quantity.hedge or fact.quantity.hedge):
        return True
    return any(
        one.quantity.near().gap(two.quantity.near()) > (two.quantity.near().width or 0)
        for one in standings(claim)
        for two in standings(fact)
        if one.measure == two.measure
    )
