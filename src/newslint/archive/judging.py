"""Rows -> what is found in them: the work of one process, wherever it runs, with nothing that it must be told twice."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import Any

from newslint import compiled, sources
from newslint.archive.rows import Row
from newslint.archive.stories import Story, UnreadRowError, story
from newslint.article import Article
from newslint.article.dates.published import published
from newslint.desk import Desk, Guide, Wishes
from newslint.desk.gate import Gate, judged
from newslint.engine.fingerprint import digest, fingerprints
from newslint.model import Failure, Finding, Level, Report, Span
from newslint.record import Same, record
from newslint.report.escapes import JSON, encoded
from newslint.tuples import NamedTuple
from newslint.version import __version__


@record
class Order:
    """All that a process must know: what is asked of the desk, which column tells where a story was published, what is told, and whether facts are noted to be held against those of other stories."""

    wishes: Wishes
    min_level: Level = Level.SUGGESTION
    fail_on: int | None = None
    between: bool = False
    by: str = ""


class Result(NamedTuple):
    """What one row comes to: its findings, as lines of JSON; how often each rule was right to speak, at which level; where and when it was published.

    `failures` are why it, or something of it, was not checked; `failing` counts the findings that make the run fail; `facts` are lines, too.
    """

    row: tuple[str, int, int]
    judged: bool = False
    origin: str = ""
    month: str = ""
    findings: bytes = b""
    counts: tuple[tuple[str, str, str, int], ...] = ()
    failing: int = 0
    failures: tuple[str, ...] = ()
    facts: bytes = b""


class Judged(NamedTuple):
    """What some rows come to, and a word for the rules by which they were judged."""

    rules: str
    results: Sequence[Result]


def judge(order: Order, rows: Sequence[Row]) -> Judged:
    """What some rows come to; whatever stands in them, and where newslint breaks down over one, the others lose nothing."""
    desk = _desk(order.wishes)
    results = [_result(order, desk, row) for row in rows]
    return Judged(rules(desk, rows[0].path) if rows else "", results)


@cache
def _desk(wishes: Wishes) -> Desk:
    """The desk of this process."""
    return Desk(wishes)


def rules(desk: Desk, path: str) -> str:
    """A word for the version of newslint and the rules that count for a path, wherever these lie."""
    return _word(Same(desk.guide(path)))


@cache
def _word(guide: Same[Guide]) -> str:
    book = guide.rows.rulebook
    said = [(rule.code, rule.level, rule.message, rule.options) for rule in (*book.rules, *book.silenced)]
    return f"{__version__} {digest(*(_address().sub('', repr(one)) for one in (said, book.settings)))}"


@cache
def _address() -> re.Pattern[str]:
    """Where in the memory of one process something lies."""
    return compiled.pattern(r" at 0x[0-9A-Fa-f]{1,20}")


def _result(order: Order, desk: Desk, row: Row) -> Result:
    """What one row comes to."""
    try:
        return _of_story(order, desk, row) if row.number or row.wrong else _of_file(order, desk, row)
    except UnreadRowError as unread:
        return Result(row[:3], failures=(str(unread),))
    except sources.UnreadableError as unreadable:
        return Result(row[:3], failures=(unreadable.failure.message,))
    except Exception as error:  # noqa: BLE001 -- a defect, and one row's must not be the whole archive's
        return Result(row[:3], failures=(f"a defect of newslint, please report it: {type(error).__name__}: {error}",))


def _of_story(order: Order, desk: Desk, row: Row) -> Result:
    """What a row comes to that holds a story."""
    return _judged(order, desk, row, story(row, desk.guide(row.path).fields, order.by))


def _of_file(order: Order, desk: Desk, row: Row) -> Result:
    """What a file comes to that is one story."""
    source = desk.guide(row.path).source(row.path, sources.load(row.path))
    return _judged(order, desk, row, Story(source, row=False))


def _judged(order: Order, desk: Desk, row: Row, one: Story) -> Result:
    guide = desk.guide(row.path)
    gate = Gate(order.min_level, order.fail_on)
    seen = _Seen(order, row, one)
    report = judged(one.source, guide, gate, values=False, seen=seen.look)
    found = b"".join(encoded(json.dumps(each, ensure_ascii=False) + "\n", JSON) for each in _records(report, row, one))
    return Result(
        row=row[:3],
        judged=report.judged,
        origin=one.origin,
        month=seen.month,
        findings=found,
        counts=tuple(_counts(report.findings)),
        failing=gate.failing(report, guide.config),
        failures=tuple(map(_said, report.failures)),
        facts=b"".join(seen.notes),
    )


class _Seen:
    """What is noted of the articles of a row while they are read: the month that they are from, and what they state."""

    def __init__(self, order: Order, row: Row, one: Story) -> None:
        self._order, self._row, self._one = order, row, one
        self.month = ""
        self.notes: list[bytes] = []

    def look(self, article: Article) -> None:
        """Note what counts of an article."""
        day = published(article)
        self.month = day.day.isoformat()[:7] if day else self.month
        if self._order.between:
            from newslint.archive.between.noting import note  # noqa: PLC0415 -- only where stories are held against each other

            self.notes.append(note(article, _head(self._row, self._one), self._one.place))


def _head(row: Row, one: Story) -> dict[str, Any]:
    """Which story it is."""
    said = {"row": row.number, "id": one.id, "published": one.published, "source": one.origin}
    return {"path": row.path, **{name: value or None for name, value in said.items()}}


def _said(failure: Failure) -> str:
    """What was not checked; offsets in a text that was made of a row are nobody's."""
    return f"{failure.rule}: {failure.message}" if failure.rule else failure.message


def _counts(findings: Sequence[Finding]) -> Iterator[tuple[str, str, str, int]]:
    """How often each rule speaks at each level, in the order of the findings."""
    counted: dict[tuple[str, str, str], int] = {}
    for one in findings:
        key = one.code, one.rule, str(one.level)
        counted[key] = counted.get(key, 0) + 1
    return ((*key, count) for key, count in counted.items())


def _records(report: Report, row: Row, one: Story) -> Iterator[Mapping[str, Any]]:
    """The findings of a story, as the report has them."""
    head = _head(row, one)
    for finding, name in zip(report.findings, fingerprints(report), strict=True):
        yield {
            **head,
            "code": finding.code,
            "rule": finding.rule,
            "level": str(finding.level),
            **_place(one, finding.span),
            "message": finding.message,
            "notes": [{**_place(one, note.span), "message": note.message} for note in finding.notes],
            "suggestions": list(finding.suggestions),
            "fingerprint": name,
        }


def _place(one: Story, span: Span) -> dict[str, Any]:
    """A place, with its words."""
    place = one.place(span)
    return {
        **place._asdict(),
        "field": place.field or None,
        "text": one.words(span),
    }
