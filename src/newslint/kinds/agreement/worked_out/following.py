"""A claim, a value that one step of arithmetic makes of the body's figures -> whether it is what the claim says, and no chance."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice, pairwise

from newslint.article import Article
from newslint.article.claims.topic import EXPECTED, Topic, beside, topics
from newslint.article.judgement.wording import digits
from newslint.article.mention import Figure, Mention
from newslint.article.sentences import sentence_of
from newslint.kinds.agreement.one_thing import lead
from newslint.kinds.agreement.worked_out.fates import of_one_fate, of_other_fates
from newslint.kinds.agreement.worked_out.steps import Derived, Step
from newslint.kinds.agreement.worked_out.trios import bases, led
from newslint.model import Span

FEW = 20  # a count to which some numbers of a sentence come by chance
SHARED = 2  # words that a claim and the sentence it follows from have in common
BEHIND = 2  # words behind an amount that call it a difference
UP = {Step.RISE: True, Step.FALL: False}
"""The steps that lead from one level to another."""
LEVELS = frozenset({Step.RISE, Step.FALL, Step.DIFFERENCE})
"""What two levels give, or both ends of a range that says from where to where one moved."""
PROPORTIONS = LEVELS | {Step.SHARE, Step.TAKEN}
"""What two figures of one sentence often give by chance, unless they are about what the claim is about."""


def follows(article: Article, claim: Figure, found: Derived) -> bool:
    """Whether a value is what a claim says: about the same, moving the same way, and of parts that the field does not tell too."""
    if found.step is Step.SUM and not _is_whole(article, claim, found):
        return False
    if not _moves_so(article, claim, found):
        return False
    if _is_announced(article, claim, found) and claim.block.kind == "headline" and _in_the_lead(article, found):
        return True
    return _is_of_the_same(article, claim, found)


def bears_out(article: Article, claim: Figure, found: Derived) -> bool:
    """Whether a value that follows bears a claim out, and does not only keep it from being blamed."""
    reckoned = found.step in {Step.SUM, Step.DIFFERENCE} and _is_vague(found)
    if found.step in {Step.RATE, Step.SPAN} and _is_of_something_else(article, claim, found):
        return False
    return not reckoned and not (found.step is Step.SUM and _is_chance(article, claim, found))


def _is_whole(article: Article, claim: Figure, found: Derived) -> bool:
    """Whether a sum may be what a claim counts: its field has none of the parts (`Twelve killed and ten hurt`), which have one fate."""
    others = (one for one in sentence_of(article, claim).figures if one is not claim and _counts_alike(one, claim))
    told = frozenset(one.quantity.nominal for one in others)
    if any(isinstance(source, Figure) and source.quantity.nominal in told for source in found.sources):
        return False
    if any(_is_part_of(article, *two) for two in pairwise(sorted(found.sources, key=_place))):
        return False
    return not of_other_fates(article, claim, *found.sources)


def _counts_alike(figure: Figure, claim: Figure) -> bool:
    """Whether a figure is told in the unit of a claim, and does not only say of what sort a thing is: `a three-county sweep`, `a three-day hunt`."""
    behind = figure.block.prose.text[figure.end : figure.end + 2]
    return figure.quantity.unit == claim.quantity.unit and not (behind[:1] == "-" and behind[1:].isalpha())


def _is_vague(found: Derived) -> bool:
    """Whether a share in words is added to a percentage or taken from one: nobody reckons with `half` and 15%."""
    shares = [one for one in found.sources if isinstance(one, Figure) and one.quantity.unit in {None, "percent"}]
    return any(one.quantity.unit == "percent" for one in shares) and not all(map(digits, shares))


def _is_chance(article: Article, claim: Figure, found: Derived) -> bool:
    """Whether a small count is what some of the numbers of a sentence come to, though nothing says that they count the same: `six`, of `2 high, 4 fair, 3 low`."""
    told = [one for one in found.sources if isinstance(one, Figure)]
    if claim.quantity.nominal > FEW or claim.role != "number" or not told:
        return False
    tell, fate = topics(article), any(of_one_fate(article, claim, one) for one in told)
    named = fate or any(tell(claim).noun & tell(one).noun for one in told)
    others = (
        one for one in sentence_of(article, told[0]).figures if one.role == "number" and one.quantity.unit is None
    )
    return not named and any(one not in told for one in others)


def _is_of_something_else(article: Article, claim: Figure, found: Derived) -> bool:
    """Whether nothing beside a claim is beside the amount that comes to it at a rate, or one of the years between which it lies is that of a forecast."""
    tell = topics(article)
    if found.step is Step.RATE:
        return tell(claim).near.isdisjoint(tell(found.sources[0]).near)
    return any(EXPECTED in tell(year).apart for year in found.sources)


def _is_part_of(article: Article, one: Mention, other: Mention) -> bool:
    """Whether a figure is of the next one, so that nobody adds the two: `25 of the 50 seats`."""
    words = article.lexicon.relations
    between = one.block.prose.text[one.end : other.start].lower().split() if one.block is other.block else []
    return not words.of.isdisjoint(between) and (words.of | words.articles).issuperset(between)


def _place(mention: Mention) -> Span:
    return mention.span


def _moves_so(article: Article, claim: Figure, found: Derived) -> bool:
    """Whether a claim moves as its step does: a difference is of a change, and a rest is not, a rise is no fall."""
    up, other = topics(article)(claim).up, topics(article)(found.sources[0])
    if found.step in UP and not article.lexicon.relations.of.isdisjoint(beside(article, claim)[1][:1]):
        return False  # `half of the shops closed` is a share
    if found.step is Step.DIFFERENCE and _is_level(article, claim):
        return False
    if found.step is Step.TAKEN or (found.step in LEVELS and len(found.sources) == 1):
        return _is_announced(article, claim, found)
    if found.step is Step.DIFFERENCE:
        return up is not None or _is_difference(article, claim)
    if found.step is Step.REST:
        return up is None and other.up is None  # the rest is a share's, not a change's
    return up is None or found.step not in UP or UP[found.step] is up


def _is_difference(article: Article, claim: Figure) -> bool:
    """Whether a claim is called what one has more than the other: `wins by 212 votes`, `£88 more`, `a lead of 40`."""
    words, relations = article.lexicon.agreement, article.lexicon.relations
    before, after = beside(article, claim)
    if not (relations.by - relations.of).isdisjoint(before[:1]):
        return True
    compared = words.differences | relations.more | relations.less
    return not compared.isdisjoint(after[:BEHIND]) or not words.differences.isdisjoint(before[:BEHIND])


def _is_announced(article: Article, claim: Figure, found: Derived) -> bool:
    """Whether words say that one figure is held against the other, that it is a part of it, or what it leaves."""
    if found.step is Step.SHARE:
        return _is_part(article, found) and not _moved_by(article, claim)
    if found.step is Step.TAKEN:
        return any(led(article, source, article.lexicon.agreement.leaving) for source in found.sources)
    return found.step in LEVELS and topics(article)(claim).up is _went_up(article, found.sources)


def _is_part(article: Article, found: Derived) -> bool:
    """Whether one figure is told as a part of the other: `of 10,000 voters 3,400`, `297 of the 1,100 members`."""
    figures = [source for source in found.sources if isinstance(source, Figure)]
    part, whole = sorted(figures, key=lambda figure: figure.quantity.nominal)
    relations, before = article.lexicon.relations, sentence_of(article, whole).before(whole)
    led = [*islice((token for token in before if token.word not in relations.articles), 2)]
    return any(token.word in relations.of for token in led[:1]) and all(token.figure is part for token in led[1:])


def _moved_by(article: Article, claim: Figure) -> bool:
    """Whether a percentage is that of a change: `up 20%`, not `falls to 34%`."""
    return topics(article)(claim).up is not None and not _is_level(article, claim)


def _is_level(article: Article, claim: Figure) -> bool:
    """Whether a claim is where a change led to: `raised to $15`."""
    return not article.lexicon.relations.to.isdisjoint(beside(article, claim)[0][:1])


def _went_up(article: Article, levels: Sequence[Mention]) -> bool | None:
    """Whether the level that is held against another is the higher one (`from £20 to £25`); None where neither is."""
    words, figures = article.lexicon.relations, [one for one in levels if isinstance(one, Figure)]
    if len(figures) == 1:
        old, top = figures[0].quantity.nominal, figures[0].quantity.top
        opener = figures[0].text.partition(" ")[0].lower()
        return top > old if top is not None and opener in words.start else None
    held = [figure for figure in figures if led(article, figure, bases(words))]
    new = [figure for figure in figures if figure not in held]
    return new[0].quantity.nominal > held[0].quantity.nominal if len(held) == len(new) else None


def _in_the_lead(article: Article, found: Derived) -> bool:
    return all(source.block is lead(article) for source in found.sources)


def _is_of_the_same(article: Article, claim: Figure, found: Derived) -> bool:
    """Whether the sentence that a claim follows from has enough of its words."""
    topic, others = topics(article)(claim), [topics(article)(source) for source in found.sources]
    enough = any if found.step is Step.DIFFERENCE and topic.up == others[0].up else all
    chance = found.step in PROPORTIONS or claim.role == "ratio"
    if chance and not enough(topic.near & other.near for other in others):
        return False
    needed = 1 if found.step is Step.RATIO else min(SHARED, _says(article, topic))
    return any(len(topic.words & other.words) >= needed for other in others)


def _says(article: Article, topic: Topic) -> int:
    """How many words say what a claim is about, and not that it moved; one at the least."""
    return max(1, len(topic.words - article.lexicon.agreement.changes))
