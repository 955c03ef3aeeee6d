"""Malformed amounts and ordinals -> what is wrong with each of them by itself."""

from __future__ import annotations

from collections.abc import Iterator

from newslint.article import Article
from newslint.kinds.amount.malformed import malformed
from newslint.kinds.amount.ordinals import misformed
from newslint.model import Fault, Kind, Problem
from newslint.record import record


@record
class Options:
    """This kind has no options."""


def check(article: Article, options: Options) -> Iterator[Problem]:
    """Report every amount, and every ordinal, that cannot have been meant as it stands."""
    del options
    for amount in malformed(article):
        fault = "redundant" if amount.sound else "malformed"
        yield Problem(amount.span, {"stated": amount.text, "why": amount.why}, (), None, amount.meant, fault)
    for ordinal in misformed(article):
        values = {"stated": ordinal.written.text, "right": ordinal.right}
        yield Problem(ordinal.written.span, values, (), None, (ordinal.right,), "ending")


KIND = Kind(
    check,
    Options,
    (
        Fault("malformed", "an amount that cannot have been meant as it stands", ("stated", "why")),
        Fault("redundant", "an amount that says its currency twice", ("stated", "why"), refutes=False),
        Fault("ending", "an ordinal with the ending of another", ("stated", "right"), refutes=False),
    ),
    fact=True,
)
