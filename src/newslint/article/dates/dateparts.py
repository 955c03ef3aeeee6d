"""A place in prose -> the part of a date that stands there: a day, a year, in digits or in words."""

from __future__ import annotations

import re
from functools import cache

from newslint import compiled
from newslint.article.dates.years import POSSIBLE
from newslint.article.prose.neighbours import word_at
from newslint.lexicon.calendar import Calendar
from newslint.tuples import NamedTuple

CENTURY_TURN = 50  # `'49` is 2049, `'50` is 1950
LAST_DAY = 31


class Part(NamedTuple):
    """A number that is part of a date and where it stands."""

    value: int
    start: int
    end: int


@cache
def _day(words: Calendar) -> re.Pattern[str]:
    suffix = "|".join(words.suffixes)
    return compiled.pattern(rf"(\d{{1,2}})(?: ?({suffix})\b)?(?![\d%]|[:.,/]\d|[^\W\d_])", re.IGNORECASE)


def day(text: str, at: int, words: Calendar) -> Part | None:
    """A day of the month at `at`: `24`, `24th`, `the 24th`, `twenty-first`."""
    if text[at : at + 1].islower():
        for article in words.articles:
            if text.startswith(f"{article} ", at):
                at += len(article) + 1
    found = _day(words).match(text, at)
    if found is None:
        return ordinal(text, at, words)
    following = word_at().match(text, found.end() + 1) if text[found.end() : found.end() + 1] in " -" else None
    if following and not found[2] and following[0].lower() in words.years.scales:
        return None
    value = int(found[1])
    return Part(value, found.start(), found.end()) if 0 < value < 100 else None  # two digits


def ordinal(text: str, at: int, words: Calendar) -> Part | None:
    """A day of the month in words: `eleventh`, `twenty-first`, `twenty two` (sloppy, but said)."""
    first = word_at().match(text, at)
    if first is None:
        return None
    word = first[0].lower()
    if word in words.ordinals:
        return Part(words.ordinals[word], at, first.end())
    if word in words.tens:
        second = word_at().match(text, first.end() + 1) if text[first.end() : first.end() + 1] in " -" else None
        unit = second[0].lower() if second else ""
        value = words.tens[word] + (words.ordinals.get(unit, 0) or words.units.get(unit, 0))
        if second and words.tens[word] < value <= LAST_DAY and value % 10:
            return Part(value, at, second.end())
    return None


@cache
def _year() -> re.Pattern[str]:
    return compiled.pattern(r"(\d{4})(?![\d%]|[.,]\d)|['’‘](\d\d)\b")


def year(text: str, at: int) -> Part | None:
    """A year at `at`: `2025` or `'25`."""
    found = _year().match(text, at)
    if found is None:
        return None
    if found[2]:
        return Part(full(int(found[2])), at, found.end())
    return Part(int(found[1]), at, found.end()) if int(found[1]) in POSSIBLE else None


def full(short: int) -> int:
    """The year that two digits stand for."""
    return short + (2000 if short < CENTURY_TURN else 1900)


def spoken_year(text: str, at: int, words: Calendar) -> Part | None:
    """A year in words at `at`: `nineteen seventy eight`, `nineteen zero one`."""
    first = word_at().match(text, at)
    word = first[0].lower() if first else ""
    century = words.units.get(word) or words.tens.get(word)
    if century not in {19, 20}:
        return None
    said = list(re.finditer(r"[a-z]+", text[at : at + 40].lower()))[:3]
    if len(said) < 2:  # a century and a rest
        return None
    ten, unit = words.tens.get(said[1][0], -1), words.units.get(said[2][0], 0) if len(said) > 2 else 0
    if said[1][0] in words.zeros and unit:
        ten = 0
    last = said[2] if unit and unit < 10 else said[1]  # a digit
    rest = ten + unit if ten >= 0 and last is not said[1] else ten if ten > 0 else words.units.get(said[1][0], 0)
    return Part(century * 100 + rest, at, at + last.end()) if rest else None
