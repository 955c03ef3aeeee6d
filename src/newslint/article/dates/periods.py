"""Prose at a year, a quarter or a word such as `today` -> the period that stands there."""

from __future__ import annotations

import re
from functools import cache

from newslint import compiled
from newslint.article.dates.dateparts import full, year
from newslint.article.dates.days import Reading, numeric
from newslint.article.dates.value import End, When
from newslint.article.dates.years import POSSIBLE, Sense, counted, sense
from newslint.article.prose.neighbours import followed_by, preceded_by, word_at
from newslint.lexicon.calendar import Calendar

DECADE = 10
PARTS = {"quarter": 4, "half": 2}  # of a year


def _one(start: int, end: int, period: str, when: When) -> Reading:
    return Reading(start, end, period, (End(when, start, end),))


def digits(text: str, at: int, end: int, words: Calendar) -> Reading | None:
    """What begins with digits: `2025-09-24`, `9/24/2025`, `2013/14`, `2019-2021`, `1990s`, `Q3 2025`, `FY26`, `2025`."""
    before = text[at - 1 : at] if at else ""
    if before in letters_before(words):
        return _lettered(text, at, end, words)
    if text[end : end + 1] in words.part_letters and end == at + 1 and not text[end + 1 : end + 2].isalpha():
        return _letter_behind(text, at, end, words)
    if before.isalnum() or (before and before in "$€£¥₹.,#/:_%+&=@-–" and not _opens(text, at)):
        return None
    if text[end : end + 1] in {"-", "/", "."} and (found := numeric(text, at)):
        return found
    if end - at == 2:  # `90s`
        return _short_decade(text, at, end, words)
    return _year(text, at, end, words) if end - at == 4 and int(text[at:end]) in POSSIBLE else None  # digits of a year


@cache
def letters_before(words: Calendar) -> frozenset[str]:
    """The letters right before the digits of a quarter, a half or a fiscal year."""
    parts = (form for letter in words.part_letters for form in (letter, letter.lower()))
    return frozenset((*parts, *(letters[-1] for letters in words.fiscal_letters)))


def _opens(text: str, at: int) -> bool:
    """Whether a dash or slash before digits stands after a word and joins nothing (`mid-2015`, `post-1990`)."""
    return text[at - 1] in "-–" and text[at - 2 : at - 1].isalpha()


@cache
def _more_year() -> re.Pattern[str]:
    return compiled.pattern(r"([-–/])(\d{4}|\d\d)(?![\d%/-]|[.,]\d)| ([-–]) (\d{4})(?=[),])")


def _year(text: str, at: int, end: int, words: Calendar) -> Reading | None:
    first = int(text[at:end])
    if text.startswith((*words.plurals, *words.possessives), end):
        return _decade(text, at, end, first, words)
    if text[end : end + 1] == "%" or text[end : end + 2].strip(",.:").isdigit():
        return None
    if (second := _second_year(text, end, first)) is not None:
        return _range(text, at, first, second, words)
    opened = _opened_range(text, at, end, words)
    if opened:
        return opened
    if text[end : end + 1].isalnum() or sense(text, at, end, words.years) is not Sense.YEAR:
        return None
    fiscal = _fiscal_before(text, at, words)
    return _one(at if fiscal is None else fiscal, end, "year" if fiscal is None else "fiscal", When(first))


def _second_year(text: str, end: int, first: int) -> tuple[int, int] | None:
    """The second year of `2013/14`, `2013-2016`, and where it ends."""
    more = _more_year().match(text, end)
    if more is None:
        return None
    if more[4]:  # `Edith Moor, 1928 – 2020, kept bees`
        return (int(more[4]), more.end()) if first < int(more[4]) in POSSIBLE else None
    said = int(more[2]) if len(more[2]) == 4 else first // 100 * 100 + int(more[2])  # digits of a year
    if more[1] == "/" and len(more[2]) == 4 and said != first + 1:  # digits of a year
        return None
    if len(more[2]) == 2 and (said <= first or (more[1] == "/" and said != first + 1)):  # two digits
        said += 100
        if said != first + 1:
            return None
    return (said, more.end()) if said in POSSIBLE else None


