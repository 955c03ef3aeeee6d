"""`clock`: a time of day told in two zones is one time, and a span between two times is as long as it is said to be."""

from __future__ import annotations

from collections.abc import Iterator

from newslint.article import Article
from newslint.kinds.clock.spans import spans
from newslint.kinds.clock.zones import zoned
from newslint.model import Fault, Kind, Problem, Verified
from newslint.record import record


@record
class Options:
    """This kind has no options."""


def check(article: Article, options: Options) -> Iterator[Problem | Verified]:
    """Judge every time that is told again in another zone, and every span between two times that is also told by its length."""
    del options
    yield from (told.judged(article.lexicon) for told in zoned(article))
    yield from (span.judged(article.lexicon) for span in spans(article))


_VALUES = ("sum", "stated", "expected")
KIND = Kind(
    check,
    Options,
    (
        Fault("zones", "a time of day that is another in the other zone", _VALUES),
        Fault("span", "a span between two times of day that is longer or shorter", _VALUES),
    ),
    fact=True,
)
