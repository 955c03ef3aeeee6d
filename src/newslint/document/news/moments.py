"""A date as XML and JSON of agencies state it -> the day or moment."""

from __future__ import annotations

import datetime as dt
import re
from functools import cache

from newslint import compiled
from newslint.document.heads.head import instant


def moment(said: str) -> dt.date | str:
    """The day or moment that a text states; the text itself where programs write none so.

    Raises ValueError for one that the calendar or the clock does not have.
    """
    said = said.strip()
    if compact := _compact().fullmatch(said):
        year, month, day, hour, minute, second, zone = compact.groups("")
        said = f"{year}-{month}-{day}"
        if hour:
            said += f"T{hour}:{minute}:{second or '00'}{zone}"
    if found := instant(said):
        return found
    if not _mail().match(said):
        return said
    from email.utils import parsedate_to_datetime  # noqa: PLC0415 -- for feeds alone

    return parsedate_to_datetime(said)


@cache
def _compact() -> re.Pattern[str]:
    """A day, perhaps with a time, as NITF and NewsML write it without dashes: `20130605T210000+0000`."""
    return compiled.pattern(r"(\d{4})(\d\d)(\d\d)(?:T(\d\d):?(\d\d):?(\d\d)?(Z|[+-]\d\d:?\d\d)?)?", re.ASCII)


@cache
def _mail() -> re.Pattern[str]:
    """How a date begins as feeds and mails write it: `Tue, 24 Nov 2026 09:30:00 +0100`."""
    return compiled.pattern(r"(?:[A-Za-z]{3,9}, ?)?\d{1,2} [A-Za-z]{3,9} \d{4} \d\d:\d\d", re.ASCII)
