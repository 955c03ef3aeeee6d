"""Three figures that stand together -> the step that leads to the first of them, where words announce it.

Of any three figures some fit by chance: a difference is called one (`a lead of 847`, `the other 18`) or has too many
digits for an accident, a percentage says which way and from where, a multiple what is compared.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from fractions import Fraction
from itertools import chain

from newslint.arithmetic import formulas, policies
from newslint.article import Article
from newslint.article.claims.comparable import standings
from newslint.article.claims.topic import beside, topics
from newslint.article.judgement.wording import LONG, digits, telling
from newslint.article.mention import Figure
from newslint.article.sentences import sentence_of
from newslint.kinds.agreement.two_things import change_to
from newslint.kinds.agreement.worked_out.steps import Step
from newslint.kinds.agreement.worked_out.trios import RELATIVE, Trio, is_estimate, size

CHANGES = frozenset({Step.RISE, Step.FALL})
TAKEN_UP = 4  # words with which a sentence takes up the figure of the one before
CLOSE = 4  # words beside a figure that announce it
PARTED = frozenset({",", ";"})
NEXT = 2  # words before a level that say that it is a low or a high
LEFT = 3  # words before a level that say that it is the one before
SECOND = slice(2, 5)  # where the second `as` of a comparison stands
OVER, MORE = frozenset({"over", "at least"}), Fraction(1, 2)
"""The hedges after which a multiple may be so much more: `more than twice`."""
PLAIN = frozenset({"number", "money"})
OTHERWISE = frozenset({"expected", "further"})


def announced(trio: Trio) -> Step | None:
    """The step that leads to the stated figure; a forecast and a fact, or one amount and a further one, are no two levels."""
    found = next((step for step, follows in _steps(trio) if follows(trio)), None)
    sure = found in CHANGES and telling(trio.stated) >= LONG and trio.based
    return None if found is None or (_of_two_sorts(trio) and not sure) else found


def _steps(trio: Trio) -> Sequence[tuple[Step, Callable[[Trio], bool]]]:
    """The steps that may lead to a figure of its kind, and what tells each."""
    if trio.stated.role == "ratio":
        return ((Step.RATIO, _is_ratio),)
    if trio.measure not in RELATIVE and trio.stated.quantity.unit == "percent":
        return OF_LEVELS if digits(trio.stated) else ()
    return ((Step.DIFFERENCE, _differs),)


def _of_two_sorts(trio: Trio) -> bool:
    low, high = (topics(trio.article)(operand).apart for operand in trio.operands)
    return not OTHERWISE.isdisjoint(low ^ high)


def _rises(trio: Trio) -> bool:
    low, high = trio.values
    return formulas.rise(high, low) in trio.room and _changes(trio, trio.low, trio.high, up=True)


def _falls(trio: Trio) -> bool:
    low, high = trio.values
    return formulas.fall(low, high) in trio.room and _changes(trio, trio.high, trio.low, up=False)


def _changes(trio: Trio, base: Figure, new: Figure, *, up: bool) -> bool:
    """Whether a percentage is said to lead from one level up, or down, to another; one of a single digit says from where."""
    words = trio.article.lexicon.relations
    if rose(trio.article, trio.stated) is not up or _is_of_another_change(trio, base, new):
        return False
    if trio.held(new) or (trio.led(base, words.to | words.at) and not (trio.held(base) or _is_left(trio, base))):
        return False
    return telling(trio.stated) > 1 or trio.held(base) or _leads_to(trio, base, new)


def _is_left(trio: Trio, base: Figure) -> bool:
    """Whether a level is one after which something moved: `to $50 after closing at $44.75`."""
    before = beside(trio.article, base)[0][:LEFT]
    return not trio.article.lexicon.agreement.after.isdisjoint(before[-1:])


def _is_of_another_change(trio: Trio, base: Figure, new: Figure) -> bool:
    """Whether another percentage led to the new level (`closing up 2% at $31` before `up 23% since May` is the last one), or what is told elsewhere as the other one is but a low or a high (`its 15-year low beneath 83`)."""
    article, change = trio.article, change_to(trio.article, new)
    apart = sentence_of(article, base) is not sentence_of(article, trio.stated)
    other = change is not None and change.quantity.unit == "percent" and size(change) != size(trio.stated)
    if other and (apart or new.span > trio.stated.span):
        return True
    return apart and not article.lexicon.agreement.extremes.isdisjoint(beside(article, base)[0][:NEXT])


def _leads_to(trio: Trio, base: Figure, new: Figure) -> bool:
    """Whether a change of a single digit stands between the levels, right before the one to which it led: `from sales of £722, a rise of over 50% to £1,100`."""
    figures, change = sentence_of(trio.article, trio.stated).figures, trio.stated
    at = figures.index(change)
    next_to = figures[at + 1 : at + 2] == (new,) and trio.led(new, trio.article.lexicon.relations.to)
    value = formulas.rise(size(new), size(base)) if size(new) > size(base) else formulas.fall(size(new), size(base))
    return next_to and base in figures[:at] and value in change.quantity.stands_for()


def rose(article: Article, stated: Figure) -> bool | None:
    """Whether a percentage is of a rise, by the word right behind it (`a 22 percent drop`) or else by those beside it."""
    words = article.lexicon.relations
    up, down = words.up | words.more | words.growth | words.premium, words.down | words.less | words.discount
    parted = stated.block.prose.text[stated.end : stated.end + 1] in PARTED  # `rose 5 percent, less than it hoped`
    for word in () if parted else beside(article, stated)[1][:1]:
        if word in up or word in down:
            return word in up
    return topics(article)(stated).up


def _is_share(trio: Trio) -> bool:
    """`46 million, or 11.9% of` what was told before; `250 jobs, 3% of its 7,425`."""
    low, high = trio.values
    if formulas.part(low, high) not in trio.room or formulas.part(low, high) not in trio.stated.quantity.stands_for():
        return False
    behind = beside(trio.article, trio.stated)[1][:1]
    return not trio.article.lexicon.relations.of.isdisjoint(behind) and _is_part(trio)


def _is_part(trio: Trio) -> bool:
    """Whether the lower of two figures stands before a share, and the higher right behind it or, of the same, before both."""
    figures = sentence_of(trio.article, trio.stated).figures
    at = figures.index(trio.stated)
    if not at:
        return figures[1:2] == (trio.high,) and _takes_up(trio)
    if figures[at - 1] is not trio.low:
        return False
    if figures[at + 1 : at + 2] == (trio.high,):
        return True
    tell = topics(trio.article)
    either = trio.led(trio.stated, trio.article.lexicon.relations.or_)
    alike = either or tell(trio.stated).near & tell(trio.high).near
    return telling(trio.stated) > 1 and trio.high.span < trio.low.span and bool(alike)


def _takes_up(trio: Trio) -> bool:
    """Whether a sentence says what share the last figure of the one before is: `That accounted for 4 percent of`."""
    here, there, _ = trio.sentences
    words, opening = trio.article.lexicon.relations, [token.word for token in here.tokens[:TAKEN_UP]]
    told = opening[:1] and opening[0] in words.pointing and not words.amounting.isdisjoint(opening)
    return bool(told) and there.number + 1 == here.number and there.figures[-1] is trio.low


def _is_ratio(trio: Trio) -> bool:
    """`fourfold`, `five times as many as`; but not `twice as hard`, of which no measure is told."""
    low, high = trio.values
    if size(trio.stated) <= 1 or low <= 1:
        return False
    here, *others = trio.sentences
    compared = _compared(trio) and not any(sentence.number > here.number for sentence in others)
    told = sum(any(one.measure == trio.measure for one in standings(figure)) for figure in here.figures)
    alone = (trio.measure != "percent" and told < len(others)) or all(sentence is here for sentence in others)
    told = compared and alone and is_so_many_times(trio.stated, formulas.ratio(high, low))
    return told and not (is_estimate(trio.article, trio.high) and not is_estimate(trio.article, trio.low))


def is_so_many_times(stated: Figure, ratio: Fraction) -> bool:
    """Whether a ratio is what a multiple says: `twice` is about two, `more than twice` up to two and a half."""
    beyond = ratio - size(stated)
    if stated.quantity.hedge in OVER:
        return 0 < beyond <= MORE
    return ratio in stated.quantity.near() if stated.quantity.hedge else abs(beyond) <= policies.FOLD


def _compared(trio: Trio) -> bool:
    after, alike = beside(trio.article, trio.stated)[1], trio.article.lexicon.agreement.alike
    return alike.isdisjoint(after[:1]) or not alike.isdisjoint(after[SECOND])


def _differs(trio: Trio) -> bool:
    """`a majority of 847`, `220 more than`, `the other 18`; or a long number that is just the difference."""
    low, high = trio.values
    if size(trio.stated) != formulas.difference(high, low) or low < 1 or not _of_one_measure(trio):
        return False
    one_sentence = len(frozenset(sentence.number for sentence in trio.sentences)) == 1
    return (one_sentence and is_long(trio.stated, *trio.operands)) or _called_difference(trio)


def _of_one_measure(trio: Trio) -> bool:
    """Whether the three are in one measure; what two percentages differ by is told in points."""
    if trio.measure == "percent":
        return trio.in_points
    return trio.stated.role in PLAIN and any(one.measure == trio.measure for one in standings(trio.stated))


def _called_difference(trio: Trio) -> bool:
    """Whether a difference is called one, or said to lead from the one level to the other."""
    words, relations = trio.article.lexicon.agreement, trio.article.lexicon.relations
    before, after = beside(trio.article, trio.stated)
    near = frozenset(chain.from_iterable(word.split("-") for word in (*before[:CLOSE], *after[:CLOSE])))
    if near & words.differences or words.rest.intersection(before[:1]):
        return True
    moved = near & (relations.up | relations.down | relations.more | relations.less)
    return bool(moved) and trio.based and telling(trio.low) > 1


OF_LEVELS = ((Step.RISE, _rises), (Step.FALL, _falls), (Step.SHARE, _is_share))
"""What a percentage may be of levels."""


def is_long(stated: Figure, *others: Figure) -> bool:
    """Whether a number or an amount and what it may follow from have so many digits that no accident makes them fit."""
    return stated.role in PLAIN and telling(stated) >= LONG and all(telling(other) > 1 for other in others)
