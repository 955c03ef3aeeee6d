"""The claims of a passage and those that a rule wants -> every way in which they can take part."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations, islice

from newslint.arithmetic import notation
from newslint.article.claims.claim import Claim
from newslint.kinds.relation.options import Options, Wanted
from newslint.kinds.relation.passages import Passage, fits
from newslint.lexicon.relations import RelationWords

Binding = Mapping[str, tuple[Claim, ...]]
"""The claims that take part, by the names that the rule gives them."""
MOST = 40
"""How many ways are looked at: a passage with more says nothing definite."""
STEPS = 1000
"""Choices that are tried on the way, of which most lead nowhere."""


def bindings(passage: Passage, options: Options, words: RelationWords) -> list[Binding]:
    """The ways in which claims go with one that is stated, in the nearest sentences that have any."""
    name, stated = notation.read(options.holds).stated, passage.stated
    others = sorted(((key, one) for key, one in options.claims if key != name), key=lambda each: bool(each[1].like))
    for pool in passage.pools(options):
        rest = _without(stated, pool)
        tried = [*islice(_bound({name: (stated,)}, others, rest, options, words), STEPS)]
        if found := [binding for binding in tried if binding is not None]:
            return found if len(found) <= MOST and len(tried) < STEPS else []
    return []


def _without(stated: Claim, pool: Sequence[Claim]) -> Sequence[Claim]:
    """The other claims; what was listed behind the one that is stated begins a list of its own."""
    rest: list[Claim] = []
    for at, claim in enumerate(pool):
        if claim.mention is not stated.mention:
            begins = at > 0 and pool[at - 1].mention is stated.mention
            rest.append(claim._replace(listed=False) if begins else claim)
    return rest


def _bound(
    taken: Binding, others: Sequence[tuple[str, Wanted]], rest: Sequence[Claim], options: Options, words: RelationWords
) -> Iterator[Binding | None]:
    """What is taken, and for each further claim of the rule one of the choices that are left; None for each that leads nowhere."""
    if not others:
        yield taken
        return
    (name, wanted), *further = others
    like = taken.get(wanted.like, ())[:1]
    fitting = [one for one in rest if fits(one, wanted, options, words) and all(map(one.alike, like))]
    for chosen in _choices(fitting, wanted):
        binding = {**taken, name: chosen}
        if _consistent(binding, options):
            left = [claim for claim in rest if claim not in chosen]
            yield from _bound(binding, further, left, options, words)
        yield None


def _consistent(binding: Binding, options: Options) -> bool:
    """Whether claims measure the same that must, stand behind those that they must, and count one thing where they are several."""
    for name, wanted in options.claims:
        claims = binding.get(name, ())
        like, after = binding.get(wanted.like, claims)[:1], binding.get(wanted.after, ())[-1:]
        if wanted.count == "list" and len({claim.noun for claim in claims} - {""}) > 1:
            return False
        if any(not claim.alike(other) for claim in claims for other in like):
            return False
        if any(claim.mention.span < other.mention.span for claim in claims for other in after):
            return False
    return True


def _choices(fitting: Sequence[Claim], wanted: Wanted) -> Iterator[tuple[Claim, ...]]:
    """So many of the claims that fit, in their order; of a list all that stand in one."""
    return _lists(fitting, wanted.least) if wanted.count == "list" else combinations(fitting, int(wanted.count))


def _lists(fitting: Sequence[Claim], least: int) -> Iterator[tuple[Claim, ...]]:
    """The runs of so many claims or more that commas and `and` join."""
    runs: list[list[Claim]] = []
    for claim in fitting:
        if runs and claim.listed:
            runs[-1].append(claim)
        else:
            runs.append([claim])
    return (tuple(run) for run in runs if len(run) >= least)
