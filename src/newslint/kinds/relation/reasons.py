"""Ways of taking claims together -> why none is likely: for whoever writes a rule."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain, islice

from newslint.arithmetic import notation
from newslint.kinds.relation.bindings import Binding, bindings
from newslint.kinds.relation.cases import case
from newslint.kinds.relation.options import Options
from newslint.kinds.relation.passages import Passage
from newslint.kinds.relation.worth import fitting
from newslint.lexicon import Lexicon

_SHOWN = 3
"""Ways of which each is told why it is not likely."""
_SPAN = "duration"


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
