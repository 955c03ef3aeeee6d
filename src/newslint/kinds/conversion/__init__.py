"""Conversion pairs -> amounts that a rate, the story's other pairs or the nature of a measure refutes, and those that hold."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import Annotated

from newslint.arithmetic.quantity import Quantity
from newslint.arithmetic.slips import SLIPS, slip, words_for
from newslint.article import Article
from newslint.article.mention import Rate
from newslint.article.wording import digits, like, rounded
from newslint.kinds.conversion.exchange import (
    Exchange,
    Tolerance,
    alike,
    doubt,
    exchange,
    implied,
    measured,
    room,
    slip_of,
)
from newslint.kinds.conversion.pairs import Pair, pairs
from newslint.kinds.conversion.routes import Route, routes
from newslint.model import Fault, Kind, Note, Problem, Span, Verified
from newslint.record import record

FACTOR = 2  # implied rates that differ by more than this cannot both be right


@record
class Options:
    """What a conversion may be off, on top of the rounding of the converted amount.

    Of 1,904 published pairs with a stated rate, 1.4% lie outside the tolerance and 0.26% beyond what is sure.
    """

    tolerance: Annotated[Fraction, "how far off is silent, as a share of the converted amount"] = Fraction(5, 1000)
    sure_beyond: Annotated[Fraction, "how far off it is surely wrong"] = Fraction(5, 100)
    apart: Annotated[Fraction, "how far the rates that two pairs imply may differ"] = Fraction(3, 100)

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
            yield from _measured(pair, options)
        elif pair.source.quantity.unit == pair.converted.quantity.unit:
            yield _same_currency(pair)
        elif (one := exchange(pair, _ways(article, pair), options.within)) is not None:
            rated.append(one)
        else:
            unrated.append(pair)
    yield from _by_rate(rated, options)
    yield from _by_each_other(unrated, options)


def _ways(article: Article, pair: Pair) -> tuple[Route, ...]:
    return routes(article, pair.source.quantity, pair.converted.quantity)


def _notes(places: dict[Span, str]) -> tuple[Note, ...]:
    return tuple(Note(span, places[span]) for span in sorted(places))


# By the story's own rate


def _by_rate(rated: list[Exchange], options: Options) -> Iterator[Problem | Verified]:
    mistyped = dict(_mistyped_rates(rated, options))
    yield from mistyped.values()
    factors = frozenset((one.pair.source.quantity.unit, one.route.factor) for one in rated)
    for one in rated:
        if one.doubt is None:
            message = f"{one.pair.source.text} {one.route.steps} = {like(one.pair.converted, one.expected, more=1)}"
            yield Verified(one.pair.converted.span, message, _notes(_places(one)))
        elif mistyped.keys().isdisjoint(one.route.rates):
            yield _off_rate(one, factors)


def _places(one: Exchange) -> dict[Span, str]:
    rates = {rate.span: "the story's own rate" for rate in one.route.rates}
    return {one.pair.source.span: "the amount converted"} | rates


def _off_rate(one: Exchange, factors: frozenset[tuple[str | None, Fraction]]) -> Problem:
    source, stated = one.pair.source, one.pair.converted
    why = "" if one.doubt else slip_of(one, factors)
    meant = stated.quantity.nominal / one.route.factor
    reading = f"the amount converted; {stated.text} would be {like(source, meant)}"
    suggestions = (like(stated, one.expected),) if why != "rate" else ()
    values = _values(one) | {"slip": words_for(why) + (f" ({one.route.origin})" if one.route.origin else "")}
    if why == "rate":
        values["slip"] = f" ({SLIPS[why]} {rounded(implied(one), 4)} would fit)"
    return Problem(
        stated.span,
        values,
        _notes(_places(one) | {source.span: reading}),
        None,
        suggestions,
        "off-rate",
        one.doubt or 0,
    )


def _values(one: Exchange) -> dict[str, str]:
    return {
        "source": one.pair.source.text,
        "steps": one.route.steps,
        "rate": ", ".join(rate.text for rate in one.route.rates) or one.route.origin,
        "expected": like(one.pair.converted, one.expected, more=1),
        "stated": one.pair.converted.text,
    }


def _same_currency(pair: Pair) -> Problem:
    """`$8 million ($12 billion)`: nobody converts into the same currency; one of the two is another one."""
    values = {
        "source": pair.source.text,
        "steps": "× 1",
        "rate": "",
        "expected": pair.source.text,
        "stated": pair.converted.text,
    }
    values["slip"] = " (both in one currency: is one of them another?)"
    return Problem(
        pair.converted.span, values, (Note(pair.source.span, "the amount converted"),), None, (), "off-rate", 1
    )


def _mistyped_rates(rated: list[Exchange], options: Options) -> Iterator[tuple[Rate, Problem]]:
    """Rates that every pair refutes alike: written upside down, or mistyped."""
    by_rate: dict[Rate, list[Exchange]] = {}
    for one in rated:
        if len(one.route.rates) == 1:
            by_rate.setdefault(one.route.rates[0], []).append(one)
    for rate, ones in by_rate.items():
        if any(one.doubt is None for one in ones):
            continue
        if all(_upside_down(one, options) for one in ones):
            yield rate, _about_rate(rate, ones, "rate-inverted")
        elif len(ones) > 1 and _agree(ones):
            yield rate, _about_rate(rate, ones, "off-rate")


def _upside_down(one: Exchange, options: Options) -> bool:
    return doubt(one.expected / one.route.factor**2, one.pair.converted.quantity.end(top=True), options.within) is None


def _agree(ones: list[Exchange]) -> bool:
    """Whether one other rate would suit all the pairs."""
    found = sorted(implied(one) for one in ones)
    return found[-1] - found[0] <= sum(room(one.pair.converted.quantity) for one in ones[:2]) * found[0]


def _about_rate(rate: Rate, ones: list[Exchange], fault: str) -> Problem:
    fitting = rounded(implied(ones[0]), 4)
    places = {one.pair.source.span: "an amount converted" for one in ones}
    places |= {one.pair.converted.span: f"implies a rate of {rounded(implied(one), 4)}" for one in ones}
    values = _values(ones[0]) | {"implied": fitting, "slip": f" ({SLIPS['rate']} every conversion implies {fitting})"}
    return Problem(rate.span, values, _notes(places), None, (), fault, min(one.doubt or 0 for one in ones))


# By one another, where the story states no rate


def _by_each_other(unrated: list[Pair], options: Options) -> Iterator[Problem | Verified]:
    groups: dict[frozenset[str | None], list[Pair]] = {}
    for pair in unrated:
        if alike(pair) and not pair.then:
            groups.setdefault(frozenset((pair.source.quantity.unit, pair.converted.quantity.unit)), []).append(pair)
    for group in groups.values():
        yield from _compared(group, options)


def _compared(group: list[Pair], options: Options) -> Iterator[Problem | Verified]:
    """Hold each pair against the one in the middle; of two, against the first."""
    implied_rates = [_worth(pair, group[0].source.quantity.unit) for pair in group]
    order = sorted(range(len(group)), key=lambda at: implied_rates[at].nominal)
    middle = order[len(group) // 2] if group[2:] else 0
    standard, model = implied_rates[middle], group[middle]
    for pair, rate in zip(group, implied_rates, strict=True):
        if pair is model:
            continue
        if standard.written().widened(options.apart).meets(rate.written()):
            message = f"converted like {model.source.text} ({model.converted.text})"
            yield Verified(pair.converted.span, message, _pair_notes(pair, model))
        else:
            yield _disagrees(pair, model, rate.nominal / standard.nominal)


def _worth(pair: Pair, unit: str | None) -> Quantity:
    """What one of `unit` is worth by the pair, as far as the converted amount is rounded, trailing zeros included."""
    one, two = pair.source.quantity, pair.converted.quantity
    amount = two
    if one.unit != unit:
        one, two = two, one
    rate, step = two.nominal / one.nominal, (amount.step or Fraction(1)) * Fraction(10**amount.zeros)
    return Quantity(rate, rate * step / amount.nominal)


def _disagrees(pair: Pair, model: Pair, ratio: Fraction) -> Problem:
    expected = pair.converted.quantity.nominal / ratio
    if pair.source.quantity.unit != model.source.quantity.unit:
        expected = pair.converted.quantity.nominal * ratio
    slack = room(pair.converted.quantity) + room(model.converted.quantity)
    values = _measured_values(pair, expected, slack) | {"model": f"{model.source.text} ({model.converted.text})"}
    unsure = 1 if 1 / Fraction(FACTOR) < ratio < FACTOR else 0
    suggestions = (like(pair.converted, expected),)
    return Problem(pair.converted.span, values, _pair_notes(pair, model), None, suggestions, "disagree", unsure)


def _measured_values(pair: Pair, expected: Fraction, slack: Fraction) -> dict[str, str]:
    stated = pair.converted
    why = slip(digits(stated), stated.quantity.nominal, lambda value: abs(value - expected) <= slack * abs(expected))
    return {
        "source": pair.source.text,
        "expected": like(stated, expected, more=1),
        "stated": stated.text,
        "slip": words_for(why),
    }


def _pair_notes(pair: Pair, model: Pair) -> tuple[Note, ...]:
    places = {
        pair.source.span: "the amount converted",
        model.source.span: "another amount converted",
        model.converted.span: "what that was converted into",
    }
    return _notes(places)


# By the nature of a measure


def _measured(pair: Pair, options: Options) -> Iterator[Problem | Verified]:
    one = measured(pair, options.within)
    if one is None:
        return
    notes = (Note(pair.source.span, "the measure converted"),)
    if one.doubt is None:
        message = f"{pair.source.text} = {like(pair.converted, one.expected, more=1)}"
        yield Verified(pair.converted.span, message, notes)
        return
    values = _measured_values(pair, one.expected, room(pair.converted.quantity))
    suggestions = (like(pair.converted, one.expected),)
    yield Problem(pair.converted.span, values, notes, None, suggestions, "measure-off", one.doubt)


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
        Fault("measure-off", "a measure is not what it says in the other unit", (*BASIC, "slip")),
    ),
    fact=True,
)
