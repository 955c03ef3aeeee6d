"""Report -> SARIF 2.1.0, within the limits that GitHub states: code points for columns, help texts from the rule book."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from typing import Any
from urllib.parse import quote

from newslint.engine.fingerprint import fingerprints
from newslint.model import Failure, Finding, Fix, Level, Report, Source, Span
from newslint.report import Format, Part, Run, View
from newslint.report.escapes import JSON
from newslint.report.phrases import unread
from newslint.report.spool import Spool
from newslint.version import __version__

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
RESULTS = 25_000  # a run with more is refused by GitHub; it shows the 5,000 most severe
RELATED = 100  # places of one result that GitHub keeps
_LEVELS = {Level.ERROR: "error", Level.WARNING: "warning", Level.SUGGESTION: "note"}


def uri(path: str) -> str:
    """A path as a reference, byte by byte: relative ones stay so, for the repository's root."""
    plain = os.fsencode(path.replace(os.sep, "/").removeprefix("./"))
    return quote(plain) if not plain.startswith(b"/") else "file://" + quote(plain)


def _region(source: Source, span: Span) -> dict[str, Any]:
    """A span as lines and columns, and the words that stand there."""
    line, column = source.position(span.start)
    end_line, end_column = source.position(span.end)
    region = {"startLine": line, "startColumn": column, "endLine": end_line, "endColumn": end_column}
    offsets = {"charOffset": span.start, "charLength": span.end - span.start}
    return {**region, **offsets, **({"snippet": {"text": source[span]}} if source[span] else {})}


def _location(source: Source, span: Span) -> dict[str, Any]:
    """A place in the story."""
    return {"physicalLocation": {"artifactLocation": {"uri": uri(source.path)}, "region": _region(source, span)}}


def _result(report: Report, found: Finding, fingerprint: str) -> dict[str, Any]:
    """One finding; its counterparts are related locations."""
    source = report.source
    notes = found.notes[:RELATED]
    related = [
        {"id": number, **_location(report.at(note.path), note.span), "message": {"text": note.message}}
        for number, note in enumerate(notes, 1)
    ]
    fix = found.problem.fix
    return {
        "ruleId": found.code,
        "level": _LEVELS[found.level],
        "message": {"text": report.told(found)},
        "locations": [{**_location(source, found.span), **_named(report, found)}],
        **({"relatedLocations": related} if related else {}),
        "partialFingerprints": {"primaryLocationLineHash": f"{fingerprint[:16]}:1", "newslint/v1": fingerprint},
        **({"fixes": [_fix(source, fix, found.message)]} if fix else {}),
    }


def _named(report: Report, found: Finding) -> dict[str, Any]:
    """Which story it is about, of several that a file holds."""
    story = report.story(found.span)
    return {"logicalLocations": [{"name": story}]} if story else {}


def _fix(source: Source, fix: Fix, message: str) -> dict[str, Any]:
    """A fix as replacements in the one file."""
    replacements = [
        {
            "deletedRegion": {"charOffset": edit.span.start, "charLength": edit.span.end - edit.span.start},
            "insertedContent": {"text": edit.text},
        }
        for edit in fix.edits
    ]
    changes = [{"artifactLocation": {"uri": uri(source.path)}, "replacements": replacements}]
    return {"description": {"text": message}, "artifactChanges": changes}


def _notification(failure: Failure) -> dict[str, Any]:
    """What was not checked."""
    where = (
        {"locations": [{"physicalLocation": {"artifactLocation": {"uri": uri(failure.path)}}}]} if failure.path else {}
    )
    rule = {"associatedRule": {"id": failure.rule}} if failure.rule else {}
    return {"level": "error", "message": {"text": failure.message}, **where, **rule}


def pieces(report: Report, view: View) -> tuple[str, ...]:  # noqa: ARG001 -- what every format is asked with
    """One story's results by level, and its notifications."""
    names = zip(report.findings, fingerprints(report), strict=True)
    results = [(found.level, json.dumps(_result(report, found, name), ensure_ascii=False)) for found, name in names]
    by_level = (
        ",\n".join(text for level, text in results if level is wanted) for wanted in sorted(Level, reverse=True)
    )
    return *by_level, ",\n".join(json.dumps(_notification(failure), ensure_ascii=False) for failure in report.failures)


def document(parts: Iterator[Part], run: Run) -> Iterator[str]:
    """The log: results with the most severe first, as GitHub keeps them."""
    with Spool(4) as spool:
        for part in run.counted(parts):
            spool.add(part.pieces)
        yield f'{{"$schema": {json.dumps(SCHEMA)}, "version": "2.1.0", "runs": [{{\n"tool": {{"driver": {_driver(run)}}},\n'
        yield '"columnKind": "unicodeCodePoints",\n"results": ['
        left, comma = RESULTS, ""
        for section in range(3):
            for line in spool.lines(section):
                if left > 0:
                    yield f"{comma}\n{line}"
                    comma = ","
                left -= 1
        done = json.dumps(run.tally.failures == 0)
        yield f'\n],\n"invocations": [{{"executionSuccessful": {done}, "toolExecutionNotifications": ['
        notes = [*spool.lines(3), *(json.dumps(note, ensure_ascii=False) for note in _at_the_end(run, -left))]
        yield ",\n".join(notes) + "]}]\n}]}\n"


def _at_the_end(run: Run, left_out: int) -> Iterator[dict[str, Any]]:
    """What is said of the run as a whole: which findings are not in it, and which files were not read."""
    if left_out > 0:
        yield _left_out(left_out)
    if run.unread:
        yield {"level": "note", "message": {"text": unread(run.unread)}}


def _left_out(count: int) -> dict[str, Any]:
    """What is said where there are more results than a run may hold."""
    text = f"{count:,} more findings, of the lowest levels, are not in this file: a run may hold {RESULTS:,} results"
    return {"level": "warning", "message": {"text": text}}


def _driver(run: Run) -> str:
    """The program and its rules."""
    rules = [
        {
            "id": help_.rule.code,
            **({"name": help_.rule.name} if help_.rule.name != help_.rule.code else {}),
            "shortDescription": {"text": help_.rule.summary or help_.rule.name},
            "fullDescription": {"text": help_.why or help_.rule.summary or help_.rule.name},
            "help": {"text": help_.text, "markdown": help_.markdown},
            **({"helpUri": help_.rule.url} if help_.rule.url else {}),
            "defaultConfiguration": {"level": _LEVELS[help_.rule.level]},
            "properties": {"tags": [help_.rule.kind]},
        }
        for help_ in run.help()
    ]
    driver = {
        "name": "newslint",
        "version": __version__,
        "semanticVersion": __version__,
        "rules": rules,
    }
    return json.dumps(driver, ensure_ascii=False)


FORMAT = Format(pieces, document, JSON)
