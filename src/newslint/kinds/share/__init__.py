"""Parts of a whole that are also said in percent -> those that do not come out, and those that hold."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from math import ceil
from typing import Annotated

from newslint.arithmetic.interval import gap, part_of
from newslint.arithmetic.quantity import Quantity
from newslint.article import Article
from newslint.article.figures.numbers import EXACT_COUNT
from newslint.article.mention import Figure
from newslint.article.wording import like, rounded
from newslint.kinds.share.parts import Part, Share, Told, fractions, parts, shares
from newslint.model import Fault, Kind, Note, Problem, Verified
from newslint.record import record

WHOLE = 100
ROUND = Fraction(5, 2)  # points that a fraction in words may be off (measured: 1.7 to 2.5 for a third, half, a quarter)


@record
class Options:
    """Where a doubt about a share ends."""

    near: Annotated[Fraction, "how far off, as a part of itself, a percentage is a doubt and not yet an error"] = (
        Fraction(1, 10)
    )


def check(article: Article, options: Options) -> Iterator[Problem | Verified]:
    """Judge every part and every fraction that the story also gives in percent."""
    for share in shares(article):
        yield _judged(share, options)
    judged = {share.percent for share in shares(article)}
    yield from (_impossible(part) for part in parts(article) if part.percent not in judged and not _can_be(part))
    for told in fractions(article):
        yield _retold(told)


def _judged(share: Share, options: Options) -> Problem | Verified:
    part, whole, percent = _counted(share.part.quantity), _counted(share.whole.quantity), share.percent.quantity
    exact = part.nominal / whole.nominal * WHOLE
    notes = Note(share.part.span, "the part"), Note(share.whole.span, "the whole")
    doubt = None
    if gap(percent.stands_for(), part_of(part.stands_for(), whole.stands_for())):
        doubt = _doubt(part, whole, percent, exact, options)
    return _outcome(share.percent, f"{share.part.text} of {share.whole.text}", exact, notes, doubt)


def _can_be(part: Part) -> bool:
    """Whether some number of people rounds, or is cut off, to the percentage; a round whole above ten may be any near it."""
    percent, whole = part.percent.quantity, part.whole.quantity
    if whole.nominal.denominator != 1 or whole.step > 1 or (whole.zeros and whole.nominal > EXACT_COUNT):
        return True
    loose = percent.loose()
    low, high = (end * whole.nominal / WHOLE for end in (loose.low or percent.nominal, percent.nominal + percent.step))
    return ceil(low) <= max(high, (loose.high or high) * whole.nominal / WHOLE)


def _impossible(part: Part) -> Problem:
    """Nobody is a third of a person: the percentages of the whole numbers on both sides."""
    whole, percent = part.whole.quantity.nominal, part.percent.quantity.nominal
    fewer, nearest = (percent * whole / WHOLE).__floor__(), round(percent * whole / WHOLE)
    other = fewer + 1 if nearest == fewer else fewer
    note = Note(part.whole.span, f"the whole, of which {other} would be {rounded(Fraction(other * WHOLE) / whole, 3)}%")
    exact = nearest * WHOLE / whole
    values = {
        "sum": f"{nearest} of {part.whole.text}",
        "stated": part.percent.text,
        "expected": f"{rounded(exact, 3)}%",
    }
    return Problem(part.percent.span, values, (note,), None, (like(part.percent, exact),), "miscounted")


def _retold(told: Told) -> Problem | Verified:
    """A fraction in words is round: to the tenth of a whole in news, 2.5 points to either side."""
    one, percent = told.fraction.quantity, told.percent.quantity.stands_for()
    off = gap(percent, one.stands_for().scaled(Fraction(WHOLE)))
    doubt = None if off <= ROUND else 1 if off <= 2 * ROUND else 0
    notes = (Note(told.fraction.span, "the same in words"),)
    words = f"{told.fraction.hedge} {told.fraction.text}".strip()
    return _outcome(told.percent, words, one.nominal * WHOLE, notes, doubt)


def _outcome(
    percent: Figure, total: str, exact: Fraction, notes: tuple[Note, ...], doubt: int | None
) -> Problem | Verified:
    """What holds (no doubt), or the problem; `total` says in words what the percentage should be of."""
    notes = tuple(sorted(notes, key=lambda note: note.span))
    if doubt is None:
        return Verified(percent.span, f"{total} is {rounded(exact, 3)}%", notes)
    values = {"sum": total, "stated": percent.text, "expected": f"{rounded(exact, 3)}%"}
    return Problem(percent.span, values, notes, None, (like(percent, exact),), "miscounted", doubt)


def _counted(amount: Quantity) -> Quantity:
    """A bare whole number without trailing zeros is a count, and exact."""
    return (
        amount._replace(step=Fraction(0)) if amount.unit is None and amount.step == 1 and not amount.zeros else amount
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
    (Fault("miscounted", "a percentage is not the part of the whole beside it", ("sum", "stated", "expected")),),
    fact=True,
)
