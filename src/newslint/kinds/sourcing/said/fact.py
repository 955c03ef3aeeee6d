"""What one figure says, of the story or of a source: its values, and the words told with it."""

from __future__ import annotations

from fractions import Fraction

from newslint.arithmetic.quantity import CODE_LETTERS, Quantity
from newslint.article.claims.comparable import ends
from newslint.article.judgement.wording import digits
from newslint.article.mention import Figure, Mention
from newslint.kinds.sourcing.said.heads import Datum
from newslint.kinds.sourcing.said.values import Value
from newslint.kinds.sourcing.telling import BESIDE, Telling
from newslint.tuples import NamedTuple

NOTHING = frozenset[str]()


Place = tuple[str, int, int]
"""A text, a table in it (-1: none), and a sentence or row."""


def is_currency(measure: str) -> bool:
    """Whether a measure is a currency, by its code."""
    return len(measure) == CODE_LETTERS and measure.isupper()


class Fact(NamedTuple):
    """What a figure says.

    `told` are the words told with it, `noun` those of what it counts; `up` is True for a rise and False for a fall. `place` is the
    sentence or the row that it stands in, `column` that of a cell, whose heads hold the stems in `row` and `head`. `below` says that it is less than nothing, `moved` that it tells a change,
    `negative` that words before it say that it is less than nothing, `compared` that it is said to be more or less, `earlier` that it is of a time before, `past` that its part of the sentence speaks of one, `dated` that a time is told with it,
    `each` that it is told of one of several, `part` that it is so many of something, `tender` the name of its money where no list has it. `vague` are those of the words told that say of nothing what it is.
    """

    mention: Mention
    path: str
    values: tuple[Value, ...]
    told: Telling
    noun: frozenset[str]
    up: bool | None
    apart: frozenset[str]
    place: Place
    datum: Datum | None = None
    row: frozenset[str] = NOTHING
    head: frozenset[str] = NOTHING
    below: bool = False
    moved: bool = False
    negative: bool = False
    compared: bool = False
    earlier: bool = False
    past: bool = False
    dated: bool = False
    each: bool = False
    part: bool = False
    tender: str = ""
    vague: frozenset[str] = NOTHING

    @property
    def written(self) -> tuple[Quantity, ...]:
        """The figure as it is written, without its unit; both ends of a range."""
        return ends(self.mention) if isinstance(self.mention, Figure) else ()

    @property
    def text(self) -> str:
        """The figure as it is written."""
        return f"{self.mention.text} {self.tender}".rstrip()

    @property
    def money(self) -> frozenset[str]:
        """The currencies that it may be in."""
        return frozenset(
            value.measure for value in self.values if is_currency(value.measure) or value.measure == self.tender
        )

    @property
    def worths(self) -> frozenset[tuple[str, Fraction]]:
        """What it is worth in each measure, without its sign."""
        return frozenset((value.measure, abs(value.quantity.nominal)) for value in self.values)

    @property
    def ranked(self) -> bool:
        """Whether it is a place in a row: `third`."""
        return any(value.measure == "ordinal" for value in self.values)

    @property
    def column(self) -> int:
        """The column of a cell, -1 for what stands in prose."""
        return self.datum.cell.column if self.datum else -1


_LONG = 4
"""Digits; a number of more tells more than those of them that are not zeros."""


def telling(fact: Fact) -> int:
    """How many digits of a figure say more than how large it is; those of a long number tell more."""
    written = "".join(filter(str.isdigit, digits(figure_of(fact))))
    return len(written.strip("0")) + (len(written) > _LONG)


def of_one_thing(fact: Fact, *others: Fact, near: int = BESIDE) -> bool:
    """Whether a word told as near with a figure, which says more than that something changed, is told with one of some others."""
    own = {stem for stem, weight in fact.told.items() if weight >= near} - fact.vague
    return any(other.told.get(stem, 0) >= BESIDE for other in others for stem in own)


def figure_of(fact: Fact) -> Figure:
    """The figure of a fact."""
    assert isinstance(fact.mention, Figure)  # noqa: S101 -- a fact of a figure
    return fact.mention
