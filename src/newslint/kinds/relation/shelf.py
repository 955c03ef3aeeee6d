"""Article -> where its words and the sorts of its figures stand, so that a rule asks a story what it lacks before it looks at it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache, cached_property, partial
from typing import NamedTuple

from newslint.article import Article, once
from newslint.article.claims.claim import role_of
from newslint.article.claims.keys import key
from newslint.article.claims.moments import CLOCK, DAY, RACE, TALLY, YEAR
from newslint.article.dates.value import Date
from newslint.article.mention import Mention
from newslint.article.sentences import Sentence, sentences
from newslint.article.sentences.tokens import Token
from newslint.article.tallies import HYPHENS

PLACE = "# |"
"""What stands in a phrase for its figure and for the end of a clause."""
_DATED = frozenset((YEAR, DAY, CLOCK))
_UNDATED = frozenset((CLOCK,))
_RACED = frozenset((RACE,))
_TALLIED = frozenset((TALLY,))
_ORDINAL = "ordinal"
_COUNTING, _NONE = frozenset(("duration",)), frozenset[str]()
"""What an ordinal may be as well: the years of an anniversary."""
_AROUND = "\"'.,()"
_MOST = 1_000
"""Sentences with what stands around them that are held: all of most stories; of a longer one they are looked at again."""


class Around(NamedTuple):
    """Sentences side by side, the words of those that mention something, the sorts of what they mention, and how much that is.

    What all rules ask for is held, and not what a few do: a long story has thousands.
    """

    near: Sequence[Sentence]
    words: Sequence[Sequence[str]]
    roles: frozenset[str]
    mentions: int
    listed: int

    def lacks(self, some: frozenset[str]) -> bool:
        """Whether none of some words stands beside what is mentioned."""
        return all(map(some.isdisjoint, self.words))

    @property
    def text(self) -> str:
        """All that they say."""
        return " ".join([one.text for one in self.near])


class Shelf:
    """The sentences of a story that hold figures or years: their words, and the roles of what they mention."""

    def __init__(self, article: Article, sentences: Sequence[Sentence]) -> None:
        self._article = article
        self._sentences = sentences
        self._words: dict[int, Sequence[str]] = {}
        self._roles: dict[int, frozenset[str]] = {}
        self._distinct: dict[frozenset[str], frozenset[str]] = {}
        self._around: dict[tuple[int, int], Around] = {}

    @cached_property
    def words(self) -> frozenset[str]:
        """All words beside figures."""
        return frozenset(self._told)

    @cached_property
    def _told(self) -> Mapping[str, Sequence[int]]:
        """The numbers of the sentences that have a word."""
        told: dict[str, list[int]] = {}
        for sentence in self._sentences:
            for word in self.words_of(sentence):
                told.setdefault(word, []).append(sentence.number)
        return told

    def telling(self, words: frozenset[str]) -> frozenset[int]:
        """The numbers of the sentences that have one of some words."""
        return frozenset([number for word in words & self.words for number in self._told[word]])

    @cached_property
    def of_role(self) -> Mapping[str, Sequence[Sentence]]:
        """The sentences that hold figures of a role."""
        held: dict[str, list[Sentence]] = {}
        for sentence in self._sentences:
            for role in self.roles_of(sentence):
                held.setdefault(role, []).append(sentence)
        return held

    def words_of(self, sentence: Sentence) -> Sequence[str]:
        """The words of a sentence, those of compounds and of mentions too."""
        words = self._words.get(sentence.number)
        if words is None:
            how, spell = partial(key, self._article, sentence), partial(_words, sentence)
            words = self._article.memory.one(_words, sentence.text, how, spell)
            self._words[sentence.number] = words
        return words

    def roles_of(self, sentence: Sentence) -> frozenset[str]:
        """The roles of what a sentence mentions; any may have a time of day."""
        roles = self._roles.get(sentence.number)
        if roles is None:
            figures, mentions = sentence.figures, sentence.mentions
            roles = frozenset([role_of(figure) for figure in figures])
            roles |= _COUNTING if _ORDINAL in roles else _NONE
            roles |= _RACED if ":" in sentence.text else _NONE
            roles |= _DATED if len(mentions) > len(figures) else _UNDATED
            roles = self._roles[sentence.number] = self._distinct.setdefault(roles, roles)
        return roles

    def around(self, sentence: Sentence, reach: int, near: Callable[[], Sequence[Sentence]]) -> Around:
        """What the sentences that lie within a reach of one hold: every rule of that reach asks for it."""
        key = sentence.number, reach
        held = self._around.get(key)
        if held is None:
            if len(self._around) >= _MOST:
                self._around.clear()
            held = self._around[key] = self._held(near())
        return held

    def _held(self, near: Sequence[Sentence]) -> Around:
        telling = [one for one in near if one.mentions]
        roles = _NONE.union(*map(self.roles_of, telling))
        roles |= _TALLIED if any(hyphen in one.text for one in near for hyphen in HYPHENS) else _NONE
        return Around(
            near,
            tuple(map(self.words_of, telling)),
            self._distinct.setdefault(roles, roles),
            sum([len(one.mentions) for one in telling]),
            max([len(one.figures) for one in telling], default=0),
        )


@once
def shelf(article: Article) -> Shelf:
    """The shelf of a story."""
    return Shelf(article, [one for one in sentences(article) if one.figures or any(map(_names_a_year, one.mentions))])


def _names_a_year(mention: Mention) -> bool:
    return isinstance(mention, Date) and any(end.when.year for end in mention.ends)


def _words(sentence: Sentence) -> Sequence[str]:
    """The words of a sentence, each once: in a row they take a fifth of what a set does, and a long story has thousands."""
    return tuple(dict.fromkeys(_spelt(sentence.tokens)))


def _spelt(tokens: Sequence[Token]) -> Iterator[str]:
    for token in tokens:
        if token.mention is not None:
            said = token.mention.text.lower()
            yield from (word.strip(_AROUND) for word in said.replace("-", " ").split())
        else:
            yield token.word
            if "-" in token.word:
                yield from token.word.split("-")


@cache
def keys(phrases: frozenset[str]) -> frozenset[str]:
    """A word of each phrase, without which the phrase does not stand anywhere."""
    return frozenset(max(phrase.replace("|", "").replace("#", "").split(), key=len, default="") for phrase in phrases)
