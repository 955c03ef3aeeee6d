"""Report -> the JSON document of `check --format json`, streamed: nothing but the smaller sections waits for the end."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from newslint.engine.fingerprint import fingerprints
from newslint.model import Failure, Finding, Fix, Note, Report, Source, Span, Verified
from newslint.report import Format, Ledger, Part, Piece, Run, View, following, records
from newslint.report.escapes import JSON
from newslint.report.spool import Spool

_SECTIONS = ("findings", "verified", "ignored", "failures")


def place(source: Source, span: Span) -> dict[str, int]:
    """A span as programs read it: offsets from 0, lines and columns from 1."""
    line, column = source.position(span.start)
    end_line, end_column = source.position(span.end)
    return {
        "start": span.start, "end": span.end, "line": line, "column": column,
        "end_line": end_line, "end_column": end_column,
    }  # fmt: skip


def _notes(report: Report, notes: tuple[Note, ...]) -> list[dict[str, Any]]:
    return [{**located(report, note.path, note.span), "message": note.message} for note in notes]


def located(report: Report, path: str, span: Span) -> dict[str, Any]:
    """A place of a judgement: where that is another file, with its path, and in a workbook with its cell."""
    source = report.at(path)
    cell = source.cell(span.start)
    return {**({"path": path} if path else {}), "span": place(source, span), **({"cell": cell} if cell else {})}


def _fix(source: Source, fix: Fix | None) -> dict[str, Any] | None:
    if fix is None:
        return None
    return {"safe": fix.safe, "edits": [{"span": place(source, edit.span), "text": edit.text} for edit in fix.edits]}


def finding_record(report: Report, finding: Finding, fingerprint: str) -> dict[str, Any]:
    """A finding as the contract has it."""
    source = report.source
    cell = source.cell(finding.span.start)
    return {
        "code": finding.code,
        "rule": finding.rule,
        "level": str(finding.level),
        "path": source.path,
        **_story(report, finding.span),
        "span": place(source, finding.span),
        "text": source[finding.span],
        "message": finding.message,
        "notes": _notes(report, finding.notes),
        "fix": _fix(source, finding.problem.fix),
        "suggestions": list(finding.problem.suggestions),
        "fingerprint": fingerprint,
        "url": finding.url or None,
        **({"cell": cell} if cell else {}),
    }


def _story(report: Report, span: Span) -> dict[str, str]:
    """Which story it is about, of several that a file holds."""
    story = report.story(span)
    return {"story": story} if story else {}


def verified_record(report: Report, held: Verified) -> dict[str, Any]:
    """What was checked and holds, as the contract has it."""
    source = report.source
    return {
        "kind": held.kind,
        "path": source.path,
        **_story(report, held.span),
        "span": place(source, held.span),
        "text": source[held.span],
        "notes": _notes(report, held.notes),
        "message": held.message,
    }


def failure_record(failure: Failure) -> dict[str, str | None]:
    """What was not checked, as the contract has it."""
    return {"path": failure.path, "rule": failure.rule, "message": failure.message}


def summary(run: Run) -> dict[str, Any]:
    """The counts of the run, as the contract has them."""
    tally = run.tally
    found = {name: getattr(tally, name) for name in ("errors", "warnings", "suggestions")}
    ledger = tally.ledger._asdict() if tally.ledger else dict.fromkeys(Ledger._fields)
    sourced = {"sourced": tally.sourced._asdict()} if tally.sourced else {}
    return {"files": tally.files, "unread": dict(run.unread), **found, **ledger, **sourced}


def pieces(report: Report, view: View) -> tuple[Piece, ...]:
    """The four sections' worth of one story."""
    return (
        records(_findings(report)) if report.findings else "",
        records(verified_record(report, held) for held in report.verified) if view.verified else "",
        records(_ignored(report)) if report.ignored else "",
        records(map(failure_record, report.failures)) if report.failures else "",
    )


def _findings(report: Report) -> Iterator[dict[str, Any]]:
    for found, name in zip(report.findings, fingerprints(report), strict=True):
        yield finding_record(report, found, name)


def _ignored(report: Report) -> Iterator[dict[str, Any]]:
    for silent, name in zip(report.ignored, fingerprints(report, ignored=True), strict=True):
        yield {**finding_record(report, silent.finding, name), "by": silent.by, "reason": silent.reason}


def document(parts: Iterator[Part], run: Run) -> Iterator[str]:
    """The whole document: findings as they come, the other sections after them."""
    with Spool(len(_SECTIONS) - 1) as spool:
        yield '{"version": 1,\n"findings": ['
        comma = "\n"
        for part in run.counted(parts):
            for text in following(comma, part.pieces[0]):
                yield text
                comma = ",\n"
            spool.add(part.pieces[1:])
        for number, name in enumerate(_SECTIONS[1:]):
            yield f'],\n"{name}": ['
            yield from spool.section(number)
        yield "],\n"
        if run.view.statistics:
            yield f'"statistics": {json.dumps(statistics(run), ensure_ascii=False)},\n'
        yield f'"summary": {json.dumps(summary(run), ensure_ascii=False)}}}\n'


def statistics(run: Run) -> list[dict[str, Any]]:
    """How often each rule reported, most often first."""
    ranked = sorted(run.codes.items(), key=lambda item: (-item[1], item[0]))
    return [{"code": code, "rule": rule, "count": count} for (code, rule), count in ranked]


FORMAT = Format(pieces, document, JSON)
