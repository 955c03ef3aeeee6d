"""Article -> the figures of the body that it tells twice with one value: either bears the other out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from fractions import Fraction
from itertools import chain, islice, takewhile
from typing import TypeAlias

from newslint.article import Article
from newslint.article.claims import body
from newslint.article.claims.likeness import Likeness, likeness
from newslint.article.claims.stems import stems
from newslint.article.claims.topic import beside, topics, unhedged
from newslint.article.figures.numbers import EXACT_COUNT
from newslint.article.judgement.wording import LONG, digits, telling
from newslint.article.mention import Figure
from newslint.article.sentences import sentence_of
from newslint.kinds.agreement.backing_needed import persons
from newslint.kinds.agreement.bearing import following, of_others
from newslint.kinds.agreement.same_thing import KNOWN, NEEDED, Needed, of_one_thing, reach_back
from newslint.kinds.agreement.two_names import of_other_names
from newslint.kinds.agreement.two_things import are_two, is_known, is_pointed_at, told_apart
from newslint.kinds.agreement.unparted import PLAIN, is_third, may_be_plain, nothing_between
from newslint.model import Span
from newslint.tuples import NamedTuple

RUN = 2  # words of one run in which two figures stand
WHOLE = 8  # likewise, whatever words: copy that stands there twice
FEW = 3  # likewise, of two small counts
ROUGHLY = "about"
FURTHER = "further"  # what is brought in so, `the` takes up: `a further 20 percent … the 20 percent`
CROWD = 12  # figures of one value that are compared with one another: what a table or an archive says more often is left alone


_Value: TypeAlias = "tuple[str, str | None, Fraction, Fraction | None]"


class Retold(NamedTuple):
    """A figure, and the earlier one that it repeats."""

    first: Figure
    again: Figure


def retold(article: Article) -> Iterator[Retold]:
    """Every figure of the body that an earlier sentence has, said of the same, in text order."""
    told: dict[_Value, list[Figure]] = {}
    linked: dict[_Value, list[Figure]] = {}
    for figure in body(article):
        quantity = figure.quantity
        ranged = quantity.top is not None
        if (
            quantity.nominal
            and ranged is (figure.role == "range")
            and (figure.role in NEEDED or figure.role == "duration")
        ):
            value = figure.role, quantity.unit, quantity.nominal, quantity.top
            before = told.setdefault(value, [])
            if len(before) < CROWD:
                for first in _first(article, before, figure):
                    linked.setdefault(value, []).extend((first, figure))
                    yield Retold(first, figure)
                before.append(figure)
    for value, some in linked.items():
        if len(told[value]) > len({*some}):
            yield from _told_thrice(article, told[value], some)


def _told_thrice(article: Article, told: Sequence[Figure], linked: Sequence[Figure]) -> Iterator[Retold]:
    """The figures of a value that a story has told twice: a third of it is hardly of another thing, if nothing sets it apart."""
    for figure in told:
        if figure not in linked:
            pairs = (tuple(sorted((figure, one), key=_place)) for one in linked)
            again = next(
                (pair for pair in pairs if is_third(article, *pair) and not _told_of_two(article, *pair)), None
            )
            yield from (Retold(*pair) for pair in [again] if pair)


def _told_of_two(article: Article, first: Figure, again: Figure) -> bool:
    """Whether anything says that two figures are of two things."""
    return told_apart(article, first, again) or are_two(article, first, again)


def _place(figure: Figure) -> Span:
    return figure.span


def _first(article: Article, before: Sequence[Figure], again: Figure) -> Iterator[Figure]:
    """The first figure that another surely repeats, if there is one: by what is said of both, or else as one that is taken up, or because nothing parts the two."""
    held: list[tuple[Figure, Likeness]] = []
    tell = topics(article)
    for first in before:
        if _may_repeat(article, first, again) and not told_apart(article, first, again):
            alike = likeness(tell(first), tell(again))
            if _is_same(article, first, again, alike, NEEDED):
                yield first
                return
            held.append((first, alike))
    if held and _is_taken_up(article, again):
        first_known = (first for first, alike in held if _is_taken_up_from(article, first, again, alike))
        yield from (known := [*islice(first_known, 1)])
        held = [] if known else held
    if held and may_be_plain(article, again):
        plain = (pair for pair in held if nothing_between(article, pair[0], again, pair[1]))
        yield from islice((first for first, alike in plain if _is_same(article, first, again, alike, PLAIN)), 1)


def _is_taken_up_from(article: Article, first: Figure, again: Figure, alike: Likeness) -> bool:
    """Whether one figure takes up another, which may have been brought in as a further one."""
    if FURTHER in topics(article)(first).apart:
        alike = alike._replace(apart=alike.apart - {FURTHER})
    return _is_same(article, first, again, alike, KNOWN)


def _is_same(article: Article, first: Figure, again: Figure, alike: Likeness, needed: Needed) -> bool:
    """Whether two figures of one value are of one thing, and nothing says that they are of two."""
    same = _in_one_run(article, first, again) or of_one_thing(article, first, again, alike, needed)
    return same and not (alike.direction < 0 or alike.other or are_two(article, first, again))


def _may_repeat(article: Article, first: Figure, again: Figure) -> bool:
    """Whether two figures of one value are written as one may be: a small count in the same words or with `the`, a span before the same event, or in the same words and of nobody else; a word for many, pointed at."""
    if again.text.lower().partition(" ")[0] in article.lexicon.figures.vague:
        return is_pointed_at(article, again)
    if _is_an_end(article, again) or _is_about_each(article, again):
        return False
    if again.role == "duration":
        event = following(again) in article.lexicon.agreement.events and following(again) == following(first)
        long = telling(again) > 1 or _in_the_same_words(article, first, again)
        alike = long and not of_others(article, first, again) and not of_other_names(article, first, again)
        return event or is_pointed_at(article, again) or alike or reach_back(article, first, again)
    if again.role == "number" and again.quantity.nominal <= EXACT_COUNT:
        known = is_known(article, again) or not digits(again)
        return first.text.lower() == again.text.lower() and known and again.quantity.nominal != 1
    return True


def _is_about_each(article: Article, figure: Figure) -> bool:
    """Whether a round amount is about what each of a thing costs, as it may of many: `about $300 per square metre`."""
    if figure.quantity.hedge != ROUGHLY or telling(figure) > 1:
        return False
    return not article.lexicon.relations.per.isdisjoint(beside(article, figure)[1][:1])


def _is_an_end(article: Article, figure: Figure) -> bool:
    """Whether a figure is one end of a range (`20 or 30 minutes`), or a span that leads from one event to another: `30 minutes later`."""
    if figure.role == "duration":
        return following(figure) in article.lexicon.agreement.but
    behind = [*islice(sentence_of(article, figure).after(figure), 2)]
    ored = figure.role == "number" and len(behind) > 1 and behind[0].word in article.lexicon.relations.or_
    return ored and behind[1].figure is not None


def _in_one_run(article: Article, first: Figure, again: Figure) -> bool:
    """Whether two figures stand in one run of words; two counts, not of two names."""
    if not _in_the_same_words(article, first, again):
        return False
    few = again.role == "number" and telling(again) < LONG
    return not (few and of_others(article, first, again))


def _in_the_same_words(article: Article, first: Figure, again: Figure) -> bool:
    """Whether two figures stand in one run of words that says enough: `a sentence of 25 years to life`; of a round number, not that people are counted."""
    few = again.role == "number" and again.quantity.nominal <= EXACT_COUNT
    sides = zip(_beside(article, first), _beside(article, again), strict=True)
    run = [*chain.from_iterable(_alike(*side) for side in sides)]
    if len(run) >= WHOLE:
        return True
    words, least = article.lexicon.agreement, FEW if few else RUN
    said = [word for word in run if not words.changes.issuperset(stems(word, words))]
    if again.quantity.nominal == 1 or len(said) < least:
        return False
    if again.role != "number" or telling(again) > 1:
        return True
    return sum(persons(article).isdisjoint(stems(word, words)) for word in said) >= least


def _beside(article: Article, figure: Figure) -> tuple[Sequence[str], Sequence[str]]:
    """The words before a figure and its hedge, and those behind it."""
    before, after = beside(article, figure)
    return unhedged(figure, before) if figure.hedge else before, after


def _alike(one: Iterable[str], other: Iterable[str]) -> Iterator[str]:
    """The words that two texts begin with alike."""
    yield from (word for word, _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))


def _is_taken_up(article: Article, figure: Figure) -> bool:
    """The same of one that is told in digits; `that` before a percentage may begin a clause: `said that 80% were`."""
    if figure.role not in KNOWN or not digits(figure):
        return False
    words, said = article.lexicon.agreement, beside(article, figure)[0][:1]
    the = article.lexicon.relations.articles - words.indefinite
    return not ((the | words.named) if figure.role == "percent" else words.definite | words.named).isdisjoint(said)
