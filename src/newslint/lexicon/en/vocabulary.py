"""The English vocabulary, from lists that scripts/build_vocabulary.py makes.

ordinary.txt, rare.txt and proper.txt come from SCOWL, copyright 2000-2011 by Kevin Atkinson (terms in SCOWL.txt); given.txt and
surnames.txt from the 1990 census of the United States (public domain).
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from newslint.lexicon.vocabulary import Vocabulary, WordList

_ENDINGS = ("ed", "ing")
_HISSING = ("s", "x", "z", "ch", "sh", "o")
"""What takes -es in the plural."""


def bases(word: str) -> Iterator[str]:
    """The words that an inflected word may come from, in no order; none of them need exist."""
    if word.endswith("s") and not word.endswith("ss"):
        yield word[:-1]
        if word.endswith("ies"):
            yield word[:-3] + "y"
        elif word.endswith("es") and word[:-2].endswith(_HISSING):
            yield word[:-2]
    elif word.endswith("ly"):
        yield word[:-2]
    elif word.endswith("ied"):
        yield word[:-3] + "y"
    for ending in _ENDINGS:
        if word.endswith(ending):
            yield from _stems(word[: -len(ending)])


def _stems(stem: str) -> Iterator[str]:
    """A stem as it was before an ending: with its silent e, or its last letter not doubled."""
    yield stem
    yield stem + "e"
    if stem[-1:] == stem[-2:-1]:
        yield stem[:-1]


def _listed(name: str) -> WordList:
    """The words of one of the lists that lie beside this module."""
    return WordList(Path(__file__).with_name(name).read_text(encoding="utf-8").splitlines())


WORDS = Vocabulary(
    ordinary=_listed("ordinary.txt"),
    proper=_listed("proper.txt"),
    given=_listed("given.txt"),
    surnames=_listed("surnames.txt"),
    rare=_listed("rare.txt"),
    bases=bases,
)
