"""The house's rates -> what a currency was worth on a day, found without reading the table again for each story."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping
from fractions import Fraction
from functools import lru_cache

from newslint.record import Same
from newslint.tuples import NamedTuple

LATEST = "9999"  # later than any date
Rows = tuple[tuple[str, str, str], ...]


class RateTable(NamedTuple):
    """For each currency its dates, in order, and the units that one of the table's base was worth on each."""

    dates: Mapping[str, list[str]]
    units: Mapping[str, list[str]]

    def on(self, code: str, day: str) -> tuple[str, Fraction] | None:
        """The date and the units of the last rate up to a day; one for the base, which a table need not list."""
        dates = self.dates.get(code, [])
        at = bisect_right(dates, day) - 1
        if at >= 0:
            return dates[at], Fraction(self.units[code][at])
        base = "EUR" if "USD" in self.dates else "USD"
        return ("", Fraction(1)) if self.dates and not dates and code == base else None


@lru_cache(maxsize=4)
def house_table(table: Same[Rows]) -> RateTable:
    """The table ordered by currency and date."""
    dates: dict[str, list[str]] = {}
    units: dict[str, list[str]] = {}
    for date, code, worth in sorted(table.rows):
        dates.setdefault(code.upper(), []).append(date)
        units.setdefault(code.upper(), []).append(worth)
    return RateTable(dates, units)
