"""Findings -> a file of those that are known, and back: known findings are ignored, new ones stand out.

A finding is known by its story's path, its code and a hash of its words, never by its line; a story may hold
as many of one kind as were counted when the baseline was written.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from newslint.engine.fingerprint import text_hash
from newslint.model import Ignored, Report
from newslint.record import replace

Known = Mapping[tuple[str, str], int]
VERSION = 1


class BaselineError(Exception):
    """A baseline that cannot be used, and why."""


def keys(report: Report) -> Counter[tuple[str, str]]:
    """How often each finding of a story would be written down, by code and hash."""
    return Counter((found.code, text_hash(report.source, found)) for found in report.findings)


def without(report: Report, known: Known) -> Report:
    """The report with its known findings moved to those ignored."""
    left = Counter(known)
    standing, ignored = [], list(report.ignored)
    for finding in report.findings:
        key = finding.code, text_hash(report.source, finding)
        if left[key] > 0:
            left[key] -= 1
            ignored.append(Ignored(finding, "baseline"))
        else:
            standing.append(finding)
    return replace(report, findings=tuple(standing), ignored=tuple(ignored))


def dump(stories: Iterable[tuple[str, Mapping[tuple[str, str], int]]]) -> str:
    """The baseline as JSON: one line for each known finding, so that its history reads well."""
    lines = []
    for path, counted in sorted((path, counted) for path, counted in stories if counted):
        known = (
            f'    {{"code": {json.dumps(code)}, "hash": "{digest}", "count": {count}}}'
            for (code, digest), count in sorted(counted.items())
        )
        lines.append(f"  {json.dumps(path, ensure_ascii=False)}: [\n" + ",\n".join(known) + "\n  ]")
    inside = "{\n" + ",\n".join(lines) + "\n}" if lines else "{}"
    return f'{{"version": {VERSION}, "stories": {inside}}}\n'


def load(path: str) -> dict[str, Known]:
    """What is known of each story, by its path relative to the baseline's folder.

    Raises BaselineError for a file that cannot be read or is no baseline.
    """
    try:
        data: Any = json.loads(Path(path).read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        message = f"{path}: cannot be used as a baseline: {error}"
        raise BaselineError(message) from error
    try:
        stories: Any = data["stories"] if data["version"] == VERSION else None
        return {
            story: {(known["code"], known["hash"]): int(known["count"]) for known in findings}
            for story, findings in stories.items()
        }
    except (AttributeError, KeyError, TypeError, ValueError) as error:
        message = f"{path}: not a baseline of version {VERSION}; write it anew with --write-baseline"
        raise BaselineError(message) from error
