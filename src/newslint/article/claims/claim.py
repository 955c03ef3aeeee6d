"""What one figure, year, day or time of a sentence says: what it is worth, and the words told with it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from fractions import Fraction
from functools import cache, lru_cache

from newslint.arithmetic.dimension import dimension
from newslint.arithmetic.measures import converted
from newslint.arithmetic.quantity import Quantity
from newslint.article.mention import Mention
from newslint.tuples import NamedTuple

_MONTHS, _DAYS = 12, 31
_POINTS, _RATIO, _YEAR, _MONEY = "points", "ratio", "year", "money"
_IN_HUNDREDTHS = frozenset((_POINTS, _MONEY))
_YEARLY = frozenset((_YEAR, "month"))
"""Spans of which one is so many of the other."""
_LED = (1, 2)
"""Words with which a phrase begins that goes on right before a figure: `closed .. for #`."""
_PLACE, _GAP, _ENDED = "#", "..", "|"
"""What stands in a phrase for the figure, for words of its clause, and for its end."""
_REMEMBERED = 1000
"""Claims of which is kept where they stand: every rule of a sort asks it of the same ones."""


class Claim(NamedTuple):
    """What one figure says: its `role` and `quantity`, those of its list where a unit is left out, and the words of its clause.

    A year is a claim too, of the `day` or `month` if that is told, and so are a day and a time of day. `noun` is what it counts, ""
    where that is left out. `listed` says that a comma or `and` joins it to the figure before, or that a range goes from
    that year or day to this; `joint` is the mark or conjunction with which its clause begins, and `next` are the words right behind, whatever follows.
    `base` is what it is told for one of, `crate` for `$12 a crate`, "" where that is not said. The last `rough` words before
    only make it rough or small (`of about`): a phrase with its place is found with and without them.
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
    rough: int = 0
    month: int = 0

    @property
    def exact_day(self) -> Quantity:
        """A day in years, exactly in order."""
        day = self.day or dt.date(int(self.quantity.nominal), 1, 1)
        return Quantity(day.year + Fraction((day.month - 1) * _DAYS + day.day - 1, _MONTHS * _DAYS))

    @property
    def in_months(self) -> Fraction | None:
        """A year whose month is told, in months."""
        return self.quantity.nominal * _MONTHS + self.month if self.month else None

    def preceded_by(self, phrases: frozenset[str]) -> bool:
        """Whether one of some phrases stands right before it, be it the conjunction of its clause."""
        left, ends = (self.joint, *self.before), _ends(phrases)
        return _ended(left, ends) or (self.rough > 0 and _ended(left[: -self.rough], ends))

    def beside(self, phrases: frozenset[str]) -> bool:
        """Whether it stands at the `#` of one of some phrases (`rise of #`, `# more than`), of which `|` is the end of its clause, and `..` are words of it, or of what stands between: `# .. circuit` of a `5-km Monza circuit`."""
        left = (self.joint, *self.before)
        if self._stands(left, phrases):
            return True
        return self.rough > 0 and self._stands(left[: -self.rough], phrases)

    def _stands(self, left: tuple[str, ...], phrases: frozenset[str]) -> bool:
        """Whether one of some phrases has its place behind some words: of most of them none touches it."""
        before, behind, within = _touching(phrases)
        near, following = left[-1].rpartition(" ")[2], self.next[0] if self.next else _ENDED
        touched = near in before or following in behind or not within.isdisjoint(self.behind) or _PLACE in phrases
        return touched and not phrases.isdisjoint(_places(left, self.next, self.behind))

    def led_by(self, phrases: frozenset[str]) -> bool:
        """Whether one of some phrases stands before it."""
        return _said(self.before, phrases)

    def followed_by(self, phrases: frozenset[str]) -> bool:
        """Whether one of some phrases stands behind it."""
        return _said(self.behind, phrases) or _said(self.next, phrases)

    def told(self, phrases: frozenset[str]) -> bool:
        """Whether one of some phrases is told with it, or is what it is written in; not in `two out of five`."""
        written = () if self.role == _RATIO and self.quantity.nominal < 1 else _words(self.mention)
        return _said(self.before, phrases) or _said(self.behind, phrases) or _said(written, phrases)

    def alike(self, other: Claim) -> bool:
        """Whether the two measure the same, be it in metres here and in centimetres there; a `10-year` average is none of `12-month` profits."""
        one, two = self.quantity.unit, other.quantity.unit
        if self.role != other.role or one == two or dimension(one) == dimension(two):
            return self.role == other.role
        return _YEARLY.issuperset((one, two)) and not any("-" in claim.mention.text for claim in (self, other))

    def measured(self, unit: str | None) -> Quantity:
        """What it is worth in another unit of the same."""
        quantity = self.quantity
        if unit == quantity.unit or unit is None or quantity.unit is None:
            return quantity
        if _YEARLY.issuperset((unit, quantity.unit)):
            worth = Fraction(1, _MONTHS) if unit == _YEAR else Fraction(_MONTHS)
        else:
            (worth, *_) = converted(Fraction(1), quantity.unit, unit)
        return quantity._replace(nominal=quantity.nominal * worth, step=quantity.step * worth, unit=unit)

    def exactly(self) -> Claim:
        """The same where its last digit is not rounded: a rate of tax, the price of one."""
        quantity = self.quantity
        if not (quantity.step or quantity.zeros):
            return self
        return self._replace(quantity=quantity._replace(step=Fraction(0), zeros=0))

    def of_unit(self, other: Claim) -> Claim:
        """The same in the unit of another, which it leaves out: `to 118 basis points from 131`."""
        told, worth = self.quantity, other._factor
        if self.role != other.role and other.role == _MONEY and told.nominal.denominator > 1:
            worth = Fraction(1)  # `by 24 paise to 66.31`: no paise have decimals
        quantity = told._replace(nominal=told.nominal * worth, step=told.step * worth, unit=other.quantity.unit)
        return self._replace(role=other.role, quantity=quantity)

    @property
    def _factor(self) -> Fraction:
        """What one of its unit is worth: a hundredth of a point for basis points, of a dollar for cents, of which it has so many in figures."""
        written = _words(self.mention)[0].replace(",", "") if self.role in _IN_HUNDREDTHS else ""
        factor = self.quantity.nominal / int(written) if written.isdecimal() and int(written) else Fraction(1)
        return factor if self.role == _POINTS or factor < 1 else Fraction(1)  # `60 million euros` are no million each


