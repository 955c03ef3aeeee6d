"""All tokens of a kind's rules and a story -> those that it may hold, by one look at its words for all of them.

Wherever a needle stands, each of its own words stands within one word of the story, and so do any four letters of it that
follow one another. What fours of letters the words of a story have is worked out once; of thousands of tokens, a look into
that set leaves a few dozen.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from typing import Any

from newslint.article import Article, once
from newslint.article.style.prefilter import caseless, caseless_prose, could_match, folded_needles, folds, needles
from newslint.tuples import NamedTuple

FOUR = 4
FEW = 100
"""Tokens that are looked for one by one sooner than the words of a story are cut up."""
_BOOKS = 8
"""How many rule books' tokens are remembered, each by who they are."""
_STRETCH = 1 << 16  # characters whose words are cut up at a time: Python takes some ten bytes for each meanwhile


class Asked(NamedTuple):
    """What a rule looks for: its tokens, and whether capitals do not matter to any of them."""

    tokens: tuple[str, ...]
    ignorecase: bool = False


class Sieve:
    """Tokens by four letters that stand wherever they match; those that have no such letters always pass."""

    def __init__(self, tokens: Iterable[tuple[str, bool]]) -> None:
        self._always: list[int] = []
        self._by: dict[str, list[tuple[frozenset[str], int]]] = {}
        for number, (token, ignorecase) in enumerate(tokens):
            certain = folded_needles(token) if folds(token, ignorecase=ignorecase) else map(caseless, needles(token))
            marks = [frozenset(_marks(needle)) for needle in certain]
            if not all(marks) or not marks:
                self._always.append(number)
                continue
            for some in marks:
                rarest = min(sorted(some), key=lambda mark: len(self._by.get(mark, ())))
                self._by.setdefault(rarest, []).append((some, number))

    def passed(self, fours: AbstractSet[str]) -> list[int]:
        """The numbers of the tokens that pass, in order: rather too many than too few."""
        found = {number for four in self._by.keys() & fours for some, number in self._by[four] if some <= fours}
        return sorted(found.union(self._always))


def _marks(needle: str) -> Iterator[str]:
    """Fours of letters of a needle's words: at the beginning, at the end, and in the middle of each."""
    for word in needle.split():
        last = len(word) - FOUR
        if last >= 0:
            yield from (word[at : at + FOUR] for at in (0, last // 2, last))


@once.lasting
def fours(article: Article) -> AbstractSet[str]:
    """All fours of characters in the words of a story, read without case."""
    return {four for text in caseless_prose(article) for four in _fours(text)}


def _fours(text: str) -> Iterator[str]:
    """Those of a text, stretch by stretch, each of which ends where a word does."""
    at = 0
    while at < len(text):
        end = text.find(" ", at + _STRETCH)
        end = len(text) if end < 0 else end
        yield from {word[i : i + FOUR] for word in {*text[at:end].split()} for i in range(len(word) - FOUR + 1)}
        at = end


def likely(article: Article, every: Sequence[Any], asked: Callable[[Any], Asked]) -> list[bool]:
    """Of the options of each of a kind's rules, whether any of its tokens may match somewhere in the story.

    `passing` then tells which. Few tokens, and those of a first story, are looked for one by one.
    """
    book = _book(every, asked)
    told = _told(article)
    if book.sieve is None:
        for options, one in zip(book.every, book.asked, strict=True):
            told[id(options)] = options, could_match(one.tokens, article, ignorecase=one.ignorecase)
    else:
        chosen: list[list[str]] = [[] for _ in book.every]
        for number in book.sieve.passed(fours(article)):
            chosen[book.rules[number]].append(book.tokens[number])
        for options, one, tokens in zip(book.every, book.asked, chosen, strict=True):
            told[id(options)] = options, could_match(tokens, article, ignorecase=one.ignorecase)
    return [bool(told[id(options)][1]) for options in book.every]


def passing(article: Article, options: Any, asked: Callable[[Any], Asked]) -> tuple[str, ...]:  # noqa: ANN401 -- of any kind
    """Those of a rule's tokens that may match somewhere in the story."""
    known = _told(article).get(id(options))
    if known is not None and known[0] is options:
        return known[1]
    one = asked(options)
    return could_match(one.tokens, article, ignorecase=one.ignorecase)


@once.lasting
def _told(article: Article) -> dict[int, tuple[Any, tuple[str, ...]]]:  # noqa: ARG001 -- it grows as kinds ask
    """What was told so far, by the options that it was told of."""
    return {}


class _Book:
    """What the rules of a kind look for, worked out once; the sieve is made when a second story is read by them."""

    def __init__(self, every: Sequence[Any], asked: Callable[[Any], Asked]) -> None:
        self.every = tuple(every)
        self.asked = [asked(options) for options in every]
        self.tokens: list[str] = []
        self.rules: list[int] = []
        self.sieve: Sieve | None = None

    def again(self) -> None:
        """It is read by once more."""
        if self.sieve is None and not self.tokens:
            for rule, one in enumerate(self.asked):
                self.tokens += one.tokens
                self.rules += [rule] * len(one.tokens)
            if len(self.tokens) > FEW:
                cases = [one.ignorecase for one in self.asked]
                self.sieve = Sieve(zip(self.tokens, (cases[rule] for rule in self.rules), strict=True))


_books: dict[tuple[int, ...], _Book] = {}


def _book(every: Sequence[Any], asked: Callable[[Any], Asked]) -> _Book:
    """What some rules look for; the book keeps them, so that no others can be taken for them."""
    key = tuple(map(id, every))
    book = _books.pop(key, None)
    if book is None:
        book = _Book(every, asked)
        while len(_books) >= _BOOKS:
            del _books[next(iter(_books))]
    else:
        book.again()
    _books[key] = book
    return book
