"""`sourcing`: a draft says what its sources say: figures, dates, quotations, names, directions."""

from __future__ import annotations

from collections.abc import Iterator

from newslint.article import Article
from newslint.model import Fault, Kind, Problem, Verified
from newslint.record import record


@record
class Options:
    """Nothing to set: what a story is held against is named on the command line, in its front matter or in newslint.yaml."""


def check(article: Article, options: Options) -> Iterator[Problem | Verified]:  # noqa: ARG001 -- every kind takes its options
    """Hold all that a story says against its sources."""
    from newslint.kinds.sourcing.outcomes import outcomes  # noqa: PLC0415 -- 35 modules, for the few stories that have sources

    yield from outcomes(article)


_FIGURE = ("stated", "found", "source")
KIND = Kind(
    check,
    Options,
    (
        Fault("contradicted", "a source has another figure for the same thing", (*_FIGURE, "slip")),
        Fault("absent", "no source backs a figure or a date", ("stated",), refutes=False),
        Fault("quotation", "no source has the words that are quoted", ("words", "why"), refutes=False),
        Fault("name", "a source has a name otherwise", _FIGURE, refutes=False),
        Fault("date", "a source has another date for the same event", _FIGURE),
        Fault("direction", "a source has the other direction", (*_FIGURE, "way")),
    ),
    fact=True,
    sourced=True,
)
