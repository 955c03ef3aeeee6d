"""Report -> diagnostics: what an editor underlines, and the other places that it rests on."""

from __future__ import annotations

from collections.abc import Iterator

from lsprotocol.types import Diagnostic, DiagnosticRelatedInformation, DiagnosticSeverity, Location, Position, Range

from newslint.lsp.places import Places
from newslint.model import Failure, Finding, Level, Report
from newslint.report.escapes import in_line

SOURCE = "newslint"
UNCHECKED = "not-checked"
"""The code of what was not checked: that is not clean."""
_SEVERITIES = {
    Level.ERROR: DiagnosticSeverity.Error,
    Level.WARNING: DiagnosticSeverity.Warning,
    Level.SUGGESTION: DiagnosticSeverity.Information,
}
_START = Range(Position(0, 0), Position(0, 0))


def diagnostics(report: Report, uri: str, places: Places, *, related: bool) -> Iterator[Diagnostic]:
    """All that is said of a document; an editor that shows no `related` places is told them in words."""
    yield from map(_unchecked, report.failures)
    for finding in report.findings:
        yield diagnostic(finding, uri, places, report if not related else None)


def diagnostic(finding: Finding, uri: str, places: Places, told: Report | None = None) -> Diagnostic:
    """One finding; the other places are `told` in words of a report, else given."""
    around = [
        DiagnosticRelatedInformation(Location(uri, places.range(note.span)), in_line(note.message))
        for note in finding.notes
    ]
    return Diagnostic(
        places.range(finding.span),
        "\n".join((in_line(finding.message), *(_words(finding, told) if told else ()))),
        severity=_SEVERITIES[finding.level],
        code=finding.code,
        source=SOURCE,
        related_information=None if told else around or None,
    )


def _words(finding: Finding, report: Report) -> Iterator[str]:
    """The other places in words."""
    for note in finding.notes:
        line = report.source.position(note.span.start).line
        yield f"line {line}: “{in_line(report.source[note.span])}”, {in_line(note.message)}"


def _unchecked(failure: Failure) -> Diagnostic:
    """What was not checked, said at the top."""
    message = in_line(failure.message)
    return Diagnostic(_START, message, severity=DiagnosticSeverity.Warning, code=UNCHECKED, source=SOURCE)
