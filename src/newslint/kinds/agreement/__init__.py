"""Figures of headline, standfirst, summary and captions against the body: borne out, contradicted, or unbacked."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from typing import NamedTuple

from newslint.arithmetic.slips import slip, slips
from newslint.article import Article
from newslint.article.claims import BODY, claims
from newslint.article.claims.comparable import ends, standings
from newslint.article.claims.likeness import Likeness
from newslint.article.equation import remark
from newslint.article.mention import Figure, Mention
from newslint.article.sentences import sentence_of
from newslint.article.wording import digits
from newslint.kinds.agreement.backing import backing, rivals, swapped
from newslint.kinds.agreement.backing_needed import (
    may_contradict,
    needs_backing,
    said_otherwise,
    small,
    strangers,
)
from newslint.kinds.agreement.bearing import Counterpart, bears_out
from newslint.kinds.agreement.consequences import consequences
from newslint.kinds.agreement.derivations import Derived, derived
from newslint.kinds.agreement.echoes import Echo, echoes
from newslint.kinds.agreement.misses import Miss, miss
from newslint.kinds.agreement.one_thing import tells
from newslint.kinds.agreement.recounted import recounted
from newslint.kinds.agreement.repeats import Repeat, repeats, told_again
from newslint.kinds.agreement.retold import Retold, retold
from newslint.kinds.agreement.swung import swung
from newslint.kinds.agreement.turned import turned
from newslint.lexicon.messages import Messages
from newslint.model import Fault, Kind, Note, Problem, Verified
from newslint.record import record

COUNTED = frozenset({"number", "quantity", "duration", "age", "ordinal", "range"})
"""The roles whose figure counts a thing that stands right behind it."""


MOVED = frozenset({"scale", "decimal"})
"""The slips that leave the digits as they are, so that the last one stands for so many times as much."""

AMONG = 3  # words beside a claim and a figure that say what the claim does

FEW = 100
"""What is so many times as much is no other value of the same thing, unless a slip of the pen makes it one."""


@record
class Options:
    """`data` is how many unbacked figures make a summary a list of data, which the body need not repeat.

    `alike` is the likeness from which a body figure contradicts a claim instead of merely failing to back it.
    `debug` adds to each message why two figures were taken for the same thing: the features and the score.
    """

    data: int = 3
    alike: int = 6
    debug: bool = False


class Judged(NamedTuple):
    """A claim, and what the body holds about it."""

    claim: Figure
    backing: Counterpart | None = None
    derived: Derived | None = None
    rivals: tuple[Counterpart, ...] = ()

    @property
    def held(self) -> bool:
        """Whether the body bears the claim out."""
        return self.backing is not None or self.derived is not None


def check(article: Article, options: Options) -> Iterator[Problem | Verified]:
    """Judge every figure of the fields against the body."""
    if not any(block.kind in BODY for block in article.blocks):
        return
    words = article.lexicon.messages
    yield from (_repeated(repeat, options, words) for repeat in repeats(article))
    yield from (_told_twice(twice, words) for twice in retold(article))
    yield from (_following(one.stated, one.derived, words) for one in consequences(article))
    turns = {one.claim.figure: one for one in turned(article)}
    yield from (_turned(one.claim, one.fact, words, one.doubt) for one in turns.values())
    yield from (_turned(one.claim, one.fact, words, 1) for one in swung(article))
    echoed = {one.claim: one for one in echoes(article) if one.claim not in turns}
    yield from (_echoed(one, words) for one in echoed.values())
    judged = [_judge(article, claim) for claim in claims(article) if claim not in turns and claim not in echoed]
    unheld = [one for one in judged if not one.held]
    taken = frozenset(one.backing.fact for one in judged if one.backing is not None)
    others = tuple(stranger for stranger in strangers(article) if all(stranger.span != one.span for one in echoed))
    listed = _listed(
        (*(one.claim for one in unheld if may_contradict(article, one.claim) and not small(one.claim)), *others),
        options,
    )
    for one in judged:
        if (stronger := _outdone(article, one, taken, options)) is not None:
            yield _contradicted(article, stronger, options)
        elif one.derived is not None or (one.backing is not None and bears_out(article, one.backing)):
            yield _verified(one, words)
        elif one.held and (another := _another(article, one, taken, options) or _retold(article, one)) is not None:
            yield _contradicted(article, another, options)
    data, told = _parted(unheld, listed=listed)
    slipped = [found for one in data if (found := _slipped(one, taken)) is not None]
    if len(slipped) == 1:  # where more of the list seem to be slips of one another, it only is about like things
        yield _contradicted(article, slipped[0], options)
    for one in told:
        yield from _doubted(article, one, taken, options)
    for stranger in others:
        if not (listed and stranger.block.kind == "summary") and (missed := miss(article, stranger)) is not None:
            yield _missed(stranger, missed, words)


def _outdone(article: Article, one: Judged, taken: frozenset[Figure], options: Options) -> Counterpart | None:
    """The figure that a claim is far more like than the one of its value: `20 killed`, where 12 died and 20 were hurt."""
    if one.backing is None or small(one.claim) or one.claim.role not in COUNTED or one.claim.block.kind == "caption":
        return None
    alike = one.backing.likeness
    if alike.near or alike.noun or len(alike.shared) > 1:
        return None
    for rival in rivals(article, one.claim):
        strong = rival.likeness.score >= options.alike + 2 and rival.likeness.near and rival.likeness.noun
        same = rival.fact.role != one.claim.role or rival.fact.quantity.nominal == one.claim.quantity.nominal
        if strong and rival.fact not in taken and not same:
            return rival
    return None


def _another(article: Article, one: Judged, taken: frozenset[Figure], options: Options) -> Counterpart | None:
    """The figure that contradicts a claim whose number stands in the body for something else: `500 jobs`, where $500 was spent."""
    claim = one.claim
    if one.backing is None or one.backing.fact.quantity.unit == claim.quantity.unit:
        return None
    found = (rival for rival in rivals(article, claim) if rival.fact not in taken and rival.likeness.noun)
    near = next((rival for rival in found if rival.likeness.near and _rivals(rival, options)), None)
    return near if may_contradict(article, claim) and claim.block.kind != "caption" else None


def _retold(article: Article, one: Judged) -> Counterpart | None:
    """The figure that stands among the words of a claim whose own value is told of something else."""
    told = (rival for rival in rivals(article, one.claim) if rival.likeness.noun and recounted(article, rival))
    found = next((rival for rival in told if len(rival.likeness.near) >= AMONG), None)
    return found if may_contradict(article, one.claim) else None


def _parted(unheld: Sequence[Judged], *, listed: bool) -> tuple[list[Judged], list[Judged]]:
    """Those of a list of data, and those that the story must tell."""
    data = [one for one in unheld if listed and one.claim.block.kind == "summary"]
    return data, [one for one in unheld if not (listed and one.claim.block.kind == "summary")]


def _repeated(repeat: Repeat, options: Options, words: Messages) -> Problem:
    values = {
        "stated": worded(repeat.again),
        "found": worded(repeat.first),
        "slip": _remark(repeat.slip, repeat.likeness, options, words),
    }
    note = Note(repeat.first.span, words.told_before)
    return Problem(repeat.again.span, values, (note,), None, (repeat.first.text,), "repeated")


def _told_twice(twice: Retold, words: Messages) -> Verified:
    told, before = (words.body_has.format(figure=worded(figure)) for figure in (twice.first, twice.again))
    return Verified(twice.again.span, told, (Note(twice.first.span, words.told_before),), elsewhere=before)


def _echoed(one: Echo, words: Messages) -> Problem:
    """A number among words that the body has with another number."""
    values = {"stated": one.claim.text, "field": words.fields[one.claim.block.kind], "found": one.fact.text}
    values["slip"] = words.otherwise_same
    return Problem(
        one.claim.span, values, (Note(one.fact.span, words.in_body),), None, (one.fact.text,), "contradicted"
    )


def _turned(claim: Mention, fact: Mention, words: Messages, doubt: int) -> Problem:
    """A change of a field that goes the other way in the body."""
    values = {"stated": claim.text, "field": words.fields[claim.block.kind], "found": fact.text}
    return Problem(claim.span, values, (Note(fact.span, words.change_in_body),), None, (), "turned", doubt)


def _judge(article: Article, claim: Figure) -> Judged:
    found = backing(article, claim)
    if found is not None:
        return Judged(claim, found)
    step = derived(article, claim)
    return Judged(claim, None, step) if step is not None else Judged(claim, None, None, rivals(article, claim))


def _listed(unbacked: Sequence[Mention], options: Options) -> bool:
    """Whether the summary is a list of data, such as prices, that the body does not go into."""
    return sum(one.block.kind == "summary" for one in unbacked) >= options.data


def _verified(one: Judged, words: Messages) -> Verified:
    if one.backing is not None:
        fact = one.backing.fact
        told = words.body_has.format(figure=worded(fact)) + words.reached.get(one.backing.how or "", "")
        there = words.field_has.format(field=words.fields[one.claim.block.kind], figure=worded(one.claim))
        return Verified(one.claim.span, told, (Note(fact.span, words.in_body),), elsewhere=there)
    assert one.derived is not None  # noqa: S101 -- held by one or the other
    return _following(one.claim, one.derived, words)


def _following(figure: Figure, derived: Derived, words: Messages) -> Verified:
    sources = sorted(derived.sources, key=lambda source: source.span)
    notes = tuple(Note(source.span, words.follows_from) for source in sources)
    step, figures = derived.told or words.steps[derived.step.value], words.joint.join(map(_text, sources))
    return Verified(figure.span, words.derived.format(step=step, figures=figures) if figures else step, notes)


def _text(mention: Mention) -> str:
    return mention.text


def worded(figure: Figure) -> str:
    """A figure with its hedge, as the story has them."""
    if not figure.hedge:
        return figure.text
    text, size = figure.block.prose.text, len(figure.hedge) + 1
    ahead = text[max(0, figure.start - size) : figure.start]
    if ahead.strip().lower() == figure.hedge:
        return ahead.lstrip() + figure.text
    return (
        text[figure.start : figure.end + size]
        if text[figure.end + 1 :].lower().startswith(figure.hedge)
        else figure.text
    )


def _doubted(article: Article, one: Judged, taken: frozenset[Figure], options: Options) -> Iterator[Problem]:
    words = article.lexicon.messages
    other = swapped(article, one.claim)
    if other is not None and not small(one.claim) and other.likeness.shared:
        yield _contradicted(article, other, options, "currency")
        return
    if not may_contradict(article, one.claim):
        return
    otherwise = said_otherwise(article, one.claim)
    found = (
        rival
        for rival in one.rivals
        if (rival.fact not in taken and _rivals(rival, options)) or (not otherwise and recounted(article, rival))
    )
    rival = next(found, None)
    if rival is not None and (rival.likeness.score >= options.alike or not otherwise):
        yield _contradicted(article, rival, options)
    elif otherwise or one.claim.block.kind == "caption":
        return
    elif (missed := miss(article, one.claim)) is not None and missed.fact not in taken:
        yield _missed(one.claim, missed, words)
    elif needs_backing(article, one.claim):
        yield Problem(one.claim.span, _values(one.claim, words), (), None, (), "unbacked", int(_may_add(one.claim)))


def _may_add(claim: Figure) -> bool:
    """Whether a claim may tell more than the body: a standfirst adds facts, and what a headline counts may be told one by one."""
    counted = claim.role == "number" and claim.quantity.unit is None
    return claim.block.kind == "standfirst" or (counted and claim.block.kind == "headline")


def _rivals(rival: Counterpart, options: Options) -> bool:
    """Whether a figure of the body contradicts a claim: about the same thing, and a slip of it or its next neighbour."""
    if not _comparable(rival):
        return False
    if _told(rival):
        alone = small(rival.claim) or rival.claim.block.kind == "caption"  # a picture may show another thing
        return rival.likeness.score >= options.alike or not alone
    return rival.likeness.score >= options.alike and (bool(_slip(rival.claim, rival.fact)) or _next(rival))


def _told(rival: Counterpart) -> bool:
    """Whether a slip of the pen tells that a figure of the body is the claimed one."""
    name = _slip(rival.claim, rival.fact)
    return bool(name) and tells(rival.claim.text, name)


def _next(rival: Counterpart) -> bool:
    """Whether two counts or places in a row are one apart: `eighth`, `seventh`."""
    one, other = rival.claim.quantity, rival.fact.quantity
    return one.unit == other.unit and abs(one.nominal - other.nominal) == 1


def _slipped(one: Judged, taken: frozenset[Figure]) -> Counterpart | None:
    """In a list of data, the body's figure of which a claim is a slip of the pen: said of the same, and claimed by nobody else."""
    written = digits(one.claim).replace(".", "")
    for rival in one.rivals:
        if rival.fact in taken or not rival.likeness.near or rival.likeness.direction < 0 or rival.likeness.apart:
            continue
        name = _slip(one.claim, rival.fact)
        if name and len(written) > (2 if name == "digit" else 1):
            return rival
    return None


