"""A sentence and those before it -> percentages and the two levels that they lead between, told some sentences apart.

`profit rose 26 percent … to $1.55 billion from $1.23 billion`; `sold 201,865 cars … down 18.4 percent from 247,252`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice, pairwise

from newslint.arithmetic import formulas
from newslint.arithmetic.interval import Interval
from newslint.arithmetic.quantity import OPEN
from newslint.article import Article, once
from newslint.article.claims import BODY
from newslint.article.claims.topic import EXPECTED, beside, topics
from newslint.article.judgement.wording import LONG, digits, telling
from newslint.article.mention import Figure
from newslint.article.prose.neighbours import word_after, word_before, words_before
from newslint.article.sentences import Sentence, figured, sentence_of
from newslint.kinds.agreement.worked_out.announced import announced, is_so_many_times, rose
from newslint.kinds.agreement.worked_out.steps import Step
from newslint.kinds.agreement.worked_out.trios import LEVELS, Company, Trio, bases, size, trios

FIGURES = 12  # of a sentence that tells levels
BETWEEN = 60  # characters from a percentage to the level that it is held against
MET = 2  # words in common of two sentences about one thing
FIRST = 2  # sentences that tell what the story is about
BOTH = frozenset({Step.RISE, Step.FALL})


def changes(
    article: Article, sentence: Sentence, before: Sequence[Sentence]
) -> Iterator[tuple[Figure, tuple[Figure, Figure]]]:
    """The changes of earlier sentences that lead between levels of one, and its own that lead to or from an earlier level."""
    if len(sentence.figures) >= LEVELS and before:
        yield from _told_ahead(article, sentence, before)
        yield from _told_behind(article, sentence, before)


def _told_ahead(
    article: Article, sentence: Sentence, before: Sequence[Sentence]
) -> Iterator[tuple[Figure, tuple[Figure, Figure]]]:
    """The changes that earlier sentences give of the levels that a sentence tells: `fell to $4.31 billion from`."""
    if not any(_is_base(article, figure) for figure in sentence.figures):
        return
    for stated in (one for earlier in before for one in earlier.figures if _is_change(one)):
        if _is_of_the_same(article, stated, sentence.figures[0]):
            levels = ((0, figure) for figure in (stated, *sentence.figures[:FIGURES]))
            every = trios(Company(article, levels), 0)  # the first alone: a profit is told before what it is a share
            found = [trio for trio in every if trio.based and _leads(article, trio)]
            if found:
                first = min(found, key=lambda trio: min(one.span for one in trio.operands))
                yield stated, first.operands


def _leads(article: Article, trio: Trio) -> bool:
    """Whether a change leads from the one level to the other; one that is foreseen, to one that is so too."""
    if _is_foreseen(article, trio.stated) and all(EXPECTED not in topics(article)(one).apart for one in trio.operands):
        return False
    return _is_so_many_times(trio) if trio.stated.role == "ratio" else announced(trio) in BOTH


def _is_foreseen(article: Article, change: Figure) -> bool:
    """Whether a change is still to come: `expected to more than double`."""
    before = beside(article, change)[0]
    words = article.lexicon.agreement.expected
    return any(word in words and nearer in article.lexicon.relations.to for nearer, word in pairwise(before))


def _is_change(figure: Figure) -> bool:
    """Whether a figure may say by how much something changed: a percentage of enough digits to tell something (`up to 7.2%` tells nothing), or a multiple."""
    if figure.role == "percent":
        return telling(figure) > 1 and figure.quantity.hedge not in OPEN
    return figure.role == "ratio" and figure.quantity.unit is None and size(figure) > 1


def _told_behind(
    article: Article, sentence: Sentence, before: Sequence[Sentence]
) -> Iterator[tuple[Figure, tuple[Figure, Figure]]]:
    """The percentages of a sentence that lead from the level behind them to one that was told before, or from that to this; both of many digits."""
    for stated, level in pairwise(sentence.figures):
        if stated.role != "percent" or level.role == "percent":
            continue
        based = _is_held_against(article, stated, level)
        known = based or _is_where_it_led(article, sentence, level)
        premium = None if known else _premium(article, stated)
        if (not known and premium is None) or telling(level) < LONG or not _is_change(stated):
            continue
        others = [
            one
            for earlier in reversed(before)
            for one in reversed(earlier.figures)
            if one.role == level.role and _is_a_level(one, level)
        ]
        if not others:
            continue
        up, based = (rose(article, stated), based) if premium is None else (premium, True)
        if up is None:
            continue
        wanted, least = _other_level(stated, level, based=based, up=up), 1 if "." in digits(stated) else MET
        told = (one for one in others if size(one) in wanted)
        other = next((one for one in told if _is_of_the_same(article, one, stated, least)), None)
        if other is not None:
            yield stated, (level, other)


def _premium(article: Article, stated: Figure) -> bool | None:
    """Whether a percentage is by how much more than a level, or less, something is offered: `a 3.8 percent premium to the close of $34.67`."""
    word, words = word_after(stated.block.prose.text, stated.end)[0], article.lexicon.relations
    return True if word in words.premium else False if word in words.discount else None


def _is_base(article: Article, figure: Figure) -> bool:
    """Whether a level is one that another is held against: `from $139`, `compared with $139`."""
    words, text = article.lexicon.relations, figure.block.prose.text
    near = word_before(text, figure.start).lower()
    if near in words.with_ or near in words.articles:
        near = next(iter(words_before(text, figure.start, 2)), "")
    return near in bases(words)


def _is_so_many_times(trio: Trio) -> bool:
    """Whether a multiple leads from the level that another is held against, the lower one, to the higher: `more than doubled`, to 41 from 20."""
    low, high = trio.values
    told = trio.held(trio.low) and telling(trio.low) > 1
    return told and is_so_many_times(trio.stated, formulas.ratio(high, low))


def _is_held_against(article: Article, stated: Figure, base: Figure) -> bool:
    """Whether a word says that a percentage is of what stands behind it: `down 16.3 percent in May from 187,076`."""
    between = stated.block.prose.text[stated.end : min(base.start, stated.end + BETWEEN)].lower().split()
    return base.start <= stated.end + BETWEEN and not bases(article.lexicon.relations).isdisjoint(between)


def _is_where_it_led(article: Article, sentence: Sentence, level: Figure) -> bool:
    """Whether a level is where a change led, and no other level of the sentence is one that it was held against: `to fall 3.8 percent to $1.31 billion`."""
    words = article.lexicon.relations
    to = word_before(level.block.prose.text, level.start).lower() in words.to
    return to and not any(_is_base(article, one) for one in sentence.figures)


def _other_level(stated: Figure, level: Figure, *, based: bool, up: bool) -> Interval:
    """The values of the level from which a change led to another, or of that to which it led from it, where this one is the base."""
    share = stated.quantity.stands_for() / formulas.WHOLE
    grown = share + 1 if up else -share + 1
    return grown * size(level) if based else size(level) / grown


def _is_a_level(one: Figure, other: Figure) -> bool:
    """Whether a figure is a single value in the unit of another, both together of many digits."""
    if one.quantity.unit != other.quantity.unit:
        return False
    alike = one.quantity.top is None and other.quantity.top is None
    return alike and telling(one) + telling(other) >= 2 * LONG and telling(one) > 1


def _is_of_the_same(article: Article, earlier: Figure, figure: Figure, least: int = MET) -> bool:
    """Whether two sentences are about one thing: what the story begins with needs but one word in common, the rest so many."""
    here, there = (topics(article)(one).words for one in (earlier, figure))
    shared = (here & there) - article.lexicon.agreement.changes
    return len(shared) >= (1 if sentence_of(article, earlier).number <= _opening(article) else least)


@once
def _opening(article: Article) -> int:
    """The number of the last sentence with which the story begins, of those that have figures."""
    told = islice((one.number for one in figured(article) if one.block.kind in BODY), FIRST)
    return max(told, default=0)
