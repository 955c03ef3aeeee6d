"""Report -> one line a finding, for a quick look and for programs that read lines."""

from __future__ import annotations

from collections.abc import Iterator

from newslint.model import Failure, Report
from newslint.record import replace
from newslint.report import Format, Part, Piece, Run, View, following
from newslint.report.escapes import TEXT, visible
from newslint.report.text import ending, headline


def pieces(report: Report, view: View) -> tuple[Piece, ...]:
    """One story's findings, a line each whatever the width."""
    view = replace(view, wrapped=False)
    return (("\n".join(headline(report, finding, view)) + "\n" for finding in report.findings),)


def document(parts: Iterator[Part], run: Run) -> Iterator[str]:
    """All findings, what was mended, then what sums the run up."""
    failures = list[Failure]()
    for part in run.counted(parts):
        failures += part.failures
        yield from following("", part.pieces[0])
        yield from (visible(change) + "\n" for change in part.changes)
    yield from ending(failures, run)


FORMAT = Format(pieces, document, TEXT)
