"""A line in another language than the story's, and a story in a language that is not read -> a problem."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache

from newslint import lexicon
from newslint.article import Article
from newslint.article.sentences import UNREAD
from newslint.article.style.passages import passages
from newslint.document.languages import foreign
from newslint.lexicon.copy import SCRIPTS
from newslint.lexicon.document import LANGUAGES
from newslint.model import Fault, Kind, Problem, Span
from newslint.record import record

_LONGEST = 60
"""Characters that a heading of key points may have."""


@record
class Options:
    """Nothing can be set."""


def check(article: Article, options: Options) -> Iterator[Problem]:  # noqa: ARG001 -- what every kind is asked with
    """The story, if its facts are not read; else every passage outside quoted speech that is clearly in another language than it."""
    names = article.lexicon.messages.languages
    home = article.spoken.language or article.language
    if article.unread:
        yield Problem(_told(article), {"language": names[article.unread]}, fault="alien")
    for passage in () if article.unread or home in SCRIPTS else passages(article):
        other = _points(passage.text, home) or foreign(passage.text, home)
        if other:
            values = {"match": passage.text, "language": names[other]}
            yield Problem(passage.span(0, len(passage.text)), values, fault="foreign")


def _points(text: str, home: str) -> str:
    """The language of a heading of key points that is not the story's own."""
    if len(text) > _LONGEST:
        return ""
    speakers = _headings().get(text.lower().rstrip(": "), ())
    return speakers[0] if speakers and home not in speakers else ""


@cache
def _headings() -> Mapping[str, tuple[str, ...]]:
    """The languages in which each heading of key points is said."""
    speakers: dict[str, tuple[str, ...]] = {}
    for language in LANGUAGES:
        for words in lexicon.of(language).document.points:
            speakers[words] = (*speakers.get(words, ()), language)
    return speakers


def _told(article: Article) -> Span:
    """The first block of copy: the finding is about all of them."""
    first = next(block.prose for block in article.blocks if block.kind not in UNREAD)
    return first.span(0, len(first.text))


KIND = Kind(
    check,
    Options,
    (
        Fault("foreign", "a line in another language", ("match", "language"), refutes=False),
        Fault("alien", "a story in a language of which newslint has no words", ("language",), refutes=False),
    ),
)
