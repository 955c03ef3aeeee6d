"""Wholes with all their parts, counts with their lists, shares of one vote -> those that do not add up, and those that do."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from newslint.arithmetic.interval import Interval, gap
from newslint.arithmetic.quantity import Quantity
from newslint.arithmetic.slips import slip, words_for
from newslint.article import Article
from newslint.article.mention import Figure
from newslint.article.wording import digits, like, rounded
from newslint.kinds.total.lists import Roll, lists
from newslint.kinds.total.sums import Parts, sums
from newslint.kinds.total.votes import votes
from newslint.model import Fault, Kind, Note, Problem, Verified
from newslint.record import record

WHOLE = 100
PAIRED = 2  # a list this many times as long as its count holds names and places
FEW = 3  # a count from which a list that is one off is surely wrong
FAR = Fraction(3, 2)  # a sum farther from the whole than this is a sum of something else, slips of scale apart


@record
class Options:
    """This kind has no options."""


def check(article: Article, options: Options) -> Iterator[Problem | Verified]:
    """Judge every whole, list and vote of the story."""
    del options
    for parts in sums(article):
        if (judged := _added(parts)) is not None:
            yield judged
    for roll in lists(article):
        if (counted := _counted(roll)) is not None:
            yield counted
    for shares in votes(article):
        yield _polled(shares)


def _added(parts: Parts) -> Problem | Verified | None:
    """A whole against its parts; nothing where they are so far apart that they are of other things."""
    whole = parts.whole
    total = sum((part.quantity.nominal for part in parts.parts), Fraction(0))
    arithmetic = f"{' + '.join(part.text for part in parts.parts)} = {like(whole, total, more=1)}"
    notes = tuple(Note(part.span, "a part") for part in parts.parts)
    if not gap(whole.quantity.stands_for(), _sum(part.quantity.stands_for() for part in parts.parts)):
        return Verified(whole.span, arithmetic, notes)
    loose = abs(total - whole.quantity.nominal) <= _rounding((whole, *parts.parts))
    why = "" if loose else _slip(whole, total)
    far = not whole.quantity.nominal / FAR < total < whole.quantity.nominal * FAR
    if far and why not in {"scale", "decimal"}:
        return None
    values = {"parts": arithmetic, "stated": whole.text, "slip": words_for(why)}
    return Problem(whole.span, values, notes, None, (like(whole, total),), "parts", 2 if loose else 0)


def _rounding(figures: tuple[Figure, ...]) -> Fraction:
    """By how much a sum may miss where all its figures are rounded alike: to the finest of their last digits.

    Trailing zeros count as rounding only as far as all figures have them; a count is exact.
    """
    finest = min(figure.quantity.step * Fraction(10**figure.quantity.zeros) for figure in figures)
    return sum((max(figure.quantity.step, finest) for figure in figures), Fraction(0)) / 2


def _slip(whole: Figure, total: Fraction) -> str:
    return digits(whole) and slip(
        digits(whole), whole.quantity.nominal, lambda value: abs(value - total) * WHOLE <= total
    )


def _sum(stretches: Iterator[Interval]) -> Interval:
    """What a sum may come to."""
    low: Fraction | None = Fraction(0)
    high: Fraction | None = Fraction(0)
    for stretch in stretches:
        low = None if low is None or stretch.low is None else low + stretch.low
        high = None if high is None or stretch.high is None else high + stretch.high
    return Interval(low, high)


def _counted(roll: Roll) -> Problem | Verified | None:
    """A count against its list; nothing where each name seems to bring its place with it (`Ann Lee, Reading, and …`)."""
    count = roll.stated
    notes = (Note(count.block.prose.span(roll.start, roll.end), "the list"),)
    stretch = count.quantity.stands_for()
    named = str(roll.most) if roll.least == roll.most else f"{roll.least} to {roll.most}"
    some = count.quantity.hedge in {"over", "at least"} and roll.most > count.quantity.nominal
    if some or any(Fraction(number) in stretch for number in range(roll.least, roll.most + 1)):
        return Verified(count.span, f"the list names {named}", notes)
    if roll.most >= count.quantity.nominal * PAIRED:
        return None
    # one name too many for two may still be a place: `two towns: Paris, Texas and Rome`
    doubt = 1 if count.quantity.nominal < FEW else 0
    return Problem(count.span, {"stated": count.text, "named": named}, notes, None, (), "list", doubt)


def _polled(shares: tuple[Figure, ...]) -> Problem | Verified:
    """Shares of one vote may come to 100 and half a step for each of them."""
    total = sum((share.quantity.nominal for share in shares), Fraction(0))
    room = sum((_room(share.quantity) for share in shares), Fraction(0))
    first, *others = shares
    notes = tuple(Note(other.span, "a share of the same vote") for other in others)
    arithmetic = f"{' + '.join(share.text for share in shares)} = {rounded(total, 4)}%"
    if total <= WHOLE + room:
        return Verified(first.span, arithmetic, notes)
    return Problem(first.span, {"shares": arithmetic}, notes, None, (), "shares")


def _room(share: Quantity) -> Fraction:
    return share.step / 2


KIND = Kind(
    check,
    Options,
    (
        Fault("parts", "the parts of a whole do not add up to it", ("parts", "stated", "slip")),
        Fault("list", "a count is followed by a list of another length", ("stated", "named")),
        Fault("shares", "the shares of one vote come to more than all of it", ("shares",)),
    ),
    fact=True,
)
