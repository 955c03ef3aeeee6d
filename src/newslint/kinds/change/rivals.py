"""A change whose share is wrong -> whether another figure of its sentence was meant in the place of a level."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newslint.arithmetic import formulas, ladder
from newslint.arithmetic.interval import Interval
from newslint.arithmetic.quantity import Quantity
from newslint.kinds.change.changes import Change
from newslint.kinds.change.telling import movement


def rivalled(change: Change, new: Quantity, old: Quantity, stated: Quantity) -> bool:
    """Whether another figure of the sentence, no coarser, makes the share right in the place of one of the levels."""
    coarsest = max(new.step, old.step)
    others = [
        other
        for other in dict.fromkeys(rival.quantity for rival in change.rivals)
        if other.nominal > 0 and other.top is None and other.step <= coarsest
    ]
    return bool(others) and (
        any(_fits(other, old, stated) for other in _near(others, new, _reached(old, stated)))
        or any(_fits(new, other, stated) for other in _near(others, old, _left(new, stated)))
    )


def _fits(new: Quantity, old: Quantity, stated: Quantity) -> bool:
    """Whether a share follows from two levels as they are written."""
    return ladder.as_written(movement(new, old, up=new.nominal > old.nominal), stated)


def _near(others: Sequence[Quantity], level: Quantity, ends: Sequence[Interval]) -> Iterator[Quantity]:
    """Those in the unit of a level that are near what it would have to be: two looks, where a share takes twenty steps."""
    alike = (other for other in others if other.unit == level.unit)
    return (other for other in alike if not all(map(other.written().gap, ends)))


def _reached(old: Quantity, stated: Quantity) -> tuple[Interval, Interval]:
    """What a rise and a fall by a share lead to."""
    share = stated.stands_for() / formulas.WHOLE
    return old.written() * (share + 1), old.written() * (1 - share)


def _left(new: Quantity, stated: Quantity) -> tuple[Interval, Interval]:
    """What a rise and a fall by a share started from."""
    share = stated.stands_for() / formulas.WHOLE
    return new.written() / (share + 1), new.written() / (1 - share)
