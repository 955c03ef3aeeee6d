"""A claimed figure -> the body's figure that bears it out, and the one about the same thing that does not."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from fractions import Fraction
from itertools import islice

from newslint.arithmetic.quantity import Quantity
from newslint.article import Article, once
from newslint.article.claims import body, values
from newslint.article.claims.comparable import ANY, BARE, Standing, Values, agree, ends, standings, stood
from newslint.article.claims.elsewhen import was_then
from newslint.article.claims.likeness import likeness
from newslint.article.claims.others import names_another_person
from newslint.article.claims.topic import Topic, beside, topics
from newslint.article.contests.innings import is_bowled
from newslint.article.figures.numbers import EXACT_COUNT
from newslint.article.judgement.wording import worth
from newslint.article.mention import Figure
from newslint.article.sentences import sentence_of
from newslint.kinds.agreement.bearing import Counterpart, bears_out, gap, stands_alike

COMMON = 60  # a stem beside more figures of the story than this tells none of them apart
MOST = 24  # how many figures are compared closely with a claim


CLOSE = Fraction(5, 100)
"""How far apart two values may be that are taken for the same without a word in common."""


def backing(article: Article, claim: Figure) -> Counterpart | None:
    """The figure of the body that bears a claim out, the likest of them; of a range, one sentence must bear out both ends."""
    found = [_best(article, claim, end) for end in ends(claim)]
    told = [each for each in found if each is not None]
    together = len({sentence_of(article, each.fact).number for each in told}) == 1
    return found[0] if len(told) == len(found) and together else None


def _best(article: Article, claim: Figure, end: Quantity) -> Counterpart | None:
    tell, facts = topics(article), values(article)
    topic, found = tell(claim), islice(_agreeing(facts, claim, end), MOST * 2)
    measured = [
        each
        for one, how in found
        if _bears_out(each := Counterpart(claim, one.figure, likeness(topic, tell(one.figure)), how), end)
    ]
    return max(
        measured,
        key=lambda each: (
            bears_out(article, each),
            not gap(each),
            each.how == "",
            stands_alike(article, *each[:2]),
            each.likeness.score,
        ),
        default=None,
    )


def _bears_out(each: Counterpart, end: Quantity) -> bool:
    """Whether values that go together are about the same: the very same number is, a near one needs a word in common."""
    alike = each.likeness
    apart = min(abs(abs(end.nominal) - abs(fact.nominal)) for fact in ends(each.fact))
    if apart and alike.direction < 0:
        return False
    if alike.near or alike.noun:
        return True
    same_unit = each.fact.quantity.unit == each.claim.quantity.unit
    return not apart or (apart <= abs(end.nominal) * CLOSE and (same_unit or bool(alike.shared)))


def _agreeing(facts: Values, claim: Figure, end: Quantity) -> Iterator[tuple[Standing, str]]:
    bare = True
    for one in stood(claim, end):
        bare = bare and one.measure == BARE
        for other in facts.around(one.measure, one.quantity.nominal):
            how = agree(one.quantity, other.quantity)
            if how is not None:
                yield other, how
    yield from _dollars(facts, claim, end)
    if end.nominal.denominator == 1 and end.nominal <= EXACT_COUNT:
        return
    for other in facts.around(ANY if bare else BARE, abs(end.nominal)):
        # a unit left out on either side: only the very same number speaks of the same thing
        if other.quantity.nominal == abs(end.nominal):
            yield other, ""


def _dollars(facts: Values, claim: Figure, end: Quantity) -> Iterator[tuple[Standing, str]]:
    """The same amount where one side says only `$` and the other which dollar."""
    for other in elsewhere(facts, end):
        if "$" in claim.text and "$" in other.figure.text and "$" in {claim.text[0], other.figure.text[0]}:
            yield other, ""


def elsewhere(facts: Values, end: Quantity) -> Iterator[Standing]:
    """The very same amount in another currency."""
    if end.currencies:
        for other in facts.around(ANY, abs(end.nominal)):
            given = other.figure.quantity
            same = other.quantity.nominal == abs(end.nominal)
            if same and given.currencies and not given.currencies & end.currencies:
                yield other


def swapped(article: Article, claim: Figure) -> Counterpart | None:
    """The figure of the body that has the number of a claim, but in another currency."""
    tell = topics(article)
    found = (
        Counterpart(claim, other.figure, likeness(tell(claim), tell(other.figure)), None)
        for end in ends(claim)
        for other in elsewhere(values(article), end)
    )
    return max(found, key=lambda each: each.likeness.score, default=None)


def rivals(article: Article, claim: Figure) -> tuple[Counterpart, ...]:
    """The figures of the body in the claim's measure that share words with it but not the value, the likest first."""
    tell = topics(article)
    topic = tell(claim)
    measures = frozenset(one.measure for one in standings(claim))
    bare = (
        claim.quantity.unit is None and worth(claim) > 1
    )  # an amount in a list may leave out the currency: `vs 4.9 mln`
    found = (
        Counterpart(claim, fact, likeness(topic, tell(fact)), None)
        for fact in sharing(article, topic)
        if (measures & {one.measure for one in standings(fact)} or (bare and fact.quantity.currencies))
        and (not was_then(article, fact) or was_then(article, claim))
        and not names_another_person(article, fact, claim)
        and _is_a_gap(article, fact) is _is_a_gap(article, claim)
        and is_bowled(article, fact) is is_bowled(article, claim)
    )
    return tuple(sorted(found, key=lambda each: (-each.likeness.score, each.fact.span)))


def _is_a_gap(article: Article, figure: Figure) -> bool:
    """Whether a count tells by how much somebody is behind or ahead, or won: `two sets down`, `a 64-run victory`."""
    _, behind = beside(article, figure) if figure.role == "number" else ((), ())
    classes = article.lexicon.relations.classes
    runs, ends = classes.get("runs", ()), (*classes.get("a-win", ()), *classes.get("a-loss", ()))
    won = any(word in runs for word in behind[:1]) and any(word in ends for word in behind[1:2])
    return won or not article.lexicon.agreement.gaps.isdisjoint(behind[1:2])


def sharing(article: Article, topic: Topic) -> Iterator[Figure]:
    """The figures that share the most words with a topic."""
    index = _index(article)
    count = Counter(fact for stem in sorted(topic.words) if len(index(stem)) <= COMMON for fact in index(stem))
    yield from (fact for fact, _ in count.most_common(MOST))


@once
def _index(article: Article) -> Callable[[str], list[Figure]]:
    tell = topics(article)
    held: dict[str, list[Figure]] = {}
    for fact in body(article):
        for stem in tell(fact).words:
            held.setdefault(stem, []).append(fact)
    nothing: list[Figure] = []
    return lambda stem: held.get(stem, nothing)
