"""What a portal leaves around a story: told from the copy by the phrases that only web pages say."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache

from newslint import compiled, lexicon
from newslint.lexicon.document import every
from newslint.tuples import NamedTuple

LONGEST = 240
"""A line longer than this (in code points) is copy, whatever it says."""
_SENTENCE = 160
"""In a line longer than this no phrase is two fifths of it: only one that begins it counts."""
_BEGINNING = 3
"""Letters by which a line is told that no phrase begins."""
_SHORT = 80
"""In a line up to this length that is no sentence, a phrase counts wherever it stands."""


_PARTING = ".,:;!?()[]\"'-/|#0123456789"
"""What parts words, when only words are looked for."""
_PRINTED = "“”«»–—"
"""Marks that only print has, which part words too."""
_JOINING = "‘…•€™"
"""Marks that Latin-1 has not, and that part no words."""
_BLANKS = bytes.maketrans(_PARTING.encode(), b" " * len(_PARTING))


class Phrase(NamedTuple):
    """A phrase of page furniture where it stands in a text."""

    start: int
    end: int

    def flows(self, text: str) -> bool:
        """Whether a sentence runs into it, so that somebody says it: `please leave a comment`."""
        before = text[: self.start].rstrip()
        return text[self.start].islower() and (before[-1:].isalnum() or before.endswith(","))

    def stands_in(self, text: str) -> bool:
        """Whether a sentence runs into it and on behind it."""
        return self.flows(text) and text[self.end : self.end + 1] == " " and text[self.end + 1 : self.end + 2].islower()


@cache
def _phrases() -> Mapping[str, tuple[str, ...]]:
    """The phrases of page furniture by their longest words."""
    index: dict[str, tuple[str, ...]] = {}
    for phrase in sorted(every("furniture")):
        word = max(_word().findall(phrase), key=len)
        index[word] = (*index.get(word, ()), phrase)
    return index


@cache
def _word() -> re.Pattern[str]:
    """A word, as phrases are looked up by."""
    return compiled.pattern(r"[^\W\d_]+")


@cache
def _unparted() -> re.Pattern[str]:
    """What no mark and no blank parts."""
    return compiled.pattern(rf"[^\s{re.escape(_PARTING)}]+")


@cache
def _seam() -> re.Pattern[str]:
    """A capital behind a small letter, where two words were run together."""
    return compiled.pattern(r"[A-ZÀ-ÖØ-Þ](?<=[a-zà-öø-ÿ.].)")


@cache
def _doubled() -> re.Pattern[str]:
    """A name said twice without a space, as portals print their sources."""
    return compiled.pattern(r"([A-Z]\w{2,30})\1")


@cache
def _number() -> re.Pattern[str]:
    """A small number, in a phrase written `#`."""
    return compiled.pattern(r"\d+(?:[.,]\d+)*")


class _Key(NamedTuple):
    """A text as phrases are written: plain, each number `#`.

    `shifts` says by how much an offset in it falls short of that in the text, from each number's end on.
    """

    text: str
    shifts: tuple[tuple[int, int], ...]

    def back(self, at: int) -> int:
        """The offset in the text for one in the key."""
        return at + next((shift for start, shift in reversed(self.shifts) if start <= at), 0)


def _plain(text: str) -> str:
    """A text of the same length in lower case, with one kind of apostrophe and space."""
    return lexicon.lowered(text).replace("\xa0", " ")


def _key(low: str) -> _Key:
    """A plain text as phrases are written, and the way back."""
    shifts: list[tuple[int, int]] = []
    lost = 0
    for found in _number().finditer(low):
        end = found.start() - lost + 1
        lost += len(found[0]) - 1
        shifts.append((end, lost))
    return _Key(_number().sub("#", low) if shifts else low, tuple(shifts))


@cache
def edges(field: str) -> tuple[str, ...]:
    """The words of a field in every language, as `str.startswith` and `str.endswith` take them."""
    return tuple(every(field))


def label(text: str, field: str) -> bool:
    """Whether the whole of a line, its colon left out, is one of the words of a field in any language."""
    return text.lower().replace("’", "'").rstrip(": \xa0").rstrip() in every(field)


def opens(text: str, field: str) -> bool:
    """Whether a line begins with one of the words of a field in any language."""
    return text[:60].lower().replace("’", "'").startswith(edges(field))


def recognised(text: str) -> bool:
    """Whether a line of copy is page furniture."""
    if len(text) > LONGEST:
        return False
    if len(text) < _SHORT:
        if (label(text, "labels") and not _leads(text)) or _doubled().fullmatch(text):
            return True
        text = _seam().sub(r" \g<0>", text)
    if len(text) > _SENTENCE and not _may_begin(text):
        return False
    size = len(text) * 2 // 5
    anywhere = len(text) <= _SHORT and not text.endswith(".")
    return any(
        (anywhere and not at.stands_in(text)) or at.start == 0 or (at.end - at.start >= size and not _told(text, at))
        for at in phrases(text)
    )


def _told(text: str, phrase: Phrase) -> bool:
    """Whether a sentence runs into a phrase and tells of somebody who does what it says, rather than bidding the reader to."""
    return phrase.flows(text) and text.endswith(".") and not label(text.partition(" ")[0], "bids")


def _leads(text: str) -> bool:
    """Whether a label announces an address that follows, as those of a press office do."""
    return text.rstrip().endswith(":") and label(text, "contacts")


@cache
def _beginnings() -> frozenset[str]:
    """What phrases begin with; `#` where that is a number."""
    return frozenset("#" if phrase[0] == "#" else phrase[:_BEGINNING] for phrase in every("furniture"))


def _may_begin(text: str) -> bool:
    """Whether a phrase of page furniture may stand at the beginning of a text."""
    return text[0].isdigit() or not _beginnings().isdisjoint((text[0], _plain(text[:_BEGINNING])))


def phrases(text: str) -> Iterator[Phrase]:
    """The phrases of page furniture in a text, each at the first place where it stands as whole words."""
    low = _plain(text)
    if possible := _possible(low):
        key = _key(low)
        for phrase in possible:
            at = _whole(key.text, phrase)
            if at >= 0:
                yield Phrase(key.back(at), key.back(at + len(phrase)))


def clean(text: str) -> bool:
    """Whether no phrase of page furniture can stand in a text: one look at many paragraphs costs less than one at each."""
    return not _possible(_plain(text))


def _possible(low: str) -> list[str]:
    """The phrases of which all but the numbers stands somewhere in a plain text, and the longest word as a word."""
    index = _phrases()
    hits = index.keys() & _words(low)
    return [phrase for word in hits for phrase in index[word] if all(map(low.__contains__, phrase.split("#")))]


def _words(low: str) -> list[str]:
    """The words of a plain text, as blanks and marks part them."""
    if not low.isascii():
        for mark in _PRINTED:
            low = low.replace(mark, " ")
        for mark in _JOINING:
            low = low.replace(mark, "*")
    try:
        latin = low.encode("latin-1")
    except UnicodeEncodeError:
        return _unparted().findall(low)
    return latin.translate(_BLANKS).decode("latin-1").split()  # the characters of a str are translated one by one


def _whole(key: str, phrase: str) -> int:
    """Where a phrase stands in a text as whole words, or -1."""
    at = key.find(phrase)
    while at >= 0:
        end = at + len(phrase)
        if not (at and key[at - 1].isalnum()) and not (key[end : end + 1].isalnum() and phrase[-1].isalnum()):
            return at
        at = key.find(phrase, at + 1)
    return -1
