"""Article -> the numbers of its fields that the body has otherwise in the same words: a sentence was taken over, and one of the two mended."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from fractions import Fraction
from functools import cache
from itertools import takewhile

from newslint import compiled
from newslint.article import Article
from newslint.article.claims import BODY, FIELDS, body, claims, number_at, plain
from newslint.article.mention import Figure, Mention
from newslint.article.mentions import dates
from newslint.article.prose.neighbours import LONGEST
from newslint.document import Block
from newslint.kinds.agreement.worked_out.derivations import derived
from newslint.kinds.agreement.worked_out.steps import Step
from newslint.lexicon.figures import Figures
from newslint.tuples import NamedTuple

TAKEN_OVER = FIELDS - {"caption"}  # captions of figures differ in numbers alone
ANCHOR = 3  # words on one side of a number by which its like is looked for
SAME = 2 * ANCHOR  # words around two numbers that no two sentences share by chance


class Echo(NamedTuple):
    """A number of a field, and the one that stands among the same words in the body; each as the figure that it is part of."""

    claim: Mention
    fact: Mention


def echoes(article: Article) -> Iterator[Echo]:
    """Every number of a field that the body has otherwise in the same words, and never as the field has it."""
    words = article.lexicon.figures
    for field in article.blocks:
        if field.kind in TAKEN_OVER and field.prose.text.count(" ") >= SAME:
            for number in _numbers(field, words):
                found = [*_among_the_same(article, number, words)]
                if found and _value(number, words) not in {_value(other, words) for other in found}:
                    yield from _echo(article, number, found[0])


def _echo(article: Article, number: Mention, other: Mention) -> Iterator[Echo]:
    """A number and another, unless it is of a date or a sum."""
    claim = _whole(claims(article), number)
    if not _added(article, claim) and _whole(dates(article), number) is number:
        yield Echo(claim, _whole(body(article), other))


def _added(article: Article, claim: Mention) -> bool:
    """Whether a figure is what others of the body come to: `laid off for six days`, three in June and three in July."""
    step = derived(article, claim) if isinstance(claim, Figure) else None
    return step is not None and step.step is Step.SUM


def _whole(mentions: Iterable[Mention], number: Mention) -> Mention:
    """The mention that a number is part of, or itself."""
    inside = (one for one in mentions if one.block is number.block and one.start <= number.start < one.end)
    return next(inside, number)


@cache
def _number(words: Figures) -> re.Pattern[str]:
    """A number in digits or in one word, but for one that a hyphen makes a name: `10-year bonds`."""
    spelt = "|".join(sorted(words.units.keys() | words.tens.keys()))
    return compiled.pattern(rf"(?<![\w.,])(?:\d[\d,]*(?:\.\d+)?|(?:{spelt})(?!\w))(?![.,]?\d|-)", re.IGNORECASE)


def _numbers(block: Block, words: Figures) -> Iterator[Mention]:
    for found in _number(words).finditer(block.prose.text):
        yield Mention(block, *found.span())


def _value(number: Mention, words: Figures) -> Fraction:
    written = number.text.lower().rstrip(",")
    if written[0].isdecimal():
        return number_at(plain(written))
    return Fraction(words.units[written] if written in words.units else words.tens[written])


def _among_the_same(article: Article, number: Mention, words: Figures) -> Iterator[Mention]:
    """The numbers of the body that stand among the words among which one of a field stands."""
    text = number.block.prose.text
    before, behind = text[: number.start].rsplit(" ", ANCHOR + 1), text[number.end :].split(" ", ANCHOR + 1)
    led = " ".join(before[-ANCHOR - 1 :]) if len(before) > ANCHOR else ""
    followed = " ".join(behind[: ANCHOR + 1]) if len(behind) > ANCHOR else ""
    for block in article.blocks:
        if block.kind in BODY:
            for other in (*_led(block, led, words), *_followed(block, followed, words)):
                if _same(number, other) >= SAME:
                    yield other


def _led(block: Block, before: str, words: Figures) -> Iterator[Mention]:
    """The numbers of a block right behind some words."""
    for at in _places(block.prose.text, before):
        if found := _number(words).match(block.prose.text, at + len(before)):
            yield Mention(block, *found.span())


def _followed(block: Block, behind: str, words: Figures) -> Iterator[Mention]:
    """The numbers of a block right before some words."""
    for at in _places(block.prose.text, behind):
        for found in _number(words).finditer(block.prose.text, max(0, at - LONGEST), at):
            if found.end() == at:
                yield Mention(block, *found.span())


def _places(text: str, part: str) -> Iterator[int]:
    at = text.find(part) if part else -1
    while at >= 0:
        yield at
        at = text.find(part, at + 1)


def _same(one: Mention, other: Mention) -> int:
    """How many words around two numbers are the same, up to the first on either side that is not."""
    here, there = one.block.prose.text, other.block.prose.text
    before = _shared(here[one.start - 1 :: -1], there[other.start - 1 :: -1]) if one.start and other.start else ""
    return _words(before) + _words(_shared(here[one.end :], there[other.end :]))


def _shared(one: str, other: str) -> str:
    """What two texts begin with alike, as far as the words are whole."""
    same = "".join(char for char, _ in takewhile(_equal, zip(one, other, strict=False)))
    whole = len(same) in {len(one), len(other)}
    return same if whole else same[: same.rfind(" ") + 1]


def _equal(pair: tuple[str, str]) -> bool:
    return pair[0] == pair[1]


def _words(text: str) -> int:
    return sum(any(map(str.isalpha, word)) for word in text.split())
