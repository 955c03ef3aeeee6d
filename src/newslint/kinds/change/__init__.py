"""Statements of change -> percentages, directions and levels that refute one another, and those that hold."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from newslint.arithmetic import ladder, policies
from newslint.arithmetic.quantity import Quantity
from newslint.article import Article
from newslint.article.judgement.equation import outcome
from newslint.article.judgement.wording import worth
from newslint.article.mention import Figure
from newslint.kinds.change.amounts import by_amount, by_difference
from newslint.kinds.change.changes import Change, changes
from newslint.kinds.change.falls import impossible
from newslint.kinds.change.levels import contradicted, direction, missing_scale
from newslint.kinds.change.options import Options
from newslint.kinds.change.percentages import of_percentages
from newslint.kinds.change.rivals import rivalled
from newslint.kinds.change.spans import OTHER, SAME, SHORTER
from newslint.kinds.change.telling import Judgement, against, movement, percentage, rises, worded
from newslint.kinds.change.together import with_sums
from newslint.lexicon import Lexicon
from newslint.model import Fault, Kind, Problem, Verified

MANY = 1000  # a bare level below it may have left out its scale
LESS = 2  # how many times less something moves over a time that is surely shorter
_OF_A_SHARE = frozenset(("miscalculated", "points"))
CLOSE = Fraction(1, 50)  # to a level or a share, what a slip of the pen explains


def check(article: Article, options: Options) -> Iterator[Problem | Verified]:
    """Judge every statement of change in the story."""
    for change in changes(article):
        judged = _judged(change, options, article.lexicon)
        if judged is not None and not (isinstance(judged, Problem) and _let_pass(article, change, judged, options)):
            yield judged
    for fall in impossible(article):
        values = {"stated": fall.share.text, "verb": fall.verb}
        yield Problem(fall.share.span, values, (), None, (), "impossible", fall.doubt)


def _judged(change: Change, options: Options, lexicon: Lexicon) -> Judgement:
    levels = _levels(change)
    return by_amount(change, lexicon) if levels is None else _between(change, *levels, options, lexicon)


def _levels(change: Change) -> tuple[Quantity, Quantity] | None:
    """The new level and the old one in unit and scale of each other; None where the old one is not told."""
    if change.old is None:
        return None
    return _scaled(change.new.quantity, change.new, change.old), _elliptic(change.old, change.new)


def _between(change: Change, new: Quantity, old: Quantity, options: Options, lexicon: Lexicon) -> Judgement:
    """The change between two levels."""
    if new.top is not None or old.top is not None or new.nominal <= 0 or old.nominal <= 0:
        return None
    new, old = _as_fine(new, old), _as_fine(old, new)
    if change.share is None or (change.share.role == "points" and new.unit != "percent"):
        missing = missing_scale(change, new, old, options, lexicon)
        return missing or by_difference(change, new, old, lexicon) or direction(change, new, old, options, lexicon)
    if new.unit == "percent":
        return of_percentages(change, change.share, new, old, lexicon)
    return _by_share(change, change.share, new, old, options, lexicon)


def _let_pass(article: Article, change: Change, problem: Problem, options: Options) -> bool:
    """Whether what does not follow from the levels is of another time, or follows from the sum of what is listed."""
    if _over_another_time(change, problem):
        return True
    levels = _levels(change)
    summed = with_sums(article, change, *levels) if levels else ()
    others = (_between(change, new, old, options, article.lexicon) for new, old in summed)
    return any(not isinstance(judged, Problem) for judged in others)


def _over_another_time(change: Change, problem: Problem) -> bool:
    """Whether a share that does not follow from the levels is one over another time: over a shorter one things move less."""
    if problem.fault == "direction" and change.share is None:
        return change.over == SHORTER  # `7,900, down 300 on the month, from 6,100 two years ago`
    stated = change.share or change.amount
    if problem.fault not in _OF_A_SHARE or change.old is None or stated is None or change.over == SAME:
        return False
    new, old, share = change.new.quantity, change.old.quantity, stated.quantity
    moved = abs(percentage(new, old) if share.unit == "percent" else new.nominal - old.nominal)
    return change.over == OTHER or share.as_measure().nominal * LESS <= moved


def _elliptic(old: Figure, new: Figure) -> Quantity:
    """The old level, in unit and scale of the new one where it leaves its own out: `to $1.18 billion from 1.03`."""
    if old.quantity.unit is not None:
        return old.quantity
    return _scaled(old.quantity._replace(unit=new.quantity.unit), old, new)


def _as_fine(level: Quantity, other: Quantity) -> Quantity:
    """A level whose last zeros are no more rounded than those of the other: the 400p from which shares fell to 340p."""
    alike = level.unit == other.unit and level.step == other.step
    return level._replace(zeros=min(level.zeros, other.zeros)) if alike else level


def _scaled(quantity: Quantity, bare: Figure, other: Figure) -> Quantity:
    """A level in the scale of the other one where it leaves its own out: `from 4 trillion volts to 6.5`."""
    scale = worth(other)
    if bare.quantity.unit is None and worth(bare) == 1 and scale != 1 and quantity.nominal < MANY:
        return quantity._replace(nominal=quantity.nominal * scale, step=quantity.step * scale)
    return quantity


def _by_share(  # noqa: PLR0913, PLR0917 -- a change, its figures, and how they are judged
    change: Change, share: Figure, new: Quantity, old: Quantity, options: Options, lexicon: Lexicon
) -> Judgement:
    went = rises(change, new, old)
    said = went if change.up is None else change.up
    moved_by = worded(percentage(new, old), lexicon.messages)
    equation = against(change, share, movement(new, old, up=said), moved_by, lexicon)
    if ladder.amply(equation.expression, share.quantity):
        return equation.holds()
    doubt = ladder.doubt(movement(new, old, up=went), share.quantity, policies.percentage(options.near))
    if doubt is None:
        return None if change.reversible else contradicted(change, equation.expression, lexicon)
    if rivalled(change, new, old, share.quantity) or _turned_over(change, new, old, share.quantity, options):
        return None
    if (missing := missing_scale(change, new, old, options, lexicon)) is not None and _unscaled(change):
        return missing
    doubt = max(doubt, int(change.adjusted))
    return outcome(equation, doubt, "miscalculated", {"verb": change.verb}, None if doubt else CLOSE)


def _turned_over(change: Change, new: Quantity, old: Quantity, share: Quantity, options: Options) -> bool:
    """Whether a currency lost so much that is told in units of it: `the peso fell 54 percent, to 800 to the dollar from 366`."""
    if not change.reversible or change.up is None or change.up is rises(change, new, old):
        return False
    return ladder.doubt(movement(old, new, up=change.up), share, policies.percentage(options.near)) is None


def _unscaled(change: Change) -> bool:
    """Whether one of the levels has left out the scale that the other one has."""
    worths = [worth(level) for level in (change.new, change.old) if level is not None]
    return min(worths) <= 1 < max(worths)


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
