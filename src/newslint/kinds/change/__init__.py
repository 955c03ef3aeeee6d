"""Statements of change -> percentages, directions and levels that refute one another, and those that hold."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import Annotated

from newslint.arithmetic.interval import Interval, before, gap, growth, part_of, size
from newslint.arithmetic.quantity import Quantity
from newslint.arithmetic.slips import slip, words_for
from newslint.article import Article
from newslint.article.mention import Figure
from newslint.article.wording import digits, like, rounded, worth
from newslint.kinds.change.changes import Change, changes
from newslint.kinds.change.falls import impossible
from newslint.model import Fault, Kind, Note, Problem, Span, Verified
from newslint.record import record

Judgement = Problem | Verified | None
HUNDRED = 100


@record
class Options:
    """Where a doubt about a change begins and where it ends."""

    scale: Annotated[int, "from which factor between two levels their scales are doubted"] = 300
    near: Annotated[Fraction, "how far off, as a part of itself, a percentage is a doubt and not yet an error"] = (
        Fraction(1, 10)
    )


def check(article: Article, options: Options) -> Iterator[Problem | Verified]:
    """Judge every statement of change in the story."""
    for change in changes(article):
        judged = _judged(change, options)
        if judged is not None:
            yield judged
    for fall in impossible(article):
        values = {"stated": fall.share.text, "verb": fall.verb}
        yield Problem(fall.share.span, values, (), None, (), "impossible", fall.doubt)


def _judged(change: Change, options: Options) -> Judgement:
    new = change.new.quantity
    if change.old is None:
        return _by_amount(change)
    old = _elliptic(change.old, change.new)
    if new.top is not None or old.top is not None or new.nominal <= 0 or old.nominal <= 0:
        return None
    if change.share is None or (change.share.role == "points" and new.unit != "percent"):
        return _scale(change, new, old, options) or _direction(change, new, old, options)
    if new.unit == "percent":
        return _of_percentages(change, change.share, new, old)
    return _by_share(change, change.share, new, old, options)


def _elliptic(old: Figure, new: Figure) -> Quantity:
    """The old level, in unit and scale of the new one where it leaves its own out: `to $1.18 billion from 1.03`."""
    quantity, scale = old.quantity, worth(new)
    if quantity.unit is not None:
        return quantity
    quantity = quantity._replace(unit=new.quantity.unit)
    if worth(old) == 1 and scale > 1 and quantity.nominal < 10 * HUNDRED:
        quantity = quantity._replace(nominal=quantity.nominal * scale, step=quantity.step * scale)
    return quantity


def _exact(new: Quantity, old: Quantity) -> Fraction:
    return (new.nominal / old.nominal - 1) * HUNDRED


# A percentage against two levels


def _by_share(change: Change, share: Figure, new: Quantity, old: Quantity, options: Options) -> Judgement:
    exact = _exact(new, old)
    actual = growth(new.stands_for(), old.stands_for())
    stated = share.quantity.stands_for()
    wanted = size(actual) if change.up is None else actual if change.up else actual.scaled(Fraction(-1))
    if not gap(stated, wanted):
        return _holds(change, share, exact)
    if change.up is not None and exact and (exact > 0) != change.up and not gap(stated, size(actual)):
        return None if change.reversible else _contradicted(change)
    if _rival(change, new, old, stated):
        return None
    return _miscalculated(change, share, new, old, _doubt(change, share.quantity, new, old, options))


def _doubt(change: Change, share: Quantity, new: Quantity, old: Quantity, options: Options) -> int:
    """2 where looser rounding or cutting off explains the share, 1 where it lies near, else 0."""
    exact = abs(_exact(new, old))
    if not gap(share.stands_for(), size(growth(new.loose(), old.loose()))) or truncated(exact, share):
        return 2
    return 1 if change.adjusted or exact in share.written().widened(options.near) else 0


def truncated(exact: Fraction, share: Quantity) -> bool:
    """Whether the share is the exact one with its further digits cut off instead of rounded."""
    return bool(share.step) and (exact / share.step).__floor__() * share.step == share.nominal


def _rival(change: Change, new: Quantity, old: Quantity, stated: Interval) -> bool:
    """Whether another figure of the sentence, no coarser, makes the share right in the place of one of the levels."""
    for rival in change.rivals:
        other = rival.quantity
        if other.nominal <= 0 or other.top is not None or other.step > max(new.step, old.step):
            continue
        if other.unit == new.unit and not gap(stated, size(growth(other.written(), old.written()))):
            return True
        if other.unit == old.unit and not gap(stated, size(growth(new.written(), other.written()))):
            return True
    return False


def _miscalculated(change: Change, share: Figure, new: Quantity, old: Quantity, doubt: int) -> Problem:
    exact, stated = _exact(new, old), share.quantity.nominal
    fell = change.up is False or (change.up is None and exact < 0)
    meant = old.nominal * (1 + stated / HUNDRED * (-1 if fell else 1))
    why = "" if doubt else _slip(change.new, meant) or _slip(share, abs(exact))
    reading = f"the new level; {share.text} would make it {like(change.new, meant)}" if meant > 0 else "the new level"
    notes = _notes({change.new.span: reading} | _start(change))
    suggestions = (like(share, abs(exact)),) if (exact < 0) == fell else ()
    values = _values(change, exact) | {"slip": words_for(why)}
    return Problem(share.span, values, notes, None, suggestions, "miscalculated", doubt)


def _slip(figure: Figure, meant: Fraction) -> str:
    """The slip that makes what is written out of `meant`, within two percent of it."""
    return slip(digits(figure), figure.quantity.nominal, lambda value: abs(value - meant) * 50 <= abs(meant))


def _values(change: Change, exact: Fraction) -> dict[str, str]:
    return {
        "new": change.new.text,
        "old": change.old.text if change.old else "",
        "stated": change.share.text if change.share else "",
        "expected": _moved(exact),
        "verb": change.verb,
    }


def _moved(exact: Fraction) -> str:
    return f"{'up' if exact > 0 else 'down'} {rounded(abs(exact), 3)}%"


def _holds(change: Change, figure: Figure, exact: Fraction) -> Verified:
    places = {other.span: "a figure of the same change" for other in change.figures if other is not figure}
    old = change.old.text if change.old else ""
    moved = _moved(exact)
    if change.old is not None and change.new.quantity.unit == "percent" and figure is not change.share:
        points = change.new.quantity.nominal - change.old.quantity.nominal
        moved = f"{'up' if points > 0 else 'down'} {_points(points)}"
    return Verified(figure.span, f"{change.new.text} from {old} is {moved}", _notes(places))


def _start(change: Change) -> dict[Span, str]:
    return {change.old.span: "the level before"} if change.old else {}


def _notes(places: dict[Span, str]) -> tuple[Note, ...]:
    return tuple(Note(span, places[span]) for span in sorted(places))


# Two levels alone


def _direction(change: Change, new: Quantity, old: Quantity, options: Options) -> Judgement:
    """Whether the higher level is the one that the verb says; where rounding alone could turn them round, a doubt."""
    if change.up is None or new.nominal == old.nominal:
        return None
    if (new.nominal > old.nominal) == change.up:
        return _holds(change, change.new, _exact(new, old))
    if change.reversible:
        return None
    lower, higher = sorted((new, old), key=lambda level: level.nominal)
    high, low = lower.stands_for().high, higher.stands_for().low
    if high is None or low is None:
        return None  # `fell to at least 5 from 4`
    if high <= low:
        return _contradicted(change)
    return _contradicted(change, 1 if abs(_exact(new, old)) >= options.near * HUNDRED else 2)


def _contradicted(change: Change, doubt: int = 0) -> Problem:
    old = change.old.quantity if change.old else change.new.quantity
    places = _start(change) | ({change.share.span: "the change"} if change.share else {})
    values = _values(change, _exact(change.new.quantity, old))
    return Problem(change.new.span, values, _notes(places), None, (), "direction", doubt)


def _scale(change: Change, new: Quantity, old: Quantity, options: Options) -> Problem | None:
    """Levels hundreds of times apart that would be near each other in one scale."""
    low, high = sorted((new.nominal, old.nominal))
    if (
        change.old is None
        or high < low * options.scale
        or (worth(change.new) == worth(change.old) and not new.currencies)
    ):
        return None
    smaller, larger = (change.new, change.old) if new.nominal < old.nominal else (change.old, change.new)
    for factor in (10**3, 10**6):
        if low * factor / 4 < high < low * factor * 4:
            values = {"new": change.new.text, "old": change.old.text, "verb": change.verb}
            values["ratio"] = rounded(high / low, 3)
            suggestions = (like(smaller, smaller.quantity.nominal * factor),)
            notes = (Note(larger.span, "the level it is compared with"),)
            return Problem(smaller.span, values, notes, None, suggestions, "scale")
    return None


# A change between two percentages


def _points(points: Fraction) -> str:
    """`1 percentage point`, `0.5 percentage points`."""
    return f"{rounded(abs(points), 3)} percentage point{'' if abs(points) == 1 else 's'}"


def _of_percentages(change: Change, share: Figure, new: Quantity, old: Quantity) -> Judgement:
    """In points it is their difference, in percent their ratio."""
    points, room = abs(new.nominal - old.nominal), (new.step + old.step) / 2
    difference = Interval(points - room, points + room)
    exact, stated = _exact(new, old), share.quantity.stands_for()
    percent = share.role == "percent"
    # `from 3% to 4%, up 1%`: rounding would allow it, but nobody means it
    called = percent and share.quantity.nominal == points and abs(exact) > points * 2
    if not called and not gap(stated, size(growth(new.stands_for(), old.stands_for())) if percent else difference):
        return _holds(change, share, exact)
    values = _values(change, exact) | {"points": _points(points), "slip": ""}
    notes = _notes({change.new.span: "the new level"} | _start(change))
    if called or (percent and not gap(stated, difference)):
        return Problem(share.span, values, notes, None, (_points(points),), "points")
    values["expected"] = _moved(exact) if percent else values["points"]
    return Problem(share.span, values, notes, None, (), "miscalculated", 1)


# A percentage and an amount of change against the new level


def _by_amount(change: Change) -> Judgement:
    """`down 1.7 percent, or 42 cents, at $23.13`: the level before is worked out."""
    share, amount, new = change.share, change.amount, change.new.quantity
    if share is None or amount is None or change.up is None or share.role != "percent" or new.top is not None:
        return None
    moved = amount.quantity if amount.quantity.step else amount.quantity._replace(step=Fraction(1))
    if not 0 < moved.nominal < new.nominal:
        return None
    start = before(new.stands_for(), moved.stands_for(), up=change.up)
    stated, ratio = share.quantity.stands_for(), part_of(moved.stands_for(), start)
    old = new.nominal - moved.nominal * (1 if change.up else -1)
    exact = moved.nominal / old * HUNDRED
    notes = _notes({amount.span: "the change", change.new.span: "the new level"})
    if not gap(stated, ratio):
        return Verified(share.span, f"{amount.text} of {rounded(old, 6)} before is {rounded(exact, 3)}%", notes)
    if moved.unit != new.unit or (moved.unit is None and _in_hundredths(share.quantity, moved, new, up=change.up)):
        return None
    values = _values(change, exact if change.up else -exact) | {"old": rounded(old, 6), "slip": ""}
    near = 1 if not gap(stated.widened(Fraction(1, 4)), ratio) else 0
    doubt = 2 if gap(stated, ratio) <= share.quantity.step or truncated(exact, share.quantity) else near
    return Problem(share.span, values, notes, None, (like(share, exact),), "miscalculated", doubt)


def _in_hundredths(share: Quantity, moved: Quantity, new: Quantity, *, up: bool) -> bool:
    """Whether points or paise are meant where the level is in hundreds of them: `up 30 points, or 0.95%, at 31.82`."""
    amount = moved.nominal / HUNDRED
    start = new.nominal - (amount if up else -amount)
    return start > 0 and amount / start * HUNDRED in share.written().widened(Fraction(1, 10))


LEVELS = ("new", "old", "stated", "expected", "verb")
KIND = Kind(
    check,
    Options,
    (
        Fault("miscalculated", "the change in percent does not follow from the levels", (*LEVELS, "slip")),
        Fault("direction", "the levels move the other way than the words", LEVELS),
        Fault(
            "scale",
            "two compared levels are a thousand or more times apart",
            ("new", "old", "verb", "ratio"),
            refutes=False,
        ),
        Fault("points", "a difference of percentages is called percent", (*LEVELS, "points", "slip")),
        Fault("impossible", "something falls by more than all of itself", ("stated", "verb")),
    ),
    fact=True,
)
