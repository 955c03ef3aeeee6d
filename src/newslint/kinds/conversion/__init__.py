"""Conversion pairs -> amounts that a rate, the story's other pairs or the nature of a measure refutes, and those that hold."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import Annotated

from newslint.arithmetic import formulas, policies
from newslint.arithmetic.expression import Expression
from newslint.arithmetic.ladder import doubt
from newslint.arithmetic.quantity import Quantity
from newslint.article import Article
from newslint.article.judgement.equation import Equation, Operand, outcome, remark, room
from newslint.article.judgement.wording import rounded
from newslint.article.mention import Figure, Rate
from newslint.kinds.conversion.exchange import Exchange, Tolerance, alike, exchange, implied, measured, slip_of
from newslint.kinds.conversion.onetime import of_one_time
from newslint.kinds.conversion.pairs import Pair, pairs
from newslint.kinds.conversion.routes import Route, routes
from newslint.kinds.conversion.worth import SURE, Worth, worth
from newslint.lexicon import Lexicon
from newslint.lexicon.messages import Messages
from newslint.model import Fault, Kind, Note, Problem, Verified
from newslint.record import record


@record
class Options:
    """What a conversion may be off, on top of the rounding of the converted amount.

    Of 1,904 published pairs with a stated rate, 1.4% lie outside the tolerance and 0.26% beyond what is sure.
    """

    tolerance: Annotated[Fraction, "how far off is silent, as a share of the converted amount"] = policies.SILENT
    sure_beyond: Annotated[Fraction, "how far off it is surely wrong"] = policies.SURE
    apart: Annotated[Fraction, "how far the rates that two pairs imply may differ"] = policies.APART

    @property
    def within(self) -> Tolerance:
        """The two bounds that every conversion is held against."""
        return Tolerance(self.tolerance, self.sure_beyond)


def check(article: Article, options: Options) -> Iterator[Problem | Verified]:
    """Judge every conversion of the story."""
    rated: list[Exchange] = []
    unrated: list[Pair] = []
    for pair in pairs(article):
        if not pair.source.quantity.currencies:
            yield from _measured(pair, options, article.lexicon)
        elif pair.source.quantity.unit == pair.converted.quantity.unit:
            yield _same_currency(pair, article.lexicon)
        elif (one := exchange(pair, _ways(article, pair), options.within)) is not None:
            rated.append(one)
        else:
            unrated.append(pair)
    yield from _by_rate(rated, options, article.lexicon)
    beyond = {
        pair: bounds for pair in unrated if (bounds := worth(article, pair)) and bounds.beyond(_upper(pair.converted))
    }
    yield from (_beyond(pair, bounds, article.lexicon) for pair, bounds in beyond.items())
    yield from _by_each_other(article, [pair for pair in unrated if pair not in beyond], options)


def _ways(article: Article, pair: Pair) -> tuple[Route, ...]:
    return routes(article, pair.source.quantity, pair.converted.quantity)


# By the story's own rate


def _by_rate(rated: list[Exchange], options: Options, lexicon: Lexicon) -> Iterator[Problem | Verified]:
    mistyped = dict(_mistyped_rates(rated, options, lexicon))
    yield from mistyped.values()
    factors = frozenset((one.pair.source.quantity.unit, one.route.factor) for one in rated)
    for one in rated:
        if one.doubt is None:
            yield _equation(one, lexicon).holds()
        elif mistyped.keys().isdisjoint(one.route.rates):
            yield _off_rate(one, factors, lexicon)


def _equation(one: Exchange, lexicon: Lexicon) -> Equation:
    source, stated, words = one.pair.source, one.pair.converted, lexicon.messages
    operands = {"amount": Operand(source, words.amount)}
    operands |= {f"rate{place}": Operand(rate, words.own_rate) for place, rate in enumerate(one.route.rates)}
    told = f"{source.text} {one.route.steps}"
    return Equation(lexicon, stated, one.amount, operands, told, doubtful="amount", solving=words.would_be)


def _off_rate(one: Exchange, factors: frozenset[tuple[str | None, Fraction]], lexicon: Lexicon) -> Problem:
    why = "" if one.doubt else slip_of(one, factors)
    equation, words = _equation(one, lexicon), lexicon.messages
    suggestions = (equation.like(one.pair.converted, one.expected),) if why != "rate" else ()
    values = _values(one) | {"slip": remark(why, words) + (f" ({one.route.origin})" if one.route.origin else "")}
    if why == "rate":
        values["slip"] = f" ({words.would_fit.format(slip=words.slips[why], rate=rounded(implied(one), 4))})"
    return equation.fails("off-rate", one.doubt or 0, values, suggestions)


def _values(one: Exchange) -> dict[str, str]:
    return {
        "source": one.pair.source.text,
        "steps": one.route.steps,
        "rate": ", ".join(rate.text for rate in one.route.rates) or one.route.origin,
    }


def _same_currency(pair: Pair, lexicon: Lexicon) -> Problem:
    """`$8 million ($12 billion)`: nobody converts into the same currency; one of the two is another one."""
    same, operand = (
        Expression(formulas.itself, value=pair.source.quantity),
        Operand(pair.source, lexicon.messages.amount),
    )
    equation = Equation(lexicon, pair.converted, same, {"value": operand}, comes_to=pair.source.text)
    slip = f" ({lexicon.messages.one_currency})"
    return equation.fails("off-rate", 1, {"source": pair.source.text, "steps": "× 1", "rate": "", "slip": slip}, ())


def _mistyped_rates(rated: list[Exchange], options: Options, lexicon: Lexicon) -> Iterator[tuple[Rate, Problem]]:
    """Rates that every pair refutes alike, written upside down or mistyped, and those that several do: another day's are left in the copy."""
    by_rate: dict[Rate, list[Exchange]] = {}
    words = lexicon.messages
    for one in rated:
        if len(one.route.rates) == 1:
            by_rate.setdefault(one.route.rates[0], []).append(one)
    for rate, ones in by_rate.items():
        off = [one for one in ones if one.doubt is not None]
        if off == ones and all(_upside_down(one, options) for one in ones):
            yield rate, _about_rate(rate, ones, "rate-inverted", words.all_imply, lexicon)
        elif len({one.pair.converted.text for one in off}) > 1 and _agree(off):
            said = words.all_imply if off == ones else words.some_imply
            yield rate, _about_rate(rate, off, "off-rate", said, lexicon)


