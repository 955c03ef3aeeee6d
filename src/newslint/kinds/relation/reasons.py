"""Ways of taking claims together -> why they hold though the figures differ, or why none is likely: for whoever writes a rule."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import chain, islice

from newslint.arithmetic import notation
from newslint.arithmetic.interval import Interval
from newslint.article.judgement.wording import plain
from newslint.kinds.relation.bindings import Binding, bindings
from newslint.kinds.relation.cases import Case, case
from newslint.kinds.relation.options import Options
from newslint.kinds.relation.passages import Passage
from newslint.kinds.relation.worth import fitting
from newslint.lexicon import Lexicon

_SHOWN = 3
"""Ways of which each is told why it is not likely."""
_DECIMALS = 4
_SPAN = "duration"


def told(one: Case, options: Options) -> Iterator[str]:
    """What takes part and what comes of it; where that holds and is not what is stated, what each figure may stand for."""
    for name, claims in one.binding.items():
        yield f"  {name}: {', '.join(claim.mention.text for claim in claims)}"
    equation = one.equation
    if one.doubt(options) is not None:
        yield f"  {equation.arithmetic}: does not hold"
        return
    if equation.expression.exact == equation.quantity.nominal:
        yield f"  {equation.arithmetic}: holds"
        return
    yield f"  {equation.arithmetic}: holds, for rounding may explain the difference (`forgiving: {options.forgiving}`)"
    for key, quantity in equation.expression.operands.items():
        if room := _room(quantity.stands_for()):
            yield f"    {equation.operands[key].mention.text} may be {room}; with `exact: true` it is as it is written"
    if room := _room(equation.quantity.stands_for()):
        yield f"    {equation.stated.text} may be {room}"


def unlikely(passage: Passage, options: Options, lexicon: Lexicon) -> Iterator[str]:
    """Why no way of taking claims together is likely."""
    ways: Sequence[Binding] = [*islice(chain.from_iterable(bindings(passage, options, lexicon.relations)), _SHOWN)]
    if not ways:
        yield "  these do not stand as `like`, `after`, `before`, `per` and `count` ask, or there are too many ways to take them"
    for way in ways:
        yield f"  {_reason(way, options, lexicon)}"


def _reason(way: Binding, options: Options, lexicon: Lexicon) -> str:
    """Why a way of taking claims together is not likely."""
    written = notation.read(options.holds)
    texts = ", ".join(claim.mention.text for name in written.names for claim in way[name])
    stated = way[written.stated][0].mention.text
    if not fitting(written, way):
        spans = [name for name in written.names if way[name][0].role == _SPAN]
        advice = f" (what is told for one of {spans[0]} says so: `per: {spans[0]}`)" if spans else ""
        return f"{texts}: the units do not fit, for what comes out is measured otherwise than {stated}{advice}"
    if (one := case(way, options, lexicon)) is None:
        return f"{texts}: this comes to nothing"
    return f"{one.equation.arithmetic}: {stated} is further off than `convict: apart` lets it be ({options.convict.apart} times too much or too little)"


def _room(stretch: Interval) -> str:
    """What lies between two ends; "" where that is one value."""
    if stretch.low == stretch.high:
        return ""
    low, high = _end(stretch.low, "nothing"), _end(stretch.high, "whatever more")
    return f"{low} to {high}"


def _end(value: Fraction | None, otherwise: str) -> str:
    return otherwise if value is None else plain(value, _DECIMALS)
