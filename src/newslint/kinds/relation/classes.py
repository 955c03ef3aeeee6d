"""The classes of words that a rule of a relation names -> what is wrong with them, and what those that newslint brings hold."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from newslint import compiled, lexicon
from newslint.checked.nearest import allowed
from newslint.kinds.relation.signs import PLACE

if TYPE_CHECKING:
    from newslint.kinds.relation.options import Options, Path

_BESIDE = "beside"
_KEYS = ("noun", "said", _BESIDE, "preceded-by", "led-by", "followed-by", "unsaid")
"""Keys of a claim under which classes are named."""
_SIGNS = compiled.pattern(r"\\|\w\*|\.[*+?]|[\[\]{}^]|\w\(|\(\w")
"""What shows that somebody has meant a pattern: `tick.*`, `seat(s)`, but neither `LGBTQ+` nor `why?`."""


def brought() -> Mapping[str, tuple[str, ...]]:
    """The classes that newslint brings for English, each with its phrases."""
    return lexicon.of().relations.classes


def wrong(options: Options) -> Iterator[tuple[Path, str]]:
    """What is wrong with the classes that a rule names, and with those of its own, each with the keys under which it stands."""
    own = dict(options.words)
    known = {**brought(), **own}
    for path, classes in _named(options):
        yield from (
            (path, f"no class of words {word} {allowed(word, sorted(known))}; to have one: `words: {{{word}: […]}}`")
            for word in classes
            if word not in known
        )
    for name, phrases in own.items():
        yield from _of_own(name, phrases)
    for name, claim in options.claims:
        told = [phrase for word in claim.beside for phrase in known.get(word, (PLACE,))]
        if told and not any(PLACE in phrase for phrase in told):
            said = ", ".join(claim.beside)
            yield (
                ("claims", name, _BESIDE),
                f"no phrase of {said} has a # where the figure stands, as `beside` asks for (# more than)",
            )


def _of_own(name: str, phrases: Sequence[str]) -> Iterator[tuple[Path, str]]:
    """What is wrong with a class of the rule's own."""
    if not any(phrases):
        yield ("words", name), f"{name} has no phrase"
    for at, phrase in enumerate(phrases):
        if re.search(_SIGNS, phrase):
            yield ("words", name, at), f"{phrase!r} is no phrase: a class holds words as they are written, no patterns"


def _named(options: Options) -> Iterator[tuple[Path, Sequence[str]]]:
    """Where a rule names classes of words, and which."""
    yield ("announced",), options.announced
    yield ("acquit", "said"), options.acquit.said
    yield ("convict", "sure"), options.convict.sure
    for name, claim in options.claims:
        for key in _KEYS:
            yield ("claims", name, key), getattr(claim, key.replace("-", "_"))
