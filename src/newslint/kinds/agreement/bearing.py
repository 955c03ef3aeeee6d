"""A claimed figure and one of the body that goes together with it -> whether it surely is the same one."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import NamedTuple

from newslint.article import Article, once
from newslint.article.claims.comparable import ends, standings
from newslint.article.claims.likeness import Likeness
from newslint.article.claims.topic import topics
from newslint.article.mention import Figure
from newslint.article.neighbours import word_after
from newslint.kinds.agreement.backing_needed import persons

COUNTED = frozenset({"number", "ordinal"})
SCALED = 1000  # times as much is the same digits in another scale
NEAREST = Fraction(1, 10)
"""How far apart two values may lie that are surely one, whatever a single digit leaves open: 500 are no `1K`."""


class Counterpart(NamedTuple):
    """A figure of the body beside a claim: what they have in common, and how their values go together (None: not)."""

    claim: Figure
    fact: Figure
    likeness: Likeness
    how: str | None


def bears_out(article: Article, each: Counterpart) -> bool:
    """Whether a figure that goes together with a claim is surely the same one: in direction, unit, scale and noun, and no echo of it."""
    claim, fact, alike = each.claim, each.fact, each.likeness
    if alike.direction < 0 or alike.other or _clings(claim) or _clings(fact) or echoes(article, fact):
        return False
    if claim.quantity.nominal * SCALED <= max(end.nominal for end in ends(fact)):
        return False  # 13 are no 13 million
    if gap(each) > NEAREST:
        return False
    if claim.role in COUNTED and fact.role in COUNTED and claim.quantity.unit == fact.quantity.unit:
        return alike.noun or not (_counts(article, claim) and _counts(article, fact)) or _of_people(article, each)
    same = any(one.measure == other.measure for one in standings(claim) for other in standings(fact))
    bare = claim if claim.quantity.unit is None else fact
    return same or (bare.quantity.unit is None and bool(alike.near) and not _counts(article, bare))


def _of_people(article: Article, each: Counterpart) -> bool:
    """Whether two figures count people, who go by many names, or one does and they stand beside one word: `12 rowers`, `12 people`."""
    people = [not persons(article).isdisjoint(topics(article)(figure).noun) for figure in (each.claim, each.fact)]
    return all(people) or (any(people) and bool(each.likeness.near))


def _counts(article: Article, figure: Figure) -> bool:
    """Whether a bare number counts what stands right behind it."""
    word, _ = word_after(figure.block.prose.text, figure.end)
    return figure.quantity.unit is None and bool(word) and word not in article.lexicon.agreement.stop


def _clings(figure: Figure) -> bool:
    """Whether a figure is one end of what was not read as a range."""
    return figure.block.prose.text[figure.end : figure.end + 2].lstrip("-–")[:1].isdigit()


def echoes(article: Article, fact: Figure) -> bool:
    """Whether a figure stands in a headline that the text of the page says again."""
    text = fact.block.prose.text
    return any(start <= fact.start < start + len(title) for title in _titles(article) for start in _found(text, title))


@once
def _titles(article: Article) -> tuple[str, ...]:
    return tuple(block.prose.text.strip() for block in article.blocks if block.kind == "headline")


def _found(text: str, title: str) -> Iterator[int]:
    at = text.find(title) if title else -1
    while at >= 0:
        yield at
        at = text.find(title, at + 1)


def gap(each: Counterpart) -> Fraction:
    """By which share of the greater two figures lie apart in a measure of both; not at all where only their numbers are the same."""
    told = [(one, other) for one in standings(each.claim) for other in standings(each.fact)]
    both = [(one.quantity.nominal, other.quantity.nominal) for one, other in told if one.measure == other.measure]
    return min((abs(one - other) / (max(one, other) or 1) for one, other in both), default=Fraction(0))
