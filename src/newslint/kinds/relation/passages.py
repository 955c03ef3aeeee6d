"""Article and rule -> the claims that are stated where the rule's words announce them, each with the sentences around it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache, cached_property, lru_cache, partial, reduce
from itertools import chain
from operator import or_

from newslint.article import Article, once
from newslint.article.claims.claim import Claim
from newslint.article.claims.moments import CALENDAR_MONTH, CLOCK, DAY, MONTH, RACE, TALLY, TODAY, YEAR
from newslint.article.claims.today import today
from newslint.article.claims.told import claims_in
from newslint.article.dates.published import published
from newslint.article.prose.runs import runs
from newslint.article.sentences import Sentence, sentences
from newslint.article.times.plainclocks import times_of_day
from newslint.kinds.relation.nearby import nearby
from newslint.kinds.relation.options import ALL, Options, Wanted
from newslint.kinds.relation.shelf import Needed, Shelf, shelf
from newslint.kinds.relation.signs import Signs, signs
from newslint.lexicon import lowered
from newslint.lexicon.relations import RelationWords
from newslint.tuples import NamedTuple

_DATED = frozenset((YEAR, MONTH, CALENDAR_MONTH, DAY))
_UNMENTIONED = frozenset((TODAY, CLOCK, RACE, TALLY))
_REMEMBERED = 100
"""Sentences whose claims, with those around, are kept: rules ask for the same ones in turn."""
Classes = tuple[tuple[str, tuple[str, ...]], ...]


class Passage(NamedTuple):
    """A claim that is stated in a sentence of an article."""

    article: Article
    sentence: Sentence
    stated: Claim

    def pools(self, options: Options) -> Iterator[Sequence[Claim]]:
        """The claims among which the others may be: of its sentence, else of two side by side and so on, those before it first.

        Where all near by take part, there is one choice of them: those of all its sentences.
        """
        if any(wanted.count == ALL for _, wanted in options.claims):
            every = self.widest(options)
            yield from () if _listed_with(self.stated, every) else (every,)
            return
        for further in range(options.sentences):
            for before in range(further, -1, -1):
                yield self._claims(options, before, further - before)

    def widest(self, options: Options) -> Sequence[Claim]:
        """The claims among which all others are."""
        return self._claims(options, options.sentences - 1, options.sentences - 1)

    def near(self, options: Options) -> Sequence[Claim]:
        """The claims that may bear it out in another way."""
        return self._claims(options, far(options), far(options))

    def _claims(self, options: Options, before: int, behind: int) -> Sequence[Claim]:
        """The claims of its sentence and of so many before and behind; the day of the story where the rule counts to it or from it."""
        told = self.claims(before, behind)
        counted = _sought(options, self.article.lexicon.relations).counted
        return (*told, *today(self.article, self.stated.mention)) if counted else told

    def claims(self, before: int, behind: int) -> Sequence[Claim]:
        """The claims of its sentence, and of so many before and behind: every rule of that reach asks for them."""
        return _pools(self.article)((self.sentence.number, before, behind))


@once
def _pools(article: Article) -> Callable[[tuple[int, int, int]], Sequence[Claim]]:
    """The function that tells the claims of a sentence by its number, and of so many before and behind it."""
    told, every = claims_in(article), sentences(article)

    @lru_cache(maxsize=_REMEMBERED)
    def pool(place: tuple[int, int, int]) -> Sequence[Claim]:
        number, before, behind = place
        return tuple(chain.from_iterable([told(one) for one in nearby(article, every[number], before, behind)]))

    return pool


def _listed_with(stated: Claim, every: Sequence[Claim]) -> bool:
    """Whether a claim is the first of a list of several things, `six men, four women and a dog`, and so not all of them."""
    behind = next((claim for claim in every if claim.mention.span > stated.mention.span), None)
    return behind is not None and behind.listed and bool(stated.noun and behind.noun) and stated.noun != behind.noun


@cache
def phrases(classes: tuple[str, ...], own: Classes, words: RelationWords) -> frozenset[str]:
    """The phrases of some classes, those of the rule before those of the language."""
    known, theirs = words.classes, dict(own)
    return frozenset(
        chain.from_iterable([phrase.lower() for phrase in theirs.get(name) or known.get(name, ())] for name in classes)
    )


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
    return _sought(options, words).sorts


def others_of(options: Options, words: RelationWords) -> Sequence[tuple[str, Sort]]:
    """The sorts of claim beside the one that is stated, each with its name, those that are like another one last."""
    return _sought(options, words).others


def fits(claim: Claim, sort: Sort, words: RelationWords) -> bool:
    """Whether a claim is by itself of a sort."""
    wanted = sort.wanted
    if (wanted.role and claim.role not in wanted.role) or claim.quantity.top is not None:
        return False
    if wanted.unit and claim.quantity.unit not in wanted.unit:
        return False
    if wanted.noun and not (claim.noun in sort.noun if claim.noun else _counts_one(claim, sort.noun, words)):
        return False
    for says, some in sort.told:
        if not says(claim, some):
            return False
    return not (sort.unsaid and claim.told(sort.unsaid))


def nouns_of(stated: str, options: Options, words: RelationWords) -> frozenset[str]:
    """All that is counted, and people, where what is stated is a count of something told; none where it may be of anything."""
    every = _sought(options, words).sorts
    people = words.classes.get("persons", ())
    return (
        frozenset(people).union(*(sort.noun for sort in every.values())) if every[stated].wanted.noun else frozenset()
    )


def counts(claim: Claim, nouns: frozenset[str], words: RelationWords) -> bool:
    """Whether a claim may count one of some things, if any are told: not the `two attacks` among soldiers."""
    if not nouns or claim.role != "number":
        return True
    return claim.noun in nouns if claim.noun else _counts_one(claim, nouns, words)


def _counts_one(claim: Claim, nouns: frozenset[str], words: RelationWords) -> bool:
    """Whether a claim without a noun may be meant: `one` alone is none, `one nurse` is where nurses are counted."""
    if claim.quantity.unit is not None or claim.quantity.nominal != 1:
        return True
    near = claim.next[:2]
    return any(word in nouns or any(word + end in nouns for end in words.plural_endings) for word in near)


def stating(article: Article, options: Options) -> Sequence[Sentence]:
    """The sentences in which what the equation states may stand, in text order: they and those around them show all that it looks for."""
    held, sought = shelf(article), _sought(options, article.lexicon.relations)
    return held.stating.get(sought, ()) if sought in held.stating or any(stated(article, [options])) else ()


def stated(article: Article, every: Iterable[Options]) -> Sequence[bool]:
    """Of each of some rules, whether what its equation states may stand in the story; what all look for is looked at once."""
    held, sought = shelf(article), [_sought(options, article.lexicon.relations) for options in every]
    told = _likely(held, [(one, one.words) for one in sought if one.stated])
    likely = _likely(held, [(one, one.signs.own) for one in told])
    found = held.showing([(one, one.signs) for one in likely if _is_timed(article, one)])
    held.stating.update({one: some for one, some in found.items() if _is_announced(article, one)})
    return [one in held.stating for one in sought]


def _likely(held: Shelf, needed: Sequence[tuple[_Sought, int]]) -> Sequence[_Sought]:
    """The rules of which a story shows all signs that they need; those of all rules are known before it is looked at."""
    shown = held.shown
    return [one for one, signs in needed if shown & signs == signs]


def _is_timed(article: Article, sought: _Sought) -> bool:
    """Whether a story has times of day and a day of its own, where these take part."""
    return bool((not sought.timed or times_of_day(article)) and (not sought.counted or published(article)))


def _is_announced(article: Article, sought: _Sought) -> bool:
    """Whether a story has the phrases that announce anywhere."""
    return all(_is_spoken(article, some) for some in sought.anywhere)


def _is_spoken(article: Article, phrases: frozenset[str]) -> bool:
    """Whether a story has one of some phrases anywhere: what announces may stand in a sentence without figures."""
    return any(spoken.has(phrases) for spoken in _spoken(article))


class _Spoken:
    """What is said in a run of paragraphs, and which phrases stand there, looked up once."""

    def __init__(self, text: str) -> None:
        self._text = lowered(text)
        self._found: dict[frozenset[str], bool] = {}

    def has(self, phrases: frozenset[str]) -> bool:
        """Whether one of some phrases stands there."""
        if phrases not in self._found:
            self._found[phrases] = any(phrase in self._text for phrase in phrases)
        return self._found[phrases]


@once
def _spoken(article: Article) -> Sequence[_Spoken]:
    """All that a story says."""
    return [article.memory.one(_Spoken, text, tuple, partial(_Spoken, text)) for text in runs(article)]


def passages(article: Article, options: Options) -> Iterator[Passage]:
    """Every claim that the equation states, in text order."""
    for sentence in stating(article, options):
        yield from passages_in(article, options, sentence)


def passages_in(article: Article, options: Options, sentence: Sentence) -> Iterator[Passage]:
    """Every claim of a sentence that the equation states, in text order; what is to be told for one of something, where it is."""
    words = article.lexicon.relations
    sought = _sought(options, words)
    sort = sought.sorts[sought.stated]
    for one in claims_in(article)(sentence):
        if fits(one, sort, words) and (one.base or not sort.wanted.per):
            yield Passage(article, sentence, one)


def far(options: Options) -> int:
    """How many sentences away, at most, stands what a claim is judged by."""
    return options.sentences - 1 + options.acquit.sentences


class _Sought:
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
        told, role = [self._phrases(some) for some in one.announcing], one.role or self._claims.get(one.like, one).role
        own = [*map(known.spoken, told), *map(known.said, told), known.near(role)]
        roles = [each.role for each in self._claims.values() if each.role and TODAY not in each.role]
        near = _together([self.words, *map(known.near, roles)])
        said = _together(map(known.said, [*self._told, *self.anywhere]))
        rare = next(filter(None, map(known.said, sorted(told, key=len))), own[-1])
        own = own if self.reach else [*own, near, said]
        return Needed(rare, _together(own), self.reach, near, said, self.claims - 1, self.listed)

    @property
    def _signs(self) -> Signs:
        return signs(self._words)

    @property
    def _told(self) -> Sequence[frozenset[str]]:
        """The phrases of each set that is told beside a claim."""
        return [self._phrases(some) for one in self._claims.values() for some in one.announcing]

    def _phrases(self, classes: tuple[str, ...]) -> frozenset[str]:
        return phrases(classes, self._options.words, self._words)


def mark(options: Options, words: RelationWords) -> object:
    """What stands for a rule in a language, and for no other."""
    return _sought(options, words)


def _sought(options: Options, words: RelationWords) -> _Sought:
    """What the options of a rule look for; one for each rule."""
    if words not in options.looked_up:
        options.looked_up[words] = _Sought(options, words)
    sought: _Sought = options.looked_up[words]
    return sought


def _together(bits: Iterable[int]) -> int:
    """All of some signs."""
    return reduce(or_, bits, 0)
