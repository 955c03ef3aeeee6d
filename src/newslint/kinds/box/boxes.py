"""Article -> what its boxes say of an event beside the running copy: the day, the time, the price, where either has one alone."""

from __future__ import annotations

import re
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from functools import cache
from itertools import groupby
from typing import TypeVar

from newslint import compiled
from newslint.article import Article
from newslint.article.claims.stems import stems
from newslint.article.claims.topic import topics
from newslint.article.contests.results import results
from newslint.article.dates.published import published
from newslint.article.dates.value import Date
from newslint.article.judgement.wording import digits
from newslint.article.mention import Figure, Mention
from newslint.article.mentions import dates, figures
from newslint.article.prose.neighbours import words_before
from newslint.article.sentences import sentence_of, sentences
from newslint.article.times.clocks import HOUR, Clock, clocks
from newslint.article.times.racing import Time
from newslint.document import Block
from newslint.kinds.box.no_event import is_of_a_life, is_running
from newslint.tuples import NamedTuple

_BOXED = frozenset(("item", "quote", "cell", "body"))
_LISTED = frozenset(("item", "summary"))
_TOLD = _BOXED | {"standfirst"}
_LONGEST = 300
"""Characters of a box."""
_SHORT, _WORDS, _SHARED = 200, 12, 4
"""Characters of a last paragraph of notes, words of one of them, and characters of a word that says little of what it speaks of."""
_LINES, _HALF = 2, 2
"""Lines of a box that have a label, at least, and as a part of all its lines."""
_NAMED, _SET_BESIDE = 30, 60
"""Characters of a label, at most, and of what it stands for."""
_TURNED = 3
"""Digits of an amount that may be turned about, and its point."""
_NEAR = 3
"""Words before a time that may say that it is that of the doors."""


Told = TypeVar("Told", bound=Mention)


class Boxed(NamedTuple):
    """What a box says of an event, and what the running copy does."""

    box: Mention
    copy: Mention
    holds: bool


def boxed(article: Article) -> Iterator[Boxed]:
    """Every day, time and price of a box of which the running copy has one alone."""
    inside = _boxes(article)
    if not inside:
        return
    days = [one for one in dates(article) if _day(one) and not _of_the_story(article, one)]
    days = [one for one in days if not (one.block in inside and is_of_a_life(article, one))]
    begun = [_first_day(one) for one in dates(article) if one.block in inside and len(one.ends) > 1]
    times = [one for one in _times(article) if not _aside(article, one)]
    money = [one for one in figures(article) if one.role == "money" and one.quantity.top is None and not one.hedge]
    found = _against(article, inside, days, _day)
    yield from (one for one in found if one.holds or not isinstance(one.copy, Date) or _day(one.copy) not in begun)
    yield from _against(article, inside, times, _minute)
    if not any(one.block in inside for one in times):
        yield from _against(article, inside, [*times, *_doors(article, times)], _minute)
    yield from _against(article, inside, money, _worth)


def _times(article: Article) -> Sequence[Clock | Time]:
    """The times of day; in a story that has no others, those in figures alone: `21:00`."""
    return clocks(article) or [one for one in results(article) if isinstance(one, Time) and one.short]


def _doors(article: Article, times: Sequence[Mention]) -> Iterator[Clock | Time]:
    """The times of doors and the like, of which a sentence with one of some times speaks too."""
    spoken = {token.word for one in times for token in sentence_of(article, one).tokens}
    yield from (one for one in _times(article) if _aside(article, one) & spoken)


def _boxes(article: Article) -> frozenset[Block]:
    """The blocks behind the first paragraph that are no running copy: behind a label, in a list below one, or in a table with one."""
    labels = article.lexicon.calendar.boxed
    behind = [block for block in article.blocks if block.kind in _BOXED][1:]
    held = {
        block
        for block in behind
        if block.kind != "cell" and (_is_labelled(article, block, labels) or _is_of_labelled_lines(article, block))
    }
    cells = [block for block in behind if block.kind == "cell"]
    priced = any(block.prose.text.lower().strip(" :") in labels for block in cells)
    lines = _lines_with_labels(behind)
    return frozenset((*held, *lines, *(cells if priced else ()), *_listed(article), *_notes(article, behind)))


