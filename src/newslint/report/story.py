"""Report -> the story, drawn: its copy as it is set, what was checked in it marked, and beside it what is said of each mark."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from hashlib import sha256
from typing import NamedTuple

from newslint.document import parse
from newslint.model import Entry, Failure, Finding, Fix, Level, Note, Report, Source, Span
from newslint.report import phrases, tally
from newslint.report.escapes import in_line
from newslint.report.figures import worth
from newslint.report.marks import STATES, Marks, Remark, remarks, standing
from newslint.report.pages import made
from newslint.report.typeset import Group, typeset

_CALLED = {"other": "compared", "alone": "stands alone"}
"""How a mark is called whose state has no name of its own."""
_PLURALS = {"error": "errors", "warning": "warnings", "suggestion": "suggestions"}
_UNBACKED = "Nothing else in the story backs it or contradicts it."
_MOST = 12
"""Of what is said of one mark, and of the marks that this is about, so much is shown: more lines than that show nothing."""
_BESIDE = 40
"""Characters on either side of a place in a source that are shown with it."""
_LONGEST = 90
"""Characters of a place's own words."""


class Place(NamedTuple):
    """Where something stands: the number of its mark where that is drawn, its words, its line or place in a source, and what is said of it."""

    mark: int | None
    words: str
    where: str
    note: str = ""


class Item(NamedTuple):
    """A remark as it is read beside the story: its own place first, then the others."""

    name: str
    state: str
    head: str
    message: str
    places: tuple[Place, ...]
    hints: tuple[str, ...] = ()


class Sign(NamedTuple):
    """A mark as it is drawn: how it stands, the numbers of the findings there, what is said of it, and which other marks that is about."""

    state: str
    numbers: tuple[int, ...]
    remarks: tuple[str, ...]
    others: tuple[int, ...]


class Filter(NamedTuple):
    """A state that a reader may leave out, how the marks in it are called, and how many there are."""

    state: str
    name: str
    number: int


class Drawing(NamedTuple):
    """All that the template of a story asks for, findings by their levels; `key` begins each of its names, so that several stories fit on one page."""

    key: str
    path: str
    sums: str
    failures: tuple[Failure, ...]
    filters: Sequence[Filter]
    groups: Sequence[Group]
    signs: Sequence[Sign]
    findings: Sequence[tuple[str, Sequence[Item]]]
    figures: Sequence[Item]
    holding: Sequence[Item]
    silenced: Sequence[Item]


def key(path: str) -> str:
    """A word that stands for a path in the names of a page."""
    return "s" + sha256(path.encode(errors="surrogatepass")).hexdigest()[:10]


def drawn(report: Report) -> Iterator[str]:
    """The story of a report as a part of a page, piece by piece."""
    return made("story.html", story=drawing(report), called=called)


def drawing(report: Report) -> Drawing:
    """What is drawn of a report."""
    marks = Marks(report)
    groups = list(typeset(parse(report.source, report.fields), marks.marks)) if report.judged else []
    items = _Items(report, marks, groups)
    counts = tally(report)
    sums = [phrases.findings(counts), *([phrases.figures(counts.ledger)] if counts.ledger else ())]
    return Drawing(
        key(report.source.path),
        report.source.path,
        ("; ".join(sums) if report.judged else "nothing was read") + ".",
        report.failures,
        list(_filters(marks)),
        groups,
        list(_signs(report, marks)),
        list(_by_level(items.finding(f"f{number}", found) for number, found in enumerate(report.findings, 1))),
        [items.figure(f"e{number}", entry) for number, entry in enumerate(report.figures or (), 1)],
        [
            Item(f"v{number}", "right", held.kind, held.message, items.places(held.span, held.notes))
            for number, held in enumerate(report.verified, 1)
        ],
        [
            items.finding(f"i{number}", silent.finding, _silenced(silent.by, silent.reason))
            for number, silent in enumerate(report.ignored, 1)
        ],
    )


def _by_level(findings: Iterable[Item]) -> Iterator[tuple[str, Sequence[Item]]]:
    """The findings of each level that there are any of, the loudest first."""
    found = list(findings)
    for level in map(str, sorted(Level, reverse=True)):
        if alike := [one for one in found if one.state == level]:
            yield _PLURALS[level], alike


def _silenced(by: str, reason: str) -> str:
    """Who silenced a finding, and why."""
    return f"silenced by {by}: {reason}" if reason else f"silenced by {by}"


