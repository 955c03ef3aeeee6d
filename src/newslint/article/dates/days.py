"""Prose at a month or weekday -> the days that stand there, one or several, with the weekdays said with them."""

from __future__ import annotations

import re
from functools import cache

from newslint import compiled
from newslint.article.dates.dateparts import LAST_DAY, Part, day, full, ordinal, spoken_year, year
from newslint.article.dates.value import End, When
from newslint.article.prose.neighbours import LONGEST, followed_by, preceded_by, word_at
from newslint.lexicon.calendar import Calendar
from newslint.tuples import NamedTuple


class Reading(NamedTuple):
    """What was read at `text[start:end]`; see `Date`."""

    start: int
    end: int
    period: str
    ends: tuple[End, ...]
    link: str = ""
    sure: bool = True


@cache
def _gap() -> re.Pattern[str]:
    return compiled.pattern(r"\.?,? ?|-")


@cache
def _comma() -> re.Pattern[str]:
    return compiled.pattern(r" ?,? ?")


@cache
def _link(words: Calendar) -> re.Pattern[str]:
    joins = "|".join(re.escape(word) for word in sorted(words.to | words.joint) if word not in "-–—,")
    return compiled.pattern(rf",? (?:{joins}) |, | ?[-–—] ?|/")


def month_at(text: str, at: int, words: Calendar) -> tuple[int, int] | None:
    """The month whose name stands at `at`, and where the name ends."""
    found = word_at().match(text, at)
    if found is None:
        return None
    word = found[0].lower()
    number = words.months.get(word) or words.short_months.get(word)
    return (number, found.end()) if number else None


def weekday_at(text: str, at: int, words: Calendar) -> tuple[int, int] | None:
    """The weekday whose name stands at `at`, and where the name (with its full stop, if cut short) ends."""
    found = word_at().match(text, at)
    if found is None:
        return None
    word = found[0].lower()
    if word in words.weekdays:
        return words.weekdays[word], found.end()
    if word in words.short_weekdays:
        return words.short_weekdays[word], found.end() + (text[found.end() : found.end() + 1] == ".")
    return None


def _linked(text: str, at: int, words: Calendar) -> tuple[str, int] | None:
    """How what follows is joined to what ends at `at` (`to` or `and`), and where it begins."""
    found = _link(words).match(text, at)
    if found is None:
        return None
    word = found[0].strip(" ,") or ","
    return ("to" if word in words.to else "and"), found.end()


def days(text: str, at: int, words: Calendar) -> tuple[list[Part], str]:
    """The days of one month that stand at `at`: `24`, `22-24`, `22 to 24`, `22, 23 and 24`; and how they are joined."""
    first = day(text, at, words)
    if first is None:
        return [], ""
    found, link = [first], ""
    while (joined := _linked(text, found[-1].end, words)) is not None and link != "to":
        following = day(text, joined[1], words)
        if following is None or not text[joined[1]].isdigit() or not _day_goes_on(text, following, joined[0], words):
            break
        found.append(following)
        link = joined[0]
    return (found[:1], "") if found[1:] and _at_the_hour(text, found[-1].end, words) else (found, link)


def _at_the_hour(text: str, at: int, words: Calendar) -> bool:
    """Whether what ends at `at` is a time of day: `Dec. 7, 4-5 p.m.`."""
    return text[at : at + LONGEST].lstrip(" ").lower().partition(" ")[0].rstrip(",;") in words.clock


def _day_goes_on(text: str, following: Part, link: str, words: Calendar) -> bool:
    """Whether a second number is a day too, and not a count of what follows (`May 22 and 30 people`)."""
    if following.value > LAST_DAY:
        return False
    after = followed_by(text, following.end)
    if link == "to" and text[following.start - 1] in "-–—":
        return True
    return not after or after in words.years.function_words or month_at(text, following.end + 1, words) is not None


