"""A word that stands twice running -> a problem, and a fix where one of the two is surely too much."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from operator import eq

from newslint import lexicon
from newslint.article import Article
from newslint.article.style.passages import Passage, passages
from newslint.lexicon.copy import SCRIPTS, Words
from newslint.model import Edit, Fault, Fix, Kind, Problem
from newslint.record import record


@record
class Options:
    """Nothing can be set."""


@cache
def _twice() -> re.Pattern[str]:
    """A word, a space, and the same word in small letters."""
    return re.compile(r"(?<![\w'’-])([^\W\d_]+)\s(?=[a-z])(?i:\1)(?![\w'’-]|\.\w)")


def check(article: Article, options: Options) -> Iterator[Problem]:  # noqa: ARG001 -- what every kind is asked with
    """Every doubled word that is not one of those which may stand twice; only in stories in a language of which these are known."""
    for passage in passages(article):
        spoken = passage.text.lower().split()
        if any(map(eq, spoken, spoken[1:])) and (words := _known(article)) and words.twice:
            yield from _doubled(article, passage, words)


def _known(article: Article) -> Words | None:
    """The words of the story's own language, if its script is one of ours."""
    own = article.spoken.language
    return None if own in SCRIPTS else lexicon.of(own or article.language).copy


def _doubled(article: Article, passage: Passage, words: Words) -> Iterator[Problem]:
    """The doubled words of a passage."""
    for found in _twice().finditer(passage.text):
        word = found[1].lower()
        if word in words.twice:
            continue
        span = passage.span(*found.span())
        sure = word in words.never and article.source[span] == found[0]
        fix = Fix((Edit(passage.span(found.end(1), found.end()), ""),)) if sure else None
        yield Problem(span, {"match": found[0]}, fix=fix, fault="doubled")


KIND = Kind(check, Options, (Fault("doubled", "a word stands twice running", ("match",), refutes=False),))
