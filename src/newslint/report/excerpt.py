"""Source and places -> the lines a reader sees: cropped around the places, underlined, each with what stands there."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import groupby

from newslint.model import Source, Span
from newslint.report.escapes import in_line, visible
from newslint.report.lines import broken, columns, words
from newslint.tuples import NamedTuple

_LEAD = 32  # columns of a long line that stay in sight before the first place
_ROOM = 24
"""Columns that a label is given at the least: it stands further left than its place where that is near the edge."""


class Place(NamedTuple):
    """A span to point at, what to say about it, and whether it is the finding itself."""

    span: Span
    label: str
    main: bool


class Segment(NamedTuple):
    """A stretch of one row; its role is `main`, `note` or nothing."""

    text: str
    role: str = ""


class Row(NamedTuple):
    """One row of an excerpt: the line number beside the source's own words, None under them."""

    number: int | None
    segments: tuple[Segment, ...]


class _Stretch(NamedTuple):
    """A place on its first line, in columns from 0."""

    start: int
    end: int
    place: Place


def excerpt(source: Source, places: Sequence[Place], width: int) -> Iterator[Row]:
    """The lines that hold the places, in order, none wider than `width` columns."""
    ordered = sorted(places, key=lambda place: (place.span, not place.main))
    for number, on_line in groupby(ordered, key=lambda place: source.position(place.span.start).line):
        line, begin = source.line(number), source.line_starts[number - 1]
        stretches = [_stretch(place, begin, line) for place in on_line]
        for window in _windows(stretches, line, width):
            yield from _rows(number, line, window, width)


def _stretch(place: Place, begin: int, line: str) -> _Stretch:
    """A place in columns of its first line; what goes on below is cut at the line's end."""
    start = min(place.span.start - begin, len(line))
    return _Stretch(start, max(min(place.span.end - begin, len(line)), start), place)


def _windows(stretches: Sequence[_Stretch], line: str, width: int) -> Iterator[list[_Stretch]]:
    """The places of one line, parted where no window of `width` columns shows both."""
    window: list[_Stretch] = []
    for stretch in stretches:
        if window and len(line) > width and stretch.end - window[0].start > width - _LEAD - 2:
            yield window
            window = []
        window.append(stretch)
    yield window


def _rows(number: int, line: str, window: Sequence[_Stretch], width: int) -> Iterator[Row]:
    """The cropped line, the underline, and the labels below it from right to left."""
    start, end = _crop(line, window, width)
    before, after = "…" if start else "", "…" if end < len(line) else ""
    roles = _roles(window, start, end)
    drawn = [*map(_drawn, line[start:end])]
    shown = [text for text, _ in drawn]
    yield Row(number, (Segment(before), *_runs(shown, roles), Segment(after)))
    marks = [*_runs([" " * len(before), *_underline([cells for _, cells in drawn], roles)], ["", *roles])]
    labels = [
        (columns(before + visible(line[start : place.start])), place.place) for place in window if place.place.label
    ]
    last = labels.pop() if labels and labels[-1][1] is window[-1].place and _fits(marks, labels[-1][1], width) else None
    yield Row(None, (*marks, *((Segment(" "), _label(last[1])) if last else ())))
    for at, place in reversed(labels):
        yield from _labelled(min(at, max(width - _ROOM, 0)), place, width)


def _fits(marks: Iterable[Segment], place: Place, width: int) -> bool:
    """Whether what is said about a place can stand behind the marks."""
    return sum(columns(mark.text) for mark in marks) + 1 + columns(in_line(place.label)) <= width


def _labelled(at: int, place: Place, width: int) -> Iterator[Row]:
    """What is said about a place, under it, in as many rows as it takes."""
    for line in broken(words(in_line(place.label)), width - at):
        yield Row(None, (Segment(" " * at), Segment(line, _role(place))))


def _underline(drawn: Sequence[int], roles: Sequence[str]) -> list[str]:
    """What stands under characters of so many columns each, blanks at the end left out; a place without columns still gets a mark."""
    marks = {"main": "^", "note": "~"}
    under = [marks.get(role, " ") * (cells or bool(role)) for cells, role in zip(drawn, roles, strict=False)]
    under += [marks[role] for role in roles[len(under) :]]
    while under and not under[-1].strip():
        under.pop()
    return under


def _label(place: Place) -> Segment:
    """What is said about a place, in its colour."""
    return Segment(in_line(place.label), _role(place))


def _role(place: Place) -> str:
    """The role of a place."""
    return "main" if place.main else "note"


def _roles(window: Sequence[_Stretch], start: int, end: int) -> list[str]:
    """For each character of the cropped line the role of the place it belongs to; the finding covers its notes."""
    roles = [""] * (end - start)
    for stretch in sorted(window, key=lambda stretch: stretch.place.main):
        role = _role(stretch.place)
        if stretch.start == stretch.end == start + len(roles):
            roles.append(role)
        for at in range(stretch.start - start, min(max(stretch.end, stretch.start + 1), end) - start):
            roles[at] = role
    return roles


def _runs(texts: Sequence[str], roles: Sequence[str]) -> Iterator[Segment]:
    """Neighbours of one role as one segment; blanks at the end are left out."""
    for role, run in groupby(zip(texts, roles, strict=False), key=lambda pair: pair[1]):
        yield Segment("".join(text for text, _ in run), role)


def _crop(line: str, window: Sequence[_Stretch], width: int) -> tuple[int, int]:
    """The part of a long line that shows the places, cut between words where one is near."""
    if len(line) <= width and columns(visible(line)) <= width:
        return 0, len(line)
    first = window[0].start
    lead = min(_LEAD, max(width - (window[-1].end - first) - 4, width // 6))
    start = first - _fitting(reversed(line[max(first - lead, 0) : first]), lead)
    end = start + _fitting(line[start : start + width], width - 2)
    if end == len(line):
        start = end - _fitting(reversed(line[max(end - width, 0) : end]), width - 2)
    blank = line.find(" ", start, first) if start else -1
    cut = line.rfind(" ", max(min(window[-1].end, end - lead), first + 1), end) if end < len(line) else -1
    return (blank + 1 if 0 <= blank < start + _LEAD // 2 else start), (cut if cut > 0 else end)


@lru_cache(4096)
def _drawn(char: str) -> tuple[str, int]:
    """A character as it is shown, and the columns that it takes."""
    shown = visible(char)
    return shown, columns(shown)


def _fitting(chars: Iterable[str], room: int) -> int:
    """How many of the characters fit into so many columns; at least one, if there is one."""
    count = 0
    for char in chars:
        room -= _drawn(char)[1]
        if room < 0 and count:
            break
        count += 1
    return count