def _upside_down(one: Exchange, options: Options) -> bool:
    """Whether the converted amount is what the rate gives when it is used the other way round."""
    stated = one.pair.converted.quantity.end(top=True)
    other = Expression(formulas.itself, value=Quantity(one.expected / one.route.factor**2))
    return doubt(other, stated.as_measure(), policies.rate(*options.within)) is None


def _agree(ones: list[Exchange]) -> bool:
    """Whether one other rate would suit all the pairs."""
    found = sorted(implied(one) for one in ones)
    return found[-1] - found[0] <= sum(room(one.pair.converted.quantity) for one in ones[:2]) * found[0]


def _about_rate(rate: Rate, ones: list[Exchange], fault: str, said: str, lexicon: Lexicon) -> Problem:
    fitting, words = rounded(implied(ones[0]), 4), lexicon.messages
    places = {one.pair.source.span: words.one_amount for one in ones}
    places |= {one.pair.converted.span: words.implies.format(rate=rounded(implied(one), 4)) for one in ones}
    expected = _equation(ones[0], lexicon).expected
    values = _values(ones[0]) | {"stated": ones[0].pair.converted.text, "expected": expected}
    slip = said.format(slip=words.slips["rate"], rate=fitting, number=len(ones))
    values |= {"implied": fitting, "slip": f" ({slip})"}
    notes = tuple(Note(span, places[span]) for span in sorted(places))
    return Problem(rate.span, values, notes, None, (), fault, min(one.doubt or 0 for one in ones))


# By one another, where the story states no rate


def _by_each_other(article: Article, unrated: list[Pair], options: Options) -> Iterator[Problem | Verified]:
    groups: dict[frozenset[str | None], list[Pair]] = {}
    for pair in unrated:
        if alike(pair) and not pair.then:
            groups.setdefault(frozenset((pair.source.quantity.unit, pair.converted.quantity.unit)), []).append(pair)
    for group in groups.values():
        yield from _compared(article, group, options)


