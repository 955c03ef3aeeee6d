"""Prose at a weekday -> the weekday, and the date said with it."""

from __future__ import annotations

import re
from functools import cache

from newslint import compiled
from newslint.article.dates.dateparts import LAST_DAY, day
from newslint.article.dates.days import Reading, any_day, weekday_at
from newslint.article.dates.value import End, When
from newslint.article.prose.neighbours import followed_by, preceded_by, word_at
from newslint.lexicon.calendar import Calendar

NAMES = 4  # weekdays in one list at most
MOST = 5  # Sundays in a month


@cache
def _to_date(words: Calendar) -> re.Pattern[str]:
    """What stands between a weekday and its date: ", ", " night, ", " (", ", the "."""
    articles, parts = "|".join(sorted(words.articles)), "|".join(sorted(words.day_parts))
    return compiled.pattern(rf"\.?(?: (?:{parts}))?(?: ?, ?| )?\(?(?:(?:{articles}) (?=\d|[a-z]))?|-")


@cache
def _between(words: Calendar) -> re.Pattern[str]:
    joins = "|".join(re.escape(word) for word in sorted(words.to | words.joint) if word not in "-–—,")
    which = "|".join(sorted(words.which))
    return compiled.pattern(rf"(?:,? (?:{joins}) |, | ?[-–/] ?)(?:(?:{which}) )?")


def read(text: str, at: int, words: Calendar) -> Reading | None:
    """`Wednesday, Sept. 24, 2025`, `Friday and Saturday, July 10 and 11`, `next Sunday`, `Friday of this week`."""
    named = _names(text, at, words)
    if not named:
        return None
    begin, _ = _opened(text, at, words)
    dated = _dated(text, named, words)
    if dated:
        return dated._replace(start=begin)
    number, end = named[0][0], named[0][2]
    numbered = _numbered(text, end, words)
    if numbered:
        return Reading(begin, numbered[1], "weekday", (End(When(day=numbered[0]), at, numbered[1], number),))
    if text[at:end].lower().rstrip(".") not in words.weekdays:
        return None
    end = _of_week(text, end, words)
    return Reading(begin, end, "weekday", (End(When(), at, end, number),))


def _names(text: str, at: int, words: Calendar) -> list[tuple[int, int, int]]:
    """The weekdays listed from `at` on: number, start, end of each."""
    found: list[tuple[int, int, int]] = []
    while len(found) < NAMES and (named := weekday_at(text, at, words)):
        found.append((named[0], at, named[1]))
        joined = _between(words).match(text, named[1])
        if joined is None:
            break
        at = joined.end()
    return found


def _dated(text: str, named: list[tuple[int, int, int]], words: Calendar) -> Reading | None:
    """The dates that follow the weekdays, each with its own; dates without weekdays where they do not pair."""
    last = named[-1][2]
    gap = _to_date(words).match(text, last)
    if gap is None or not gap[0] or (gap[0].startswith(".") and text[named[-1][1] : last].lower() in words.weekdays):
        return None
    found = any_day(text, gap.end(), words)
    if found is None or found.period != "day" or found.start > gap.end() + 4:
        return None
    name = text[named[-1][1] : last].rstrip(".")
    if name in words.short_weekdays and not text[found.start : found.end].islower():
        return None  # `they were wed Aug. 7`
    end = found.end + (text[found.end : found.end + 1] == ")" and "(" in gap[0])
    begin = named[0][1] if len(named) == 1 or len(named) == len(found.ends) else named[-1][1]
    if len(named) == len(found.ends):
        ends = tuple(one._replace(weekday=name[0]) for one, name in zip(found.ends, named, strict=True))
    elif len(named) == 1:
        ends = (found.ends[0]._replace(weekday=named[0][0]), *found.ends[1:])
    else:
        ends = found.ends
    ends = (ends[0]._replace(start=begin), *ends[1:])
    return found._replace(start=begin, end=end, ends=ends)


def _opened(text: str, at: int, words: Calendar) -> tuple[int, str]:
    """Where `next`, `this` or `first` before a weekday begins, and the word."""
    word, begin = preceded_by(text, at)
    if word in words.which or 0 < words.ordinals.get(word, 0) <= MOST:
        return begin, word
    return at, ""


def _numbered(text: str, end: int, words: Calendar) -> tuple[int, int] | None:
    """The day in `Wednesday the 27th`, `Friday the thirteenth`."""
    if followed_by(text, end) not in words.articles:
        return None
    found = day(text, end + 1, words)
    if found is None or found.value > LAST_DAY or text[found.end - 1].isdigit():
        return None
    return found.value, found.end


def _of_week(text: str, end: int, words: Calendar) -> int:
    """Where `next week` or `of this week` behind a weekday ends."""
    at = end
    if followed_by(text, at) in words.of:
        at = text.index(" ", at + 1)
    which = followed_by(text, at)
    if which not in words.which:
        return end
    after = at + 1 + len(which)
    period = followed_by(text, after)
    return after + 1 + len(period) if period in words.periods else end


@cache
def _behind(words: Calendar) -> re.Pattern[str]:
    return compiled.pattern(rf"(?: \(|, (?:{'|'.join(sorted(words.articles))}) )(?=[^\W\d_])")


def behind(text: str, found: Reading, words: Calendar) -> Reading:
    """The date with the weekday that is said behind it: `Sept. 24 (Wednesday)`, `Sept. 24, a Wednesday`."""
    if found.period != "day" or len(found.ends) != 1 or found.ends[0].weekday is not None:
        return found
    gap = _behind(words).match(text, found.end)
    if gap is None:
        return found
    named = word_at().match(text, gap.end())
    number = words.weekdays.get(named[0].lower()) if named else None
    if number is None or named is None:
        return found
    end = named.end()
    if gap[0].endswith("("):
        if text[end : end + 1] != ")":
            return found
        end += 1
    only = found.ends[0]._replace(weekday=number, end=end)
    return found._replace(end=end, ends=(only,))
