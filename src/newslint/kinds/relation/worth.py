"""Claims that take part -> what each is worth in their equation, and whether what they measure fits together."""

from __future__ import annotations

from fractions import Fraction
from itertools import chain, islice
from math import prod

from newslint.arithmetic.dimension import Dimension, MismatchError, dimension
from newslint.arithmetic.measures import converted, scale
from newslint.arithmetic.notation import Written
from newslint.arithmetic.quantity import Quantity
from newslint.article.claims.claim import Claim
from newslint.article.claims.dated import WEEKDAYS
from newslint.article.claims.moments import CALENDAR_MONTH, CLOCK, MONTH, TODAY, YEAR
from newslint.article.times.clocks import DAY, HALF
from newslint.article.times.plainclocks import PlainClock
from newslint.kinds.relation.bindings import Binding

ONE = Fraction(1)
_MANY = 100
"""Things that are no longer counted one by one."""
FINER = 100
"""How many times finer another figure may be than a whole number that is as exact as it: the cents of a price, 4 million beside 3.25 million."""
_SEVERAL = 40
"""Claims taken together that tell how exact one of them is: what a longer list adds would say no more."""
_TENS = 10
"""Steps from which on a figure has two digits."""
_CALENDAR = {"month": Fraction(2629746), "year": Fraction(31556952)}
"""Seconds of a twelfth of a year, and of a year."""
_PERCENT = "percent"
_MEASURE, _MINUTE, _MONEY, _NUMBER, _SPAN = "quantity", "minute", "money", "number", "duration"
_PIECES = frozenset(("XBT",))
"""Currencies that are traded by the piece, at a price in others."""
_YEAR, _PAIR = 12, 2
"""Months of a year, and those between which something lasts."""
_DAY, _DAYS = "day", 365
"""The role of a day, and the days of a year."""


def unit(stated: Claim, binding: Binding) -> Fraction:
    """What one of the unit of what is stated is worth in the units in which all that takes part is told."""
    factor = _factor(stated.quantity.unit)
    return factor if factor and _mixed(binding) else ONE


def _factor(unit: str | None) -> Fraction | None:
    """What one of a unit is worth in the smallest of its sort; None for what is no measure."""
    known = scale(unit)
    return known.factor if known else _CALENDAR.get(unit or "")


def _mixed(binding: Binding) -> bool:
    """Whether measures of several units take part, or spans in years and in months."""
    claims = [claim for some in binding.values() for claim in some]
    measured = {claim.quantity.unit for claim in claims if scale(claim.quantity.unit)}
    spans = {claim.quantity.unit for claim in claims if claim.role == _SPAN} & _CALENDAR.keys()
    return len(measured) > 1 or len(spans) > 1


def fitting(written: Written, binding: Binding) -> bool:
    """Whether the units fit where a measure or money is stated: megawatts by hours are megawatt-hours, dollars by dollars nothing."""
    stated = binding[written.stated][0]
    money = stated.role == _MONEY
    if scale(stated.quantity.unit) is None and not money:
        return True
    tells = _in_money if money else _in_days if _is_of_weekdays(written, binding) else _measures
    measured = {name: [*map(tells, binding[name])] for name in written.names}
    exact = {name: [claim.quantity.nominal for claim in binding[name]] for name in written.names}
    try:
        return bool(written.worked_out(measured, exact) == tells(stated))
    except MismatchError:
        return False


def _is_of_weekdays(written: Written, binding: Binding) -> bool:
    """Whether all that takes part is a stretch of weekdays, which by itself is so many days; with hours it is how many times they are worked."""
    return all(claim.role == WEEKDAYS for name in written.names for claim in binding[name])


def _in_days(claim: Claim) -> Dimension:
    return dimension(_DAY if claim.role == WEEKDAYS else claim.quantity.unit)


def _measures(claim: Claim) -> Dimension:
    return dimension(claim.quantity.unit)


def _in_money(claim: Claim) -> Dimension:
    """Money of whatever currency, or what is counted: measures, pieces, coins that have a price."""
    return dimension(_MONEY if claim.role == _MONEY and claim.quantity.unit not in _PIECES else None)


def value(claim: Claim, binding: Binding, stated: Claim) -> Fraction:
    """What a claim is worth as it is written: quicker to know than how exact that is."""
    if _is_of_a_year(claim):
        return _year(claim, binding).nominal
    nominal = claim.quantity.nominal
    if claim.role == CLOCK:
        nominal += _later(claim, binding, stated)
    if claim.role == _DAY and claim.month:
        nominal -= _of_the_year_before(claim, binding, stated)
    if claim.role == CALENDAR_MONTH:
        nominal += _of_the_next_year(claim, binding, stated)
    times = _times(claim, binding, stated)
    return nominal if times is ONE else nominal * times


def worth(claim: Claim, binding: Binding, stated: Claim) -> Quantity:
    """What a claim is worth: counts are exact, and so are years where each has its day; measures are told in the same units."""
    if _is_of_a_year(claim):
        return _year(claim, binding)
    quantity = _as_fine_as(claim, binding).as_count()
    times = _times(claim, binding, stated)
    return quantity._replace(nominal=value(claim, binding, stated), step=quantity.step * times)


def _is_of_a_year(claim: Claim) -> bool:
    return claim.role == YEAR or (claim.role == TODAY and claim.quantity.unit == YEAR)


