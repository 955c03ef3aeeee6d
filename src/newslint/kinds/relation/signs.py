"""Sets of words and of roles that rules look for -> bits: one look at a sentence tells for all rules whether it can concern them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cache, reduce
from itertools import pairwise
from operator import or_

from newslint import compiled
from newslint.lexicon import lowered
from newslint.lexicon.relations import RelationWords

RANGE = "range"
PLACE = "#"
"""What stands in a phrase for its figure."""
GAP = ".."
"""What stands in a phrase for words of its clause."""


class Signs:
    """The sets that rules have asked for, each with a bit of its own; what is no set (a phrase of marks alone is in it) needs none."""

    def __init__(self) -> None:
        self._bits: dict[frozenset[str], int] = {}
        self._shown: dict[str, int] = {}
        self._said: dict[str, dict[str, dict[str, int]]] = {}  # by the first word of a phrase, and the second

    def __len__(self) -> int:
        """How many sets are known: what a sentence shows of fewer is to be looked at again."""
        return len(self._bits)

    def spoken(self, phrases: frozenset[str]) -> int:
        """The bit of the words of some phrases; a text that has one of them shows it."""
        pieces = _told_by(phrases)
        return self._bit(pieces) if all(pieces) else 0

    def said(self, phrases: frozenset[str]) -> int:
        """The bit of some phrases themselves; a text shows it that `says` one."""
        sides = frozenset(_sides(phrases))
        return self._bit(sides) if all(sides) else 0

    def held(self, roles: Iterable[str]) -> int:
        """The bit of some roles."""
        return self._bit(frozenset(map(_role, roles)))

    def near(self, roles: Iterable[str]) -> int:
        """The bit of some roles, or of a range: its ends may be of any."""
        return self.held((*roles, RANGE))

    def _bit(self, some: frozenset[str]) -> int:
        bit = self._bits.get(some, 0)
        if not bit:
            bit = self._bits[some] = 1 << len(self._bits)
            for one in some:
                first, *further = one.split(maxsplit=2)
                known = self._said.setdefault(first, {}).setdefault(further[0], {}) if further else self._shown
                key = one if further else first
                known[key] = known.get(key, 0) | bit
        return bit

    def shown(self, said: str, roles: Iterable[str]) -> int:
        """The bits of all sets of which what is spoken has a word or a phrase, or one of some roles that are mentioned in it is."""
        words, pairs, pieces = self._shown, self._said, said.split()
        bits = reduce(or_, filter(None, map(words.get, (*pieces, *map(_role, roles)))), 0)
        for one, other in pairwise(pieces):
            if one in pairs and other in pairs[one]:
                for phrase, bit in pairs[one][other].items():
                    if phrase in said:
                        bits |= bit
        return bits


@cache
def signs(_words: RelationWords) -> Signs:
    """The signs of a language."""
    return Signs()


def spoken(text: str) -> str:
    """The words of a text as phrases are looked for in it: in small letters, their parts and all between single blanks."""
    return f" {' '.join(_pieces(text))} "


def says(said: str, phrases: frozenset[str]) -> bool:
    """Whether what is spoken has a phrase, or of one with a place for its figure, the longer side."""
    return any(side in said for side in _sides(phrases))


def excuses(said: str, phrases: frozenset[str], denials: frozenset[str]) -> bool:
    """Whether what is spoken has a phrase that is not denied right before it: `with breaks`, not `with no breaks`."""
    denied = tuple(f" {one}" for one in denials)
    return any(side in said and _stands(said, side, denied) for side in _sides(phrases))


def _stands(said: str, side: str, denied: tuple[str, ...]) -> bool:
    """Whether a phrase stands anywhere in what is spoken without one of some words right before it."""
    at = said.find(side)
    while at >= 0:
        if not said.endswith(denied, 0, at):
            return True
        at = said.find(side, at + 1)
    return False


@cache
def _sides(phrases: frozenset[str]) -> Sequence[str]:
    """The longest side of each phrase as it would be spoken; "" if it has none, which is everywhere."""
    sides = [max(phrase.split(PLACE), key=len).split() for phrase in _plain(phrases)]
    return [f" {' '.join(side)} " if side else "" for side in sides]


@cache
def _told_by(phrases: frozenset[str]) -> frozenset[str]:
    """The longest piece of each phrase, without which it stands nowhere, "" if it has none: rules share their classes of words."""
    return frozenset([max(phrase.replace(PLACE, " ").split(), key=len, default="") for phrase in _plain(phrases)])


_MARKS = {ord(PLACE): PLACE, 0: "\0"}
_PLAIN = {at: char.lower() if char.isalnum() else " " for at, char in enumerate(map(chr, range(128)))}
"""What each character of plain text is spoken as: three times quicker than to find the words."""


def _plain(phrases: frozenset[str]) -> Sequence[str]:
    """Phrases with blanks for their marks, all at once: there are ten thousand, and a story waits for them."""
    text = "\0".join([phrase.rpartition(GAP)[2] for phrase in phrases])
    if text.isascii():
        plain = text.translate({**_PLAIN, **_MARKS})
    else:
        plain = "".join([char if char.isalnum() or ord(char) in _MARKS else " " for char in lowered(text)])
    return plain.split("\0") if phrases else ()


def _pieces(text: str) -> Sequence[str]:
    return text.translate(_PLAIN).split() if text.isascii() else _piece().findall(lowered(text))


@cache
def _piece() -> re.Pattern[str]:
    return compiled.pattern(r"[^\W_]+")


def _role(role: str) -> str:
    """A role as no word is spelt."""
    return f"<{role}>"
