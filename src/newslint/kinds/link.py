"""`link`: the address of a link was filled in, and has the number that the words of the link have."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from newslint import compiled
from newslint.article import Article
from newslint.article.style.slips import slip
from newslint.document import Block, Mark
from newslint.model import Fault, Kind, Problem, Span
from newslint.record import record

_BESIDE = 2
"""Parts of an address among which the number stands that belongs to a word in it: `plasma/5/5.23.5`."""
_JOINED = 5
"""From here on, parts of an address are not one number: `5-23-5` has three."""
_LETTERS = 3
"""Letters of a word that tells which number is meant."""
_DIGITS = 2
"""Digits of two numbers that may be alike by chance: any two of one digit are a slip apart."""
_BEHIND = "]("
"""What stands between the words of a link and its address."""
_OPENING = "\"'="
"""What stands right before the address in a tag."""
_TAG = 300
"""Characters of a tag that opens a link."""
_LONGEST = 500
"""Characters of an address that are looked at."""


@record
class Options:
    """Nothing can be set."""


def check(article: Article, options: Options) -> Iterator[Problem]:  # noqa: ARG001 -- what every kind is asked with
    """The links that lead to a note of the writer's to himself, and those whose address has another number than their words."""
    unfilled = article.lexicon.copy.unfilled
    for block in article.blocks:
        for mark in block.marks:
            if mark.address and mark.name == "link":
                yield from _problems(article, block, mark, unfilled)


def _problems(article: Article, block: Block, mark: Mark, unfilled: frozenset[str]) -> Iterator[Problem]:
    text, address = block.prose.text[mark.start : mark.end], mark.address[:_LONGEST]
    if _is_unfilled(address, unfilled):
        place = _place(article.source.text, block.prose.span(mark.start, mark.end), address)
        yield Problem(place, {"address": address}, fault="unfilled")
        return
    numbers = [*_number().finditer(text)]
    if len(numbers) == 1 and (other := _other(text, numbers[0], address)):
        span = block.prose.span(mark.start + numbers[0].start(), mark.start + numbers[0].end())
        yield Problem(span, {"stated": numbers[0][0], "other": other}, fault="number")


def _place(text: str, words: Span, address: str) -> Span:
    """Where the address of a link is written, behind its words (Markdown) or before them (HTML); these themselves where it is found in neither place."""
    at = words.end + len(_BEHIND)
    if not text.startswith(_BEHIND + address, words.end):
        at = text.rfind(address, max(0, words.start - _TAG), words.start)
        if at < 1 or text[at - 1] not in _OPENING:
            return words
    return Span(at, at + len(address))


def _is_unfilled(address: str, unfilled: frozenset[str]) -> bool:
    """Whether an address is made of the words of a note (`TODO`, `url`), or in capitals has one of them (`REDDIT_LINK_HERE`)."""
    words = [word for word in _part().split(address.lower()) if word]
    if not _plain().fullmatch(address) or unfilled.isdisjoint(words):
        return False
    return address.isupper() or unfilled.issuperset(words)


def _other(text: str, number: re.Match[str], address: str) -> str:
    """The number that stands beside the same word in the address, where that is a slip away and the number itself is not in it; else ""."""
    parts = [part for part in _part().split(address.lower().partition("://")[2] or address.lower()) if part]
    stated, told = _digits(number[0]), [_digits(_led_by(part)) for part in parts]
    if any(stated == "".join(told[at : at + some]) for at in range(len(told)) for some in range(1, _JOINED)):
        return ""
    alike = (one for one in _beside(text, number, parts) if one.count(".") == number[0].count("."))
    slipped = (one for one in alike if len(stated + _digits(one)) > _DIGITS and slip(stated, _digits(one)))
    return next(slipped, "")


def _beside(text: str, number: re.Match[str], parts: Sequence[str]) -> Iterator[str]:
    """The numbers in the parts of an address that stand behind, or before, the word which stands so beside a number of a text."""
    before, behind = _last().search(text, 0, number.start()), _first().match(text, number.end())
    for at, part in enumerate(parts):
        if before and part == before[1].lower():
            yield from filter(None, map(_led_by, parts[at + 1 : at + 1 + _BESIDE]))
        if behind and part == behind[1].lower():
            month = at > 1 and _led_by(parts[at - 2])  # `2021/12/things-to-do`
            yield from () if month or not at else filter(None, (_led_by(parts[at - 1]),))


def _led_by(part: str) -> str:
    """The number that a part of an address is, or begins with; "" for any other."""
    found = _led().match(part)
    return found[0] if found else ""


def _digits(number: str) -> str:
    return "".join(filter(str.isdigit, number))


@cache
def _number() -> re.Pattern[str]:
    """A number in the words of a link."""
    return compiled.pattern(r"(?<![\w.])\d{1,9}(?:[.,]\d{1,9}){0,4}(?!\w)")


@cache
def _led() -> re.Pattern[str]:
    """The number that a part of an address is, or begins with before an ending: `5.90.0`, `42.html`."""
    return compiled.pattern(r"\d{1,9}(?:\.\d{1,9}){0,4}(?=\.[a-z]|$)")


@cache
def _part() -> re.Pattern[str]:
    """What parts the words of an address."""
    return compiled.pattern(r"[/_\-?=&#+ ]+")


@cache
def _plain() -> re.Pattern[str]:
    """An address that names no place: words alone."""
    return compiled.pattern(r"[A-Za-z][A-Za-z_ -]{0,60}")


@cache
def _last() -> re.Pattern[str]:
    """The word right before a number."""
    return compiled.pattern(rf"([^\W\d_]{{{_LETTERS},40}})[ -]\Z")


@cache
def _first() -> re.Pattern[str]:
    """The word right behind a number."""
    return compiled.pattern(rf"[ -]([^\W\d_]{{{_LETTERS},40}})")


KIND = Kind(
    check,
    Options,
    (
        Fault("unfilled", "the address of a link was never filled in", ("address",), refutes=False),
        Fault("number", "a link has a number, and its address another", ("stated", "other"), refutes=False),
    ),
)
