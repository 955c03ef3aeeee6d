"""Article -> each claim of its fields with what the body holds about it, and which of its figures says otherwise."""

from __future__ import annotations

from newslint.article import Article
from newslint.article.judgement.wording import digits
from newslint.article.mention import Figure
from newslint.kinds.agreement.backing import backing, rivals
from newslint.kinds.agreement.backing_needed import may_contradict, small
from newslint.kinds.agreement.bearing import Counterpart
from newslint.kinds.agreement.bracketed import is_said_apart
from newslint.kinds.agreement.contradiction import COUNTED, contradicts, slip_between
from newslint.kinds.agreement.options import Options
from newslint.kinds.agreement.recounted import recounted
from newslint.kinds.agreement.worked_out.derivations import derived
from newslint.kinds.agreement.worked_out.steps import Derived
from newslint.tuples import NamedTuple

AMONG = 3  # words beside a claim and a figure that say what the claim does


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


def judge(article: Article, claim: Figure) -> Judged:
    """What the body holds about a claim: a figure that backs it, a step that leads to it, or else those that may be meant."""
    found = backing(article, claim)
    if found is not None:
        return Judged(claim, found)
    step = derived(article, claim)
    return Judged(claim, None, step) if step is not None else Judged(claim, None, None, rivals(article, claim))


def outdone(article: Article, one: Judged, taken: frozenset[Figure], options: Options) -> Counterpart | None:
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


def another(article: Article, one: Judged, taken: frozenset[Figure], options: Options) -> Counterpart | None:
    """The figure that contradicts a claim whose number stands in the body for something else: `500 jobs`, where $500 was spent."""
    claim = one.claim
    if one.backing is None or one.backing.fact.quantity.unit == claim.quantity.unit:
        return None
    found = (rival for rival in rivals(article, claim) if rival.fact not in taken and rival.likeness.noun)
    near = next((rival for rival in found if rival.likeness.near and contradicts(rival, options)), None)
    return near if may_contradict(article, claim) and claim.block.kind != "caption" else None


def told_otherwise(article: Article, one: Judged) -> Counterpart | None:
    """The figure that stands among the words of a claim whose own value is told of something else."""
    told = (rival for rival in rivals(article, one.claim) if rival.likeness.noun and recounted(article, rival))
    found = next((rival for rival in told if len(rival.likeness.near) >= AMONG), None)
    return found if may_contradict(article, one.claim) else None


def slipped(article: Article, one: Judged, taken: frozenset[Figure]) -> Counterpart | None:
    """In a list of data, the body's figure of which a claim is a slip of the pen: said of the same, and claimed by nobody else."""
    written = digits(one.claim).replace(".", "")
    for rival in one.rivals:
        if rival.fact in taken or not rival.likeness.near or rival.likeness.direction < 0 or rival.likeness.apart:
            continue
        name = slip_between(one.claim, rival.fact)
        if name and len(written) > (2 if name == "digit" else 1) and not is_said_apart(article, rival):
            return rival
    return None
