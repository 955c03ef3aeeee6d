"""A figure in its sentence -> what it is about: the words beside it, the noun it counts, its direction and its time."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from functools import cache, lru_cache
from itertools import chain
from typing import NamedTuple

from newslint import lexicon
from newslint.article import Article, once
from newslint.article.mention import Mention
from newslint.article.sentences.lines import Line, Lines
from newslint.lexicon.agreement import AgreementWords
from newslint.lexicon.relations import RelationWords

FAR = 60  # words on either side of a figure that are read
NEAR = 7  # words on either side that stand beside a figure
AFTER = 3  # words behind a figure among which is the noun that it counts
EARLIER = 5  # words behind a figure that may say that it is of another time
REMEMBERED = 2000  # figures whose topics are kept: more than any story has, if not an archive
BESIDE = 48  # characters on either side of a figure that are read for the words right beside it


class Topic(NamedTuple):
    """What a figure is about.

    `words` are the stems of its sentence's content words, `near` those of the words beside it other than words of
    change, `noun` those of the words right behind it, among which is what it counts. `up` is True for a rise, False
    for a fall, None where nothing is said. `apart` holds what sets it apart from a plain figure for the same thing:
    `further`, `before`, `expected`, `quarter`, `year` …
    """

    words: frozenset[str]
    near: frozenset[str]
    noun: frozenset[str]
    up: bool | None
    apart: frozenset[str]


@once
def topics(article: Article) -> Callable[[Mention], Topic]:
    """The function that tells what a mention of the story is about; each is worked out once."""
    language = article.settings.language
    words = lexicon.of(language).agreement
    relations = lexicon.of(language).relations
    lines = _lines(article)

    @lru_cache(maxsize=REMEMBERED)
    def topic(mention: Mention) -> Topic:
        return _topic(mention, lines.line(mention), words, relations)

    return topic


def sentence_start(article: Article, mention: Mention) -> int:
    """Where in its block the sentence of a mention begins."""
    return _lines(article).sentence(mention).start


@once
def _lines(article: Article) -> Lines:
    return Lines(article)


def _topic(mention: Mention, line: Line, words: AgreementWords, relations: RelationWords) -> Topic:
    here, there = line.before(mention.start), line.before(mention.end)
    before, after = line.words[max(0, here - FAR) : here], line.words[there : there + FAR]
    following = line.next_figure(mention.end)
    counted = there + AFTER if following is None else min(there + AFTER, line.before(following))
    return Topic(
        frozenset(chain.from_iterable((*line.stems[max(0, here - FAR) : here], *line.stems[there : there + FAR]))),
        frozenset(
            stem
            for at in (*range(max(0, here - NEAR), here), *range(there, min(there + NEAR, len(line.words))))
            if line.words[at] not in relations.up and line.words[at] not in relations.down
            for stem in line.stems[at]
        ),
        frozenset(chain.from_iterable(line.stems[there:counted])),
        _direction(before, after, relations),
        frozenset(_apart(before, after, words)),
    )


def beside(mention: Mention) -> tuple[list[str], list[str]]:
    """The words right before and behind a mention, in lower case, figures among them."""
    text = mention.block.prose.text
    before = text[max(0, mention.start - BESIDE) : mention.start]
    after = text[mention.end : mention.end + BESIDE]
    return _any_word().findall(before.lower()), _any_word().findall(after.lower())


@cache
def _any_word() -> re.Pattern[str]:
    return re.compile(r"[^\W_][\w'’-]*")


def _direction(before: Sequence[str], after: Sequence[str], relations: RelationWords) -> bool | None:
    """The direction of the word of change that stands nearest to a figure, first before it, then behind."""
    for word in (*reversed(before[-NEAR:]), *after[:AFTER]):
        if word in relations.up:
            return True
        if word in relations.down:
            return False
    return None


def _apart(before: Sequence[str], after: Sequence[str], words: AgreementWords) -> Iterator[str]:
    if not words.further.isdisjoint((*before[-1:], *after[:1])):
        yield "further"
    if any(word in words.before for word in (*before[-AFTER:], *after[:EARLIER])):
        yield "before"
    beside = (*before[-NEAR:], *after[:NEAR])
    if any(word in words.expected for word in beside):
        yield "expected"
    for name, said in words.turns.items():
        if not said.isdisjoint(beside):
            yield name
