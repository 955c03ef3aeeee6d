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
from newslint.article.figures.numbers import EXACT_COUNT
from newslint.article.judgement.equation import Equation, Operand, judge
from newslint.article.judgement.wording import rounded
from newslint.article.mention import Figure
from newslint.kinds.share.parts import Part, Share, Told, fractions, parts, shares
from newslint.lexicon import Lexicon
from newslint.lexicon.messages import Messages
from newslint.model import Fault, Kind, Problem, Verified
from newslint.record import record, replace


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
        yield _judged(share, ladder, article.lexicon)
    judged = {share.percent for share in shares(article)}
    odd = (part for part in parts(article) if part.percent not in judged and not _can_be(part))
    yield from (_impossible(part, article.lexicon) for part in odd)
    for told in fractions(article):
        yield _retold(told, article.lexicon)


def _judged(share: Share, ladder: Ladder, lexicon: Lexicon) -> Problem | Verified:
    """A part of a whole and its percentage."""
    of = Expression(formulas.part, part=share.part.quantity.as_count(), whole=share.whole.quantity.as_count())
    words = lexicon.messages
    operands = {"part": Operand(share.part, words.part), "whole": Operand(share.whole, words.whole)}
    told = words.of.format(part=share.part.text, whole=share.whole.text)
    equation = _equation(lexicon, share.percent, of, operands, told)
    return judge(equation, ladder, "miscounted", {}) if share.percent.role == "percent" else _in_words(equation)


def _in_words(equation: Equation) -> Problem | Verified:
    """A part of a whole and the fraction that is told of it, as roughly as words are: `two-thirds`, `nearly half`."""
    meant = replace(equation, meant=equation.stated.quantity.as_percent())
    doubt = meant.doubt(policies.FRACTION)
    return meant.holds() if doubt is None else meant.fails("miscounted", doubt, {}, ())


def _retold(told: Told, lexicon: Lexicon) -> Problem | Verified:
    """A fraction in words and its percentage."""
    again = Expression(formulas.percent, fraction=told.fraction.quantity)
    words = f"{told.fraction.hedge} {told.fraction.text}".strip()
    operands = {"fraction": Operand(told.fraction, lexicon.messages.in_words)}
    return judge(_equation(lexicon, told.percent, again, operands, words), policies.FRACTION, "miscounted", {})


def _equation(
    lexicon: Lexicon, percent: Figure, expression: Expression, operands: dict[str, Operand], told: str
) -> Equation:
    words = lexicon.messages
    return Equation(lexicon, percent, expression, operands, told, _percent(expression.exact, words), words.equals)


def _percent(value: Fraction, words: Messages) -> str:
    return words.percent.format(number=rounded(value, 3))


def _can_be(part: Part) -> bool:
    """Whether some number of people is the percentage; a round whole above ten may be any near it."""
    percent, whole = part.percent.quantity, part.whole.quantity
    if whole.nominal.denominator != 1 or whole.step > 1 or (whole.zeros and whole.nominal > EXACT_COUNT):
        return True
    people = Expression(formulas.portion, percent=percent, whole=Quantity(whole.nominal))
    return doubt(people, whole, policies.PEOPLE) is None


def _impossible(part: Part, lexicon: Lexicon) -> Problem:
    """Nobody is a third of a person: the percentages of the whole numbers on both sides."""
    whole, words = part.whole.quantity.nominal, lexicon.messages
    people = formulas.portion(part.percent.quantity.nominal, whole)
    fewer, nearest = people.__floor__(), round(people)
    other = fewer + 1 if nearest == fewer else fewer
    share = Expression(formulas.part, part=Quantity(Fraction(nearest)), whole=Quantity(whole))
    role = words.whole_of.format(number=other, percent=_percent(formulas.part(Fraction(other), whole), words))
    told, expected = words.of.format(part=nearest, whole=part.whole.text), _percent(share.exact, words)
    equation = Equation(lexicon, part.percent, share, {"whole": Operand(part.whole, role)}, told, expected)
    return equation.fails("miscounted", 0, {}, (equation.like(part.percent, share.exact),))


KIND = Kind(
    check,
    Options,
    (Fault("miscounted", "a percentage is not the part of the whole beside it", ("sum", "stated", "expected")),),
    fact=True,
)
