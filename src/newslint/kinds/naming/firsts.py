"""Names -> people whose first name is a slip away from the one that they were introduced with: `Helen Marchetti`, later `Ellen Marchetti`."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from newslint.article import Article
from newslint.article.names import Name, find
from newslint.article.sentences import sentences
from newslint.article.style.slips import agreement, slip

_FULL = 2
"""Words of a name that has a first name."""


class Renamed(NamedTuple):
    """Somebody's full name, and the one that the story had first."""

    odd: Name
    right: Name


def renamed(article: Article) -> Iterator[Renamed]:
    """Each second first name of a surname that is a slip of the other one's, where the story speaks of no family."""
    given = article.lexicon.vocabulary.given
    people: dict[str, dict[str, list[Name]]] = {}
    for name in find(article):
        if len(name.words) == _FULL and not name.listed and name.words[0].lower() in given:
            people.setdefault(name.words[1], {}).setdefault(name.words[0], []).append(name)
    pairs = [tuple(firsts.values()) for firsts in people.values() if len(firsts) == _FULL]
    slips = [(one, two) for one, two in pairs if _is_slip(one[0].words[0].lower(), two[0].words[0].lower())]
    if slips and not _speaks_of_family(article):
        for one, two in slips:
            odd, right = (one, two) if len(one) < len(two) else (two, one)
            yield Renamed(odd[0], right[0])


def _is_slip(one: str, two: str) -> bool:
    """Whether a letter other than the last, which makes a man's name a woman's, or the first and one more tell two names apart."""
    if agreement(one, two) == min(len(one), len(two)) - (len(one) == len(two)):
        return False
    return bool(slip(one, two) or slip(one[1:], two) or slip(one, two[1:]))


def _speaks_of_family(article: Article) -> bool:
    """Whether the story has a word for a relative, so that two people may share a surname."""
    kin = article.lexicon.names.kin
    return any(token.word in kin for sentence in sentences(article) for token in sentence.tokens)