def _compared(article: Article, group: list[Pair], options: Options) -> Iterator[Problem | Verified]:
    """Hold each pair against the one in the middle, of two against the first; the exactest bears out those that come close."""
    unit, lexicon = group[0].source.quantity.unit, article.lexicon
    order = sorted(group, key=lambda pair: _implied(pair, unit))
    model = order[len(group) // 2] if group[2:] else group[0]
    judged = [(pair, _against(article, pair, model, options)) for pair in group if pair is not model]
    yield from (problem for _, problem in judged if problem is not None)
    holding = [model, *(pair for pair, problem in judged if problem is None)]
    exactest = min(holding, key=lambda pair: room(pair.converted.quantity))
    others = (_by_proportion(pair, exactest, lexicon) for pair in group if pair in holding and pair is not exactest)
    yield from (equation.holds() for equation in others if _close(equation))


def _implied(pair: Pair, unit: str | None) -> Fraction:
    """What one of `unit` is worth by the pair."""
    one, two = pair.source.quantity.nominal, pair.converted.quantity.nominal
    return formulas.ratio(two, one) if pair.source.quantity.unit == unit else formulas.ratio(one, two)


def _against(article: Article, pair: Pair, model: Pair, options: Options) -> Problem | None:
    """What is wrong with a pair that should be converted as another one was."""
    equation, stated = _by_proportion(pair, model, article.lexicon), pair.converted
    values = {"source": pair.source.text, "model": f"{model.source.text} ({model.converted.text})"}
    close = room(stated.quantity) + room(model.converted.quantity)
    ladder = policies.pairs(options.apart, of_one_time=of_one_time(article, pair.source, model.source))
    told = outcome(equation, equation.doubt(ladder), "disagree", values, close)
    return told if isinstance(told, Problem) else None


def _by_proportion(pair: Pair, model: Pair, lexicon: Lexicon) -> Equation:
    """A pair converted as another one was, in the same direction or the other."""
    stated = pair.converted
    return Equation(lexicon, stated, *_proportion(pair, model, lexicon.messages), meant=stated.quantity.as_measure())


def _close(equation: Equation) -> bool:
    """Whether an amount comes so near to the stated one that one rate surely gave both: one of two digits gives nearly any."""
    stated = equation.stated.quantity.nominal
    return abs(equation.expression.exact - stated) <= stated * policies.ONE_RATE


def _proportion(pair: Pair, model: Pair, words: Messages) -> tuple[Expression, dict[str, Operand]]:
    """The amount that the pair would be converted into, and what stands where; only what was converted is rounded."""
    given, into = Operand(model.source, words.other_amount), Operand(model.converted, words.other_converted)
    read = {given: Quantity(model.source.quantity.nominal), into: model.converted.quantity.as_measure()}
    forth = pair.source.quantity.unit == model.source.quantity.unit
    one, other = (given, into) if forth else (into, given)
    amount = Quantity(pair.source.quantity.nominal)
    return (
        Expression(formulas.proportion, amount=amount, one=read[one], other=read[other]),
        {"amount": Operand(pair.source, words.amount), "one": one, "other": other},
    )


# By what the currencies were ever worth


def _beyond(pair: Pair, bounds: Worth, lexicon: Lexicon) -> Problem:
    """An amount that its source has not been worth in decades."""
    source, stated = pair.source, pair.converted
    operand = Operand(source, lexicon.messages.amount)
    equation = Equation(lexicon, stated, _itself(bounds.most), {"amount": operand}, source.text)
    least, most = (equation.like(stated, bound) for bound in bounds)
    doubtful = 0 if bounds.beyond(_upper(stated), SURE) else 1
    return equation.fails("beyond-worth", doubtful, {"source": source.text, "least": least, "most": most}, ())


def _upper(figure: Figure) -> Fraction:
    """An amount, of a range the upper end."""
    return abs(figure.quantity.end(top=True).nominal)


def _itself(value: Fraction) -> Expression:
    return Expression(formulas.itself, value=Quantity(value))


# By the nature of a measure


def _measured(pair: Pair, options: Options, lexicon: Lexicon) -> Iterator[Problem | Verified]:
    one = measured(pair, options.within)
    if one is None:
        return
    operand = Operand(pair.source, lexicon.messages.measure)
    equation = Equation(lexicon, pair.converted, _itself(one.expected), {"value": operand})
    yield outcome(equation, one.doubt, "measure-off", {"source": pair.source.text}, room(pair.converted.quantity))


BASIC = ("source", "expected", "stated")
KIND = Kind(
    check,
    Options,
    (
        Fault(
            "off-rate",
            "a converted amount disagrees with the rate that the story states",
            (*BASIC, "steps", "rate", "slip"),
        ),
        Fault(
            "disagree", "two conversions imply different rates, and the story states none", (*BASIC, "model", "slip")
        ),
        Fault(
            "rate-inverted",
            "the stated rate is upside down: every conversion goes the other way",
            (*BASIC, "steps", "rate", "implied", "slip"),
        ),
        Fault(
            "beyond-worth",
            "a converted amount is far from any worth that the currency had in decades",
            ("source", "least", "most", "stated"),
        ),
        Fault("measure-off", "a measure is not what it says in the other unit", (*BASIC, "slip")),
    ),
    fact=True,
)
