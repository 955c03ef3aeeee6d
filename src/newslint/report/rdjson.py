"""Report -> reviewdog's diagnostic format, as one document or as one line a finding; columns count UTF-8 bytes."""

from __future__ import annotations

import json
from collections.abc import Iterator
from itertools import chain
from typing import Any

from newslint.model import Failure, Finding, Level, Report, Source, Span
from newslint.report import Format, Part, Piece, Run, View, following
from newslint.report.escapes import JSON

_SEVERITY = {Level.ERROR: "ERROR", Level.WARNING: "WARNING", Level.SUGGESTION: "INFO"}
_SOURCE = {"name": "newslint"}


def _position(source: Source, offset: int) -> dict[str, int]:
    """Line, and column in bytes from 1."""
    line, column = source.position(offset)
    start = source.line_starts[line - 1]
    return {"line": line, "column": len(source.text[start : start + column - 1].encode("utf-8", "surrogatepass")) + 1}


def _range(source: Source, span: Span) -> dict[str, Any]:
    """A span, half-open as reviewdog's ranges are."""
    return {"start": _position(source, span.start), "end": _position(source, span.end)}


def _diagnostic(report: Report, found: Finding) -> dict[str, Any]:
    """One finding."""
    source = report.source
    fix = found.problem.fix
    record: dict[str, Any] = {
        "message": report.told(found),
        "location": {"path": source.path, "range": _range(source, found.span)},
        "severity": _SEVERITY[found.level],
        "source": _SOURCE,
        "code": {"value": found.code},
    }
    if fix and fix.safe:
        record["suggestions"] = [{"range": _range(source, edit.span), "text": edit.text} for edit in fix.edits]
    if found.notes:
        record["relatedLocations"] = [
            {"message": note.message, "location": {"path": there.path, "range": _range(there, note.span)}}
            for note in found.notes
            for there in (report.at(note.path),)
        ]
    return record


def _failed(failure: Failure) -> dict[str, Any]:
    """What was not checked."""
    record = {
        "message": failure.message,
        "location": {"path": failure.path or ""},
        "severity": "ERROR",
        "source": _SOURCE,
    }
    return {**record, "code": {"value": failure.rule or "not-checked"}}


def pieces(report: Report, view: View) -> tuple[Piece, ...]:  # noqa: ARG001 -- what every format is asked with
    """One story's diagnostics, a line each."""
    found = (_diagnostic(report, one) for one in report.findings)
    made = chain(found, map(_failed, report.failures))
    return ((json.dumps(record, ensure_ascii=False) + "\n" for record in made),)


def lines(parts: Iterator[Part], run: Run) -> Iterator[str]:
    """The diagnostics as they come, a line each."""
    for part in run.counted(parts):
        yield from following("", part.pieces[0])


def document(parts: Iterator[Part], run: Run) -> Iterator[str]:
    """The diagnostics as one document."""
    yield f'{{"source": {json.dumps(_SOURCE)}, "diagnostics": ['
    comma = "\n"
    for part in run.counted(parts):
        for text in following("", part.pieces[0]):
            yield comma + text.rstrip("\n").replace("\n", ",\n")
            comma = ",\n"
    yield "\n]}\n"


FORMAT = Format(pieces, document, JSON)
LINES = Format(pieces, lines, JSON)