def _comparable(rival: Counterpart) -> bool:
    """Whether the two would be about the same thing: where figures count things, about the same and all of them."""
    if rival.likeness.other or rival.likeness.direction < 0:
        return False
    low, high = sorted((abs(rival.claim.quantity.nominal), abs(rival.fact.quantity.nominal)))
    if high > low * FEW and (small(rival.claim) or not _slip(rival.claim, rival.fact)):
        return False
    if rival.likeness.near and not small(rival.claim) and _told(rival):
        return True
    return rival.likeness.noun or not (rival.claim.role in COUNTED or small(rival.claim))


def _contradicted(article: Article, rival: Counterpart, options: Options, name: str = "") -> Problem:
    claim, fact, words = rival.claim, rival.fact, article.lexicon.messages
    name = name or _slip(claim, fact)
    sure = rival.likeness.sure and name not in {"", "currency"} and not small(claim) and _far(claim, fact)
    values = _values(claim, words) | {
        "found": worded(fact),
        "slip": _remark(name, rival.likeness, options, words),
    }
    return Problem(claim.span, values, _places(article, rival), None, (fact.text,), "contradicted", 0 if sure else 1)


def _places(article: Article, rival: Counterpart) -> tuple[Note, ...]:
    """Where the body has another figure, and the sentence, if a field nearly repeats it."""
    words = article.lexicon.messages
    notes = (Note(rival.fact.span, words.in_body),)
    if not told_again(article, rival.claim, rival.fact):
        return notes
    repeated = words.nearly_repeated.format(field=words.fields[rival.claim.block.kind])
    return (*notes, Note(sentence_of(article, rival.fact).span, repeated))


