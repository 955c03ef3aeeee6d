"""Sets of words and of roles that rules look for -> bits: one look at a sentence tells for all rules whether it can concern them."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from functools import cache
from itertools import islice

from newslint.article.figures.amounts import TEMPERATURES
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
        self._held: dict[frozenset[str], int] = {}
        self._roles: dict[str, int] = {}
        self._bits: dict[frozenset[str], int] = {}
        self._begun: dict[str, _Begun] = {}
        self._before, self._behind = _Way(), _Way()

    def __len__(self) -> int:
        """How many sets are known: what a sentence shows of fewer is to be looked at again."""
        return len(self._bits) + len(self._held)

    def spoken(self, phrases: frozenset[str]) -> int:
        """The bit of the words of some phrases; a text that has one of them shows it."""
        pieces = _told_by(phrases)
        return self._bit(pieces) if all(pieces) else 0

    def said(self, phrases: frozenset[str]) -> int:
        """The bit of some phrases themselves; a text shows it that has one, at the place of a figure if it has a place."""
        parts = _parts(phrases)
        return 0 if PLACE in parts or not all(parts) else self._bit(parts)

    def held(self, roles: Iterable[str]) -> int:
        """The bit of some roles."""
        some = frozenset(roles)
        bit = self._held.get(some, 0)
        if not bit:
            bit = self._held[some] = 1 << len(self)
            for role in some:
                self._roles[role] = self._roles.get(role, 0) | bit
        return bit

    def near(self, roles: Iterable[str]) -> int:
        """The bit of some roles, or of a range: its ends may be of any."""
        return self.held((*roles, RANGE))

    def measured(self, units: Collection[str]) -> int:
        """The bit of some units of which a figure tells one; none of all units, nor of degrees, which another sentence may say."""
        return self.held(map(measured_in, units)) if units and TEMPERATURES.isdisjoint(units) else 0

    def _bit(self, some: frozenset[str]) -> int:
        bit = self._bits.get(some, 0)
        if not bit:
            bit = self._bits[some] = 1 << len(self)
            for one in some:
                if PLACE in one:
                    self._placed(one.split(), bit)
                    continue
                told = one.split(maxsplit=2)
                begun = self._begun.get(told[0]) or self._begun.setdefault(told[0], _Begun())
                if len(told) > 1:
                    begun.further = begun.further or {}
                    phrases = begun.further.setdefault(told[1], {})
                    phrases[one] = phrases.get(one, 0) | bit
                else:
                    begun.bits |= bit
        return bit

    def shown(self, pieces: Sequence[str], roles: Iterable[str]) -> int:
        """The bits of all sets of which the words of a sentence have one or a phrase, or one of some roles that are mentioned in it is."""
        bits = 0
        for role in roles:
            bits |= self._roles.get(role, 0)
        for at, begun in enumerate(map(self._begun.get, pieces), 1):
            if begun is not None:
                bits |= begun.bits
                if begun.further and at < len(pieces) and pieces[at] in begun.further:
                    said = f" {' '.join(pieces)} "
                    for phrase, bit in begun.further[pieces[at]].items():
                        if f" {phrase} " in said:
                            bits |= bit
        return bits

    def _placed(self, words: Sequence[str], bit: int) -> None:
        """Keep a phrase with a place by the words on the side of it where more stand, from the place outwards."""
        place = words.index(PLACE)
        before, behind = words[:place][::-1], words[place + 1 :]
        way, outwards, others = (
            (self._before, before, behind) if len(before) > len(behind) else (self._behind, behind, before)
        )
        for word in outwards:
            way = way.further.get(word) or way.further.setdefault(word, _Way())
        if others:
            way.others.append((others, bit))
        else:
            way.bits |= bit

    def beside(self, before: Callable[[], Iterator[str]], behind: Callable[[], Iterator[str]]) -> int:
        """The bits of all sets of which a phrase has its place between some words, told from the place outwards."""
        return _met(self._before, before, behind) | _met(self._behind, behind, before)


class _Way:
    """What words outwards from a place show that lead so far: by themselves, and with others on the other side; and the ways further out."""

    __slots__ = ("bits", "further", "others")

    def __init__(self) -> None:
        self.bits = 0
        self.further: dict[str, _Way] = {}
        self.others: list[tuple[Sequence[str], int]] = []


def _met(way: _Way, outwards: Callable[[], Iterator[str]], others: Callable[[], Iterator[str]]) -> int:
    """The bits of all that is met on a way outwards."""
    bits = 0
    for word in outwards():
        further = way.further.get(word)
        if further is None:
            break
        way = further
        bits |= way.bits
        for words, bit in way.others:
            if words == [*islice(others(), len(words))]:
                bits |= bit
    return bits


class _Begun:
    """What a word shows by itself, and by the second words of phrases that begin with it the phrases."""

    __slots__ = ("bits", "further")

    def __init__(self) -> None:
        self.bits = 0
        self.further: dict[str, dict[str, int]] | None = None


@cache
def signs(_words: RelationWords) -> Signs:
    """The signs of a language."""
    return Signs()


def spoken(text: str) -> str:
    """The words of a text as phrases are looked for in it: in small letters, their parts and all between single blanks."""
    return f" {' '.join(pieces(text))} "


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
    return [*map(_side, _plain(phrases))]


def _side(phrase: str) -> str:
    if PLACE in phrase:
        before, _, behind = phrase.partition(PLACE)
        phrase = before if len(before) >= len(behind) else behind
    side = _close(phrase)
    return side and f" {side} "


def _close(phrase: str) -> str:
    """A phrase with one blank between its words."""
    side = phrase.strip()
    return " ".join(side.split()) if "  " in side else side


@cache
def _parts(phrases: frozenset[str]) -> frozenset[str]:
    """The part of each phrase on one side of its gap that has most letters; "" if it has no words, and a place alone where it has no others."""
    cut = _translated([phrase.replace(GAP, _CUT) if GAP in phrase else phrase for phrase in phrases])
    return frozenset([max(map(_close, one.split(_CUT)), key=_letters) if _CUT in one else _close(one) for one in cut])


def _letters(part: str) -> int:
    return len(part.replace(PLACE, "").strip())


@cache
def _told_by(phrases: frozenset[str]) -> frozenset[str]:
    """The longest piece of each phrase, without which it stands nowhere, "" if it has none: rules share their classes of words."""
    return frozenset(map(_longest, _plain(phrases)))


def _longest(phrase: str) -> str:
    if " " not in phrase and PLACE not in phrase:
        return phrase
    return max(phrase.replace(PLACE, " ").split(), key=len, default="")


class _Plain(dict[int, str]):
    """What each character of a text is spoken as: three times quicker than to find the words."""

    def __missing__(self, code: int) -> str:
        """Letters in any alphabet are small ones, marks are blanks."""
        char = chr(code)
        return lowered(char) if char.isalnum() else " "


_PLAIN = _Plain({at: char.lower() if char.isalnum() else " " for at, char in enumerate(map(chr, range(128)))})
_END, _CUT = "\0", "\1"
"""What stands behind a phrase, and for a gap, while phrases are taken apart."""
_KEPT = _Plain({**_PLAIN, **{ord(mark): mark for mark in (PLACE, _END, _CUT)}})
"""The same, but for the place of a figure and what parts phrases."""


def _plain(phrases: frozenset[str]) -> Sequence[str]:
    """Phrases with blanks for their marks, all at once: there are ten thousand, and a story waits for them."""
    return _translated([phrase.rpartition(GAP)[2] if GAP in phrase else phrase for phrase in phrases])


def _translated(phrases: Sequence[str]) -> Sequence[str]:
    return _END.join(phrases).translate(_KEPT).split(_END) if phrases else ()


def pieces(text: str) -> list[str]:
    """The words of a text, in small letters, and their parts."""
    return text.translate(_PLAIN).split()


@cache
def measured_in(unit: str | None) -> str:
    """The role of a figure that is told in a unit."""
    return f"<{unit}>"
