"""The front matter of a story -> a problem for each place where programs may read it in different ways, or not at all."""

from __future__ import annotations

from collections.abc import Iterator

from newslint.article import Article
from newslint.document import Odd
from newslint.model import Fault, Kind, Problem
from newslint.record import record


@record
class Options:
    """Nothing can be set."""


def check(article: Article, options: Options) -> Iterator[Problem]:  # noqa: ARG001 -- what every kind is asked with
    """Everything odd in the front matter; days that do not exist too, where the facts of the story are not read."""
    document, said = article.document, article.lexicon.messages.odd
    days = [Odd(span, "day", article.source[span]) for span in document.undated] if article.unread else []
    for span, what, word in sorted((*document.odd, *days)):
        yield Problem(span, {"why": said[what].format(word=word)}, fault="malformed")


KIND = Kind(
    check, Options, (Fault("malformed", "front matter that breaks the rules of its notation", ("why",), refutes=False),)
)
