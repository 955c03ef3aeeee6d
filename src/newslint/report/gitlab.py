"""Report -> a GitLab code quality report: one JSON array, shown in the merge request."""

from __future__ import annotations

import os
from collections.abc import Iterator
from itertools import chain
from typing import Any

from newslint.engine.fingerprint import digest, fingerprints
from newslint.model import Failure, Finding, Level, Report
from newslint.report import Format, Part, Piece, Run, View, following, records
from newslint.report.escapes import JSON

_SEVERITY = {Level.ERROR: "critical", Level.WARNING: "major", Level.SUGGESTION: "minor"}


def _found(report: Report, found: Finding, fingerprint: str) -> dict[str, Any]:
    """A finding with what GitLab asks for."""
    return {
        "description": report.told(found),
        "check_name": found.code,
        "fingerprint": fingerprint,
        "severity": _SEVERITY[found.level],
        "location": _location(report.source.path, report.source.position(found.span.start).line),
    }


def _failed(failure: Failure) -> dict[str, Any]:
    """What was not checked, as an issue that blocks."""
    path = failure.path or "newslint.yaml"
    return {
        "description": failure.message,
        "check_name": "not-checked",
        "fingerprint": digest(path, failure.rule or "", failure.message),
        "severity": "blocker",
        "location": _location(path, 1),
    }


def _location(path: str, line: int) -> dict[str, Any]:
    """A place; GitLab knows no columns, and only paths that begin in the repository."""
    return {"path": path.replace(os.sep, "/").removeprefix("./"), "lines": {"begin": line}}


def pieces(report: Report, view: View) -> tuple[Piece, ...]:  # noqa: ARG001 -- what every format is asked with
    """One story's issues."""
    named = zip(report.findings, fingerprints(report), strict=True)
    issues = (_found(report, found, name) for found, name in named)
    return (records(chain(issues, map(_failed, report.failures))),)


def document(parts: Iterator[Part], run: Run) -> Iterator[str]:
    """The array, as the issues come."""
    comma = "[\n"
    for part in run.counted(parts):
        for text in following(comma, part.pieces[0]):
            yield text
            comma = ",\n"
    yield "[]\n" if comma == "[\n" else "\n]\n"


FORMAT = Format(pieces, document, JSON)
