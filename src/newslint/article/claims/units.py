"""The claims of a sentence -> the same, each bare number of a list with the unit that it leaves out."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import zip_longest

from newslint.article.claims.beside import BESIDE, LISTED
from newslint.article.claims.claim import Claim
from newslint.article.figures.amounts import TEMPERATURES
from newslint.article.mention import Figure
from newslint.lexicon import Lexicon

_ELIDED = frozenset(("money", "quantity", "duration"))
"""Roles of figures whose unit may stand once for a whole list."""
_ENDS = _ELIDED | {"percent"}
"""Roles of figures whose unit may stand once for both ends of what moved."""
_DEGREE, _NUMBER = "degree", "number"
_MANY = 10_000
"""The last digit of what is told in millions."""
_GAP = 10
"""Words of a list between two figures of which one leaves out its unit."""


def completed(claims: Sequence[Claim], words: Lexicon, before: Sequence[Figure] = ()) -> Sequence[Claim]:
    """The claims, each bare number of a list with the unit that it leaves out; `before` are the figures of the sentence before."""
    roles = {claim.role for claim in claims}
    if _NUMBER not in roles or _ENDS.isdisjoint(roles):
        return _of_one_scale(claims, before)
    return _of_one_currency(_of_one_scale(_told_first(_told_last(claims, words), words), before), words)


def _of_one_scale(claims: Sequence[Claim], before: Sequence[Figure]) -> Sequence[Claim]:
    """The claims, degrees in those of the thermometer that the sentence reads, or else the one before: `from -9C to 12C, 21 degrees more`."""
    degrees = [claim for claim in claims if claim.quantity.unit == _DEGREE]
    if not degrees:
        return claims
    own = {claim.quantity.unit for claim in claims} & TEMPERATURES
    scales = own or {figure.quantity.unit for figure in before} & TEMPERATURES
    if len(scales) != 1:
        return claims
    (scale,) = scales
    meant = {id(claim) for claim in degrees}
    return tuple(
        claim._replace(quantity=claim.quantity._replace(unit=scale)) if id(claim) in meant else claim
        for claim in claims
    )


def _of_one_currency(claims: Sequence[Claim], words: Lexicon) -> Sequence[Claim]:
    """The claims, millions that count nothing in the currency of those before them: `earned 84 million euros, a loss of 8 million`."""
    money = [claim for claim in claims if claim.role == "money" and claim.quantity.step >= _MANY]
    if not money or len({claim.quantity.unit for claim in money}) > 1:
        return claims
    bare = [claim for claim in claims if claim.role == _NUMBER and claim.quantity.step >= _MANY and not claim.noun]
    if not bare:
        return claims
    meant = {id(claim) for claim in bare if claim.mention.span > money[0].mention.span and _tells_all(claim, words)}
    return tuple(claim.of_unit(money[0]) if id(claim) in meant else claim for claim in claims)


def _tells_all(claim: Claim, words: Lexicon) -> bool:
    """Whether millions are told as such (no digits alone), and nothing behind them may be what they count."""
    said = words.relations
    return claim.mention.text[-1].isalpha() and (
        not claim.next or claim.next[0] in said.asides | said.to | said.than | said.helping
    )


def _told_last(claims: Sequence[Claim], words: Lexicon) -> Sequence[Claim]:
    """The claims, a bare number of a list with the unit of the one that the list ends with: `6, 9 and 15 days`."""
    found: list[Claim] = []
    for claim in reversed(claims):
        behind = found[-1] if found else None
        shared = behind is not None and behind.role in _ELIDED and claim.role == _NUMBER
        shared = shared and behind is not None and (_touch(claim, behind, words) or _is_part(claim, behind, words))
        found.append(claim.of_unit(behind) if behind and shared else claim)
    return tuple(reversed(found))


def _told_first(claims: Sequence[Claim], words: Lexicon) -> Sequence[Claim]:
    """The claims, a bare number of a list with the unit of the one before it: `six years for him, five for her`, `six on one count, …`."""
    found: list[Claim] = []
    for claim, behind in zip_longest(claims, claims[1:]):
        if claim.role != _NUMBER:
            found.append(claim)
            continue
        before = next((one for one in reversed(found) if not _aside(one, words)), None)
        shared = before is not None and before.role in _ELIDED and _gapped(before, claim, words)
        shared = shared and not _is_a_part(behind, words)
        other = None if shared else next((one for one in reversed(found) if _is_other_end(one, claim, words)), None)
        told = claim.of_unit(other) if other else claim
        found.append(claim.of_unit(before)._replace(listed=True) if before and shared else told)
    return tuple(found)


def _is_a_part(behind: Claim | None, words: Lexicon) -> bool:
    """Whether a percentage says again what stands before it, which then is a count: `on a two-year lease, and 60, or 25%`."""
    return behind is not None and behind.role == "percent" and behind.joint in words.relations.or_


def _gapped(before: Claim, claim: Claim, words: Lexicon) -> bool:
    """Whether a number behind a comma or `and` has neither noun nor verb of its own."""
    joined = claim.joint in LISTED or claim.joint in words.relations.ands
    bare = claim.role == _NUMBER and joined and not claim.noun and not _led(claim, words)
    return bare and _alone(claim.next, words) and _near(before, claim, words)


def _is_other_end(one: Claim, claim: Claim, words: Lexicon) -> bool:
    """Whether a bare number is the end of what moved from an earlier figure, or the beginning of what moved to it: `from 8 percent to 17`."""
    if claim.role != _NUMBER or claim.noun or one.role not in _ENDS or not _alone(claim.next, words):
        return False
    start, to = words.relations.start, words.relations.to
    led = any(
        not first.isdisjoint(one.before[-1:]) and not second.isdisjoint(claim.before[-1:])
        for first, second in ((start, to), (to, start))
    )
    return led and len(one.mention.block.prose.text[one.mention.end : claim.mention.start].split()) <= _GAP


def _aside(claim: Claim, words: Lexicon) -> bool:
    """Whether a claim only says of what another is told: `ten years on the first count`, `nine on one count`, `a 6-foot-2 guard`."""
    measures = claim.role == "quantity" and "-" in claim.mention.text
    return claim.role == "ordinal" or measures or (claim.role == _NUMBER and _led(claim, words))


def _led(claim: Claim, words: Lexicon) -> bool:
    """Whether a preposition sets a number apart: `and by two in the morning`."""
    said = words.relations
    return any(not some.isdisjoint(claim.before[-1:]) for some in (said.by, said.at, said.start, said.asides))


def _alone(behind: Sequence[str], words: Lexicon) -> bool:
    """Whether nothing is said behind a number but where or when it was, whose it is, or against whom."""
    said = words.relations
    return not behind or behind[0] in said.asides or behind[0] in said.at or behind[0] in said.compared


def _near(before: Claim, claim: Claim, words: Lexicon) -> bool:
    """Whether a clause without a verb stands between two claims of a sentence: `got seven years, her printer three`."""
    text = before.mention.block.prose.text
    said = text[before.mention.end : claim.mention.start].lower().replace(",", " ").split()
    return (
        before.mention.block is claim.mention.block
        and len(said) <= _GAP
        and words.relations.stops.isdisjoint(word for word in said if word not in words.relations.ands)
    )


def _is_part(claim: Claim, behind: Claim, words: Lexicon) -> bool:
    """Whether a number is part of the claim behind it, whose unit it leaves out: `1,800 of the county's 12,000 hectares`."""
    said, text = words.relations, claim.mention.block.prose.text
    between = text[claim.mention.end : behind.mention.start].lower().split()
    led = between[:1] and between[0] in said.of and 1 < len(between) <= BESIDE
    owned = led and (between[1] in said.articles | said.owners | said.pointing)
    return bool(owned) and claim.mention.block is behind.mention.block and said.stops.isdisjoint(between)


def _touch(claim: Claim, behind: Claim, words: Lexicon) -> bool:
    """Whether nothing stands between two claims but what joins a list."""
    between = claim.mention.block.prose.text[claim.mention.end : behind.mention.start].lower()
    return bool(between.strip()) and words.relations.ands.issuperset(between.replace(",", " ").split())
