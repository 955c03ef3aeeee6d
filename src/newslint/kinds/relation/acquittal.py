"""A claim that does not follow -> whether words between, or another choice of figures near by, let it pass: nothing is said of it then."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from fractions import Fraction
from itertools import chain, combinations, islice, permutations, product

from newslint.arithmetic import notation
from newslint.arithmetic.interval import Interval
from newslint.arithmetic.quantity import Quantity
from newslint.article import Article
from newslint.article.claims.beside import LISTED
from newslint.article.claims.claim import Claim
from newslint.article.claims.dated import WEEKDAYS, of_dateline
from newslint.article.claims.moments import CALENDAR_MONTH, CLOCK, DAY, MONTH, TODAY, YEAR
from newslint.article.dates.value import Date
from newslint.article.mention import Mention
from newslint.article.sentences import Sentence, sentence_of
from newslint.article.times.clocks import HALF
from newslint.article.times.plainclocks import PlainClock
from newslint.kinds.relation.asides import apart, aside, is_of_a_record, until
from newslint.kinds.relation.bindings import Binding, may_be_meant
from newslint.kinds.relation.cases import Case, case, roughly
from newslint.kinds.relation.options import EITHER, Options
from newslint.kinds.relation.passages import counts, fits, nouns_of, phrases, sorts
from newslint.kinds.relation.signs import excuses, spoken
from newslint.lexicon import Lexicon

Further = Sequence[tuple[Claim, Interval]]
"""Claims that measure what is stated, each with the values that it may stand for."""
_TINY, _TIMES = 20, 50
"""A number that counts none of what is counted in so many times as much."""
TRIED = 150
"""Choices that are tried, those of half a dozen figures; where there are more, nothing is said."""
_DATED = frozenset((YEAR, MONTH, CALENDAR_MONTH, DAY, TODAY))
_NIGHT, _WEEK = 2, 7
_LONG = 5
"""Claims of which two may be no parts: `a majority of 25 … 14 of them`."""
_OF_A_DAY = frozenset(("day", "weekday", "relative"))
_PERCENT, _HUNDRED = "percent", 100
_SHARES = frozenset((_PERCENT, "fraction"))
_FACTORS = frozenset(("number", "duration", "ratio", "fraction"))
NEAR = Fraction(1, 10)
"""How far off a value may be that rounding and hedges might make right, as a part of what is stated."""


def excused(one: Case, pool: Sequence[Claim], options: Options, article: Article) -> bool:
    """Whether a word in the sentences of the claims says that they need not come out, or a year that some are of another time."""
    said = phrases(options.acquit.said, options.words, article.lexicon.relations)
    denials = phrases(("denied",), (), article.lexicon.relations)
    claims = [claim for some in one.binding.values() for claim in some]
    if options.compares and options.convict.only == EITHER and apart(article, *claims):
        return True  # `The ten-week closure of 2019`
    around = {sentence_of(article, claim.mention) for claim in claims}
    timeless = all(claim.role not in _DATED for claim in claims)
    if options.acquit.dated and timeless and any(_names_a_year(article, sentence) for sentence in around):
        return True
    roles = {claim.role for claim in claims}
    if CLOCK in roles and WEEKDAYS not in roles and _of_several_days([*_days_told(around)], claims):
        return True  # `8 p.m. on Monday … 6 a.m. on Wednesday`
    if not any(excuses(spoken(_told_of(sentence, article, ())), said, denials) for sentence in around):
        return False
    beside = [*aside(article, claims, pool)]
    return not beside or any(excuses(spoken(_told_of(sentence, article, beside)), said, denials) for sentence in around)


def _told_of(sentence: Sentence, article: Article, beside: Sequence[Claim]) -> str:
    """What a sentence says, without figures beside those that take part, and a last clause that has a subject of its own and no figure: `, and the forecast is for rain`."""
    said, text = article.lexicon.relations, sentence.block.prose.text
    for claim in beside:
        if sentence_of(article, claim.mention) is sentence:
            start, end = until(article, claim)
            return f"{text[sentence.start : start]} {text[end : sentence.end]}"
    behind = sentence.tokens[max(sentence.places, default=-1) + 1 :]
    for one, joint, first in zip(behind, behind[1:], behind[2:], strict=False):
        if one.word in LISTED and joint.word in said.ands and first.word in said.articles:
            return text[sentence.start : one.start]
    return sentence.text


def _of_several_days(days: Sequence[Date], claims: Sequence[Claim]) -> bool:
    """Whether days are more than one, and the night that follows it: `from 11:50 p.m. Saturday until 4:20 a.m. Sunday`."""
    named = [day.weekday for day in days]
    times = [
        claim.quantity.nominal for claim in claims if claim.role == CLOCK and not isinstance(claim.mention, PlainClock)
    ]
    over = len(times) == _NIGHT and times[0] - times[1] > HALF
    nightly = over and len(named) == _NIGHT and None not in named and ((named[1] or 0) - (named[0] or 0)) % _WEEK == 1
    return len(days) > 1 and not nightly


def _days_told(around: Iterable[Sentence]) -> Iterator[Date]:
    """The days that some sentences tell, the dateline aside."""
    for sentence in around:
        for mention in sentence.mentions:
            if isinstance(mention, Date) and mention.period in _OF_A_DAY and not of_dateline(mention):
                yield mention


def crowded(one: Case, pool: Sequence[Claim], options: Options, article: Article) -> bool:
    """Whether another claim near by may as well have been meant: of the sort of one that is to stand alone, and of no other noun.

    Where a word leaves no doubt what is stated, only what stands in the sentences of the claims may.
    """
    claims = [claim for some in one.binding.values() for claim in some]
    taken, nouns = {id(claim.mention) for claim in claims}, {claim.noun for claim in claims}
    others = [claim for claim in pool if id(claim.mention) not in taken and may_be_meant(claim, nouns)]
    lone = [claim for name in options.convict.alone for claim in one.binding[name]]
    crowding = [other for other in others if any(other.alike(claim) and not _is_tiny(other, claim) for claim in lone)]
    earlier = {id(claim.mention) for claim in (aside(article, claims, crowding) if crowding else ())}
    crowding = [other for other in crowding if id(other.mention) not in earlier]
    crowding += _stated_beside(one, pool, options, article)
    if not crowding or not _is_sure(one, options, article):
        return bool(crowding)
    told = {sentence_of(article, claim.mention).number for claim in claims}
    return any(sentence_of(article, other.mention).number in told for other in crowding)


def _stated_beside(one: Case, pool: Sequence[Claim], options: Options, article: Article) -> Iterator[Claim]:
    """What may be what is stated as well, by the words beside it, and is to stand alone: `by 88 votes, and the other by 112`."""
    stated, words = notation.read(options.holds).stated, article.lexicon.relations
    (told,), sort = one.binding[stated], sorts(options, words)[stated]
    taken = {id(claim.mention) for some in one.binding.values() for claim in some}
    if sort.wanted.beside and stated in options.convict.alone:
        sentence = sentence_of(article, told.mention)
        yield from (
            claim
            for claim in pool
            if id(claim.mention) not in taken
            and claim.alike(told)
            and fits(claim, sort, words)
            and sentence_of(article, claim.mention) is sentence
        )


def _is_tiny(other: Claim, claim: Claim) -> bool:
    """Whether a number is so much smaller than a count of thousands that it counts something else: `closed at ten`."""
    small, large = other.quantity.nominal, claim.quantity.nominal
    return other.role == "number" and not other.noun and 0 < small <= _TINY and large >= _TINY * _TIMES


def _is_sure(one: Case, options: Options, article: Article) -> bool:
    """Whether what is stated is told by a word that leaves no doubt what it is."""
    sure = phrases(options.convict.sure, options.words, article.lexicon.relations)
    return bool(sure) and one.binding[notation.read(options.holds).stated][0].beside(sure)


def _names_a_year(article: Article, sentence: Sentence) -> bool:
    """Whether a sentence says in which year or month something was; not how far one must go back for the like."""
    lexicon = article.lexicon
    return any(
        isinstance(mention, Date)
        and any(end.when.year or end.when.month for end in mention.ends)
        and not is_of_a_record(sentence, mention, lexicon.relations, lexicon.agreement)
        for mention in sentence.mentions
    )


def _place(mention: Mention) -> tuple[int, int]:
    return mention.block.prose.span(mention.start, mention.end)


def acquitted(one: Case, pool: Sequence[Claim], options: Options, lexicon: Lexicon) -> bool:
    """Whether some choice of the claims near by holds, by itself or with one further figure added or taken away."""
    stated = notation.read(options.holds).stated
    told = one.binding[stated][0]
    nouns = nouns_of(stated, options, lexicon.relations)
    others = [claim for claim in pool if claim.mention is not told.mention and counts(claim, nouns, lexicon.relations)]
    if counted := {len(one.binding[name]) for name in notation.read(options.holds).counted}:
        others = [claim for claim in others if claim.role != "number" or claim.quantity.nominal not in counted]
    unit = told.quantity.unit
    further = [(claim, claim.measured(unit).as_count().stands_for()) for claim in others if claim.alike(told)]
    if any(claim.quantity.unit != unit and reach.meets(told.quantity.near()) for claim, reach in further):
        return True  # it is told once more, in another unit: `33 inches (840 mm)`
    choices = list(islice(_chosen(one.binding, others, stated, fewer=options.acquit.fewer), TRIED + 1))
    if len(choices) > TRIED:
        return True  # among so many figures any may have been meant
    for chosen in choices:
        again = case(chosen, options, lexicon) if _may_hold(chosen, further, stated, options) else None
        if again is not None and (again.doubt(options) is None or _with_one_more(again, further, stated)):
            return True
    if (not options.convict.mistaken and _turned(one, options, lexicon)) or _with_a_factor(one, others):
        return True
    return _as_a_share(one, pool) or _of_the_other(one)


def _turned(one: Case, options: Options, lexicon: Lexicon) -> bool:
    """Whether the equation holds exactly where what is stated changes places with another that takes part, or is what a percentage of that leaves: `a 10 percent tip on the $80 dinner, $8`, `$12, 40 percent off the $20`."""
    stated = notation.read(options.holds).stated
    told, exact = one.binding[stated][0], one.equation.expression.exact
    parts = any(claim.role == _PERCENT for claims in one.binding.values() for claim in claims)
    for name, (claim, *more) in one.binding.items():
        if name == stated or more or not claim.alike(told):
            continue
        if parts and claim.quantity.nominal - exact in told.quantity.stands_for():
            return True
        again = case({**one.binding, stated: (claim,), name: (told,)}, options, lexicon)
        if again is not None and again.equation.expression.exact == again.equation.quantity.nominal:
            return True
    return False


def _of_the_other(one: Case) -> bool:
    """Whether a percentage is what one of two figures is of the other, be they no sides of one vote: `2,940 of the 4,900 votes cast, or 60%`."""
    if one.equation.stated.role != _PERCENT:
        return False
    stated = one.equation.quantity.stands_for()
    worths = [claim.quantity.nominal for claims in one.binding.values() for claim in claims if claim.role != _PERCENT]
    return any(other and part / other * _HUNDRED in stated for part, other in permutations(worths[:_LONG], 2))


def _as_a_share(one: Case, pool: Sequence[Claim]) -> bool:
    """Whether another share near by is what a percentage was to be: `4,200 of 5,600, three-quarters, voted and 91% said yes`."""
    taken = {id(claim.mention) for claims in one.binding.values() for claim in claims}
    exact = one.equation.expression.exact
    shares = [claim for claim in pool if claim.role in _SHARES and id(claim.mention) not in taken]
    stands_for = (claim.quantity.stands_for() for claim in shares if claim.role == _PERCENT)
    return one.equation.stated.role == _PERCENT and (
        any(exact in reach for reach in stands_for)
        or any(claim.quantity.nominal * _HUNDRED == exact for claim in shares if claim.role != _PERCENT)
    )


def _may_hold(chosen: Binding, further: Further, stated: str, options: Options) -> bool:
    """Whether it is worth a closer look: the value is near to what is stated, or a further figure from it."""
    value = chosen[stated][0].quantity.nominal
    near, gaps = NEAR * abs(value), [abs(worth - value) for worth in roughly(chosen, options)]
    unit = chosen[stated][0].quantity.unit
    reaches = (Fraction(0), *(claim.measured(unit).nominal for claim, _ in further))
    return any(abs(gap - reach) <= near for gap in gaps for reach in reaches)


def _chosen(binding: Binding, others: Sequence[Claim], stated: str, *, fewer: bool) -> Iterator[Binding]:
    """The claims with others of their sort in one place, that of what is stated first, then in two; none in two places."""
    taken = {id(claim.mention) for claims in binding.values() for claim in claims}
    free = [claim for claim in others if id(claim.mention) not in taken]
    told = [(claim,) for claim in free if claim.alike(binding[stated][0])]
    names = [name for name in binding if name != stated]
    bound = {id(claim.mention): claim for claims in binding.values() for claim in claims}
    others = [
        bound.get(id(claim.mention), claim) for claim in others
    ]  # as they are taken: exact, in a unit that they leave out
    instead = {name: [*islice(_instead(binding[name], others, free, fewer=fewer), TRIED)] for name in names}
    yield from (binding, *({**binding, stated: one} for one in told))
    for changed in (*((name,) for name in names), *combinations(names, 2)):
        for picked in product(*(instead[name] for name in changed)):
            chosen = {**binding, **dict(zip(changed, picked, strict=True))}
            places = [id(claim.mention) for claim in chain.from_iterable(chosen.values())]
            if len(set(places)) == len(places):
                yield chosen


def _instead(
    claims: tuple[Claim, ...], others: Sequence[Claim], further: Sequence[Claim], *, fewer: bool
) -> Iterator[tuple[Claim, ...]]:
    """One of several less or one more, a single one less or more another; every choice of one or two."""
    if len(claims) > 1:
        yield from combinations(claims, len(claims) - 1) if fewer else ()
        yield from combinations(claims, len(claims) - 2) if fewer and len(claims) >= _LONG else ()
        yield from ((*claims, claim) for claim in further if claim.alike(claims[0]))
    else:
        moved = (_moved(claims[0], other, sign) for other in further if other.alike(claims[0]) for sign in (1, -1))
        yield from ((claim,) for claim in moved)
    if len(claims) <= 2:
        yield from combinations([claim for claim in others if claim.alike(claims[0])], len(claims))


def _moved(claim: Claim, other: Claim, sign: int) -> Claim:
    """A claim with another added to it or taken away."""
    one, two = claim.quantity, other.measured(claim.quantity.unit)
    return claim._replace(quantity=one._replace(nominal=one.nominal + sign * two.nominal, step=max(one.step, two.step)))


def _with_a_factor(one: Case, others: Sequence[Claim]) -> bool:
    """Whether a further figure is how many times too much or little is told: `over five years`."""
    taken = {id(claim.mention) for claims in one.binding.values() for claim in claims}
    times = one.equation.quantity.nominal / one.equation.expression.exact
    factors = {claim.quantity.nominal for claim in others if id(claim.mention) not in taken and claim.role in _FACTORS}
    return times in factors or 1 / times in factors


def _with_one_more(one: Case, further: Further, stated: str) -> bool:
    """Whether a further figure makes up for the difference: `another 1,000`, `less tax`."""
    taken = {id(claim.mention) for claims in one.binding.values() for claim in claims}
    told = one.binding[stated][0].quantity.as_count()
    more = told.stands_for() - one.equation.expression.under(Quantity.stands_for)
    less = -more
    return any(id(claim.mention) not in taken and (reach.meets(more) or reach.meets(less)) for claim, reach in further)
