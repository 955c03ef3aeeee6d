"""Report -> GitHub workflow commands, one annotation a finding, and a summary of the step in Markdown."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from newslint.model import Failure, Level, Report, Source, Span
from newslint.report import Format, Part, Piece, Run, View, following
from newslint.report.escapes import COMMANDS, in_line, visible
from newslint.report.phrases import summary, unread

_WORDS = {Level.ERROR: "error", Level.WARNING: "warning", Level.SUGGESTION: "notice"}
_ROOM = 900_000  # bytes of Markdown; GitHub refuses a step summary above a megabyte


def escaped(data: str) -> str:
    """The message of a workflow command: a percent sign and line ends would end or change it."""
    return data.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def escaped_property(value: str) -> str:
    """The value of a property of a workflow command, which colons and commas would end too."""
    return escaped(value).replace(":", "%3A").replace(",", "%2C")


def _command(word: str, message: str, **properties: object) -> str:
    """`::error file=…,line=…::message`."""
    named = ",".join(
        f"{key}={visible(escaped_property(str(value)))}" for key, value in properties.items() if value not in ("", None)
    )
    return f"::{word} {named}::{visible(escaped(message))}\n"


def _region(source: Source, span: Span) -> dict[str, int]:
    """The place as GitHub wants it: columns only within one line, the end column inclusive of nothing."""
    line, column = source.position(span.start)
    end_line, end_column = source.position(span.end)
    if end_line != line:
        return {"line": line, "endLine": end_line}
    return {"line": line, "endLine": end_line, "col": column, "endColumn": end_column}


def _failed(failure: Failure) -> str:
    """A failure as an annotation: what was not checked must be seen."""
    return _command("error", failure.message, file=failure.path or "", title="newslint: not checked")


def pieces(report: Report, view: View) -> tuple[Piece, ...]:  # noqa: ARG001 -- what every format is asked with
    """One story's annotations, and its rows of the summary."""
    source = report.source
    commands = (
        _command(
            _WORDS[found.level],
            report.told(found),
            file=source.path,
            **_region(source, found.span),
            title=_title(found.code, found.rule),
        )
        for found in report.findings
    )
    rows = (_row(source, found.span, str(found.level), found.code, report.told(found)) for found in report.findings)
    lost = (
        f"| {_cell(failure.path or '')} | not checked | | {_cell(failure.message)} |\n" for failure in report.failures
    )
    return chain(commands, map(_failed, report.failures)), chain(rows, lost)


def _title(code: str, rule: str) -> str:
    """The heading of an annotation."""
    return code if code == rule else f"{code} {rule}"


def _row(source: Source, span: Span, level: str, code: str, message: str) -> str:
    """One row of the summary."""
    return f"| {_cell(f'{source.path}:{source.position(span.start).line}')} | {level} | {code} | {_cell(message)} |\n"


def _cell(text: str) -> str:
    """Text as the cell of a Markdown table: nothing in it is markup."""
    plain = in_line(text).replace("&", "&amp;").replace("<", "&lt;")
    return "".join("\\" + char if char in "\\|`*_[]~#$!@" else char for char in plain)


def document(parts: Iterator[Part], run: Run) -> Iterator[str]:
    """The annotations as they come; the summary goes aside."""
    rows, left_out = [], 0
    room = _ROOM
    for part in run.counted(parts):
        yield from following("", part.pieces[0])
        for row in following("", part.pieces[1]):
            room -= len(row.encode())
            if room > 0:
                rows.append(row)
            else:
                left_out += row.count("\n")
    table = "".join(rows)
    run.aside(
        f"### newslint\n\n{summary(run.tally)}\n"
        + (f"\n{_cell(unread(run.unread))}\n" if run.unread else "")
        + (f"\n| place | level | rule | finding |\n| --- | --- | --- | --- |\n{table}" if table else "")
        + (f"\n{left_out:,} more are in the log of this step.\n" if left_out else "")
    )


FORMAT = Format(pieces, document, COMMANDS)
