"""Names, and the house list of names -> the ways in which each of their words is spelt."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from functools import cache, cached_property, lru_cache
from typing import cast

from newslint import compiled
from newslint.article import Article, mentions, once
from newslint.article.names import Name, labelled
from newslint.model import Span
from newslint.tuples import NamedTuple

_UMLAUTS = str.maketrans(
    {"ä": "ae", "ö": "oe", "ü": "ue", "å": "aa", "ø": "oe", "ß": "ss", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue"}
)


_NEW = tuple.__new__  # a long story has thousands of places
_NUMERALS = frozenset("IVXLCDMivx")
"""What may be the second letter of a Roman numeral."""
_BACK = 4
"""Characters before a name in which an initial stands."""
_KNOWN = 1 << 14
"""Words whose folded forms are remembered."""
LONGEST = 60
"""Letters that no word of a name exceeds; longer ones would be compared letter by letter, and once for each letter."""


class Place(NamedTuple):
    """One word of one name."""

    name: Name
    at: int

    @property
    def text(self) -> str:
        """The word itself."""
        return self.name.words[self.at]

    @property
    def span(self) -> Span:
        """Where it stands in the source."""
        start = self.name.place(self.at)
        return self.name.block.prose.span(start, start + len(self.text))

    @property
    def alone(self) -> bool:
        """Whether no other word of a name stands beside it."""
        return len(self.name.words) == 1 or not (self.neighbour(-1) or self.neighbour(1))

    def neighbour(self, step: int) -> str:
        """The word of the name before (-1) or after (1) this one, initials passed over, folded.

        "" if there is none or it proves nothing.
        """
        words, at = self.name.words, self.at + step
        while 0 <= at < len(words) and (len(words[at]) == 1 or "." in words[at]):
            at += step
        if not 0 <= at < len(words) or self.name.listed or words[at].isupper():
            return ""
        return folded(words[at])

    @property
    def initial(self) -> str:
        """The initial that stands right before it, "" if none."""
        if self.at:
            before = self.name.words[self.at - 1].rstrip(".")
            return before if len(before) == 1 else ""
        found = _initial().search(self.name.block.prose.text[max(0, self.name.start - _BACK) : self.name.start])
        return found[1] if found else ""


@cache
def _initial() -> re.Pattern[str]:
    """A letter that stands before a name."""
    return compiled.pattern(r"(?<![^\W_])([A-Z])\.? \Z")


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

    @cached_property
    def initials(self) -> frozenset[str]:
        """The initials that stand right before it."""
        return frozenset(filter(None, (place.initial for place in self.places)))

    @property
    def alone(self) -> bool:
        """Whether it always stands without another word of a name, in the story and in the house list."""
        if self.listed and any(before or after for before, after in self.listed):
            return False
        return all(place.alone for place in self.places)

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


@once
def spellings(article: Article) -> Mapping[str, Spelling]:
    """The spellings of the words of the names of a story, by their folded form, those of the house list marked."""
    house = house_list(article.settings.names)
    found = spelt((*cast("tuple[Name, ...]", mentions.names(article)), *labelled(article)))
    for spelling in found.values() if house.texts else ():
        house.marked(spelling)
    return found


def spelt(found: Iterable[Name]) -> Mapping[str, Spelling]:
    """The spellings of the words of names, by their folded form; words in capitals and with digits left out."""
    spellings: dict[str, Spelling] = {}
    for name in found:
        for at, text in enumerate(name.words):
            if not (key := _key(text)):
                continue
            if (spelling := spellings.get(key)) is None:
                spelling = spellings[key] = Spelling(key, text, len(spellings))
            spelling.places.append(_NEW(Place, (name, at)))
    return spellings


@lru_cache(_KNOWN)
def _key(text: str) -> str:
    """The folded form of a word, "" if it cannot be misspelt; stories of one day share most of their names."""
    return folded(text) if _is_spelt(text) else ""


def _is_spelt(text: str) -> bool:
    """Whether a word may be misspelt: no letter, nor in capitals, nor a Roman numeral, without digits, and no longer than words are."""
    if not 1 < len(text) <= LONGEST or not text.isalpha() or (text[:2].isupper() and text[:-1].isupper()):
        return False
    return text[1] not in _NUMERALS or _roman().fullmatch(text) is None


@cache
def _roman() -> re.Pattern[str]:
    """A Roman numeral, perhaps with an ending, or as headings spell it."""
    return compiled.pattern(r"[IVXLCDM]{2,15}[a-z]{1,3}|[IVX][ivx]{1,15}")


class HouseList(NamedTuple):
    """The right spellings of the house.

    `beside` gives for each word, folded, the words before and after it in the names of the list; `texts` the word as
    it is spelt; `slips` the words from which each shortened form comes.
    """

    beside: Mapping[str, list[tuple[str, str]]]
    texts: Mapping[str, str]
    slips: Mapping[str, tuple[str, ...]]

    def marked(self, spelling: Spelling) -> Spelling:
        """A spelling that knows whether the list has it."""
        if beside := self.beside.get(spelling.key):
            spelling.text = self.texts[spelling.key]
            spelling.listed = beside
        return spelling

    def spelling(self, key: str) -> Spelling:
        """A word of the list that the story need not hold."""
        return self.marked(Spelling(key, key, -1))


@cache
def house_list(names: tuple[str, ...]) -> HouseList:
    """The list of some names, read once."""
    beside: dict[str, list[tuple[str, str]]] = {}
    texts: dict[str, str] = {}
    slips: dict[str, tuple[str, ...]] = {}
    for words in (name.split() for name in names):
        for before, text, after in zip(("", *words[:-1]), words, (*words[1:], ""), strict=True):
            key = folded(text)
            texts[key] = text
            beside.setdefault(key, []).append((folded(before), folded(after)))
    for key in texts:
        for short in shortened(key):
            slips[short] = (*slips.get(short, ()), key)
    return HouseList(beside, texts, slips)


def shortened(key: str) -> list[str]:
    """A word, and what is left of it without each of its letters but the first."""
    return [key, *[key[:at] + key[at + 1 :] for at in range(1, len(key))]]
