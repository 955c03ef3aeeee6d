"""Comments to newslint that silence nothing: the engine knows which do once all other kinds have been asked."""

from __future__ import annotations

from collections.abc import Iterator

from newslint.article import Article
from newslint.model import Fault, Kind, Problem
from newslint.record import record


@record
class Options:
    """Nothing can be set."""


def check(article: Article, options: Options) -> Iterator[Problem]:  # noqa: ARG001 -- what every kind is asked with
    """Nothing that the story alone could tell: `engine.suppression` finds the problems of this kind."""
    return iter(())


_VALUES = ("rules", "verb", "why")
KIND = Kind(
    check,
    Options,
    (
        Fault("unused", "a comment silences rules that found nothing where it reaches", _VALUES, refutes=False),
        Fault("unknown", "a comment silences rules that there are not", _VALUES, refutes=False),
        Fault("malformed", "a comment speaks to newslint in words that it does not understand", _VALUES, refutes=False),
    ),
)
