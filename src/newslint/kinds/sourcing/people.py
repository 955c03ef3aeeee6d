"""A text -> those whom it names, by each of their words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from newslint import compiled
from newslint.article import Article, once
from newslint.article.mention import Mention
from newslint.article.mentions import names
from newslint.article.names import Name
from newslint.tuples import NamedTuple

_TWO = 2
_LISTED = (True, True)
"""A cell begins with it, and every word may bear a capital."""


class Named(NamedTuple):
    """A name of the story, how a source has it, and what differs: "" nothing, `spelling`, `first` or `title`."""

    name: Mention
    path: str
    other: Mention
    differs: str = ""
    right: str = ""


def full(article: Article) -> Iterator[Name]:
    """The names of a story, in order."""
    return (name for name in names(article) if isinstance(name, Name))


@once.stored
def people(article: Article) -> Mapping[str, Sequence[Name]]:
    """The names of a text, by each of their words in small letters."""
    found: dict[str, list[Name]] = {}
    for name in (*names(article), *_in_cells(article)):
        if isinstance(name, Name):
            for word in name.words:
                found.setdefault(word.lower(), []).append(name)
    return found


def _in_cells(article: Article) -> Iterator[Name]:
    """What the cells of a table name, where every word may bear a capital: of two words or more."""
    for block in article.blocks:
        spelt = [(word, word.start()) for word in _capital().finditer(block.prose.text)] if block.kind == "cell" else []
        if len(spelt) >= _TWO:
            yield Name(block, tuple(word[0] for word, _ in spelt), tuple(at for _, at in spelt), "", *_LISTED)


@cache
def _capital() -> re.Pattern[str]:
    """A word in letters that begins with a capital."""
    return compiled.pattern(r"(?<!\w)(?=[^\W\d_a-z])[^\W\d_]{2,40}(?!\w)")
