"""Report -> the ledger of `newslint figures`: a table for people, records for programs."""

from __future__ import annotations

import json
from collections.abc import Iterator

from newslint.model import Entry, Report
from newslint.report import View, ledger, phrases
from newslint.report.escapes import in_line
from newslint.report.json_document import place
from newslint.report.lines import columns
from newslint.report.text import paint

_HEADINGS = ("place", "figure", "value", "status", "by")
_LONGEST = 32  # columns of a figure's own words
_ROLES = {"backed": "holds", "contradicted": "error", "alone": "suggestion"}


def table(report: Report, view: View) -> Iterator[str]:
    """One row for each figure, then the counts."""
    rows = [_row(report, entry) for entry in report.figures or ()]
    widths = [max(map(columns, column)) for column in zip(_HEADINGS, *rows, strict=True)]
    for row in (_HEADINGS, *rows) if rows else ():
        cells = [cell + " " * (width - columns(cell)) for cell, width in zip(row, widths, strict=True)]
        cells[3] = paint(cells[3], _ROLES.get(row[3], ""), view)
        yield "  ".join(cells).rstrip() + "\n"
    if report.figures is None:
        yield "No fact kind was asked: nothing is known of the figures.\n"
        return
    blank = "\n" if rows else ""
    yield f"{blank}{phrases.figures(ledger(report.figures))}.\n"


def _row(report: Report, entry: Entry) -> tuple[str, ...]:
    """A figure's place, words, value and status, and the first thing that is said about it."""
    line, column = report.source.position(entry.span.start)
    words = in_line(report.source[entry.span])
    words = words if len(words) <= _LONGEST else words[: _LONGEST - 1] + "…"
    by = f"{entry.by[0].kind}: {in_line(entry.by[0].message)}" if entry.by else ""
    return f"{line}:{column}", words, worth(entry), entry.status, by


def worth(entry: Entry) -> str:
    """`nearly 9.7 percent`; thousands are parted, for the eye."""
    return in_line(" ".join(part for part in (entry.hedge, _parted(entry.value), entry.unit) if part))


def _parted(value: str | None) -> str:
    """A decimal string with its thousands parted; what is no plain number stays as it is."""
    whole, dot, rest = (value or "").partition(".")
    return f"{int(whole):,}{dot}{rest}" if whole.isdecimal() and rest.isdecimal() == bool(dot) else value or ""


def records(report: Report) -> Iterator[str]:
    """A JSON array with one record for each figure."""
    source = report.source
    comma = "[\n"
    for entry in report.figures or ():
        by = [{"kind": said.kind, "span": place(source, said.span), "message": said.message} for said in entry.by]
        record = {
            "path": source.path,
            "span": place(source, entry.span),
            "text": source[entry.span],
            "kind": entry.role,
            **{name: getattr(entry, name) for name in ("value", "low", "high", "unit", "hedge", "status")},
            "by": by,
        }
        yield comma + json.dumps(record, ensure_ascii=False)
        comma = ",\n"
    yield "\n]\n" if report.figures else "[]\n"
