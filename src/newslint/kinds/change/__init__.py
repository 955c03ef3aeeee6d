"""Statements of change -> percentages, directions and levels that refute one another, and those that hold."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from typing import Annotated

from newslint.arithmetic import formulas, ladder, policies
from newslint.arithmetic.expression import Expression
from newslint.arithmetic.interval import Interval
from newslint.arithmetic.quantity import Quantity
from newslint.article import Article
from newslint.article.equation import Equation, Operand, outcome
from newslint.article.mention import Figure
from newslint.article.wording import like, rounded, worth
from newslint.kinds.change.changes import Change, changes
from newslint.kinds.change.falls import impossible
from newslint.lexicon import Lexicon
from newslint.lexicon.messages import Messages
from newslint.model import Fault, Kind, Note, Problem, Verified
from newslint.record import record, replace

Judgement = Problem | Verified | None
MANY = 1000  # a bare level below it may have left out its scale
CLOSE = Fraction(1, 50)  # to a level or a share, what a slip of the pen explains
OPERANDS = ("new", "old", "share", "amount")


@record
class Options:
    """Where a doubt about a change begins and where it ends."""

    scale: Annotated[int, "from which factor between two levels their scales are doubted"] = 300
    near: Annotated[Fraction, "how far off, as a part of itself, a percentage is a doubt and not yet an error"] = (
        policies.TENTH
    )


def check(article: Article, options: Options) -> Iterator[Problem | Verified]:
    """Judge every statement of change in the story."""
    for change in changes(article):
        judged = _judged(change, options, article.lexicon)
        if judged is not None:
            yield judged
    for fall in impossible(article):
        values = {"stated": fall.share.text, "verb": fall.verb}
        yield Problem(fall.share.span, values, (), None, (), "impossible", fall.doubt)


def _judged(change: Change, options: Options, lexicon: Lexicon) -> Judgement:
    new = change.new.quantity
    if change.old is None:
        return _by_amount(change, lexicon)
    old, new = _elliptic(change.old, change.new), _scaled(new, change.new, change.old)
    if new.top is not None or old.top is not None or new.nominal <= 0 or old.nominal <= 0:
        return None
    if change.share is None or (change.share.role == "points" and new.unit != "percent"):
        return _scale(change, new, old, options, lexicon) or _direction(change, new, old, options, lexicon)
    if new.unit == "percent":
        return _of_percentages(change, change.share, new, old, lexicon)
    return _by_share(change, change.share, new, old, options, lexicon)


def _elliptic(old: Figure, new: Figure) -> Quantity:
    """The old level, in unit and scale of the new one where it leaves its own out: `to $1.18 billion from 1.03`."""
    if old.quantity.unit is not None:
        return old.quantity
    return _scaled(old.quantity._replace(unit=new.quantity.unit), old, new)


def _scaled(quantity: Quantity, bare: Figure, other: Figure) -> Quantity:
    """A level in the scale of the other one where it leaves its own out: `from 4 trillion volts to 6.5`."""
    scale = worth(other)
    if bare.quantity.unit is None and worth(bare) == 1 and scale != 1 and quantity.nominal < MANY:
        return quantity._replace(nominal=quantity.nominal * scale, step=quantity.step * scale)
    return quantity


# A percentage against two levels


def _by_share(  # noqa: PLR0913, PLR0917 -- a change, its figures, and how they are judged
    change: Change, share: Figure, new: Quantity, old: Quantity, options: Options, lexicon: Lexicon
) -> Judgement:
    went = _went(change, new, old)
    said = went if change.up is None else change.up
    moved_by = _worded(_percent(new, old), lexicon.messages)
    equation = _equation(change, share, _moved(new, old, up=said), moved_by, lexicon)
    if ladder.as_stated(equation.expression, share.quantity):
        return equation.holds()
    doubt = ladder.doubt(_moved(new, old, up=went), share.quantity, policies.percentage(options.near))
    if doubt is None:
        return None if change.reversible else _contradicted(change, equation.expression, lexicon)
    if _rival(change, new, old, share.quantity):
        return None
    if (missing := _scale(change, new, old, options, lexicon)) is not None and _unscaled(change):
        return missing
    doubt = max(doubt, int(change.adjusted))
    return outcome(equation, doubt, "miscalculated", {"verb": change.verb}, None if doubt else CLOSE)


def _unscaled(change: Change) -> bool:
    """Whether one of the levels has left out the scale that the other one has."""
    worths = [worth(level) for level in (change.new, change.old) if level is not None]
    return min(worths) <= 1 < max(worths)


def _went(change: Change, new: Quantity, old: Quantity) -> bool:
    """Whether the levels went up; where they did not move, what the story says."""
    return new.nominal > old.nominal or (new.nominal == old.nominal and change.up is not False)


def _moved(new: Quantity, old: Quantity, *, up: bool) -> Expression:
    """By how many percent the level rose or fell."""
    return Expression(formulas.rise if up else formulas.fall, new=new, old=old)


def _percent(new: Quantity, old: Quantity) -> Fraction:
    return formulas.rise(new.nominal, old.nominal)


def _worded(percent: Fraction, words: Messages) -> str:
    """`up 14.6%`."""
    phrase = words.up if percent > 0 else words.down
    return phrase.format(change=words.percent.format(number=rounded(abs(percent), 3)))


def _levels(change: Change, words: Messages) -> str:
    """`$1.18 billion from $1.03 billion`."""
    return words.levels.format(new=change.new.text, old=change.old.text if change.old else "")


def _equation(  # noqa: PLR0913, PLR0917 -- a change, and the parts of an equation
    change: Change, stated: Figure, expression: Expression, expected: str, lexicon: Lexicon, told: str = ""
) -> Equation:
    """A figure of the change against the others; the new level is what a slip most often hits."""
    words = lexicon.messages
    figures = {name: getattr(change, name) for name in OPERANDS}
    operands = {name: Operand(figure, words.roles[name]) for name, figure in figures.items() if figure is not None}
    doubtful = "" if stated is change.new else "new"
    told = told or _levels(change, words)
    return Equation(lexicon, stated, expression, operands, told, expected, words.equals, doubtful=doubtful)


def _rival(change: Change, new: Quantity, old: Quantity, stated: Quantity) -> bool:
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
    return ladder.as_written(_moved(new, old, up=new.nominal > old.nominal), stated)


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


# Two levels alone


def _direction(change: Change, new: Quantity, old: Quantity, options: Options, lexicon: Lexicon) -> Judgement:
    """Whether the higher level is the one that the verb says; where rounding alone could turn them round, a doubt."""
    if change.up is None or new.nominal == old.nominal:
        return None
    percent, moved = _percent(new, old), _moved(new, old, up=change.up)
    if moved.exact > 0:
        words = lexicon.messages
        points = (words.up if change.up else words.down).format(change=_points(new.nominal - old.nominal, words))
        moved_by = points if new.unit == "percent" else _worded(percent, words)
        return _equation(change, change.new, moved, moved_by, lexicon).holds()._replace(backs=False)
    if change.reversible:
        return None
    lower, higher = sorted((new, old), key=lambda level: level.nominal)
    high, low = lower.stands_for().high, higher.stands_for().low
    if high is None or low is None:
        return None  # `fell to at least 5 from 4`
    if high <= low:
        return _contradicted(change, moved, lexicon)
    return _contradicted(change, moved, lexicon, 1 if abs(percent) >= formulas.percent(options.near) else 2)


def _contradicted(change: Change, moved: Expression, lexicon: Lexicon, doubt: int = 0) -> Problem:
    """The levels against the word of change."""
    moved_by = _worded(_percent(**moved.operands), lexicon.messages)
    equation = _equation(change, change.new, moved, moved_by, lexicon)
    values = {"stated": change.share.text if change.share else "", "verb": change.verb}
    return equation.fails("direction", doubt, values, ())


def _scale(change: Change, new: Quantity, old: Quantity, options: Options, lexicon: Lexicon) -> Problem | None:
    """Levels hundreds of times apart that would be near each other in one scale."""
    low, high = sorted((new.nominal, old.nominal))
    if (
        change.old is None
        or high < low * options.scale
        or (worth(change.new) == worth(change.old) and not new.currencies)
    ):
        return None
    smaller, larger = (change.new, change.old) if new.nominal < old.nominal else (change.old, change.new)
    for factor in (10**3, 10**6, 10**9):
        if low * factor / 4 < high < low * factor * 4:
            values = {"new": change.new.text, "old": change.old.text, "verb": change.verb}
            values["ratio"] = rounded(high / low, 3)
            suggestions = (like(smaller, smaller.quantity.nominal * factor, lexicon.relations.ladders),)
            notes = (Note(larger.span, lexicon.messages.compared),)
            return Problem(smaller.span, values, notes, None, suggestions, "scale")
    return None


# A change between two percentages


def _points(points: Fraction, words: Messages) -> str:
    """`1 percentage point`, `0.5 percentage points`."""
    return (words.point if abs(points) == 1 else words.points).format(number=rounded(abs(points), 3))


def _of_percentages(change: Change, share: Figure, new: Quantity, old: Quantity, lexicon: Lexicon) -> Judgement:
    """In points it is their difference, in percent their ratio."""
    words = lexicon.messages
    percent = share.role == "percent"
    apart = _apart(new, old, min(level.as_measure().step for level in (new, old)))
    moved = _moved(new, old, up=_went(change, new, old))
    points, moved_by = _points(apart.exact, words), _worded(_percent(new, old), words)
    # `from 3% to 4%, up 1%`: rounding would allow it, but nobody means it
    called = percent and share.quantity.nominal == apart.exact and moved.exact > apart.exact * 2
    expression, comes_to = (moved, moved_by) if percent else (apart, points)
    equation = _equation(change, share, expression, comes_to, lexicon)
    doubt = equation.doubt(policies.POINTS)
    if doubt is None and not called:
        if not percent and not ladder.as_stated(_apart(new, old, share.quantity.as_measure().step), share.quantity):
            return None  # `by 1.5 points to 6% from 5%`: rounding would allow it
        return replace(equation, comes_to=moved_by).holds()
    values = {"verb": change.verb, "points": points}
    if called or (percent and ladder.as_stated(apart, share.quantity)):
        return equation.fails("points", 0, values | {"expected": moved_by}, (points,))
    return equation.fails("miscalculated", doubt or 0, values, ())


def _apart(new: Quantity, old: Quantity, step: Fraction) -> Expression:
    """How far two percentages lie apart, none of them coarser than a step: beside 4.25% a rate of 4% is one of 4.00%."""
    levels = (level._replace(step=min(level.as_measure().step, step)) for level in (new, old))
    high, low = sorted(levels, key=lambda level: -level.nominal)
    return Expression(formulas.difference, high=high, low=low)


# A percentage and an amount of change against the new level


def _by_amount(change: Change, lexicon: Lexicon) -> Judgement:
    """`down 1.7 percent, or 42 cents, at $23.13`: the level before is worked out."""
    share, amount, new = change.share, change.amount, change.new.quantity
    if share is None or amount is None or change.up is None or share.role != "percent" or new.top is not None:
        return None
    moved = amount.quantity.as_measure()
    if not 0 < moved.nominal < new.nominal:
        return None
    equation = _of_amount(change, share, amount, moved, lexicon)
    doubt = equation.doubt(policies.AMOUNT)
    if doubt is not None and (moved.unit != new.unit or (moved.unit is None and _in_hundredths(equation))):
        return None
    exact = equation.expression.exact * (1 if change.up else -1)
    values = {
        "old": _start(moved, new, up=change.up),
        "verb": change.verb,
        "expected": _worded(exact, lexicon.messages),
    }
    return outcome(equation, doubt, "miscalculated", values)


def _of_amount(change: Change, share: Figure, amount: Figure, moved: Quantity, lexicon: Lexicon) -> Equation:
    new, up = change.new.quantity, change.up is True
    ratio = Expression(formulas.risen_by if up else formulas.fallen_by, amount=moved, new=new)
    words = lexicon.messages
    told = words.from_before.format(amount=amount.text, level=_start(moved, new, up=up))
    return _equation(change, share, ratio, words.percent.format(number=rounded(ratio.exact, 3)), lexicon, told)


def _start(amount: Quantity, new: Quantity, *, up: bool) -> str:
    """The level before, which the story does not tell."""
    before = formulas.before_rise if up else formulas.before_fall
    return rounded(before(amount.nominal, new.nominal), 6)


def _in_hundredths(equation: Equation) -> bool:
    """Whether points or paise are meant where the level is in hundreds of them: `up 30 points, or 0.95%, at 31.82`."""
    formula, (amount, new) = equation.expression.formula, equation.expression.operands.values()
    smaller = amount._replace(nominal=amount.nominal / 100)
    return ladder.near(policies.TENTH)(Expression(formula, amount=smaller, new=new), equation.quantity)


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