def _remark(slip_name: str, alike: Likeness, options: Options, words: Messages) -> str:
    """What a message ends with: the slip it looks like and, for debugging, why the two were taken for one thing."""
    return remark(slip_name, words) + (f" [{alike}]" if options.debug else "")


def _far(claim: Figure, fact: Figure) -> bool:
    """Whether the two lie apart by more than what a hedge leaves open."""
    if not (claim.quantity.hedge or fact.quantity.hedge):
        return True
    return any(
        one.quantity.near().gap(two.quantity.near()) > (two.quantity.near().width or 0)
        for one in standings(claim)
        for two in standings(fact)
        if one.measure == two.measure
    )


def _values(claim: Figure, words: Messages) -> dict[str, str]:
    return {"stated": worded(claim), "field": words.fields[claim.block.kind]}


def _missed(claim: Mention, found: Miss, words: Messages) -> Problem:
    """A number that the body has with a slip's difference."""
    values = {"stated": claim.text, "field": words.fields[claim.block.kind], "found": found.fact.text}
    values["slip"] = remark(found.slip, words)
    return Problem(
        claim.span, values, (Note(found.fact.span, words.in_body),), None, (found.fact.text,), "contradicted", 1
    )


def _slip(claim: Figure, fact: Figure) -> str:
    """The slip of the pen that would make the one out of the other, or ""; a range is none of a single value."""
    if (claim.quantity.top is None) != (fact.quantity.top is None):
        return ""
    hedged = fact.quantity.near() if fact.quantity.hedge else None

    def meant(value: Fraction) -> bool:
        step = claim.quantity.step * (abs(value / claim.quantity.nominal) if value in moved else 1)
        return any(abs(value - end.nominal) <= step / 2 for end in ends(fact)) or (
            hedged is not None and value in hedged
        )

    tried = slips(digits(claim), claim.quantity.nominal)
    moved = frozenset(value for name, values in tried if name in MOVED for value in values if value)
    return slip(digits(claim), claim.quantity.nominal, meant)


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
