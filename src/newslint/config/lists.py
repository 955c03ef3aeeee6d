"""The lists of a house (names, symbols, rates) -> what Settings hold, or every line that says something else."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from itertools import islice

from newslint import compiled, files
from newslint.checked.outline import TOLD, Mistake
from newslint.model import Position

LARGEST = 16 * files.MEGABYTE
"""Bytes of a list."""
MOST = 100_000
"""Names or symbols that are read: all stock exchanges together list half as many companies."""
_DAYS = 300_000
"""Rates that are read: the European Central Bank's whole history has 270,000."""
LONGEST = 200
"""Characters of a name: what is longer is none, and would be cut up in every way that names are."""
_LONG = f"a name has no more than {LONGEST} characters; one stands on each line"
_CURRENCY = compiled.pattern(r"[A-Z]{3}")
_DIGITS = 40
"""Characters of a rate."""
_PER = {"euro": "EUR", "eur": "EUR", "dollar": "USD", "usd": "USD"}


def names(text: str, path: str) -> tuple[tuple[str, ...], tuple[Mistake, ...]]:
    """Spellings that are right, one a line; what follows `#` is a comment."""
    lines = text.split("\n")
    words = [line.partition("#")[0].strip() for line in lines[:MOST]]
    long = [Mistake(path, Position(at, 1), _LONG) for at, word in enumerate(words, 1) if len(word) > LONGEST]
    names = dict.fromkeys(word for word in words if 0 < len(word) <= LONGEST)
    return tuple(names), (*long[:TOLD], *_more(lines, path, MOST))


def symbols(text: str, path: str) -> tuple[tuple[tuple[str, str], ...], tuple[Mistake, ...]]:
    """Lines `symbol,company`; a first line of those very words is a heading."""
    found: list[tuple[str, str]] = []
    mistakes: list[Mistake] = []
    for line, cells in _rows(text, path, mistakes):
        if line == 1 and cells[0].lower() in {"symbol", "ticker"}:
            continue
        if len(cells) < 2 or not cells[0] or not cells[1]:  # a pair
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
    found: list[tuple[str, str, str]] = []
    mistakes: list[Mistake] = []
    base = "EUR"
    for line, cells in _rows(text, path, mistakes, _DAYS):
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
    """What is wrong with a line of rates, or ""; what stands there is not repeated, it may be any file's."""
    if len(cells) != 3:  # date, currency, units
        return f"a line is a date, a currency and its units (2026-01-30,USD,1.0923), not {len(cells)} cells"
    if not _is_date(cells[0]):
        return "the first cell is not a date (2026-01-30)"
    if not is_currency(cells[1]):
        return "the second cell is not a currency (an ISO 4217 code: USD)"
    right = cells[2].replace(".", "", 1).isdecimal() and cells[2].isascii() and cells[2].strip("0.")
    return "" if right and len(cells[2]) <= _DIGITS else "the third cell is not a rate (a number above 0: 1.0923)"


@cache
def _is_date(word: str) -> bool:
    """Whether a word is a date in the form of ISO 8601; a table of rates has each many times."""
    from datetime import date  # noqa: PLC0415 -- 1 ms, only for a house with rates

    try:
        date.fromisoformat(word)
    except ValueError:
        return False
    return len(word) == len("2026-01-30")


def _rows(text: str, path: str, mistakes: list[Mistake], most: int = MOST) -> Iterator[tuple[int, list[str]]]:
    """The lines that hold something, with their numbers; no cell goes on in the next line, so that a mark that is never closed costs one."""
    lines = text.split("\n")
    mistakes += _more(lines, path, most)
    for number, line in enumerate(islice(lines, most), 1):
        cells = _cells(line) if '"' in line else [cell.strip() for cell in line.split(",")]
        if cells is None:
            mistakes.append(Mistake(path, Position(number, 1), "a quotation mark in this line is never closed"))
        elif any(cells) and not cells[0].startswith("#"):
            yield number, cells


def _cells(line: str) -> list[str] | None:
    """The cells of a line in which some stand in quotation marks; None where one of these is never closed."""
    import csv  # noqa: PLC0415 -- only for a house with lists that need it

    try:
        return [cell.strip() for cell in next(csv.reader([line], skipinitialspace=True, strict=True))]
    except csv.Error:
        return None


def _more(lines: list[str], path: str, most: int) -> Iterator[Mistake]:
    """That a list goes on beyond what is read."""
    if any(lines[most:]):
        yield Mistake(
            path, Position(most + 1, 1), f"no more than {most:,} lines are read; this one and the next are not"
        )
