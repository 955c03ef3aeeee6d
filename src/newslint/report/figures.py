"""Report -> the ledger of `newslint figures`: a table for people, records for programs."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from newslint.model import Entry, Report, Sourced
from newslint.report import View, ledger, phrases, sourcing
from newslint.report.escapes import in_line
from newslint.report.json_document import located, place
from newslint.report.lines import columns
from newslint.report.text import paint

_HEADINGS = ("place", "figure", "value", "status", "by")
_COLUMN = "source"
"""The heading of how a figure stands by the sources of its story."""
_DATE = "date"
"""The role of days and years, which are no amounts."""
_LONGEST = 32  # columns of a figure's own words
_ROLES = {"backed": "holds", "contradicted": "error", "alone": "suggestion", "absent": "suggestion"}


def table(report: Report, view: View) -> Iterator[str]:
    """One row for each figure, then the counts."""
    rows = [_row(report, entry) for entry in report.figures or ()]
    headings = (*_HEADINGS, _COLUMN, "") if report.sources else _HEADINGS
    widths = [max(map(columns, column)) for column in zip(headings, *rows, strict=True)]
    for row in (headings, *rows) if rows else ():
        cells = [cell + " " * (width - columns(cell)) for cell, width in zip(row, widths, strict=True)]
        for at in range(3, len(cells), 2):  # every second one is a status
            cells[at] = paint(cells[at], _ROLES.get(row[at], ""), view)
        yield "  ".join(cells).rstrip() + "\n"
    if report.figures is None:
        yield "No fact kind was asked: nothing is known of the figures.\n"
        return
    blank = "\n" if rows else ""
    by_sources = sourcing(report.figures) if report.sources else None
    yield f"{blank}{phrases.figures(ledger(report.figures), by_sources)}.\n"


def _row(report: Report, entry: Entry) -> tuple[str, ...]:
    """A figure's place, words, value and status, and the first thing that is said about it."""
    line, column = report.source.position(entry.span.start)
    words = in_line(report.source[entry.span])
    words = words if len(words) <= _LONGEST else words[: _LONGEST - 1] + "…"
    by = f"{entry.by[0].kind}: {in_line(entry.by[0].message)}" if entry.by else ""
    own = f"{line}:{column}", words, worth(entry), entry.status, by
    return (*own, *_by_sources(report, entry)) if report.sources else own


def _by_sources(report: Report, entry: Entry) -> tuple[str, str]:
    """How a figure stands by the sources, and the first place that says so."""
    stands = entry.source
    if stands is None:
        return "", ""
    if not stands.by:
        return stands.status, ""
    first = stands.by[0]
    source = report.at(first.path)
    return stands.status, f"{first.path}:{source.place(first.span.start)}: {in_line(first.message)}"


def worth(entry: Entry) -> str:
    """`nearly 9.7 percent`; thousands are parted, for the eye."""
    value = entry.value if entry.role == _DATE else _parted(entry.value)
    return in_line(" ".join(part for part in (entry.hedge, value, entry.unit) if part))


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
            **({"source": _sourced(report, entry.source)} if report.sources else {}),
        }
        yield comma + json.dumps(record, ensure_ascii=False)
        comma = ",\n"
    yield "\n]\n" if report.figures else "[]\n"


def _sourced(report: Report, stands: Sourced | None) -> dict[str, Any] | None:
    """How a figure stands by the sources, as the contract has it; None where nothing was looked for."""
    if stands is None:
        return None
    by = [{**located(report, said.path, said.span), "message": said.message} for said in stands.by]
    return {"status": stands.status, "by": by}
