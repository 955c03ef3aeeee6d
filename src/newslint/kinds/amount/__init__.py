"""Malformed amounts -> what is wrong with each of them by itself."""

from __future__ import annotations

from collections.abc import Iterator

from newslint.article import Article
from newslint.kinds.amount.malformed import malformed
from newslint.model import Fault, Kind, Problem
from newslint.record import record


@record
class Options:
    """This kind has no options."""


def check(article: Article, options: Options) -> Iterator[Problem]:
    """Report every amount that cannot have been meant as it stands."""
    del options
    for amount in malformed(article):
        yield Problem(amount.span, {"stated": amount.text, "why": amount.why}, (), None, amount.meant, "malformed")


KIND = Kind(
    check,
    Options,
    (Fault("malformed", "an amount that cannot have been meant as it stands", ("stated", "why")),),
    fact=True,
)
