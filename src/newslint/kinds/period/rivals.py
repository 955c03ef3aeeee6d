"""A day or period that a field tells and nothing bears out -> those that the body tells in its stead, and how surely of one event."""

from __future__ import annotations

from fractions import Fraction
from itertools import islice

from newslint.article import Article
from newslint.article.claims import numbers_in, plain
from newslint.article.claims.likeness import likeness
from newslint.article.claims.topic import topics
from newslint.article.dates.value import Date
from newslint.article.mention import Mention
from newslint.article.prose.neighbours import preceded_by
from newslint.article.sentences import sentence_of
from newslint.kinds.period.contrast import are_comparable, framed
from newslint.kinds.period.framing import ELSEWHEN, Frame
from newslint.kinds.period.own_day import is_own_day, lead
from newslint.kinds.period.tellings import Sort, Telling, is_box, told
from newslint.tuples import NamedTuple

_SHARES = (Fraction(3, 10), Fraction(5, 10), Fraction(7, 10))
"""From each of these shares of a field's words that the body's sentence has, it is likelier that both tell of one event."""
_LEAST = Fraction(15, 100)
"""Below this share only a figure or another part of the date ties the two together."""
_SOME = Fraction(2, 10)
"""The share from which the only period of its sort, the lead's, or one framed alike may be meant without a word beside both."""
_WORTH = {Sort.DAY: 3, Sort.MONTH: 2}
"""How much it says that two dates have a part in common: a day of the month is one of thirty."""
_NEAR, _FIGURES, _AGAINST, _PICTURED = 2, 3, 2, 2
"""What words beside both and figures count at most; what another part that differs costs; and that a picture may be of another day."""
_COMMON = frozenset({Sort.DAY, Sort.WEEKDAY, Sort.CLOCK})
"""The sorts of which a story has many."""
_BEHIND = 5
"""Tokens behind a month among which is the word for what is traded by it."""
_FEW = 2
"""Digits of a number that two sentences do not share by chance."""


class Rival(NamedTuple):
    """What the body tells where a field tells another value of one sort, and what the two have in common.

    `share` is the part of the words of the field's sentence that the body's sentence has too, `near` how many of them stand
    beside both, `figures` how many numbers both have; `same` and `apart` are the other parts of the two that agree and that
    do not. `leads` says that it stands in the lead, `only` that the body has no other value of the sort, `framed` that both
    are the beginning of a span or what something is compared with, `qualified` that both are `early` or `late`, `own` that it
    may only be the day of the story, `strays` that only the body's is of another time.
    """

    claim: Telling
    fact: Telling
    sort: Sort
    words: int
    share: Fraction
    near: int
    figures: int
    same: frozenset[Sort]
    apart: frozenset[Sort]
    leads: bool
    only: bool
    framed: bool
    qualified: bool
    own: bool
    strays: bool

    @property
    def score(self) -> int:
        """The more, the surer it is that both tell of one event."""
        return (
            sum(self.share >= share for share in _SHARES)
            + min(self.near, _NEAR)
            + min(self.figures + bool(self.figures), _FIGURES)
            + sum(_WORTH.get(sort, 1) for sort in self.same)
            + (self.leads and not self.own) + self.only + self.framed + self.qualified
            - _AGAINST * len(self.apart)
            - _PICTURED * self.pictured
        )  # fmt: skip

    @property
    def pictured(self) -> bool:
        """Whether a caption tells it, so that it may be of another day altogether."""
        return self.claim.block.kind == "caption"

    @property
    def tied(self) -> bool:
        """Whether a number, or another part of the date than the month of a day, ties the two together."""
        return bool(self.figures or self.same - ({Sort.MONTH} if self.sort is Sort.DAY else frozenset()))

    @property
    def likely(self) -> bool:
        """Whether anything beyond a word by chance says that both tell of one event."""
        if (self.own and not self._is_meant()) or (self.pictured and self.apart):
            return False
        if self.strays and not self.figures and self.share < _SHARES[-1]:
            return False
        if self.sort is Sort.YEAR and Sort.DAY in self.claim.parts and self.same.isdisjoint({Sort.MONTH, Sort.DAY}):
            return False
        if not self.share:  # no word in common: all else of the date must be
            return self.figures >= _FEW or (
                self.tied and self.same >= self.claim.parts.keys() - {self.sort, Sort.WEEKDAY}
            )
        least = _SHARES[0] if self.sort in _COMMON or self.framed else _LEAST
        enough = self.words > 1 and self.share >= least
        single = (
            self.sort not in {Sort.WEEKDAY, Sort.CLOCK}
            and (self.only or self.leads or self.framed)
            and self.share >= _SOME
        )
        return self.tied or self.qualified or self._is_brief() or (enough and bool(self.near or single))

    def _is_brief(self) -> bool:
        """Whether it is a day of one month, and the only word that a box has for it is beside both (`Opens September 21`)."""
        return self.words == 1 == self.near and Sort.MONTH in self.same and is_box(self.claim.block)

    def _is_meant(self) -> bool:
        """Whether the day of the story itself is meant: nearly the same is said of it, or all but one part of it is told."""
        if self.sort is Sort.WEEKDAY:
            return self.tied or self.share >= _SHARES[1]
        return self.sort is not Sort.DAY and (Sort.DAY in self.same or {Sort.MONTH, Sort.YEAR} <= self.same)


