"""The words of a story -> those that stand once and are in no dictionary, each with one of the story's that it was probably meant to be."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Hashable, Iterator, Sequence
from functools import cache, partial

from newslint import compiled
from newslint.article import Article
from newslint.article.prose.neighbours import LONGEST
from newslint.article.style.slips import LETTERS, is_sure, mistaken, shelves
from newslint.kinds.misspelt.passages import labelled, text
from newslint.lexicon.vocabulary import Vocabulary
from newslint.tuples import NamedTuple

_OFTEN = 2
"""Places of a word with a capital from which on another one with a capital is no name beside it."""
_LONG = 4
"""Letters at least behind one that stands twice at the beginning."""


class Pair(NamedTuple):
    """A word that stands once, and the one that it was probably meant to be."""

    odd: str
    right: str


class _Told(NamedTuple):
    """How often each word stands in what is read, and the words of the story's topics, in which a capital says nothing."""

    times: Counter[str]
    topics: frozenset[str]

    def either(self, word: str) -> int:
        """How often a word stands, with a capital or without."""
        return self.times[word] + self.times[word[0].swapcase() + word[1:]]


def pairs(article: Article) -> Iterator[Pair]:
    """The words that may be mistaken for one of the dictionary, and those that begin with a letter twice."""
    read = text(article, "copy", "topic")
    told = _Told(Counter(_likely().findall(read)), frozenset(_likely().findall(labelled(article, "topic"))))
    known = article.lexicon.vocabulary
    for shelf in shelves(told.times):
        odd = [word for word in shelf if _is_odd(word, told, known)] if len(shelf) > 1 else ()
        if odd:
            how, find = partial(_how, article, shelf, odd, told), partial(_of_shelf, shelf, odd, told, known)
            yield from article.memory.none(_of_shelf, " ".join(shelf), how, find)
    yield from _stuttered(read, known)


def _is_odd(word: str, told: _Told, known: Vocabulary) -> bool:
    """Whether a word stands once, with no other first letter either, and is in no dictionary as it stands."""
    return word not in known.ordinary and told.times[word] == 1 == told.either(word)


def _how(article: Article, shelf: Sequence[str], odd: Sequence[str], told: _Told) -> Hashable:
    """All but the words of a shelf that it depends on which of them are mistaken."""
    often = ((told.times[word] >= _OFTEN, told.either(word) >= _OFTEN, word in told.topics) for word in shelf)
    return article.language, *odd, *often


def _of_shelf(shelf: Sequence[str], odd: Sequence[str], told: _Told, known: Vocabulary) -> Iterator[Pair]:
    """The odd words of a shelf, each with the first known one that it may be mistaken for."""
    for word in odd:
        low = word.lower()
        rights = (other for other in shelf if mistaken(low, other.lower()) and _is_right(word, other, told, known))
        right = next(rights, "")
        if right and not known.is_known(low):
            yield Pair(word, right)


def _is_right(odd: str, word: str, told: _Told, known: Vocabulary) -> bool:
    """Whether a word is one of the dictionary and, where it or the odd one bears a capital, the story's own."""
    if not known.is_ordinary(word.lower()) or (odd[0].isupper() and not is_sure(odd.lower(), word.lower())):
        return False
    if odd in told.topics:
        return True
    enough = told.times[word] >= _OFTEN or (word.islower() and (odd.islower() or told.either(word) >= _OFTEN))
    return enough and odd.islower() <= word.islower()


def _stuttered(read: str, known: Vocabulary) -> Iterator[Pair]:
    """The words that stand once and begin with a letter twice, beside which the story has them with one: `FFerrynet`, `fferrynet.Com`."""
    for found in _twice_begun().finditer(read):
        odd, right = found[0], found[0][1:]
        forms = re.findall(rf"(?<!\w){re.escape(right)}(?!\w)", read, re.IGNORECASE)
        if len(forms) >= _OFTEN and read.count(odd) == 1 and not known.is_known(odd.lower()):
            yield Pair(odd, right if right in forms else forms[0])


@cache
def _likely() -> re.Pattern[str]:
    """A run of letters that may be a word in small letters, or with a capital, and not in capitals."""
    return compiled.pattern(rf"[A-Za-z][a-z]{{{LETTERS - 1},}}")


@cache
def _twice_begun() -> re.Pattern[str]:
    """A word that begins with a letter twice, be both of them capitals, perhaps with a stop and another one behind it."""
    tail = rf"(?:\.[A-Z][a-z]{{1,{LONGEST}}})?"
    return compiled.pattern(rf"(?<![\w'’@#/._-])([A-Za-z])\1[A-Za-z]{{{_LONG},{LONGEST}}}{tail}(?![\w@/_-]|[.'’]\w)")
