"""What one figure, year, day or time of a sentence says: what it is worth, and the words told with it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from fractions import Fraction

from newslint.arithmetic.dimension import dimension
from newslint.arithmetic.measures import converted
from newslint.arithmetic.quantity import Quantity
from newslint.article.mention import Mention
from newslint.tuples import NamedTuple

_MONTHS, _DAYS = 12, 31


class Claim(NamedTuple):
    """What one figure says: its `role` and `quantity`, those of its list where a unit is left out, and the words of its clause.

    A year is a claim too, of the `day` if that is told, and so are a day and a time of day. `noun` is what it counts, ""
    where that is left out. `listed` says that a comma or `and` joins it to the figure before, or that a range goes from
    that year or day to this; `joint` is the mark or conjunction with which its clause begins, and `next` are the words right behind, whatever follows.
    `base` is what it is told for one of, `crate` for `$12 a crate`, "" where that is not said.
    """

    mention: Mention
    role: str
    quantity: Quantity
    before: tuple[str, ...]
    behind: tuple[str, ...]
    noun: str = ""
    listed: bool = False
    day: dt.date | None = None
    joint: str = ""
    next: tuple[str, ...] = ()
    base: str = ""

    @property
    def exact_day(self) -> Quantity:
        """A day in years, exactly in order."""
        day = self.day or dt.date(int(self.quantity.nominal), 1, 1)
        return Quantity(day.year + Fraction((day.month - 1) * _DAYS + day.day - 1, _MONTHS * _DAYS))

    def preceded_by(self, phrases: frozenset[str]) -> bool:
        """Whether one of some phrases stands right before it, be it the conjunction of its clause."""
        text = f" {self.joint} {' '.join(self.before)}".rstrip()
        return any(text.endswith(f" {phrase}") for phrase in phrases)

    def beside(self, phrases: frozenset[str]) -> bool:
        """Whether it stands at the `#` of one of some phrases (`rise of #`, `# more than`), of which `|` is the end of its clause."""
        left, right = (self.joint, *self.before), (*self.next, "|")
        ends = [" ".join(("#", *right[:to])) for to in range(len(right) + 1)]
        starts = (" ".join((*left[at:], "")) for at in range(len(left) + 1))
        return any(start + end in phrases for start in starts for end in ends)

    def led_by(self, phrases: frozenset[str]) -> bool:
        """Whether one of some phrases stands before it."""
        return _said(self.before, phrases)

    def followed_by(self, phrases: frozenset[str]) -> bool:
        """Whether one of some phrases stands behind it."""
        return _said(self.behind, phrases) or _said(self.next, phrases)

    def told(self, phrases: frozenset[str]) -> bool:
        """Whether one of some phrases is told with it, or is what it is written in."""
        return any(_said(words, phrases) for words in (self.before, self.behind, (self.mention.text.lower(),)))

    def alike(self, other: Claim) -> bool:
        """Whether the two measure the same, be it in metres here and in centimetres there."""
        one, two = self.quantity.unit, other.quantity.unit
        return self.role == other.role and (one == two or dimension(one) == dimension(two))

    def measured(self, unit: str | None) -> Quantity:
        """What it is worth in another unit of the same."""
        quantity = self.quantity
        if unit == quantity.unit or unit is None or quantity.unit is None:
            return quantity
        (worth, *_) = converted(Fraction(1), quantity.unit, unit)
        return quantity._replace(nominal=quantity.nominal * worth, step=quantity.step * worth, unit=unit)

    def exactly(self) -> Claim:
        """The same where its last digit is not rounded: a rate of tax, the price of one."""
        return self._replace(quantity=self.quantity._replace(step=Fraction(0), zeros=0))

    def of_unit(self, other: Claim) -> Claim:
        """The same in the unit of another, which it leaves out."""
        return self._replace(role=other.role, quantity=self.quantity._replace(unit=other.quantity.unit))


def _said(words: Sequence[str], phrases: frozenset[str]) -> bool:
    text = f" {' '.join(words)} "
    return any(f" {phrase} " in text for phrase in phrases)