def _range(text: str, at: int, first: int, second: tuple[int, int], words: Calendar) -> Reading:
    fiscal = _fiscal_before(text, at, words)
    start = at if fiscal is None else fiscal
    middle = at + 5 if text[at + 4] != " " else at + 7
    ends = (End(When(first), at, at + 4), End(When(second[0]), middle, second[1]))
    return Reading(start, second[1], "fiscal" if fiscal is not None else "year", ends, "to")


def _opened_range(text: str, at: int, end: int, words: Calendar) -> Reading | None:
    """`from 2019 to 2021`, `between 1998 and 2005`."""
    opener, begin = preceded_by(text, at)
    links = words.range_openers.get(opener)
    if not links or text[at - 1] != " ":
        return None
    link = followed_by(text, end)
    if link not in links:
        return None
    second = year(text, end + len(link) + 2)
    if second is None or text[second.start] == "'" or counted(text, second.end, words.years):
        return None
    if text[second.end : second.end + 1].isalnum():
        return None
    ends = (End(When(int(text[at:end])), at, end), End(When(second.value), second.start, second.end))
    return Reading(begin, second.end, "year", ends, "to")


def _decade(text: str, at: int, end: int, first: int, words: Calendar) -> Reading | None:
    owned, ending = text.startswith(words.possessives, end), _ending(text, end, words)
    if text[ending : ending + 1].isalnum() or first % DECADE:
        return None if text[ending : ending + 1].isalnum() or not owned else _one(at, end, "year", When(first))
    article, begin = preceded_by(text, at)
    return _one(begin if article in words.articles else at, ending, "decade", When(first, width=DECADE))


def _ending(text: str, at: int, words: Calendar) -> int:
    """Where the ending stops that follows the digits of a decade, if one does."""
    return next((at + len(one) for one in (*words.plurals, *words.possessives) if text.startswith(one, at)), at)


def _short_decade(text: str, at: int, end: int, words: Calendar) -> Reading | None:
    """`the '90s`, `the 90s`."""
    ending = _ending(text, end, words)
    if not text.startswith(words.plurals, end) or text[ending : ending + 1].isalnum() or int(text[at:end]) % DECADE:
        return None
    start = at - 1 if text[at - 1 : at] in {"'", "’", "‘"} else at
    article, begin = preceded_by(text, start)
    if article not in words.articles and start == at:
        return None
    first = full(int(text[at:end]))
    return _one(begin if article in words.articles else start, ending, "decade", When(first, width=DECADE))


def _fiscal_before(text: str, at: int, words: Calendar) -> int | None:
    """Where `fiscal`, `fiscal year` or `financial year` before a year begins, or None."""
    word, begin = preceded_by(text, at)
    if word in words.fiscal:
        return begin
    if word in words.periods:
        earlier, start = preceded_by(text, begin)
        if earlier in words.fiscal:
            return start
    return None


def _lettered(text: str, at: int, end: int, words: Calendar) -> Reading | None:
    """`Q3`, `Q3 2025`, `H1 2025`, `FY2026`, `FY26`."""
    letter = text[at - 1].upper()
    if letter not in words.part_letters:
        return _fiscal_letters(text, at, end, words)
    if end != at + 1 or text[at - 2 : at - 1].isalnum() or not 1 <= int(text[at]) <= PARTS[words.part_letters[letter]]:
        return None
    if text[end : end + 1].isalnum() or (text[end : end + 1] == "." and text[end + 1 : end + 2].isdigit()):
        return None
    return _part(text, at - 1, end, f"{letter}{text[at]}", words)


def _fiscal_letters(text: str, at: int, end: int, words: Calendar) -> Reading | None:
    if text[at - 2 : at] not in words.fiscal_letters or text[at - 3 : at - 2].isalnum() or end - at not in {2, 4}:
        return None
    value = int(text[at:end]) if end - at == 4 else full(int(text[at:end]))  # digits of a year
    return _one(at - 2, end, "fiscal", When(value)) if value in POSSIBLE and not text[end : end + 1].isalnum() else None


