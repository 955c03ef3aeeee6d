"""Parts of a whole that are also said in percent -> those that do not come out, and those that hold."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Annotated

from newslint.article import Article
from newslint.article.growth import gap, part_of
from newslint.article.quantity import Quantity
from newslint.article.shares import Share, shares
from newslint.article.wording import like, rounded
from newslint.model import Fault, Kind, Note, Problem, Verified

WHOLE = 100


@dataclass(frozen=True)
class Options:
    """How far beside the arithmetic, as a part of itself, a percentage is a doubt and not yet an error."""

    near: Annotated[Fraction, "how far beside the arithmetic, as a part of itself, is a doubt and not yet an error"] = (
        Fraction(1, 10)
    )


def check(article: Article, options: Options) -> Iterator[Problem | Verified]:
    """Judge every part that the story also gives in percent."""
    for share in shares(article):
        yield _judged(share, options)


def _judged(share: Share, options: Options) -> Problem | Verified:
    part, whole, percent = _counted(share.part.quantity), _counted(share.whole.quantity), share.percent.quantity
    exact = part.nominal / whole.nominal * WHOLE
    notes = tuple(
        sorted((Note(share.part.span, "the part"), Note(share.whole.span, "the whole")), key=lambda note: note.span)
    )
    stated = percent.stands_for()
    if not gap(stated, part_of(part.stands_for(), whole.stands_for())):
        return Verified(share.percent.span, f"{share.part.text} of {share.whole.text} is {rounded(exact, 3)}%", notes)
    values = {
        "part": share.part.text,
        "whole": share.whole.text,
        "stated": share.percent.text,
        "expected": f"{rounded(exact, 3)}%",
    }
    doubt = _doubt(part, whole, percent, exact, options)
    return Problem(share.percent.span, values, notes, None, (like(share.percent, exact),), "miscounted", doubt)


def _counted(amount: Quantity) -> Quantity:
    """A bare whole number without trailing zeros is a count, and exact."""
    return (
        replace(amount, step=Fraction(0)) if amount.unit is None and amount.step == 1 and not amount.zeros else amount
    )


def _doubt(part: Quantity, whole: Quantity, percent: Quantity, exact: Fraction, options: Options) -> int:
    if not gap(percent.stands_for(), part_of(part.loose(), whole.loose())):
        return 2
    if percent.step and (exact / percent.step).__floor__() * percent.step == percent.nominal:
        return 2  # cut off, not rounded
    return 1 if exact in percent.written().widened(options.near) else 0


KIND = Kind(
    check,
    Options,
    (
        Fault(
            "miscounted", "a percentage is not the part of the whole beside it", ("part", "whole", "stated", "expected")
        ),
    ),
    fact=True,
)
