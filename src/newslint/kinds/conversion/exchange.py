"""A conversion pair and the ways between its currencies -> what the converted amount should be, and how surely it is wrong."""

from __future__ import annotations

from fractions import Fraction

from newslint.arithmetic import formulas, policies
from newslint.arithmetic.expression import Expression
from newslint.arithmetic.ladder import Ladder, doubt
from newslint.arithmetic.measures import SIGNED, converted
from newslint.arithmetic.quantity import OPEN, Quantity
from newslint.arithmetic.slips import likely_slip
from newslint.article.judgement.equation import room
from newslint.article.judgement.wording import digits
from newslint.kinds.conversion.pairs import Pair
from newslint.kinds.conversion.routes import Route
from newslint.tuples import NamedTuple

OTHER_TIME = Fraction(1, 2)  # by how much the rates of two times may differ

_CELSIUS = "degC"
_OUTDOORS = 60
"""Degrees Celsius that no weather reaches."""
_SWING = 30
"""Degrees Celsius by which it gets warmer or colder at most where no word says that they are a difference."""


class Tolerance(NamedTuple):
    """How far off is silent, and from where on it is no rounding at all; both as a share, on top of rounding."""

    silent: Fraction
    sure: Fraction

    def ladder(self, way: Route) -> Ladder:
        """The ladder of a route, wider where its rate is rounded more coarsely than what is silent: `1 Ecu = $1.2`."""
        rounding = sum((rate.step / 2 / rate.value for rate in way.rates), Fraction(0))
        policy = policies.rate if way.rates else policies.house_rate
        return policy(max(self.silent, rounding), max(self.sure, 2 * rounding))


class Exchange(NamedTuple):
    """A pair by one route: the `amount` that its upper end should be, and the doubt that it is wrong (None: it holds)."""

    pair: Pair
    route: Route
    amount: Expression
    doubt: int | None

    @property
    def expected(self) -> Fraction:
        """What the upper end should be."""
        return self.amount.exact


def exchange(pair: Pair, ways: tuple[Route, ...], tolerance: Tolerance) -> Exchange | None:
    """The pair by the route that suits it best; None where no route leads there or the two are not alike."""
    return min((_by(pair, way, tolerance) for way in ways if alike(pair)), key=_badness, default=None)


def _badness(one: Exchange) -> tuple[int, Fraction]:
    stated = one.pair.converted.quantity.nominal
    return (-1 if one.doubt is None else 2 - one.doubt, abs(one.expected - stated) / stated)


def alike(pair: Pair) -> bool:
    """Whether both are something, and not a single amount converted into a range."""
    source, stated = pair.source.quantity, pair.converted.quantity
    return (source.top is not None or stated.top is None) and source.nominal > 0 and stated.nominal > 0


def ends(pair: Pair) -> tuple[bool, ...]:
    """The ends to compare: both of two ranges, the upper one of `2 to 4.5 euros ($5)`."""
    if pair.source.quantity.top is None:
        return (False,)
    return (True,) if pair.converted.quantity.top is None else (False, True)


class Measured(NamedTuple):
    """A measure in two units: what the second should be, and the doubt that it is wrong (None: it holds)."""

    expected: Fraction
    doubt: int | None


def measured(pair: Pair, tolerance: Tolerance) -> Measured | None:
    """The pair by the nature of its units; right if either is the other one converted and rounded. None for units that differ in kind."""
    one, two = _to_the_degree(*(_unsigned(_closed(side.quantity)) for side in (pair.source, pair.converted)))
    ways = [_measured(one.end(top=top), two.end(top=top), tolerance, apart=pair.apart) for top in ends(pair)]
    found = [way for way in ways if way is not None]
    if len(found) < len(ways) or (pair.source.quantity.top is None and pair.converted.quantity.top is not None):
        return None
    return min(found, key=lambda way: 2 if way.doubt is None else way.doubt)


def _measured(one: Quantity, two: Quantity, tolerance: Tolerance, *, apart: bool) -> Measured | None:
    if one.unit is None or two.unit is None:
        return None
    forth, back = converted(one.nominal, one.unit, two.unit), converted(two.nominal, two.unit, one.unit)
    if apart:  # of a difference only the second way
        forth, back = forth[-1:], back[-1:]
    elif one.unit in SIGNED and _degrees(one) > _SWING:  # no difference, and no 32 degrees left out: `180 C (324 F)`
        forth, back = forth[:1], back[:1]
    if not forth or not back:
        return None
    ladder = policies.rate(*tolerance)
    doubts = [_off(_itself(value), one, two, ladder) for value in forth]
    fitting = next((value for value, each in zip(forth, doubts, strict=True) if each is None), forth[0])
    doubts += [doubt(_itself(value), one.to_two_digits().as_measure(), ladder) for value in back]
    return Measured(fitting, None if None in doubts else max(each for each in doubts if each is not None))


