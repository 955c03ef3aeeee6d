"""The figures of a story -> how each stands by the sources: backed, contradicted or absent, and by what."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from enum import Enum
from fractions import Fraction

from newslint.article import Article, once
from newslint.article.claims.comparable import ANY, BARE, TIMES
from newslint.kinds.sourcing.candidates import UNIT, Beside, Candidates, Likeness, Match, candidates, likeness
from newslint.kinds.sourcing.derived import derived
from newslint.kinds.sourcing.index import Index, index
from newslint.kinds.sourcing.rivals import half_told, outdone, unlike
from newslint.kinds.sourcing.said.context import Context, Rival, context
from newslint.kinds.sourcing.said.fact import Fact, Place, of_one_thing, telling
from newslint.kinds.sourcing.said.facts import facts
from newslint.kinds.sourcing.slipped import slipped
from newslint.kinds.sourcing.spans import Spanned, spanned
from newslint.kinds.sourcing.steps import Step
from newslint.kinds.sourcing.telling import NEAR
from newslint.tuples import NamedTuple

_OF_DIGITS = frozenset(("transposed", "digit"))
"""Slips that another step seldom explains."""
_MANY = 2
_BESIDE = 20
"""Figures of a sentence that may help to tell what another one rests on: a list has hundreds."""
_AROUND = 12
"""Characters on both sides of a figure that a source has word for word."""
_ANCHORS = 3
"""Figures of one value that may be what one of the story rests on."""
_BARE = frozenset((BARE, ANY, TIMES, "ordinal"))
_NEEDED: Mapping[bool, Mapping[int, int]] = {True: {0: 50, 1: 50, 2: 25}, False: {0: 50, 1: 25}}
"""How much a figure of the same value must have in common, by whether it names no unit, and by how many digits tell."""


class Status(Enum):
    """How a figure stands."""

    BACKED = "backed"
    CONTRADICTED = "contradicted"
    ABSENT = "absent"


class Verdict(NamedTuple):
    """How a figure of the story stands, by which figures of the sources, and by which step or slip."""

    fact: Fact
    status: Status
    by: tuple[Fact, ...] = ()
    step: str = ""
    span: Spanned | None = None
    rival: Rival | None = None
    score: int = 0


@once
def verdicts(article: Article) -> tuple[Verdict, ...]:
    """How each figure of the story stands."""
    held, every = index(article), facts(article)
    alike = [likeness(fact, held) for fact in every]
    anchors = _anchors([candidates(like, held, Beside()) for like in alike])
    around = {place: Beside(_around(place, anchors)) for place in {fact.place for fact in every}}
    found = [candidates(like, held, around[like.fact.place]) for like in alike]
    judged = _first(article, found, context(found, article.lexicon.relations))
    return tuple(_again(alike, judged, held, anchors))


def _again(
    alike: Sequence[Likeness], judged: Sequence[Verdict], held: Index, anchors: Mapping[Place, Sequence[Fact]]
) -> Iterator[Verdict]:
    """How each figure stands by what is known of the others: told twice, or worked out from what others were."""
    told = {verdict.fact.worths: verdict for verdict in judged if verdict.status is Status.BACKED}
    more: dict[Place, list[Fact]] = {}
    for verdict in judged:
        if verdict.step and verdict.status is Status.BACKED:
            more.setdefault(verdict.fact.place, []).extend(verdict.by)
    for like, verdict in zip(alike, judged, strict=True):
        beside = _around(verdict.fact.place, more) if verdict.status is Status.ABSENT else ()
        known = Beside((*_around(verdict.fact.place, anchors), *beside)) if beside else None
        yield _told_again(verdict, told) or (_follows(like, held, known) if known else None) or verdict


def _first(article: Article, found: Sequence[Candidates], known: Context) -> Sequence[Verdict]:
    """How each figure stands by itself."""
    judged: list[Verdict] = []
    for one in found:
        verdict = _judged(one, known)
        if verdict.status is not Status.BACKED and (span := spanned(article, one.fact)):
            verdict = Verdict(one.fact, Status.BACKED, step="span", span=span)
        if verdict.status is Status.ABSENT and judged and _bracketed(one.fact, judged[-1]):
            verdict = Verdict(one.fact, Status.BACKED, judged[-1].by, "converted")
        judged.append(verdict)
    return judged


def _told_again(verdict: Verdict, told: Mapping[frozenset[tuple[str, Fraction]], Verdict]) -> Verdict | None:
    """A figure that the story tells twice stands as it does where more is told with it: that of a headline."""
    other = told.get(verdict.fact.worths) if verdict.status is Status.ABSENT else None
    return other._replace(fact=verdict.fact) if other and telling(verdict.fact) > 1 else None


def _follows(like: Likeness, held: Index, beside: Beside) -> Verdict | None:
    """A figure that follows from those of which others of its sentence were worked out."""
    step = derived(candidates(like, held, beside))
    if step is None or _by_chance(like.fact, step.step):
        return None
    return Verdict(like.fact, Status.BACKED, step.sources, step.step.value, score=step.score)


def _anchors(found: Sequence[Candidates]) -> dict[Place, list[Fact]]:
    """The figures of the sources that those of each sentence surely tell."""
    anchors: dict[Place, list[Fact]] = {}
    for one in found:
        if one.first and _surely(one.fact, one.first, alone=len(one.same) == 1):
            anchors.setdefault(one.fact.place, []).extend(match.fact for match in one.same[:_ANCHORS])
    return anchors


def _surely(fact: Fact, first: Match, *, alone: bool) -> bool:
    """Whether a figure of the story surely tells one of the sources."""
    tells, near = telling(fact), first.score > UNIT
    return (tells > 1 and (near or alone or tells > _MANY)) or (near and alone and bool(fact.money))


def _around(place: Place, anchors: Mapping[Place, Sequence[Fact]]) -> list[tuple[Fact, int]]:
    """The anchors of a sentence, and of the one before and behind it, with how near they are."""
    path, table, number = place
    near = ((number, 2), (number - 1, 1), (number + 1, 1))
    return [(anchor, weight) for at, weight in near for anchor in anchors.get((path, table, at), ())[:_BESIDE]]


def _judged(found: Candidates, known: Context) -> Verdict:
    """How one figure stands."""
    fact, first = found.fact, found.first
    if first and (verbatim := next((match for match in found.same if _verbatim(fact, match.fact)), None)):
        return Verdict(fact, Status.BACKED, (verbatim.fact,), verbatim.how, score=verbatim.score)
    if first and first.score < UNIT:  # the same number may stand there by chance
        verdict = _worked_out(found, known)
        if verdict.step or (verdict.rival and verdict.rival.slip in _OF_DIGITS):
            return verdict
    if rival := outdone(found, known) or (None if first else half_told(found, known)):
        return Verdict(fact, Status.CONTRADICTED, (rival.match.fact,), rival=rival, score=rival.match.score)
    if first and first.score >= _needed(fact) and _of_same(fact, first.fact):
        return Verdict(fact, Status.BACKED, (first.fact,), first.how, score=first.score)
    return _worked_out(found, known)


def _verbatim(fact: Fact, other: Fact) -> bool:
    """Whether a source has a figure with the very same words around it."""
    return _beside(fact) == _beside(other)


def _beside(fact: Fact) -> str:
    """A figure with what stands around it in its block."""
    mention = fact.mention
    return mention.block.prose.text[max(0, mention.start - _AROUND) : mention.end + _AROUND]


def _of_same(fact: Fact, other: Fact) -> bool:
    """Whether a fraction in a word, of which any story has some, is told of the same as another: with a word of its own part of the sentence."""
    if telling(fact) or not any(value.measure == "percent" for value in fact.values):
        return True
    return of_one_thing(fact, other, near=NEAR)


def _worked_out(found: Candidates, known: Context) -> Verdict:
    """How a figure stands of which no source has the value: it follows from others, or contradicts one, or is not there."""
    fact, step, rival = found.fact, derived(found), slipped(found, known)
    if step and _by_chance(fact, step.step):
        rival = rival or unlike(found, known)
        step = None if rival else step
    if step and not (rival and rival.slip in _OF_DIGITS and rival.match.score > step.score // 2):
        return Verdict(fact, Status.BACKED, step.sources, step.step.value, score=step.score)
    if rival := rival or unlike(found, known):
        return Verdict(fact, Status.CONTRADICTED, (rival.match.fact,), rival=rival, score=rival.match.score)
    return Verdict(fact, Status.ABSENT)


def _by_chance(fact: Fact, step: Step) -> bool:
    """Whether a small figure that tells no change may be a sum or difference by chance."""
    return telling(fact) < 2 and not (fact.moved or fact.compared) and step in {Step.SUM, Step.DIFFERENCE}


def _needed(fact: Fact) -> int:
    """How much a figure of the same value must have in common; a length of time in words hardly ever states a fact."""
    if not telling(fact) and all(value.measure == "day" for value in fact.values):
        return 0
    bare = all(value.measure in _BARE for value in fact.values)
    percent = any(value.measure == "percent" for value in fact.values)
    return _NEEDED[bare].get(tells := telling(fact), UNIT if percent and tells == 2 else 0)


def _bracketed(fact: Fact, before: Verdict) -> bool:
    """Whether a figure is the one before it in another unit, in brackets."""
    one, other = fact.mention, before.fact.mention
    if before.status is not Status.BACKED or one.block is not other.block:
        return False
    return one.block.prose.text[other.end : one.start].strip() == "("
