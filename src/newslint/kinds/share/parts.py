"""Sentences -> parts of a whole that are also said in percent: `15 of the 50, or 30%`."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import pairwise

from newslint.article import Article, once
from newslint.article.claims.claim import Claim
from newslint.article.claims.keys import in_each
from newslint.article.claims.told import claims_in
from newslint.article.mention import Figure
from newslint.article.sentences import Sentence, figured, in_percent
from newslint.article.sentences.tokens import Token, ahead
from newslint.kinds.share.again import (
    COUNTS,
    MARKS,
    apposed,
    apposed_before,
    counted,
    is_fraction,
    is_share,
    leads,
    retells,
)
from newslint.lexicon.relations import RelationWords
from newslint.tuples import NamedTuple

FIGURES = 3  # a part, a whole and a share
_OPENING: Mapping[str, str] = {"(": ")", ",": ",", "-": "-", **{mark: mark for mark in MARKS}}
"""Marks that open what is put in, each with that which closes it."""
_ENDS = frozenset((";", ":", "(", ")"))
_FAR = 20  # words from a share to the one that says it again behind `or`
NAMED = 4  # words from `of` to the one that a whole is called by: `of its skilled workforce of 12,000`


class Share(NamedTuple):
    """`part` of `whole` is said to be `percent`."""

    part: Figure
    whole: Figure
    percent: Figure


class Part(NamedTuple):
    """`percent` of people who are counted one by one; how many they are is not said."""

    percent: Figure
    whole: Figure


class Told(NamedTuple):
    """A fraction in words (`one in five`, `more than half`) that is said again in percent."""

    fraction: Figure
    percent: Figure


@once
def fractions(article: Article) -> tuple[Told, ...]:
    """Every fraction that is followed by its percentage, in brackets or, after `k in n`, between commas."""
    return tuple(in_each(article, in_percent(article, 2), _repeated))


@once
def shares(article: Article) -> tuple[Share, ...]:
    """Every part of a whole that is also said in percent, in text order."""
    held = (sentence for sentence in figured(article) if _may_tell(sentence))
    return tuple(in_each(article, held, _told, claims_in(article)))


@once
def parts(article: Article) -> tuple[Part, ...]:
    """Every percentage of an exact number of people, in text order: `33.3% of the 12 voters`."""
    return tuple(in_each(article, in_percent(article, 2), _of_people))


def _may_tell(sentence: Sentence) -> bool:
    """Whether a sentence has a part, a whole and a percentage or a fraction."""
    figures = sentence.figures
    return len(figures) >= FIGURES and any(one.role == "percent" or 0 < one.quantity.nominal < 1 for one in figures)


def _of_people(sentence: Sentence, words: RelationWords) -> Iterator[Part]:
    tokens = sentence.tokens
    for at, token in enumerate(tokens):
        if token.word not in words.of or not at:
            continue
        percent, after = tokens[at - 1].figure, _figure_after(tokens, at, words)
        whole = tokens[after].figure if after is not None else None
        if (
            percent is None
            or whole is None
            or after is None
            or not (_is_exact(percent, "percent") and _is_exact(whole, "number"))
        ):
            continue
        behind = [one.word for one in tokens[after + 1 : after + 3]]
        if behind[:1] and behind[0] in words.persons and behind[1:] != ["'"]:
            yield Part(percent, whole)


def _is_exact(figure: Figure, role: str) -> bool:
    """Whether a figure is of that role, no range and not hedged."""
    return figure.role == role and figure.quantity.top is None and not figure.hedge


def _told(sentence: Sentence, words: RelationWords, told: Callable[[Sentence], Sequence[Claim]]) -> Iterator[Share]:
    """The shares of a sentence, each percentage once."""
    near = [*_shared(sentence.tokens, words)]
    yield from near
    apart = _apart(sentence.tokens, told(sentence), words)
    yield from (share for share in apart if all(share.percent is not one.percent for one in near))


def _apart(tokens: Sequence[Token], claims: Sequence[Claim], words: RelationWords) -> Iterator[Share]:
    """`Of the 50 boats, 15 are new, or 30%`: the only two counts before a percentage that says again which part the one is."""
    for at, percent in enumerate(claims):
        counts = [claim for claim in claims[:at] if claim.role in COUNTS]
        if len(counts) == 2 and counts[0].alike(counts[1]) and _again(tokens, counts[1], percent, words):
            part, whole = sorted(counts, key=lambda claim: _of_all(claim, words))
            if _of_all(whole, words) and not _of_all(part, words) and _in_one_clause(tokens, part, percent):
                yield from _share(part, whole, percent)


def _share(*claims: Claim) -> Iterator[Share]:
    """The figures of three claims, if the first can be part of the second."""
    part, whole, percent = (claim.mention for claim in claims)
    if isinstance(part, Figure) and isinstance(whole, Figure) and isinstance(percent, Figure):
        yield from (Share(part, whole, percent),) if _same_kind(part, whole) else ()


def _again(tokens: Sequence[Token], count: Claim, percent: Claim, words: RelationWords) -> bool:
    """Whether a percentage says again what was counted: `, or 30%`, `(30%)`, `a share of 30%`; not where another count stands before it: `and a further 12, or 24%`."""
    if percent.role != "percent":
        return False
    last, at = (next(at for at, token in enumerate(tokens) if token.mention is one.mention) for one in (count, percent))
    if any(counted(tokens, to) for to in range(last + 1, at)):
        return False
    return (at > 0 and retells(tokens, at, last, words)) or percent.led_by(frozenset(words.classes.get("restated", ())))


def _of_all(claim: Claim, words: RelationWords) -> bool:
    """Whether a count is that of which there is a part: `of the town's 50`, and `Of 50` before all else."""
    led = claim.led_by(frozenset(words.classes.get("whole", ())))
    return led or (len(claim.before) == 1 and claim.before[0] in words.of)


def _in_one_clause(tokens: Sequence[Token], part: Claim, percent: Claim) -> bool:
    """Whether no mark that ends a clause stands between two claims."""
    between = [token.word for token in tokens if part.mention.end <= token.start < percent.mention.start]
    return ";" not in between and ":" not in between


def _shared(tokens: Sequence[Token], words: RelationWords) -> Iterator[Share]:
    for at, token in enumerate(tokens):
        if token.word not in words.of:
            continue
        before, after = _figure_before(tokens, at, words), _figure_after(tokens, at, words)
        if before is None or after is None:
            continue
        one, two = tokens[before].figure, tokens[after].figure
        if one is None or two is None or two.role not in COUNTS:
            continue
        if is_share(tokens, before):
            other = apposed(tokens, after, words, counted) or apposed_before(tokens, before, two, words)
            if other is not None and _same_kind(other, two):
                yield Share(other, two, one)
        elif one.role in COUNTS and (_same_kind(one, two) or _is_elided(one, two)):
            percent = apposed(tokens, after, words, is_share)
            if percent is not None:
                yield Share(one, two, percent)


def _is_elided(part: Figure, whole: Figure) -> bool:
    """Whether the part right before `of` leaves out the unit of the whole: `18 of the 60 megawatts`, no `three of the 12-foot boats`."""
    bare = part.quantity.unit is None and whole.role == "quantity" and "-" not in whole.text
    return bare and _fits_into(part, whole)


def _same_kind(part: Figure, whole: Figure) -> bool:
    return part.quantity.unit == whole.quantity.unit and _fits_into(part, whole)


def _fits_into(part: Figure, whole: Figure) -> bool:
    return (
        0 < part.quantity.nominal <= whole.quantity.nominal and part.quantity.top is None and whole.quantity.top is None
    )


def _figure_before(tokens: Sequence[Token], at: int, words: RelationWords) -> int | None:
    """The figure right before `of`, `out of` or `units of`."""
    for to in range(at - 1, max(-1, at - 3), -1):
        if tokens[to].figure is not None:
            return to
        if tokens[to].word in words.parts or tokens[to].word in words.stops:
            return None
    return None


def _figure_after(tokens: Sequence[Token], at: int, words: RelationWords) -> int | None:
    """The figure right behind `of the`, `of its more than`, `of the town's`, `of its skilled workforce of`."""
    place = next((to for to in ahead(tokens, at) if tokens[to].figure is not None), at)
    between = [token.word for token in tokens[at + 1 : place]]
    led = all(word in words.leads or word in words.owners or word.endswith(words.owning) for word in between)
    named = between[-1:] and between[-1] in words.of and len(between) <= NAMED and not words.stops.intersection(between)
    return place if place > at and (led or (named and all(map(str.isalpha, between)))) else None


def _repeated(sentence: Sentence, words: RelationWords) -> Iterator[Told]:
    """Each fraction beside the percentage that says it again, whichever of the two is told first."""
    tokens = sentence.tokens
    told = [at for at in sentence.places if is_share(tokens, at) or counted(tokens, at) or _is_in_points(tokens, at)]
    for first, again in pairwise(told):
        one, two = tokens[first].figure, tokens[again].figure
        if one is None or two is None or not _says_again(tokens, first, again, words):
            continue
        if two.role == "percent" and is_fraction(tokens, first) and not _in_percent(tokens, first, again, words):
            yield Told(one, two)  # not `a quarter of the green share (11%)`
        if one.role == "percent" and is_fraction(tokens, again):
            yield Told(two, one)


def _is_in_points(tokens: Sequence[Token], at: int) -> bool:
    """Whether a figure is a change in points, which may be told again as a part of the level: `by 6 points, or one-eighth`."""
    figure = tokens[at].figure
    return figure is not None and figure.role == "points"


def _says_again(tokens: Sequence[Token], first: int, again: int, words: RelationWords) -> bool:
    """Whether a figure stands by itself in brackets, between dashes or commas, or behind a comma and `or`, and nothing else is told before it."""
    lead = again - 1
    while lead > first and leads(tokens[lead].word, words) and tokens[lead].word not in words.ands:
        lead -= 1
    restated = tokens[lead].word in words.or_
    mark = lead - restated
    between = [token.word for token in tokens[first + 1 : mark]]
    opened, closed = tokens[mark].word, tokens[again + 1].word if again + 1 < len(tokens) else ""
    if mark <= first or opened not in _OPENING or not _ENDS.isdisjoint(between):
        return False
    if restated and opened == ",":
        return len(between) <= _FAR and not closed.isalnum()
    if any(word in words.stops for word in between):
        return False
    figure = tokens[first].figure
    named = (figure is not None and figure.role != "number") or (bool(between) and between[0] in words.of)
    return closed == _OPENING[opened] and (opened != "," or (named and "," not in between))


def _in_percent(tokens: Sequence[Token], fraction: int, again: int, words: RelationWords) -> bool:
    """Whether a fraction is of what is itself told in percent: it is then told again as a part of that, not of all."""
    between = [token.word for token in tokens[fraction + 1 : again] if token.word.isalpha()]
    while between and leads(between[-1], words):
        del between[-1]
    told = words.classes.get("percentages", ())
    return bool(between) and between[0] in words.of and between[-1] in told
