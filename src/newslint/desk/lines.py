"""Findings and the lines that changed -> those that touch them."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Mapping, Sequence

from newslint.model import Finding, Report, Source, Span
from newslint.record import record, replace

Lines = tuple[tuple[int, int], ...]
"""First and last line of each stretch, counted by line feeds, as git does."""
WHOLE: Lines = ((1, 1 << 62),)


@record
class ChangedLines:
    """The changed lines of each changed file, by where it really stands."""

    of: Mapping[str, Lines]

    def touch(self, path: str) -> bool:
        """Whether anything changed in a file."""
        return os.path.realpath(path) in self.of

    def touched(self, report: Report) -> Report:
        """The report with only those findings of which a place, be it the counterpart, lies on a changed line."""
        lines = self.of.get(os.path.realpath(report.source.path), ())
        changed = tuple(spans(report.source, lines))
        return replace(report, findings=tuple(finding for finding in report.findings if _touches(finding, changed)))


def _touches(finding: Finding, changed: Sequence[Span]) -> bool:
    """Whether a finding has a place in one of the changed stretches."""
    places = finding.span, *(note.span for note in finding.notes)
    return any(_meets(place, span) for place in places for span in changed)


def _meets(place: Span, changed: Span) -> bool:
    """Whether a place, if only by where it begins, lies in a changed stretch."""
    return place.touches(changed) or changed.start <= place.start < changed.end


def spans(source: Source, lines: Lines) -> Iterator[Span]:
    """The stretches of the source that some lines are."""
    starts = [0, *(match.end() for match in re.finditer("\n", source.text)), len(source.text) + 1]
    for first, last in lines:
        if first < len(starts):
            yield Span(starts[first - 1], starts[min(last, len(starts) - 1)])
