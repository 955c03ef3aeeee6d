"""Article -> the figures of the body that it tells twice with one value: either bears the other out.

The more digits a value has, the fewer words must say that it is the same thing: 1,142.16 is hardly ever told of two.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from fractions import Fraction
from itertools import chain, takewhile
from typing import TypeAlias

from newslint.article import Article
from newslint.article.claims import body
from newslint.article.claims.likeness import Likeness, likeness
from newslint.article.claims.stems import stems
from newslint.article.claims.topic import beside, topics
from newslint.article.figures.numbers import EXACT_COUNT
from newslint.article.judgement.wording import LONG, digits, telling
from newslint.article.mention import Figure
from newslint.article.prose.neighbours import word_before
from newslint.article.sentences import sentence_of
from newslint.kinds.agreement.bearing import counts, following, of_others
from newslint.tuples import NamedTuple

SMALL = 7  # words in common of two small counts
SPAN = 5  # words in common of two spans
UNLIKE = 10  # words in common of two measures that other words follow
RUN = 2  # words of one run in which two figures stand
FEW = 3  # likewise, of two small counts
APART = 2  # words more for what sets one of two figures apart
THINGS = 3  # words behind a number among which is what it counts
COUNTED = 2  # words that the thing counted stands for
NEEDED = {
    "number": (5, 4, 2),
    "age": (3, 3, 2),
    "percent": (9, 5, 2),
    "money": (7, 4, 1),
    "points": (7, 4, 2),
    "quantity": (7, 4, 2),
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
LISTED = frozenset({"item", "cell"})
CROWD = 12  # figures of one value that are compared with one another: what a table or an archive says more often is left alone


class Retold(NamedTuple):
    """A figure, and the earlier one that it repeats."""

    first: Figure
    again: Figure


def retold(article: Article) -> Iterator[Retold]:
    """Every figure of the body that an earlier sentence has, said of the same, in text order."""
    told: dict[tuple[str, str | None, Fraction], list[Figure]] = {}
    for figure in body(article):
        quantity = figure.quantity
        if (figure.role in NEEDED or figure.role == "duration") and quantity.top is None and quantity.nominal:
            before = told.setdefault((figure.role, quantity.unit, quantity.nominal), [])
            if len(before) < CROWD:
                yield from (Retold(first, figure) for first in _first(article, before, figure))
                before.append(figure)


def _first(article: Article, before: Sequence[Figure], again: Figure) -> Iterator[Figure]:
    """The first figure that another surely repeats, if there is one: by what is said of both, or else as one that is taken up."""
    tell = topics(article)
    fits = FITTING.get(again.role, _of_one_amount)
    for needed in (NEEDED, KNOWN) if before and _is_taken_up(article, again) else (NEEDED,):
        for first in before:
            if _may_repeat(article, first, again) and not _apart(article, first, again):
                alike = likeness(tell(first), tell(again))
                same = _in_the_same_words(article, first, again) or fits(article, first, again, alike, needed)
                if same and not (alike.direction < 0 or alike.other):
                    yield first
                    return


def _may_repeat(article: Article, first: Figure, again: Figure) -> bool:
    """Whether two figures of one value are written as one may be: a small count in the same words or with `the`, a span before the same event, or in the same words and of nobody else."""
    if again.role == "duration":
        event = following(again) in article.lexicon.agreement.events and following(again) == following(first)
        alike = _in_the_same_words(article, first, again) and not of_others(article, first, again)
        return event or _is_pointed_at(article, again) or alike
    if again.role == "number" and again.quantity.nominal <= EXACT_COUNT:
        known = _is_known(article, again) or not digits(again)
        return first.text.lower() == again.text.lower() and known and again.quantity.nominal > 1
    return True


def _apart(article: Article, first: Figure, again: Figure) -> bool:
    """Whether two figures are told in one breath, as points of a list, of two names, or the second as one that is so too: `also`."""
    listed = first.block.kind in LISTED and again.block.kind in LISTED
    holders = {_holder(first), _holder(again)}
    if "" not in holders and len(holders) > 1:
        return True
    also = not article.lexicon.agreement.also.isdisjoint(beside(article, again)[0])
    return listed or also or sentence_of(article, first) is sentence_of(article, again)


def _holder(figure: Figure) -> str:
    """The last word of the name that a figure in brackets is told of: `Ben More (966m)`; "" if none."""
    before = figure.block.prose.text[: figure.start]
    name = word_before(before, len(before) - 1) if before.endswith("(") else ""
    return name if name[:1].isupper() else ""


def _in_the_same_words(article: Article, first: Figure, again: Figure) -> bool:
    """Whether two figures stand in one run of words that says enough: `a sentence of 25 years to life`."""
    few = again.role == "number" and again.quantity.nominal <= EXACT_COUNT
    sides = zip(beside(article, first), beside(article, again), strict=True)
    run = chain.from_iterable(_alike(*side) for side in sides)
    words = article.lexicon.agreement
    said = [word for word in run if not words.changes.issuperset(stems(word, words))]
    return again.quantity.nominal > 1 and len(said) >= (FEW if few else RUN)


def _alike(one: Iterable[str], other: Iterable[str]) -> Iterator[str]:
    """The words that two texts begin with alike."""
    yield from (word for word, _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))


def _of_one_amount(article: Article, first: Figure, again: Figure, alike: Likeness, needed: Needed) -> bool:
    """Whether two amounts or measures are of one thing: much is said of both, and of measures the next word."""
    measured = again.role == "quantity" and following(first) != following(again) and needed is not KNOWN
    return (not measured or _common(article, alike) >= UNLIKE) and _is_enough(article, alike, again, needed)


def _of_one_share(article: Article, first: Figure, again: Figure, alike: Likeness, needed: Needed) -> bool:
    """Whether two percentages are of one thing; those of a change, also under one name."""
    if needed is KNOWN and (alike.apart or following(again) in article.lexicon.relations.of):
        return False  # `the 40 percent of funds` may be any
    return not (alike.direction and of_others(article, first, again)) and _is_enough(article, alike, again, needed)


def _of_one_event(article: Article, first: Figure, again: Figure, alike: Likeness, needed: Needed) -> bool:
    """Whether two spans are how long one event takes: `a one-day strike … the one-day strike`, `in those three months`."""
    del first, needed
    known = _is_known(article, again) or _common(article, alike) >= SPAN
    return _is_pointed_at(article, again) or (known and not alike.apart)


def _of_one_count(article: Article, first: Figure, again: Figure, alike: Likeness, needed: Needed) -> bool:
    """Whether two numbers count one thing, and are no labels; a small one is of the very things that were told of."""
    if again.quantity.nominal <= EXACT_COUNT:
        return _of_few(article, first, again, alike)
    if telling(again) < LONG and (_is_label(article, first) or _is_label(article, again)):
        return False
    if needed is KNOWN and not (_counts_several(article, first) and _counts_several(article, again)):
        return False  # `the 24-page letter` has none of `two dozen letters`
    others = counts(article, first) and counts(article, again) and not alike.noun and telling(again) == 1
    return not others and _is_enough(article, alike, again, needed, COUNTED * alike.noun)


def _counts_several(article: Article, figure: Figure) -> bool:
    """Whether a number in digits counts what more than one of are named behind it."""
    text, words = figure.block.prose.text, article.lexicon.relations
    if not digits(figure) or text[figure.end : figure.end + 1] == "-" or not counts(article, figure):
        return False
    behind = beside(article, figure)[1][:THINGS]
    return any(word.endswith(words.plural_endings) or word in words.persons for word in behind)


def _of_few(article: Article, first: Figure, again: Figure, alike: Likeness) -> bool:
    """Whether a small count in words is of things that were counted: `these two cities`, or much else is the same."""
    same = _is_known(article, again) or (following(first) == following(again) and _common(article, alike) >= SMALL)
    return alike.noun and same


FITTING: Mapping[str, Callable[[Article, Figure, Figure, Likeness, Needed], bool]] = {
    "duration": _of_one_event, "number": _of_one_count, "percent": _of_one_share,
}  # fmt: skip
"""How figures of each role are known to be of one thing."""


def _is_known(article: Article, figure: Figure) -> bool:
    """Whether a figure is said to be one that was told of: `these two`."""
    words = article.lexicon.agreement
    return not (words.definite | words.named).isdisjoint(beside(article, figure)[0][:1])


def _is_taken_up(article: Article, figure: Figure) -> bool:
    """The same of one that is told in digits; `that` before a percentage may begin a clause: `said that 80% were`."""
    if figure.role not in KNOWN or not digits(figure):
        return False
    words, said = article.lexicon.agreement, beside(article, figure)[0][:1]
    the = article.lexicon.relations.articles - words.indefinite
    return not ((the | words.named) if figure.role == "percent" else words.definite | words.named).isdisjoint(said)


def _is_pointed_at(article: Article, figure: Figure) -> bool:
    """Whether a figure is said to be the one just told: `in those three months`."""
    return not article.lexicon.agreement.named.isdisjoint(beside(article, figure)[0][:1])


def _is_label(article: Article, figure: Figure) -> bool:
    """Whether a number is part of a name (`Desktop 10`) or of markup (`width="300"`)."""
    text = figure.block.prose.text
    before = word_before(text, figure.start)
    named = before[:1].isupper() and before.lower() not in article.lexicon.agreement.stop
    return named or text[: figure.start].endswith('="')


def _is_enough(article: Article, alike: Likeness, again: Figure, needed: Needed, more: int = 0) -> bool:
    """Whether two figures have as many words in common, and so many more, as their digits leave to be said."""
    shown, words = telling(again), needed[again.role]
    if shown > len(words):
        return True
    apart = APART * len(alike.apart) if shown < len(words) and words[shown - 1] else 0
    return _common(article, alike) + more >= words[max(shown, 1) - 1] + apart


def _common(article: Article, alike: Likeness) -> int:
    """How many words besides those of change two figures have in common; those beside both count twice."""
    changes = article.lexicon.agreement.changes
    return len(alike.shared - changes) + len(alike.near - changes)
