"""A day -> how a message spells it, with its year or, where nobody knows that, without."""

from __future__ import annotations

import datetime as dt

from newslint.lexicon import Lexicon


def spelt(day: dt.date, lexicon: Lexicon, *, year: bool = True) -> str:
    """The day as the story's language writes it: `June 8, 2025`, `June 8`."""
    written = lexicon.messages.dated.format(
        month=lexicon.calendar.month_names[day.month - 1], day=day.day, year=day.year
    )
    return written if year else written.replace(str(day.year), "").strip(" ,.")
