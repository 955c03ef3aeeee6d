"""A claimed figure -> what it follows from by one step of arithmetic: a sum, a difference, a ratio, a rest, a span of years."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from fractions import Fraction
from itertools import chain, combinations, groupby, islice, product

from newslint.arithmetic import formulas, policies
from newslint.arithmetic.interval import Interval
from newslint.arithmetic.measures import converted
from newslint.arithmetic.quantity import CODE_LETTERS
from newslint.article import Article, once
from newslint.article.claims import body, values
from newslint.article.claims.comparable import ANY, BARE, TIMES, Standing, standings
from newslint.article.claims.topic import beside, topics
from newslint.article.dates.value import Date
from newslint.article.mention import Figure, Mention
from newslint.article.mentions import dates, rates
from newslint.article.sentences import sentence_of
from newslint.kinds.agreement.worked_out.fates import of_one_fate
from newslint.kinds.agreement.worked_out.following import follows
from newslint.kinds.agreement.worked_out.steps import Derived, Step

UNITLESS = frozenset({ANY, BARE, TIMES, "percent", "ordinal", "day"})
MOST = 8  # figures of a sentence that are combined
CLOSE = 2  # sentences from a part to its whole
BEGUN = 5  # words before a level among which it is said that a time began there
PARTS = 4  # figures told one by one that are added
LOOKED_AT = 60  # figures of a body among which parts are looked for
ADDED = frozenset({"number", "money"})
FURTHER = frozenset({"further"})
WAYS = frozenset({Step.RISE, Step.FALL, Step.DIFFERENCE})
"""The steps from one end of a range to the other: `from 5,000 to 4,600`."""
TRIED = 40  # derived values of a claim's size that are looked at


def derived(article: Article, claim: Figure) -> Derived | None:
    """What a claim follows from; the sentence must share a word with it."""
    for one in standings(claim):
        wanted = one.quantity.near()
        if one.measure == TIMES:
            wanted = Interval(one.quantity.nominal - policies.FOLD, one.quantity.nominal + policies.FOLD)
        for found in _within(_by_one_step(article).into(one.measure), wanted):
            if follows(article, claim, found):
                return found
        if one.measure == "day":
            return _years(article, claim)
    return (
        _others(article, claim)
        or _of_a_part_told(article, claim)
        or _since_the_start(article, claim)
        or _of_so_many(article, claim)
        or _passed(article, claim)
        or _in_parts(article, claim)
        or _listed_below(article, claim)
        or _converted(article, claim)
        or _in_another_unit(article, claim)
    )


def _others(article: Article, claim: Figure) -> Derived | None:
    """All but one of what the body counts: `24 other firms`, of 25."""
    topic, tell = topics(article)(claim), topics(article)
    if not topic.apart & FURTHER or claim.quantity.unit is not None:
        return None
    whole = claim.quantity.nominal + 1
    counted = (fact for fact in body(article) if fact.quantity.unit is None and fact.quantity.nominal == whole)
    alike = (fact for fact in counted if tell(fact).noun & topic.noun)
    return next((Derived(claim.quantity.nominal, Step.OTHERS, (fact,)) for fact in alike), None)


def _passed(article: Article, claim: Figure) -> Derived | None:
    """What lies a little above a round number that something is said to pass: `to pass 90,000`, of 91,600."""
    topic, tell = topics(article)(claim), topics(article)
    if not claim.quantity.zeros or article.lexicon.agreement.passing.isdisjoint(beside(article, claim)[0][:1]):
        return None
    beyond = claim.quantity._replace(hedge="over").stands_for()
    above = (
        one.figure for end in standings(claim) for one in values(article).around(end.measure, end.quantity.nominal)
    )
    told = (fact for fact in above if fact.quantity.nominal in beyond and topic.near & tell(fact).near)
    return next((Derived(fact.quantity.nominal, Step.PASSED, (fact,)) for fact in told), None)


def _of_a_part_told(article: Article, claim: Figure) -> Derived | None:
    """The share of a whole that stands close to a part which field and body tell: `2,400 jobs, 8% of staff`, of 30,100."""
    told = [one for one in sentence_of(article, claim).figures if one.end <= claim.start]
    if not told or claim.quantity.unit != "percent" or not _is_of_something(article, claim):
        return None
    near = body(article)[:LOOKED_AT]
    for part, whole in product([one for one in near if _is_one(one, told[-1])], near):
        apart = abs(sentence_of(article, part).number - sentence_of(article, whole).number)
        larger = whole.quantity.unit == part.quantity.unit and whole.quantity.nominal > part.quantity.nominal > 0
        if larger and apart <= CLOSE:
            share = formulas.part(part.quantity.nominal, whole.quantity.nominal)
            if share in claim.quantity.near():
                return Derived(share, Step.SHARE, (part, whole))
    return None


def _since_the_start(article: Article, claim: Figure) -> Derived | None:
    """The change from a level at which a time began to one that is told elsewhere: a year's rise of 5%, to `£210`, where `It began the year at £200`."""
    if claim.quantity.unit != "percent" or _is_of_something(article, claim):
        return None
    reached = article.lexicon.relations.at | article.lexicon.relations.to
    told = [one for one in body(article)[:LOOKED_AT] if not reached.isdisjoint(beside(article, one)[0][:1])]
    bases = [one for one in told if not article.lexicon.agreement.starting.isdisjoint(beside(article, one)[0][:BEGUN])]
    for base, new in product(bases, told):
        if base.quantity.unit == new.quantity.unit and base.quantity.nominal > 0 < new.quantity.nominal:
            change = formulas.rise(new.quantity.nominal, base.quantity.nominal)
            if abs(change) in claim.quantity.near() and change:
                return Derived(abs(change), Step.RISE if change > 0 else Step.FALL, (base, new))
    return None


