"""A rule and a language -> what it looks for: the sorts of claim, the phrases that tell them, the signs that its sentences show."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache, cached_property, reduce
from itertools import chain
from operator import or_

from newslint.article.claims.claim import Claim
from newslint.article.claims.dated import WEEKDAYS
from newslint.article.claims.moments import CALENDAR_MONTH, CLOCK, DAY, MONTH, RACE, TALLY, TODAY, YEAR
from newslint.kinds.relation.options import Options, Wanted
from newslint.kinds.relation.signs import PLACE, Signs, signs
from newslint.lexicon.relations import RelationWords
from newslint.tuples import NamedTuple

_DATED = frozenset((YEAR, MONTH, CALENDAR_MONTH, DAY))
_UNMENTIONED = frozenset((TODAY, CLOCK, RACE, TALLY))
_PLAIN = frozenset((WEEKDAYS, CALENDAR_MONTH, CLOCK, RACE, TALLY))
"""What stands in sentences without figures, years and days, too."""
Classes = tuple[tuple[str, tuple[str, ...]], ...]


class Needed(NamedTuple):
    """What a rule needs: `all` signs that the sentences with figures show, those that a sentence shows of its `own`, the fewest by far the `rare` one among them, and what it holds with those within a `reach`.

    These are signs `near` it, where something is mentioned, of what is `said` beside that, and of what is told `anywhere`; so many `mentions`, and so many figures `listed` in one sentence. It may be told `plainly`, in sentences that tell neither figures nor years nor days.
    """

    rare: int
    all: int
    own: int
    reach: int
    near: int
    said: int
    anywhere: int
    mentions: int
    listed: int
    plainly: bool


@cache
def phrases(classes: tuple[str, ...], own: Classes, words: RelationWords) -> frozenset[str]:
    """The phrases of some classes, those of the rule before those of the language."""
    known, theirs = words.classes, dict(own)
    return frozenset(
        chain.from_iterable([phrase.lower() for phrase in theirs.get(name) or known.get(name, ())] for name in classes)
    )


@cache
def _placed(phrases: frozenset[str]) -> frozenset[str]:
    """Phrases with the place of a figure behind each."""
    return frozenset([f"{phrase} {PLACE}" for phrase in phrases])


class Sort(NamedTuple):
    """A claim that is wanted, the phrases of the classes that it names, and with what part of a claim each set is told.

    Behind one of some phrases it may be `bare`, without its unit.
    """

    wanted: Wanted
    noun: frozenset[str]
    unsaid: frozenset[str]
    bare: frozenset[str]
    told: Sequence[tuple[Callable[[Claim, frozenset[str]], bool], frozenset[str]]]


def _sort(wanted: Wanted, options: Options, words: RelationWords) -> Sort:
    """The phrases that tell a claim of a rule."""
    sides = (
        (Claim.told, wanted.said),
        (Claim.beside, wanted.beside),
        (Claim.preceded_by, wanted.preceded_by),
        (Claim.led_by, wanted.led_by),
        (Claim.followed_by, wanted.followed_by),
    )
    told = [(says, phrases(classes, options.words, words)) for says, classes in sides if classes]
    noun, unsaid = (phrases(classes, options.words, words) for classes in (wanted.noun, wanted.unsaid))
    return Sort(wanted, noun, unsaid, phrases(("level",), (), words) if wanted.elided else frozenset(), told)


def sorts(options: Options, words: RelationWords) -> Mapping[str, Sort]:
    """The sort of claim that is wanted under each name."""
    return target(options, words).sorts


def others_of(options: Options, words: RelationWords) -> Sequence[tuple[str, Sort]]:
    """The sorts of claim beside the one that is stated, each with its name, those that are like another one last."""
    return target(options, words).others


class Target:
    """What the options of a rule look for in the words of a language; each part worked out when the first story comes so far.

    What is remembered of a story is remembered by this: to compare options takes longer than to read.
    """

    def __init__(self, options: Options, words: RelationWords) -> None:
        self.reach = options.sentences - 1
        """How many sentences away the others may be told."""
        self._options, self._words = options, words
        self._claims = dict(options.claims)
        self.stated = options.holds.partition("=")[0].strip() if self._claims else ""
        """The name of the claim that is stated."""
        self._one = self._claims.get(self.stated, Wanted())
        roles = {name: wanted.role for name, wanted in options.claims}
        self.counted = any(TODAY in role for role in roles.values())
        """Whether the day of the story takes part."""
        self.timed = any(CLOCK in role for role in roles.values())
        """Whether times of day do."""
        self.claims = sum(_UNMENTIONED.isdisjoint(role) for role in roles.values())
        """How many claims there are in the copy among what its sentences mention: no times."""
        self.listed = max(
            (one.least for _, one in options.claims if one.count == "list" and not _DATED.intersection(one.role)),
            default=0,
        )
        """How many of them stand in one sentence."""

    @cached_property
    def leading(self) -> bool:
        """Whether all others stand before the one that is stated."""
        return all(one.before == self.stated for name, one in self._claims.items() if name != self.stated)

    @cached_property
    def rooms(self) -> int:
        """How many claims take part beside the one that is stated, where all of them are to be alone; 0 where that depends on what there is."""
        others = [(name, one.count) for name, one in self._claims.items() if name != self.stated]
        told = all(name in self._options.convict.alone and count.isdecimal() for name, count in others)
        return sum(int(count) for _, count in others) if told else 0

    @cached_property
    def sorts(self) -> Mapping[str, Sort]:
        """How each claim is told."""
        claims = {self.stated: self._one, **self._claims}
        return {name: _sort(wanted, self._options, self._words) for name, wanted in claims.items()}

    @cached_property
    def others(self) -> Sequence[tuple[str, Sort]]:
        """How each is told but the one that is stated."""
        named = [(name, sort) for name, sort in self.sorts.items() if name != self.stated]
        return sorted(named, key=lambda each: bool(each[1].wanted.like))

    @cached_property
    def anywhere(self) -> Sequence[frozenset[str]]:
        """Sets of phrases, of each of which the story has one."""
        return [self._phrases((name,)) for name in self._options.announced]

    @cached_property
    def words(self) -> int:
        """The signs that the story must show: a word of each set that is told beside a claim."""
        return _together(map(self._signs.spoken, self._told))

    @cached_property
    def signs(self) -> Needed:
        """What sentences must show: rarest are the phrases of which there are fewest, and any words are rarer than a role."""
        known, one = self._signs, self._one
        told, role = self._announcing(one), one.role or self._claims.get(one.like, one).role
        own = [*map(known.spoken, told), *map(known.said, told), known.measured(one.unit), known.near(role)]
        roles = [each.role for each in self._claims.values() if each.role and TODAY not in each.role]
        near = _together([self.words, *map(known.near, roles)])
        said, anywhere = (_together(map(known.said, some)) for some in (self._told, self.anywhere))
        rare = next(filter(None, map(known.said, sorted(told, key=len))), own[-1])
        own = own if self.reach else [*own, near, said, anywhere]
        every = _together([*own, self.words])
        plainly = not _PLAIN.isdisjoint(chain.from_iterable(roles))
        return Needed(
            rare, every, _together(own), self.reach, near, said, anywhere, self.claims - 1, self.listed, plainly
        )

    @property
    def _signs(self) -> Signs:
        return signs(self._words)

    @property
    def _told(self) -> Sequence[frozenset[str]]:
        """The phrases of each set that is told beside a claim."""
        return [some for one in self._claims.values() for some in self._announcing(one)]

    def _announcing(self, one: Wanted) -> Sequence[frozenset[str]]:
        """The phrases of each set of which one is told beside a claim, those with their place that stand right before it."""
        told = [self._phrases(some) for some in (one.said, one.beside, one.led_by, one.followed_by) if some]
        return [*told, _placed(self._phrases(one.preceded_by))] if one.preceded_by else told

    def _phrases(self, classes: tuple[str, ...]) -> frozenset[str]:
        return phrases(classes, self._options.words, self._words)


def target(options: Options, words: RelationWords) -> Target:
    """What the options of a rule look for; one for each rule and language, and for no other."""
    if words not in options.looked_up:
        options.looked_up[words] = Target(options, words)
    known: Target = options.looked_up[words]
    return known


def _together(bits: Iterable[int]) -> int:
    """All of some signs."""
    return reduce(or_, bits, 0)
