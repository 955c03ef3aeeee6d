"""Prose -> amounts that cannot have been meant as they stand: `22 miillion`, `£135,00`, `$1.1 billion euros`, `in 20014`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from functools import cache, partial
from itertools import chain

from newslint import compiled
from newslint.article import Article, once
from newslint.article.judgement.wording import digits
from newslint.article.mention import Figure, Mention, by_block
from newslint.article.mentions import figures
from newslint.article.prose.neighbours import word_after
from newslint.article.sentences import UNREAD
from newslint.document import Block
from newslint.lexicon import lowered
from newslint.lexicon.figures import Phrases
from newslint.lexicon.messages import Messages
from newslint.lexicon.relations import RelationWords

NEAR = 400  # characters around an amount in which its peers are looked for
PEERS = 2  # how many amounts with a scale make one without it odd
SCALED = 10**6
LARGE = 10**5  # an amount that is more or less than a few of one currency by millions, or by six digits
BESIDE, SPREAD = 12, 80
"""Characters behind an amount in which it says that it is a difference, and between an amount and what it is compared with."""
ALIKE = 2  # how many times as large one of two amounts of two years may be
GROUP = 3  # digits between two commas
PRICE = 10**4  # an amount below this may be missing its scale


class Malformed(Mention):
    """An amount that is wrong by itself: `why`, and what may have been meant; `sound` if its worth is clear all the same."""

    __slots__ = ("meant", "sound", "why")

    def __init__(  # noqa: PLR0913 -- a mention's place, and what is wrong there
        self, block: Block, start: int, end: int, *, why: str, meant: tuple[str, ...] = (), sound: bool = False
    ) -> None:
        super().__init__(block, start, end)
        self.why = why
        self.meant = meant
        self.sound = sound


@once
def malformed(article: Article) -> tuple[Malformed, ...]:
    """Every malformed amount, in text order."""
    words, said = article.lexicon.relations, article.lexicon.messages
    phrases = article.lexicon.figures.phrases
    copy = (block for block in article.blocks if block.kind not in UNREAD)
    read = (
        article.memory.none(
            _in_prose, block.prose.text, lambda: article.language, partial(_in_prose, block, words, said)
        )
        for block in copy
    )
    found = [*chain.from_iterable(read)]
    money = [figure for figure in figures(article) if figure.role == "money" and figure.block.kind not in UNREAD]
    for held in by_block(money).values():
        found += _in_figures(held, words, said, phrases)
    return tuple(_apart(sorted(found, key=lambda each: (each.span.start, -each.span.end))))


def _apart(found: list[Malformed]) -> Iterator[Malformed]:
    """One finding a place: what is misspelt has no scale either."""
    last: Malformed | None = None
    for each in found:
        if last is None or not last.span.touches(each.span):
            last = each
            yield each


_SIGNS = "$€£¥"


@cache
def _odd_number(words: RelationWords) -> re.Pattern[str]:
    """A number that may be odd: a word that may be a misspelt scale behind it, two or four digits after its last comma, or five in all.

    Its first digit, its other digits and commas, its decimals, and that word. Begins with a digit: passed over fast.
    """
    alone = rf"(?<![\w.,/:#-]\d)(?<![\w.,/:#{_SIGNS}-][{_SIGNS}]\d)"
    scales = "".join(sorted({scale[0] for scale in words.scales}))
    odd = rf"\s([{scales}][a-z]{{4,9}})\b|(?<=,\d\d)|(?<=,\d{{4}})|(?<=19\d{{3}})|(?<=20\d{{3}})"
    return compiled.pattern(rf"\d{alone}(\d*(?:,\d+){{0,40}})(\.\d+)?(?![\d/:]|\.\d|,\d)(?:{odd})")


def _in_prose(block: Block, words: RelationWords, said: Messages) -> Iterator[Malformed]:
    text = block.prose.text
    for found in _odd_number(words).finditer(text):
        at, end = found.start(), found.end(1)
        start = at - 1 if at and text[at - 1] in _SIGNS else at
        number, whole = text[at:end], found[2] is None
        if found[3] is not None and (scale := _misspelt(found[3], words)):
            meant = text[start : found.start(3)] + scale
            yield Malformed(block, start, found.end(), why=said.misspelt.format(words=found[3]), meant=(meant,))
        elif whole and "," in number and _badly_grouped(number, text, start, end) and not _sited(text, end, words):
            yield Malformed(block, start, end, why=said.ungrouped)
        elif whole and start == at and _long_year(number, text, at, end, words):
            yield Malformed(block, at, end, why=said.long_year)


def _sited(text: str, end: int, words: RelationWords) -> bool:
    """Whether numbers are those of a place: `183,213,21 coordinates`."""
    return word_after(text, end)[0] in words.sited


def _misspelt(word: str, words: RelationWords) -> str:
    """The scale word that `word` is a letter away from, or ""."""
    if word in words.scales or word in words.not_scales:
        return ""
    if not any(_alike(word, scale) for scale in words.scales):
        return ""
    from rapidfuzz.distance import OSA  # noqa: PLC0415 -- only words that look like a scale need it

    return next((scale for scale in sorted(words.scales) if OSA.distance(word, scale, score_cutoff=1) <= 1), "")


def _alike(one: str, two: str) -> bool:
    """Whether two words share half of their pairs of letters, as those do that are a letter apart."""
    ours, theirs = ({word[at : at + 2] for at in range(len(word) - 1)} for word in (one, two))
    return 2 * len(ours & theirs) >= len(theirs)


def _badly_grouped(number: str, text: str, start: int, end: int) -> bool:
    """`135,00` and `1,234,0000`; but neither `1,00,000` (lakhs), `3,5` (a decimal comma) nor a date's `5,2015`."""
    head, *groups = number.split(",")
    if len(head) > GROUP or "" in groups or (text[end : end + 1] == "%" and len(groups) == 1):
        return False
    if len(groups) == 1:
        return groups[0] == "00" and (len(head) > 1 or text[start - 1 : start].isspace())
    return all(len(group) == GROUP for group in groups[:-1]) and len(groups[-1]) in {GROUP - 1, GROUP + 1}


