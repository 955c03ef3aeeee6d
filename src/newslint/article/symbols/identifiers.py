"""A block -> the securities' numbers it holds (ISIN, CUSIP, SEDOL, FIGI, LEI), and whether their check digits hold.

The sums are those of ISO 6166 (ISIN), ANSI X9.6 (CUSIP), London's SEDOL master file, the FIGI standard and ISO 17442 (LEI).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from functools import cache

from newslint import compiled
from newslint.article.symbols.symbol import Symbol
from newslint.document import Block
from newslint.lexicon.symbols import Symbols

SHAPES = {
    "isin": r"[A-Z]{2}[A-Z0-9]{9}\d",
    "cusip": r"[A-Z0-9*@#]{8}\d",
    "sedol": r"[B-DF-HJ-NP-TV-Z0-9]{6}\d",
    "figi": r"[B-DF-HJ-NP-TV-Z]{2}G[B-DF-HJ-NP-TV-Z0-9]{8}\d",
    "lei": r"[A-Z0-9]{18}\d{2}",
}
LABELLED = 40  # code points from a label to its number
REST = 97


def _value(letter: str) -> int:
    """What a digit or letter counts: 0 to 9, A is 10; CUSIP's `*`, `@` and `#` go on from Z."""
    return "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ*@#".index(letter)


def _luhn(digits: str) -> bool:
    """The Luhn sum: every second digit from the right doubled, the digits of the products added."""
    total = sum(int(digit) for digit in digits[-1::-2])
    return (total + sum(sum(divmod(2 * int(digit), 10)) for digit in digits[-2::-2])) % 10 == 0


def _isin(code: str) -> bool:
    return _luhn("".join(str(_value(letter)) for letter in code))


def _alternating(code: str) -> bool:
    """The sum of CUSIP and FIGI: every second value doubled, the digits added, the check digit the rest to ten."""
    values = (_value(letter) * (1 + place % 2) for place, letter in enumerate(code[:-1]))
    return (sum(sum(divmod(value, 10)) for value in values) + int(code[-1])) % 10 == 0


def _sedol(code: str) -> bool:
    return sum(_value(letter) * weight for letter, weight in zip(code, (1, 3, 1, 7, 3, 9, 1), strict=True)) % 10 == 0


def _lei(code: str) -> bool:
    return int("".join(str(_value(letter)) for letter in code)) % REST == 1


CHECKS: Mapping[str, Callable[[str], bool]] = {
    "isin": _isin,
    "cusip": _alternating,
    "sedol": _sedol,
    "figi": _alternating,
    "lei": _lei,
}


def checks(symbol: Symbol) -> bool:
    """Whether the check digit of an identifier is the one its other characters give."""
    return CHECKS[symbol.form](symbol.root)


@cache
def _label(words: Symbols) -> re.Pattern[str]:
    return compiled.pattern(rf"\b(?:{compiled.any_of(words.identifiers)})(?![^\W\d_])")


@cache
def _letters(words: Symbols) -> tuple[str, ...]:
    """The letters of each label; those with another label inside (`ISINs`) need not be looked for."""
    labels = words.identifiers
    return tuple(one for one in labels if not any(other in one for other in labels if other != one))


@cache
def _shape(form: str) -> re.Pattern[str]:
    return compiled.pattern(rf"(?<![\w.-]){SHAPES[form]}(?![\w-]|\.\w)")


def identifiers(block: Block, words: Symbols) -> Iterator[Symbol]:
    """The numbers that a label announces (`ISIN: …`, `CUSIP No. …`); several may follow one label."""
    text = block.prose.text
    if not any(map(text.__contains__, _letters(words))):
        return
    for label in _label(words).finditer(text):
        form = words.identifiers[label[0]]
        at, reach = label.end(), label.end() + LABELLED
        while found := _shape(form).search(text, at, min(reach, len(text))):
            if _is_number(found[0]):
                yield Symbol(block, found.start(), found.end(), form, found[0])
            at, reach = found.end(), found.end() + LABELLED // 2


def _is_number(code: str) -> bool:
    """Whether a token is a number and no word: capital words have no three digits."""
    return sum(map(str.isdigit, code)) >= 3  # fewer stand in words