def _of_so_many(article: Article, claim: Figure) -> Derived | None:
    """What as many as are counted get together: `$60 million`, of `twelve towns will get $5 million each`."""
    if claim.role != "money":
        return None
    for amount in body(article)[:LOOKED_AT]:
        each = amount.quantity.unit == claim.quantity.unit and beside(article, amount)[1][:2]
        if not each or article.lexicon.relations.each.isdisjoint(each):
            continue
        for count in sentence_of(article, amount).figures:
            worth = formulas.product(count.quantity.nominal, amount.quantity.nominal)
            if count.role == "number" and count.quantity.nominal > 1 and worth in claim.quantity.near():
                return Derived(worth, Step.PRODUCT, (amount, count))
    return None


def _is_of_something(article: Article, claim: Figure) -> bool:
    return not article.lexicon.relations.of.isdisjoint(beside(article, claim)[1][:1])


def _is_one(fact: Figure, told: Figure) -> bool:
    return (fact.quantity.nominal, fact.quantity.unit) == (told.quantity.nominal, told.quantity.unit)


def _in_parts(article: Article, claim: Figure) -> Derived | None:
    """The sum of figures that the body tells one by one, each of what the claim is about or more of it (`another 200`)."""
    if claim.role not in ADDED:
        return None
    wanted = claim.quantity.as_count().near()
    kin = [fact for fact in body(article)[:LOOKED_AT] if _is_part(article, claim, fact)]
    for first, count in product(range(len(kin)), range(2, PARTS + 1)):
        parts = kin[first : first + count]
        apart = sentence_of(article, parts[-1]).number - sentence_of(article, parts[0]).number
        told_apart = len({part.quantity.nominal for part in parts}) > 1 and _goes_on(article, parts)
        if len(parts) == count and apart <= count and told_apart:
            told = formulas.total(*(part.quantity.as_count().stands_for() for part in parts))
            if told.meets(wanted):
                return Derived(claim.quantity.nominal, Step.SUM, tuple(parts))
    return None


def _listed_below(article: Article, claim: Figure) -> Derived | None:
    """The sum of the last amounts of the points of one list: `adult care, £88m`, `schools, £61m`."""
    if claim.role not in ADDED:
        return None
    blocks = {id(block): at for at, block in enumerate(article.blocks)}
    parts = {
        blocks[id(fact.block)]: fact
        for fact in body(article)[:LOOKED_AT]
        if fact.block.kind == "item" and fact.role == claim.role and fact.quantity.unit == claim.quantity.unit
    }
    for _, run in groupby(enumerate(parts), lambda each: each[1] - each[0]):
        told = [parts[at] for _, at in run]
        total = formulas.total(*(one.quantity.nominal for one in told))
        if len(told) > 1 and total in claim.quantity.as_count().near():
            return Derived(claim.quantity.nominal, Step.SUM, tuple(told))
    return None