def _year(claim: Claim, binding: Binding) -> Quantity:
    """A year, or its day where each has one, or its month where months are counted and each tells that."""
    years = _of_role(YEAR, binding)
    if all(one.day for one in years):
        return claim.exact_day
    if (
        claim.in_months
        and all(one.month for one in years)
        and any(one.quantity.unit == MONTH for one in _of_role(_SPAN, binding))
    ):
        return claim.quantity._replace(nominal=claim.in_months / _YEAR)
    return claim.quantity


def _times(claim: Claim, binding: Binding, stated: Claim) -> Fraction:
    """What one of the unit of a claim is worth in the units in which all that takes part is told."""
    known = _factor(claim.quantity.unit)
    if known is None or (claim.role != _MEASURE and _factor(stated.quantity.unit) is None) or not _mixed(binding):
        return ONE
    return known


def _as_fine_as(claim: Claim, binding: Binding) -> Quantity:
    """A whole number as exact as the others of its sort: the €8 beside €9.60, the 4 million beside 3.2 million, the 70 beside 68 and 71; a percentage to a whole one."""
    quantity, fine = _counted(claim), _is_exact if claim.quantity.unit is None else _is_fine
    exact = any(map(fine, _of_role(claim.role, binding)))
    if exact or claim.role == _PERCENT:
        quantity = quantity.to_two_digits()
    if quantity.step < 1 or (quantity.unit is None and (exact or quantity.step == 1)):
        return quantity
    steps = [
        one.quantity.step
        for one in islice(chain.from_iterable(binding.values()), _SEVERAL)
        if one.alike(claim) and one.quantity.step * FINER >= quantity.step
    ]
    return quantity._replace(step=min(steps, default=quantity.step))


def _counted(claim: Claim) -> Quantity:
    """A figure; of fewer than a hundred things that are named no zero is rounding: `20 goals in four games`."""
    quantity = claim.quantity
    few = claim.role == _NUMBER and claim.noun and not quantity.hedge and quantity.nominal < _MANY
    return quantity._replace(zeros=0) if few and quantity.zeros else quantity


def _is_exact(claim: Claim) -> bool:
    """Whether a claim is a count that nobody has rounded."""
    return claim.quantity.unit is None and claim.quantity.step == 1 and not claim.quantity.zeros


def _is_fine(claim: Claim) -> bool:
    """Whether a claim in some unit says more than its first digit: £36 million beside £200 million."""
    worth = claim.quantity
    return worth.unit is not None and not worth.zeros and worth.step > 0 and worth.nominal >= _TENS * worth.step


def _of_role(role: str, binding: Binding) -> list[Claim]:
    every = chain.from_iterable(binding.values())
    return [claim for claim in islice(every, _SEVERAL) if claim.role == role]


def _later(claim: Claim, binding: Binding, stated: Claim) -> int:
    """The minutes by which a time is later than it seems, where what is stated reaches over midnight, or into the half of the day that it leaves out."""
    others = [one for one in _of_role(CLOCK, binding) if one.mention is not claim.mention]
    gap = max((one.quantity.nominal - claim.quantity.nominal for one in others), key=abs, default=Fraction(0))
    told = converted(stated.quantity.nominal, stated.quantity.unit or _MINUTE, _MINUTE)[:1]
    if not gap or not told:  # or a percentage, which no time of day bears out
        return 0
    times = prod([one.quantity.nominal for one in _of_role(WEEKDAYS, binding)], start=ONE)
    lasts = told[0] / times
    plain = any(isinstance(one.mention, PlainClock) for one in (claim, *others))
    # the earlier one by so much, or the later one by half a day: from six in the evening to half past nine
    later = (0, HALF, DAY, -HALF) if plain else (0, DAY)
    moved = min(later, key=lambda minutes: abs(abs(minutes - abs(gap)) - lasts))
    return max(moved, 0) if gap > 0 else max(-moved, 0)


def _of_the_year_before(claim: Claim, binding: Binding, stated: Claim) -> int:
    """The days of a year by which the later of two days without one is earlier than it seems, where what is stated fits better so: `shut on Nov. 3 and fell on March 3, four months later`."""
    days = sorted((one for one in _of_role(_DAY, binding) if one.month), key=lambda one: one.quantity.nominal)
    lasts = _factor(stated.quantity.unit)
    if len(days) != _PAIR or days[1].mention is not claim.mention or stated.role != _SPAN or not lasts:
        return 0
    gap = days[1].quantity.nominal - days[0].quantity.nominal
    told = stated.quantity.nominal * lasts / (_factor(_DAY) or ONE)
    return _DAYS if abs(_DAYS - gap - told) < abs(gap - told) else 0


def _of_the_next_year(claim: Claim, binding: Binding, stated: Claim) -> int:
    """The months of a year by which a month without one is later than it seems: that which is told last comes last, unless what is stated fits the other way."""
    months = sorted(_of_role(CALENDAR_MONTH, binding), key=lambda one: one.mention.span)
    if now := [*_of_role(TODAY, binding), *_of_role(MONTH, binding)]:
        # `in March, five months ago`, `in May 2025, a year after …`: the last one before it, or as many years further back as are told
        gone = now[0].quantity.nominal - claim.quantity.nominal
        return int(gone - gone % _YEAR - stated.quantity.nominal // _YEAR * _YEAR)
    if len(months) != _PAIR:
        return 0
    first, last = months
    forth = (last.quantity.nominal - first.quantity.nominal) % _YEAR
    back = _YEAR - forth == stated.quantity.nominal
    early, late = (last, first) if back else (first, last)
    return _YEAR * (claim.mention is late.mention and late.quantity.nominal < early.quantity.nominal)
