"""The summary of an archive -> what people read at its end."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from newslint.archive.summary import Summary
from newslint.report.escapes import in_line
from newslint.report.phrases import plural

_ROWS = 20
"""Lines of a table; the rest stands in --summary."""
_WIDE = 48
_HEADS = ("stories", "errors", "warnings", "suggestions")


def summed(summary: Summary, output: str, between: str, failures: str) -> str:
    """What was checked, found and not checked, by code, source, year and month."""
    told = summary.told()
    lines = [*_tables(told), _sentence(told)]
    if output:
        lines.append(f"{output} written.")
    if between:
        kinds = [plural(count, kind) for kind, count in summary.state.get("between", {}).items()]
        lines.append(f"{between} written: {', '.join(kinds) or 'no contradiction'} between stories.")
    if told["failures"]:
        lines += [
            f"NOT CHECKED, or not all: {plural(told['failures'], 'thing')}{f', listed in {failures}' if failures else ''}:"
        ]
        lines += [f"  {count:>9,}  {in_line(why)}" for why, count in [*told["not_checked_because"].items()][:_ROWS]]
    return "\n".join(lines) + "\n"


def _sentence(told: dict[str, Any]) -> str:
    """How many stories were checked, and what was found: `2,581 stories checked: 3 errors, 12 warnings`."""
    levels = [plural(told[f"{name}s"], name) for name in ("error", "warning", "suggestion") if told[f"{name}s"]]
    count = told["stories"]
    return f"{count:,} {'story' if count == 1 else 'stories'} checked: {', '.join(levels) or 'nothing found'}."


def _tables(told: dict[str, Any]) -> Iterator[str]:
    """A table for each way to count, where there is more than one line to it."""
    if told["codes"]:
        yield from _table("code", [(f"{one['code']} {one['rule']}", one) for one in told["codes"]])
    for name in ("source", "year", "month"):
        rows = [(one[name], one) for one in told[f"{name}s"]]
        if len(rows) > 1:
            yield from _table(name, rows)


def _table(name: str, rows: Sequence[tuple[str, dict[str, Any]]]) -> Iterator[str]:
    wide = min(_WIDE, max(len(said) for said, _ in rows))
    yield f"{name.ljust(wide)}  {'  '.join(head.rjust(11) for head in _HEADS)}"
    for said, one in rows[:_ROWS]:
        shown = in_line(said)
        shown = shown if len(shown) <= wide else shown[: wide - 1] + "…"
        yield f"{shown.ljust(wide)}  {'  '.join(f'{one[head]:,}'.rjust(11) for head in _HEADS)}"
    if len(rows) > _ROWS:
        yield f"… {len(rows) - _ROWS:,} more: --summary FILE"
    yield ""
