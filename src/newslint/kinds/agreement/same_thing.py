"""Two figures of one value, and what is said of both -> whether they are of one thing.

The more digits a value has, the fewer words must say that it is the same thing: 1,142.16 is hardly ever told of two.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from itertools import islice, takewhile
from typing import TypeAlias

from newslint.article import Article
from newslint.article.claims.likeness import Likeness
from newslint.article.claims.stems import stems
from newslint.article.claims.topic import beside, topics
from newslint.article.figures.numbers import EXACT_COUNT
from newslint.article.judgement.wording import LONG, digits, telling
from newslint.article.mention import Figure
from newslint.article.prose.neighbours import word_before
from newslint.article.sentences import sentence_of
from newslint.kinds.agreement.backing_needed import reaches_back
from newslint.kinds.agreement.bearing import counts, following, of_others
from newslint.kinds.agreement.two_names import of_two_subjects
from newslint.kinds.agreement.two_things import is_known, is_pointed_at
from newslint.kinds.agreement.unparted import PLAIN, common, comparing

SMALL = 7  # words in common of two small counts
COUNTS = 6  # likewise, where both count one noun; one more of two, which any story has of many things
SPAN = 5  # words in common of two spans
UNLIKE = 10  # words in common of two measures that other words follow
APART = 2  # words more for what sets one of two figures apart
PAIR, REACH = 2, 3  # a count that any story has, and sentences back to any other that stands alone: `the 300`
ENDS = frozenset({"", ".", ",", ";", ")", "?", "!"})
TOLD = frozenset({"number", "money", "percent", "quantity"})
BESIDE = 2  # words in common for which another figure in both sentences stands
THINGS = 3  # words behind a number among which is what it counts
RUNNING = 5  # words behind a small count, one behind the other, that say what it counts
JOINED = frozenset({",", ".", "-"})  # marks before and inside what is counted: `three low, old piers`, `three-judge`
PER = 2  # words behind an amount that say that it is for each of a thing
COUNTED = 2  # words that the thing counted stands for
NEEDED = {
    "number": (5, 4, 2),
    "age": (3, 3, 2),
    "percent": (9, 5, 2),
    "money": (7, 4, 1),
    "points": (7, 4, 2),
    "quantity": (9, 7, 2),
    "range": (6, 4, 1),
}
"""How many words in common a value of one, two or three telling digits needs; one of four or more needs none."""
KNOWN = {
    "number": (5, 0, 0),
    "percent": (2, 2, 2),
    "money": (1, 0, 0),
    "quantity": (7, 0, 0),
}
"""The same where the second is said to be one that was told of: `the $5.2 million fund`."""
Needed: TypeAlias = "Mapping[str, Sequence[int]]"


def of_one_thing(article: Article, first: Figure, again: Figure, alike: Likeness, needed: Needed) -> bool:
    """Whether two figures of one value and role are of one thing, with as many words in common as are `needed`."""
    return _FITTING.get(again.role, _of_one_amount)(article, first, again, alike, needed)


def reach_back(article: Article, *spans: Figure) -> bool:
    """Whether two spans of two digits or more say how far back one must go for the like of one thing: `a 26-month high`, but not of two ships."""
    alone = not of_others(article, *spans) and not of_two_subjects(article, *spans)
    return telling(spans[1]) > 1 and alone and all(reaches_back(article, span) for span in spans)


def _of_one_amount(article: Article, first: Figure, again: Figure, alike: Likeness, needed: Needed) -> bool:
    """Whether two amounts or measures are of one thing: much is said of both, and of measures the next word."""
    measured = again.role == "quantity" and following(first) != following(again) and needed is not KNOWN
    more = COUNTED * (again.role == "money" and _are_of_one_sort(article, first, again))
    told = not measured or common(article, alike) >= UNLIKE
    return told and _is_enough(article, alike, (first, again), needed, more)


def _are_of_one_sort(article: Article, first: Figure, again: Figure) -> bool:
    """Whether two amounts, not of two names, are for each of one thing (`$31 per share`), or of what the same word behind them tells: `the $14 billion fund`."""
    here, there = (beside(article, figure)[1][:PER] for figure in (first, again))
    each = here == there and not article.lexicon.relations.per.isdisjoint(here[:1])
    thing = (topics(article)(first).noun & topics(article)(again).noun) - comparing(article)
    told = thing and again.quantity.nominal != 1 and not of_others(article, first, again)
    return bool(told) or (each and not of_two_subjects(article, first, again))


def _of_one_share(article: Article, first: Figure, again: Figure, alike: Likeness, needed: Needed) -> bool:
    """Whether two percentages are of one thing; those of a change, also under one name."""
    if needed is KNOWN and (alike.apart or following(again) in article.lexicon.relations.of):
        return False  # `the 40 percent of funds` may be any
    return not (alike.direction and of_others(article, first, again)) and _is_enough(
        article, alike, (first, again), needed
    )


def _of_one_event(article: Article, first: Figure, again: Figure, alike: Likeness, needed: Needed) -> bool:
    """Whether two spans are how long one event takes: `a one-day strike … the one-day strike`, `in those three months`."""
    if needed is PLAIN:
        return _is_enough(article, alike, (first, again), needed)
    known = is_known(article, again) or common(article, alike) >= SPAN or reach_back(article, first, again)
    return is_pointed_at(article, again) or (known and not alike.apart)


def _of_one_count(article: Article, first: Figure, again: Figure, alike: Likeness, needed: Needed) -> bool:
    """Whether two numbers count one thing, and are no labels; a small one is of the very things that were told of."""
    if again.quantity.nominal <= EXACT_COUNT or _is_left_alone(article, again):
        meant = _is_left_alone(article, again) and _are_meant(article, first, again)
        few = 1 < again.quantity.nominal <= EXACT_COUNT and _of_few(article, first, again, alike)
        if meant or few or again.quantity.nominal <= EXACT_COUNT:
            return meant or few
    if telling(again) < LONG and (_is_label(article, first) or _is_label(article, again)):
        return False
    if needed is KNOWN and not (_counts_several(article, first) and _counts_several(article, again)):
        return False  # `the 24-page letter` has none of `two dozen letters`
    counting = [counts(article, figure) for figure in (first, again)]
    others = all(counting) and not alike.noun and min(telling(first), telling(again)) <= 1
    more = COUNTED * alike.noun
    if others or not _is_enough(article, alike, (first, again), needed, more):
        return False
    apart = any(counting) is not all(counting) or of_others(article, first, again)
    if telling(again) >= LONG or not apart or _is_of_one_phrase(article, first, again):
        return True
    return _is_enough(article, alike, (first, again), needed, more - (COUNTED if telling(again) <= 1 else 1))


def _is_left_alone(article: Article, again: Figure) -> bool:
    """Whether a number is said to be one that was told of, and nothing is counted behind it: `any of the 300.`, `the three have been`."""
    if again.quantity.nominal == 1 or not is_known(article, again):
        return False
    mark, are = again.block.prose.text[again.end : again.end + 1], article.lexicon.relations.classes.get("are", ())
    return mark in ENDS or following(again) in are


def _are_meant(article: Article, first: Figure, again: Figure) -> bool:
    """Whether several of a thing were counted so close before a number that stands alone that they are meant."""
    words, few = article.lexicon.relations, again.quantity.nominal <= PAIR
    apart = sentence_of(article, again).number - sentence_of(article, first).number
    behind = beside(article, first)[1][:THINGS]
    several = any(word.endswith(words.plural_endings) or word in words.persons for word in behind)
    several = (several and counts(article, first)) or is_pointed_at(article, again)
    return several and apart <= (1 if few else REACH) and not _is_label(article, first)


def _is_of_one_phrase(article: Article, first: Figure, again: Figure) -> bool:
    """Whether two words behind both numbers are the same: `20 metropolitan areas`."""
    tell = topics(article)
    return len(tell(first).noun & tell(again).noun) > 1


def _counts_several(article: Article, figure: Figure) -> bool:
    """Whether a number in digits counts what more than one of are named behind it."""
    text, words = figure.block.prose.text, article.lexicon.relations
    if not digits(figure) or text[figure.end : figure.end + 1] == "-" or not counts(article, figure):
        return False
    behind = beside(article, figure)[1][:THINGS]
    return any(word.endswith(words.plural_endings) or word in words.persons for word in behind)


def _of_few(article: Article, first: Figure, again: Figure, alike: Likeness) -> bool:
    """Whether a small count in words is of things that were counted: `these two cities`, or much else is the same."""
    told = common(article, alike)
    least = COUNTS if again.quantity.nominal > PAIR else COUNTS + 1
    opens = again.start == sentence_of(article, again).start  # `Five things to see`, a second list of five
    counted = alike.noun and not (alike.apart or opens) and told >= least
    much = (following(first) == following(again) and told >= SMALL) or counted
    same = is_known(article, again) or (much and not of_others(article, first, again))
    return same and not _counted(article, first).isdisjoint(_counted(article, again))


def _counted(article: Article, figure: Figure) -> frozenset[str]:
    """The stems of the words right behind a figure, up to a mark or one that says nothing: `candidates` of `three candidates as directors`."""
    words = article.lexicon.agreement
    behind = islice(sentence_of(article, figure).after(figure), RUNNING)
    run = takewhile(lambda one: one.word[:1].isalpha() or one.word in JOINED, behind)
    said = takewhile(lambda word: word not in words.stop or word in words.kin, (one.word for one in run))
    return frozenset(stem for word in said for stem in stems(word, words))


def _is_label(article: Article, figure: Figure) -> bool:
    """Whether a number is part of a name (`Desktop 10`) or of markup (`width="300"`)."""
    text = figure.block.prose.text
    before = word_before(text, figure.start)
    named = before[:1].isupper() and before.lower() not in article.lexicon.agreement.stop
    if (
        named
        and _counts_several(article, figure)
        and figure.start - len(before) - 1 == sentence_of(article, figure).start
    ):
        return False  # `Mending 12 piers`
    return named or text[: figure.start].endswith('="')


def _is_enough(article: Article, alike: Likeness, both: tuple[Figure, Figure], needed: Needed, more: int = 0) -> bool:
    """Whether two figures have as many words in common, and so many more, as their digits leave to be said."""
    first, again = both
    shown, words = telling(again), needed[again.role]
    if shown > len(words):
        return True
    apart = APART * len(alike.apart) if shown < len(words) and words[shown - 1] else 0
    lacking = words[max(shown, 1) - 1] + apart - common(article, alike) - more
    return lacking <= 0 or (lacking <= BESIDE and _with_another(article, first, again))


def _with_another(article: Article, first: Figure, again: Figure) -> bool:
    """Whether the sentences of two figures have another one in common, which says much of what they are about."""
    here, there = (
        {
            (one.role, one.quantity.unit, one.quantity.nominal)
            for one in sentence_of(article, figure).figures
            if one.role in TOLD and telling(one) >= LONG and one.quantity.nominal != figure.quantity.nominal
        }
        for figure in (first, again)
    )
    return not here.isdisjoint(there)


_FITTING: Mapping[str, Callable[[Article, Figure, Figure, Likeness, Needed], bool]] = {
    "duration": _of_one_event, "number": _of_one_count, "percent": _of_one_share,
}  # fmt: skip
"""How figures of each role are known to be of one thing."""
