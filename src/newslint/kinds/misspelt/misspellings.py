"""Copy in a language of which no dictionary is known -> words that are a slip away from what the copy has oftener, and people spelt two ways."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from functools import cache
from itertools import permutations

from newslint import compiled
from newslint.article.prose.neighbours import LONGEST
from newslint.article.style.slips import agreement, slip
from newslint.kinds.misspelt.pairs import Pair
from newslint.lexicon.copy import Words

_LONG = 9
"""Letters of a word that only a slip makes so like another."""
_NAME = 6
"""Letters of the surname of somebody whose first name stands before it."""
_START = 4
"""Letters at the beginning that both have: what differs there is mostly a prefix."""
_END = 4
"""Letters at the end that both have: what differs there is mostly an inflection."""
_OFTEN = 2
"""Places that make a spelling the story's own."""
_LAST = 2
"""Letters at most behind one that no word has three times: where words are joined to one, more follow."""
_THRICE = 3
_FEW = 12
"""Surnames behind one first name that are compared."""
_UNSURE = frozenset(("", "replaced"))
"""No slip at all, and the one that makes another word."""


def misspellings(text: str, words: Words) -> Iterator[Pair]:
    """The words of a text that stand once and are a slip away from one that stands oftener, not by letters that link words to one."""
    told = Counter(_word().findall(text))
    times = Counter[str]()
    for word, count in told.items():
        times[word.lower()] += count
    for shelf in _shelves(told).values():
        for odd in shelf if len(shelf) > 1 else ():
            rights = (one for one in shelf if odd[0].islower() or one[0].isupper())
            right = next((one for one in rights if _is_right(odd, one, times, words)), "")
            if right and times[odd.lower()] == 1:
                yield Pair(odd, right)
    yield from _people(text, words)


def _shelves(words: Counter[str]) -> Mapping[str, list[str]]:
    """Words by how they begin and end."""
    shelves: dict[str, list[str]] = {}
    for word in words:
        low = word.lower()
        shelves.setdefault(low[:_LAST] + low[-1], []).append(word)
    return shelves


def _is_right(odd: str, right: str, times: Mapping[str, int], words: Words) -> bool:
    """Whether a word is another with a slip that is neither in its prefix nor in its ending, or has a letter three times near its end."""
    one, two = odd.lower(), right.lower()
    if not _is_slip(one, two, words.linking):
        return False
    start = agreement(one, two)
    if len(one) > len(two) and one[max(0, start - _LAST) : start + 1] == one[start] * _THRICE:
        return len(one) - start - 1 <= _LAST
    return times[two] >= _OFTEN and start >= _START and agreement(one[::-1], two[::-1]) >= _END


def _is_slip(one: str, two: str, linking: frozenset[str]) -> bool:
    """Whether two words are a slip apart that is no letter, alone or with the one before it, that links two words to one."""
    made = slip(one, two)
    if made in _UNSURE:
        return False
    start, longer = agreement(one, two), max(one, two, key=len)
    return made == "swapped" or linking.isdisjoint((longer[start], longer[start - 1 : start + 1]))


def _people(text: str, words: Words) -> Iterator[Pair]:
    """The surnames that stand once, and are a slip away from another one behind the same first name: of two that stand once, the shorter."""
    told = Counter(_named().findall(text))
    surnames: dict[str, list[str]] = {}
    for first, last in told:
        if first.lower() not in words.common:
            surnames.setdefault(first, []).append(last)
    for first, lasts in surnames.items():
        for odd, right in permutations(lasts[:_FEW], 2):
            fewer = told[first, odd] == 1 and (told[first, right] > 1 or len(odd) < len(right))
            if fewer and odd[-1] == right[-1] and _is_slip(odd.lower(), right.lower(), words.linking):
                yield Pair(odd, right)


@cache
def _word() -> re.Pattern[str]:
    """A long word by itself."""
    return compiled.pattern(rf"(?<![\w'’@#/._-])[^\W\d_]{{{_LONG},{LONGEST}}}(?![\w@/_-]|[.'’]\w)")


@cache
def _named() -> re.Pattern[str]:
    """Two words with capitals, as people have who are named in full."""
    small = r"[a-zß-öø-ÿ]"
    return compiled.pattern(
        rf"(?<![\w-])([A-ZÀ-ÖØ-Þ]{small}{{2,{LONGEST}}}) ([A-ZÀ-ÖØ-Þ]{small}{{{_NAME - 1},{LONGEST}}})(?![\w-])"
    )
