"""Article -> what its sentences show of all that rules look for, so that a rule asks a story what it lacks before it looks at it."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator, Sequence
from functools import partial
from itertools import chain

from newslint.article import Article, once
from newslint.article.claims.dated import WEEKDAYS
from newslint.article.claims.keys import key
from newslint.article.claims.moments import CLOCK, DAY, MONTH, RACE, TALLY, YEAR
from newslint.article.claims.told import role_of
from newslint.article.contests.tallies import HYPHENS
from newslint.article.dates.value import Date
from newslint.article.mention import Mention
from newslint.article.sentences import Sentence, sentences
from newslint.kinds.relation.signs import signs, spoken

_ORDINAL, _LASTING, _WEEKDAY = "ordinal", "duration", "weekday"
_MOST = 300
"""Sentences with what stands around them that are held: all of most stories; of a longer one they are looked at again."""


class Around:
    """Sentences side by side: what those that mention something show, how much that is, and the most figures that one has."""

    def __init__(self, near: Sequence[Sentence], held: Shelf) -> None:
        telling = [one for one in near if one.mentions]
        self.shown = 0
        for one in near:
            if one.mentions or any(map(one.text.__contains__, HYPHENS)):  # the sides of a vote are no figures
                self.shown |= held.shows(one)
        self.mentions = sum([len(one.mentions) for one in telling])
        self.listed = max([len(one.figures) for one in telling], default=0)
        self._near = near
        self._said = ""

    def spoken(self, held: Shelf) -> str:
        """All that they say, as a shelf has it: to keep the shelf would tie the two together."""
        self._said = self._said or "".join([held.spoken(one) for one in self._near])
        return self._said


class Shelf:
    """The sentences of a story that hold figures or years, and what each of its sentences shows."""

    def __init__(self, article: Article, sentences: Sequence[Sentence]) -> None:
        self._article = article
        self._sentences = sentences
        self._signs = signs(article.lexicon.relations)
        self._known = -1
        self._shown: dict[int, int] = {}
        self._around: dict[tuple[int, int], Around] = {}
        self._spoken: dict[int, str] = {}
        self._all = 0

    def having(self, needed: int, own: int) -> Iterator[Sentence]:
        """The sentences that show what is their own, in text order; none where the story does not show all that is needed."""
        if self._known != len(self._signs):
            self._look()
        if self._all & needed != needed:
            return
        shown = self._shown
        for sentence in self._sentences:
            if shown[sentence.number] & own == own:
                yield sentence

    def _look(self) -> None:
        """See what the story shows, now that rules look for so much."""
        self._known = len(self._signs)
        self._shown.clear()
        self._around.clear()
        self._all = 0
        for sentence in self._sentences:
            self._all |= self.shows(sentence)

    def shows(self, sentence: Sentence) -> int:
        """What a sentence shows."""
        shown = self._shown.get(sentence.number)
        if shown is None:
            how, look = partial(self._how, sentence), partial(self._looked_at, sentence)
            shown = self._shown[sentence.number] = self._article.memory.one(Shelf, sentence.text, how, look)
        return shown

    def _how(self, sentence: Sentence) -> Hashable:
        return key(self._article, sentence), self._known

    def _looked_at(self, sentence: Sentence) -> int:
        return self._signs.shown(self.spoken(sentence), roles_of(sentence))

    def spoken(self, sentence: Sentence) -> str:
        """What a sentence says."""
        said = self._spoken.get(sentence.number)
        if said is None:
            if len(self._spoken) >= _MOST:
                self._spoken.clear()
            said = self._spoken[sentence.number] = spoken(sentence.text)
        return said

    def around(self, sentence: Sentence, reach: int, near: Callable[[], Sequence[Sentence]]) -> Around:
        """What the sentences that lie within a reach of one hold: every rule of that reach asks for it."""
        key = sentence.number, reach
        held = self._around.get(key)
        if held is None:
            if len(self._around) >= _MOST:
                self._around.clear()
            held = self._around[key] = Around(near(), self)
        return held


def roles_of(sentence: Sentence) -> frozenset[str]:
    """The roles of what a sentence mentions; any may have a time of day."""
    figures, mentions = sentence.figures, sentence.mentions
    roles = {CLOCK, *map(role_of, figures)}
    if _ORDINAL in roles:
        roles.add(_LASTING)  # the years of an anniversary
    if _LASTING in roles:
        roles.add(WEEKDAYS)  # `five days a week`
    if ":" in sentence.text:
        roles.add(RACE)
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


@once
def shelf(article: Article) -> Shelf:
    """The shelf of a story."""
    return Shelf(
        article, [one for one in sentences(article) if one.figures or any(map(_names_a_year_or_day, one.mentions))]
    )


def _names_a_year_or_day(mention: Mention) -> bool:
    return isinstance(mention, Date) and any(end.when.year or end.when.day for end in mention.ends)
