"""Article -> the dates, weekdays and periods that its prose names."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from functools import cache, partial

from newslint import compiled
from newslint.article import Article, once
from newslint.article.dates import periods, weekdays
from newslint.article.dates.days import Reading, any_day, around_month, month_at
from newslint.article.dates.meant import meant
from newslint.article.dates.published import published
from newslint.article.dates.value import Date, End, When
from newslint.article.prose.identifiers import outside
from newslint.article.prose.neighbours import preceded_by, word_at
from newslint.lexicon.calendar import Calendar

Reader = Callable[[str, int, int, Calendar], Reading | None]


@once.lasting
def find(article: Article) -> tuple[Date, ...]:
    """The dates of every block but code, in order."""
    words = article.lexicon.calendar
    found = tuple(
        [
            Date(block, read.start, read.end, read.period, read.ends, read.link, sure=read.sure)
            for block, text in zip(article.blocks, outside(article), strict=True)
            if block.kind != "code"
            for read in article.memory.all(readings, text, article.language, partial(readings, text, words))
        ]
    )
    if now := published(article):
        for date in found:
            if date.period in {"weekday", "relative"}:
                date.meant = meant(date, now.day, words)
    return found


_OPENING = 4  # letters of a word by which the scan tells it from others


@cache
def _trigger(words: Calendar) -> re.Pattern[str]:
    """A word that begins as some word of the calendar does and the character before it, or a number that may be a date's.

    That is one of four digits, one behind the letter of a quarter, half or fiscal year, or a shorter one before what
    may follow it in `9/24`, `90s` and `3Q`. Begins with one class and looks at a class of letters next: passed over fast.
    """
    openings: dict[str, set[str]] = {}
    for word in _readers(words):
        openings.setdefault(word[0], set()).add(word[1:_OPENING])
    begins = "|".join(f"{first}(?:{'|'.join(sorted(rest))})" for first, rest in sorted(openings.items()))
    letters = "".join(f"[{''.join(sorted(set(at)))}]" for at in zip(*_readers(words), strict=False))
    before = periods.letters_before(words)
    behind = "|".join([r"[./]\d", r"-\d\d?-\d{4}", *words.plurals, *words.part_letters])
    others = "".join(letter for letter in map(chr, range(128)) if letter.isalpha() and letter not in before)
    lettered = rf"(?<=[{''.join(sorted(before))}].)\d?(?!\d)" if before else r"(?!)"
    number = rf"(?<=\d)(?<![{others}\d].)(?:\d{{3}}(?!\d)|\d?(?={behind})|{lettered})"
    word = rf"(?={letters})(?<!\d)(?:{begins})[A-Za-z]*(?![^\W\d_])"
    return compiled.pattern(rf"[^A-Za-z](?:{word}|({number}))", re.DOTALL)


def places(text: str, words: Calendar) -> Iterator[re.Match[str]]:
    """Where a date may begin or be told; places are one too high, for a blank gives the first word a character before it."""
    return _trigger(words).finditer(f" {text}")


def readings(text: str, words: Calendar) -> Iterator[Reading]:
    """The dates of a piece of prose: one scan over its words, a closer look at those that may be part of a date."""
    readers = _readers(words)
    done = 0
    for hit in places(text, words):
        at, end = hit.start(), hit.end() - 1
        reader = readers.get(text[at:end])
        if hit.lastindex:  # a number begins with the character that stands before a word
            at, reader = at - 1, periods.digits
        if reader is None or at < done:
            continue
        found = reader(text, at, end, words)
        if found is None or found.start < done:
            continue
        found = _joined(text, weekdays.behind(text, found, words), words)
        yield found
        done = found.end


@cache
def _readers(words: Calendar) -> Mapping[str, Reader]:
    """What to call at each word, as it may be capitalised."""
    table: dict[str, Reader] = {}
    for group, reader in (
        (words.which, periods.which),
        (words.days, periods.relative),
        ((*words.quarters, *words.halves), periods.quarter),
        ((*words.months, *words.short_months), _month),
        ((*words.weekdays, *words.short_weekdays), _weekday),
    ):
        table |= {form: reader for word in group for form in (word, word.capitalize(), word.upper())}
    return table


def _weekday(text: str, at: int, end: int, words: Calendar) -> Reading | None:
    del end
    return weekdays.read(text, at, words)


def _month(text: str, at: int, end: int, words: Calendar) -> Reading | None:
    if (
        text[at - 1 : at] in {"-", "_", "@", "#", "/"}
        and text[at - 2 : at - 1].isalpha()
        and preceded_by(text, at)[0] not in words.parts
    ):
        return None
    return around_month(text, at, words) or _bare_month(text, at, end, words)


def _bare_month(text: str, at: int, end: int, words: Calendar) -> Reading | None:
    """`in April`, `last September`: a month's full name by itself."""
    name = text[at:end]
    if not name[0].isupper() or name.lower() not in words.months:
        return None
    before, begin = preceded_by(text, at)
    follows_name = text[end : end + 1] == " " and text[end + 1 : end + 2].isupper()
    sure = text[end : end + 1] in {"-", "–"} and month_at(text, end + 1, words) is not None
    sure = (
        sure
        or _leads_to_month(text, end, words)
        or before in words.before_month
        or ((before in words.articles or before.endswith(words.possessives)) and text[end + 1 : end + 2].islower())
    )
    if sure and not (follows_name and name.lower() in words.month_words):
        start = begin if before in words.which or before in words.parts else at
        return Reading(start, end, "month", (End(When(month=words.months[name.lower()]), start, end),))
    if name.lower() in words.month_words or follows_name:
        return None
    return Reading(at, end, "month", (End(When(month=words.months[name.lower()]), at, end),))


