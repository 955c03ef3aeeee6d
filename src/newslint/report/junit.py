"""Report -> JUnit XML: a suite for each story, a failed case for each finding, an error for what was not checked."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from xml.sax.saxutils import escape, quoteattr

from newslint import compiled
from newslint.model import Failure, Finding, Report
from newslint.report import Format, Part, Run, View, following
from newslint.report.escapes import MARKUP
from newslint.report.phrases import unread


@cache
def _forbidden() -> re.Pattern[str]:
    """The characters that XML 1.0 cannot hold, not even escaped, and those that act on who looks at it."""
    held = "\t\n\r\u0020-\u007e\u0085\u00a0-\u2029\u202f-\u2065\u206a-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff"
    return compiled.pattern(f"[^{held}]")


def _attribute(text: str) -> str:
    """Text as an attribute with its quotation marks."""
    return quoteattr(_forbidden().sub("\ufffd", text), {"\n": "&#10;", "\r": "&#13;", "\t": "&#9;"})


def _content(text: str) -> str:
    """Text between two tags."""
    return escape(_forbidden().sub("\ufffd", text), {"\r": "&#13;"})


def _case(path: str, name: str, inside: str = "", line: int | None = None) -> str:
    """One test case."""
    where = f" file={_attribute(path)}" + (f' line="{line}"' if line else "")
    head = f"    <testcase classname={_attribute(path)} name={_attribute(name)}{where}"
    return f"{head}>{inside}</testcase>\n" if inside else f"{head}/>\n"


def _failed(report: Report, found: Finding) -> str:
    """A finding as a case that failed."""
    source = report.source
    line, column = source.position(found.span.start)
    places = [f"{source.path}:{line}:{column}: {source[found.span]}"]
    places += [
        f"{there.path}:{there.cell(note.span.start) or there.position(note.span.start).line}: {note.message}: {there[note.span]}"
        for note in found.notes
        for there in (report.at(note.path),)
    ]
    content = _content("\n".join(places))
    inside = f'<failure type="{found.level}" message={_attribute(report.told(found))}>{content}</failure>'
    name = found.code if found.code == found.rule else f"{found.code} {found.rule}"
    return _case(source.path, f"{name} {line}:{column}", inside, line)


def _broken(failure: Failure) -> str:
    """A failure as a case that ended in an error."""
    inside = f'<error type="not-checked" message={_attribute(failure.message)}/>'
    return _case(failure.path or "newslint", failure.rule or "not checked", inside)


def pieces(report: Report, view: View) -> tuple[str, ...]:  # noqa: ARG001 -- what every format is asked with
    """One story's suite; a story without findings is one case that passed."""
    path = report.source.path or "newslint"
    cases = [_failed(report, found) for found in report.findings] + [_broken(failure) for failure in report.failures]
    counts = f'tests="{len(cases) or 1}" failures="{len(report.findings)}" errors="{len(report.failures)}" skipped="0"'
    inside = "".join(cases) or _case(path, "agrees with itself")
    return (f"  <testsuite name={_attribute(path)} {counts}>\n{inside}  </testsuite>\n",)


def document(parts: Iterator[Part], run: Run) -> Iterator[str]:
    """The suites as they come."""
    yield '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="newslint">\n'
    for part in run.counted(parts):
        yield from following("", part.pieces[0])
    yield from _unread(run)
    yield "</testsuites>\n"


def _unread(run: Run) -> Iterator[str]:
    """A suite without cases, whose property says which files were not read."""
    if run.unread:
        said = f"<property name={_attribute('unread')} value={_attribute(unread(run.unread))}/>"
        yield f'  <testsuite name="newslint" tests="0" failures="0" errors="0" skipped="0"><properties>{said}</properties></testsuite>\n'


FORMAT = Format(pieces, document, MARKUP)
