"""Figures -> conversion pairs: an amount, and the same amount in another unit in brackets or after `or`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from functools import cache
from typing import NamedTuple

from newslint.article import Article, once
from newslint.article.mention import Figure
from newslint.article.mentions import figures
from newslint.article.sentences import Sentence, sentence_of
from newslint.lexicon.relations import RelationWords

LONG = 600  # characters: only tables have longer sentences
SAME = Fraction(3, 2)  # two amounts of one currency nearer than this may be of two times
PAIRED = frozenset(("money", "range", "quantity"))


class Pair(NamedTuple):
    """`source` (`380 billion yuan`) converted into `converted` (`$53 billion`).

    The two are of one currency where the story seems to have mistaken it for another.
    `then` is the phrase that says that another time's rate was meant, or "".
    """

    source: Figure
    converted: Figure
    then: str = ""


@once
def pairs(article: Article) -> tuple[Pair, ...]:
    """Every conversion in the story, of money and of measures, in text order."""
    return tuple(_found(article))


def _found(article: Article) -> Iterator[Pair]:
    words = article.lexicon.relations
    source: Figure | None = None
    before: Figure | None = None
    for figure in figures(article):
        if figure.role not in PAIRED:
            source = before = None
            continue
        source = _source(before, source, figure, words)
        if source is not None and (_differ(source, figure) or _twice(source, figure)):
            yield Pair(source, figure, _then(source, sentence_of(article, figure), words.then))
        before = figure


def _source(before: Figure | None, source: Figure | None, figure: Figure, words: RelationWords) -> Figure | None:
    """The amount that a figure converts: the one right before it, or the one that the figure before it converts too."""
    if before is None or figure.block is not before.block or not _closed(figure):
        return None
    gap = figure.block.prose.text[before.end : figure.start]
    if _converts(gap, words) and ("(" in gap or _apart(before, figure)):
        return before
    return source if source is not None and _also(gap, words) else None


@cache
def _bracket(words: RelationWords) -> re.Pattern[str]:
    """Words of the amount's own noun, the opening bracket, words such as `about`; or a comma and `or`."""
    return re.compile(
        r"(?:[\s-]{1,9}[^\W\d_][\w'’/-]{0,40}){0,4}\s{0,9}\(\s{0,9}((?:[^\W\d_]{1,40}\.?\s{1,9}){0,3})"
        rf"|,? ((?:{'|'.join(sorted(words.or_))}) (?:[^\W\d_]{{1,40}} ){{0,3}})"
    )


@cache
def _sequel(words: RelationWords) -> re.Pattern[str]:
    """A second conversion in the same brackets: `($53 billion; 49 billion euros)`."""
    return re.compile(
        r"\s{0,9}[,;/]\s{0,9}((?:[^\W\d_]{1,40}\s{1,9}){0,3})"
        rf"|\s{{1,9}}((?:{'|'.join(sorted(words.or_))}) (?:[^\W\d_]{{1,40}} ){{0,3}})"
    )


def _converts(gap: str, words: RelationWords) -> bool:
    found = _bracket(words).fullmatch(gap)
    return bool(found) and _only(found[1] or found[2] or "", words.converting)  # type: ignore[index]  # found is a match here


def _also(gap: str, words: RelationWords) -> bool:
    found = _sequel(words).fullmatch(gap)
    return bool(found) and _only(found[1] or found[2] or "", words.converting)  # type: ignore[index]  # found is a match here


def _only(between: str, converting: frozenset[str]) -> bool:
    return all(word.rstrip(".") in converting for word in between.lower().split())


def _closed(figure: Figure) -> bool:
    """Whether nothing that changes its meaning clings to the converted amount."""
    return not figure.block.prose.text[figure.end : figure.end + 2].startswith(("/", "-", "–"))


def _differ(one: Figure, two: Figure) -> bool:
    """Whether the two are amounts of one thing in two units."""
    units = one.quantity.unit, two.quantity.unit
    money = bool(one.quantity.currencies), bool(two.quantity.currencies)
    return all(units) and units[0] != units[1] and money[0] == money[1] and "percent" not in units


def _twice(one: Figure, two: Figure) -> bool:
    """Whether two amounts of one currency stand as if converted: `$8 million ($12 billion)`, alone in the brackets."""
    alone = (
        one.block.prose.text[one.end : two.start].strip() == "(" and one.block.prose.text[two.end : two.end + 1] == ")"
    )
    foreign = one.start > 0 and one.block.prose.text[one.start - 1].isalnum()  # `T$`: a dollar of another country
    if not alone or foreign or not one.quantity.currencies or one.quantity.unit != two.quantity.unit:
        return False
    low, high = sorted((one.quantity.nominal, two.quantity.nominal))
    return one.role == two.role == "money" and low * SAME < high


def _apart(one: Figure, two: Figure) -> bool:
    """Whether no currency may be meant by both: `C$42 million, or 50 cents a share` is no conversion."""
    return one.quantity.currencies.isdisjoint(two.quantity.currencies)


def _then(source: Figure, sentence: Sentence, phrases: tuple[str, ...]) -> str:
    """The phrase between an amount and the end of its sentence by which another time's rate was meant."""
    rest = sentence.block.prose.text[source.start : min(sentence.end, source.start + LONG)].lower()
    return next((phrase for phrase in phrases if phrase in rest), "")
