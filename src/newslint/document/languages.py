"""Prose -> the language it is written in, told by its frequent little words."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from itertools import chain, islice, repeat

from newslint import compiled, lexicon
from newslint.document import Block
from newslint.lexicon.copy import SCRIPTS, TONGUES
from newslint.lexicon.document import LANGUAGES
from newslint.tuples import NamedTuple

_GLANCE = 80
"""Characters in which a line of the story's own language nearly always shows a little word."""
_SAMPLE = 3_000
"""Characters of a story that are enough to tell its language."""
_BLOCKS = 200
_CLEAR = 2
"""Different little words of one language, and none of another, that make a line clear."""
_FAMILIES = (frozenset({"fr", "es", "it", "pt"}), frozenset({"de", "nl"}))
"""Languages that share too many little words to be told from each other in a line."""
_TOUCHING = "_/.'-"
"""What, beside letters and digits, makes a word in small letters part of something else."""
_PRINTED = "“”‘„–—…•€™"
"""Marks that print has and Latin-1 has not, which may touch a word."""
_SURELY = 3
"""How many words stand beside a little one of the first language in a story that is in it, at most, and of another in one that is not, at least."""
_HARDLY = 4
"""At most so many words stand beside a little one of the first language in a story that is in no other: Danish and Hungarian share one in eight with it."""
_DENSE = 7
"""At least every seventh word of a line in some language is a little one."""
_LETTERS = 20
"""Letters of another script that are more than a name or two."""
_MANY = 5
"""At least every fifth letter of a text in a script that is written among others is of it: Japanese has as many Chinese ones."""


@cache
def _speakers(languages: Sequence[str]) -> Mapping[str, tuple[str, ...]]:
    """Those of some languages that each little word is common in."""
    speakers: dict[str, tuple[str, ...]] = {}
    for language in languages:
        for word in lexicon.of(language).copy.common:
            speakers[word] = (*speakers.get(word, ()), language)
    return speakers


@cache
def _common(language: str) -> frozenset[str]:
    """The little words of a language."""
    return frozenset(lexicon.of(language).copy.common)


@cache
def _word() -> re.Pattern[str]:
    """A word in small letters: names belong to no language, nor does what `y/y` holds."""
    return compiled.pattern(r"(?<![\w/.'’-])[a-zà-öø-ÿ]+(?![\w/'’-])")


@cache
def _blanks() -> bytes:
    """A blank for each character of Latin-1 that may touch a word in small letters; the others as they are."""
    every = bytes(range(256)).decode("latin-1")
    return "".join([char if char.isalnum() or char in _TOUCHING else " " for char in every]).encode("latin-1")


def _words(text: str) -> list[str]:
    """The words in small letters, and pieces of copy that are none: read from Latin-1, which most copy fits in, faster."""
    plain = text.replace("’", "'")
    for mark in _PRINTED if not plain.isascii() else "":
        plain = plain.replace(mark, " ")
    try:
        latin = plain.encode("latin-1")
    except UnicodeEncodeError:
        return _word().findall(text)
    return latin.translate(_blanks()).replace(b".", b" .").decode("latin-1").split()  # a full stop only ends a word


def _votes(words: Iterable[str], languages: Sequence[str] = LANGUAGES) -> Counter[str]:
    """How many of some words are little ones of each of some languages; one that several share speaks for each."""
    return Counter(chain.from_iterable(map(_speakers(languages).get, words, repeat(()))))


@cache
def _any_word() -> re.Pattern[str]:
    """A word in whatever letters."""
    return compiled.pattern(r"(?<![\w/.'’-])[^\W\d_]+(?![\w/'’-])")


@cache
def _scripts() -> Mapping[str, re.Pattern[str]]:
    """The letters of each script in which none of our languages is written."""
    return {script: compiled.pattern(f"[{letters}]") for script, letters in SCRIPTS.items()}


def _script(text: str) -> str:
    """The script in which most letters of a text are, "" where that is ours."""
    if _is_western(text):
        return ""
    letters = "".join(_letters().findall(text))
    if len(letters) < _LETTERS or len(letters) * 2 < sum(map(str.isalpha, text)):
        return ""
    counted = {script: len(known.findall(letters)) for script, known in _scripts().items()}
    return next((script for script, number in counted.items() if number * _MANY >= len(letters)), "")


def _is_western(text: str) -> bool:
    """Whether all characters of a text are among those that western Europe prints: quick to tell."""
    if text.isascii():
        return True
    try:
        text.encode("cp1252")
    except UnicodeEncodeError:
        return False
    return True


@cache
def _letters() -> re.Pattern[str]:
    """A letter of any of the scripts."""
    return compiled.pattern(f"[{''.join(SCRIPTS.values())}]")


class Spoken(NamedTuple):
    """The language that the little words of a story tell, "" where they do not; `surely` where hardly one is of the first language."""

    language: str
    surely: bool


def spoken(blocks: Sequence[Block]) -> Spoken:
    """The language of a story, or the script if that is none of ours, told by its beginning."""
    text = " ".join(block.prose.text for block in islice(blocks, _BLOCKS))[:_SAMPLE]
    if script := _script(text):
        return Spoken(script, surely=True)
    words = _words(text)
    first = sum(map(_common(lexicon.FIRST).__contains__, words))
    if first > _CLEAR and len(words) <= _HARDLY * first:  # as most stories are, and told without the other languages
        return Spoken(lexicon.FIRST, surely=len(words) <= _SURELY * first)
    return _told([word for word in _any_word().findall(text) if word.islower()])


def _told(words: Sequence[str]) -> Spoken:
    """The language that most of some words are little ones of; surely if hardly one is English alone."""
    best, number = next(iter(_votes(words, (*LANGUAGES, *TONGUES)).most_common(1)), ("", 0))
    if number <= _CLEAR:
        return Spoken("", surely=False)
    own, first = _common(best), _common(lexicon.FIRST)
    alone = [word for word in words if word in own and word not in first]
    others = sum(word in first and word not in own for word in words)
    surely = len(alone) > _SURELY * others and number * _DENSE >= len(words)
    if best in LANGUAGES:
        return Spoken(best, surely=surely)
    return Spoken(best, surely=True) if surely and len({*alone}) > _CLEAR else Spoken("", surely=False)


def foreign(text: str, home: str) -> str:
    """The language of a line that is clearly not in `home`; "" if it is, or cannot be told."""
    known = _common(home)
    if not known.isdisjoint(text[:_GLANCE].split(" ")[:-1]) or not known.isdisjoint(text.split()):
        return ""
    words = _words(text)
    counted = _votes(words)
    if not counted or counted[home]:
        return ""
    best, number = counted.most_common(1)[0]
    if any({best, home} <= family for family in _FAMILIES):
        return ""
    different = _votes({word for word in words if len(word) > 1})[best]  # a letter alone may mean anything
    return best if different >= _CLEAR and number * _DENSE >= len(text.split()) else ""
