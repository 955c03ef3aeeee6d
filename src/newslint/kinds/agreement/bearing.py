"""A claimed figure and one of the body that goes together with it -> whether it surely is the same one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

from newslint.article import Article, once
from newslint.article.claims import body
from newslint.article.claims.comparable import DAYS, ends, standings
from newslint.article.claims.likeness import Likeness
from newslint.article.claims.moves import opposed
from newslint.article.claims.stems import stems
from newslint.article.claims.topic import beside, topics, unhedged
from newslint.article.figures.numbers import EXACT_COUNT
from newslint.article.judgement.wording import LONG, telling
from newslint.article.mention import Figure, Mention
from newslint.article.mentions import names
from newslint.article.prose.neighbours import word_after
from newslint.article.sentences import sentence_of
from newslint.kinds.agreement.backing_needed import persons, reaches_back, vague
from newslint.kinds.agreement.worked_out.fates import befell, of_one_fate
from newslint.tuples import NamedTuple

COUNTED = frozenset({"number", "ordinal"})
BOUNDS = frozenset({"at most", "under"})
CHANGE_AND_RATE = frozenset({"point", "percent"})
SCALED = 1000  # times as much is the same digits in another scale
MET = 2  # words in common, of their sentences or beside them, that two small counts of one thing have
TOLD = 5  # words in common and telling digits of two numbers of one thing
BEGUN = 5  # letters by which two forms of a name are known for one
NEAREST = Fraction(1, 10)
"""How far apart two values may lie that are surely one, whatever a single digit leaves open: 500 are no `1K`."""


class Counterpart(NamedTuple):
    """A figure of the body beside a claim: what they have in common, and how their values go together (None: not)."""

    claim: Figure
    fact: Figure
    likeness: Likeness
    how: str | None


def bears_out(article: Article, each: Counterpart) -> bool:
    """Whether a figure that goes together with a claim is surely the same one: in direction, unit, scale and noun, and no echo of it."""
    near = gap(each) <= NEAREST and not (gap(each) and _is_finer(each))
    return near and not _set_apart(article, each) and _of_one_thing(article, each)


def _is_finer(each: Counterpart) -> bool:
    """Whether a claim has more digits than a figure that is no estimate, and hardly a word beside both: 4.75 percent in brief are no 4.8."""
    finer = telling(each.claim) > telling(each.fact) > 0 and not each.fact.hedge and each.fact.quantity.top is None
    return finer and not each.likeness.noun and len(each.likeness.near) < MET


def stands_alike(article: Article, one: Figure, other: Figure) -> bool:
    """Whether neither of two levels is where a change led and the other where it began (`to 4.5 percent`, `from 4.5 percent`), and neither of two bounds is another: `15% or less`, `less than 15%`."""
    words = article.lexicon.relations
    led = [beside(article, figure)[0] for figure in (one, other)]
    here, there = (next(iter(unhedged(figure, before)), "") for figure, before in zip((one, other), led, strict=True))
    crossed = (here in words.to and there in words.start) or (here in words.start and there in words.to)
    hedges = {figure.quantity.hedge for figure in (one, other)}
    return not crossed and (len(hedges) == 1 or BOUNDS.isdisjoint(hedges))


def _set_apart(article: Article, each: Counterpart) -> bool:
    """Whether direction or scale set two figures apart (13 are no 13 million), or where they stand."""
    claim, fact, alike = each.claim, each.fact, each.likeness
    if abs(claim.quantity.nominal) * SCALED <= max(abs(end.nominal) for end in ends(fact)):
        return True
    if alike.direction < 0 or opposed(article, claim, fact):
        return True
    other = alike.other and not _is_the_very_one(each)
    return other or _clings(claim) or _clings(fact) or echoes(article, fact)


def _is_the_very_one(each: Counterpart) -> bool:
    """Whether two figures of one value and unit stand beside the same word: `another 50K are evacuated` are the 50,000 who left."""
    one, two = each.claim.quantity, each.fact.quantity
    same = (one.nominal, one.unit, one.top) == (two.nominal, two.unit, two.top)
    told = bool(each.likeness.near) or (telling(each.claim) > 1 and len(each.likeness.shared) >= MET)
    return same and told and one.nominal > EXACT_COUNT


def _of_one_thing(article: Article, each: Counterpart) -> bool:
    """Whether two figures have one unit and, where both count, one noun; a small count or a word for many needs more: thousands march, and a thousand sign."""
    claim, fact, alike = each.claim, each.fact, each.likeness
    if vague(article, claim):
        told = alike.near - topics(article)(claim).noun - article.lexicon.agreement.before
        return alike.noun and bool(told) and claim.quantity.unit == fact.quantity.unit
    if claim.quantity.nominal <= EXACT_COUNT and not _known(article, each):
        return False
    if claim.role in COUNTED and fact.role in COUNTED and claim.quantity.unit == fact.quantity.unit:
        counting = counts(article, claim) and counts(article, fact)
        if _is_age_at_death(article, each):
            return True
        return alike.noun or _of_people(article, each) or (not counting and bool(alike.near)) or _is_told_so(each)
    if {claim.quantity.unit, fact.quantity.unit} == CHANGE_AND_RATE:
        return False  # no change of a rate is a rate
    same = any(one.measure == other.measure for one in standings(claim) for other in standings(fact))
    bare = claim if claim.quantity.unit is None else fact
    plain = telling(bare) >= LONG or not counts(article, bare)  # `EGP 149 billion`, `149 billion investments`
    return same or (bare.quantity.unit is None and bool(alike.near) and plain)


def _is_age_at_death(article: Article, each: Counterpart) -> bool:
    """Whether one says at which age somebody died, and the other, alone, how old somebody was: `dead at 84`, `She was 84`."""
    words, claim, fact = article.lexicon.relations, each.claim, each.fact
    (before, _), (led, _) = beside(article, claim), beside(article, fact)
    if words.at.isdisjoint(before[:1]) or words.helping.isdisjoint(led[:1]) or not befell(article, claim):
        return False
    alone = fact.block.prose.text[fact.end : fact.end + 1] in {"", ".", ",", ";"}
    return alone and claim.quantity.nominal == fact.quantity.nominal


def _is_told_so(each: Counterpart) -> bool:
    """Whether so much else is said of two numbers of one value that they count one thing by two names: the fewer digits, the more."""
    same = each.claim.quantity.nominal == each.fact.quantity.nominal
    shown = telling(each.claim)
    return same and shown > 1 and len(each.likeness.shared) + shown >= TOLD and not each.likeness.apart


def _known(article: Article, each: Counterpart) -> bool:
    """Whether a small count, a place or a span, such as any story has for many things, is of the thing that the other is of."""
    alike = each.likeness
    if each.claim.role not in COUNTED:
        return each.claim.quantity.unit not in DAYS or _of_one_span(article, each)
    if each.claim.quantity.nominal == 1 and each.claim.role == "number":
        return following(each.claim) == following(each.fact)  # `one person's hand` is no `one-handed`
    counted = alike.noun and len(alike.shared) > 1
    fate = of_one_fate(article, each.claim, each.fact) and len(alike.shared) >= MET
    return counted or fate or _in_points(article, each) or _of_people(article, each) or _met(article, each)


def _in_points(article: Article, each: Counterpart) -> bool:
    """Whether two figures beside one word are points, in short and in full: `Dow down 8 pts`, `the Dow was down 8 points`."""
    short = article.lexicon.figures.moves
    points = short | article.lexicon.agreement.points
    return bool(each.likeness.near) and following(each.claim) in short and following(each.fact) in points


def following(figure: Figure) -> str:
    """The word right behind a figure."""
    return word_after(figure.block.prose.text, figure.end)[0]


def _met(article: Article, each: Counterpart) -> bool:
    """Whether two small counts stand in sentences about one thing, under no other name, and what the one counts, or two words, beside both."""
    alike, tell = each.likeness, topics(article)
    counted = [tell(figure).noun for figure in (each.claim, each.fact) if counts(article, figure)]
    if counted and (not (following(each.claim) and following(each.fact)) or _strange(alike, counted)):
        return False  # `milestone 2` is not one of `two candidates`
    return len(alike.shared) >= MET and not alike.apart and not of_others(article, each.claim, each.fact)


def _strange(alike: Likeness, counted: Sequence[frozenset[str]]) -> bool:
    return len(alike.near) < MET and alike.near.isdisjoint(frozenset().union(*counted))


def _of_one_span(article: Article, each: Counterpart) -> bool:
    """Whether two spans are of one thing; of two that say how far back one must go for the like, `low` and `high` tell no thing, and any firm has a half-year."""
    alike = each.likeness
    if _is_a_period(article, each.claim) and of_others(article, *each[:2]):
        return False
    if reaches_back(article, each.claim) and reaches_back(article, each.fact):
        told = len(alike.shared) >= MET and bool(alike.shared - article.lexicon.agreement.changes - _extremes(article))
        return told and not (gap(each) and _names_more(article, *each[:2]))
    return bool(alike.near) or _met(article, each)


@once
def _extremes(article: Article) -> frozenset[str]:
    """The stems of `high`, `low` and the like, of whatever they are."""
    words = article.lexicon.agreement
    return frozenset(stem for word in words.extremes for stem in stems(word, words))


def _is_a_period(article: Article, figure: Figure) -> bool:
    """Whether a span is a period of which figures are told: `half-year`."""
    return any(figure.text.lower() in said for said in article.lexicon.agreement.turns.values())


def of_others(article: Article, *numbers: Mention) -> bool:
    """Whether the sentences of two numbers name somebody or something each, and not the same: `Australian shares`, `New Zealand stocks`."""
    one, other = (named(article, sentence_of(article, number)) for number in numbers)
    return bool(one and other) and one.isdisjoint(other)


def _names_more(article: Article, one: Mention, other: Mention) -> bool:
    """Whether the sentence of a number names what that of another, which has names, does not."""
    here, there = (named(article, sentence_of(article, number)) for number in (one, other))
    return bool(there) and not here <= there


def named(article: Article, within: Mention) -> frozenset[str]:
    """How the names inside a stretch begin: `Austria` and `Austrian` are one."""
    inside = (name for name in names(article) if name.block is within.block)
    said = (name.text for name in inside if within.start <= name.start < within.end)
    return frozenset(word[:BEGUN].lower() for text in said for word in text.split())


def _of_people(article: Article, each: Counterpart) -> bool:
    """Whether two figures count people, who go by many names, or one does and they stand beside one word: `12 rowers`, `12 people`."""
    people = [not persons(article).isdisjoint(topics(article)(figure).noun) for figure in (each.claim, each.fact)]
    return all(people) or (any(people) and bool(each.likeness.near))


def counts(article: Article, number: Mention) -> bool:
    """Whether a bare number counts what stands right behind it."""
    word, _ = word_after(number.block.prose.text, number.end)
    bare = not isinstance(number, Figure) or number.quantity.unit is None
    return bare and bool(word) and word not in article.lexicon.agreement.stop


def _clings(figure: Figure) -> bool:
    """Whether a figure is one end of what was not read as a range."""
    return figure.block.prose.text[figure.end : figure.end + 2].lstrip("-–")[:1].isdigit()


def echoes(article: Article, fact: Figure) -> bool:
    """Whether a figure stands in a headline that the text of the page says again."""
    text = fact.block.prose.text
    return any(start <= fact.start < start + len(title) for title in _titles(article) for start in _found(text, title))


def echoing(article: Article, claim: Figure) -> Iterator[Figure]:
    """The figures of the body that are a claim of the headline, where the text of the page says that again."""
    text = claim.block.prose.text
    title, inside = text.strip(), claim.start - (len(text) - len(text.lstrip()))
    for fact in body(article) if claim.block.kind == "headline" else ():
        if fact.text == claim.text and (fact.start - inside) in _found(fact.block.prose.text, title):
            yield fact


@once
def _titles(article: Article) -> tuple[str, ...]:
    return tuple(block.prose.text.strip() for block in article.blocks if block.kind == "headline")


def _found(text: str, title: str) -> Iterator[int]:
    at = text.find(title) if title else -1
    while at >= 0:
        yield at
        at = text.find(title, at + 1)


def gap(each: Counterpart) -> Fraction:
    """By which share of the greater two figures lie apart in a measure of both; not at all where only their numbers are the same."""
    facts: dict[str, list[Fraction]] = {}
    for fact in standings(each.fact):  # of a dollar that may be of many countries there are as many
        facts.setdefault(fact.measure, []).append(fact.quantity.nominal)
    both = {(one.quantity.nominal, fact) for one in standings(each.claim) for fact in facts.get(one.measure, ())}
    return min((abs(one - other) / (max(one, other) or 1) for one, other in both), default=Fraction(0))
