"""A word that stands twice running -> a problem, and a fix where one of the two is surely too much."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache, partial
from itertools import permutations
from operator import eq

from newslint import compiled, lexicon
from newslint.article import Article
from newslint.article.prose.neighbours import LONGEST, followed_by
from newslint.article.style.passages import Passage, passages, whole
from newslint.lexicon.copy import SCRIPTS, Words
from newslint.model import Edit, Fault, Fix, Kind, Problem
from newslint.record import record


@record
class Options:
    """Nothing can be set."""


_CLAUSES = 80
"""Characters before a doubled word in which the clause that ends between the two begins."""
_NAMED = 4
"""Letters of a word with a capital that may stand twice by mistake."""
_OFTEN = 8
"""Places of a word in a story that is no part of a doubled name."""
_STOPS = ",.:;"
"""What may stand behind the second of two words, where they are looked for at a glance."""


@cache
def _twice() -> re.Pattern[str]:
    """A word, a space, and the same word in small letters, or a capital alone."""
    return compiled.pattern(r"(?<![\w'’-])([^\W\d_]+)\s(?=[a-z]|[A-Z](?![\w'’.-]))(?i:\1)(?![\w'’-]|\.\w)")


@cache
def _capital_twice() -> re.Pattern[str]:
    """A word with a capital, a space, and the same again, but no third time."""
    return compiled.pattern(rf"(?<![\w'’-])([A-Z][a-z]{{{_NAMED - 1},{LONGEST}}}) \1(?![\w'’-]|[ ,!] ?\1)")


@cache
def _pair() -> re.Pattern[str]:
    """Two words in small letters, and both again."""
    return compiled.pattern(r"(?<![\w'’-])([^\W\d_]+) ([^\W\d_]+) \1 \2(?![\w'’-])")


@cache
def _rivals(words: Words) -> tuple[str, ...]:
    """Two different words of which only one can stand, with the blanks around them."""
    return tuple(f" {one} {two} " for one, two in permutations(sorted(words.rivals), 2))


def check(article: Article, options: Options) -> Iterator[Problem]:  # noqa: ARG001 -- what every kind is asked with
    """Every doubled word that is not one of those which may stand twice; only in stories in a language of which these are known."""
    words = _known(article)
    if words is None or not words.twice:
        return
    for passage in passages(article) if _may_hold(whole(article), words) else ():
        double, pair = article.memory.one(_may, passage.text, tuple, partial(_may, passage.text))
        if double:
            yield from _doubled(article, passage, words)
            yield from _named(article, passage)
        if pair:
            yield from _paired(passage, words)
        yield from _crowded(passage, words)


def _may(text: str) -> tuple[bool, bool]:
    """Whether a passage may hold a word, and two words, twice running."""
    spoken = _spoken(text)
    return _may_double(spoken), _may_pair(spoken)


def _may_hold(text: str, words: Words) -> bool:
    """Whether a text may hold what is looked for: it costs a tenth of the search, and most copy does not."""
    spoken = _spoken(text)
    return _may_double(spoken) or _may_pair(spoken) or any(map(text.__contains__, _rivals(words)))


def _may_double(spoken: Sequence[str]) -> bool:
    """Whether a word may stand twice running among some; one that a mark opens is said on purpose (`“Tap tap”`)."""
    return any(map(eq, spoken, spoken[1:]))


def _may_pair(spoken: Sequence[str]) -> bool:
    """Whether two words may stand twice running among some: marks may touch the very first or the very last of the four."""
    five = zip(("", *spoken), spoken, spoken[1:], spoken[2:], (*spoken[3:], ""), strict=False)
    return any(
        one == again and (before.endswith(two) or behind.startswith(two)) for before, one, two, again, behind in five
    )


def _spoken(text: str) -> list[str]:
    """The words of a passage in small letters, without most of what stands behind one."""
    low = text.lower()
    for stop in _STOPS:
        low = low.replace(stop, " ")
    return low.split()


def _known(article: Article) -> Words | None:
    """The words of the story's own language, if its script is one of ours."""
    own = article.spoken.language
    return None if own in SCRIPTS else lexicon.of(own or article.language).copy


def _doubled(article: Article, passage: Passage, words: Words) -> Iterator[Problem]:
    """The doubled words of a passage."""
    for found in _twice().finditer(passage.text):
        word = found[1].lower()
        if found[0][-1].isupper() and word not in words.common:  # initials
            continue
        if word in words.twice or _excused(word, passage.text[max(0, found.start() - _CLAUSES) : found.start()], words):
            continue
        sure = word in words.never and article.source[passage.span(*found.span())] == found[0]
        fix = Fix((Edit(passage.span(found.end(1), found.end()), ""),)) if sure else None
        yield _problem(passage, *found.span(), fix)


def _named(article: Article, passage: Passage) -> Iterator[Problem]:
    """The words with a capital that stand twice running only once, and often by themselves: no name of two like words."""
    known, text = article.lexicon.vocabulary, whole(article)
    for found in _capital_twice().finditer(passage.text):
        word = found[1]
        thrice = passage.text[: found.start()].rstrip(" ,!").endswith(word)
        if thrice or not known.is_ordinary(word.lower()) or known.is_name(word.lower()):
            continue
        pairs = len(re.findall(rf"\b{word} {word}\b", text))
        if pairs == 1 and len(re.findall(rf"\b{word}\b", text)) >= _OFTEN:
            yield _problem(passage, *found.span())


def _paired(passage: Passage, words: Words) -> Iterator[Problem]:
    """The pairs of words of a passage that stand twice running, little words in them; what these may join is left alone."""
    for found in _pair().finditer(passage.text):
        pair = {found[1], found[2]}
        little = pair.intersection(words.common)
        joined = (
            words.joining if little == pair else words.joining | words.leading
        )  # `bit by bit by bit`, `a hero a hero`
        if len(pair) > 1 and little and found[0].islower() and joined.isdisjoint(little):
            yield _problem(passage, *found.span())


def _crowded(passage: Passage, words: Words) -> Iterator[Problem]:
    """The places of a passage where two words stand of which only one can, but before a borrowed word."""
    text = passage.text
    for pair in filter(text.__contains__, _rivals(words)):
        start = text.index(pair) + 1
        end = start + len(pair) - 2
        if followed_by(text, end) not in words.borrowed:
            yield _problem(passage, start, end)


def _excused(word: str, before: str, words: Words) -> bool:
    """Whether what stands before a doubled word leaves room for both."""
    *_, sentence = _sentence().split(before.lower())
    spoken = sentence.split()
    clause, behind = words.clauses.get(word, ()), words.behind.get(word, ())
    ending = any(last.endswith(one[1:]) for last in spoken[-1:] for one in behind if one[0] == "-")
    return ending or any(one in clause for one in spoken) or any(last in behind for last in spoken[-1:])


@cache
def _sentence() -> re.Pattern[str]:
    """The end of a sentence."""
    return compiled.pattern(r"[.!?]\s")


def _problem(passage: Passage, start: int, end: int, fix: Fix | None = None) -> Problem:
    """Two words of which one is too much."""
    return Problem(passage.span(start, end), {"match": passage.text[start:end]}, fix=fix, fault="doubled")


KIND = Kind(check, Options, (Fault("doubled", "a word stands twice running", ("match",), refutes=False),))