def _lines_with_labels(behind: Sequence[Block]) -> Iterator[Block]:
    """The paragraphs that are a label and what it stands for, where several follow one another."""
    for labelled, some in groupby(behind, key=lambda block: block.kind == "body" and _has_label(block.prose.text)):
        run = [*some] if labelled else []
        yield from run if len(run) >= _LINES else ()


def _notes(article: Article, behind: Sequence[Block]) -> Iterator[Block]:
    """The last paragraph, where it tells in a few words without a verb what and where something is that the copy speaks of: `The Mill, Deal. Sunday lunch £18. Closed Mondays.`."""
    last = next((block for block in reversed(behind) if block.kind == "body"), None)
    text = last.prose.text if last is not None else ""
    if last is None or not text[:1].isupper() or "," not in text or "(" in text or "=" in text or len(text) > _SHORT:
        return
    if max(len(part.split()) for part in text.split(". ")) > _WORDS:
        return
    words, spoken = article.lexicon.relations, _spoken(text)
    verbs = words.helping | words.stops | words.up | words.down | words.moved | words.anaphors
    others = (one for one in sentences(article) if one.block is not last and one.mentions)
    shared = (len([word for word in spoken & _spoken(one.text) if len(word) > _SHARED]) for one in others)
    if (verbs | frozenset(words.classes.get("nowadays", ()))).isdisjoint(spoken) and any(count > 1 for count in shared):
        yield last


def _spoken(text: str) -> frozenset[str]:
    return frozenset(word.strip(".,;:()’'") for word in text.lower().split())


def _listed(article: Article) -> Iterator[Block]:
    """The items of the lists behind a heading that is a label, `At a glance`, and those that begin with one."""
    labels, below, told = article.lexicon.calendar.boxed, False, False
    for block in article.blocks:
        if block.kind in _LISTED:
            first, _, rest = block.prose.text.partition(" ")
            if told and (below or (first.lower() in labels and not rest[:1].isalpha())):
                yield block
        else:
            told = told or block.kind in _TOLD
            below = block.prose.text.lower().strip(" :") in labels


@cache
def _label(labels: frozenset[str]) -> re.Pattern[str]:
    """A label with its colon, at the beginning or behind a mark."""
    return compiled.pattern(rf"(?:^|[^\w\s] ?|\n)(?i:{compiled.any_of(labels)})(?: [\w ]{{1,20}})?:")


def _is_labelled(article: Article, block: Block, labels: frozenset[str]) -> bool:
    """Whether a block begins in bold, or has a label such as `When:`, or one on a line of its own."""
    if label := _label_ends(block, labels):
        here, behind = block.prose.span(label - 1, label).end, block.prose.span(label + 1, label + 2).start
        if "\n" in article.source.text[here:behind] and len(block.prose.text) <= _LONGEST:
            return True  # `Details`, and below it what they are
    bold = any(mark.name == "strong" and not mark.start and mark.end < len(block.prose.text) for mark in block.marks)
    bold = bold and not is_running(article, block)
    short = ":" in block.prose.text and len(block.prose.text) <= _LONGEST
    return bold or (short and bool(_label(labels).search(block.prose.text)))


def _is_of_labelled_lines(article: Article, block: Block) -> bool:
    """Whether most lines of a block are a label and what it stands for, whatever the labels are."""
    prose = block.prose
    if prose.text.count(":") < _LINES or len(prose.text) > _LONGEST:
        return False
    start, end = prose.span(0, 1).start, prose.span(len(prose.text) - 1, len(prose.text)).end
    lines = [line.strip() for line in article.source.text[start:end].split("\n")]
    labelled = [line for line in lines if _has_label(line)]
    return len(labelled) >= _LINES and len(labelled) * _HALF >= len(lines)


def _has_label(line: str) -> bool:
    """Whether a line is a short label, its colon and a few words: `Two-course lunch: £15`."""
    label, colon, told = line.partition(": ")
    return bool(colon and told) and label[:1].isupper() and len(label) <= _NAMED and len(told) <= _SET_BESIDE