def _letter_behind(text: str, at: int, end: int, words: Calendar) -> Reading | None:
    """`3Q`, `3Q15`, `1H 2025`."""
    letter = text[end]
    if text[at - 1 : at].isalnum() or not 1 <= int(text[at]) <= PARTS[words.part_letters[letter]]:
        return None
    part = f"{letter}{text[at]}"
    short = compiled.pattern(r"(\d\d)\b").match(text, end + 1)
    if short:
        return _one(at, short.end(), words.part_letters[letter], When(full(int(short[1])), part=part))
    return None if text[end + 1 : end + 2].isalnum() else _part(text, at, end + 1, part, words)


@cache
def _to_year(words: Calendar) -> re.Pattern[str]:
    of, fiscal, periods = ("|".join(sorted(group)) for group in (words.of, words.fiscal, words.periods))
    return compiled.pattern(
        rf" (?:(?:{of}) )?(?:(?:{fiscal}) (?:(?:{periods}) )?)?(?=['’‘\d])|, (?=\d{{4}})|/(?=\d{{4}})|-(?=\d{{4}})|(?=['’‘]\d\d\b)"
    )


def _part(text: str, start: int, end: int, part: str, words: Calendar) -> Reading:
    """A quarter or half, with the year behind it: `third quarter of 2025`."""
    period = words.part_letters[part[0]]
    gap = _to_year(words).match(text, end)
    said = year(text, gap.end()) if gap else None
    if said and not counted(text, said.end, words.years):
        return _one(start, said.end, period, When(said.value, part=part))
    word, begin = preceded_by(text, start)
    return _one(begin if word in words.fiscal else start, end, period, When(part=part))


def quarter(text: str, at: int, end: int, words: Calendar) -> Reading | None:
    """`third quarter`, `4th-quarter 2025`, `fiscal third quarter`; at the noun."""
    word, begin = preceded_by(text, at)
    if word in words.fiscal:
        word, begin = preceded_by(text, begin)
    noun = text[at:end].lower()
    letter, most = ("Q", 4) if noun in words.quarters else ("H", 2)
    number = words.ordinals.get(word, 0)
    if not number and text[at - 1 : at] in {" ", "-"} and text[at - 3 : at - 1].lower() in words.suffixes:
        number, begin = (int(text[at - 4]), at - 4) if text[at - 4 : at - 3].isdigit() else (0, at)
    if word in words.which and letter == "Q":
        return _one(begin, end, "relative", When())
    if not 1 <= number <= most or noun.endswith(words.plurals):
        return None
    return _part(text, begin, end, f"{letter}{number}", words)


def relative(text: str, at: int, end: int, words: Calendar) -> Reading | None:
    """`today`, `yesterday`, `tomorrow`, with `the day before` or `two days after` in front of it."""
    word, begin = preceded_by(text, at)
    start = at
    if word in words.beside:
        unit, unit_at = preceded_by(text, begin)
        number, number_at = preceded_by(text, unit_at)
        if unit in words.counted and (number in words.units or number in words.articles or number.isdigit()):
            start = number_at
    return _one(start, end, "relative", When())


def which(text: str, at: int, end: int, words: Calendar) -> Reading | None:
    """`next week`, `last month`, `this week on Saturday`; at `next`, `last`, `this`."""
    period = followed_by(text, end)
    if period not in words.periods:
        return None
    stop = end + 1 + len(period)
    if text[stop : stop + 1].isalnum() or (text.startswith(words.possessives, stop) and period in words.quarters):
        return None
    for on in words.on:
        named = word_at().match(text, stop + len(on) + 2) if text.startswith(f" {on} ", stop) else None
        number = words.weekdays.get(named[0].lower()) if named else None
        if named and number is not None:
            return Reading(at, named.end(), "weekday", (End(When(), at, named.end(), number),))
    return _one(at, stop, "relative", When())
