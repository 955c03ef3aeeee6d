"""A passage and a rule -> the ways of taking claims together that are likely, each with the equation between them."""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Mapping, Sequence
from contextlib import suppress
from fractions import Fraction
from functools import partial
from typing import Any, TypeVar

from newslint.arithmetic import notation, policies
from newslint.arithmetic.expression import Expression
from newslint.arithmetic.interval import Interval
from newslint.arithmetic.ladder import Ladder, as_stated, begun, fold, loosely, measured
from newslint.arithmetic.ladder import doubt as doubt_by
from newslint.arithmetic.notation import Written
from newslint.arithmetic.quantity import Quantity
from newslint.arithmetic.slips import misplaced, one_digit_off
from newslint.arithmetic.term import Term
from newslint.article.claims.claim import Claim
from newslint.article.claims.moments import TIMES, TODAY, YEAR
from newslint.article.judgement.equation import Equation, Operand
from newslint.article.judgement.wording import digits, plain
from newslint.article.mention import Figure, Mention
from newslint.kinds.relation.bindings import Binding, bindings
from newslint.kinds.relation.options import Options
from newslint.kinds.relation.passages import Passage
from newslint.kinds.relation.worth import fitting, unit, value, worth
from newslint.lexicon import Lexicon
from newslint.record import replace
from newslint.tuples import NamedTuple

Told = TypeVar("Told")

LADDERS: Mapping[str, Ladder] = {
    "sum": policies.SUM,
    "rounded": policies.ROUNDED,
    "roughly": policies.ROUGHLY,
    "percentage": policies.PERCENTAGE,
    "years": policies.YEARS,
    "span": policies.SPAN,
    "days": policies.DAYS,
    "lasting": policies.LASTING,
    "weeks": policies.WEEKS,
    "times": policies.TIMES,
}
"""What an equation forgives, by the word of the rule file."""
_LONG, _EXACTLY = 3, Fraction(0)
"""Digits of a number in which a slip of the pen is told from what is of something else, and how near that must come in a sum."""
_PLAINLY: Ladder = (None, as_stated), (None, loosely)
_BORNE: Mapping[str, Ladder] = {
    "rounded": (*_PLAINLY, (None, measured)),
    "years": (*_PLAINLY, (None, begun)),
    "days": ((None, as_stated), (None, lambda expression, stated: stated.nominal - expression.exact == 1)),
    "span": (*_PLAINLY, (None, begun)),
    "times": ((None, fold(policies.FOLD)),),
}
"""What bears a figure out, which is less than what lets it pass: what both leave open, of days that the first and the last count, of a word for so many times that it is about as many."""
CLOSE = Fraction(1, 100)
"""How near to the right value a slip of the pen must come to be named."""
_DECIMALS = 4
"""Of an end of what a figure may stand for."""
_LOOSELY = 2
"""How far apart a rule lets be what is stated and what is right, that a wrong digit may take them farther."""
_NEARLY = Fraction(1, 10)
"""How far from what is right a figure must be that something else explains."""
_YEAR, _YEARS, _SPAN, _TIMES, _RATIO = "year", "years", "span", "times", "ratio"


_MONTHS, _NEARLY_A_YEAR, _PAIR = 12, 11, 2
_ROOM = Fraction(1, 100)
"""What a year of 365 days may lack of one: from 1 July to 30 June."""
_DATED = frozenset((YEAR, TODAY))


