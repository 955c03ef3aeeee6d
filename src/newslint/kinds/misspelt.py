"""`misspelt`: a word that nobody knows, one slip of the pen away from a word that the story has elsewhere."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Hashable, Iterator, Sequence
from functools import cache, partial
from typing import NamedTuple

from newslint.article import Article
from newslint.article.style.passages import Passage, passages, whole
from newslint.article.style.slips import LETTERS, mistaken, shelves
from newslint.lexicon.vocabulary import Vocabulary
from newslint.model import Edit, Fault, Fix, Kind, Note, Problem
from newslint.record import record


@record
class Options:
    """Nothing can be set: the names of the house (`names:` in newslint.yaml) are right as they are."""


_OFTEN = 2
"""Places of a word with a capital from which on another one with a capital is no name beside it."""


class _Pair(NamedTuple):
    """A word that stands once, and the one that it was probably meant to be."""

    odd: str
    right: str


def check(article: Article, options: Options) -> Iterator[Problem]:  # noqa: ARG001 -- what every kind is asked with
    """Every word that stands once, that nobody knows, and that is a slip away from a word of the dictionary in the story."""
    if article.spoken.language != article.language:  # words of another language would be compared with ours
        return
    told = Counter(_likely().findall(whole(article)))
    house = {word for name in article.settings.names for word in name.lower().split()}
    for pair in _pairs(article, told):
        if pair.odd.lower() not in house:
            yield from _problem(article, pair)


def _pairs(article: Article, told: Counter[str]) -> Iterator[_Pair]:
    """The words that stand once and are not known, each with the first known one of its shelf that it may be mistaken for."""
    known = article.lexicon.vocabulary
    for shelf in shelves(told):
        odd = [word for word in shelf if _is_odd(word, told, known)] if len(shelf) > 1 else ()
        if odd:
            how, find = partial(_how, article, shelf, odd, told), partial(_of_shelf, shelf, odd, told, known)
            yield from article.memory.none(_of_shelf, " ".join(shelf), how, find)


def _is_odd(word: str, told: Counter[str], known: Vocabulary) -> bool:
    """Whether a word stands once, with no other first letter either, and is in no dictionary as it stands."""
    return word not in known.ordinary and told[word] == 1 and not told[word[0].swapcase() + word[1:]]


def _how(article: Article, shelf: Sequence[str], odd: Sequence[str], told: Counter[str]) -> Hashable:
    """All but the words of a shelf that it depends on which of them are mistaken."""
    return article.language, *odd, *(told[word] >= _OFTEN for word in shelf)


def _of_shelf(shelf: Sequence[str], odd: Sequence[str], told: Counter[str], known: Vocabulary) -> Iterator[_Pair]:
    for word in odd:
        rights = (other for other in shelf if mistaken(word, other) and _is_right(other, told, known))
        right = next(rights, "")
        if right and not known.is_known(word.lower()):
            yield _Pair(word, right)


def _is_right(word: str, told: Counter[str], known: Vocabulary) -> bool:
    """Whether a word is one of the dictionary and, where it bears a capital, the story's own."""
    return (word.islower() or told[word] >= _OFTEN) and known.is_ordinary(word.lower())


def _problem(article: Article, pair: _Pair) -> Iterator[Problem]:
    """What is wrong with the one word, if it stands as a word of its own, with a place of the other."""
    odd, right = _place(article, pair.odd), _place(article, pair.right)
    if odd is None or right is None:
        return
    (passage, start, end), (other, at, stop) = odd, right
    note = Note(other.span(at, stop), article.lexicon.messages.here_spelt.format(name=pair.right))
    fix = Fix((Edit(passage.span(start, end), pair.right),), safe=False)
    yield Problem(
        passage.span(start, end), {"odd": pair.odd, "right": pair.right}, (note,), fix, (pair.right,),
        fault="misspelt", doubt=int(pair.odd[0].isupper()),
    )  # fmt: skip


def _place(article: Article, word: str) -> tuple[Passage, int, int] | None:
    """The first place where a word stands by itself, no part of an address, a name with marks or a longer word."""
    alone = re.compile(rf"(?<![\w'’@#/._-]){word}(?![\w@/_-]|[.'’]\w)")
    for passage in passages(article):
        if found := alone.search(passage.text):
            return passage, *found.span()
    return None


@cache
def _likely() -> re.Pattern[str]:
    """A run of letters that may be a word in small letters, or with a capital, and not in capitals."""
    return re.compile(rf"[A-Za-z][a-z]{{{LETTERS - 1},}}")


KIND = Kind(
    check,
    Options,
    (Fault("misspelt", "a word is misspelt that the story has right elsewhere", ("odd", "right"), refutes=False),),
)
