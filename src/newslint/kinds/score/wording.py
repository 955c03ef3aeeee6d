"""A template such as `{by} # {wickets}` -> where a sentence has it: classes of words, numbers (#, ^ before a hyphen) and ordinals (@), in digits or in words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from newslint import compiled
from newslint.article import Article
from newslint.article.mention import Mention
from newslint.article.sentences import Sentence
from newslint.lexicon import Lexicon, lowered
from newslint.tuples import NamedTuple

_PART = compiled.pattern(r"\{([a-z-]+)\}|(#)|(@)|(~)|(\^)")
_GAP = r"(?:[\w'’-]{1,20} ){0,3}"
"""What `~` stands for: a few words."""


class Said(NamedTuple):
    """Where a template stands, and the numbers in it."""

    place: Mention
    numbers: tuple[int, ...]
    figures: tuple[Mention, ...]


class Tally(NamedTuple):
    """A figure that others make, or leave: what these come to, whether it is that, and whether they may be of another moment."""

    stated: Mention
    parts: tuple[Mention, ...]
    right: str
    holds: bool
    left: bool = False
    unsure: bool = False


def said(article: Article, sentence: Sentence, name: str) -> Iterator[Said]:
    """Where a sentence has one of the templates of that name, each number once."""
    seen: set[int] = set()
    for template in article.lexicon.relations.templates.get(name, ()):
        for one in _said(article, sentence, template):
            at = one.figures[0].start if one.figures else one.place.start
            if at not in seen:
                seen.add(at)
                yield one


def _said(article: Article, sentence: Sentence, template: str) -> Iterator[Said]:
    """Where a sentence has a template."""
    block, text = sentence.block, lowered(sentence.block.prose.text)
    for found in _compiled(article.lexicon, template).finditer(text, sentence.start, sentence.end):
        spans = [found.span(at) for at in range(1, (found.re.groups or 0) + 1) if found[at]]
        numbers = tuple(_worth(article.lexicon, text[start:end]) for start, end in spans)
        yield Said(Mention(block, *found.span()), numbers, tuple(Mention(block, *span) for span in spans))


def _worth(words: Lexicon, written: str) -> int:
    digits = "".join(filter(str.isdigit, written))
    return int(digits) if digits else {**words.figures.units, **words.figures.ordinals}[written]


@cache
def _compiled(words: Lexicon, template: str) -> re.Pattern[str]:
    """The pattern of a template."""
    return compiled.pattern(_PART.sub(lambda part: _part(words, part), template))


def _part(words: Lexicon, part: re.Match[str]) -> str:
    if part[1]:
        return rf"(?<!\w)(?:{compiled.any_of(words.relations.classes.get(part[1], ()))})(?!\w)"
    if part[2]:
        return rf"(?<![\w.,$£€-])([0-9]{{1,3}}|{compiled.any_of(words.figures.units)})(?![\w%-]|[.,][0-9])"
    if part[5]:
        return rf"(?<![\w.,$£€-])([0-9]{{1,3}}|{compiled.any_of(words.figures.units)})-"
    if part[3]:
        suffixes = compiled.any_of(words.figures.ordinal_suffixes)
        return rf"(?<![\w.,-])([0-9]{{1,3}}(?:{suffixes})|{compiled.any_of(words.figures.ordinals)})(?!\w)"
    return _GAP
