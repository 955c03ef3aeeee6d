"""Statements of change -> percentages, directions and levels that refute one another, and those that hold."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from fractions import Fraction

from newslint.article import Article
from newslint.article.changes import Change, changes
from newslint.article.growth import before, gap, growth, size
from newslint.article.impossible import impossible
from newslint.article.quantity import Figure, Interval, Quantity
from newslint.article.slips import SLIPS, slip
from newslint.article.wording import digits, like, rounded
from newslint.model import Fault, Kind, Note, Problem, Span, Verified


@dataclass(frozen=True)
class Options:
    """From which factor between two levels the scale is doubted.

    `near` is how far beside the arithmetic a share may lie, as a part of itself, before it is an error and not a doubt.
    """

    scale: int = 300
    near: Fraction = Fraction(1, 10)


def check(article: Article, options: Options) -> Iterator[Problem | Verified]:
    """Judge every statement of change in the story."""
    for change in changes(article):
        yield from _judged(change, options)
    for fall in impossible(article):
        values = {"stated": fall.share.text, "verb": fall.verb}
        yield Problem(fall.share.span, values, (), None, (), "impossible", fall.doubt)


def _judged(change: Change, options: Options) -> Iterator[Problem | Verified]:
    if change.new is None:
        return
    new = change.new.quantity
    if change.old is None:
        yield from _by_amount(change)
        return
    old = _elliptic(change.old, change.new)
    if new.top is not None or old.top is not None or new.nominal <= 0 or old.nominal <= 0:
        return
    if change.share is not None and new.unit == "percent":
        yield from _of_percentages(change, new, old)
    elif change.share is not None and change.share.role == "percent":
        yield from _by_share(change, new, old, options)
    elif (problem := _scale(change, new, old, options)) is not None:
        yield problem
    else:
        yield from _direction(change, new, old)


def _elliptic(old: Figure, new: Figure) -> Quantity:
    """The old level, in the scale of the new one where it leaves its own out: `to $1.18 billion from 1.03`."""
    quantity, model = old.quantity, new.quantity
    if quantity.unit is None and model.unit is not None:
        quantity = replace(quantity, unit=model.unit)
    worth = _scale_of(new)
    if _scale_of(old) == 1 and worth > 1 and quantity.nominal < 1000 and old.quantity.unit is None:  # noqa: PLR2004 -- a number that needs a scale
        quantity = replace(quantity, nominal=quantity.nominal * worth, step=quantity.step * worth)
    return quantity


def _scale_of(figure: Figure) -> Fraction:
    """What one of the digits of a figure is worth: a million for `1.3 million`."""
    written = digits(figure).replace(",", "")
    return figure.quantity.nominal / Fraction(written) if written and Fraction(written) else Fraction(1)


def _by_share(change: Change, new: Quantity, old: Quantity, options: Options) -> Iterator[Problem | Verified]:
    """A percentage against two levels."""
    share = change.share
    if share is None or change.new is None or change.old is None:
        return
    actual = growth(new.stands_for(), old.stands_for())
    stated = share.quantity.stands_for()
    exact = (new.nominal / old.nominal - 1) * 100
    contrary = change.up is not None and (exact > 0) != change.up and exact != 0
    if not gap(stated, actual if change.up else size(actual) if change.up is None else actual.scaled(Fraction(-1))):
        yield _holds(change, exact)
        return
    if contrary and not gap(stated, size(actual)):
        if not change.reversible:
            yield _contradicted(change)
        return
    doubt = _share_doubt(change, new, old, exact, options)
    if doubt is not None:
        yield _miscalculated(change, new, old, exact, doubt)


def _share_doubt(change: Change, new: Quantity, old: Quantity, exact: Fraction, options: Options) -> int | None:
    """How doubtful it is that the share is wrong; None where another reading explains it."""
    share = change.share
    if share is None or change.new is None or change.old is None:
        return None
    stated = share.quantity.stands_for()
    if _rival(change, new, old, stated):
        return None
    near = share.quantity.written().widened(options.near)
    loose = growth(new.loose(), old.loose())
    if not gap(stated, size(loose)) or _truncated(abs(exact), share.quantity):
        return 2
    if change.adjusted:
        return 1
    return 1 if gap(near, Interval(abs(exact), abs(exact))) == 0 else 0


def _truncated(exact: Fraction, share: Quantity) -> bool:
    """Whether the share is the exact one with its further digits cut off instead of rounded."""
    return bool(share.step) and (exact / share.step).__floor__() * share.step == share.nominal


def _rival(change: Change, new: Quantity, old: Quantity, stated: Interval) -> bool:
    """Whether another figure of the sentence, in the place of one of the levels, makes the share right."""
    for rival in change.rivals:
        other = rival.quantity
        if other.nominal <= 0 or other.top is not None or rival.role not in {"money", "number", "quantity"}:
            continue
        if other.step > max(new.step, old.step):
            continue
        if other.unit == new.unit and not gap(stated, size(growth(other.written(), old.written()))):
            return True
        if other.unit == old.unit and not gap(stated, size(growth(new.written(), other.written()))):
            return True
    return False


def _miscalculated(change: Change, new: Quantity, old: Quantity, exact: Fraction, doubt: int) -> Problem:
    share, level, start = change.share, change.new, change.old
    assert share is not None and level is not None and start is not None  # noqa: S101, PT018 -- only such changes are judged by share
    stated = share.quantity
    fell = change.up is False or (change.up is None and exact < 0)
    factor = 1 + stated.nominal / 100 * (-1 if fell else 1)
    meant_new = old.nominal * factor

    def fits(value: Fraction) -> bool:
        return abs(value - meant_new) * 50 <= meant_new

    why = slip(digits(level), new.nominal, fits) if not doubt else ""
    if not why and not doubt:
        why = slip(digits(share), stated.nominal, lambda value: abs(value - abs(exact)) * 20 <= abs(exact))
    notes = {
        level.span: f"the new level; {share.text} would make it {like(level, meant_new)}"
        if meant_new > 0
        else "the new level"
    }
    notes[start.span] = "the level before"
    values = _values(change, exact) | {"slip": f" ({SLIPS[why]})" if why else ""}
    suggestions = (like(share, abs(exact)),) if (exact < 0) == fell else ()
    return Problem(share.span, values, _notes(notes), None, suggestions, "miscalculated", doubt)


def _values(change: Change, exact: Fraction) -> dict[str, str]:
    return {
        "new": change.new.text if change.new else "",
        "old": change.old.text if change.old else "",
        "stated": change.share.text if change.share else "",
        "expected": f"{'up' if exact > 0 else 'down'} {rounded(abs(exact), 3)}%",
        "verb": change.verb,
    }


def _holds(change: Change, exact: Fraction) -> Verified:
    share = change.share or change.new
    assert share is not None  # noqa: S101 -- only such changes hold
    places = {figure.span: "a figure of the same change" for figure in change.figures if figure is not share}
    old, new = (change.old.text if change.old else ""), (change.new.text if change.new else "")
    return Verified(
        share.span, f"{new} from {old} is {'up' if exact > 0 else 'down'} {rounded(abs(exact), 3)}%", _notes(places)
    )


def _notes(places: dict[Span, str]) -> tuple[Note, ...]:
    return tuple(Note(span, places[span]) for span in sorted(places))


def _direction(change: Change, new: Quantity, old: Quantity) -> Iterator[Problem | Verified]:
    """Two levels alone: whether the higher one is the one that the verb says."""
    if change.up is None or change.new is None or change.old is None:
        return
    exact = (new.nominal / old.nominal - 1) * 100
    lower, higher = (old, new) if change.up else (new, old)
    if _surely_below(lower, higher):
        yield _holds(change, exact)
    elif _surely_below(higher, lower) and not change.reversible:
        yield _contradicted(change)


def _surely_below(one: Quantity, two: Quantity) -> bool:
    """Whether the one is less however both were rounded: 4 million is less than 5 million."""
    high, low = one.stands_for().high, two.stands_for().low
    return high is not None and low is not None and high <= low and one.nominal < two.nominal


def _contradicted(change: Change) -> Problem:
    assert change.new is not None and change.old is not None  # noqa: S101, PT018 -- only such changes have a direction
    exact = (change.new.quantity.nominal / change.old.quantity.nominal - 1) * 100
    notes = _notes({change.old.span: "the level before"} | ({change.share.span: "the change"} if change.share else {}))
    return Problem(change.new.span, _values(change, exact), notes, None, (), "direction")


def _scale(change: Change, new: Quantity, old: Quantity, options: Options) -> Problem | None:
    """Levels hundreds of times apart that would be near each other in one scale."""
    assert change.new is not None and change.old is not None  # noqa: S101, PT018 -- only such changes are judged
    low, high = sorted((new.nominal, old.nominal))
    if high < low * options.scale or not (new.currencies or _scale_of(change.new) != _scale_of(change.old)):
        return None
    for factor in (1000, 10**6):
        if low * factor / 4 < high < low * factor * 4:
            smaller = change.new if new.nominal < old.nominal else change.old
            larger = change.old if smaller is change.new else change.new
            values = {
                "new": change.new.text,
                "old": change.old.text,
                "verb": change.verb,
                "ratio": rounded(high / low, 3),
            }
            suggestion = (like(smaller, smaller.quantity.nominal * factor),)
            return Problem(
                smaller.span, values, (Note(larger.span, "the level it is compared with"),), None, suggestion, "scale"
            )
    return None


def _of_percentages(change: Change, new: Quantity, old: Quantity) -> Iterator[Problem | Verified]:
    """A change between two percentages: in points it is their difference, in percent their ratio."""
    share = change.share
    assert share is not None and change.new is not None and change.old is not None  # noqa: S101, PT018 -- so called
    points = abs(new.nominal - old.nominal)
    room = (new.step + old.step) / 2
    difference = Interval(points - room, points + room)
    exact = (new.nominal / old.nominal - 1) * 100
    ratio = size(growth(new.stands_for(), old.stands_for()))
    stated = share.quantity.stands_for()
    called = share.role == "percent" and share.quantity.nominal == points and abs(exact) > points * 2
    if not called and not gap(stated, difference if share.role == "points" else ratio):
        yield _holds(change, exact)
        return
    values = _values(change, exact) | {"points": f"{rounded(points, 3)} points", "slip": ""}
    notes = _notes({change.new.span: "the new level", change.old.span: "the level before"})
    if called or (share.role == "percent" and not gap(stated, difference)):
        yield Problem(share.span, values, notes, None, (f"{rounded(points, 3)} percentage points",), "points")
    else:
        values["expected"] = values["points"] if share.role == "points" else values["expected"]
        yield Problem(share.span, values, notes, None, (), "miscalculated", 1)


def _by_amount(change: Change) -> Iterator[Problem | Verified]:
    """`down 1.7 percent, or 42 cents, at $23.13`: the level before is worked out."""
    share, amount, new = change.share, change.amount, change.new
    if share is None or amount is None or new is None or change.up is None or share.role != "percent":
        return
    if new.quantity.nominal <= amount.quantity.nominal or amount.quantity.nominal <= 0 or new.quantity.top is not None:
        return
    plain = amount.quantity.unit == new.quantity.unit
    start = before(new.quantity.stands_for(), _moved(amount.quantity), up=change.up)
    if start.low is None or start.high is None or start.low <= 0:
        return
    moved = _moved(amount.quantity)
    ratio = Interval(moved.low and moved.low / start.high * 100, moved.high and moved.high / start.low * 100)
    stated = share.quantity.stands_for()
    old = new.quantity.nominal - amount.quantity.nominal * (1 if change.up else -1)
    exact = amount.quantity.nominal / old * 100
    places = {amount.span: "the change", new.span: "the new level"}
    if not gap(stated, ratio):
        message = f"{amount.text} of {rounded(old, 6)} before is {rounded(exact, 3)}%"
        yield Verified(share.span, message, _notes(places))
        return
    if not plain or (
        amount.quantity.unit is None and not gap(stated, ratio.scaled(Fraction(1, 100)).widened(Fraction(1, 10)))
    ):
        return  # points or paise of something that is quoted in hundreds of them
    values = {
        "new": new.text, "old": rounded(old, 6), "stated": share.text, "verb": change.verb, "slip": "",
        "expected": f"{'up' if change.up else 'down'} {rounded(exact, 3)}%",
    }  # fmt: skip
    doubt = (
        2
        if gap(stated, ratio) <= share.quantity.step or _truncated(exact, share.quantity)
        else 1
        if not gap(stated.widened(Fraction(1, 4)), ratio)
        else 0
    )
    yield Problem(share.span, values, _notes(places), None, (like(share, exact),), "miscalculated", doubt)


def _moved(amount: Quantity) -> Interval:
    """By how much a price or an index moved: even a small whole number is rounded, unlike a count."""
    return (amount if amount.step else replace(amount, step=Fraction(1))).stands_for()


KIND = Kind(
    check,
    Options,
    (
        Fault(
            "miscalculated",
            "the change in percent does not follow from the levels",
            ("new", "old", "stated", "expected", "verb", "slip"),
        ),
        Fault(
            "direction", "the levels move the other way than the words", ("new", "old", "stated", "expected", "verb")
        ),
        Fault(
            "scale",
            "two compared levels are in scales a thousand apart",
            ("new", "old", "verb", "ratio"),
            refutes=False,
        ),
        Fault(
            "points",
            "a difference of percentages is called percent",
            ("new", "old", "stated", "expected", "verb", "points", "slip"),
        ),
        Fault("impossible", "nothing falls by more than all of itself", ("stated", "verb")),
    ),
    fact=True,
)
