"""Report -> the story, drawn: its copy as it is set, what was checked in it marked, and beside it what is said of each mark."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from hashlib import sha256

from newslint.document import Document, parse
from newslint.engine.passages import passage
from newslint.model import Entry, Failure, Finding, Fix, Level, Note, Report, Span
from newslint.report import phrases, tally
from newslint.report.escapes import in_line
from newslint.report.figures import worth
from newslint.report.marks import STATES, Marks, Remark, remarks, standing
from newslint.report.pages import made
from newslint.report.typeset import Group, typeset
from newslint.tuples import NamedTuple

_CALLED = {"other": "compared", "alone": "stands alone"}
"""How a mark is called whose state has no name of its own."""
_PLURALS = {"error": "errors", "warning": "warnings", "suggestion": "suggestions"}
_UNBACKED = "Nothing else in the story backs it or contradicts it."
_MOST = 12
"""Of what is said of one mark, and of the marks that this is about, so much is shown: more lines than that show nothing."""
_LONGEST = 90
"""Characters of a place's own words."""


class Place(NamedTuple):
    """Where something stands: the number of its mark where that is drawn, its words, its line or place in a source, and what is said of it.

    Where a story is held against a source, the words `before` and `behind` are shown too.
    """

    mark: int | None
    words: str
    where: str
    note: str = ""
    before: str = ""
    behind: str = ""
    path: str = ""


class Item(NamedTuple):
    """A remark as it is read beside the story: its own place first, then the others."""

    name: str
    state: str
    head: str
    message: str
    places: tuple[Place, ...]
    hints: tuple[str, ...] = ()

    @property
    def sides(self) -> tuple[Place, ...]:
        """The place in the story and those in sources, where they are to be read side by side."""
        there = tuple(place for place in self.places if place.path)
        return (self.places[0], *there) if there else ()

    @property
    def others(self) -> tuple[Place, ...]:
        """The places in the story that are told one by one."""
        return tuple(place for place in self.places[1 if self.sides else 0 :] if not place.path)


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
    document = parse(report.source, report.fields) if report.judged else Document(report.source, ())
    groups = list(typeset(document, marks.marks))
    items = _Items(report, marks, document, groups)
    counts = tally(report)
    sums = [phrases.findings(counts), *([phrases.figures(counts.ledger, counts.sourced)] if counts.ledger else ())]
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

    def __init__(self, report: Report, marks: Marks, document: Document, groups: Sequence[Group]) -> None:
        self._report = report
        self._source = report.source
        self._document = document
        self._marks = marks
        paragraphs = [paragraph for group in groups for paragraph in group.paragraphs]
        self._drawn = {stretch.mark for paragraph in paragraphs for stretch in paragraph.stretches}

    def finding(self, name: str, found: Finding, *hints: str) -> Item:
        """A finding: the rule, what it says, and what may be done."""
        perhaps = f"perhaps: {' or '.join(found.suggestions)}" if found.suggestions else ""
        hints = tuple(filter(None, (perhaps, found.fix and self._mended(found.fix), *hints)))
        head = f"{found.code} {found.rule}" if found.rule != found.code else found.code
        return Item(name, str(found.level), head, self._report.told(found), self.places(found.span, found.notes), hints)

    def figure(self, name: str, entry: Entry) -> Item:
        """A line of the ledger: the figure and its value, and by what it stands as it does."""
        by = (*entry.by, *(entry.source.by if entry.source else ()))
        notes = [Note(said.span, said.message, said.path) for said in by]
        return Item(name, standing(entry), worth(entry), "" if by else _UNBACKED, self.places(entry.span, notes))

    def places(self, span: Span, notes: Sequence[Note]) -> tuple[Place, ...]:
        """A place and those that the judgement about it rests on."""
        others = tuple(self._place(note.span, note.message, note.path) for note in notes)
        own = self._place(span)
        if any(note.path for note in notes) and (around := passage(self._document, span)):
            own = own._replace(before=_beside(around.before), behind=_beside(around.behind))
        return own, *others

    def _place(self, span: Span, note: str = "", path: str = "") -> Place:
        """Where something stands, in the story or in one of its sources."""
        if path:
            return self._there(span, note, path)
        number = self._marks.at(span)
        line = self._source.position(span.start).line
        return Place(number if number in self._drawn else None, _cut(self._source[span]), f"line {line}", note)

    def _there(self, span: Span, note: str, path: str) -> Place:
        """Where something stands in a source, with what stands around it."""
        source = self._report.at(path)
        before, words, behind = self._report.passages.get((path, span)) or ("", source[span], "")
        return Place(None, _cut(words), source.place(span.start), note, _beside(before), _beside(behind), path)

    def _mended(self, fix: Fix) -> str:
        """What `--fix` would do, or what an editor may."""
        changes = (phrases.changed(self._source[edit.span], edit.text) for edit in fix.edits)
        return f"{'--fix' if fix.safe else 'a change to look at'}: {', '.join(changes)}"


def _cut(text: str) -> str:
    """A place's own words, in one line and not too many."""
    words = in_line(text)
    return words if len(words) <= _LONGEST else words[: _LONGEST - 1] + "…"


def _beside(text: str) -> str:
    """What stands beside a place, in one line, with the blank between them if there is one."""
    return in_line(f"|{text}|")[1:-1]


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
