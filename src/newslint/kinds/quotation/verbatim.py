"""Quotations -> where else the story holds their words, exactly or but for one."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache

from newslint import compiled
from newslint.article import Article, once
from newslint.article.mention import Mention
from newslint.article.quotations import CLOSED, Quotation, find
from newslint.document import Block
from newslint.tuples import NamedTuple

_BODY = ("body", "item", "quote", "caption", "summary")
_LEAST = 3
"""Words; fewer are a nickname or a scare quote."""
_LONG = 7
"""Words from which on two quotations that differ in one word are one quotation."""
_BEGUN = 4
"""Words with which two quotations begin that are one, though they part at the next."""
_OPENING = tuple("\"“„«'‘")
_MOST = 60
"""Words of a quotation that are compared."""
_EDGE = 3
"""Words that such quotations share at either end."""
_CROWD = 16
"""Quotations that begin alike; more are a refrain."""
_STEM = 5
"""Letters by which two forms of a word are taken for one."""


class Token(NamedTuple):
    """A word of the story in lower case, and where it stands."""

    word: str
    block: Block
    start: int
    end: int


class Held(NamedTuple):
    """A quotation of a heading and where the body holds it (None: nowhere); `exact` unless one word differs.

    `missing` are its words that stand nowhere in the body in any form.
    """

    quotation: Quotation
    place: Mention | None
    exact: bool
    missing: tuple[str, ...]


class Reworded(NamedTuple):
    """Two quotations that differ in one word: the later one and the earlier one; `cut` where only one of them has a word there."""

    later: Quotation
    earlier: Quotation
    cut: bool


@cache
def _word() -> re.Pattern[str]:
    """A word or number, with its inner marks."""
    return compiled.pattern(r"[^\W_]+(?:['’.,-][^\W_]+){0,99}")


@cache
def _edited() -> re.Pattern[str]:
    """What tells that a quotation was edited."""
    return compiled.pattern(r"[\[\](…]")


def _spelt(word: str) -> str:
    """A word as it is compared: in lower case, with one kind of apostrophe."""
    return word.lower().replace("’", "'")


def tokens(block: Block, start: int, end: int) -> Iterator[Token]:
    """The words of a stretch of prose."""
    for match in _word().finditer(block.prose.text, start, end):
        yield Token(_spelt(match[0]), block, match.start(), match.end())


@once
def headed(article: Article) -> tuple[Held, ...]:
    """The quotations of the headline, of three words or more, and where the body holds them."""
    quoted = [
        (quotation, tuple(tokens(quotation.block, quotation.start, quotation.end)))
        for quotation in _closed(article)
        if quotation.block.kind == "headline"
    ]
    quoted = [(quotation, words) for quotation, words in quoted if len(words) >= _LEAST]
    if not quoted:
        return ()
    body = [
        token for block in article.blocks if block.kind in _BODY for token in tokens(block, 0, len(block.prose.text))
    ]
    text = _line(body)
    return tuple(_held(quotation, words, body, text) for quotation, words in quoted)


def _closed(article: Article) -> Iterable[Quotation]:
    """The quotations whose both marks are there."""
    return (quotation for quotation in find(article) if quotation.state == CLOSED)


def _line(words: Sequence[Token]) -> str:
    """Words in one line, a space on either side of each."""
    return f" {' '.join(token.word for token in words)} "


def _held(quotation: Quotation, words: Sequence[Token], body: Sequence[Token], text: str) -> Held:
    """Where the body holds a quotation."""
    at = text.find(_line(words))
    if at >= 0:
        return Held(quotation, _place(body, text.count(" ", 0, at), len(words)), exact=True, missing=())
    near = _nearly(words, body, text)
    if near is not None:
        return Held(quotation, _place(body, near, len(words)), exact=False, missing=())
    missing = tuple(token.word for token in words if len(token.word) >= _LEAST and f" {token.word[:_STEM]}" not in text)
    if _is_title(quotation):
        missing = ()
    return Held(quotation, None, exact=False, missing=missing)


def _is_title(quotation: Quotation) -> bool:
    """Whether a headline is nothing but what stands between the marks: a saying or a title, which nobody need have said."""
    return quotation.text == quotation.block.prose.text.strip()


def _nearly(words: Sequence[Token], body: Sequence[Token], text: str) -> int | None:
    """The place in the body from which on all words but one follow: then one half of them stands there unchanged."""
    half = len(words) // 2
    if half < _LEAST - 1:
        return None
    for skip, part in ((0, words[:half]), (half, words[half:])):
        at = text.find(_line(part))
        for _ in range(_CROWD):
            if at < 0:
                break
            first = text.count(" ", 0, at) - skip
            there = body[max(0, first) : first + len(words)]
            other = [at for at, (one, two) in enumerate(zip(words, there, strict=False)) if one.word != two.word]
            if first >= 0 and len(there) == len(words) and len(other) == 1 and _is_replaced(there, other[0]):
                return first
            at = text.find(_line(part), at + 1)
    return None


def _is_replaced(there: Sequence[Token], at: int) -> bool:
    """Whether a word among others is no chance neighbour of them: it stands inside, or ends what begins a quotation of the body."""
    first, last = there[0], len(there) - 1
    led = first.block.prose.text[max(0, first.start - 1) : first.start]
    return 0 < at < last or (at == last >= _BEGUN and led in _OPENING)


def _place(body: Sequence[Token], first: int, count: int) -> Mention:
    """The stretch of the body that some words take, as far as it stands in one block."""
    block = body[first].block
    last = next(token for token in reversed(body[first : first + count]) if token.block is block)
    return Mention(block, body[first].start, last.end)


@once
def reworded(article: Article) -> tuple[Reworded, ...]:
    """The pairs of long quotations that differ in one word, neither at their start nor at their end."""
    long = [(quotation, words) for quotation in _closed(article) if len(words := _compared(quotation)) >= _LONG]
    begun: dict[str, list[int]] = {}
    for at, (_, words) in enumerate(long):
        begun.setdefault(words[0], []).append(at)
    pairs = {
        (min(one, two), max(one, two)): cut
        for one, (_, words) in enumerate(long)
        for start, word in enumerate(words[: 1 - _LONG])
        for two in begun.get(word, ())[:_CROWD]
        if one != two and (cut := _one_word_apart(words[start:], long[two][1])) is not None
    }
    return tuple(Reworded(long[later][0], long[earlier][0], cut) for (earlier, later), cut in sorted(pairs.items()))


def _compared(quotation: Quotation) -> list[str]:
    """The first words of a quotation, in lower case; none where it is short or was edited."""
    text = quotation.text
    if len(text) < _LONG * 2 or "..." in text or _edited().search(text):
        return []
    return [_spelt(word) for word in _word().findall(text)[:_MOST]]


def _one_word_apart(one: Sequence[str], two: Sequence[str]) -> bool | None:
    """Whether two runs of words that part at one word, and agree again up to the end of the shorter, do so as one lacks it; None where they do not."""
    shorter = min(len(one), len(two))
    at = 0
    while at < shorter and one[at] == two[at]:
        at += 1
    if at < _EDGE or at == shorter:
        return None
    if _agree(one[at + 1 :], two[at + 1 :]) or (len(one) == len(two) == at + 1 >= _LONG):
        return False
    return True if _agree(one[at + 1 :], two[at:]) or _agree(one[at:], two[at + 1 :]) else None


def _agree(left: Sequence[str], right: Sequence[str]) -> bool:
    """Whether two runs of words, of a few at the least, are the same up to the end of the shorter."""
    return min(len(left), len(right)) >= _EDGE and all(a == b for a, b in zip(left, right, strict=False))