def month_first(text: str, at: int, words: Calendar) -> Reading | None:
    """`Sept. 24, 2025`, `Sept 24`, `September 2025`, `May 22 to 24`, `Aug. 30-Sept. 2`: from the month's name on."""
    named = month_at(text, at, words)
    if named is None:
        return None
    month, end = named
    gap = _gap().match(text, end)
    after = gap.end() if gap else end
    only = year(text, after) if after > end else None
    if (only and text[only.start] != "'") or (only and text[end : end + 1] == " "):
        return Reading(at, only.end, "month", (End(When(only.value, month), at, only.end),))
    found, link = days(text, after, words) if after > end else ([], "")
    if link and link in words.to and preceded_by(text, at)[0] in words.since:
        found, link = found[:1], ""  # `the deaths since July 4 to 31`
    if not found:
        return _of_year(text, at, end, month, words)
    reading = _with_year(text, at, month, found, link, words)
    counted = gap is not None and "," in gap[0] and reading is not None and reading.ends[-1].when.year is None
    return None if counted else reading  # `40 in May, 30 in June`


def _of_year(text: str, at: int, end: int, month: int, words: Calendar) -> Reading | None:
    """`September of 2025`."""
    for of in words.of:
        if text.startswith(f" {of} ", end) and (said := year(text, end + len(of) + 2)):
            return Reading(at, said.end, "month", (End(When(said.value, month), at, said.end),))
    return None


def _with_year(  # noqa: PLR0913, PLR0917 -- where, and what was read so far
    text: str, at: int, month: int, found: list[Part], link: str, words: Calendar
) -> Reading | None:
    comma = _comma().match(text, found[-1].end)
    after = comma.end() if comma else found[-1].end
    said = year(text, after) or (spoken_year(text, after, words) if after > found[-1].end else None)
    if said and text[said.start : said.start + 1] not in {"'", "’", "‘"} and after == found[-1].end:
        said = None
    if said is None and max(part.value for part in found) > LAST_DAY:
        return None
    value = said.value if said else None
    end = said.end if said else found[-1].end
    ends = tuple(
        End(When(value, month, part.value), at if part is found[0] else part.start, part.end) for part in found
    )
    return _bounded(Reading(at, end, "day", ends, link))


def _bounded(reading: Reading) -> Reading:
    """The same, its last end reaching to where the year ends."""
    last = reading.ends[-1]
    return reading._replace(ends=(*reading.ends[:-1], last._replace(end=reading.end)))


def day_first(text: str, at: int, words: Calendar) -> Reading | None:
    """`24 September 2025`, `24th of Sept`, `22-24 September`, `the twenty-second of June`: from the day on."""
    found, link = days(text, at, words)
    if not found:
        return None
    after = found[-1].end
    for of in words.of:
        if text.startswith(f" {of} ", after):
            after += len(of) + 1
    joint = text[after : after + 1]
    if joint not in {" ", "-", "/"} or (named := month_at(text, after + 1, words)) is None:
        return None
    month, end = named
    if text[end : end + 1] == "." and text[after + 1 : end].lower() in words.short_months:
        end += 1
    comma = _comma().match(text, end)
    begin = end + 1 if joint == "/" == text[end : end + 1] else comma.end() if comma else end
    said = year(text, begin) if begin > end else None
    if said is None and max(part.value for part in found) > LAST_DAY:
        return None
    value = said.value if said else None
    ends = tuple(End(When(value, month, part.value), part.start, part.end) for part in found)
    return _bounded(Reading(found[0].start if text[at].isdigit() else at, said.end if said else end, "day", ends, link))


@cache
def _numeric() -> re.Pattern[str]:
    return compiled.pattern(
        r"(\d{4})([-/])(\d\d?)\2(\d\d?)(?!\d|[-/]\d)|(\d\d?)([-/.])(\d\d?)(?:\6(\d{4}|\d\d))?(?![\d/%]|[.,]\d)"
    )


