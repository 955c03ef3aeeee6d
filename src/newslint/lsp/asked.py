"""A place in a draft -> what is known of it: the line of the ledger, the places that it is held against, the counts of all."""

from __future__ import annotations

from collections.abc import Iterator

from newslint.model import Entry, Report, Source, Span
from newslint.report import ledger
from newslint.report.escapes import in_line
from newslint.report.phrases import plural


def figure(report: Report, offset: int) -> Entry | None:
    """The figure at a place."""
    return next((entry for entry in report.figures or () if entry.span.start <= offset <= entry.span.end), None)


def told(source: Source, entry: Entry) -> str:
    """A line of the ledger in words: the figure, what it is worth, how it stands and by what."""
    value = " ".join(part for part in (entry.hedge, entry.value, entry.unit) if part)
    lines = [f"{in_line(source[entry.span])}: {entry.role}, {in_line(value)}", _STATES[entry.status]]
    lines += [f"line {source.position(by.span.start).line}: {in_line(by.message)}" for by in entry.by]
    return "\n".join(lines)


_STATES = {
    "backed": "Backed by the story itself.",
    "contradicted": "Contradicted by the story itself.",
    "alone": "Stands alone: nothing in the story speaks for or against it.",
}


def counterparts(report: Report, offset: int) -> Iterator[Span]:
    """The other places that what stands here is held against, each once."""
    notes = [
        note.span
        for finding in report.findings
        if finding.span.start <= offset <= finding.span.end
        for note in finding.notes
    ]
    entry = figure(report, offset)
    backing = [by.span for by in entry.by] if entry else []
    yield from (span for span in dict.fromkeys((*notes, *backing)) if not span.start <= offset <= span.end)


def counts(report: Report) -> str | None:
    """How many figures there are, and how they stand; None where nobody asked."""
    if report.figures is None:
        return None
    figures, backed, contradicted, alone = ledger(report.figures)
    return f"{plural(figures, 'figure')}: {backed:,} backed, {contradicted:,} contradicted, {alone:,} stand alone"