def _is_part(article: Article, claim: Figure, fact: Figure) -> bool:
    """Whether a figure may be a part of a claim: less than it and of the same noun or, of money, beside the same words."""
    if fact.role != claim.role or fact.quantity.unit != claim.quantity.unit or fact.quantity.top is not None:
        return False
    topic, other = topics(article)(claim), topics(article)(fact)
    if fact.quantity.unit is None:
        same = bool(topic.noun & other.noun) or of_one_fate(article, claim, fact)
    else:
        same = bool(topic.near & other.near)
    return fact.quantity.nominal < claim.quantity.nominal and (same or bool(other.apart & FURTHER))


def _goes_on(article: Article, parts: Sequence[Figure]) -> bool:
    """Whether amounts are told as parts of one: the later ones are further (`another $212 million`); of counts, it need not be said."""
    tell = topics(article)
    return parts[0].quantity.unit is None or all(tell(part).apart & FURTHER for part in parts[1:])


def _within(shelf: Sequence[Derived], wanted: Interval) -> Iterator[Derived]:
    at = bisect_left(shelf, wanted.low or 0, key=lambda one: one.value)
    yield from (one for one in islice(shelf, at, at + TRIED) if one.value in wanted)


class _Steps:
    """What one step makes of the figures of each sentence; worked out for a measure when first asked for."""

    def __init__(self, article: Article) -> None:
        sentences = groupby(body(article), lambda fact: sentence_of(article, fact))
        facts = (tuple(islice(group, MOST)) for _, group in sentences)
        self._sentences = [told for told in facts if len(told) > 1 or _is_told_of(told[0])]
        self._shelves: dict[str, list[Derived]] = {}

    def into(self, measure: str) -> Sequence[Derived]:
        """The values in a measure, in order."""
        if measure not in self._shelves:
            made = chain.from_iterable(_made(_by_measure(facts), measure) for facts in self._sentences)
            self._shelves[measure] = sorted(made, key=_value)
        return self._shelves[measure]


def _is_told_of(only: Figure) -> bool:
    """Whether the one figure of a sentence may be what another follows from: a percentage, or both ends of a range."""
    return only.quantity.unit in {"percent", "point"} or only.quantity.top is not None


@once
def _by_one_step(article: Article) -> _Steps:
    return _Steps(article)


def _value(one: Derived) -> Fraction:
    return one.value


def _by_measure(facts: Iterable[Figure]) -> dict[str, list[Standing]]:
    found: dict[str, list[Standing]] = {}
    for fact in facts:
        for one in standings(fact):
            found.setdefault(one.measure, []).append(one)
    return found


def _made(by_measure: dict[str, list[Standing]], wanted: str) -> Iterator[Derived]:
    """The values in a measure that one step makes of the figures of a sentence."""
    if wanted not in {"percent", "ordinal", "day", TIMES}:
        for part in by_measure.get("percent", ()):
            yield from _parts(part, by_measure.get(wanted, ()))
    for measure, found in by_measure.items():
        if wanted in {measure, "percent", TIMES} and measure != "ordinal":  # the second and the third are no fifth
            yield from _steps(measure, [*found, *_elliptic(measure, by_measure)], wanted)


def _elliptic(measure: str, by_measure: dict[str, list[Standing]]) -> list[Standing]:
    """The bare numbers of a sentence whose unit another figure names: `to 31.7 million barrels from 31.6 million`."""
    if measure in UNITLESS or len([other for other in by_measure if other not in UNITLESS]) > 1:
        return []
    size = by_measure[measure][0].quantity.nominal
    return [
        one for one in by_measure.get(BARE, ()) if size < one.quantity.nominal * 2 and one.quantity.nominal < size * 2
    ]