class Case(NamedTuple):
    """One way of taking claims together, and the equation between them."""

    binding: Binding
    equation: Equation

    def doubt(self, options: Options) -> int | None:
        """How sure it is that the equation fails; None where it holds. Of years that are known by their days none is begun."""
        worth = self.equation.expression.exact
        if options.convict.mistaken and self.mistaken(options):
            return 0
        if options.forgiving == _YEARS and worth.denominator > 1:
            return None if Fraction(worth.__floor__()) in self.equation.quantity.stands_for() else 0
        if options.forgiving == _SPAN and (gap := self._months_off()) is not None:
            return None if gap < _NEARLY_A_YEAR else 0
        doubt = self.equation.doubt(LADDERS[options.forgiving])
        return 0 if doubt is None and options.compares and self._only_touch() else doubt

    def _only_touch(self) -> bool:
        """Whether two figures that are held against each other meet, as far as they are rounded, in one point: 3 and 4 percent."""
        stated, other = self.equation.quantity.stands_for(), self.equation.expression.under(Quantity.stands_for)
        if stated.low is None or stated.high is None or stated.low == stated.high:
            return False
        return stated.high == other.low or stated.low == other.high

    def _months_off(self) -> Fraction | None:
        """How many months too many or too few a number of years between two is, where both tell theirs: `from January 2021 to January 2026`."""
        stated = self.equation.quantity
        years = [claim.in_months for claims in self.binding.values() for claim in claims if claim.role in _DATED]
        if stated.unit != _YEAR or len(years) != _PAIR or None in years:
            return None
        first, last = sorted(month for month in years if month is not None)
        return abs(last - first - stated.nominal * _MONTHS)

    def bears_out(self, options: Options) -> bool:
        """Whether what comes out is what is stated, and not only near enough to let it pass."""
        quantity = self.equation.quantity
        part = options.forgiving == _TIMES and quantity.nominal < 1  # `nine out of ten` are no number of times
        ladder = _PLAINLY if part else _BORNE.get(options.forgiving, _PLAINLY)
        return doubt_by(self.equation.expression, quantity, ladder) is None

    @property
    def above(self) -> bool:
        """Whether more is stated than comes out."""
        return self.equation.quantity.nominal > self.equation.expression.exact

    def slipped(self, options: Options) -> bool:
        """Whether a slip of the pen explains a long number: a digit is another, two changed places, be they no neighbours, or one was not carried."""
        stated, worth = self.equation.stated, self.equation.expression.exact
        written = digits(stated).replace(",", "").replace(".", "").lstrip("0")
        if len(written) < _LONG or len(written.strip("0")) < _LONG - 1:
            return False
        exactly = LADDERS[options.forgiving] is policies.SUM
        if self.equation.slip(_EXACTLY if exactly else CLOSE) or _uncarried(stated.quantity.nominal, worth):
            return True
        return worth.denominator == 1 and _exchanged(f"{stated.quantity.nominal}", f"{worth}")

    def mistaken(self, options: Options) -> bool:
        """Whether what is stated is just what its figures come to by the equation that explains a mistake, and not near what is right."""
        stated, worth = self.equation.quantity.nominal, self.equation.expression.exact
        again = replace(options, holds=options.convict.mistaken)
        return abs(worth - stated) > stated * _NEARLY and any(value == stated for value in roughly(self.binding, again))

    def told(self, options: Options) -> Iterator[str]:
        """What takes part and what comes of it, for whoever writes a rule; where that holds and is not what is stated, what each figure may stand for."""
        for name, claims in self.binding.items():
            yield f"  {name}: {', '.join(claim.mention.text for claim in claims)}"
        equation, holds = self.equation, self.doubt(options) is None
        if not holds or equation.expression.exact == equation.quantity.nominal:
            yield f"  {equation.arithmetic}: {'holds' if holds else 'does not hold'}"
            return
        yield f"  {equation.arithmetic}: holds, for rounding may explain the difference (`forgiving: {options.forgiving}`)"
        for key, quantity in equation.expression.operands.items():
            if room := _room(quantity.stands_for()):
                yield f"    {equation.operands[key].mention.text} may be {room}; with `exact: true` it is as it is written"
        if room := _room(equation.quantity.stands_for()):
            yield f"    {equation.stated.text} may be {room}"


def _room(stretch: Interval) -> str:
    """What lies between two ends; "" where that is one value."""
    low, high = ("…" if end is None else plain(end, _DECIMALS) for end in (stretch.low, stretch.high))
    return "" if low == high else f"{low} to {high}"


def _uncarried(stated: Fraction, worth: Fraction) -> bool:
    """Whether a value is one too many or too few in one of its places."""
    gap = abs(stated - worth)
    return gap.denominator == 1 and len(f"{gap}".rstrip("0")) == 1 and f"{gap}".startswith("1")


def _exchanged(one: str, other: str) -> bool:
    """Whether two digits of a number have changed places, be they no neighbours: 8,507 for 8,705."""
    apart = [pair for pair in zip(one, other, strict=False) if pair[0] != pair[1]]
    return len(one) == len(other) and len(apart) == _PAIR and apart[0] == apart[1][::-1]


def cases(passage: Passage, options: Options, lexicon: Lexicon) -> list[Case]:
    """The likely ways of taking claims together with the one that is stated, in the nearest sentences that have any."""
    for near in bindings(passage, options, lexicon.relations):
        every = (case(one, options, lexicon) for one in near if _promising(one, options))
        found = {_values(one): one for one in every if one is not None and _likely(one, options)}
        if found:
            return [*found.values()]
    return []


def _values(one: Case) -> Hashable:
    """What the figures of a case are worth: where one is told twice, it is all the same which of them is taken."""
    return tuple((name, tuple(claim.quantity for claim in claims)) for name, claims in sorted(one.binding.items()))


def case(binding: Binding, options: Options, lexicon: Lexicon) -> Case | None:
    """A way of taking claims together, where their equation has a value; of a list of which `one` is meant that which suits best."""
    written = notation.read(options.holds)
    stated = binding[written.stated][0]
    every = (_equation(options, turned, lexicon) for turned in _turned(binding, written.turned))
    found = [equation for equation in every if equation is not None]
    best = min(found, key=lambda one: abs(one.expression.exact - stated.quantity.nominal), default=None)
    return None if best is None else Case(binding, best)


def roughly(binding: Binding, options: Options) -> Iterator[Fraction]:
    """What the equation comes to for claims as they are written: quicker to know than whether it holds."""
    written = notation.read(options.holds)
    stated = binding[written.stated][0]
    one = unit(stated, binding)
    exact = {name: tuple([value(claim, binding, stated) for claim in binding[name]]) for name in written.names}
    for turned in _turned(exact, written.turned):
        with suppress(ZeroDivisionError):
            worth = written.worked_out(turned, turned)
            yield worth if one == 1 else worth / one


