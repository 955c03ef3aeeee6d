"""Figures -> conversion pairs: an amount, and the same amount in another unit in brackets or after `or`; sides in their order."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from functools import cache

from newslint import compiled
from newslint.arithmetic.measures import SIGNED
from newslint.article import Article, once
from newslint.article.mention import Figure
from newslint.article.mentions import figures
from newslint.article.sentences import Sentence, sentence_of
from newslint.kinds.conversion.sides import Row, rows
from newslint.lexicon import lowered
from newslint.lexicon.relations import RelationWords
from newslint.tuples import NamedTuple

BEHIND = 40  # characters behind a converted amount that may say what it is of
SOME = 8  # characters behind a measure among which is the mark that closes what was put in
NEAR = 60
"""Characters before a few degrees among which is the word that says that they are a difference."""
MOST = 11
"""Degrees that a climate warms by, at most."""
LONG = 600  # characters: only tables have longer sentences
DASHES = frozenset(("-", "--", "–", "—"))
DASHED = frozenset({" - ", " – "})
SAME = Fraction(3, 2)  # two amounts of one currency nearer than this may be of two times
FAR = 100
"""How many times an amount nothing of its own currency is that stands behind it in brackets: `revenue of £12m (£7m)`."""
PAIRED = frozenset(("money", "range", "quantity"))


class Pair(NamedTuple):
    """`source` (`380 billion yuan`) converted into `converted` (`$53 billion`).

    The two are of one currency where the story seems to have mistaken it for another.
    `then` is the phrase that says that another time's rate was meant, or ""; `apart` that it is of a difference, such as
    that of two temperatures, and not of a level.
    """

    source: Figure
    converted: Figure
    then: str = ""
    apart: bool = False


@once
def pairs(article: Article) -> tuple[Pair, ...]:
    """Every conversion in the story, of money and of measures, in text order."""
    return tuple(_found(article))


def _found(article: Article) -> Iterator[Pair]:
    words = article.lexicon.relations
    source: Row = ()
    before: Row = ()
    for row in rows(figures(article), article.lexicon):
        if row[-1].role not in PAIRED:
            source = before = ()
            continue
        source = _source(before, source, row, words)
        for one, other in _side_by_side(source, row):
            if _differ(one, other) or (_twice(one, other) and _mistaken(article, one, other)):
                yield Pair(
                    one, other, _then(one, sentence_of(article, other), words.then), _differing(one, other, words)
                )
        before = row


def _source(before: Row, source: Row, row: Row, words: RelationWords) -> Row:
    """The amount that a row converts: the one right before it, or the one that the row before it converts too."""
    if not before or row[0].block is not before[0].block or not _closed(row[-1]) or _dashed(before[0]):
        return ()
    text = row[0].block.prose.text
    gap = text[before[-1].end : row[0].start]
    other = _apart(before[-1], row[-1])
    told = _converts(gap, words) and ("(" in gap or other)
    measured = row[-1].role == "quantity" or (other and _is_worth(gap, words))
    if told or (measured and _put_in(gap, text[row[-1].end : row[-1].end + SOME], words)):
        return () if _of_another(text[row[-1].end : row[-1].end + BEHIND], gap, words) else before
    return source if _also(gap, words) else ()


def _side_by_side(source: Row, converted: Row) -> Iterator[tuple[Figure, Figure]]:
    """Each side with what it is converted into; of sides that differ in number, nothing but the last before a single amount."""
    if len(source) == len(converted):
        yield from zip(source, converted, strict=True)
    elif source and len(converted) == 1:
        yield source[-1], converted[0]


def _differing(one: Figure, other: Figure, words: RelationWords) -> bool:
    """Whether words beside a temperature say that it is a difference: `by 2 C (3.6 F)`, `1.5 C (2.7 F) warmer`."""
    if one.quantity.unit not in SIGNED:
        return False
    text = lowered(one.block.prose.text)
    said, behind = text[: one.start].rstrip(), text[other.end :].lstrip(" )]")
    told = said.removesuffix(one.hedge.lower()).split()[-1:] if one.hedge else []
    if not words.by.intersection(words.differing_before).isdisjoint(
        told
    ):  # `by about 2 C (3.6 F)`; not `fell no lower than 2 C (36 F)`
        return True
    if one.quantity.nominal <= MOST and not words.differing_near.isdisjoint(said[-NEAR:].split()):
        return True  # `hold warming since the age of steam to 1.5 C (2.7 F)`
    return any(said.endswith(f" {phrase}") for phrase in words.differing_before) or any(
        behind.startswith(phrase) and not behind[len(phrase) : len(phrase) + 1].isalnum()
        for phrase in words.differing_behind
    )


@cache
def _bracket(words: RelationWords) -> re.Pattern[str]:
    """Words of the amount's own noun, the opening bracket, words such as `about`; or a comma and `or`."""
    return compiled.pattern(
        r"(?:[\s-]{1,9}[^\W\d_][\w'’/-]{0,40}){0,4}\s{0,9}\(\s{0,9}((?:[^\W\d_]{1,40}\.?\s{1,9}){0,3})"
        rf"|,? ((?:{'|'.join(sorted(words.or_))}) (?:[^\W\d_]{{1,40}} ){{0,3}})"
    )


