"""Copy where readers, or newslint, do not look for it -> a problem for each place."""

from __future__ import annotations

from collections.abc import Iterator

from newslint.article import Article
from newslint.model import Fault, Kind, Problem
from newslint.record import record


@record
class Options:
    """Nothing can be set."""


def check(article: Article, options: Options) -> Iterator[Problem]:  # noqa: ARG001 -- what every kind is asked with
    """Every stretch that reads like copy in code, or in what never closes or is not shown."""
    for found in article.document.unread:
        words = article.lexicon.messages
        fate = words.hidden if found.read else words.unchecked
        yield Problem(
            found.span,
            {"words": str(found.words), "where": words.places[found.where], "fate": fate},
            fault="hidden" if found.read else "unread",
            doubt=found.doubt,
        )


KIND = Kind(
    check,
    Options,
    (
        Fault("unread", "copy in what is not checked", ("words", "where", "fate"), refutes=False),
        Fault("hidden", "copy in what readers may not see; it is checked", ("words", "where", "fate"), refutes=False),
    ),
)
