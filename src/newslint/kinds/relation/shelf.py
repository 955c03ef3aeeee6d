"""Article -> what its sentences show of all that rules look for, so that a rule asks a story what it lacks before it looks at it."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from functools import partial, reduce
from itertools import chain
from operator import or_
from typing import TypeVar

from newslint.article import Article, once
from newslint.article.claims.dated import WEEKDAYS
from newslint.article.claims.keys import key
from newslint.article.claims.moments import CALENDAR_MONTH, CLOCK, DAY, MONTH, RACE, TALLY, YEAR
from newslint.article.claims.told import role_of
from newslint.article.contests.tallies import HYPHENS
from newslint.article.dates.value import Date
from newslint.article.mention import Mention
from newslint.article.sentences import Sentence, sentences
from newslint.kinds.relation.nearby import nearby
from newslint.kinds.relation.signs import signs, spoken
from newslint.tuples import NamedTuple

_ORDINAL, _LASTING, _WEEKDAY, _SECOND = "ordinal", "duration", "weekday", "second"
Asking = TypeVar("Asking", bound=Hashable)


class Needed(NamedTuple):
    """What a rule needs: signs that a sentence shows of its `own`, the fewest by far the `rare` one among them, and what it holds with those within a `reach`.

    These are signs `near` it, where something is mentioned, and signs of all that is `said`; so many `mentions`, and so many figures `listed` in one sentence.
    """

    rare: int
    own: int
    reach: int
    near: int
    said: int
    mentions: int
    listed: int


class Around(NamedTuple):
    """Sentences side by side: what those show that mention something, and all, how much that is, and the most figures that one has."""

    shown: int
    said: int
    mentions: int
    listed: int


class Shelf:
    """The sentences of a story that hold figures or years, and what each of its sentences shows."""

    def __init__(self, article: Article, sentences: Sequence[Sentence]) -> None:
        self._article = article
        self._sentences = sentences
        self._signs = signs(article.lexicon.relations)
        self._known = -1
        self._shows: dict[int, int] = {}
        self._all = 0
        self.stating: dict[object, Sequence[Sentence]] = {}
        """The sentences that may state something, by what looked for them."""

    @property
    def shown(self) -> int:
        """All that the story shows of what is looked for by now."""
        if self._known != len(self._signs):
            self._look()
        return self._all

    def has(self, needed: int) -> bool:
        """Whether the story shows all that is needed."""
        return self.shown & needed == needed

    def _look(self) -> None:
        """See what the story shows, now that rules look for so much."""
        self._known = len(self._signs)
        self._shows.clear()
        self._all = reduce(or_, map(self.shows, self._sentences), 0)

    def shows(self, sentence: Sentence) -> int:
        """What a sentence shows."""
        shown = self._shows.get(sentence.number)
        if shown is None:
            how, look = partial(self._how, sentence), partial(self._looked_at, sentence)
            shown = self._shows[sentence.number] = self._article.memory.one(Shelf, sentence.text, how, look)
        return shown

    def _how(self, sentence: Sentence) -> Hashable:
        return key(self._article, sentence), self._known

    def _looked_at(self, sentence: Sentence) -> int:
        return self._signs.shown(spoken(sentence.text), roles_of(sentence))

    def showing(self, every: Iterable[tuple[Asking, Needed]]) -> Mapping[Asking, Sequence[Sentence]]:
        """The sentences that hold what each of some rules needs, in text order: one is asked only by the rules whose rarest sign it shows."""
        asking: dict[int, list[tuple[Asking, Needed]]] = {}
        for one in every:
            asking.setdefault(one[1].rare, []).append(one)
        found: dict[Asking, list[Sentence]] = {}
        rare, all_shown = reduce(or_, asking, 0), self.shown  # which looks first
        for sentence in self._sentences if all_shown & rare else ():
            shows, arounds = self._shows[sentence.number], dict[int, Around]()
            asked = shows & rare
            while asked:
                sign = asked & -asked
                asked ^= sign
                for who, (_, own, reach, near, said, mentions, listed) in asking[sign]:
                    if shows & own == own:
                        around = arounds.get(reach) or arounds.setdefault(reach, self.around(sentence, reach))
                        enough = around.mentions >= mentions and around.listed >= listed
                        if enough and around.shown & near == near and around.said & said == said:
                            found.setdefault(who, []).append(sentence)
        return found

    def around(self, sentence: Sentence, reach: int) -> Around:
        """What the sentences that lie within a reach of one hold."""
        shown = said = mentions = listed = 0
        for one in nearby(self._article, sentence, reach, reach):
            shows = self.shows(one)
            said |= shows
            if one.mentions:
                mentions += len(one.mentions)
                listed = max(listed, len(one.figures))
                shown |= shows
            elif any(map(one.text.__contains__, HYPHENS)):  # the sides of a vote are no figures
                shown |= shows
        return Around(shown, said, mentions, listed)


def roles_of(sentence: Sentence) -> frozenset[str]:
    """The roles of what a sentence mentions; any may have a time of day."""
    figures, mentions = sentence.figures, sentence.mentions
    roles = {CLOCK, *map(role_of, figures)}
    if _ORDINAL in roles:
        roles.add(_LASTING)  # the years of an anniversary
    if _LASTING in roles:
        roles.add(WEEKDAYS)  # `five days a week`
    if ":" in sentence.text or any(figure.quantity.unit == _SECOND for figure in figures):
        roles.add(RACE)  # `2:23:14`, `in 6min 12sec`
    if any(map(sentence.text.__contains__, HYPHENS)):
        roles.add(TALLY)
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
