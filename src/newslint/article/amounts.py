"""Prose around a number -> an amount: the number with the currency before it or the unit behind it."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from newslint.article.numbers import Number, read
from newslint.lexicon.figures import Figures, Measure

LONGEST_SIGN = 5  # `U.S.$`
LONGEST_WORD = 12  # before a number: `dollar`


class Amount(NamedTuple):
    """A number and what it counts, at `text[start:end]`; `measure` is None for a bare number."""

    start: int
    end: int
    number: Number
    measure: Measure | None
    negative: bool = False
    prefixed: bool = False


@cache
def _first_word() -> re.Pattern[str]:
    return re.compile(r"[^\W\d_]++")


def phrases(words: Figures) -> dict[str, list[tuple[str, Measure]]]:
    """The measures and currencies of a lexicon by their first word: what follows it, longest first."""
    key = id(words)
    if key not in _PHRASES:
        _PHRASES[key] = _by_first_word({**words.currencies, **words.measures})
    return _PHRASES[key]


_PHRASES: dict[int, dict[str, list[tuple[str, Measure]]]] = {}


def _by_first_word(table: dict[str, Measure]) -> dict[str, list[tuple[str, Measure]]]:
    found: dict[str, list[tuple[str, Measure]]] = {}
    for phrase, measure in table.items():
        first = _first_word().match(phrase)
        if first:
            found.setdefault(first[0], []).append((phrase[first.end() :], measure))
    for rest in found.values():
        rest.sort(key=lambda entry: -len(entry[0]))
    return found


def after(  # noqa: PLR0911 -- one for each way to write a unit
    text: str, at: int, words: Figures, *, digits: bool
) -> tuple[int, Measure] | None:
    """The unit or currency that follows a number ending at `at`, and where it ends."""
    here = text[at : at + 1]
    if not here:
        return None
    begin = at + 1 if here in " -" else at
    first = _first_word().match(text, begin)
    if not first:
        return _symbol_after(text, at, begin, words)
    if begin == at:
        if not digits:
            return None
        symbol = words.symbols.get(first[0])
        if symbol and not text[first.end() : first.end() + 1].isalnum():
            return _squared(text, first.end(), symbol)
    for rest, measure in phrases(words).get(first[0].lower(), ()):
        end = first.end() + len(rest)
        if text[first.end() : end].lower() == rest and not text[end : end + 1].isalnum():
            return end, measure
    symbol = words.symbols.get(first[0])
    if (
        symbol
        and here == " "
        and len(first[0]) > 1
        and digits
        and first[0] != "in"
        and not text[first.end() : first.end() + 1].isalnum()
    ):
        return first.end(), symbol
    return None


def _squared(text: str, end: int, symbol: Measure) -> tuple[int, Measure]:
    del text
    return end, symbol


def _symbol_after(text: str, at: int, begin: int, words: Figures) -> tuple[int, Measure] | None:
    """`9.7%`, `72°F`, `5 €`."""
    for length in (2, 1):
        found = words.symbols.get(text[begin : begin + length])
        if found and len(text[begin : begin + length]) == length and not text[begin : begin + length].isspace():
            return begin + length, found
    sign = words.signs.get(text[begin : begin + 1])
    if sign and not text[begin + 1 : begin + 3].strip()[:1].isdigit():
        return begin + 1, Measure("money", sign[0], others=sign[1:])
    del at
    return None


def before(text: str, at: int, words: Figures) -> tuple[int, tuple[str, ...]] | None:
    """The currency that stands before a number beginning at `at`, where it begins and its candidates."""
    end = at
    while end and text[end - 1] == " " and at - end < 1:
        end -= 1
    last = text[end - 1 : end]
    if not last:
        return None
    if last in words.signs:
        return _sign_before(text, end, words)
    if not (last.isalpha() or last == "."):
        return None
    begin = end - 1
    while begin and end - begin < LONGEST_WORD and text[begin - 1].isalpha():
        begin -= 1
    codes = words.before.get(text[begin:end])
    if not codes or text[begin - 1 : begin].isalnum():
        return None
    return begin, codes


def _sign_before(text: str, end: int, words: Figures) -> tuple[int, tuple[str, ...]]:
    """`$`, `US$`, `us $`, `C$`: the longest spelling that the lexicon knows."""
    sign = text[end - 1]
    begin = end - 1
    gap = begin - 1 if text[begin - 1 : begin] == " " and begin else begin
    for edge in dict.fromkeys((begin, gap)):
        for length in range(LONGEST_SIGN - 1, 0, -1):
            head = text[max(edge - length, 0) : edge]
            codes = words.signs.get(head.upper() + sign) if len(head) == length else None
            if (
                codes
                and not text[edge - length - 1 : edge - length].isalnum()
                and not (edge == gap and gap != begin and head.isupper() is False and head == "a")
            ):
                return edge - length, codes
    return begin, words.signs[sign]


def amount(text: str, at: int, words: Figures) -> Amount | None:
    """The amount whose number begins at `at`, with the currency before it, or the unit behind it."""
    number = read(text, at, words)
    if number is None:
        return None
    ahead = before(text, at, words) if not number.words or text[at - 2 : at - 1] else None
    behind = after(text, number.end, words, digits=not number.words)
    start = at
    end = number.end
    measure = None
    prefixed = False
    if ahead:
        start = ahead[0]
        prefixed = True
        measure = Measure("money", ahead[1][0], others=ahead[1][1:])
        if behind and behind[1].role == "money" and text[number.end : number.end + 1] == " ":
            measure = measure._replace(others=()) if measure.unit != "$" else measure
    elif behind:
        end, measure = behind
    start, negative = _minus(text, start, words)
    return Amount(start, end, number, measure, negative, prefixed)


def _minus(text: str, start: int, words: Figures) -> tuple[int, bool]:
    """Whether a minus stands before the amount: `-1.2M`, `- 20 degrees`, `minus five`; a hyphen after a word is none."""
    sign = text[start - 1 : start]
    if sign in {"-", "−", "–"} and sign and not text[max(start - 2, 0) : start - 1].strip(" (\"'“$€£"):
        return start - 1, True
    if sign != " ":
        return start, False
    word = text[max(start - LONGEST_WORD, 0) : start - 1].rpartition(" ")[2]
    if word.lower() in words.minus:
        return start - 1 - len(word), True
    if word in {"-", "−"} and not text[: start - 2]:
        return 0, True
    return start, False