def _steps(measure: str, found: Sequence[Standing], wanted: str) -> Iterator[Derived]:
    """The values in a measure, their own or another, that come of figures in one measure."""
    for one, two in combinations(found, 2):
        low, high = sorted((one.quantity.nominal, two.quantity.nominal))
        same = one.figure is two.figure
        for value, step in _of_two(low, high, measure, wanted) if low else ():
            if not same or step in WAYS:
                yield Derived(value, step, (one.figure,) if same else (one.figure, two.figure))
    if measure != wanted:
        return
    for count in range(3, len(found) + 1):
        figures = tuple(one.figure for one in found[:count])
        worths = [one.quantity.nominal for one in found[:count]]
        if len(frozenset(worths)) > 1:  # else it is one figure, told again and again
            yield Derived(formulas.total(*worths), Step.SUM, figures)
    if measure == "percent":
        for one in found:
            yield Derived(formulas.others(one.quantity.nominal), Step.REST, (one.figure,))


def _of_two(low: Fraction, high: Fraction, measure: str, wanted: str) -> Iterator[tuple[Fraction, Step]]:
    """What two values in one measure give in their own or in another."""
    if measure == wanted:
        yield formulas.total(low, high), Step.SUM
        yield formulas.difference(high, low), Step.DIFFERENCE
    if measure == "percent":
        return
    if wanted == TIMES:
        yield formulas.ratio(high, low), Step.RATIO
    elif wanted == "percent":
        yield formulas.part(low, high), Step.SHARE
        yield formulas.rise(high, low), Step.RISE
        yield formulas.fall(low, high), Step.FALL
        yield formulas.part(low, formulas.total(low, high)), Step.TAKEN
        yield formulas.part(high, formulas.total(low, high)), Step.TAKEN


def _parts(part: Standing, wholes: Sequence[Standing]) -> Iterator[Derived]:
    """A percentage of each other amount of the sentence."""
    for whole in wholes:
        if whole.figure is not part.figure:
            value = formulas.portion(part.quantity.nominal, whole.quantity.nominal)
            yield Derived(value, Step.PART, (part.figure, whole.figure))


def _years(article: Article, claim: Figure) -> Derived | None:
    """A span of years between two years that the story names, or from one to its own date."""
    span = claim.quantity.nominal
    if claim.quantity.unit != "year" or span.denominator != 1 or span <= 1:
        return None  # any two years in a row are one apart
    known = _named(article)
    for year, mention in known.items():
        other = year + int(span)
        if other in known:
            sources = tuple(one for one in (mention, known[other]) if one is not None)
            told = article.lexicon.messages.from_to.format(start=year, end=other)
            return Derived(span, Step.SPAN, sources, told) if sources else None
    return None


@once
def _named(article: Article) -> dict[int, Mention | None]:
    """The years that the body names, each with its first mention, and the year that the story is from."""
    known: dict[int, Mention | None] = {}
    for mention in dates(article):
        if isinstance(mention, Date) and mention.block.kind not in {"headline", "standfirst", "summary"}:
            for end in mention.ends:
                if end.when.year is not None and end.when.width == 1:
                    known.setdefault(end.when.year, mention)
    year = getattr(article.document.meta.get("date"), "year", None)
    if isinstance(year, int):
        known.setdefault(year, None)
    return known


def _converted(article: Article, claim: Figure) -> Derived | None:
    """An amount that the story gives in another currency, by a rate that it states."""
    given = claim.quantity
    for rate in rates(article):
        for here, there, factor in ((rate.base, rate.quote, rate.value), (rate.quote, rate.base, 1 / rate.value)):
            if not given.currencies.intersection(here):
                continue
            wanted = given.near().widened(policies.SILENT).scaled(factor)
            for code in there:
                for other in values(article).around(code, given.nominal * factor):
                    if other.quantity.nominal in wanted:
                        told = article.lexicon.messages.at_rate.format(rate=rate.text)
                        return Derived(given.nominal, Step.RATE, (other.figure, rate), told)
    return None


def _in_another_unit(article: Article, claim: Figure) -> Derived | None:
    """A measure that the story gives in another unit: 10 miles from 16 kilometres."""
    given = claim.quantity
    if claim.role != "quantity" or not given.unit or given.top is not None:
        return None
    for measure in values(article).measures:
        if measure in UNITLESS or measure == given.unit or (len(measure) == CODE_LETTERS and measure.isupper()):
            continue
        for value in converted(given.nominal, given.unit, measure):
            for other in values(article).around(measure, abs(value)):
                if abs(other.quantity.nominal - value) <= abs(value) * policies.ROUGH:
                    return Derived(given.nominal, Step.UNIT, (other.figure,))
    return None
