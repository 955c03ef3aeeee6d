"""A plug-in that does not come to an end costs its own rules, and nobody else's."""

from __future__ import annotations

import time
from collections.abc import Iterator
from itertools import count

import pytest

from newslint import rulebook
from newslint.engine import lint, patience
from newslint.model import Kind, Level, Problem, Rule, Rulebook, Source, Span
from newslint.record import record, replace


@record
class Options:
    """Nothing can be set."""


def loops(*_: object) -> Iterator[Problem]:
    """It never yields."""
    return (Problem(Span(0, 1)) for number in count() if number < 0)


def sleeps(*_: object) -> Iterator[Problem]:
    """It waits, and takes whatever stops it for a mistake of its own."""
    while True:
        try:
            time.sleep(60)
        except Exception:  # noqa: BLE001, S112 -- what it is about
            continue


def ends(*_: object) -> Iterator[Problem]:
    """It finds nothing."""
    return iter(())


@pytest.mark.parametrize(("check", "codes"), [(loops, ["DESK1"]), (sleeps, ["DESK1"]), (ends, [])])
def test_a_check_has_an_end(monkeypatch: pytest.MonkeyPatch, check: object, codes: list[str]) -> None:
    monkeypatch.setattr(patience, "SECONDS", 0.2)
    book = rulebook.default()
    kinds = {**book.kinds, "desk": Kind(check, Options, ())}  # type: ignore[arg-type]  # as a plug-in has it
    desk = Rule("DESK1", "desk", "desk", Level.ERROR, "x", Options())
    whole: Rulebook = replace(book, rules=(*book.rules, desk), kinds=kinds)
    report = lint(Source("a.md", "The the quay.\n"), whole)
    assert [failure.rule for failure in report.failures] == codes
    assert [finding.code for finding in report.findings] == ["CPY603"]
