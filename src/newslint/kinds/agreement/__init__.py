"""Figures of headline, standfirst, summary and captions against the body: borne out, contradicted, or unbacked."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newslint.article import Article
from newslint.article.claims import BODY, claims
from newslint.article.mention import Figure, Mention
from newslint.kinds.agreement import telling
from newslint.kinds.agreement.backing import swapped
from newslint.kinds.agreement.backing_needed import may_contradict, needs_backing, said_otherwise, small, strangers
from newslint.kinds.agreement.bearing import bears_out
from newslint.kinds.agreement.contradiction import contradicts
from newslint.kinds.agreement.echoes import echoes
from newslint.kinds.agreement.judged import Judged, another, judge, outdone, slipped, told_otherwise
from newslint.kinds.agreement.lines import transposed
from newslint.kinds.agreement.misses import miss
from newslint.kinds.agreement.options import Options
from newslint.kinds.agreement.recalled import recalled
from newslint.kinds.agreement.recounted import recounted
from newslint.kinds.agreement.repeats import repeats
from newslint.kinds.agreement.retold import retold
from newslint.kinds.agreement.swung import swung
from newslint.kinds.agreement.turned import turned
from newslint.kinds.agreement.worked_out.added import told_singly
from newslint.kinds.agreement.worked_out.consequences import consequences
from newslint.model import Fault, Kind, Problem, Verified


def check(article: Article, options: Options) -> Iterator[Problem | Verified]:
    """Judge every figure of the fields against the body."""
    words = article.lexicon.messages
    yield from (telling.changed_about(first, again, words) for first, again in transposed(article))
    if not any(block.kind in BODY for block in article.blocks):
        return
    yield from (telling.repeated(repeat, options, words) for repeat in (*repeats(article), *recalled(article)))
    yield from (telling.told_twice(twice, words) for twice in retold(article))
    yield from (telling.following(one.stated, one.derived, words) for one in consequences(article))
    turns = {one.claim.figure: one for one in turned(article)}
    yield from (telling.turned_round(one.claim, one.fact, words, one.doubt) for one in turns.values())
    yield from (telling.turned_round(one.claim, one.fact, words, 1) for one in swung(article))
    echoed = {one.claim: one for one in echoes(article) if one.claim not in turns}
    yield from (telling.echoed(one, words) for one in echoed.values())
    judged = [judge(article, claim) for claim in claims(article) if claim not in turns and claim not in echoed]
    unheld = [one for one in judged if not one.held]
    taken = frozenset(one.backing.fact for one in judged if one.backing is not None)
    others = tuple(stranger for stranger in strangers(article) if all(stranger.span != one.span for one in echoed))
    listed = _listed(
        (*(one.claim for one in unheld if may_contradict(article, one.claim) and not small(one.claim)), *others),
        options,
    )
    for one in judged:
        if (stronger := outdone(article, one, taken, options)) is not None:
            yield telling.contradicted(article, stronger, options)
        elif one.derived is not None or (one.backing is not None and bears_out(article, one.backing)):
            yield from telling.verified(article, one)
        elif one.held and (other := another(article, one, taken, options) or told_otherwise(article, one)) is not None:
            yield telling.contradicted(article, other, options)
    data, told = _parted(unheld, listed=listed)
    slips = [found for one in data if (found := slipped(article, one, taken)) is not None]
    if len(slips) == 1:  # where more of the list seem to be slips of one another, it only is about like things
        yield telling.contradicted(article, slips[0], options)
    for one in told:
        yield from _doubted(article, one, taken, options)
    for stranger in others:
        if not (listed and stranger.block.kind == "summary") and (near := miss(article, stranger)) is not None:
            yield telling.missed(stranger, near, words)


def _parted(unheld: Sequence[Judged], *, listed: bool) -> tuple[list[Judged], list[Judged]]:
    """Those of a list of data, and those that the story must tell."""
    data = [one for one in unheld if listed and one.claim.block.kind == "summary"]
    return data, [one for one in unheld if not (listed and one.claim.block.kind == "summary")]


def _listed(unbacked: Sequence[Mention], options: Options) -> bool:
    """Whether the summary is a list of data, such as prices, that the body does not go into."""
    return sum(one.block.kind == "summary" for one in unbacked) >= options.data


def _doubted(article: Article, one: Judged, taken: frozenset[Figure], options: Options) -> Iterator[Problem]:
    words = article.lexicon.messages
    other = swapped(article, one.claim)
    if other is not None and not small(one.claim) and other.likeness.shared:
        yield telling.contradicted(article, other, options, "currency")
        return
    if not may_contradict(article, one.claim):
        return
    otherwise = said_otherwise(article, one.claim)
    found = (
        rival
        for rival in one.rivals
        if (rival.fact not in taken and contradicts(rival, options) and not told_singly(article, rival))
        or (not otherwise and recounted(article, rival))
    )
    rival = next(found, None)
    if rival is not None and (rival.likeness.score >= options.alike or not otherwise):
        yield telling.contradicted(article, rival, options)
    elif otherwise or one.claim.block.kind == "caption":
        return
    elif (near := miss(article, one.claim)) is not None and near.fact not in taken:
        yield telling.missed(one.claim, near, words)
    elif needs_backing(article, one.claim):
        yield telling.unbacked(one.claim, words)


KIND = Kind(
    check,
    Options,
    (
        Fault(
            "contradicted",
            "the body has another figure for the same thing",
            ("stated", "field", "found", "slip"),
        ),
        Fault("turned", "the body tells the same change the other way", ("stated", "field", "found")),
        Fault("repeated", "the body tells a figure twice, with two values", ("stated", "found", "slip")),
        Fault("unbacked", "nothing in the body supports the figure", ("stated", "field"), refutes=False),
    ),
    fact=True,
)
