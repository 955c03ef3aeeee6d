"""Names -> the ways in which each of their words is spelt, and which of these are nearly alike."""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from typing import NamedTuple

from newslint.article.names import Name, Word

_SHORTEST = 4
"""Letters; with fewer, a letter more or less makes another name."""
_LONG = 6
"""Letters from which on two slips still leave a name recognisable."""
_CROWD = 5
"""Spellings like one another: more is noise, and comparing all of them would grow with their square."""
_SHELF = 24
"""Settled spellings with one first letter that a stranger is compared with."""
_SOUNDS = str.maketrans("aeiouyckqszfvw", "aaaaaakkkssffa", "h'’")

_UMLAUTS = str.maketrans(
    {"ä": "ae", "ö": "oe", "ü": "ue", "å": "aa", "ø": "oe", "ß": "ss", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue"}
)


class Place(NamedTuple):
    """One word of one name."""

    name: Name
    at: int

    @property
    def word(self) -> Word:
        """The word itself."""
        return self.name.words[self.at]

    @property
    def alone(self) -> bool:
        """Whether no other word of a name stands beside it."""
        return len(self.name.words) == 1 or not (self.neighbour(-1) or self.neighbour(1))

    def neighbour(self, step: int) -> str:
        """The word of the name before (-1) or after (1) this one, initials passed over, folded.

        "" if there is none or it proves nothing.
        """
        words, at = self.name.words, self.at + step
        while 0 <= at < len(words) and (len(words[at].text) == 1 or "." in words[at].text):
            at += step
        if self.name.listed or not 0 <= at < len(words) or words[at].text.isupper():
            return ""
        return folded(words[at].text)


class Spelling:
    """All places of a story at which a word of a name is spelt in one way; none if only the house list has it."""

    def __init__(self, key: str, text: str, order: int) -> None:
        self.key = key
        self.text = text
        self.order = order
        self.places: list[Place] = []
        self.listed: list[tuple[str, str]] = []

    @cached_property
    def before(self) -> frozenset[str]:
        """The words that stand before it in a name, folded."""
        here = (place.neighbour(-1) for place in self.places)
        return frozenset(filter(None, (*here, *(before for before, _ in self.listed))))

    @cached_property
    def after(self) -> frozenset[str]:
        """The words that stand after it in a name, folded."""
        here = (place.neighbour(1) for place in self.places)
        return frozenset(filter(None, (*here, *(after for _, after in self.listed))))

    @property
    def alone(self) -> bool:
        """Whether it always stands without another word of a name, in the story and in the house list."""
        return all(place.alone for place in self.places) and not any(before or after for before, after in self.listed)

    def shares(self, other: Spelling) -> bool:
        """Whether both stand beside the same word."""
        return not (self.before.isdisjoint(other.before) and self.after.isdisjoint(other.after))


def folded(text: str) -> str:
    """A word without case and accents."""
    text = text.lower()
    if text.isascii():
        return text
    return "".join(char for char in unicodedata.normalize("NFD", text) if char.isalpha())


def spelt_out(text: str) -> str:
    """A word with its umlauts and rings as two letters, as wires without accents write them."""
    return text if text.isascii() else text.translate(_UMLAUTS)


def spelt(found: Iterable[Name], house: Iterable[str]) -> Mapping[str, Spelling]:
    """The spellings of the words of names, by their folded form; words in capitals and with digits left out.

    `house` are the names of the house list.
    """
    spellings: dict[str, Spelling] = {}
    for name in found:
        for at, word in enumerate(name.words):
            text = word.text
            if len(text) > 1 and text.isalpha() and not (text[:2].isupper() and text[:-1].isupper()):
                key = folded(text)
                if (spelling := spellings.get(key)) is None:
                    spelling = spellings[key] = Spelling(key, text, len(spellings))
                spelling.places.append(Place(name, at))
    for words in (name.split() for name in house):
        for before, text, after in zip(("", *words[:-1]), words, (*words[1:], ""), strict=True):
            spelling = spellings.setdefault(folded(text), Spelling(folded(text), text, len(spellings)))
            spelling.text = text
            spelling.listed.append((folded(before), folded(after)))
    return spellings


def near(spellings: Mapping[str, Spelling]) -> Iterator[tuple[Spelling, Spelling]]:
    """The pairs with one first letter that one letter dropped, added, replaced or swapped makes alike."""
    crowds: dict[str, tuple[str, ...]] = {}
    for key in spellings:
        if len(key) < _SHORTEST:
            continue
        own = (key,)
        met: tuple[str, ...] = ()
        for short in (key, *(key[:at] + key[at + 1 :] for at in range(1, len(key)))):
            crowd = crowds.setdefault(short, own)
            if crowd is not own and len(crowd) < _CROWD:
                met += crowd
                crowds[short] = (*crowd, key)
        for other in sorted({*met} - {key}) if met else ():
            if slip(other, key):
                yield spellings[other], spellings[key]


def agreement(one: str, two: str) -> int:
    """How many letters two words have in common from the start."""
    at, shorter = 0, min(len(one), len(two))
    while at < shorter and one[at] == two[at]:
        at += 1
    return at


def slip(one: str, two: str) -> str:
    """How two different words differ: by a letter `dropped`, `doubled`, `replaced` or `swapped`; "" if by more."""
    if abs(len(one) - len(two)) > 1:
        return ""
    start = agreement(one, two)
    end = agreement(one[start:][::-1], two[start:][::-1])
    left, right = one[start : len(one) - end], two[start : len(two) - end]
    if len(left) + len(right) == 1:
        return "doubled" if start and (left or right) == one[start - 1] else "dropped"
    if len(left) == len(right) == 1:
        return "replaced"
    return "swapped" if len(left) == 2 and left == right[::-1] else ""  # noqa: PLR2004 -- two letters that changed places


def loosely_near(rare: Iterable[Spelling], settled: Iterable[Spelling]) -> Iterator[tuple[Spelling, Spelling]]:
    """The pairs of a rare and a settled spelling that begin alike and are two slips apart, or that sound alike."""
    starts: dict[str, list[Spelling]] = {}
    for spelling in settled:
        starts.setdefault(spelling.key[0], []).append(spelling)
    for spelling in rare:
        for other in starts.get(spelling.key[0], ())[:_SHELF]:
            if spelling is not other and (_two_slips(spelling.key, other.key) or sounds_alike(spelling.key, other.key)):
                yield spelling, other


def _two_slips(one: str, two: str) -> bool:
    """Whether two long words are at most two slips apart."""
    if min(len(one), len(two)) < _LONG or abs(len(one) - len(two)) > 2 or slip(one, two):  # noqa: PLR2004 -- two slips
        return False
    if len(set(one) ^ set(two)) > 4:  # noqa: PLR2004 -- a slip changes two kinds of letters at most
        return False
    from rapidfuzz.distance import OSA  # noqa: PLC0415 -- 20 ms that few stories need

    return OSA.distance(one, two, score_cutoff=2) <= 2  # noqa: PLR2004 -- two slips


def garbled(one: str, two: str) -> bool:
    """Whether two words end alike and one has all letters of the other: letters were swapped, doubled or dropped."""
    more, less = Counter(one), Counter(two)
    return one[-1] == two[-1] and (more >= less or less >= more)


def sounds_alike(one: str, two: str) -> bool:
    """Whether two short words are read much alike: their consonants agree, their vowels stand in the same places."""
    return max(len(one), len(two)) <= _SHORTEST and _sound(one) == _sound(two)


def _sound(word: str) -> str:
    """A word with like sounds made one, and runs of a sound made single."""
    like = word.translate(_SOUNDS)
    return "".join(char for at, char in enumerate(like) if not at or char != like[at - 1])