def _long_year(number: str, text: str, start: int, end: int, words: RelationWords) -> bool:
    """`in 20014`, `Sept. 24, 20224`; not a count of things and not a round number."""
    if len(number) != 5 or number[:2] not in {"19", "20"} or number.endswith("00"):  # a year and one digit
        return False
    before = text[max(0, start - 16) : start].lower().replace(".", " ").replace(",", " ").split()
    after = re.match(r"\s([a-z]+)", text[end : end + 20])
    counted = after is not None and after[1].endswith(words.plural_endings)
    dated = len(before) > 1 and before[-1].isdigit() and before[-2] in words.months
    return not counted and bool(before) and (before[-1] in words.year_leads or before[-1] in words.months or dated)


def _in_figures(money: list[Figure], words: RelationWords, said: Messages, phrases: Phrases) -> Iterator[Malformed]:
    for at, figure in enumerate(money):
        if (noun := _second_currency(figure, words, said, phrases)) is not None:
            yield noun
        elif _scaleless(figure) and _odd_among(figure, money[max(0, at - 6) : at + 7], words):
            meant = tuple(f"{figure.text} {scale}" for scale in words.dropped)
            yield Malformed(figure.block, figure.start, figure.end, why=said.unscaled, meant=meant)


@cache
def _sign() -> re.Pattern[str]:
    return compiled.pattern(rf"[A-Z.]{{0,9}}[{_SIGNS}]")


@cache
def _behind() -> re.Pattern[str]:
    return compiled.pattern(r"\s([a-z]+)\b(?!-)")


@cache
def _last() -> re.Pattern[str]:
    return compiled.pattern(r"\s([a-z]+)$")


