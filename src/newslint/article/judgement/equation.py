"""A stated figure and the figures that it must follow from -> what holds, or the problem, with the arithmetic told."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from functools import cached_property

from newslint.arithmetic.expression import Expression
from newslint.arithmetic.ladder import Ladder
from newslint.arithmetic.ladder import doubt as doubt_by
from newslint.arithmetic.quantity import Quantity
from newslint.arithmetic.slips import likely_slip
from newslint.article.judgement.wording import digits, like, spoken
from newslint.article.mention import Figure, Mention
from newslint.lexicon import Lexicon
from newslint.lexicon.messages import Messages
from newslint.model import Note, Problem, Verified
from newslint.record import record
from newslint.tuples import NamedTuple


class Operand(NamedTuple):
    """A mention that takes part in an equation, and as what: `the whole`, `the story's own rate`."""

    mention: Mention
    role: str


@record
class Equation:
    """`stated` must be the value of an expression over `operands`, which bear the names of the formula's parameters.

    What is worked out is `told` as a story would (`15 of the 50`), else as the formula has it (`15 ÷ 50 × 100`); what it
    `comes_to` (`up 30%`), else as the stated figure is written. `meant` is the stated quantity where more is known of it
    than the figure says. The operand that is most `doubtful` is solved for where the equation fails (`54% would make it 75`),
    told in the phrase `solving` or that of any equation. All is told in the words of a `lexicon`.
    """

    lexicon: Lexicon
    stated: Figure
    expression: Expression
    operands: Mapping[str, Operand]
    told: str = ""
    comes_to: str = ""
    equals: str = "="
    meant: Quantity | None = None
    doubtful: str = ""
    solving: str = ""

    @property
    def quantity(self) -> Quantity:
        """The stated quantity as it is meant."""
        return self.meant or self.stated.quantity

    @cached_property
    def words(self) -> Mapping[str, str]:
        """The operands as the story has them."""
        return {name: operand.mention.text for name, operand in self.operands.items()}

    @cached_property
    def sum(self) -> str:
        """What is worked out: `15 of the 50`, `5 + 4`."""
        return self.told or self.expression.printed(self.words)

    @cached_property
    def expected(self) -> str:
        """What it comes to: `30%`."""
        exact = self.expression.exact
        return self.comes_to or self._spoken(self.stated, exact) or self.like(self.stated, exact, more=1)

    @property
    def arithmetic(self) -> str:
        """Both: `15 of the 50 is 30%`, `5 + 4 = 9`."""
        return f"{self.sum} {self.equals} {self.expected}"

    def like(self, figure: Figure, value: Fraction, *, more: int = 0) -> str:
        """A value as the story writes a figure."""
        return self._spoken(figure, value, joined=True) or like(
            figure, value, self.lexicon.relations.ladders, more=more
        )

    def _spoken(self, figure: Figure, value: Fraction, *, joined: bool = False) -> str:
        """A value as a figure in words is told; between percentages lie points, no share of anything."""
        points = any(
            isinstance(one.mention, Figure) and one.mention.role == "percent" for one in self.operands.values()
        )
        return spoken(figure, value, self.lexicon.messages, joined=joined, share=not points)

    def doubt(self, ladder: Ladder) -> int | None:
        """How sure it is that it fails; None where it holds."""
        return doubt_by(self.expression, self.quantity, ladder)

    def solved(self, name: str) -> Fraction | None:
        """What an operand would have to be."""
        return self.expression.solved(name, self.quantity.nominal)

    def slip(self, close: Fraction) -> str:
        """The name of the slip, in the doubtful operand or else in the stated figure, that comes so close; "" for none."""
        operand, value = self._solution()
        return (operand and _slip(operand, value, close)) or _slip(self.stated, self.expression.exact, close)

    def holds(self) -> Verified:
        """What was checked and is right."""
        return Verified(self.stated.span, self.arithmetic, self._notes(), backs=not self._vague)

    @property
    def _vague(self) -> bool:
        """Whether it rests on what is only said to be about so many: `nearly a million`."""
        figures = (one.mention for one in self.operands.values() if isinstance(one.mention, Figure))
        articles = self.lexicon.relations.articles
        return any(one.hedge and one.quantity.step > 1 and one.text.lower().split()[0] in articles for one in figures)

    def fails(self, fault: str, doubt: int, values: Mapping[str, str], suggestions: tuple[str, ...]) -> Problem:
        """What is wrong; `values` are those of the kind, beside the words of all operands and the arithmetic."""
        words = {**self.words, "sum": self.sum, "stated": self.stated.text, "expected": self.expected, "slip": ""}
        return Problem(
            self.stated.span, {**words, **values}, self._notes(self._remark()), None, suggestions, fault, doubt
        )

    def _remark(self) -> str:
        """What the doubtful operand would have to be, in words."""
        operand, value = self._solution()
        if operand is None:
            return ""
        phrase = self.solving or self.lexicon.messages.makes
        return f"; {phrase.format(stated=self.stated.text, value=self.like(operand, value))}"

    def _solution(self) -> tuple[Figure | None, Fraction]:
        """The doubtful operand and what it would have to be, if it can be that."""
        operand = self.operands.get(self.doubtful)
        value = self.solved(self.doubtful) if self.doubtful in self.expression.operands else None
        if operand is None or not isinstance(operand.mention, Figure) or value is None or value <= 0:
            return None, Fraction(0)
        return operand.mention, value

    def _notes(self, remark: str = "") -> tuple[Note, ...]:
        """What stands at each place that the equation rests on, in text order."""
        notes = (
            Note(operand.mention.span, operand.role + (remark if name == self.doubtful else ""))
            for name, operand in self.operands.items()
            if operand.mention is not self.stated
        )
        return tuple(sorted(notes))


def judge(equation: Equation, ladder: Ladder, fault: str, values: Mapping[str, str]) -> Verified | Problem:
    """What holds, or the problem with as much doubt as the ladder leaves."""
    return outcome(equation, equation.doubt(ladder), fault, values)


def outcome(  # noqa: PLR0913 -- an equation, and how what comes of it is told
    equation: Equation,
    doubt: int | None,
    fault: str,
    values: Mapping[str, str],
    close: Fraction | None = None,
    *,
    more: int = 0,
) -> Verified | Problem:
    """What holds (no doubt), or the problem, with the right value (to so many digits `more`) as a suggestion and any slip that comes so `close`."""
    if doubt is None:
        return equation.holds()
    exact, slip = equation.expression.exact, "" if close is None else equation.slip(close)
    single = equation.stated.quantity.top is None  # one value takes no range's place
    suggestions = (equation.like(equation.stated, exact, more=more),) if exact > 0 and single else ()
    return equation.fails(fault, doubt, {"slip": remark(slip, equation.lexicon.messages), **values}, suggestions)


def remark(slip: str, words: Messages) -> str:
    """What a message says of a slip, in brackets; nothing where there is none."""
    return f" ({words.slips[slip]})" if slip else ""


def _slip(figure: Figure, meant: Fraction, close: Fraction) -> str:
    return likely_slip(digits(figure), figure.quantity.nominal, meant, close)


def room(stated: Quantity) -> Fraction:
    """How far from what is meant a rightly rounded amount may lie, as a share of it."""
    return (stated.step or Fraction(1)) / 2 / (abs(stated.nominal) or 1) + Fraction(1, 100)
