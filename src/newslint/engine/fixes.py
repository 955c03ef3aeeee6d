"""Findings -> the text with what may safely be mended mended; where two fixes meet, the first goes first.

What a fix has written is not written over by another one, unless that makes it shorter: a rule whose better word holds the
worse one, or two that disagree, would never come to an end.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import NamedTuple

from newslint.model import Edit, Finding, Fix, Report, Source
from newslint.record import replace

ROUNDS = 10  # a fix that is never done is a defect of its rule; the text is left as it was last

_OLD, _NEW = ".", "+"  # a character of the story as it was, and one that a fix has written


class Mended(NamedTuple):
    """What is left to say about a source once it was mended, and how many findings that took care of."""

    report: Report
    fixed: int


def mend(source: Source, judge: Callable[[Source], Report]) -> Mended:
    """Apply safe fixes and judge anew, until no safe fix is left."""
    report, fixed = judge(source), 0
    written = _OLD * len(source.text)
    for _ in range(ROUNDS):
        fixes = _apart(report.findings, written)
        edits = [edit for fix in fixes for edit in fix.edits]
        text = applied(report.source.text, edits)
        if text == report.source.text:
            break
        written = applied(
            written, [Edit(span, _NEW * len(_with_line_ends(new, report.source.text))) for span, new in edits]
        )
        fixed += len(fixes)
        report = judge(replace(report.source, text=text))
    return Mended(report, fixed)


def _apart(findings: Iterable[Finding], written: str) -> list[Fix]:
    """The safe fixes, in text order, without those that meet one before them, in the text or in what it has `written`."""
    fixes: list[Fix] = []
    reached = -1
    for fix in sorted(finding.problem.fix for finding in findings if finding.problem.fix):
        spans = sorted(edit.span for edit in fix.edits)
        if fix.safe and spans and spans[0].start > reached and not any(_again(edit, written) for edit in fix.edits):
            fixes.append(fix)
            reached = max(span.end for span in spans)
    return fixes


def _again(edit: Edit, written: str) -> bool:
    """Whether an edit would write over, or beside what it inserts, what a fix has written, and not make it shorter."""
    (start, end), new = edit
    around = written[start:end] if end > start else written[max(start - 1, 0) : end + 1]
    return len(new) >= end - start and _NEW in around


def applied(text: str, edits: Iterable[Edit]) -> str:
    """The text with all edits made; none of them overlap."""
    pieces, at = [], 0
    for span, new in sorted(edits):
        pieces += [text[at : span.start], _with_line_ends(new, text)]
        at = span.end
    return "".join((*pieces, text[at:]))


def _with_line_ends(new: str, text: str) -> str:
    """New text with the line ends that the story has."""
    return new.replace("\n", "\r\n") if "\n" in new and "\r\n" in text and "\r\n" not in new else new