@cache
def _until() -> re.Pattern[str]:
    """What makes two numbers the time at which something opens: `10.30-17.00`."""
    return compiled.pattern(r" ?[-–] ?\d{1,2}[.:]\d\d")


@cache
def _measured() -> re.Pattern[str]:
    """What makes two numbers a decimal: `on Friday, 2.3 inches`."""
    return compiled.pattern(r" ?[a-z]|-[a-z]")


def numeric(text: str, at: int, *, short: bool = False) -> Reading | None:
    """`2025-09-24`, `2025/09/24`, `9/24/2025`, `09-24-2025`, `24.09.2025`; with `short`, `7/6` too. Which number is the month may be unsure."""
    found = _numeric().match(text, at)
    if found is None:
        return None
    if found[1]:
        when = When(int(found[1]), int(found[3]), int(found[4]))
        return _single(at, found.end(), when) if when.exists and when.year in range(1000, 3000) else None
    year_said, mark = found[8] or "", found[6]
    if (not year_said and not short) or (mark == "-" and len(year_said) <= 2):  # `25` or `2025`
        return None
    if mark == "." and not year_said and (_until().match(text, found.end()) or _measured().match(text, found.end())):
        return None
    one, two = int(found[5]), int(found[7])
    said = None if not year_said else int(year_said) if len(year_said) > 2 else full(int(year_said))
    swapped = (mark == "." and year_said) or one > 12  # no such month
    when = When(said, two, one) if swapped else When(said, one, two)
    if not when.exists or (mark == "." and len(year_said) == 2):  # `1.2.03` is a version
        return None
    return _single(at, found.end(), when, sure=bool(one > 12 or two > 12))  # no such month


def _single(start: int, end: int, when: When, *, sure: bool = True) -> Reading:
    return Reading(start, end, "day", (End(when, start, end),), sure=sure)


def any_day(text: str, at: int, words: Calendar) -> Reading | None:
    """The day or days that stand at `at`, whatever comes first."""
    if at >= len(text):
        return None
    if text[at].isdigit():
        return day_first(text, at, words) or numeric(text, at, short=True)
    named = word_at().match(text, at)
    word = named[0].lower() if named else ""
    if word in words.months or word in words.short_months:
        return month_first(text, at, words)
    if word in words.ordinals or word in words.tens or word in words.articles:
        return day_first(text, at, words)
    return None


@cache
def _before_day(words: Calendar) -> re.Pattern[str]:
    joins, of = ("|".join(re.escape(word) for word in sorted(group)) for group in (words.to | words.joint, words.of))
    suffix = f"(?:{'|'.join(words.suffixes)})"
    return compiled.pattern(
        rf"((?:(?<![\d$€£.,:/-])(?:\d{{1,2}}{suffix}?(?:,? (?:{joins}) | ?[-–] ?|, )){{0,8}}\d{{1,2}} ?{suffix}?)(?: (?:{of}))?)[ /-]$",
        re.IGNORECASE,
    )


def around_month(text: str, at: int, words: Calendar) -> Reading | None:
    """The day or days that a month's name belongs to, before it or behind it."""
    word, begin = preceded_by(text, at)
    if not word or word in words.suffixes or word in words.of:  # else no day ends here
        before = _before_day(words).search(text, max(at - 24, 0), at)
        start = before.start(1) if before else _ordinal_before(text, begin, words) if word in words.of else -1
        found = day_first(text, start, words) if start >= 0 else None
        if found and found.end > at:
            return found
    return month_first(text, at, words)


def _ordinal_before(text: str, of: int, words: Calendar) -> int:
    """Where a day in words before `of` and a month begins (`the twenty-second of June`), or -1."""
    unit, start = preceded_by(text, of)
    if unit not in words.ordinals and unit not in words.units:
        return -1
    ten, earlier = preceded_by(text, start)
    start = earlier if ten in words.tens else start
    return start if ordinal(text, start, words) else -1
