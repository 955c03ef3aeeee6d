"""An amount of change -> whether it is the difference of the levels, a part of one, or what the share makes of the new one."""

from __future__ import annotations

from newslint.arithmetic import formulas, ladder, policies
from newslint.arithmetic.expression import Expression
from newslint.arithmetic.quantity import Quantity
from newslint.article.judgement.equation import Equation, outcome
from newslint.article.judgement.wording import digits, like, rounded
from newslint.article.mention import Figure
from newslint.article.prose.neighbours import word_after, words_before
from newslint.kinds.change.changes import Change
from newslint.kinds.change.percentages import lie_apart
from newslint.kinds.change.rivals import rivalled
from newslint.kinds.change.telling import Judgement, against, in_points, movement, percentage, worded
from newslint.lexicon import Lexicon
from newslint.record import replace

LEADING = 3  # words right before an amount of change: `by more than`
NAMING = 3  # words right behind a fraction that say of what it is: `of a point`
_PERCENT = "percent"


def by_amount(change: Change, lexicon: Lexicon) -> Judgement:
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
        "expected": worded(exact, lexicon.messages),
    }
    return outcome(equation, doubt, "miscalculated", values)


def _of_amount(change: Change, share: Figure, amount: Figure, moved: Quantity, lexicon: Lexicon) -> Equation:
    new, up = change.new.quantity, change.up is True
    ratio = Expression(formulas.risen_by if up else formulas.fallen_by, amount=moved, new=new)
    words = lexicon.messages
    told = words.from_before.format(amount=amount.text, level=_start(moved, new, up=up))
    return against(change, share, ratio, words.percent.format(number=rounded(ratio.exact, 3)), lexicon, told)


def _start(amount: Quantity, new: Quantity, *, up: bool) -> str:
    """The level before, which the story does not tell."""
    before = formulas.before_rise if up else formulas.before_fall
    return rounded(before(amount.nominal, new.nominal), 6)


def _in_hundredths(equation: Equation) -> bool:
    """Whether points or paise are meant where the level is in hundreds of them: `up 30 points, or 0.95%, at 31.82`."""
    formula, (amount, new) = equation.expression.formula, equation.expression.operands.values()
    smaller = amount._replace(nominal=amount.nominal / 100)
    return ladder.near(policies.TENTH)(Expression(formula, amount=smaller, new=new), equation.quantity)


def by_difference(change: Change, new: Quantity, old: Quantity, lexicon: Lexicon) -> Judgement:
    """`fell by $3 to $78 from $84`: an amount of change against both levels, in one unit and the direction that the verb says."""
    amount, up = change.amount, new.nominal > old.nominal
    if amount is None or change.up is not up or change.adjusted:
        return None
    if _is_fraction(amount):
        return _by_fraction(change, amount, new, old, lexicon)
    if {new.unit, old.unit} != {amount.quantity.unit} or not _is_by_so_much(change.verb, amount, lexicon):
        return None
    high, low = (new, old) if up else (old, new)
    apart = Expression(formulas.difference, high=high, low=low)
    words, ladders = lexicon.messages, lexicon.relations.ladders
    moved_by = (words.up if up else words.down).format(change=like(amount, apart.exact, ladders, more=1))
    equation = against(change, amount, apart, moved_by, lexicon)
    doubt = equation.doubt(policies.DIFFERENCE)
    if doubt is not None and rivalled(change, new, old, amount.quantity):
        return None
    return outcome(equation, doubt, "miscalculated", {"verb": change.verb})


def _is_by_so_much(verb: str, amount: Figure, lexicon: Lexicon) -> bool:
    """Whether an amount is that of the change: `fell $3`, `fell by about $3`, not `raised output of its 777 to seven`."""
    before = frozenset(words_before(amount.block.prose.text, amount.start, LEADING))
    return verb in before or not before.isdisjoint(lexicon.relations.by - lexicon.relations.of)


def _is_fraction(amount: Figure) -> bool:
    """Whether an amount is a part of a level, in words: `a third`."""
    return amount.quantity.unit is None and 0 < amount.quantity.nominal < 1 and not digits(amount)


def _by_fraction(change: Change, part: Figure, new: Quantity, old: Quantity, lexicon: Lexicon) -> Judgement:
    """`by a third, from 900 to 1,200`: in percent, as roughly as a fraction is told; `by half a point`: as the levels lie apart."""
    if _of_a_point(part, lexicon):
        return _by_part_of_a_point(change, part, new, old, lexicon) if new.unit in {None, _PERCENT} else None
    moved = movement(new, old, up=new.nominal > old.nominal)
    equation = against(change, part, moved, worded(percentage(new, old), lexicon.messages), lexicon)
    equation = replace(equation, meant=part.quantity.as_percent())
    if (doubt := equation.doubt(policies.FRACTION)) is None:
        return equation.holds()
    return equation.fails("miscalculated", doubt, {"verb": change.verb, "slip": ""}, ())


def _of_a_point(part: Figure, lexicon: Lexicon) -> bool:
    """Whether a fraction is one of a point: `half a point`, `three quarters of a point`."""
    words, text, at = lexicon.relations, part.block.prose.text, part.end
    for _ in range(NAMING):
        word, at = word_after(text, at)
        if word not in words.of and word not in words.articles:
            return word in words.classes.get("points", ())
    return False


def _by_part_of_a_point(change: Change, part: Figure, new: Quantity, old: Quantity, lexicon: Lexicon) -> Judgement:
    """`by half a point to 5.5% from 5%`: what lies between the levels, and no part of one."""
    apart = lie_apart(new, old)
    equation = against(change, part, apart, in_points(apart.exact, lexicon.messages), lexicon)
    if (doubt := equation.doubt(policies.POINTS)) is None:
        return equation.holds()
    return equation.fails("miscalculated", doubt, {"verb": change.verb, "slip": ""}, ())
