"""Article -> times of day that no clock shows: `25:10 GMT`, `10:75 a.m.`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from newslint import compiled
from newslint.article import Article
from newslint.article.mention import Mention
from newslint.lexicon.calendar import Calendar

HOURS = 24
MINUTES = 60


class Time(Mention):
    """A time of day as written: hour and minute."""

    __slots__ = ("hour", "minute")

    hour: int
    minute: int


@cache
def _time(words: Calendar) -> re.Pattern[str]:
    return compiled.pattern(rf"\d(?<![\d:.,$/]\d)(\d?):(\d\d) ?(?:{compiled.any_of(words.clock)})(?!\w)", re.IGNORECASE)


def impossible(article: Article) -> tuple[Time, ...]:
    """The times of day that cannot be, each marked as one by what follows (`a.m.`, `GMT`)."""
    return tuple(_impossible(article))


def _impossible(article: Article) -> Iterator[Time]:
    words = article.lexicon.calendar
    for block in article.blocks:
        text = block.prose.text
        if ":" not in text or block.kind in {"code", "furniture"}:
            continue
        for found in _time(words).finditer(text):
            time = Time(block, found.start(), found.end())
            time.hour, time.minute = int(text[found.start() : found.end(1)]), int(found[2])
            if time.hour > HOURS or time.minute >= MINUTES or (time.hour == HOURS and time.minute):
                yield time
