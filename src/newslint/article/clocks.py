"""Article -> its times of day: `9:30 a.m.`, `1838 GMT`, `noon Eastern time`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache

from newslint.article import Article, once
from newslint.article.identifiers import outside
from newslint.article.mention import Mention
from newslint.article.sentences import UNREAD
from newslint.document import Block
from newslint.lexicon.clock import ClockWords

HOUR, HALF, DAY = 60, 720, 1440
"""Minutes."""


class Clock(Mention):
    """A time of day: its minutes since midnight, and its zone in lower case, "" where none stands there.

    `shown` is the part of its words that says the time, without the zone.
    """

    __slots__ = ("minutes", "shown", "zone")

    def __init__(self, block: Block, start: int, end: int, minutes: int, *, zone: str, shown: int) -> None:  # noqa: PLR0913 -- a mention's place, and what stands there
        super().__init__(block, start, end)
        self.minutes = minutes
        self.zone = zone
        self.shown = block.prose.text[start:shown]


@cache
def _clock(words: ClockWords) -> re.Pattern[str]:
    """A time of day with what makes it one: a half of the day, a zone or its name."""
    halves, named, zones, time = map(_any, (words.halves, words.named, words.zones, words.time))
    zone = rf"(?P<zone>(?i:{zones}))(?!\w)(?: (?i:{time})(?!\w))?"
    twelve = rf"(?P<hour>1[0-2]|0?[1-9])(?:[:.](?P<minute>[0-5]\d))? ?(?P<half>(?i:{halves}))(?!\w)"
    whole = rf"(?P<hours>[01]?\d|2[0-3])(?P<mark>[:.]?)(?P<rest>[0-5]\d)(?= ?{zone.replace('?P<zone>', '?:')})"
    return re.compile(rf"(?<![\w:.,$€£¥-])(?:{twelve}|{whole}|(?:12 )?(?P<name>(?i:{named}))(?!\w))(?: ?{zone})?")


@cache
def _hint(words: ClockWords) -> re.Pattern[str]:
    """What a time of day has somewhere: quick to look for."""
    halves = "".join(sorted({half[0] for half in words.halves}))
    zones = "".join(sorted({zone[0] for zone in words.zones}))
    return re.compile(rf"[0-9] ?[{halves}{zones}{zones.upper()}{halves.upper()}]|(?i:{_any(words.named)})")


def _any(phrases: Iterable[str]) -> str:
    """A pattern for one of some phrases; a language that has none has no such times."""
    return "|".join(map(re.escape, sorted(phrases, key=len, reverse=True))) or "(?!)"


@once.lasting
def clocks(article: Article) -> tuple[Clock, ...]:
    """The times of day in the story's prose, in order; neither code nor furniture."""
    words = article.lexicon.clock
    return tuple(
        clock
        for block, text in zip(article.blocks, outside(article), strict=True)
        if block.kind not in UNREAD and _hint(words).search(text)
        for clock in _clocks(block, text, words)
    )


def _clocks(block: Block, text: str, words: ClockWords) -> Iterator[Clock]:
    """The times of day in the text of a block."""
    for found in _clock(words).finditer(text):
        zone = found["zone"] or ""
        if zone and not _is_zone(zone, found):
            zone = ""
        shown = found.end("half") if found["half"] else found.end("rest") if found["rest"] else found.end("name")
        end = found.end() if zone else shown
        if zone or found["rest"] is None:
            yield Clock(
                block, found.start(), end, _minutes(found, words.halves, words.named), zone=zone.lower(), shown=shown
            )


def _is_zone(zone: str, found: re.Match[str]) -> bool:
    """Whether letters are written as a zone is: in capitals, or a name with what stands behind names of zones."""
    return zone.isupper() or found.end() > found.end("zone") or zone[:1].isupper()


def _minutes(found: re.Match[str], halves: Mapping[str, int], named: Mapping[str, int]) -> int:
    """The minutes since midnight that a time of day tells."""
    if found["name"]:
        return named[found["name"].lower()] * HOUR
    if found["half"]:
        hour = int(found["hour"]) % 12 + halves[found["half"].lower()]  # 12 a.m. begins the day
        return hour * HOUR + int(found["minute"] or 0)
    return int(found["hours"]) * HOUR + int(found["rest"])


def written(minutes: int, like: Clock, words: ClockWords) -> str:
    """A time of day as the story writes another that is in figures."""
    minutes %= DAY
    digits, mark, behind = _figures().match(like.shown).groups()  # type: ignore[union-attr]  # whoever asks has looked
    if not behind:
        return f"{minutes // HOUR:0{1 if mark and digits[0] != '0' else 2}}{mark}{minutes % HOUR:02}"
    hour = minutes % HALF // HOUR or 12
    rest = f"{mark or ':'}{minutes % HOUR:02}" if minutes % HOUR or mark else ""
    half = next(
        half
        for half, hours in words.halves.items()
        if len(half) == len(behind.strip()) and hours == minutes // HALF * 12
    )
    return f"{hour}{rest}{behind.replace(behind.strip(), half.upper() if behind.isupper() else half)}"


def in_figures(clock: Clock) -> bool:
    """Whether a time of day is written in figures."""
    return _figures().match(clock.shown) is not None


@cache
def _figures() -> re.Pattern[str]:
    """A time of day in figures: its hour, what parts it from the minutes, and its half of the day."""
    return re.compile(r"(\d{1,2})([:.]?)(?:\d\d)?( ?[^\d\s].*)?$")