def rival(article: Article, claim: Telling, sort: Sort) -> Rival | None:
    """What the body tells in the stead of a field's day or period, the surest if there are several."""
    if sort in {Sort.MONTH, Sort.YEAR} and _is_traded(article, claim):
        return None
    found = (_rival(article, claim, fact, sort) for fact in told(article) if are_comparable(article, claim, fact, sort))
    return max((one for one in found if one.likely), key=lambda one: one.score, default=None)


def _is_traded(article: Article, claim: Telling) -> bool:
    """Whether what is bought today for another month is named by it: `December delivery`, `Sept 2015 10-year bond futures`."""
    words, behind = article.lexicon.calendar.traded, sentence_of(article, claim).after(claim)
    return any(token.word in words for token in islice(behind, _BEHIND))


def _rival(article: Article, claim: Telling, fact: Telling, sort: Sort) -> Rival:
    tell = topics(article)
    one, other = tell(claim), tell(fact)
    alike = likeness(one, other)
    both = (claim.parts.keys() & fact.parts.keys()) - {sort}
    same = frozenset(each for each in both if claim.parts[each] == fact.parts[each])
    return Rival(
        claim,
        fact,
        sort,
        len(one.words),
        Fraction(len(alike.shared), len(one.words) or 1),
        len(alike.near),
        len(_numbers(article, claim) & _numbers(article, fact)),
        same,
        frozenset(both - same),
        leads=fact.block is lead(article),
        only=len({each.parts[sort] for each in told(article) if sort in each.parts}) == 1,
        framed=framed(article, claim) in {Frame.SINCE, Frame.BASE},
        qualified=_qualifier(article, claim) == _qualifier(article, fact) != "",
        own=is_own_day(article, fact, sort),
        strays=framed(article, fact) in ELSEWHEN and framed(article, claim) not in ELSEWHEN,
    )


def _numbers(article: Article, telling: Telling) -> frozenset[str]:
    """The numbers of a sentence that are no part of its dates."""
    sentence = sentence_of(article, telling)
    text, start = sentence.text, sentence.start
    for date in (mention for mention in sentence.mentions if isinstance(mention, Date)):
        text = text[: date.start - start] + " " * (date.end - date.start) + text[date.end - start :]
    return frozenset(plain(number) for number in numbers_in(text) if len(number) >= _FEW)


def _qualifier(article: Article, telling: Mention) -> str:
    """`early`, `late` or the like before a period, or as the first word of it."""
    words, text = article.lexicon.calendar.parts, telling.block.prose.text
    first = telling.text.partition(" ")[0].lower()
    before, _ = preceded_by(text, telling.start)
    return next((word for word in (first, before) if word in words), "")
