"""A place in a draft -> what is known of it: the line of the ledger, the places that it is held against, the counts of all."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from newslint.lsp.diagnostics import spot
from newslint.model import Backing, Entry, Report, Span
from newslint.report import ledger
from newslint.report.escapes import in_line
from newslint.report.phrases import plural


def figure(report: Report, offset: int) -> Entry | None:
    """The figure at a place."""
    return next((entry for entry in report.figures or () if entry.span.start <= offset <= entry.span.end), None)


def told(report: Report, entry: Entry) -> str:
    """A line of the ledger in words: the figure, what it is worth, how it stands and by what, in the story and by its sources."""
    value = " ".join(part for part in (entry.hedge, entry.value, entry.unit) if part)
    lines = [f"{in_line(report.source[entry.span])}: {entry.role}, {in_line(value)}", _STATES[entry.status]]
    lines += _by(report, entry.by)
    if entry.source:
        lines += (_SOURCED[entry.source.status], *_by(report, entry.source.by))
    return "\n".join(lines)


_STATES = {
    "backed": "Backed by the story itself.",
    "contradicted": "Contradicted by the story itself.",
    "alone": "Stands alone: nothing in the story speaks for or against it.",
}


_SOURCED = {
    "backed": "Backed by a source.",
    "contradicted": "Contradicted by a source.",
    "absent": "In no source.",
}


def _by(report: Report, places: Iterable[Backing]) -> Iterator[str]:
    """What a figure is held against."""
    return (f"{spot(report, by.path, by.span)}: {in_line(by.message)}" for by in places)


def counterparts(report: Report, offset: int) -> Iterator[tuple[str, Span]]:
    """The other places that what stands here is held against, each once, those in a source with its path."""
    notes = [
        (note.path, note.span)
        for finding in report.findings
        if finding.span.start <= offset <= finding.span.end
        for note in finding.notes
    ]
    entry = figure(report, offset)
    backing = (*entry.by, *(entry.source.by if entry.source else ())) if entry else ()
    for path, span in dict.fromkeys((*notes, *((by.path, by.span) for by in backing))):
        if path or not span.start <= offset <= span.end:
            yield path, span


def counts(report: Report) -> str | None:
    """How many figures there are, and how they stand; None where nobody asked."""
    if report.figures is None:
        return None
    figures, backed, contradicted, alone = ledger(report.figures)
    return f"{plural(figures, 'figure')}: {backed:,} backed, {contradicted:,} contradicted, {alone:,} stand alone"
