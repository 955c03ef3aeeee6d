"""Article -> what its sentences show of all that rules look for, so that a rule asks a story what it lacks before it looks at it."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence
from functools import partial, reduce
from itertools import chain
from operator import or_
from typing import TypeAlias, TypeVar

from newslint.article import Article, once
from newslint.article.claims import FIELDS
from newslint.article.claims.dated import WEEKDAYS
from newslint.article.claims.keys import key
from newslint.article.claims.meant import role_of
from newslint.article.claims.moments import CALENDAR_MONTH, CLOCK, DAY, MONTH, RACE, TALLY, YEAR
from newslint.article.contests.tallies import HYPHENS
from newslint.article.dates.value import Date
from newslint.article.mention import Mention, by_block
from newslint.article.sentences import Sentence, sentences
from newslint.article.times.clocks import Clock
from newslint.article.times.plainclocks import times_of_day
from newslint.kinds.relation.nearby import nearby
from newslint.kinds.relation.places import TIMED, places
from newslint.kinds.relation.signs import measured_in, pieces, signs
from newslint.kinds.relation.targets import Needed

_ORDINAL, _LASTING, _WEEKDAY, _SECOND = "ordinal", "duration", "weekday", "second"
_MEASURED = frozenset(("quantity", "money", "range", _LASTING))
"""Roles of figures that have a unit."""
Who = TypeVar("Who", bound=Hashable)
Asking: TypeAlias = tuple[Who, Needed]
"""A rule, and what it needs."""


class _Held:
    """What a sentence, or several side by side, shows where something is mentioned, and all that is said there; how many mentions there are, and the most figures in one."""

    __slots__ = ("figures", "mentions", "said", "shown")

    def __init__(self, shown: int, said: int, mentions: int, figures: int) -> None:
        self.shown = shown
        self.said = said
        self.mentions = mentions
        self.figures = figures


class Shelf:
    """The sentences of a story that hold figures or years, and what each of its sentences shows."""

    def __init__(self, article: Article, sentences: Sequence[Sentence]) -> None:
        self._article = article
        self._sentences = sentences
        self._order = [one.number for one in sentences]
        self._signs = signs(article.lexicon.relations)
        self._times = by_block(times_of_day(article))
        self._known = -1
        self._held: dict[int, _Held] = {}
        self._arounds: dict[tuple[int, int, bool], _Held] = {}  # by place, reach, and whether plainly
        self._all = 0
        self.stating: dict[object, Sequence[Sentence]] = {}
        """The sentences that may state something, by what looked for them."""

    @property
    def shown(self) -> int:
        """All that the story shows of what is looked for by now."""
        if self._known != len(self._signs):
            self._known = len(self._signs)
            self._held.clear()
            self._arounds.clear()
            self._all = reduce(or_, [self.of(one).said for one in self._sentences], 0)
        return self._all

    def has(self, needed: int) -> bool:
        """Whether the story shows all that is needed."""
        return self.shown & needed == needed

    def of(self, sentence: Sentence) -> _Held:
        """What a sentence shows."""
        held = self._held.get(sentence.number)
        if held is None:
            text, mentions, times = sentence.text, len(sentence.mentions), self._clocks(sentence)
            look = partial(self._looked_at, sentence, text, times)
            shows = self._article.memory.one(Shelf, text, partial(self._how, sentence), look)
            # the sides of a vote and times of day are no figures
            told = shows if mentions or times or any(map(text.__contains__, HYPHENS)) else 0
            held = self._held[sentence.number] = _Held(told, shows, mentions, len(sentence.figures))
        return held

    def _how(self, sentence: Sentence) -> Hashable:
        return key(self._article, sentence), self._known

    def _looked_at(self, sentence: Sentence, text: str, times: Sequence[Clock]) -> int:
        shown = self._signs.shown(pieces(text), roles_of(sentence, text, timed=bool(times)))
        if sentence.mentions or times or TIMED in text:
            for before, behind in places(sentence, times, self._article.lexicon):
                shown |= self._signs.beside(before, behind)
        return shown

    def _clocks(self, sentence: Sentence) -> Sequence[Clock]:
        """The times of day that a sentence tells."""
        inside = self._times.get(sentence.block, ())
        return [one for one in inside if sentence.start <= one.start < sentence.end]

    def showing(
        self, asking: Mapping[int, Sequence[Asking[Who]]], is_announced: Callable[[Who], bool] = lambda _: True
    ) -> Mapping[Who, Sequence[Sentence]]:
        """The sentences that hold what each of some rules needs, in text order; the rules by their rarest sign, without which none is asked.

        What is to be told anywhere may stand in sentences without figures: then the story must be one in which it `is_announced`.
        """
        shown = self.shown
        every = [(one, self.of(one)) for one in self._sentences]
        found: dict[Who, Sequence[Sentence]] = {}
        for sign, some in asking.items():
            if shown & sign:
                rare = [each for each in every if each[1].said & sign]
                for who, needed in some:
                    if shown & needed.all == needed.all:
                        own = needed.own
                        some_own = [each for each in rare if each[1].said & own == own]
                        holding = [one for one, held in some_own if self._holds(one, held, needed)]
                        if holding and needed.reach and needed.anywhere:
                            told = not needed.anywhere & ~shown or is_announced(who)
                            holding = [one for one in holding if told and self._is_told(one, needed)]
                        if holding:
                            found[who] = holding
        self._held.clear()  # a long story has thousands of sentences
        self._arounds.clear()
        return found

    def _holds(self, sentence: Sentence, held: _Held, needed: Needed) -> bool:
        """Whether a sentence and those within the reach of a rule hold what it needs near by."""
        _, _, _, reach, near, said, _, mentions, listed, plainly = needed
        if reach:
            held = self._arounds.get((sentence.number, reach, False)) or self.around(sentence, reach)
            if plainly and (held.shown & near != near or held.said & said != said or held.mentions < mentions):
                held = self.around(sentence, reach, plainly=True)
        return (
            held.shown & near == near
            and held.said & said == said
            and held.mentions >= mentions
            and held.figures >= listed
        )

    def _is_told(self, sentence: Sentence, needed: Needed) -> bool:
        """Whether sentences within the reach of a rule, whatever they hold, show what may be told in any."""
        near = nearby(self._article, sentence, needed.reach, needed.reach)
        return reduce(or_, [self.of(one).said for one in near], 0) & needed.anywhere == needed.anywhere

    def around(self, sentence: Sentence, reach: int, *, plainly: bool = False) -> _Held:
        """What the sentences that lie within a reach of one hold together, those with neither figures nor years and days only if things are told `plainly`."""
        place = sentence.number, reach, plainly
        together = self._arounds.get(place)
        if together is None:
            shown = said = mentions = figures = 0
            for one in nearby(self._article, sentence, reach, reach) if plainly else self._beside(sentence, reach):
                held = self._held.get(one.number) or self.of(one)
                shown |= held.shown
                said |= held.said
                mentions += held.mentions
                figures = max(figures, held.figures)
            together = self._arounds[place] = _Held(shown, said, mentions, figures)
        return together

    def _beside(self, sentence: Sentence, reach: int) -> Sequence[Sentence]:
        """Those of the sentences that hold figures or years which lie within a reach of one."""
        kind, number, order = sentence.block.kind, sentence.number, self._order
        if kind in FIELDS:
            return [one for one in nearby(self._article, sentence, reach, reach) if one.number in self._held]
        near = self._sentences[bisect_left(order, number - reach) : bisect_right(order, number + reach)]
        return [one for one in near if one.block.kind == kind]


def roles_of(sentence: Sentence, text: str, *, timed: bool) -> frozenset[str]:
    """The roles of what a sentence of such a text mentions, and of a time of day if it is `timed`."""
    figures, mentions = sentence.figures, sentence.mentions
    roles = {*map(role_of, figures)}
    if not _MEASURED.isdisjoint(roles):
        roles.update([measured_in(figure.quantity.unit) for figure in figures])
    if _ORDINAL in roles:
        roles.update((_LASTING, measured_in(YEAR)))  # the years of an anniversary
    if _LASTING in roles:
        roles.add(WEEKDAYS)  # `five days a week`
    if ":" in text or measured_in(_SECOND) in roles:
        roles.add(RACE)  # `2:23:14`, `in 6min 12sec`
    if any(map(text.__contains__, HYPHENS)):
        roles.add(TALLY)
    if timed:
        roles.add(CLOCK)
    if len(mentions) > len(figures):
        roles.update(chain.from_iterable(_told_by(one) for one in mentions if isinstance(one, Date)))
    return frozenset(roles)


def _told_by(date: Date) -> Iterator[str]:
    """The roles of what the ends of a date may tell."""
    if date.period == _WEEKDAY:
        yield WEEKDAYS
    for end in date.ends:
        yield from (role for role, told in zip((YEAR, MONTH, DAY), end.when[:3], strict=True) if told)
        if end.when.month and not (end.when.year or end.when.day):
            yield CALENDAR_MONTH


@once
def shelf(article: Article) -> Shelf:
    """The shelf of a story."""
    return Shelf(
        article, [one for one in sentences(article) if one.figures or any(map(_names_a_year_or_day, one.mentions))]
    )


def _names_a_year_or_day(mention: Mention) -> bool:
    return isinstance(mention, Date) and any(end.when.year or end.when.day for end in mention.ends)