def _as_weather(one: Quantity, two: Quantity) -> bool:
    """Whether two temperatures without a hedge are no hotter than it gets outdoors: ovens are set by tens, `180 C (350 F)`."""
    return not (one.hedge or two.hedge) and _degrees(one) < _OUTDOORS


def _degrees(one: Quantity) -> Fraction:
    """How many degrees Celsius, or others as large, a temperature has."""
    return abs(one.nominal) if one.unit == _CELSIUS else abs(one.nominal) * Fraction(5, 9)


def _closed(one: Quantity) -> Quantity:
    """A measure without a hedge that leaves one of its ends open: `up to 18 miles` are converted as 18 are."""
    return one._replace(hedge="") if one.hedge in OPEN else one


def _unsigned(one: Quantity) -> Quantity:
    """A measure without its sign, which a tolerance has (`minus 5/8 inch`), but for a temperature."""
    return one if one.unit in SIGNED else one._replace(nominal=abs(one.nominal))


def _to_the_degree(one: Quantity, two: Quantity) -> tuple[Quantity, Quantity]:
    """Two temperatures of which one is told to the degree, and so the other too, `77 F (25 C)` is not 20; or both, of the weather."""
    if not {one.unit, two.unit} <= SIGNED or (one.zeros and two.zeros and not _as_weather(one, two)):
        return one, two
    return one._replace(zeros=0), two._replace(zeros=0)


def _itself(value: Fraction) -> Expression:
    return Expression(formulas.itself, value=Quantity(value))


def _off(amount: Expression, source: Quantity, stated: Quantity, ladder: Ladder) -> int | None:
    """The doubt that an amount is not the stated one; rounded to its second digit it is, where what was converted is as round."""
    if amount.exact in stated.as_round_as(source).loose():
        return None
    return doubt(amount, stated.as_measure(), ladder)


def _by(pair: Pair, way: Route, tolerance: Tolerance) -> Exchange:
    source, stated, ladder = pair.source.quantity, pair.converted.quantity, tolerance.ladder(way)
    both = [(source.end(top=top), stated.end(top=top)) for top in ends(pair)]
    amounts = [_amount(one, way) for one, _ in both]
    doubts = [_off(amount, *each, ladder) for amount, each in zip(amounts, both, strict=True)]
    worst = min((each for each in doubts if each is not None), default=None)
    amount = amounts[-1]
    return Exchange(pair, way, amount, None if worst is None else worst + _excuses(pair, way, amount.exact))


def _amount(source: Quantity, way: Route) -> Expression:
    """Only the converted amount is widened; the other is taken as written, for so do those who convert."""
    return Expression(formulas.product, amount=Quantity(source.nominal), factor=Quantity(way.factor))


def _excuses(pair: Pair, way: Route, expected: Fraction) -> int:
    """How many doubts the pair and the rate leave beside their rounding; a rate of the house has had its own."""
    if not way.rates:
        return 0
    off = abs(expected - pair.converted.quantity.end(top=True).nominal) / expected
    ranged = pair.source.quantity.top is not None  # the ends of a range may be rounded each in its own way
    return (not way.sure) + (bool(pair.then) and off <= OTHER_TIME) + (ranged and off <= policies.QUARTER)


def implied(one: Exchange) -> Fraction:
    """The rate, as the story writes its only one, at which the pair would hold."""
    ratio = one.pair.converted.quantity.nominal / one.pair.source.quantity.nominal
    return ratio if one.route.factor == one.route.rates[0].value else 1 / ratio


def slip_of(one: Exchange, factors: frozenset[tuple[str | None, Fraction]]) -> str:
    """The name of the slip that would explain the converted amount, or the rate.

    `factors` are those by which the story's conversions multiply each currency.
    """
    stated, source = one.pair.converted.quantity, one.pair.source.quantity
    slack = room(stated)
    if _near(stated.nominal * one.route.factor**2, one.expected, slack):
        return "inverse"
    others = (factor for unit, factor in factors if unit != source.unit)
    if any(_near(source.nominal * factor, stated.nominal, slack) for factor in others):
        return "other-rate"
    number = digits(one.pair.converted)
    return likely_slip(number, stated.nominal, one.expected, slack) or ("rate" if _rate_slip(one, slack) else "")


def _near(value: Fraction, stated: Fraction, slack: Fraction) -> bool:
    return abs(value - stated) <= slack * stated


def _rate_slip(one: Exchange, slack: Fraction) -> bool:
    """Whether one slip in the story's rate explains the pair."""
    if len(one.route.rates) != 1:
        return False
    rate, wanted = one.route.rates[0], implied(one)
    return bool(likely_slip(one.route.steps.split()[-1], rate.value, wanted, slack))
