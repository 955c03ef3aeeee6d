"""A claim that does not follow -> whether another choice of the figures near by holds, so that nothing is said of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import chain, combinations, islice, pairwise, permutations, product

from newslint.arithmetic import notation
from newslint.arithmetic.interval import Interval
from newslint.arithmetic.quantity import Quantity
from newslint.article.claims.claim import Claim
from newslint.article.figures.amounts import TEMPERATURES
from newslint.article.figures.numbers import EXACT_COUNT
from newslint.article.mention import Figure
from newslint.kinds.relation.bindings import SIZES, Binding
from newslint.kinds.relation.cases import Case, case, roughly
from newslint.kinds.relation.options import Options
from newslint.kinds.relation.passages import counts, fits, nouns_of
from newslint.kinds.relation.targets import sorts
from newslint.lexicon import Lexicon

Further = Sequence[tuple[Claim, Interval]]
"""Claims that measure what is stated, each with the values that it may stand for."""
TRIED = 150
"""Choices that are tried, those of half a dozen figures; where there are more, nothing is said."""
_FEW = 2
"""Two amounts; people or things of whom one less are still several."""
_LONG = 5
"""Claims of which two may be no parts: `a majority of 25 … 14 of them`."""
_PERCENT, _HUNDRED = "percent", 100
_ADDED = "=sum("
"""What stands in an equation of a sum alone."""
_RATIO, _LESS = "ratio", " - "
"""A ratio, and what stands in an equation of a difference: no percentage of change is what one level is of the other."""
_SHARES = frozenset((_PERCENT, "fraction"))
_TWO = "2"
_MONEY, _SPAN = "money", "duration"
_MEASURED = frozenset((_MONEY, "quantity"))
_DEGREES = TEMPERATURES | {"degree"}
_FACTORS = frozenset(("number", "duration", "ratio", "fraction"))
_NUMBER, _AT_MOST = "number", 2
"""What counts things, and how many times the price of several they may cost one by one."""
NEAR = Fraction(1, 10)
"""How far off a value may be that rounding and hedges might make right, as a part of what is stated."""


def acquitted(one: Case, pool: Sequence[Claim], options: Options, lexicon: Lexicon) -> bool:
    """Whether some choice of the claims near by holds, be it that bare numbers are told in the unit of others: `to 60 cents from 30`."""
    if _holds_otherwise(one, pool, options, lexicon):
        return True
    every = {id(claim.mention): claim for some in one.binding.values() for claim in some}
    claims = [every.get(id(claim.mention), claim) for claim in pool]
    return any(_holds_again(one, claims, told, options, lexicon) for told in _units(one, claims, options))


def _units(one: Case, claims: Sequence[Claim], options: Options) -> Iterator[Claim]:
    """The claims whose unit others may leave out: the first that measures something, and a time: `took 95 minutes; now it takes 60`."""
    bound = [claim for some in one.binding.values() for claim in some]
    if any(wanted.count == _TWO or wanted.elided for _, wanted in options.claims):
        yield from islice((claim for claim in (*bound, *claims) if claim.role in _MEASURED), 1)
    yield from islice((claim for claim in bound if claim.role == _SPAN), 1)


def _holds_again(one: Case, claims: Sequence[Claim], told: Claim, options: Options, lexicon: Lexicon) -> bool:
    """Whether some choice holds where bare numbers are told in the unit of one claim."""
    again = [_in_unit_of(told, claim) for claim in claims]
    if again == claims:
        return False
    read = {id(claim.mention): claim for claim in again}
    binding = {name: tuple(read.get(id(claim.mention), claim) for claim in some) for name, some in one.binding.items()}
    turned = case(binding, options, lexicon)
    return turned is not None and _holds_otherwise(turned, again, options, lexicon)


def _in_unit_of(told: Claim, claim: Claim) -> Claim:
    """A claim in the unit of another, where it is a bare number of its size, or in degrees without their thermometer."""
    if claim.alike(told):
        return claim
    turned = claim.of_unit(told)
    low, high = sorted((abs(turned.quantity.nominal), abs(told.quantity.nominal)))
    written = claim.mention.text
    plain = claim.role == "number" and not claim.noun and (written[0].isdecimal() or written.isalpha())
    bare = plain and claim.quantity.unit is None and high <= low * SIZES
    return turned if bare or {claim.quantity.unit, told.quantity.unit} <= _DEGREES else claim


def _holds_otherwise(one: Case, pool: Sequence[Claim], options: Options, lexicon: Lexicon) -> bool:
    """Whether some choice of the claims near by holds, by itself or with one further figure added or taken away."""
    stated = notation.read(options.holds).stated
    told = one.binding[stated][0]
    nouns = nouns_of(stated, options, lexicon.relations)
    others = [claim for claim in pool if claim.mention is not told.mention and counts(claim, nouns, lexicon.relations)]
    if _ADDED in options.holds.replace(" ", ""):
        others = [claim for claim in others if not _is_a_gap(claim, lexicon)]
    if counted := {len(one.binding[name]) for name in notation.read(options.holds).counted}:
        others = [claim for claim in others if claim.role != "number" or claim.quantity.nominal not in counted]
    unit = told.quantity.unit
    further = [(claim, claim.measured(unit).as_count().stands_for()) for claim in others if claim.alike(told)]
    if any(claim.quantity.unit != unit and reach.meets(told.quantity.near()) for claim, reach in further):
        return True  # it is told once more, in another unit: `33 inches (840 mm)`
    if _counts_of_it(one, told):
        return True
    choices = list(islice(_chosen(one.binding, others, stated, fewer=options.acquit.fewer), TRIED + 1))
    if len(choices) > TRIED:
        return True  # among so many figures any may have been meant
    also = [*further, (told, told.quantity.as_count().stands_for())]  # a part of what another figure states
    for chosen in choices:
        again = case(chosen, options, lexicon) if _may_hold(chosen, also, stated, options) else None
        if again is not None and (again.doubt(options) is None or _with_one_more(again, also, stated)):
            return True
    return (
        (not options.convict.mistaken and _turned(one, options, lexicon))
        or _with_a_factor(one, others)
        or _is_the_price_of_one(one, others)
        or _as_a_share(one, pool)
        or (_LESS not in options.holds and _of_the_other(one))
        or _but_for_one(one, further, options, lexicon)
        or _without_some(one, options, lexicon)
        or _goes_with_others(one, others, options, lexicon)
    )


def _is_a_gap(claim: Claim, lexicon: Lexicon) -> bool:
    """Whether a count of something is what somebody won, lost or moved by, and so no part of a sum: `won by two shots with rounds of 68, 71, 66 and 69`."""
    words = lexicon.relations
    return claim.role == _NUMBER and bool(claim.noun) and claim.preceded_by(words.by - words.of)


def _counts_of_it(one: Case, told: Claim) -> bool:
    """Whether a ratio counts some of those of whom others are counted: `four of the five grew, and three out of five paid`."""
    every = Fraction(told.quantity.nominal.denominator)
    taken = (claim.quantity.nominal for claims in one.binding.values() for claim in claims)
    return told.role == _RATIO and every > 1 and any(one == every for one in taken)


def _but_for_one(one: Case, further: Further, options: Options, lexicon: Lexicon) -> bool:
    """Whether of a few people or things the last is told by itself: `£300 each, and the owner £450: all three paid £1,050`."""
    stated = notation.read(options.holds).stated
    for name, (first, *others) in one.binding.items():
        few = first.role == "number" and _FEW < first.quantity.nominal <= EXACT_COUNT
        if few and name != stated and not others:
            fewer = first._replace(quantity=first.quantity._replace(nominal=first.quantity.nominal - 1))
            less = case({**one.binding, name: (fewer,)}, options, lexicon)
            return less is not None and (_with_one_more(less, further, stated) or _makes_up(less, further, stated))
    return False


def _without_some(one: Case, options: Options, lexicon: Lexicon) -> bool:
    """Whether it holds without some who are told without a count, and may be none of those that are meant: `and a driver was fined`."""
    for name, claims in one.binding.items():
        alone = [claim for claim in claims if claim.role == "number" and not isinstance(claim.mention, Figure)]
        for left_out in chain.from_iterable(combinations(alone, few) for few in range(1, len(alone[:_LONG]) + 1)):
            rest = tuple(claim for claim in claims if claim not in left_out)
            less = case({**one.binding, name: rest}, options, lexicon) if rest else None
            if less is not None and less.doubt(options) is None:
                return True
    return False


def _goes_with_others(one: Case, others: Sequence[Claim], options: Options, lexicon: Lexicon) -> bool:
    """Whether what a word announces holds with two other figures, and so is none of what is stated: `fined $420; the other must repay $1,200 in six instalments of $200`."""
    stated, every = notation.read(options.holds).stated, sorts(options, lexicon.relations)
    free = [name for name in one.binding if name != stated and not every[name].wanted.announcing]
    if len(free) != 1 or len(one.binding) <= len(free) + 1 or any(len(some) > 1 for some in one.binding.values()):
        return False
    taken = {id(claim.mention) for claims in one.binding.values() for claim in claims}
    told, counted = (
        [
            claim
            for claim in others
            if id(claim.mention) not in taken
            and claim.alike(one.binding[name][0])
            and fits(claim, every[name], lexicon.relations)
        ]
        for name in (stated, *free)
    )
    for two in islice(product(told, counted), TRIED):
        again = two[0] is not two[1] and case({**one.binding, stated: two[:1], free[0]: two[1:]}, options, lexicon)
        if again and again.doubt(options) is None:
            return True
    return False


def _turned(one: Case, options: Options, lexicon: Lexicon) -> bool:
    """Whether the equation holds exactly where what is stated changes places with another that takes part, or is what a percentage of that leaves: `a 10 percent tip on the $80 dinner, $8`, `$12, 40 percent off the $20`."""
    stated = notation.read(options.holds).stated
    told, exact = one.binding[stated][0], one.equation.expression.exact
    parts = any(claim.role == _PERCENT for claims in one.binding.values() for claim in claims)
    for name, (claim, *more) in one.binding.items():
        if name == stated or more or not claim.alike(told):
            continue
        if parts and claim.quantity.nominal - exact in told.quantity.stands_for():
            return True
        again = case({**one.binding, stated: (claim,), name: (told,)}, options, lexicon)
        if again is not None and again.equation.expression.exact == again.equation.quantity.nominal:
            return True
    return False


def _of_the_other(one: Case) -> bool:
    """Whether a percentage is what one of two figures is of the other, be they no sides of one vote: `2,940 of the 4,900 votes cast, or 60%`."""
    if one.equation.stated.role != _PERCENT:
        return False
    stated = one.equation.quantity.stands_for()
    worths = [claim.quantity.nominal for claims in one.binding.values() for claim in claims if claim.role != _PERCENT]
    return any(other and part / other * _HUNDRED in stated for part, other in permutations(worths[:_LONG], 2))


def _as_a_share(one: Case, pool: Sequence[Claim]) -> bool:
    """Whether another share near by is what a percentage was to be: `4,200 of 5,600, three-quarters, voted and 91% said yes`."""
    taken = {id(claim.mention) for claims in one.binding.values() for claim in claims}
    exact = one.equation.expression.exact
    shares = [claim for claim in pool if claim.role in _SHARES and id(claim.mention) not in taken]
    stands_for = (claim.quantity.stands_for() for claim in shares if claim.role == _PERCENT)
    return one.equation.stated.role == _PERCENT and (
        any(exact in reach for reach in stands_for)
        or any(claim.quantity.nominal * _HUNDRED == exact for claim in shares if claim.role != _PERCENT)
    )


def _may_hold(chosen: Binding, further: Further, stated: str, options: Options) -> bool:
    """Whether it is worth a closer look: the value is near to what is stated, or a further figure from it."""
    value = chosen[stated][0].quantity.nominal
    near, gaps = NEAR * abs(value), [abs(worth - value) for worth in roughly(chosen, options)]
    unit = chosen[stated][0].quantity.unit
    reaches = (Fraction(0), *(claim.measured(unit).nominal for claim, _ in further))
    return any(abs(gap - reach) <= near for gap in gaps for reach in reaches)


def _chosen(binding: Binding, others: Sequence[Claim], stated: str, *, fewer: bool) -> Iterator[Binding]:
    """The claims with others of their sort in one place, that of what is stated first, then in two; none in two places."""
    taken = {id(claim.mention) for claims in binding.values() for claim in claims}
    free = [claim for claim in others if id(claim.mention) not in taken]
    told = [(claim,) for claim in free if claim.alike(binding[stated][0])]
    names = [name for name in binding if name != stated]
    bound = {id(claim.mention): claim for claims in binding.values() for claim in claims}
    others = [
        bound.get(id(claim.mention), claim) for claim in others
    ]  # as they are taken: exact, in a unit that they leave out
    instead = {name: [*islice(_instead(binding[name], others, free, fewer=fewer), TRIED)] for name in names}
    yield from (binding, *({**binding, stated: one} for one in told))
    for changed in (*((name,) for name in names), *combinations(names, 2)):
        for picked in product(*(instead[name] for name in changed)):
            chosen = {**binding, **dict(zip(changed, picked, strict=True))}
            places = [id(claim.mention) for claim in chain.from_iterable(chosen.values())]
            if len(set(places)) == len(places):
                yield chosen


def _instead(
    claims: tuple[Claim, ...], others: Sequence[Claim], further: Sequence[Claim], *, fewer: bool
) -> Iterator[tuple[Claim, ...]]:
    """One of several less or one more, a single one less or more another; every choice of one or two."""
    if len(claims) > 1:
        yield from combinations(claims, len(claims) - 1) if fewer else ()
        yield from combinations(claims, len(claims) - 2) if fewer and len(claims) >= _LONG else ()
        yield from (
            pairwise(claims) if fewer and len(claims) == _LONG - 1 else ()
        )  # the halves of a race beside its times
        yield from ((*claims, claim) for claim in further if claim.alike(claims[0]))
    else:
        moved = (_moved(claims[0], other, sign) for other in further if other.alike(claims[0]) for sign in (1, -1))
        yield from ((claim,) for claim in moved)
    if len(claims) <= 2:
        yield from combinations([claim for claim in others if claim.alike(claims[0])], len(claims))


def _moved(claim: Claim, other: Claim, sign: int) -> Claim:
    """A claim with another added to it or taken away."""
    one, two = claim.quantity, other.measured(claim.quantity.unit)
    return claim._replace(quantity=one._replace(nominal=one.nominal + sign * two.nominal, step=max(one.step, two.step)))


def _with_a_factor(one: Case, others: Sequence[Claim]) -> bool:
    """Whether a further figure is how many times too much or little is told: `over five years`."""
    taken = {id(claim.mention) for claims in one.binding.values() for claim in claims}
    times = one.equation.quantity.nominal / one.equation.expression.exact
    factors = {claim.quantity.nominal for claim in others if id(claim.mention) not in taken and claim.role in _FACTORS}
    return times in factors or 1 / times in factors


def _is_the_price_of_one(one: Case, others: Sequence[Claim]) -> bool:
    """Whether a percentage is what several cost less than one and one do: `A copy costs $4; twelve are $36, a discount of 25%`."""
    bound = [claim for claims in one.binding.values() for claim in claims]
    amounts = sorted(claim.quantity.nominal for claim in bound if claim.role == _MONEY)
    if len(amounts) != _FEW or not any(claim.role == _PERCENT for claim in bound):
        return False
    single, several = amounts
    counts = (claim.quantity.nominal for claim in others if claim.role == _NUMBER and claim not in bound)
    return any(count > _FEW and several < single * count <= several * _AT_MOST for count in counts)


def _makes_up(one: Case, further: Further, stated: str) -> bool:
    """Whether what is stated is the rest of a further figure: the `£450` of the owner, of `£1,050`."""
    told = one.binding[stated][0].quantity.as_count().stands_for()
    whole = told + one.equation.expression.under(Quantity.stands_for)
    return any(reach.meets(whole) for _, reach in further)


def _with_one_more(one: Case, further: Further, stated: str) -> bool:
    """Whether a further figure makes up for the difference: `another 1,000`, `less tax`."""
    taken = {id(claim.mention) for claims in one.binding.values() for claim in claims}
    told = one.binding[stated][0].quantity.as_count()
    more = told.stands_for() - one.equation.expression.under(Quantity.stands_for)
    less = -more
    return any(id(claim.mention) not in taken and (reach.meets(more) or reach.meets(less)) for claim, reach in further)