def _words(mention: Mention) -> Sequence[str]:
    """The words of what is written: `17-basis-point` has three."""
    return mention.text.lower().replace("-", " ").split()


def _said(words: Sequence[str], phrases: frozenset[str]) -> bool:
    """Whether one of some phrases stands among some words; of most of them none begins any."""
    begun = _begun(phrases)
    if begun.keys().isdisjoint(words):
        return False
    return any(
        [*words[at : at + len(phrase)]] == phrase for at, word in enumerate(words) for phrase in begun.get(word, ())
    )


@cache
def _begun(phrases: frozenset[str]) -> Mapping[str, Sequence[list[str]]]:
    """The words of some phrases, by the first."""
    begun: dict[str, list[list[str]]] = {}
    for phrase in phrases:
        first, *others = phrase.split(" ")
        begun.setdefault(first, []).append([first, *others])
    return begun


@cache
def _ends(phrases: frozenset[str]) -> tuple[str, ...]:
    """Some phrases as a text ends with them in whole words."""
    return tuple(f" {phrase}" for phrase in phrases)


def _ended(words: Sequence[str], ends: tuple[str, ...]) -> bool:
    return f" {' '.join(words)}".rstrip().endswith(ends)


@cache
def _touching(phrases: frozenset[str]) -> Sequence[AbstractSet[str]]:
    """The words right before the place of some phrases, of those that begin with it the words right behind, and the last behind a gap; other figures have a place, too."""
    before, behind, within = set[str](), set[str](), set[str]()
    for words in (phrase.split() for phrase in phrases):
        before.update(words[at - 1] for at, word in enumerate(words) if at and word == _PLACE)
        if words[:1] == [_PLACE] != words:
            (within if _GAP in words else behind).add(words[-1] if _GAP in words else words[1])
    return before, behind, within


@lru_cache(maxsize=_REMEMBERED)
def _places(left: tuple[str, ...], right: tuple[str, ...], further: tuple[str, ...]) -> Sequence[str]:
    """All phrases at whose `#` a claim stands that has some words on either side, and `further` ones behind."""
    gaps = [f"# {further[0]} .. {word}" for word in further[1:]] + [f"# .. {word}" for word in further[1:]]
    gaps += [f"{' '.join(left[at : at + n])} .. {left[-1]} #" for n in _LED for at in range(len(left) - n)]
    ends = [" ".join(("#", *(*right, _ENDED)[:to])) for to in range(len(right) + 2)]
    starts = [" ".join((*left[at:], "")) for at in range(len(left) + 1)]
    return [start + end for start in starts for end in ends] + gaps