def _turned(lists: Mapping[str, tuple[Told, ...]], names: Sequence[str]) -> Iterator[Mapping[str, tuple[Told, ...]]]:
    """Some lists by their names, with each that stands in some of them first in turn."""
    if not names:
        yield lists
        return
    name, *others = names
    told = lists[name]
    for at, one in enumerate(told):
        yield from _turned({**lists, name: (one, *told[:at], *told[at + 1 :])}, others)


def _equation(options: Options, binding: Binding, lexicon: Lexicon) -> Equation | None:
    """The equation between claims, each operand under its name and number."""
    written, named = notation.read(options.holds), dict(options.claims)
    stated = binding[written.stated][0]
    if not isinstance(stated.mention, Figure) or not fitting(written, binding):
        return None
    layout = {name: [f"{name}{at}" for at, _ in enumerate(binding[name], 1)] for name in written.names}
    placed = {key: (name, claim) for name in layout for key, claim in zip(layout[name], binding[name], strict=True)}
    values = {key: worth(claim, binding, stated) for key, (_, claim) in placed.items()}
    exact = {name: [values[key].nominal for key in keys] for name, keys in layout.items()}
    expression = Expression(partial(_worked_out, written, layout, exact, unit(stated, binding)), **values)
    if not _has_value(expression):
        return None
    operands = {key: Operand(claim.mention, named[name].told or name) for key, (name, claim) in placed.items()}
    aged = stated.quantity.unit == _YEAR or options.forgiving == _YEARS
    comes_to = _years(expression.exact, lexicon, options.forgiving) if aged else ""
    told = _told(stated, placed, values, lexicon)
    return Equation(
        lexicon,
        stated.mention,
        expression,
        operands,
        told=told,
        comes_to=comes_to,
        equals=lexicon.messages.equals if told else "=",
        meant=stated.quantity,
    )


def _told(
    stated: Claim, placed: Mapping[str, tuple[str, Claim]], values: Mapping[str, Quantity], lexicon: Lexicon
) -> str:
    """Two times that a length lies between, the first first: `from 3 to 7 July`; "" for all else, which is told as a sum."""
    timed = all(claim.role in TIMES and (claim.role != YEAR or claim.day) for _, claim in placed.values())
    if stated.role != "duration" or not timed or len(placed) != 2:
        return ""
    start, end = (placed[key][1].mention.text for key in sorted(placed, key=lambda key: values[key].nominal))
    return lexicon.messages.from_to.format(start=start, end=end)


def _worked_out(
    written: Written,
    layout: Mapping[str, Sequence[str]],
    exact: Mapping[str, Sequence[Fraction]],
    unit: Fraction,
    **operands: Any,  # noqa: ANN401 -- of whatever type it is worked out over
) -> Any:  # noqa: ANN401 -- likewise
    value = written.worked_out({name: [operands[key] for key in keys] for name, keys in layout.items()}, exact)
    return value if unit == 1 or isinstance(value, Term) else value / unit  # words tell their own units


def _has_value(expression: Expression) -> bool:
    try:
        return bool(expression.exact)
    except ZeroDivisionError:
        return False


def _years(worth: Fraction, lexicon: Lexicon, forgiving: str) -> str:
    """A number of years in words, of which the last need not be full where that is forgiven; "" for what is no years."""
    words, full = lexicon.messages, worth.__floor__()
    if forgiving == _SPAN:
        full = (worth + _ROOM).__floor__()
        return (words.year if full == 1 else words.years).format(number=full)
    if forgiving != _YEARS:
        return ""
    return str(full) if worth.denominator > 1 or full < 1 else words.between.format(least=full - 1, most=full)


def _promising(binding: Binding, options: Options) -> bool:
    """Whether claims as they are written come near to what is stated: quicker to know than their equation, and few do."""
    stated = binding[notation.read(options.holds).stated][0]
    return any(_near(worth, stated.mention, stated.quantity.nominal, options) for worth in roughly(binding, options))


def _likely(one: Case, options: Options) -> bool:
    """Whether what is stated is near enough to be meant: what is farther off is of something else."""
    return _near(one.equation.expression.exact, one.equation.stated, one.equation.quantity.nominal, options)


def _near(worth: Fraction, mention: Mention, stated: Fraction, options: Options) -> bool:
    """Whether a value lies near to what is stated, or a slip of scale away."""
    less, more = (worth, stated) if worth < stated else (stated, worth)
    if less <= 0:
        return False
    apart = options.convict.apart
    near = more <= less * apart
    if near or not isinstance(mention, Figure) or mention.role == _RATIO:  # `10-fold` is no slip for one in ten
        return near
    written = digits(mention)
    slipped = apart >= _LOOSELY and one_digit_off(written, stated, worth)
    return bool(written) and (slipped or misplaced(stated, worth, CLOSE))


def precise(one: Case, options: Options) -> bool:
    """Whether what comes of the claims is known well enough to convict anybody."""
    width = one.equation.expression.under(Quantity.stands_for).precision
    return width is not None and width <= options.convict.precision
