"""Report -> diagnostics: what an editor underlines, and the other places that it rests on."""

from __future__ import annotations

import os
from collections.abc import Iterator

from lsprotocol.types import Diagnostic, DiagnosticRelatedInformation, DiagnosticSeverity, Location, Position, Range
from pygls.uris import from_fs_path

from newslint.lsp.places import Places
from newslint.model import Failure, Finding, Level, Report, Span
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
        yield diagnostic(finding, report, uri, places, related=related)


def diagnostic(finding: Finding, report: Report, uri: str, places: Places, *, related: bool) -> Diagnostic:
    """One finding; the other places are given, or told in words."""
    around = [
        DiagnosticRelatedInformation(location(note.path, note.span, report, uri, places), in_line(note.message))
        for note in finding.notes
    ]
    return Diagnostic(
        places.range(finding.span),
        "\n".join((in_line(finding.message), *(() if related else _words(finding, report)))),
        severity=_SEVERITIES[finding.level],
        code=finding.code,
        source=SOURCE,
        related_information=(around or None) if related else None,
    )


def location(path: str, span: Span, report: Report, uri: str, places: Places) -> Location:
    """A place in the document, or in the source at a path."""
    if not path:
        return Location(uri, places.range(span))
    return Location(from_fs_path(os.path.abspath(path)) or uri, places.like(report.at(path)).range(span))  # noqa: PTH100 -- a string


def _words(finding: Finding, report: Report) -> Iterator[str]:
    """The other places in words."""
    for note in finding.notes:
        yield f"{spot(report, note.path, note.span)}: “{in_line(report.at(note.path)[note.span])}”, {in_line(note.message)}"


def spot(report: Report, path: str, span: Span) -> str:
    """`line 5`, of a source `line 5 of release.txt`."""
    line = report.at(path).position(span.start).line
    return f"line {line} of {in_line(os.path.basename(path))}" if path else f"line {line}"  # noqa: PTH119 -- a string


def _unchecked(failure: Failure) -> Diagnostic:
    """What was not checked, said at the top."""
    message = in_line(failure.message)
    return Diagnostic(_START, message, severity=DiagnosticSeverity.Warning, code=UNCHECKED, source=SOURCE)
