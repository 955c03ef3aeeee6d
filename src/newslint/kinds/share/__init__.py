"""Parts of a whole that are also said in percent -> those that do not come out, and those that hold."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import Annotated

from newslint.arithmetic import formulas, policies
from newslint.arithmetic.expression import Expression
from newslint.arithmetic.ladder import Ladder, doubt
from newslint.arithmetic.quantity import Quantity
from newslint.article import Article
from newslint.article.equation import Equation, Operand, judge
from newslint.article.figures.numbers import EXACT_COUNT
from newslint.article.mention import Figure
from newslint.article.wording import like, rounded
from newslint.kinds.share.parts import Part, Share, Told, fractions, parts, shares
from newslint.model import Fault, Kind, Problem, Verified
from newslint.record import record


@record
class Options:
    """Where a doubt about a share ends."""

    near: Annotated[Fraction, "how far off, as a part of itself, a percentage is a doubt and not yet an error"] = (
        policies.TENTH
    )


def check(article: Article, options: Options) -> Iterator[Problem | Verified]:
    """Judge every part and every fraction that the story also gives in percent."""
    ladder = policies.percentage(options.near)
    for share in shares(article):
        yield _judged(share, ladder)
    judged = {share.percent for share in shares(article)}
    yield from (_impossible(part) for part in parts(article) if part.percent not in judged and not _can_be(part))
    for told in fractions(article):
        yield _retold(told)


def _judged(share: Share, ladder: Ladder) -> Problem | Verified:
    """A part of a whole and its percentage."""
    of = Expression(formulas.part, part=share.part.quantity.as_count(), whole=share.whole.quantity.as_count())
    operands = {"part": Operand(share.part, "the part"), "whole": Operand(share.whole, "the whole")}
    return _outcome(share.percent, of, operands, f"{share.part.text} of {share.whole.text}", ladder)


def _retold(told: Told) -> Problem | Verified:
    """A fraction in words and its percentage."""
    again = Expression(formulas.percent, fraction=told.fraction.quantity)
    words = f"{told.fraction.hedge} {told.fraction.text}".strip()
    operands = {"fraction": Operand(told.fraction, "the same in words")}
    return _outcome(told.percent, again, operands, words, policies.FRACTION)


def _outcome(
    percent: Figure, expression: Expression, operands: dict[str, Operand], told: str, ladder: Ladder
) -> Problem | Verified:
    equation = Equation(percent, expression, operands, told, f"{rounded(expression.exact, 3)}%", "is")
    return judge(equation, ladder, "miscounted", {})


def _can_be(part: Part) -> bool:
    """Whether some number of people is the percentage; a round whole above ten may be any near it."""
    percent, whole = part.percent.quantity, part.whole.quantity
    if whole.nominal.denominator != 1 or whole.step > 1 or (whole.zeros and whole.nominal > EXACT_COUNT):
        return True
    people = Expression(formulas.portion, percent=percent, whole=Quantity(whole.nominal))
    return doubt(people, whole, policies.PEOPLE) is None


def _impossible(part: Part) -> Problem:
    """Nobody is a third of a person: the percentages of the whole numbers on both sides."""
    whole = part.whole.quantity.nominal
    people = formulas.portion(part.percent.quantity.nominal, whole)
    fewer, nearest = people.__floor__(), round(people)
    other = fewer + 1 if nearest == fewer else fewer
    share = Expression(formulas.part, part=Quantity(Fraction(nearest)), whole=Quantity(whole))
    role = f"the whole, of which {other} would be {rounded(formulas.part(Fraction(other), whole), 3)}%"
    told, expected = f"{nearest} of {part.whole.text}", f"{rounded(share.exact, 3)}%"
    equation = Equation(part.percent, share, {"whole": Operand(part.whole, role)}, told, expected)
    return equation.fails("miscounted", 0, {}, (like(part.percent, share.exact),))


KIND = Kind(
    check,
    Options,
    (Fault("miscounted", "a percentage is not the part of the whole beside it", ("sum", "stated", "expected")),),
    fact=True,
)
