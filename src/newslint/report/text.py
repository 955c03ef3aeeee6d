"""Report -> what an editor reads on a terminal: the line, the place underlined, the counterpart named, the sum."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain

from newslint.model import Finding, Report, Source, Verified
from newslint.report import Format, Part, Piece, Run, View, following
from newslint.report.escapes import TEXT, in_line, visible
from newslint.report.excerpt import Place, Row, excerpt
from newslint.report.phrases import silencing, summary, unread

_COLOURS = {"error": "red", "warning": "yellow", "suggestion": "cyan", "holds": "green", "note": "blue"}


def pieces(report: Report, view: View) -> tuple[Piece, ...]:
    """One story's findings and, if asked for, what holds."""
    findings = (_finding(report.source, finding, view) for finding in report.findings)
    holding = (_verified(report.source, held, view) for held in report.verified if view.verified)
    return ((block + "\n" for block in chain(findings, holding)),)


def document(parts: Iterator[Part], run: Run) -> Iterator[str]:
    """All findings, then one line that sums up the run."""
    code, name = "", ""
    for part in run.counted(parts):
        if part.codes and not code:
            code, name = part.codes[0][0], part.path
        yield from following("", part.pieces[0])
    if run.view.statistics:
        yield from _statistics(run)
    yield paint(summary(run.tally), "", run.view, bold=True) + "\n"
    if code:
        yield visible(silencing(code, name)) + "\n"
    if run.unread:
        yield unread(run.unread) + "\n"


def _finding(source: Source, finding: Finding, view: View) -> str:
    """One finding: where, how loud, what; then the places."""
    level = str(finding.level)
    places = [
        Place(finding.span, "", main=True),
        *(Place(note.span, note.message, main=False) for note in finding.notes),
    ]
    lines = [_headline(source, finding, level, view), *_excerpt(source, places, level, view)]
    if finding.problem.suggestions:
        lines.append(_gutter("=", view) + " perhaps: " + in_line(" or ".join(finding.problem.suggestions)))
    return "\n".join(lines) + "\n"


def _headline(source: Source, finding: Finding, level: str, view: View) -> str:
    """`draft.md:14:47: error FIG101: …`, the form that editors and problem matchers know."""
    line, column = source.position(finding.span.start)
    where = paint(f"{visible(source.path)}:{line}:{column}:", "", view, bold=True)
    return f"{where} {paint(level, level, view, bold=True)} {visible(finding.code)}: {in_line(finding.message)}"


def _verified(source: Source, held: Verified, view: View) -> str:
    """One thing that was checked and holds."""
    line, column = source.position(held.span.start)
    where = paint(f"{visible(source.path)}:{line}:{column}:", "", view, bold=True)
    places = [Place(held.span, "", main=True), *(Place(note.span, note.message, main=False) for note in held.notes)]
    head = f"{where} {paint('holds', 'holds', view, bold=True)} {visible(held.kind)}: {in_line(held.message)}"
    return "\n".join((head, *_excerpt(source, places, "holds", view))) + "\n"


def _excerpt(source: Source, places: Sequence[Place], level: str, view: View) -> Iterator[str]:
    """The excerpt with its gutter, in colour."""
    rows = list(excerpt(source, places, max(view.width - _GUTTER - 3, 40)))
    seen = 0
    for row in rows:
        if row.number is not None and seen and row.number > seen + 1:
            yield _gutter("⋮", view)
        seen = row.number or seen
        yield (_gutter("|", view, row.number) + " " + _row(row, level, view)).rstrip()


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
