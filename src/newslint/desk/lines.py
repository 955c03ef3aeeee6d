"""Findings and the lines that changed -> those that touch them."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from newslint.desk.revealed import Before, revealed
from newslint.engine.suppression import Stretches
from newslint.model import Finding, Report, Source, Span
from newslint.record import field, record, replace

Lines = tuple[tuple[int, int], ...]
"""First and last line of each stretch, counted by line feeds, as git does."""
WHOLE: Lines = ((1, 1 << 62),)


@record
class ChangedLines:
    """The changed lines of each changed file, by where it really stands, and what the file was `before`."""

    of: Mapping[str, Lines]
    before: Mapping[str, Before] = field(default_factory=dict)

    def touch(self, path: str) -> bool:
        """Whether anything changed in a file."""
        return os.path.realpath(path) in self.of

    def touched(self, report: Report) -> Report:
        """The report with only those findings of which a place, be it the counterpart, lies on a line that changed, or was not judged before."""
        path = os.path.realpath(report.source.path)
        made = report.source.made and path in self.before  # the lines that git counts are not those of its text
        changed = () if made else tuple(spans(report.source, self.of.get(path, ())))
        standing = _touching(report.findings, changed)
        if len(standing) < len(report.findings) and path in self.before:
            changed += revealed(self.before[path], report.source)
            standing = _touching(report.findings, changed)
        return replace(report, findings=standing)


def _touching(findings: Iterable[Finding], changed: Sequence[Span]) -> tuple[Finding, ...]:
    """The findings with a place in one of the changed stretches."""
    stretches = Stretches(enumerate(changed))

    def touches(place: Span) -> bool:
        return any(_meets(place, changed[at]) for at in stretches.near(place))

    return tuple(
        found
        for found in findings
        if any(map(touches, (found.span, *(note.span for note in found.notes if not note.path))))
    )


def _meets(place: Span, changed: Span) -> bool:
    """Whether a place, if only by where it begins, lies in a changed stretch."""
    return place.touches(changed) or changed.start <= place.start < changed.end


def spans(source: Source, lines: Lines) -> Iterator[Span]:
    """The stretches of the source that some lines are."""
    starts = [0, *(match.end() for match in re.finditer("\n", source.text)), len(source.text) + 1]
    for first, last in lines:
        if first < len(starts):
            yield Span(starts[first - 1], starts[min(last, len(starts) - 1)])
