"""The lists of a house (names, symbols, rates) -> what Settings hold, or every line that says something else."""

from __future__ import annotations

import datetime as dt
import io
import re
from collections.abc import Iterator
from functools import cache

from newslint.model import Position
from newslint.rulebook.outline import Mistake

_CURRENCY = re.compile(r"[A-Z]{3}")
_PER = {"euro": "EUR", "eur": "EUR", "dollar": "USD", "usd": "USD"}


def names(text: str, path: str) -> tuple[tuple[str, ...], tuple[Mistake, ...]]:
    """Spellings that are right, one a line; what follows `#` is a comment."""
    del path  # no line can be wrong
    lines = (line.partition("#")[0].strip() for line in text.splitlines())
    return tuple(dict.fromkeys(line for line in lines if line)), ()


def symbols(text: str, path: str) -> tuple[tuple[tuple[str, str], ...], tuple[Mistake, ...]]:
    """Lines `symbol,company`; a first line of those very words is a heading."""
    found, mistakes = [], []
    for line, cells in _rows(text):
        if line == 1 and cells[0].lower() in {"symbol", "ticker"}:
            continue
        if len(cells) < 2 or not cells[0] or not cells[1]:  # noqa: PLR2004 -- a pair
            mistakes.append(Mistake(path, Position(line, 1), "a line is a symbol and a company: BABA,Alibaba Group"))
        else:
            found.append((cells[0], cells[1]))
    return tuple(found), tuple(mistakes)


def rates(text: str, path: str) -> tuple[tuple[tuple[str, str, str], ...], tuple[Mistake, ...]]:
    """Lines `date,currency,units`: how many units of the currency one euro or dollar (see the heading) was worth that day.

    The heading's third word says which: `per euro` or `per dollar`. Without one it is the euro, the base of the
    European Central Bank's table. Each day also gets a line for the base itself, of one unit: whoever needs the
    rate between two currencies divides, and need not know which it was.
    """
    found, mistakes, base = [], [], "EUR"
    for line, cells in _rows(text):
        if line == 1 and cells[0].lower() == "date":
            base = next((code for word, code in _PER.items() if word in cells[-1].lower()), base)
        elif wrong := _wrong_rate(cells):
            mistakes.append(Mistake(path, Position(line, 1), wrong))
        else:
            found.append((cells[0], cells[1], cells[2]))
    days = dict.fromkeys(day for day, _, _ in found)
    have = {(day, currency) for day, currency, _ in found}
    return (*found, *((day, base, "1") for day in days if (day, base) not in have)), tuple(mistakes)


def is_currency(word: str) -> bool:
    """Whether a word has the form of an ISO 4217 code."""
    return bool(_CURRENCY.fullmatch(word))


def _wrong_rate(cells: list[str]) -> str:
    """What is wrong with a line of rates, or ""."""
    if len(cells) != 3:  # noqa: PLR2004 -- date, currency, units
        return f"a line is a date, a currency and its units (2026-01-30,USD,1.0923), not {len(cells)} cells"
    if not _is_date(cells[0]):
        return f"{cells[0]!r} is no date (2026-01-30)"
    if not is_currency(cells[1]):
        return f"{cells[1]!r} is no currency (an ISO 4217 code: USD)"
    right = cells[2].replace(".", "", 1).isdecimal() and cells[2].isascii() and cells[2].strip("0.")
    return "" if right else f"{cells[2]!r} is no rate (a number above 0: 1.0923)"


@cache
def _is_date(word: str) -> bool:
    """Whether a word is a date in the form of ISO 8601; a table of rates has each many times."""
    try:
        dt.date.fromisoformat(word)
    except ValueError:
        return False
    return len(word) == len("2026-01-30")


def _rows(text: str) -> Iterator[tuple[int, list[str]]]:
    """The lines that hold something, with their numbers."""
    import csv  # noqa: PLC0415 -- only for a house with lists

    reader = csv.reader(io.StringIO(text), skipinitialspace=True)
    for row in reader:
        cells = list(map(str.strip, row))
        if any(cells) and not cells[0].startswith("#"):
            yield reader.line_num, cells
