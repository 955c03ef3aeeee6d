"""A line in another language than the story's, and a story in a language that is not read -> a problem."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache

from newslint import compiled, lexicon
from newslint.article import Article
from newslint.article.sentences import UNREAD
from newslint.article.style.passages import Passage, blotted, passages
from newslint.document.languages import foreign
from newslint.lexicon.copy import SCRIPTS
from newslint.lexicon.document import LANGUAGES
from newslint.model import AUTO, Fault, Kind, Problem, Span
from newslint.record import record

_LONGEST = 60
"""Characters that a heading of key points may have."""
_NOTICE = 80
"""Characters in which a page says that it goes on in another language, or has a version in it."""


@record
class Options:
    """Nothing can be set."""


def check(article: Article, options: Options) -> Iterator[Problem]:  # noqa: ARG001 -- what every kind is asked with
    """The story, if its facts are not read; else every passage outside quoted speech that is clearly in another language than it."""
    names = article.lexicon.messages.languages
    home = _home(article)
    if article.unread:
        yield Problem(_told(article), {"language": names[article.unread]}, fault="alien")
    announced: set[str] = set()
    for passage in () if article.unread or home in SCRIPTS or not home else passages(article):
        announced.update(_announced(passage.text))
        other = _points(passage.text, home) or foreign(_untitled(passage), home)
        if other and other not in announced:
            values = {"match": passage.text, "language": names[other]}
            yield Problem(passage.span(0, len(passage.text)), values, fault="foreign")


def _home(article: Article) -> str:
    """The language of a story, as its words tell it (another than the first: surely) or else the house; "" where neither does."""
    own = article.spoken
    if own.language and (own.surely or own.language == lexicon.FIRST):
        return own.language
    return article.language if article.settings.language != AUTO else ""


def _untitled(passage: Passage) -> str:
    """A passage without the words of its links, which are the titles of what they lead to."""
    links = [mark for mark in passage.block.marks if mark.name == "link"]
    if not links:
        return passage.text
    places = ((mark.start - passage.start, mark.end - passage.start) for mark in links)
    return blotted(passage.text, ((max(0, start), end) for start, end in places if end > 0), " ")


def _announced(text: str) -> Iterator[str]:
    """The languages that a short line names: what follows may well be in one."""
    if len(text) <= _NOTICE:
        yield from filter(None, map(_called().get, _word().findall(text.lower())))


@cache
def _word() -> re.Pattern[str]:
    """A word."""
    return compiled.pattern(r"[^\W\d_]+")


@cache
def _called() -> Mapping[str, str]:
    """The languages by all that they are called."""
    return {name: language for language in LANGUAGES for name in lexicon.of(language).copy.called}


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