@cache
def _sequel(words: RelationWords) -> re.Pattern[str]:
    """A second conversion in the same brackets: `($53 billion; 49 billion euros)`."""
    return compiled.pattern(
        r"\s{0,9}[,;/]\s{0,9}((?:[^\W\d_]{1,40}\s{1,9}){0,3})"
        rf"|\s{{1,9}}((?:{'|'.join(sorted(words.or_))}) (?:[^\W\d_]{{1,40}} ){{0,3}})"
    )


def _converts(gap: str, words: RelationWords) -> bool:
    found = _bracket(words).fullmatch(gap)
    return bool(found) and _only(found[1] or found[2] or "", words.converting)  # type: ignore[index]  # found is a match here


@cache
def _measured(words: RelationWords) -> re.Pattern[str]:
    """Words of what is measured, then a comma and `or`; or a comma or dash, and words such as `about`; or both."""
    return compiled.pattern(
        rf"(?:[\s-]{{1,9}}[^\W\d_][\w'’/-]{{0,40}}){{0,4}},? ((?:{'|'.join(sorted(words.or_))}) (?:[^\W\d_]{{1,40}} ){{0,3}})"
        r"|(,| [–—-]| --) ((?:[^\W\d_]{1,40} ){0,2})"
        r"|(?:[\s-]{1,9}[^\W\d_][\w'’/-]{0,40}){1,4}(?:(,) (?=[^\W\d_])| (-{1,2}|[–—]) )((?:[^\W\d_]{1,40} ){0,2})"
    )


def _put_in(gap: str, behind: str, words: RelationWords) -> bool:
    """Whether a measure is put in between marks: `12 kilometres – nine miles –`, `of 4 inches, about 100 millimetres, fell`."""
    found = _measured(words).fullmatch(gap)
    if found is None or not _only(found[1] or found[3] or found[6] or "", words.converting):
        return False
    mark = (found[2] or found[5] or "").strip() or ","
    rest = behind.lstrip()
    goes_on = words.ands.intersection(rest.removeprefix(mark).lower().split()[:1])
    return not goes_on and (not rest or rest.startswith((mark, ".", ";")))


def _is_worth(gap: str, words: RelationWords) -> bool:
    """Whether an amount in another currency is what the one before it is worth: `2 million rupees, worth some £20,000,`, `$5 million — 120 million koruna —`."""
    said = gap.lower().split()
    return not {*words.classes.get("worth", ())}.isdisjoint(said) or (len(said) == 1 and said[0] in DASHES)


def _also(gap: str, words: RelationWords) -> bool:
    found = _sequel(words).fullmatch(gap)
    return bool(found) and _only(found[1] or found[2] or "", words.converting)  # type: ignore[index]  # found is a match here


def _of_another(behind: str, gap: str, words: RelationWords) -> bool:
    """Whether the second amount is of something else: each one's share (`150 g per pupil`), or by how much it differs (`15cm taller than`)."""
    inside = behind.partition(")")[0].lower().split()
    each = words.per.intersection(inside[:1]) or (words.per - words.articles).intersection(inside[1:2])
    return (bool(each) and words.per.isdisjoint(gap.lower().split())) or bool(words.than.intersection(inside[1:3]))


def _only(between: str, converting: frozenset[str]) -> bool:
    return all(word.rstrip(".") in converting for word in between.lower().split())


def _closed(figure: Figure) -> bool:
    """Whether nothing that changes its meaning clings to the converted amount."""
    return not figure.block.prose.text[figure.end : figure.end + 2].startswith(("/", "-", "–"))


def _dashed(figure: Figure) -> bool:
    """Whether an amount may only be the end of one: `1 - 1/2 inches`."""
    before = figure.block.prose.text[max(figure.start - 4, 0) : figure.start]
    return before[:1].isdigit() and before[1:] in DASHED


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


def _mistaken(article: Article, one: Figure, other: Figure) -> bool:
    """Whether one of two amounts may be of another currency: the story tells of one, or the brackets hold far more than last year's, or what one costs."""
    if other.quantity.nominal > one.quantity.nominal * FAR:
        return True
    every = (figure.quantity.currencies for figure in figures(article))
    return any(currencies and currencies.isdisjoint(one.quantity.currencies) for currencies in every)


def _apart(one: Figure, two: Figure) -> bool:
    """Whether no currency may be meant by both: `C$42 million, or 50 cents a share` is no conversion."""
    return one.quantity.currencies.isdisjoint(two.quantity.currencies)


def _then(source: Figure, sentence: Sentence, phrases: tuple[str, ...]) -> str:
    """The phrase between an amount and the end of its sentence by which another time's rate was meant."""
    rest = sentence.block.prose.text[source.start : min(sentence.end, source.start + LONG)].lower()
    return next((phrase for phrase in phrases if phrase in rest), "")
