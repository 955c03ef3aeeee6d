"""Article -> its times of day that do not say of which half of the day they are: `from 9:15`, `half past nine`, `seven o'clock`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache, partial
from itertools import chain

from newslint import compiled
from newslint.article import Article, once
from newslint.article.prose.identifiers import outside
from newslint.article.prose.neighbours import preceded_by
from newslint.article.sentences import UNREAD
from newslint.article.times.clocks import HOUR, Clock, clocks
from newslint.document import Block
from newslint.lexicon import lowered
from newslint.lexicon.clock import ClockWords


class PlainClock(Clock):
    """A time of day that may be of either half of the day."""

    __slots__ = ()


@once.lasting
def times_of_day(article: Article) -> tuple[Clock, ...]:
    """All times of day in the story's prose, in order, those among them that do not tell their half of the day."""
    told = clocks(article)
    places = {(id(one.block), place) for one in told for place in range(one.start, one.end)}
    plain = [one for one in _plain(article, hours=bool(told)) if (id(one.block), one.start) not in places]
    if not plain:
        return told
    order = {id(block): number for number, block in enumerate(article.blocks)}
    return tuple(sorted((*told, *plain), key=lambda one: (order[id(one.block)], one.start)))


def _plain(article: Article, *, hours: bool) -> Iterator[Clock]:
    """The times that do not tell their half of the day; an hour by itself is one only in a story that has other `hours`."""
    words, texts = article.lexicon.clock, outside(article)
    whole = lowered("\n".join(texts))  # looked through once: most stories tell none
    patterns = [_figures(words)] if ":" in whole else []
    patterns += [_spelt(words)] if any(map(whole.__contains__, _spellings(words))) else []
    patterns += [_hour(words)] if any(map(whole.__contains__, words.oclock)) else []
    if not patterns and not hours:
        return
    for block, text in zip(article.blocks, texts, strict=True):
        if block.kind not in UNREAD:
            found = [*chain.from_iterable(each.finditer(text) for each in patterns)]
            found = [one for one in found if not _are_odds(text, one, words)]
            if hours or found:
                found += [one for one in _at_hour(words).finditer(text) if not any(map(partial(_overlap, one), found))]
            yield from (_told(block, one, words) for one in sorted(found, key=lambda one: one.start("time")))


@cache
def _spellings(words: ClockWords) -> tuple[str, ...]:
    """How the times begin that are told by a part of an hour: `half past`, `minutes to`."""
    ways = (*words.past, *words.before_hour)
    return tuple(f"{part} {way} " for part in (*words.parts, *words.minute) for way in ways)


def _are_odds(text: str, found: re.Match[str], words: ClockWords) -> bool:
    """Whether what may be a time is a ratio, as no word leads to a time of day: `a ratio of 25 to one`."""
    if found.groupdict().get("way") not in words.before_hour:
        return False
    hour = _worth(found["hours"], words.hours)
    return hour == 1 and preceded_by(text, found.start("time"))[0] not in words.leading


def _overlap(one: re.Match[str], other: re.Match[str]) -> bool:
    """Whether two matches tell a time in one place."""
    return one.start("time") < other.end("time") and other.start("time") < one.end("time")


@cache
def _figures(words: ClockWords) -> re.Pattern[str]:
    """An hour and its minutes behind a word that leads to a time of day: `at 9:15`, `from 9:15`, `-11:35`; no score, and no time that was run."""
    return compiled.pattern(
        rf"(?<![\w.])(?i:{compiled.any_of(words.leading)}) (?P<time>(?P<hour>[01]?[0-9]|2[0-3]):(?P<minute>[0-5][0-9]))"
        rf"(?![:.,]?[0-9]|[-–]\d|%| (?i:{compiled.any_of(words.unlike)})\b)"
    )


@cache
def _spelt(words: ClockWords) -> re.Pattern[str]:
    """`half past nine`, `a quarter to six`, `ten past 7`."""
    part = rf"(?P<part>(?i:{compiled.any_of(words.parts)}))(?: (?:{compiled.any_of(words.minute)}))?"
    way = rf"(?P<way>{compiled.any_of((*words.past, *words.before_hour))})"
    return compiled.pattern(rf"(?<![\w-])(?P<time>{part} {way} {_number(words)})(?![\w:.,]?\d|-|\w)")


@cache
def _hour(words: ClockWords) -> re.Pattern[str]:
    """`seven o'clock`, `10 sharp`."""
    return compiled.pattern(rf"(?<![\w:.,-])(?P<time>{_number(words)} (?:{compiled.any_of(words.oclock)}))(?!\w)")


@cache
def _at_hour(words: ClockWords) -> re.Pattern[str]:
    """An hour by itself behind what begins or ends at it, at the end of a clause: `it shuts at 5,`."""
    return compiled.pattern(
        rf"(?<!\w)(?i:{compiled.any_of(words.acting)}) (?:{compiled.any_of(words.at)}) (?P<time>{_number(words)})"
        rf"(?=[.;)](?:\s|$|[”\"])|,(?! \d)|$| (?:{compiled.any_of(words.going_on)})\b)"
    )


def _number(words: ClockWords) -> str:
    """An hour of half a day, in figures or in words."""
    return rf"(?P<hours>1[0-2]|[1-9]|(?i:{compiled.any_of(words.hours)}))"


def _told(block: Block, found: re.Match[str], words: ClockWords) -> Clock:
    """The time of day of a match, in the first half of the day if its hour does not say."""
    told = found.groupdict()
    if told.get("hour"):
        minutes = int(found["hour"]) * HOUR + int(found["minute"])
    else:
        minutes = _worth(found["hours"], words.hours) * HOUR + _part(found, words)
    start, end = found.span("time")
    make = Clock if told.get("hour") and _tells_half(found["hour"]) else PlainClock
    return make(block, start, end, minutes, zone="", shown=end)


def _tells_half(hour: str) -> bool:
    """Whether an hour in figures is counted through the day: `09:15`, `19:00`."""
    return len(hour) > 1 and (hour[0] == "0" or int(hour) > 12)


def _part(found: re.Match[str], words: ClockWords) -> int:
    """The minutes by which a spelt time is past its hour."""
    told = found.groupdict()
    if not told.get("part"):
        return 0
    minutes = words.parts[found["part"].lower()]
    return minutes if found["way"] in words.past else -minutes


def _worth(number: str, hours: Mapping[str, int]) -> int:
    """An hour in figures or in words."""
    return int(number) if number.isdigit() else hours[number.lower()]