def _label_ends(block: Block, labels: frozenset[str]) -> int:
    """Where the words of a label end with which a block begins; 0 where it begins with none."""
    text = block.prose.text.lower()
    return max((len(label) for label in labels if text.startswith(f"{label} ")), default=0)


def _first_day(date: Date) -> tuple[int, int] | None:
    """The month and day of a date, or on which a span begins: `May 8 to Aug. 30`."""
    when = date.ends[0].when
    return (when.month, when.day) if when.month and when.day else None


def _day(date: Date) -> tuple[int, int] | None:
    """The month and day of a date that is one day; None for any other."""
    return _first_day(date) if len(date.ends) == 1 else None


def _of_the_story(article: Article, date: Date) -> bool:
    """Whether a date is that of the story itself, as its dateline has it."""
    story = published(article)
    return story is not None and _day(date) == (story.day.month, story.day.day)


def _minute(time: Clock | Time) -> int:
    return time.minutes if isinstance(time, Clock) else int(time.seconds) // HOUR


def _worth(figure: Figure) -> tuple[object, str | None]:
    return figure.quantity.nominal, figure.quantity.unit


def _aside(article: Article, time: Mention) -> frozenset[str]:
    """The words that say that a time is that of the doors, or the end of a span."""
    before = words_before(time.block.prose.text, time.start, _NEAR)
    return article.lexicon.calendar.unboxed & {word.strip(".,;:()").lower() for word in before}


def _against(
    article: Article, inside: frozenset[Block], told: Iterable[Told], value: Callable[[Told], Hashable]
) -> Iterator[Boxed]:
    """What the boxes say, against the only value of the running copy; where they say several things, that beside the same word, or one with its digits turned about."""
    every = [*told]
    box = [one for one in every if one.block in inside]
    copy = [one for one in every if one.block not in inside and one.block.kind in _TOLD]
    if not box:
        return
    if len({value(one) for one in copy}) != 1:
        yield from _turned_about(box, copy, value)
        return
    same = next((one for one in box if value(one) == value(copy[0])), None)
    several = len({value(one) for one in box}) > 1
    odd = _odd(box, copy[0], several=several) or (_beside_the_same(article, box, copy[0]) if several else None)
    if same is not None or odd is not None:
        yield Boxed(same or odd or box[0], copy[0], holds=same is not None)


def _beside_the_same(article: Article, box: Sequence[Told], copy: Told) -> Told | None:
    """The one amount of a box that is of whom or what that of the copy is: `adults £16, children £9`."""
    near = topics(article)(copy).near
    alike = [one for one in box if isinstance(one, Figure) and _leading(article, one) & near]
    return alike[0] if len(alike) == 1 else None


def _leading(article: Article, one: Mention) -> frozenset[str]:
    """The stem of the word right before an amount."""
    words = words_before(one.block.prose.text, one.start, 1)
    return frozenset(stem for word in words for stem in stems(word.lower().strip(".,;:()"), article.lexicon.agreement))


def _odd(box: Sequence[Told], copy: Told, *, several: bool) -> Told | None:
    """What a box says instead: its only value, or one with the same digits in another order."""
    if not several:
        return box[0]
    return next((one for one in box if sorted(_digits(one)) == sorted(_digits(copy))), None)


def _turned_about(box: Sequence[Told], copy: Sequence[Told], value: Callable[[Told], Hashable]) -> Iterator[Boxed]:
    """An amount of a box that the copy, among several, has only with its digits in another order: `$8.49` and `$9.48`."""
    known = {value(one) for one in copy}
    if any(value(one) in known for one in box):
        return
    pairs = [
        (one, other)
        for one in box
        for other in copy
        if _of_one_unit(one, other) and sorted(_digits(one)) == sorted(_digits(other)) and len(_digits(one)) >= _TURNED
    ]
    if len(pairs) == 1:
        yield Boxed(*pairs[0], holds=False)


def _of_one_unit(one: Mention, other: Mention) -> bool:
    """Whether two mentions are amounts of one currency."""
    return isinstance(one, Figure) and isinstance(other, Figure) and one.quantity.unit == other.quantity.unit


def _digits(mention: Mention) -> str:
    return digits(mention) if isinstance(mention, Figure) else ""
