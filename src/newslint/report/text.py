"""Report -> what an editor reads on a terminal: the line, the place underlined, the counterpart named, the sum."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain

from newslint.model import Failure, Finding, Note, Report, Source, Span, Verified
from newslint.report import Format, Part, Piece, Run, View, following, phrases
from newslint.report.escapes import TEXT, in_line, visible
from newslint.report.excerpt import Place, Row, excerpt
from newslint.report.lines import Word, broken, columns, words

FIXABLE = "[*]"
"""Behind a finding that `--fix` mends."""
_COLOURS = {"error": "red", "warning": "yellow", "suggestion": "cyan", "holds": "green", "note": "blue"}


def pieces(report: Report, view: View) -> tuple[Piece, ...]:
    """One story's findings and, if asked for, what holds."""
    findings = (_finding(report, finding, view) for finding in report.findings)
    holding = (_verified(report, held, view) for held in report.verified if view.verified)
    return ((block + "\n" for block in chain(findings, holding)),)


def document(parts: Iterator[Part], run: Run) -> Iterator[str]:
    """All findings, then what sums the run up."""
    codes: dict[str, tuple[str, str]] = {}
    fixed, failures = list[str](), list[Failure]()
    for part in run.counted(parts):
        if part.codes:
            codes.setdefault(phrases.sort(part.path), (part.path, part.codes[0][0]))
        fixed += part.changes
        failures += part.failures
        yield from following("", part.pieces[0])
    yield from (visible(change) + "\n" for change in fixed)
    if run.view.statistics:
        yield from _statistics(run)
    if told := phrases.silencing(dict(codes.values())):
        yield from _told(run.view, *told)
    yield from ending(failures, run)


def ending(failures: Sequence[Failure], run: Run) -> Iterator[str]:
    """What was not read and not checked, and last one sentence that sums the run up."""
    if run.unread:
        yield from _told(run.view, *phrases.unread(run.unread).split())
    if failures:
        yield from _told(run.view, *phrases.unchecked(failures).split())
    yield from _told(run.view, *phrases.summary(run.tally).split(), bold=True)


def _told(view: View, *parts: str, bold: bool = False) -> Iterator[str]:
    """What is said of the run as a whole; none of the parts is broken."""
    shown = [Word(visible(part), columns(part)) for part in parts]
    return (paint(line, "", view, bold=bold) + "\n" for line in broken(shown, view.wrap, "  "))


def _finding(report: Report, finding: Finding, view: View) -> str:
    """One finding: where, how loud, what; then the places."""
    level = str(finding.level)
    places = _places(report, finding.span, finding.notes, level, view)
    lines = [*headline(report, finding, view), *places]
    if finding.problem.suggestions:
        perhaps = words("perhaps: " + in_line(" or ".join(finding.problem.suggestions)))
        lines += broken([Word(_gutter("=", view), _GUTTER + 2), *perhaps], view.wrap, " " * (_GUTTER + 3))
    return "\n".join(lines) + "\n"


def _places(report: Report, span: Span, notes: Sequence[Note], level: str, view: View) -> Iterator[str]:
    """The places in the story, and below them those in each of its sources."""
    here = [Place(note.span, note.message, main=False) for note in notes if not note.path]
    yield from _excerpt(report.source, [Place(span, "", main=True), *here], level, view)
    for path in dict.fromkeys(note.path for note in notes if note.path):
        source = report.at(path)
        there = [Place(note.span, note.message, main=False) for note in notes if note.path == path]
        yield paint(f"{visible(path)}:{visible(source.place(there[0].span.start))}", "", view, bold=True)
        yield from _excerpt(source, there, level, view)


def headline(report: Report, finding: Finding, view: View) -> Iterator[str]:
    """`draft.md:14:47: error FIG101: …`, the form that editors and problem matchers know; `[*]` where `--fix` mends it.

    Of several stories in a file that which it is about is named before the message.
    """
    mended = f" {FIXABLE}" if finding.fix and finding.fix.safe else ""
    return _headed(report.source, finding.span, str(finding.level), finding.code, report.told(finding) + mended, view)


def _headed(source: Source, span: Span, level: str, name: str, message: str, view: View) -> Iterator[str]:  # noqa: PLR0913, PLR0917 -- the parts of one line
    """A line that says where something stands, how loud it is, and what it is; and the name of the place, where it has one."""
    line, column = source.position(span.start)
    named = f" ({cell})" if (cell := source.cell(span.start)) else ""
    where = f"{visible(source.path)}:{line}:{column}:"
    head = (
        Word(paint(where, "", view, bold=True), columns(where)),
        Word(paint(level, level, view, bold=True), len(level)),
        Word(f"{visible(name)}:", columns(name) + 1),
    )
    return broken((*head, *words(in_line(message + named))), view.wrap, "    ")


def _verified(report: Report, held: Verified, view: View) -> str:
    """One thing that was checked and holds."""
    head = _headed(report.source, held.span, "holds", held.kind, held.message, view)
    return "\n".join((*head, *_places(report, held.span, held.notes, "holds", view))) + "\n"


def _excerpt(source: Source, places: Sequence[Place], level: str, view: View) -> Iterator[str]:
    """The excerpt with its gutter, in colour."""
    rows = list(excerpt(source, places, max(view.width - _GUTTER - 3, 40)))
    seen = 0
    for row in rows:
        if row.number is not None and seen and row.number > seen + 1:
            yield _gutter("⋮", view)
        seen = row.number or seen
        number = row.number and (None if source.cell(source.line_starts[row.number - 1]) else row.number)
        yield (_gutter("|", view, number) + " " + _row(row, level, view)).rstrip()


_GUTTER = 5


def _gutter(mark: str, view: View, number: int | None = None) -> str:
    """The line number, if there is one, and the rule beside it."""
    return paint(f"{'' if number is None else number:>{_GUTTER}} {mark}", "note", view)


def _row(row: Row, level: str, view: View) -> str:
    """The segments of a row, each in the colour of its role."""
    return "".join(
        paint(segment.text, {"main": level, "note": "note"}.get(segment.role, ""), view, bold=segment.role == "main")
        for segment in row.segments
    ).rstrip()


def paint(text: str, role: str, view: View, *, bold: bool = False) -> str:
    """Text in the colour of its role, where colour is wanted."""
    if not view.colour or not text.strip() or not (role or bold):
        return text
    from termcolor import colored  # noqa: PLC0415 -- only a terminal needs it

    return colored(text, _COLOURS.get(role), attrs=["bold"] if bold else None, force_color=True)


def _statistics(run: Run) -> Iterator[str]:
    """How often each rule reported, most often first."""
    for (code, rule), count in sorted(run.codes.items(), key=lambda item: (-item[1], item[0])):
        yield visible(f"{count:6} {code} {rule if rule != code else ''}".rstrip()) + "\n"
    if run.codes:
        yield "\n"


FORMAT = Format(pieces, document, TEXT)
