"""Two levels -> whether the higher one is the one that the word of change says, and whether one has lost its scale."""

from __future__ import annotations

from newslint.arithmetic import formulas
from newslint.arithmetic.expression import Expression
from newslint.arithmetic.quantity import Quantity
from newslint.article.judgement.wording import like, rounded, worth
from newslint.kinds.change.changes import Change
from newslint.kinds.change.options import Options
from newslint.kinds.change.telling import Judgement, against, in_points, movement, percentage, worded
from newslint.lexicon import Lexicon
from newslint.model import Note, Problem


def direction(change: Change, new: Quantity, old: Quantity, options: Options, lexicon: Lexicon) -> Judgement:
    """Whether the higher level is the one that the verb says; where rounding alone could turn them round, a doubt."""
    if change.up is None or new.nominal == old.nominal:
        return None
    percent, moved = percentage(new, old), movement(new, old, up=change.up)
    if moved.exact > 0:
        words = lexicon.messages
        points = (words.up if change.up else words.down).format(change=in_points(new.nominal - old.nominal, words))
        moved_by = points if new.unit == "percent" else worded(percent, words)
        return against(change, change.new, moved, moved_by, lexicon).holds()._replace(backs=False)
    if change.reversible:
        return None
    lower, higher = sorted((new, old), key=lambda level: level.nominal)
    high, low = lower.stands_for().high, higher.stands_for().low
    if high is None or low is None:
        return None  # `fell to at least 5 from 4`
    if high <= low:
        return contradicted(change, moved, lexicon)
    return contradicted(change, moved, lexicon, 1 if abs(percent) >= formulas.percent(options.near) else 2)


def contradicted(change: Change, moved: Expression, lexicon: Lexicon, doubt: int = 0) -> Problem:
    """The levels against the word of change."""
    moved_by = worded(percentage(**moved.operands), lexicon.messages)
    equation = against(change, change.new, moved, moved_by, lexicon)
    values = {"stated": change.share.text if change.share else "", "verb": change.verb}
    problem = equation.fails("direction", doubt, values, ())
    noted = [Note(change.word.span, lexicon.messages.verb)] if change.word else []
    return problem._replace(notes=tuple(sorted([*problem.notes, *noted])))


def missing_scale(change: Change, new: Quantity, old: Quantity, options: Options, lexicon: Lexicon) -> Problem | None:
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
