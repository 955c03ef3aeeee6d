"""Prose -> amounts that cannot have been meant as they stand: `22 miillion`, `£135,00`, `$1.1 billion euros`, `in 20014`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import groupby
from operator import attrgetter

from newslint import lexicon
from newslint.article import Article
from newslint.article.mention import Mention
from newslint.article.mentions import figures
from newslint.article.quantity import Figure
from newslint.article.sentences import UNREAD
from newslint.article.wording import digits
from newslint.document import Block
from newslint.lexicon.relations import RelationWords

NEAR = 400  # characters around an amount in which its peers are looked for
PEERS = 2  # how many amounts with a scale make one without it odd
SCALED = 10**6
GROUP = 3  # digits between two commas
PRICE = 10**4  # an amount below this may be missing its scale


class Malformed(Mention):
    """An amount that is wrong by itself: `why`, and what may have been meant."""

    __slots__ = ("meant", "why")

    def __init__(self, block: Block, start: int, end: int, *, why: str, meant: tuple[str, ...] = ()) -> None:
        super().__init__(block, start, end)
        self.why = why
        self.meant = meant


def malformed(article: Article) -> tuple[Malformed, ...]:
    """Every malformed amount, in text order."""
    return article.once(_malformed)


def _malformed(article: Article) -> tuple[Malformed, ...]:
    words = lexicon.words("relations", article.settings.language)
    found = [each for block in article.blocks if block.kind not in UNREAD for each in _in_prose(block, words)]
    for block, held in groupby(figures(article), key=attrgetter("block")):
        if block.kind not in UNREAD:
            found += _in_figures([figure for figure in held if figure.role == "money"], words)
    return tuple(_apart(sorted(found, key=lambda each: (each.span.start, -each.span.end))))


def _apart(found: list[Malformed]) -> Iterator[Malformed]:
    """One finding a place: what is misspelt has no scale either."""
    last: Malformed | None = None
    for each in found:
        if last is None or not last.span.touches(each.span):
            last = each
            yield each


@cache
def _number() -> re.Pattern[str]:
    """A number with the word before it and the word after it."""
    return re.compile(
        r"(?<![\w.,/:#$€£¥-])([$€£¥]?)(\d++(?:,\d++)*+)(\.\d++)?(?![\d/:]|\.\d|,\d)(?:\s([a-z]{5,10})\b)?",
    )


def _in_prose(block: Block, words: RelationWords) -> Iterator[Malformed]:
    text = block.prose.text
    for found in _number().finditer(text):
        if found[4] is not None and (scale := _misspelt(found[4], words)):
            yield Malformed(
                block,
                found.start(),
                found.end(4),
                why=f"“{found[4]}”",
                meant=(text[found.start() : found.start(4)] + scale,),
            )
        elif "," in found[2] and found[3] is None and _badly_grouped(found[2], text, found.start(), found.end(2)):
            yield Malformed(block, found.start(), found.end(2), why="its digits are not grouped by threes")
        elif _long_year(found[2], text, found.start(), found.end(2), words) and not found[1] and found[3] is None:
            yield Malformed(block, found.start(2), found.end(2), why="a year has four digits")


def _misspelt(word: str, words: RelationWords) -> str:
    """The scale word that `word` is a letter away from, or ""."""
    if word in words.scales or word in words.not_scales or not any(scale[0] == word[0] for scale in words.scales):
        return ""
    if not any(pair in word for pair in ("il", "li", "io", "ou", "us", "sa")):
        return ""
    from rapidfuzz.distance import OSA  # noqa: PLC0415 -- only words that look like a scale need it

    return next((scale for scale in sorted(words.scales) if OSA.distance(word, scale, score_cutoff=1) <= 1), "")


def _badly_grouped(number: str, text: str, start: int, end: int) -> bool:
    """`135,00` and `1,0000`; but neither `1,00,000` (lakhs), `3,5` (a decimal comma) nor a date's `5,2015`."""
    head, *groups = number.split(",")
    if len(head) > GROUP or "" in groups or (text[end : end + 1] == "%" and len(groups) == 1):
        return False
    if len(groups) == 1:
        return groups[0] == "00" and (len(head) > 1 or text[start - 1 : start].isspace())
    return all(len(group) == GROUP for group in groups[:-1]) and len(groups[-1]) in {GROUP - 1, GROUP + 1}


