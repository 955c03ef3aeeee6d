"""The story's prose -> counts and the classic formulas of readability."""

from __future__ import annotations

import re
from collections.abc import Callable
from fractions import Fraction
from functools import cache
from math import sqrt

from newslint import compiled
from newslint.article import Article, once
from newslint.article.style.passages import passages
from newslint.lexicon.legibility import Legibility
from newslint.tuples import NamedTuple

READ = ("body", "quote")


class Counts(NamedTuple):
    """What the formulas are made of; `complex_words` have three syllables or more, `long_words` more than six letters."""

    words: int
    sentences: int
    syllables: int
    characters: int
    complex_words: int
    polysyllabic_words: int
    long_words: int
    paragraphs: int


@once
def counts(article: Article) -> Counts:
    """The counts of the story's paragraphs (headlines, lists and tables would distort them)."""
    paragraphs = [block.prose.text for block in article.blocks if block.kind in READ]
    sentences = sum(1 for _ in passages(article.narrowed(("sentence & body", "sentence & quote"), quoted=True)))
    words = [word for text in paragraphs for word in _word().findall(text)]
    beats = [syllables(word, article.lexicon.legibility) for word in words]
    return Counts(
        words=len(words),
        sentences=max(sentences, 1 if words else 0),
        syllables=sum(beats),
        characters=sum(map(len, words)),
        complex_words=sum(
            count >= 3 and not word[0].isupper() for word, count in zip(words, beats, strict=True)
        ),  # Gunning's definition
        polysyllabic_words=sum(count >= 3 for count in beats),  # McLaughlin's definition
        long_words=sum(len(word) > 6 for word in words),  # Bjornsson's definition
        paragraphs=len(paragraphs),
    )


@cache
def _word() -> re.Pattern[str]:
    return compiled.pattern(r"[^\W_]+(?:['’-][^\W_]+)*")


@cache
def _vowels(words: Legibility) -> re.Pattern[str]:
    return compiled.pattern(rf"[{words.vowels}]+")


def syllables(word: str, words: Legibility) -> int:
    """How many syllables a word has, by its groups of vowels; those of a silent ending do not count."""
    word = word.lower()
    groups = len(_vowels(words).findall(word))
    for silent, spoken in words.silent:
        if groups > 1 and word.endswith(silent) and not word.endswith(spoken):
            groups -= 1
    return max(groups, 1)


def _ratio(part: int, whole: int) -> Fraction:
    return Fraction(part, whole) if whole else Fraction(0)


def _flesch_kincaid(c: Counts) -> Fraction:
    return (
        Fraction("0.39") * _ratio(c.words, c.sentences)
        + Fraction("11.8") * _ratio(c.syllables, c.words)
        - Fraction("15.59")
    )


def _gunning_fog(c: Counts) -> Fraction:
    return Fraction("0.4") * (_ratio(c.words, c.sentences) + 100 * _ratio(c.complex_words, c.words))


def _coleman_liau(c: Counts) -> Fraction:
    return (
        Fraction("5.88") * _ratio(c.characters, c.words)
        - Fraction("29.6") * _ratio(c.sentences, c.words)
        - Fraction("15.8")
    )


def _smog(c: Counts) -> Fraction:
    root = sqrt(30 * c.polysyllabic_words / c.sentences) if c.sentences else 0.0
    return Fraction("1.0430") * Fraction(root).limit_denominator(10**6) + Fraction("3.1291")


def _automated(c: Counts) -> Fraction:
    return (
        Fraction("4.71") * _ratio(c.characters, c.words)
        + Fraction("0.5") * _ratio(c.words, c.sentences)
        - Fraction("21.43")
    )


FORMULAS: dict[str, Callable[[Counts], Fraction]] = {
    "Automated Readability": _automated,
    "Coleman-Liau": _coleman_liau,
    "Flesch-Kincaid": _flesch_kincaid,
    "Gunning Fog": _gunning_fog,
    "SMOG": _smog,
}
"""School grades, as their authors published them."""
