"""Article -> figures of the body that are told twice with two values: of one event, or in one sentence told again.

Only two narrow cases are read. That two figures of a body share words, however many, says little: one story has many things.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from fractions import Fraction

from newslint.arithmetic.slips import slip
from newslint.article import Article
from newslint.article.claims import body, stands
from newslint.article.claims.comparable import Standing, agree, standings
from newslint.article.claims.likeness import SURE, Likeness, likeness
from newslint.article.claims.stems import stems
from newslint.article.claims.topic import beside, topics, unhedged
from newslint.article.judgement.wording import digits
from newslint.article.mention import Figure, Mention
from newslint.article.prose.neighbours import word_after
from newslint.article.sentences import sentence_of
from newslint.lexicon.agreement import AgreementWords
from newslint.tuples import NamedTuple

SLIPS = frozenset({"scale", "transposed"})
CROWD = 12  # figures with the same digits that are compared with one another
MOSTLY = Fraction(3, 2)  # of the words of a sentence told again, how many are not the other's
NEAR = 3  # words beside both figures
BACK = 2  # sentences before one that names an event again


class Repeat(NamedTuple):
    """A figure, the earlier one that it repeats with another value, and what they have in common; `slip` or ""."""

    first: Figure
    again: Figure
    likeness: Likeness
    slip: str = ""


def repeats(article: Article) -> tuple[Repeat, ...]:
    """Every figure of the body that contradicts an earlier one, in text order; each figure once."""
    found = sorted((*_events(article), *_slips(article)), key=lambda one: one.again.span)
    return tuple({one.again: one for one in reversed(found)}.values())[::-1]


def _events(article: Article) -> Iterator[Repeat]:
    """`a 45-minute delay … the 30-minute delay`: an event introduced, and named again."""
    words = article.lexicon.agreement
    introduced: dict[tuple[str, str], Figure] = {}
    for figure in body(article):
        noun, article_word = _event(article, figure, words)
        if not noun:
            continue
        for one in standings(figure):
            key = (one.measure, noun)
            if article_word in words.indefinite:
                introduced[key] = figure
            elif article_word in words.definite or article_word.endswith(words.possessive):
                first = introduced.get(key) or _told_of(article, figure, one, noun)
                if first is not None and _differ(article, first, figure):
                    yield Repeat(first, figure, _likeness(article, first, figure))


def _told_of(article: Article, figure: Figure, one: Standing, noun: str) -> Figure | None:
    """The only earlier figure of a measure near by, in a sentence that tells of an event in other words: `waited three hours`, `the two-hour wait`."""
    number, stem = sentence_of(article, figure).number, set(stems(noun, article.lexicon.agreement))
    near = [
        other
        for other in body(article)
        if 0 <= number - sentence_of(article, other).number <= BACK and other.span < figure.span
    ]
    alike = [other for other in near if any(each.measure == one.measure for each in standings(other))]
    others = [other for other in alike if not _agree(other, figure)]
    if len(alike) != 1 or not others or alike[0].hedge or figure.hedge or alike[0].role != figure.role:
        return None
    named, led = _event(article, alike[0], article.lexicon.agreement)
    if named and (named == noun or led not in article.lexicon.agreement.indefinite):
        return None  # `it was the 3-hour flight; the 5-hour flight` are two
    told = topics(article)(alike[0])
    return alike[0] if stem & told.words and not told.apart ^ topics(article)(figure).apart else None


def _differ(article: Article, first: Figure, again: Figure) -> bool:
    """Whether the same event has another value in a later sentence: `seeking a 25-year sentence, the 12-year sentence` is of two."""
    return not _agree(first, again) and not _same_sentence(article, first, again)


def _event(article: Article, figure: Figure, words: AgreementWords) -> tuple[str, str]:
    """The event that a figure measures and the article before it, as words; "" and "" where it measures none."""
    noun, _ = word_after(figure.block.prose.text, figure.end)
    if figure.role not in {"duration", "quantity"} or noun not in words.events:
        return "", ""
    before, _ = beside(article, figure)
    lead = unhedged(figure, before)
    return (noun, lead[0]) if lead else ("", "")


def _slips(article: Article) -> Iterator[Repeat]:
    """`$7.3 billion … $7.3 million`: the same digits, transposed or in another scale, in sentences that say the same."""
    groups: dict[tuple[str, str], list[_Measured]] = {}
    written = [
        ("".join(sorted(digits(figure).replace(",", "").replace(".", "").strip("0"))), figure)
        for figure in body(article)
    ]
    often = Counter(key for key, _ in written)
    for key, figure in written:
        if len(key) > 1 and often[key] > 1:
            measured = figure, stands(article)(figure)
            near: dict[Figure, _Measured] = {}  # once, though `dollars` are of twenty currencies
            for one in measured[1]:
                group = groups.setdefault((one.measure, key), [])
                if len(group) < CROWD:
                    near.update((other[0], other) for other in group)
                    group.append(measured)
            yield from _again(article, near.values(), measured)


_Measured = tuple[Figure, Sequence[Standing]]


def _again(article: Article, group: Iterable[_Measured], measured: _Measured) -> Iterator[Repeat]:
    figure, there = measured
    for first, here in group:
        if _same_sentence(article, first, figure) or _go_together(here, there):
            continue
        shared = _likeness(article, first, figure)
        counted = shared.noun or bool(figure.quantity.currencies)
        if not shared.sure or not counted or len(shared.shared) <= SURE or len(shared.near) < NEAR:
            continue
        if not told_again(article, first, figure):
            continue
        name = slip(digits(figure), figure.quantity.nominal, first.quantity.nominal.__eq__)
        if name in SLIPS:
            yield Repeat(first, figure, shared, name)


def told_again(article: Article, first: Mention, again: Mention) -> bool:
    """Whether one of two sentences says little but what the other does, and that is something."""
    one, other = (topics(article)(each).words for each in (first, again))
    return len(one & other) >= NEAR and len(one & other) * MOSTLY >= min(len(one), len(other))


def _agree(one: Figure, two: Figure) -> bool:
    return _go_together(tuple(standings(one)), tuple(standings(two)))


def _go_together(one: Sequence[Standing], two: Sequence[Standing]) -> bool:
    pairs = {(here.quantity, there.quantity) for here in one for there in two if here.measure == there.measure}
    return any(agree(here, there) is not None or agree(there, here) is not None for here, there in pairs)


def _same_sentence(article: Article, one: Figure, two: Figure) -> bool:
    return sentence_of(article, one) is sentence_of(article, two)


def _likeness(article: Article, one: Figure, two: Figure) -> Likeness:
    tell = topics(article)
    return likeness(tell(one), tell(two))
