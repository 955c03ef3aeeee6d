"""A block -> the stock codes that show what they are: `BABA.N`, `NYSE: BABA`, `$BABA`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from newslint import compiled
from newslint.article.symbols import venues
from newslint.article.symbols.symbol import Symbol
from newslint.document import Block


def codes(block: Block) -> Iterator[Symbol]:
    """All of them: by colon, then by dot, then by dollar sign; two may share characters."""
    text = block.prose.text
    if ":" in text:
        yield from _coloned(block)
    if "." in text:
        yield from _dotted(block)
    if "$" in text:
        yield from _cashtags(block)


@cache
def _code() -> re.Pattern[str]:
    return compiled.pattern(r"([A-Za-z0-9_^=]{1,15})\.([A-Z]{1,3})(?![\w.]\w|\w)(?!\.[A-Z])")


@cache
def _dot() -> re.Pattern[str]:
    return compiled.pattern(r"\.[A-Z]")


def _dotted(block: Block) -> Iterator[Symbol]:
    """`BABA.N`, `0700.HK`: in brackets whatever the suffix, elsewhere only with one that is known."""
    text = block.prose.text
    for dot in _dot().finditer(text):
        begin = dot.start()
        while begin and dot.start() - begin < LONGEST_ROOT and (text[begin - 1].isalnum() or text[begin - 1] in "_^="):
            begin -= 1
        code = _code().match(text, begin)
        if code is None or code.end(1) != dot.start() or not _is_root(code[1]):
            continue
        bracket = held(text, begin, code.end())
        if not bracket and (text[begin - 1 : begin] in {".", "/", "@", "-", "&"} or not _known(code[1], code[2])):
            continue
        yield Symbol(block, begin, code.end(), "ric", code[1], code[2], _markets(code[2]), bracket)


def _is_root(root: str) -> bool:
    """Whether the part before a dot may be a code's root: capitals and digits, then at most a class in small letters."""
    return re.fullmatch(r"\^?[A-Z0-9]{1,12}(?:[a-z]{1,3}|_[A-Za-z]{1,3})?", root) is not None


def _known(root: str, suffix: str) -> bool:
    """Whether a code without brackets is surely one: a known suffix, and a root that no abbreviation has (`U.S`)."""
    venue = venues.suffixes().get(suffix)
    return venue is not None and len(root) > 1 and venue.style != "yahoo" and venue.fits(root)


def _markets(suffix: str) -> tuple[str, ...]:
    venue = venues.suffixes().get(suffix)
    return (venue.mic,) if venue else ()


_CLOSING = {"(": ")", "<": ">", "[": "]"}


def held(text: str, start: int, end: int) -> str:
    """The bracket that holds just the code, or ""."""
    opening = text[start - 1 : start] if text[start - 1 : start] != " " else text[start - 2 : start - 1]
    closing = text[end : end + 1] if text[end : end + 1] != " " else text[end + 1 : end + 2]
    return opening if opening and _CLOSING.get(opening) == closing else ""


@cache
def _after_colon() -> re.Pattern[str]:
    return compiled.pattern(r" ?([A-Z0-9]{1,12}(?:[.-][A-Z]{1,3})?[a-z]?)(?![\w$])(?:(?: [\w.]{1,12})? (- ?news) ?\))?")


LONGEST_ROOT = 20  # code points
LONGEST_NAME = 3  # words in the name of an exchange
_NUMBERED = 4  # digits of most codes that are numbers


def _coloned(block: Block) -> Iterator[Symbol]:
    """`NYSE: BABA`, `(NASDAQ:NVDA)`, `(Swiss: BMW.SW - news )`; the last is what a portal put there."""
    text = block.prose.text
    at = text.find(":")
    while at >= 0:
        code = _after_colon().match(text, at + 1)
        named = _exchange(text, at) if code else None
        if code and named and not _counts(text, code, named[0]):
            start, markets = named
            root, _, suffix = code[1].partition(".")
            yield Symbol(block, start, code.end(1), "exchange", root, suffix, markets, machine=bool(code[2]))
        at = text.find(":", at + 1)


def _counts(text: str, code: re.Match[str], start: int) -> bool:
    """Whether a number behind a city that has an exchange counts something: `travelled to Brussels: 18 from`, not `(Tokyo: 7203)`."""
    bracketed = text[start - 1 : start] in _CLOSING
    return code[1].isdigit() and text[start : start + 2].istitle() and len(code[1]) < _NUMBERED and not bracketed


def _exchange(text: str, colon: int) -> tuple[int, tuple[str, ...]] | None:
    """Where the name of an exchange before a colon begins, and its markets."""
    end = colon - 1 if text[colon - 1 : colon] == " " else colon
    begin, found = end, None
    for _ in range(LONGEST_NAME):
        start = begin - 1 if begin < end else begin
        while start and begin - start < LONGEST_ROOT and (text[start - 1].isalnum() or text[start - 1] == "-"):
            start -= 1
        if start >= begin:
            break
        if markets := venues.exchanges().get(text[start:end]):
            found = start, markets
        if text[start - 1 : start] != " ":
            break
        begin = start
    return found


@cache
def _cashtag() -> re.Pattern[str]:
    return compiled.pattern(r"\$([A-Z]{2,5})(?:\.([A-Z]))?(?![\w$])(?! ?\d)")


def _cashtags(block: Block) -> Iterator[Symbol]:
    """`$BABA`; not `US$`, not `$US 5`."""
    text = block.prose.text
    for tag in _cashtag().finditer(text):
        if tag[1] != "US" and (tag.start() == 0 or not text[tag.start() - 1].isalnum()):
            yield Symbol(block, tag.start(), tag.end(), "cashtag", tag[1], tag[2] or "", ())
