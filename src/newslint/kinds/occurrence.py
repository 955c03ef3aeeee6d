"""A pattern that a passage holds too often, or too seldom -> a problem."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

from newslint.article import Article
from newslint.article.style.passages import searched
from newslint.article.style.patterns import matches
from newslint.model import Fault, Kind, Problem, Sought, Span
from newslint.record import record


@record
class Options:
    """What an occurrence rule may set: a pattern and how often (0: no bound) it may, or must, stand in one passage."""

    token: Annotated[str, "what is counted, as a pattern"] = ""
    max: Annotated[int, "how often it may stand in one passage; 0: no bound"] = 0
    min: Annotated[int, "how often it must; 0: no bound"] = 0
    ignorecase: Annotated[bool, "whether capitals do not matter"] = False


def check(article: Article, options: Options) -> Iterator[Problem]:
    """One problem for each passage with more than `max` or fewer than `min` matches."""
    for passage in searched(article):
        found = list(matches(article, f"(?:{options.token})", passage.text, ignorecase=options.ignorecase))
        if (options.max and len(found) > options.max) or (options.min and len(found) < options.min):
            span = passage.span(*found[0].span()) if found else Span(0, min(1, len(article.source.text)))
            yield Problem(span, {"count": str(len(found))}, fault="count")


def patterns(options: Options) -> Iterator[Sought]:
    """Its token."""
    yield Sought(("token",), f"(?:{options.token})", ignorecase=options.ignorecase)


KIND = Kind(
    check,
    Options,
    (Fault("count", "more, or fewer, matches in one passage than allowed", ("count",), refutes=False),),
    patterns=patterns,
    needs=(("token",), ("max", "min")),
)
