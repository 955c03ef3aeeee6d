"""Sentences -> their words, marks and figures in order: what the reading of a statement works on."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from newslint.article import Article
from newslint.article.mention import Mention
from newslint.article.mentions import dates, figures, rates, symbols
from newslint.article.quantity import Figure
from newslint.article.sentences import Sentence, sentences


class Token(NamedTuple):
    """A word (in lower case), a mark or a figure of a sentence; a date or symbol is one word, `""`."""

    word: str
    start: int
    end: int
    figure: Figure | None = None


class Clause(NamedTuple):
    """A sentence that holds figures, and its tokens."""

    sentence: Sentence
    tokens: tuple[Token, ...]


def clauses(article: Article) -> tuple[Clause, ...]:
    """Every sentence with at least two figures, in text order."""
    return article.once(_clauses)


def _clauses(article: Article) -> tuple[Clause, ...]:
    return tuple(_found(article))


def _found(article: Article) -> Iterator[Clause]:
    held = sorted((*figures(article), *dates(article), *rates(article), *symbols(article)), key=lambda one: one.span)
    at = 0
    for sentence in sentences(article):
        inside: list[Mention] = []
        end = sentence.span.end
        while at < len(held) and held[at].span.start < end:
            if held[at].block is sentence.block and held[at].start >= sentence.start:
                inside.append(held[at])
            at += 1
        if sum(isinstance(one, Figure) for one in inside) > 1:
            yield Clause(sentence, tuple(_tokens(sentence, inside)))


@cache
def _word() -> re.Pattern[str]:
    """A word with its inner marks (`U.S.`, `year-ago`, `earlier's`), or one mark."""
    return re.compile(r"[^\W\d_](?:[\w.&'’/-]*\w)?|\d[\w.,]*\w|--+|[^\w\s]|\d|_")


def _tokens(sentence: Sentence, inside: list[Mention]) -> Iterator[Token]:
    text, at = sentence.block.prose.text, sentence.start
    for mention in inside:
        if mention.start < at:
            continue
        yield from _words(text, at, mention.start)
        yield Token("", mention.start, mention.end, mention if isinstance(mention, Figure) else None)
        at = mention.end
    yield from _words(text, at, sentence.end)


def _words(text: str, start: int, end: int) -> Iterator[Token]:
    for word in _word().finditer(text, start, end):
        yield Token(word[0].lower().replace("’", "'"), word.start(), word.end())
