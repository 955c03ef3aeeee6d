"""Article and rule -> the claims that are stated where the rule's words announce them, each with the sentences around it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache, partial
from itertools import chain, islice
from operator import attrgetter
from typing import NamedTuple

from newslint.arithmetic import notation
from newslint.article import Article, once
from newslint.article.claims import FIELDS
from newslint.article.claims.claim import Claim, claims_in
from newslint.article.claims.moments import CLOCK, DAY, YEAR
from newslint.article.clocks import clocks
from newslint.article.runs import runs
from newslint.article.sentences import Sentence, sentences
from newslint.kinds.relation.options import ALL, MOST, Options, Wanted
from newslint.kinds.relation.shelf import PLACE, Around, Shelf, keys, shelf
from newslint.lexicon import lowered
from newslint.lexicon.relations import RelationWords

_RANGE = "range"
_BODY = "body"
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
            every = self.claims(options.sentences - 1, options.sentences - 1)
            yield from () if _listed_with(self.stated, every) else (every,)
            return
        for further in range(options.sentences):
            for before in range(further, -1, -1):
                yield self.claims(before, further - before)

    def near(self, options: Options) -> Sequence[Claim]:
        """The claims that may bear it out in another way."""
        return self.claims(far(options), far(options))

    def claims(self, before: int, behind: int) -> Sequence[Claim]:
        """The claims of its sentence, and of so many before and behind."""
        told = claims_in(self.article)
        around = _around(self.article, self.sentence, before, behind)
        return tuple(chain.from_iterable(told(sentence) for sentence in around))


def _listed_with(stated: Claim, every: Sequence[Claim]) -> bool:
    """Whether a claim is the first of a list of several things, `six men, four women and a dog`, and so not all of them."""
    behind = next((claim for claim in every if claim.mention.span > stated.mention.span), None)
    return behind is not None and behind.listed and bool(stated.noun and behind.noun) and stated.noun != behind.noun


@cache
def phrases(classes: tuple[str, ...], own: Classes, words: RelationWords) -> frozenset[str]:
    """The phrases of some classes, those of the rule before those of the language."""
    known = {**words.classes, **dict(own)}
    return frozenset(phrase.lower() for name in classes for phrase in known.get(name, ()))


class _Sort(NamedTuple):
    """A claim that is wanted, the phrases of the classes that it names, and with what part of a claim each set is told."""

    wanted: Wanted
    noun: frozenset[str]
    unsaid: frozenset[str]
    told: Sequence[tuple[Callable[[Claim, frozenset[str]], bool], frozenset[str]]]


def _sort(wanted: Wanted, options: Options, words: RelationWords) -> _Sort:
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
    return _Sort(wanted, noun, unsaid, told)


def fits(claim: Claim, name: str, options: Options, words: RelationWords) -> bool:
    """Whether a claim is by itself of the sort that is wanted under a name."""
    sort = _sought(options, words).sorts[name]
    wanted = sort.wanted
    if claim.quantity.top is not None or (wanted.role and claim.role not in wanted.role):
        return False
    if wanted.unit and claim.quantity.unit not in wanted.unit:
        return False
    if (wanted.noun and claim.noun and claim.noun not in sort.noun) or (sort.unsaid and claim.told(sort.unsaid)):
        return False
    if wanted.noun and not claim.noun and not _counts_one(claim, sort.noun, words):
        return False
    return all(says(claim, some) for says, some in sort.told)


def nouns_of(stated: str, options: Options, words: RelationWords) -> frozenset[str]:
    """All that is counted, and people, where what is stated is a count of something told; none where it may be of anything."""
    sorts = _sought(options, words).sorts
    people = words.classes.get("persons", ())
    return (
        frozenset(people).union(*(sort.noun for sort in sorts.values())) if sorts[stated].wanted.noun else frozenset()
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
    """The sentences in which what the equation states may stand, in text order; none in a story without the words that announce it."""
    held, sought = shelf(article), _sought(options, article.lexicon.relations)
    if not options.holds or any(held.words.isdisjoint(some) for some in sought.beside):
        return ()
    if not all(_is_spoken(article, some) for some in sought.announced):
        return ()
    return () if sought.timed and not clocks(article) else _stating(held, sought)


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
    """Every claim of a sentence that the equation states, in text order."""
    words, reach = article.lexicon.relations, options.sentences - 1
    sought = _sought(options, words)
    around = shelf(article).around(sentence, reach, lambda: _around(article, sentence, reach, reach))
    if _holds(around, sought) and _may_say(around, sought):
        yield from (
            Passage(article, sentence, one)
            for one in claims_in(article)(sentence)
            if fits(one, sought.stated, options, words)
        )


def _may_say(around: Around, sought: _Sought) -> bool:
    """Whether sentences have a phrase of each set that announces; to look costs less than to read their claims."""
    text = around.text
    low = lowered(" ".join(text.split()))
    if not all(any(piece in low for piece in some) for some in sought.pieces):
        return False
    return all(says(text, some) for some in sought.announced)


def far(options: Options) -> int:
    """How many sentences away, at most, stands what a claim is judged by."""
    return options.sentences - 1 + options.acquit.sentences


class _Sought(NamedTuple):
    """What a rule looks for: the name of the claim that is stated, its roles and the words of which one of each set stands in its sentence.

    `beside` are the words of which a passage must have one of each set, `pieces` parts of the phrases in which these stand, `announced` phrases, `roles` the sorts of
    mentions, `timed` says that times of day are among these; there are so many `claims`, and so many `listed` in one sentence. The `mark`
    stands for the rule where what was read by it is remembered: to compare options takes longer than to read.
    """

    stated: str
    roles: tuple[str, ...]
    own: Sequence[frozenset[str]]
    beside: Sequence[frozenset[str]]
    pieces: Sequence[Sequence[str]]
    announced: Sequence[frozenset[str]]
    wanted: Sequence[tuple[str, ...]]
    timed: bool
    claims: int
    listed: int
    sorts: Mapping[str, _Sort]
    mark: object


def mark(options: Options, words: RelationWords) -> object:
    """What stands for a rule in a language, and for no other."""
    return _sought(options, words).mark


def _sought(options: Options, words: RelationWords) -> _Sought:
    """What the options of a rule look for; worked out once a rule."""
    if words not in options.looked_up:
        options.looked_up[words] = _looked_up(options, words)
    sought: _Sought = options.looked_up[words]
    return sought


def _looked_up(options: Options, words: RelationWords) -> _Sought:
    claims = dict(options.claims)
    name = notation.read(options.holds).stated if options.holds else ""
    stated = claims.get(name, Wanted())
    roles = [wanted.role for wanted in claims.values() if wanted.role]
    own = [keys(phrases(some, options.words, words)) for some in stated.announcing]
    told = [phrases(some, options.words, words) for one in claims.values() for some in one.announcing]
    beside, pieces = [keys(some) for some in told], [[*map(_piece, some)] for some in told]
    announced = [phrases((name,), options.words, words) for name in options.announced]
    like = claims.get(stated.like, stated).role
    timed = any(CLOCK in some for some in roles)
    listed = max(
        (one.least for one in claims.values() if one.count == "list" and DAY not in one.role and YEAR not in one.role),
        default=0,
    )
    sorts = {each: _sort(wanted, options, words) for each, wanted in {name: stated, **claims}.items()}
    role, number = stated.role or like, len(claims)
    return _Sought(name, role, own, beside, pieces, announced, roles, timed, number, listed, sorts, object())


def _piece(phrase: str) -> str:
    """The longest part of a phrase on one side of its figure."""
    return max((part.strip(PLACE) for part in phrase.split("#")), key=len)


def _stating(held: Shelf, sought: _Sought) -> Sequence[Sentence]:
    """The sentences in which what is stated may stand, in text order."""
    found = {one.number: one for role in sought.roles for one in held.of_role.get(role, ())}
    for some in sought.own:
        telling = held.telling(some)
        found = {number: one for number, one in found.items() if number in telling}
    own = [*found.values()]
    return sorted(own, key=attrgetter("number")) if len(sought.roles) > 1 else own


def _holds(around: Around, sought: _Sought) -> bool:
    """Whether sentences have a word of each set that is told beside a claim, and mentions of each sort: a range may be of any."""
    if around.mentions < sought.claims - 1 or around.listed < sought.listed:
        return False
    if any(map(around.lacks, sought.beside)):
        return False
    return _RANGE in around.roles or not any(around.roles.isdisjoint(some) for some in sought.wanted)


@cache
def _word() -> re.Pattern[str]:
    return re.compile(r"\w[\w'.-]*\w|\w")


def says(text: str, phrases: frozenset[str]) -> bool:
    """Whether a text has a phrase, in whole words."""
    low = lowered(text)
    plain = [phrase.strip(PLACE) for phrase in phrases]
    if not any(phrase in low for phrase in plain):
        return False
    spoken = f" {' '.join(_word().findall(low.replace('-', ' ')))} "
    return any(f" {phrase.replace('-', ' ')} " in spoken for phrase in plain)


def _around(article: Article, sentence: Sentence, before: int, behind: int) -> Sequence[Sentence]:
    """A sentence with so many before and behind it; those behind a headline, a summary or a caption are the first of the body, too."""
    every, at = sentences(article), sentence.number
    near = every[max(0, at - before) : at + behind + 1]
    alike = [one for one in near if one.block.kind == sentence.block.kind]
    return alike if sentence.block.kind not in FIELDS else [*alike, *_lead(article)[: before + behind]]


@once
def _lead(article: Article) -> Sequence[Sentence]:
    """The first sentences of the body."""
    return [*islice((one for one in sentences(article) if one.block.kind == _BODY), 2 * MOST)]


def first_told(article: Article, sentence: Sentence) -> Sequence[Sentence]:
    """The first sentence of the body, where one is read against it as if it stood right behind."""
    return _lead(article)[:1] if sentence.block.kind in FIELDS else ()