def _long_year(number: str, text: str, start: int, end: int, words: RelationWords) -> bool:
    """`in 20014`, `Sept. 24, 20224`; not a count of things and not a round number."""
    if len(number) != 5 or number[:2] not in {"19", "20"} or number.endswith("00"):  # noqa: PLR2004 -- a year and one digit
        return False
    before = text[max(0, start - 16) : start].lower().replace(".", " ").replace(",", " ").split()
    after = re.match(r"\s([a-z]+)", text[end : end + 20])
    counted = after is not None and after[1].endswith("s")
    dated = len(before) > 1 and before[-1].isdigit() and before[-2] in words.months
    return not counted and bool(before) and (before[-1] in words.year_leads or before[-1] in words.months or dated)


def _in_figures(money: list[Figure], words: RelationWords) -> Iterator[Malformed]:
    for at, figure in enumerate(money):
        if (noun := _second_currency(figure, words)) is not None:
            yield noun
        elif _scaleless(figure) and _odd_among(figure, money[max(0, at - 6) : at + 7], words):
            meant = tuple(f"{figure.text} {scale}" for scale in ("million", "billion"))
            yield Malformed(figure.block, figure.start, figure.end, why="amounts around it have a scale", meant=meant)


def _second_currency(figure: Figure, words: RelationWords) -> Malformed | None:
    """`$1.1 billion euros`, `$82 cents`: a sign before the number and a currency behind it."""
    text = figure.block.prose.text
    sign = re.match(r"[A-Z.]*[$€£¥]", figure.text)
    if sign is None:
        return None
    noun = re.match(r"\s([a-z]+)\b(?!-)", text[figure.end : figure.end + 14])
    inside = re.search(r"\s([a-z]+)$", figure.text)
    word = next((each[1] for each in (noun, inside) if each is not None and each[1] in words.plurals), None)
    if word is None:
        return None
    end = figure.end + (noun.end() if noun is not None and noun[1] == word else 0)
    whole = text[figure.start : end]
    meant = whole[: -len(word)].rstrip(), whole[sign.end() :]
    return Malformed(figure.block, figure.start, end, why="two currencies in one amount", meant=meant)


@cache
def _one_decimal() -> re.Pattern[str]:
    return re.compile(r"[A-Z]{0,9}[$€£]\d{1,3}\.\d")


def _scaleless(figure: Figure) -> bool:
    """`$211.2`: money to one decimal and no scale, not part of a range or of a price."""
    text = figure.block.prose.text
    after = text[figure.end : figure.end + 2]
    return (
        bool(_one_decimal().fullmatch(figure.text))
        and not after[:1].isalnum()
        and after[:1] not in {"-", "–", "+", ")", "…"}
    )


def _odd_among(figure: Figure, peers: list[Figure], words: RelationWords) -> bool:
    """Whether the amounts around it are all scaled, and nothing says that it is a price."""
    text = figure.block.prose.text
    following = re.findall(r"[a-z]+", text[figure.end : figure.end + 30].lower())[:2]
    if any(word in words.per or word in words.scales or word in words.goes_on for word in following[:1]):
        return False
    near = [
        peer
        for peer in peers
        if peer is not figure and abs(peer.start - figure.start) < NEAR and peer.quantity.unit == figure.quantity.unit
    ]
    scaled = [peer for peer in near if peer.quantity.nominal >= SCALED and digits(peer)]
    prices = [peer for peer in near if peer.quantity.nominal < PRICE]
    return len(scaled) >= PEERS and not prices