def _leads_to_month(text: str, at: int, words: Calendar) -> bool:
    """Whether words right behind a month lead to another: `April to June`."""
    gap = _far(words).match(text, at)
    return gap is not None and gap[0].strip(" ,") in words.to and _month_name(text, gap.end(), words) is not None


@cache
def _far(words: Calendar) -> re.Pattern[str]:
    joins = "|".join(word for word in (*sorted(words.to), *sorted(words.joint)) if word.isalpha())
    return compiled.pattern(rf",? (?:{joins}) | ?[-–—] ?")


def _joined(text: str, found: Reading, words: Calendar) -> Reading:
    """The range that a day or month begins: `from May 22 to June 4`, `Aug. 30-Sept. 2, 2025`."""
    if found.period not in {"day", "month"}:
        return found
    opener, begin = preceded_by(text, found.start)
    links = words.range_openers.get(opener) if text[found.start - 1 : found.start] == " " else None
    if found.link == "to" and links:
        return found._replace(start=begin)
    gap = _far(words).match(text, found.end)
    if gap is None or found.link:
        return _between(found, begin) if found.link == "and" and links and not links.isdisjoint(words.listed) else found
    word = gap[0].strip(" ,")
    if (links is not None and word not in links) or (links is None and word in words.listed):
        return found
    second = _far_end(text, gap.end(), words)
    if second is None or second.period != found.period or second.link:
        return found
    ends = (_dated(found.ends[0], second.ends[0]), second.ends[0])
    return Reading(begin if links else found.start, second.end, found.period, ends, "to")


def _between(found: Reading, begin: int) -> Reading:
    return found._replace(start=begin, link="to")


def _far_end(text: str, at: int, words: Calendar) -> Reading | None:
    return weekdays.read(text, at, words) or any_day(text, at, words) or _month_name(text, at, words)


def _month_name(text: str, at: int, words: Calendar) -> Reading | None:
    found = word_at().match(text, at)
    if found is None or not found[0][0].isupper() or found[0].lower() not in words.months:
        return None
    when = When(month=words.months[found[0].lower()])
    return Reading(at, found.end(), "month", (End(when, at, found.end()),))


def _dated(first: End, second: End) -> End:
    """The near end of a range with the year that is said only at the far end (`Dec. 30-Jan. 2, 2026`: 2025)."""
    when, far = first.when, second.when
    if when.year is not None or far.year is None or when.month is None or far.month is None:
        return first
    wraps = (when.month, when.day or 0) > (far.month, far.day or 99)
    return first._replace(when=when._replace(year=far.year - wraps))
