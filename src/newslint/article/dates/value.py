"""The value of a date: as much of year, month and day as is known."""

from __future__ import annotations

import datetime as dt
from calendar import monthrange

from newslint.article.mention import Mention
from newslint.document import Block
from newslint.tuples import NamedTuple

LEAP = 2000  # a year that has a Feb. 29


class When(NamedTuple):
    """A day, month, year or part of a year; None is unknown. `part` is `Q3`, `H1`, or "".

    A decade or century has the first of its years and `width` of them (`the 1990s`: 1990, 10).
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None
    part: str = ""
    width: int = 1

    @property
    def iso(self) -> str | None:
        """ISO 8601 as far as it is known: `2025-09-24`, `XXXX-09-24`, `2025-Q3`, `199X`; None where nothing is."""
        if self.year is None and self.month is None and not self.part:
            return None
        year = "XXXX" if self.year is None else f"{self.year:04}"
        if self.width > 1:
            return year[: 4 - len(str(self.width - 1))].ljust(4, "X")
        if self.part:
            return f"{year}-{self.part}"
        tail = "" if self.month is None else f"-{self.month:02}" + ("" if self.day is None else f"-{self.day:02}")
        return year + tail

    @property
    def exists(self) -> bool:
        """Whether the calendar has such a day: no Feb. 30, and Feb. 29 only in leap years."""
        if self.month is None or self.day is None:
            return True
        if self.year is not None and not dt.MINYEAR <= self.year <= dt.MAXYEAR:
            return False
        return 1 <= self.month <= 12 and 1 <= self.day <= monthrange(self.year or LEAP, self.month)[1]  # months

    @property
    def date(self) -> dt.date | None:
        """The day, where year, month and day are known and it exists."""
        if self.year is None or self.month is None or self.day is None or not self.exists:
            return None
        return dt.date(self.year, self.month, self.day)


class End(NamedTuple):
    """One day or period that a mention names, the weekday said with it, and where it stands in the prose."""

    when: When
    start: int
    end: int
    weekday: int | None = None


class Date(Mention):
    """A date, weekday or period in the story.

    `period` is day, month, quarter, half, year, fiscal, decade, weekday or relative. `ends` are the days or periods
    it names, in order; `link` says how: "" for one, `to` for a range from the first to the last, `and` for a list.
    `sure` is False where day and month could be the other way around (`3/4/2025`). `meant` is the day that a weekday
    or a word such as `today` means, where the day of publication is known.
    """

    __slots__ = ("ends", "link", "meant", "period", "sure")

    def __init__(  # noqa: PLR0913, PLR0917 -- a mention's place, and what was read there
        self,
        block: Block,
        start: int,
        end: int,
        period: str,
        ends: tuple[End, ...],
        link: str = "",
        *,
        sure: bool = True,
    ) -> None:
        super().__init__(block, start, end)
        self.period = period
        self.ends = ends
        self.link = link
        self.sure = sure
        self.meant: dt.date | None = None

    @property
    def when(self) -> When:
        """What it names first."""
        return self.ends[0].when

    @property
    def weekday(self) -> int | None:
        """The weekday said with the first day (Monday is 0), or None."""
        return self.ends[0].weekday

    def written(self) -> tuple[str | None, None, None, None, None]:
        """Value, low, high, unit and hedge as `extract` prints them: only the value says anything."""
        if self.meant:
            return self.meant.isoformat(), None, None, None, None
        known = [end.when.iso for end in self.ends]
        if len(known) == 1 or known[0] == known[-1] or None in known:
            return known[0], None, None, None, None
        return f"{known[0]}..{known[-1]}", None, None, None, None
