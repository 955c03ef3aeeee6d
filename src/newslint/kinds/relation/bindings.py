"""The claims of a passage and those that a rule wants -> every way in which they can take part."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from fractions import Fraction
from itertools import combinations, islice, pairwise, takewhile
from operator import attrgetter

from newslint.arithmetic import notation
from newslint.arithmetic.dimension import dimension
from newslint.article.claims.claim import Claim
from newslint.article.claims.moments import TIMES
from newslint.article.figures.numbers import EXACT_COUNT
from newslint.article.mention import Mention
from newslint.kinds.relation.options import ALL, Options, Wanted
from newslint.kinds.relation.passages import Passage, fits
from newslint.kinds.relation.targets import Sort, others_of, phrases, sorts, target
from newslint.lexicon.relations import RelationWords

Binding = Mapping[str, tuple[Claim, ...]]
"""The claims that take part, by the names that the rule gives them."""
MOST = 40
"""How many ways are looked at: a passage with more says nothing definite."""
PAIR, SIZES = 2, 20
"""Two claims of one thing, and how many times as large as the other one of them may be."""
STEM = 4
"""Letters that two forms of what is counted share."""
SHORT = 3
"""Letters that one thing and several of it share: `city`, `cities`."""
_SPAN, _MEASURE = "duration", "quantity"
_IN = {("year", "month"): 12, ("year", "week"): 52, ("week", "day"): 7, ("day", "hour"): 24, ("hour", "minute"): 60}
"""How many of a time are another one."""
CLOSE, CROWDED = Fraction(2, 100), 6
"""How near two measures in two units are that are one, and how many are looked at."""
NAMED = 3
"""Words of a name behind which a list leaves a unit out."""
CROWD = 150
"""Claims among which nothing is likely: only tables tell of more in a few sentences."""
STEPS = 1000
"""Choices that are tried on the way, of which most lead nowhere."""


def bindings(passage: Passage, options: Options, words: RelationWords) -> Iterator[Sequence[Binding]]:
    """The ways in which claims go with one that is stated, sentence by sentence, the nearest first; none where there are too many."""
    name, stated, wanted = notation.read(options.holds).stated, passage.stated, others_of(options, words)
    if not _enough(passage, name, wanted, options, words):
        return
    fewest, rooms = sum(sort.wanted.fewest for _, sort in wanted), target(options, words).rooms
    seen = set[tuple[Mention, Mention]]()
    for pool in passage.pools(options):
        if len(pool) > CROWD:
            return
        ends = pool[0].mention, pool[-1].mention
        if (
            len(pool) <= fewest or ends in seen
        ):  # too few, or no more than before: nothing is told in the sentence beside
            continue
        seen.add(ends)
        others = _without(stated, pool, words.ands)
        rest = _uncrowded(others, rooms) if rooms else others
        tried = [*islice(_bound({name: (stated,)}, wanted, rest, options, words), STEPS)]
        found = [binding for binding in tried if binding is not None]
        if len(found) > MOST or len(tried) == STEPS:
            return
        if found:
            yield found


def _enough(
    passage: Passage, name: str, others: Sequence[tuple[str, Sort]], options: Options, words: RelationWords
) -> bool:
    """Whether all the sentences together have as many claims as are wanted of each sort, and like what is stated where they must be: most have not."""
    every, stated = passage.widest(options), passage.stated
    for _, sort in others:
        wanted, role, left = sort.wanted, sort.wanted.role, sort.wanted.fewest
        if len(every) <= left:
            return False
        for one in every:
            if (not role or one.role in role) and one.mention is not stated.mention and fits(one, sort, words):
                if wanted.like == name and not _of_one_sort(one, stated, sort.bare):
                    continue
                if wanted.before == name and one.mention.span > stated.mention.span:
                    continue
                if wanted.after == name and one.mention.span < stated.mention.span:
                    continue
                left -= 1
                if not left:
                    break
        if left > 0:
            return False
    return True


def _without(stated: Claim, pool: Sequence[Claim], ands: Collection[str]) -> Sequence[Claim]:
    """The other claims; what was listed behind the one that is stated begins a list of its own, and one that it ends is none without it."""
    rest: list[Claim] = []
    for at, claim in enumerate(pool):
        if claim.mention is stated.mention:
            if run := _ended_by(claim, rest, ands):
                rest[-len(run) :] = [one._replace(listed=False) for one in run]
            continue
        begins = at > 0 and pool[at - 1].mention is stated.mention
        rest.append(claim._replace(listed=False) if begins else claim)
    return rest


def _ended_by(claim: Claim, before: Sequence[Claim], ands: Collection[str]) -> Sequence[Claim]:
    """The list of which a claim is the last, but for its first: `marks of 9.2, 9.4 and 9.9 averaged`; none in `9.2, 9.4 and 9.9, and in all`."""
    if not claim.listed or claim.joint not in ands:
        return ()
    run = [*takewhile(attrgetter("listed"), reversed(before))][::-1]
    return run if all(one.joint not in ands for one in run) else ()


def _uncrowded(claims: Sequence[Claim], rooms: int) -> Sequence[Claim]:
    """The claims without those of a sort of which more stand there than can take part: none of these stands alone."""
    sorts = Counter([(claim.role, claim.quantity.unit) for claim in claims if may_be_meant(claim)])
    return [claim for claim in claims if sorts[claim.role, claim.quantity.unit] <= rooms]


def may_be_meant(claim: Claim, nouns: Collection[str] = ()) -> bool:
    """Whether a claim counts one of some things, or does not say what; `one` is mostly no count at all."""
    return (not claim.noun or claim.noun in nouns) and (claim.quantity.unit is not None or claim.quantity.nominal != 1)


def _bound(
    taken: Binding, others: Sequence[tuple[str, Sort]], rest: Sequence[Claim], options: Options, words: RelationWords
) -> Iterator[Binding | None]:
    """What is taken, and for each further claim of the rule one of the choices that are left; None for each that leads nowhere."""
    if not others:
        yield taken
        return
    (name, sort), *further = others
    wanted, bare = sort.wanted, sort.bare
    like = taken.get(wanted.like, ())[:1]
    fitting = [one for one in rest if fits(one, sort, words)]
    if wanted.count == ALL:
        fitting = [one for one in fitting if not _stands_for_some(one, words)]
    if like:
        roles = (*sorts(options, words)[wanted.like].wanted.role, "number")
        fitting = [one for one in fitting if one.role in roles and _of_one_sort(one, like[0], bare)]
    for chosen in _choices(_aside(fitting, taken, wanted), wanted):
        binding = _in_its_unit(_as_wanted(taken, name, chosen, wanted), options)
        if (not wanted.elided or _told_once(chosen, bare)) and _consistent(binding, options, words):
            left = [claim for claim in rest if claim not in chosen]
            yield from _bound(binding, further, left, options, words)
        yield None


def _stands_for_some(claim: Claim, words: RelationWords) -> bool:
    """Whether a number stands for those who were told of, and is no part: `8,295 votes were cast for the two`."""
    bare = claim.role == "number" and not claim.noun and not claim.next and claim.quantity.nominal <= EXACT_COUNT
    return bare and not words.articles.isdisjoint(claim.before[-1:])


def _as_wanted(taken: Binding, name: str, claims: tuple[Claim, ...], wanted: Wanted) -> Binding:
    """What is taken with some claims more: some in a unit that they, or the one they are like, leave out, some without room for rounding."""
    if not wanted.elided:
        return {**taken, name: tuple(claim.exactly() for claim in claims) if wanted.exact else claims}
    like = taken.get(wanted.like, ())[:1]
    every = _completed((*claims, *like))
    told, first = every[: len(claims)], every[len(claims) :]
    alike = {wanted.like: (*first, *taken[wanted.like][1:])} if first else {}
    return {**taken, **alike, name: tuple(claim.exactly() for claim in told) if wanted.exact else told}


def _of_one_sort(one: Claim, other: Claim, before: frozenset[str]) -> bool:
    """Whether two claims measure the same, or one of them leaves out its unit where it may; not an index beside a percentage."""
    if one.alike(other) or not before:
        return one.alike(other)
    return (_bare(one, before) or _bare(other, before)) and not (other.role == "percent" and _uneven((one, other)))


def _told_once(claims: Sequence[Claim], before: frozenset[str]) -> bool:
    """Whether all of several claims tell their unit, or those that do not leave it out where they may."""
    told = {claim.quantity.unit is not None for claim in claims}
    return len(told) < PAIR or all(claim.quantity.unit is not None or _bare(claim, before) for claim in claims)


def _aside(fitting: Sequence[Claim], taken: Binding, wanted: Wanted) -> Sequence[Claim]:
    """The claims that fit; where all near by take part, all of the side on which they are wanted."""
    if wanted.count != ALL:
        return fitting
    after, before = taken.get(wanted.after, ())[-1:], taken.get(wanted.before, ())[:1]
    behind = [one for one in fitting if all(other.mention.span < one.mention.span for other in after)]
    return [one for one in behind if all(one.mention.span < other.mention.span for other in before)]


def _bare(claim: Claim, before: frozenset[str]) -> bool:
    """Whether a number leaves out its unit behind one of some words, or in a list behind a name: `beyond the 8.22`, `it was nine`, `41% and Labour 34`."""
    if claim.role != "number" or claim.noun:
        return False
    return claim.preceded_by(before) or (claim.listed and not claim.next and 0 < len(claim.before) <= NAMED)


def _completed(claims: tuple[Claim, ...]) -> tuple[Claim, ...]:
    """The claims, bare numbers among them in the unit of those that tell theirs: `at 8.31 metres, beyond the 8.22`."""
    told = next((claim for claim in claims if claim.quantity.unit is not None), None)
    return tuple(
        claim.of_unit(told) if told and claim.quantity.unit is None and not claim.noun else claim for claim in claims
    )


def _consistent(binding: Binding, options: Options, words: RelationWords) -> bool:
    """Whether claims measure the same that must, stand behind those that they must, and count one thing where they are several."""
    for name, wanted in options.claims:
        claims = binding.get(name)
        if not claims:
            continue
        if len(claims) > 1 and (
            not _of_one_thing(claims, wanted) or (wanted.count == ALL and _within_another(claims, binding, words))
        ):
            return False
        like, after, before = (binding.get(other, ()) for other in (wanted.like, wanted.after, wanted.before))
        if any(not claim.alike(other) for other in like[:1] for claim in claims):
            return False
        if any(claims[0].mention.span < other.mention.span for other in after):
            return False
        if any(claim.mention.span > other.mention.span for other in before for claim in claims):
            return False
        if not _for_one(claims, wanted, binding, words):
            return False
    return not _told_twice(binding) and (not options.compares or _of_one_measure(binding))


def _told_twice(binding: Binding) -> bool:
    """Whether two claims are one measure in two units: `90 million km (56 million miles)`, of which neither is a part or a multiple."""
    measured = [claim for some in binding.values() for claim in some if claim.role == _MEASURE]
    return any(
        one.quantity.unit != other.quantity.unit
        and one.alike(other)
        and abs(one.measured(other.quantity.unit).nominal - other.quantity.nominal) <= other.quantity.nominal * CLOSE
        for one, other in combinations(measured[:CROWDED], PAIR)
    )


def _of_one_thing(claims: Sequence[Claim], wanted: Wanted) -> bool:
    """Whether several claims measure the same, are of like sizes, and count one thing unless they are mixed."""
    if any(not claims[0].alike(claim) for claim in claims[1:]) or _uneven(claims):
        return False
    return wanted.mixed or len({claim.noun for claim in claims} - {""}) <= 1


def _within_another(claims: Sequence[Claim], binding: Binding, words: RelationWords) -> bool:
    """Whether one of several is a part of the one right before it: `of the 90 tenants 60 came, and 48 of them voted`; not where all are parts `of them`."""
    of_them = phrases(("of-them",), (), words)
    taken = sorted((claim for some in binding.values() for claim in some), key=lambda claim: claim.mention.span)
    return any(
        later in claims and earlier in claims and later.beside(of_them) and not earlier.beside(of_them)
        for earlier, later in pairwise(taken)
    )


def _of_one_measure(binding: Binding) -> bool:
    """Whether two claims that are only held against each other count one thing, for one of one thing: no `$95` and `$60 a day`."""
    told = sorted((claims[0] for claims in binding.values()), key=lambda claim: claim.mention.span)
    if len(told) < PAIR:
        return True
    first, last = told
    if 0 in {first.quantity.step, last.quantity.step} and max(one.quantity.nominal.denominator for one in told) > 1:
        return False  # `two agreed … 60 percent, up from 3.67`
    things = first.noun[:STEM], last.noun[:STEM]
    return (not last.base or last.base == first.base) and (not all(things) or things[0] == things[1])


def _for_one(claims: Sequence[Claim], wanted: Wanted, binding: Binding, words: RelationWords) -> bool:
    """Whether what is told for one of some things, `$12 a crate`, is told for one of those that another claim counts, and the rest for all."""
    if not wanted.per:
        return True
    heads = phrases(("heads",), (), words)
    counted = binding.get(wanted.per, ())
    taken = (*claims, *counted)
    whole = [other for some in binding.values() for other in some if other not in taken]
    told_for_one = any(
        (other.base and not (other.base in words.paces.values() and claim.base in heads))  # `an annual budget`
        or other.quantity.nominal == claim.quantity.nominal
        for other in whole
        for claim in claims
    )
    known = all(claim.base and all(_is_one_of(claim.base, other, heads) for other in counted) for claim in claims)
    return known and not told_for_one


def _in_its_unit(binding: Binding, options: Options) -> Binding:
    """What is taken, a time counted in that for one of which something else is told: `$420 a month for five years`, 60 of them."""
    found = dict(binding)
    for name, wanted in options.claims:
        if wanted.per in binding and name in binding:
            base = binding[name][0].base
            counted = [_counted_in(base, claim) for claim in binding[wanted.per]]
            measured = any(one.role == _MEASURE for one in binding[notation.read(options.holds).stated])
            found[wanted.per] = tuple(_as_number(claim) if measured else claim for claim in counted)
    return found


def _as_number(claim: Claim) -> Claim:
    """A time that only counts how often something is done: litres a day for ten days are litres."""
    if claim.role != _SPAN:
        return claim
    return claim._replace(role="number", noun=claim.quantity.unit or "", quantity=claim.quantity._replace(unit=None))


def _counted_in(base: str, claim: Claim) -> Claim:
    """A whole number of years, weeks or days in other ones, of which none is rounded; of a measure how often it has that unit."""
    if claim.role == _MEASURE and base and dimension(base) == dimension(claim.quantity.unit):
        return claim._replace(role="number", noun=base, quantity=claim.measured(base)._replace(unit=None))
    times = _IN.get((claim.quantity.unit or "", base), 1 if claim.quantity.unit == base else 0)
    if claim.role != _SPAN or not times or claim.quantity.nominal.denominator > 1:
        return claim
    return claim._replace(
        quantity=claim.quantity._replace(nominal=claim.quantity.nominal * times, unit=base, step=Fraction(0), zeros=0)
    )


def _is_one_of(base: str, count: Claim, heads: frozenset[str]) -> bool:
    """Whether one of what a claim counts is called so: `crate` for `40 crates`, `day` for `nine days`, `head` for whatever it be."""
    if count.quantity.nominal <= 1:
        return False
    named = count.quantity.unit or count.noun
    told = bool(named) and named.startswith(base[: max(SHORT, len(base) - 1)])
    return told or (base in heads and count.role != _SPAN)


def _uneven(claims: Sequence[Claim]) -> bool:
    """Whether two claims that are to be of one thing are of other sizes."""
    low, high = sorted(abs(claim.quantity.nominal) for claim in claims) if len(claims) == PAIR else (1, 1)
    timed = low > 0 and claims[0].role in TIMES  # it is 12:20 a.m.
    return low * SIZES < high and not timed


def _choices(fitting: Sequence[Claim], wanted: Wanted) -> Iterator[tuple[Claim, ...]]:
    """So many of the claims that fit, in their order, two of other values; of a list all that stand in one."""
    if wanted.count == ALL:
        return iter([tuple(fitting)] if len(fitting) >= wanted.least else [])
    if wanted.count == "list":
        return _lists(fitting, wanted.least)
    chosen = combinations(fitting, int(wanted.count))
    return (some for some in chosen if len(some) != PAIR or some[0].quantity.nominal != some[1].quantity.nominal)


def _lists(fitting: Sequence[Claim], least: int) -> Iterator[tuple[Claim, ...]]:
    """The runs of so many claims or more that commas and `and` join."""
    runs: list[list[Claim]] = []
    for claim in fitting:
        if runs and claim.listed:
            runs[-1].append(claim)
        else:
            runs.append([claim])
    return (tuple(run) for run in runs if len(run) >= least)