class _Items:
    """What makes items of what a report says of a story that was set in groups."""

    def __init__(self, report: Report, marks: Marks, groups: Sequence[Group]) -> None:
        self._report = report
        self._source = report.source
        self._marks = marks
        paragraphs = [paragraph for group in groups for paragraph in group.paragraphs]
        self._drawn = {stretch.mark for paragraph in paragraphs for stretch in paragraph.stretches}

    def finding(self, name: str, found: Finding, *hints: str) -> Item:
        """A finding: the rule, what it says, and what may be done."""
        perhaps = f"perhaps: {' or '.join(found.suggestions)}" if found.suggestions else ""
        hints = tuple(filter(None, (perhaps, found.fix and self._mended(found.fix), *hints)))
        head = f"{found.code} {found.rule}" if found.rule != found.code else found.code
        return Item(name, str(found.level), head, found.message, self.places(found.span, found.notes), hints)

    def figure(self, name: str, entry: Entry) -> Item:
        """A line of the ledger: the figure and its value, and by what it stands as it does."""
        by = (*entry.by, *(entry.source.by if entry.source else ()))
        places = (self._place(entry.span), *(self._place(said.span, said.message, said.path) for said in by))
        return Item(name, standing(entry), worth(entry), _UNBACKED if entry.status == "alone" else "", places)

    def places(self, span: Span, notes: Sequence[Note]) -> tuple[Place, ...]:
        """A place and those that the judgement about it rests on."""
        return self._place(span), *(self._place(note.span, note.message, note.path) for note in notes)

    def _place(self, span: Span, note: str = "", path: str = "") -> Place:
        """Where something stands, in the story or in one of its sources."""
        if path:
            source = self._report.at(path)
            return Place(None, _around(source, span), f"{path}:{source.place(span.start)}", note)
        number = self._marks.at(span)
        words = in_line(self._source[span])
        words = words if len(words) <= _LONGEST else words[: _LONGEST - 1] + "…"
        line = self._source.position(span.start).line
        return Place(number if number in self._drawn else None, words, f"line {line}", note)

    def _mended(self, fix: Fix) -> str:
        """What `--fix` would do, or what an editor may."""
        changes = (phrases.changed(self._source[edit.span], edit.text) for edit in fix.edits)
        return f"{'--fix' if fix.safe else 'a change to look at'}: {', '.join(changes)}"


def _around(source: Source, span: Span) -> str:
    """The words of a place in a source, with what stands around them on its line."""
    line = source.position(span.start).line
    begin = source.line_starts[line - 1]
    first, last = max(begin, span.start - _BESIDE), min(begin + len(source.line(line)), span.end + _BESIDE)
    before, behind = "…" if first > begin else "", "…" if last < begin + len(source.line(line)) else ""
    return before + in_line(source.text[first : max(last, span.end)]) + behind


def _filters(marks: Marks) -> Iterator[Filter]:
    """The states that marks of a story are in, what is most worth a look first."""
    counts = Counter(mark.state for mark in marks.marks)
    for state in reversed(STATES[1:]):
        if count := counts[state]:
            yield Filter(state, _PLURALS.get(state) or called(state), count)


def called(state: str) -> str:
    """How one mark in a state is called."""
    return _CALLED.get(state, state)


def _signs(report: Report, marks: Marks) -> Iterator[Sign]:
    """The marks as they are drawn."""
    about = {remark.name: list(_about(remark, marks)) for remark in remarks(report)}
    for number, mark in enumerate(marks.marks):
        said = sorted(mark.remarks, key=lambda name: about[name][0] != number)[:_MOST]  # its own first
        others = dict.fromkeys(other for name in said for other in about[name] if other != number)
        yield Sign(mark.state, tuple(_numbers(said, number, about)), tuple(said), tuple(others)[:_MOST])


def _about(remark: Remark, marks: Marks) -> Iterator[int]:
    """The numbers of the marks that a remark is about, its own first."""
    for place, _ in remark.places:
        if (number := marks.at(place)) is not None:
            yield number


def _numbers(said: Sequence[str], number: int, about: Mapping[str, Sequence[int]]) -> Iterator[int]:
    """The numbers of the findings, among what is said, that are about a mark itself."""
    for name in said:
        if name.startswith("f") and about[name][0] == number:
            yield int(name[1:])