def _second_currency(figure: Figure, words: RelationWords, said: Messages, phrases: Phrases) -> Malformed | None:
    """`$1.1 billion euros`, `$82 cents`: a sign before the number and a currency behind it; `£2 billion pounds`: one said twice."""
    text = figure.block.prose.text
    sign = _sign().match(figure.text)
    if sign is None:
        return None
    noun = _behind().match(text[figure.end : figure.end + 14])
    inside = _last().search(figure.text)
    word = next((each[1] for each in (noun, inside) if each is not None and each[1] in words.plurals), None)
    if word is None:
        return None
    end = figure.end + (noun.end() if noun is not None and noun[1] == word else 0)
    whole = text[figure.start : end]
    meant = whole[: -len(word)].rstrip(), whole[sign.end() :]
    twice = any(
        not rest and measure.factor == 1 and not figure.quantity.currencies.isdisjoint((measure.unit, *measure.others))
        for rest, measure in phrases.get(word, ())
    )
    why = said.currency_twice if twice else said.two_currencies
    return Malformed(figure.block, figure.start, end, why=why, meant=meant, sound=twice)


@cache
def _amount() -> re.Pattern[str]:
    """Where an amount begins, behind a blank."""
    return compiled.pattern(rf"\s(?:[A-Z]{{0,3}}[{_SIGNS}])?\d")


@cache
def _one_decimal() -> re.Pattern[str]:
    return compiled.pattern(r"[A-Z]{0,9}[$€£]\d{1,3}\.\d")


def _scaleless(figure: Figure) -> bool:
    """`$211.2`: money to one decimal and no scale, not part of a range or of a price."""
    if _one_decimal().fullmatch(figure.text) is None:
        return False
    after = figure.block.prose.text[figure.end : figure.end + 1]
    return not after.isalnum() and after not in {"-", "–", "+", ")", "…"}


def _odd_among(figure: Figure, peers: list[Figure], words: RelationWords) -> bool:
    """Whether the amounts around it are all scaled, and nothing says that it is a price."""
    text = figure.block.prose.text
    following = re.search(r"[a-z]+", text[figure.end : figure.end + 30].lower())
    if following and (following[0] in words.per or following[0] in words.scales):
        return False
    if following and following[0] in words.goes_on and _amount().match(text, figure.end + following.end()):
        return False  # `$6.2 to $7 billion`
    near = [
        peer
        for peer in peers
        if peer is not figure and abs(peer.start - figure.start) < NEAR and peer.quantity.unit == figure.quantity.unit
    ]
    scaled = [peer for peer in near if peer.quantity.nominal >= SCALED and digits(peer)]
    prices = [peer for peer in near if peer.quantity.nominal < PRICE]
    return (len(scaled) >= PEERS or any(_compared(figure, peer, words) for peer in near)) and not prices


def _compared(figure: Figure, peer: Figure, words: RelationWords) -> bool:
    """Whether an amount is said to be so much more or less, to be up from so much, or to be of a time: `£3.2 on the wall, £1.1m more`, `$3.4, up from $2.9 billion`."""
    text = figure.block.prose.text
    between, behind = lowered(text[figure.end : peer.start]), lowered(text[peer.end : peer.end + BESIDE])
    if peer.quantity.nominal < LARGE or not 0 < len(between) <= SPREAD or "." in between:
        return False
    if "," not in between:
        own = between.split()[-1] in words.ands and not words.helping.isdisjoint(behind.split()[:1])
        return not own and _is_of_its_time(figure, peer, between.split(), words)
    said, next_to = between.rpartition(",")[2].split(), behind.split()[:1]
    beside = not said and not (words.more | words.less).isdisjoint(next_to)
    return beside or (bool(said) and said[-1] in words.start and not (words.up | words.down).isdisjoint(said))


def _is_of_its_time(figure: Figure, peer: Figure, between: list[str], words: RelationWords) -> bool:
    """Whether an amount is that of a year, and the next, of about as many digits, that of another: `€4.1 in 2022 and rose to €4.9 billion`."""
    goes_on = words.ands | words.to | words.start | words.than | words.helping
    of_a_time = any(word in words.earlier or word.isdigit() for word in between[:-1])
    if not (of_a_time and between[-1] in goes_on and _one_decimal().match(peer.text)):
        return False
    ratio = figure.quantity.nominal / Fraction(digits(peer))
    return Fraction(1, ALIKE) < ratio < ALIKE
