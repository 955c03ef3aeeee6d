"""Copy where readers, or newslint, do not look for it -> a problem for each place."""

from __future__ import annotations

from collections.abc import Iterator

from newslint.article import Article
from newslint.model import Fault, Kind, Problem, Span
from newslint.record import record


@record
class Options:
    """Nothing can be set."""


def check(article: Article, options: Options) -> Iterator[Problem]:  # noqa: ARG001 -- what every kind is asked with
    """Every stretch that reads like copy in code, or in what never closes or is not shown; and a story that is none."""
    words = article.lexicon.messages
    if what := article.document.dump:
        yield Problem(_first_line(article.source.text), {"where": words.dumps[what]}, fault="dump")
    for found in article.document.unread:
        fate = words.hidden if found.read else words.unchecked
        copy = (words.copy_of_a_word if found.words == 1 else words.copy_of_words).format(number=found.words)
        yield Problem(
            found.span,
            {"words": str(found.words), "copy": copy, "where": words.places[found.where], "fate": fate},
            fault="hidden" if found.read else "unread",
            doubt=found.doubt,
        )


def _first_line(text: str) -> Span:
    """The first line of a text with something on it: the finding is about all of them."""
    start = len(text) - len(text.lstrip())
    return Span(start, start + len(text[start:].splitlines()[0].rstrip()))


KIND = Kind(
    check,
    Options,
    (
        Fault("unread", "copy in what is not checked", ("copy", "words", "where", "fate"), refutes=False),
        Fault(
            "hidden",
            "copy in what readers may not see; it is checked",
            ("copy", "words", "where", "fate"),
            refutes=False,
        ),
        Fault("dump", "a text that is no copy", ("where",), refutes=False),
    ),
)
