"""Conversion pairs -> amounts that the story's own rate, its other pairs or the nature of a measure refutes, and those that hold."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import NamedTuple

from newslint.article import Article
from newslint.article.measures import converted
from newslint.article.pairs import Pair, pairs
from newslint.article.quantity import Interval, Quantity, Rate
from newslint.article.routes import Route, routes
from newslint.article.slips import SLIPS, slip, words_for
from newslint.article.wording import digits, like, rounded
from newslint.model import Fault, Kind, Note, Problem, Span, Verified

HOUSE_SURE = Fraction(1, 4)  # a house rate is of another day: below a quarter it only raises a doubt
THEN = Fraction(1, 2)  # by how much the rates of two times may differ
FACTOR = 2  # implied rates that differ by more than this cannot both be right


@dataclass(frozen=True)
class Options:
    """What a conversion may be off.

    `tolerance` is silent, on top of rounding and of two trailing zeros of the converted amount; past
    `sure_beyond` it is no longer rounding at all (measured on 1,904 published pairs with a stated rate:
    1.4% and 0.26% lie outside). `apart` is how far the rates implied by two pairs may differ.
    """

    tolerance: Fraction = Fraction(5, 1000)
    sure_beyond: Fraction = Fraction(5, 100)
    apart: Fraction = Fraction(3, 100)


class Judged(NamedTuple):
    """A pair by one route: what the converted amount should be, and how doubtful it is that it is wrong (None: it holds)."""

    pair: Pair
    route: Route
    expected: Fraction
    doubt: int | None


def check(article: Article, options: Options) -> Iterator[Problem | Verified]:
    """Judge every conversion of the story."""
    money = [pair for pair in pairs(article) if pair.source.quantity.currencies]
    judged, unrated = [], []
    for pair in money:
        best = judge(pair, routes(article, pair.source.quantity, pair.converted.quantity), options)
        if best is None:
            unrated.append(pair)
        else:
            judged.append(best)
    mistyped = tuple(_mistyped_rates(judged, options))
    yield from (problem for _, problem in mistyped)
    blamed = {rate for rate, _ in mistyped}
    for one in judged:
        if one.doubt is None:
            yield _holds(one)
        elif not blamed.intersection(one.route.rates):
            yield _off_rate(one, judged)
    yield from _disagreements(unrated, options)
    for pair in pairs(article):
        if not pair.source.quantity.currencies:
            yield from _measured(pair, options)


def judge(pair: Pair, ways: tuple[Route, ...], options: Options) -> Judged | None:
    """The pair by the route that suits it best; None where no route leads there or the two are not alike."""
    verdicts = [_judged(pair, way, options) for way in ways if _alike(pair)]
    return min(verdicts, key=_badness, default=None)


def _badness(one: Judged) -> tuple[int, Fraction]:
    stated = one.pair.converted.quantity.nominal
    return (-1 if one.doubt is None else 2 - one.doubt, abs(one.expected - stated) / stated if stated else Fraction(0))


def _alike(pair: Pair) -> bool:
    """Whether both are something, and not a single amount converted into a range."""
    source, stated = pair.source.quantity, pair.converted.quantity
    return (source.top is not None or stated.top is None) and source.nominal > 0 and stated.nominal > 0


def _judged(pair: Pair, way: Route, options: Options) -> Judged:
    doubts = [
        _doubt(pair.source.quantity.end(top=top).nominal * way.factor, pair.converted.quantity.end(top=top), options)
        for top in _ends(pair)
    ]
    worst = min((doubt for doubt in doubts if doubt is not None), default=None)
    if worst is not None:
        worst += (not way.sure) + (bool(pair.then) and not _far(pair, way, THEN))
        if not way.rates and worst == 0:
            worst = 0 if _far(pair, way, HOUSE_SURE) else 1
    if worst is not None and not way.rates and not _far(pair, way, options.sure_beyond):
        worst = None
    return Judged(pair, way, pair.source.quantity.end(top=_ends(pair)[-1]).nominal * way.factor, worst)


def _ends(pair: Pair) -> tuple[bool, ...]:
    """The ends to compare: both of two ranges, the upper one of `2 to 4.5 euros ($5)`."""
    if pair.source.quantity.top is None:
        return (False,)
    return (True,) if pair.converted.quantity.top is None else (False, True)


def _far(pair: Pair, way: Route, share: Fraction) -> bool:
    expected = pair.source.quantity.nominal * way.factor
    return abs(expected - pair.converted.quantity.nominal) > share * expected


def _doubt(expected: Fraction, stated: Quantity, options: Options) -> int | None:
    """None where `expected` is what the stated amount may stand for; else 1, or 0 where no rounding explains it."""
    if any(expected in stretch.widened(options.tolerance) for stretch in _stretches(stated)):
        return None
    return 1 if any(expected in stretch.widened(options.sure_beyond) for stretch in _stretches(stated)) else 0


def _stretches(stated: Quantity) -> tuple[Interval, ...]:
    """What a converted amount may stand for: its trailing zeros count as rounding, its hedge loosens it."""
    if not stated.step:
        stated = replace(stated, step=Fraction(1))
    return stated.loose(), stated.stands_for()


def _holds(one: Judged) -> Verified:
    source, stated = one.pair.source, one.pair.converted
    message = f"{source.text} {one.route.steps} = {like(stated, one.expected, more=1)}"
    return Verified(stated.span, message, _notes(_places(one)))


def _off_rate(one: Judged, judged: Iterable[Judged]) -> Problem:
    source, stated = one.pair.source, one.pair.converted
    why = _slip(one, judged) if one.doubt == 0 else ""
    meant = stated.quantity.nominal / one.route.factor
    values = {
        "source": source.text,
        "steps": one.route.steps,
        "rate": ", ".join(rate.text for rate in one.route.rates) or one.route.origin,
        "expected": like(stated, one.expected, more=1),
        "stated": stated.text,
        "slip": words_for(why) + _aside(one.route.origin),
    }
    notes = _notes({**_places(one), source.span: f"the amount converted; {stated.text} would be {like(source, meant)}"})
    return Problem(stated.span, values, notes, None, (like(stated, one.expected),), "off-rate", one.doubt or 0)


def _aside(words: str) -> str:
    return f" ({words})" if words else ""


def _places(one: Judged) -> dict[Span, str]:
    return {one.pair.source.span: "the amount converted"} | {
        rate.span: "the story's own rate" for rate in one.route.rates
    }


def _notes(places: dict[Span, str]) -> tuple[Note, ...]:
    return tuple(Note(span, places[span]) for span in sorted(places))


def _slip(one: Judged, judged: Iterable[Judged]) -> str:
    """The name of the slip that would explain the converted amount."""
    stated, source = one.pair.converted.quantity, one.pair.source.quantity
    room = _room(stated)

    def fits(value: Fraction) -> bool:
        return abs(value - one.expected) <= room * one.expected

    if one.route.factor and fits(stated.nominal * one.route.factor * one.route.factor):
        return "inverse"
    others = {
        way.route.factor
        for way in judged
        if way.route.rates != one.route.rates and way.pair.source.quantity.unit != source.unit
    }
    if any(abs(source.nominal * factor - stated.nominal) <= room * stated.nominal for factor in others):
        return "other-rate"
    return slip(digits(one.pair.converted), stated.nominal, fits) or ("rate" if _rate_slip(one, room) else "")


def _room(stated: Quantity) -> Fraction:
    """How far from what is meant a rightly rounded amount may lie, as a share of it."""
    return (stated.step or Fraction(1)) / 2 / stated.nominal + Fraction(1, 100)


def _rate_slip(one: Judged, room: Fraction) -> bool:
    """Whether one slip in the rate explains the pair."""
    if len(one.route.rates) != 1:
        return False
    rate, wanted = one.route.rates[0], _implied(one)
    return bool(slip(f"{float(rate.value):.10g}", rate.value, lambda value: abs(value - wanted) <= room * wanted))


def _implied(one: Judged) -> Fraction:
    """The rate, as the story writes it, at which the pair would hold."""
    ratio = one.pair.converted.quantity.nominal / one.pair.source.quantity.nominal
    return ratio if one.route.factor == one.route.rates[0].value else 1 / ratio


def _mistyped_rates(judged: list[Judged], options: Options) -> Iterator[tuple[Rate, Problem]]:
    """Rates that every pair refutes alike: written upside down, or mistyped."""
    by_rate: dict[Rate, list[Judged]] = {}
    for one in judged:
        if len(one.route.rates) == 1:
            by_rate.setdefault(one.route.rates[0], []).append(one)
    for rate, ones in by_rate.items():
        if any(one.doubt is None for one in ones):
            continue
        if all(
            _doubt(one.pair.source.quantity.nominal / one.route.factor, one.pair.converted.quantity, options) is None
            for one in ones
        ):
            yield rate, _about_rate(rate, ones, "rate-inverted")
        elif len(ones) > 1 and _agree(ones):
            yield rate, _about_rate(rate, ones, "off-rate")


def _agree(ones: list[Judged]) -> bool:
    """Whether one other rate would suit all the pairs."""
    implied = sorted(_implied(one) for one in ones)
    rooms = sum(_room(one.pair.converted.quantity) for one in ones[:2])
    return implied[-1] - implied[0] <= rooms * implied[0]


def _about_rate(rate: Rate, ones: list[Judged], fault: str) -> Problem:
    first = ones[0]
    implied = rounded(_implied(first), 4)
    places = {one.pair.source.span: "an amount converted" for one in ones}
    places |= {one.pair.converted.span: f"implies a rate of {rounded(_implied(one), 4)}" for one in ones}
    values = {
        "source": first.pair.source.text,
        "steps": first.route.steps,
        "rate": rate.text,
        "implied": implied,
        "expected": like(first.pair.converted, first.expected, more=1),
        "stated": first.pair.converted.text,
        "slip": _aside(SLIPS["rate"] + f" every conversion implies {implied}"),
    }
    return Problem(rate.span, values, _notes(places), None, (), fault, min(one.doubt or 0 for one in ones))


def _disagreements(unrated: list[Pair], options: Options) -> Iterator[Problem | Verified]:
    """Pairs without a rate, compared with one another: the one that stands out, or the later of two."""
    groups: dict[frozenset[str | None], list[Pair]] = {}
    for pair in unrated:
        if _alike(pair) and not pair.then and pair.source.quantity.currencies:
            groups.setdefault(frozenset((pair.source.quantity.unit, pair.converted.quantity.unit)), []).append(pair)
    for group in groups.values():
        if len(group) > 1:
            yield from _compared(group, options)


def _compared(group: list[Pair], options: Options) -> Iterator[Problem | Verified]:
    unit = group[0].source.quantity.unit
    implied = [_ratio(pair, unit) for pair in group]
    # of two, the first is the standard; of more, the one in the middle
    middle = sorted(range(len(group)), key=lambda at: implied[at].nominal)[len(group) // 2] if group[2:] else 0
    standard, model = implied[middle], group[middle]
    for at, pair in enumerate(group):
        if at == middle:
            continue
        if standard.written().widened(options.apart).meets(implied[at].written()):
            yield Verified(
                pair.converted.span,
                f"converted like {model.source.text} ({model.converted.text})",
                _pair_notes(pair, model),
            )
        else:
            yield _disagrees(pair, model, implied[at].nominal / standard.nominal)


def _ratio(pair: Pair, unit: str | None) -> Quantity:
    """What one of `unit` is worth by the pair, as far as the converted amount is rounded."""
    one, two = pair.source.quantity, pair.converted.quantity
    if one.unit != unit:
        one, two = two, one
    rate = two.nominal / one.nominal
    return Quantity(rate, rate * _loose_share(pair.converted.quantity) * 2)


def _loose_share(amount: Quantity) -> Fraction:
    """How far a rounded amount may lie off, trailing zeros included, as a share of it."""
    return (amount.step or Fraction(1)) * Fraction(10**amount.zeros) / 2 / amount.nominal


def _disagrees(pair: Pair, model: Pair, ratio: Fraction) -> Problem:
    expected = pair.source.quantity.nominal * model.converted.quantity.nominal / model.source.quantity.nominal
    if pair.source.quantity.unit != model.source.quantity.unit:
        expected = pair.source.quantity.nominal * model.source.quantity.nominal / model.converted.quantity.nominal
    stated = pair.converted
    room = _room(stated.quantity) + _room(model.converted.quantity)
    why = slip(digits(stated), stated.quantity.nominal, lambda value: abs(value - expected) <= room * expected)
    values = {
        "source": pair.source.text,
        "stated": stated.text,
        "expected": like(stated, expected, more=1),
        "model": f"{model.source.text} ({model.converted.text})",
        "slip": words_for(why),
    }
    doubt = 0 if not 1 / Fraction(FACTOR) < ratio < FACTOR else 1
    return Problem(stated.span, values, _pair_notes(pair, model), None, (like(stated, expected),), "disagree", doubt)


def _pair_notes(pair: Pair, model: Pair) -> tuple[Note, ...]:
    places = {
        pair.source.span: "the amount converted",
        model.source.span: "another amount converted",
        model.converted.span: "what that was converted into",
    }
    return _notes(places)


def _measured(pair: Pair, options: Options) -> Iterator[Problem | Verified]:
    """A measure in two units: right if either is the other one converted and rounded."""
    source, stated = pair.source.quantity, pair.converted.quantity
    if not _alike(pair) or source.unit is None or stated.unit is None:
        return
    doubts, fitting = [], None
    for top in _ends(pair):
        forth = converted(source.end(top=top).nominal, source.unit, stated.unit)
        back = converted(stated.end(top=top).nominal, stated.unit, source.unit)
        if not forth or not back:
            return
        either = [_doubt(value, stated.end(top=top), options) for value in forth]
        either += [_doubt(value, source.end(top=top), options) for value in back]
        doubts.append(None if None in either else max(doubt for doubt in either if doubt is not None))
        fitting = fitting or next(
            (value for value in forth if _doubt(value, stated.end(top=top), options) is None), None
        )
    expected = fitting or converted(source.nominal, source.unit, stated.unit)[0]
    arithmetic = f"{pair.source.text} = {like(pair.converted, expected, more=1)}"
    notes = (Note(pair.source.span, "the measure converted"),)
    found = [doubt for doubt in doubts if doubt is not None]
    if not found:
        yield Verified(pair.converted.span, arithmetic, notes)
        return
    room = _room(stated)
    why = slip(digits(pair.converted), stated.nominal, lambda value: abs(value - expected) <= room * abs(expected))
    values = {
        "source": pair.source.text,
        "expected": like(pair.converted, expected, more=1),
        "stated": pair.converted.text,
        "slip": words_for(why),
    }
    suggestion = (like(pair.converted, expected),)
    yield Problem(pair.converted.span, values, notes, None, suggestion, "measure-off", min(found))


KIND = Kind(
    check,
    Options,
    (
        Fault(
            "off-rate",
            "the converted amount disagrees with the rate that the story states",
            ("source", "steps", "rate", "expected", "stated", "slip"),
        ),
        Fault(
            "disagree",
            "two conversions imply different rates, and the story states none",
            ("source", "stated", "expected", "model", "slip"),
        ),
        Fault(
            "rate-inverted",
            "the stated rate is upside down: every conversion goes the other way",
            ("rate", "implied", "source", "stated", "steps", "expected"),
        ),
        Fault(
            "measure-off", "a measure is not what it says in the other unit", ("source", "expected", "stated", "slip")
        ),
    ),
    fact=True,
)
