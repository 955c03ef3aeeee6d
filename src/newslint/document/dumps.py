"""Plain text -> what it is if it is no copy: a list of words, a log, a dump, told by how its lines look."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path

from newslint.tuples import NamedTuple

_TABLE = Path(__file__).parents[1] / "data" / "dumps.tsv"
_SAMPLE = 20_000
"""Characters of a text that are looked at."""
_GLANCE = 2_500
"""Characters by which most copy shows that it is some."""
_SENTENCE = 200
"""So many characters of running copy hold the end of a sentence."""
_ENDS = (".\n", '."', ".”")
"""How sentences end before no blank."""
_DELIMITERS = "\t;|,"
_ROWS = 10
"""Lines with the same number of delimiters that make a table."""
_COLUMNS = 3
_ODD = 10
"""In a table at most every tenth line is another."""


class Look(NamedTuple):
    """How the lines of one sort of text look: at least so many of them, and how many of a hundred."""

    what: str
    fewest: int
    percent: int
    line: re.Pattern[str]

    def fits(self, rows: Sequence[str]) -> bool:
        """Whether enough of some lines look like this; most texts show by their first lines that they do not."""
        left = len(rows) * (100 - self.percent) // 100
        for row in rows if len(rows) >= self.fewest else ():
            left -= self.line.fullmatch(row) is None
            if left < 0:
                return False
        return len(rows) >= self.fewest


def dump(text: str) -> str:
    """What a text is that is no copy, as the messages of a language name it; "" if it may be copy."""
    if _is_copy(text[:_GLANCE]):
        return ""
    sample = text[:_SAMPLE]
    rows = [row for line in sample.splitlines() if (row := line.strip())]
    if len(sample) < len(text) and len(rows) > 1:
        rows.pop()  # it may be cut
    return next((look.what for look in _looks() if look.fits(rows)), "table" if _is_table(rows) else "")


def _is_copy(text: str) -> bool:
    """Whether enough sentences end in a text, roughly: quick to tell; in a dump points stand for what cannot be shown."""
    left = len(text) - (text.count(". ") - text.count("..\n")) * _SENTENCE
    return left <= 0 or sum(map(text.count, _ENDS)) * _SENTENCE >= left


def _is_table(rows: Sequence[str]) -> bool:
    """Whether most lines hold the same number of one delimiter."""
    return len(rows) >= _ROWS and any(map(_columned, _DELIMITERS, [rows] * len(_DELIMITERS)))


def _columned(delimiter: str, rows: Sequence[str]) -> bool:
    """Whether most lines hold the same number of a delimiter, and enough of them."""
    ((number, lines),) = Counter(row.count(delimiter) for row in rows).most_common(1)
    return number + 1 >= _COLUMNS and (len(rows) - lines) * _ODD <= len(rows)


@cache
def _looks() -> tuple[Look, ...]:
    """How each sort of text looks."""
    return tuple(_read())


def _read() -> Iterator[Look]:
    for line in _TABLE.read_text("utf-8").splitlines():
        if not line.startswith("# "):
            what, fewest, percent, pattern = line.split("\t")
            yield Look(what, int(fewest), int(percent), re.compile(pattern))
