"""Findings -> the text with what may safely be mended mended; where two fixes meet, the first goes first.

Where nothing is to be written, what is said is of the text as it stands: the fixes that would be made, and what they leave.

What a fix has written is not written over by another one, unless that makes it shorter: a rule whose better word holds the
worse one, or two that disagree, would never come to an end.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from newslint.model import Edit, Failure, Finding, Fix, Position, Report, Source, Span
from newslint.record import replace
from newslint.tuples import NamedTuple

ROUNDS = 10  # a fix that is never done is a defect of its rule; the text is left as it was last

_NOT_WRITTEN = "not corrected: only the program that wrote this file can write it; correct it there, and save"

_OLD, _NEW = ".", "+"  # a character of the story as it was, and one that a fix has written


class Change(NamedTuple):
    """What one fix did: for which rule, where in the text as it was at first, and what it put in the place of what."""

    code: str
    position: Position
    edits: tuple[tuple[str, str], ...]


class Mended(NamedTuple):
    """What is left to say about a source once it was mended, and what was changed in it."""

    report: Report
    changes: tuple[Change, ...]


def mend(source: Source, judge: Callable[[Source], Report], *, dry: bool = False) -> Mended:
    """Apply safe fixes and judge anew, until no safe fix is left; in a `dry` run the report is of the source as it stands, without what would be mended."""
    first = report = judge(source)
    changes = list[Change]()
    written, places = _OLD * len(source.text), [*range(len(source.text) + 1)]
    for _ in range(ROUNDS):
        fixes = _apart(report.findings, written)
        edits = [edit for fix, _ in fixes for edit in fix.edits]
        text = applied(report.source.text, edits)
        if text == report.source.text:
            break
        written = applied(
            written, [Edit(span, _NEW * len(_with_line_ends(new, report.source.text))) for span, new in edits]
        )
        changes += [_change(report.source, fix, code, source.position(places[_start(fix)])) for fix, code in fixes]
        places = _moved(places, edits, report.source.text)
        report = judge(replace(report.source, text=text))
    return Mended(_unmended(first) if dry else report, tuple(changes))


def _unmended(report: Report) -> Report:
    """The report without what a safe fix would mend."""
    left = tuple(finding for finding in report.findings if not (finding.fix and finding.fix.safe))
    return replace(report, findings=left)


def _moved(places: list[int], edits: Iterable[Edit], text: str) -> list[int]:
    """Where each character stood at first, after some edits: one that was written stood where the edit begins."""
    moved, at = list[int](), 0
    for (start, end), new in sorted(edits):
        moved += [*places[at:start], *([places[start]] * len(_with_line_ends(new, text)))]
        at = end
    return [*moved, *places[at:]]


def untouched(report: Report, *, asked: bool = False) -> Report:
    """The report of a story that only another program can write: what a fix would put there is a suggestion, and where fixes were `asked` for it is said that none was made."""
    findings = tuple(_suggested(report.source, finding) for finding in report.findings)
    ignored = tuple(one._replace(finding=_suggested(report.source, one.finding)) for one in report.ignored)
    fixable = asked and any(finding.fix and finding.fix.safe for finding in report.findings)
    said = (Failure(report.source.path, _NOT_WRITTEN),) if fixable else ()
    return replace(report, findings=findings, ignored=ignored, failures=(*report.failures, *said))


def _suggested(source: Source, finding: Finding) -> Finding:
    """A finding without its fix; where that changes nothing but the words of the finding, what they become is suggested."""
    fix, problem = finding.fix, finding.problem
    if fix is None:
        return finding
    start, end = problem.span
    within = all(start <= edit.span.start and edit.span.end <= end for edit in fix.edits)
    edits = [Edit(Span(edit.span.start - start, edit.span.end - start), edit.text) for edit in fix.edits]
    said = problem.suggestions or ((applied(source[problem.span], edits),) if within else ())
    return finding._replace(problem=problem._replace(fix=None, suggestions=said))


def _change(source: Source, fix: Fix, code: str, position: Position) -> Change:
    """What a fix does to a source."""
    return Change(code, position, tuple((source[edit.span], edit.text) for edit in fix.edits))


def _start(fix: Fix) -> int:
    """Where a fix begins."""
    return min(edit.span.start for edit in fix.edits)


def _apart(findings: Iterable[Finding], written: str) -> list[tuple[Fix, str]]:
    """The safe fixes and whose they are, in text order, without those that meet one before them, in the text or in what it has `written`."""
    fixes: list[tuple[Fix, str]] = []
    reached = -1
    for fix, code in sorted((finding.problem.fix, finding.code) for finding in findings if finding.problem.fix):
        spans = sorted(edit.span for edit in fix.edits)
        if fix.safe and spans and spans[0].start > reached and not any(_again(edit, written) for edit in fix.edits):
            fixes.append((fix, code))
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
