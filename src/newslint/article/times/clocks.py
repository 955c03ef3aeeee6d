"""Article -> its times of day: `9:30 a.m.`, `1838 GMT`, `noon Eastern time`."""

from __future__ import annotations

import re
from functools import cache
from itertools import chain

from newslint import compiled
from newslint.article import Article, once
from newslint.article.mention import Mention
from newslint.article.prose.identifiers import outside
from newslint.article.sentences import UNREAD
from newslint.document import Block
from newslint.lexicon import lowered
from newslint.lexicon.clock import ClockWords

HOUR, HALF, DAY = 60, 720, 1440
"""Minutes."""
_LETTERS = 4
"""Letters of a zone that is written in capitals; longer ones are names."""


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
    """A time of day in figures with what makes it one, a half of the day or a zone; begins with one class: passed over fast."""
    halves, zone = compiled.any_of(words.halves), _zone(words)
    twelve = r"(?P<hour>(?<=1)[0-2]|(?<=0)[1-9]|(?<=[1-9]))(?:[:.](?P<minute>[0-5][0-9]))?"
    whole = r"(?P<hours>(?<=[01])[0-9]|(?<=2)[0-3]|)(?P<mark>[:.]?)(?P<rest>[0-5][0-9])"
    half = rf" ?(?P<half>(?i:{halves}))(?!\w)"
    behind = rf"(?= ?{zone.replace('?P<zone>', '?:')})"
    return compiled.pattern(rf"[0-9](?<![\w:.,$€£¥-][0-9])(?:{twelve}{half}|{whole}{behind})(?: ?{zone})?")


@cache
def _called(words: ClockWords) -> re.Pattern[str]:
    """A time of day by its name."""
    return compiled.pattern(
        rf"(?<![\w-])(?:12 )?(?P<name>(?i:{compiled.any_of(words.named)}))(?!\w)(?: ?{_zone(words)})?"
    )


def _zone(words: ClockWords) -> str:
    """A pattern for a zone."""
    return rf"(?P<zone>(?i:{compiled.any_of(words.zones)}))(?!\w)(?: (?i:{compiled.any_of(words.time)})(?!\w))?"


@cache
def _hint(words: ClockWords) -> re.Pattern[str]:
    """What a time of day in figures has somewhere: quick to look for, and in few stories."""
    halves = {half[:2] for half in words.halves}
    names = {zone[:_LETTERS] for zone in words.zones if len(zone) > _LETTERS}
    written = (each for word in halves | names for each in (word, word.capitalize(), word.upper()))
    return compiled.pattern(rf"[0-9] ?(?:[A-Z]{{2}}|{compiled.any_of(written)})")


@once.lasting
def clocks(article: Article) -> tuple[Clock, ...]:
    """The times of day in the story's prose, in order; neither code nor furniture."""
    words, texts = article.lexicon.clock, outside(article)
    whole = "\n".join(texts)  # looked through once: most stories tell none
    patterns = [_clock(words)] if _hint(words).search(whole) else []
    patterns += [_called(words)] if any(map(whole.__contains__, words.named)) else []
    if not patterns:
        return ()
    return tuple(
        clock
        for block, text in zip(article.blocks, texts, strict=True)
        if block.kind not in UNREAD
        for found in sorted(chain.from_iterable(each.finditer(text) for each in patterns), key=re.Match.start)
        if (clock := _told(block, found, words))
    )


def _told(block: Block, found: re.Match[str], words: ClockWords) -> Clock | None:
    """The time of day that a match tells; None for a number before what is no zone."""
    told = found.groupdict()
    zone = found["zone"] or ""
    zone = zone if zone and _is_zone(zone, found) else ""
    if told.get("rest") and not zone:
        return None
    shown = found.end(next(part for part in ("half", "rest", "name") if told.get(part)))
    end = found.end() if zone else shown
    return Clock(block, found.start(), end, _minutes(found, words), zone=zone.lower(), shown=shown)


def _is_zone(zone: str, found: re.Match[str]) -> bool:
    """Whether letters are written as a zone is: in capitals, or a name with what stands behind names of zones."""
    return zone.isupper() or found.end() > found.end("zone") or zone[:1].isupper()


def _minutes(found: re.Match[str], words: ClockWords) -> int:
    """The minutes since midnight that a time of day tells."""
    told = found.groupdict()
    if name := told.get("name"):
        return words.named[name.lower()] * HOUR
    if half := told["half"]:
        hour = int(found[0][0] + told["hour"]) % 12 + words.halves[half.lower()]  # 12 a.m. begins the day
        return hour * HOUR + int(told["minute"] or 0)
    return int(found[0][0] + told["hours"]) * HOUR + int(told["rest"])


def written(minutes: int, like: Clock, words: ClockWords) -> str:
    """A time of day as the story writes another; after one that is in words, in four figures."""
    minutes %= DAY
    figures = _figures(words).fullmatch(like.shown)
    digits, mark, gap, behind = figures.groups("") if figures else ("00", "", "", "")
    if not behind:
        return f"{minutes // HOUR:0{1 if mark and digits[0] != '0' else 2}}{mark}{minutes % HOUR:02}"
    hour = minutes % HALF // HOUR or 12
    rest = f"{mark or ':'}{minutes % HOUR:02}" if minutes % HOUR or mark else ""
    halves = [half for half, hours in words.halves.items() if hours == minutes // HALF * 12]
    half = min(halves, key=lambda half: abs(len(half) - len(behind)), default=behind)  # with dots or without, as there
    return f"{hour}{rest}{gap}{half.upper() if behind.isupper() else half}"


def in_figures(clock: Clock, words: ClockWords) -> bool:
    """Whether a time of day is written in figures."""
    return _figures(words).fullmatch(clock.shown) is not None


@cache
def _figures(words: ClockWords) -> re.Pattern[str]:
    """A time of day in figures: its hour, what parts it from the minutes and from its half of the day, and that."""
    return compiled.pattern(rf"(\d{{1,2}})([:.]?)(?:\d\d)?(?:( ?)((?i:{compiled.any_of(words.halves)})))?")


def clocks_change(article: Article) -> bool:
    """Whether the story says that clocks are put forward or back, so that a night is an hour shorter or longer."""
    said = article.lexicon.clock.changing
    return any(phrase in text for text in (lowered(block.prose.text) for block in article.blocks) for phrase in said)
