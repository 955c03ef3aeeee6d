"""Lines that changed, and the findings that touch them."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.desk.lines import WHOLE, ChangedLines, Lines, spans
from newslint.model import Finding, Level, Note, Problem, Report, Source, Span

TEXT = "one\ntwo\r\nthree\nfour"


def finding(start: int, end: int, *others: tuple[int, int]) -> Finding:
    notes = tuple(Note(Span(*other), "the other") for other in others)
    return Finding("A1", "a", Level.ERROR, "see", Problem(Span(start, end), notes=notes))


def touched(lines: Lines, *findings: Finding) -> tuple[Finding, ...]:
    changed = ChangedLines({str(Path("a.txt").resolve()): lines})
    return changed.touched(Report(Source("a.txt", TEXT), findings)).findings


@pytest.mark.parametrize(
    ("lines", "expected"),
    [(((2, 2),), ["two\r\n"]), (((1, 1), (3, 4)), ["one\n", "three\nfour"]), (WHOLE, [TEXT]), (((9, 9),), [])],
)
def test_lines_are_stretches_of_the_source(lines: Lines, expected: list[str]) -> None:
    source = Source("a.txt", TEXT)
    assert [source[span] for span in spans(source, lines)] == expected


@given(st.text("ab\n\r"), st.integers(1, 9), st.integers(0, 9))
def test_the_stretch_of_some_lines_holds_them_whole(text: str, first: int, more: int) -> None:
    lines = [line + "\n" for line in text.split("\n")]
    found = [(text + "\n")[span.start : span.end] for span in spans(Source("a.txt", text), ((first, first + more),))]
    assert "".join(found) == "".join(lines[first - 1 : first + more])


def test_a_finding_counts_where_one_of_its_places_does() -> None:
    here, beside, counterpart = finding(4, 7), finding(0, 3), finding(0, 3, (5, 6))
    assert touched(((2, 2),), here, beside, counterpart) == (here, counterpart)


def test_a_place_without_characters_counts_where_it_begins() -> None:
    begins, ends = finding(4, 4), finding(9, 9)
    assert touched(((2, 2),), begins, ends) == (begins,)


def test_nothing_touches_a_file_in_which_nothing_changed() -> None:
    report = Report(Source("b.txt", TEXT), (finding(0, 3),))
    changed = ChangedLines({str(Path("a.txt").resolve()): WHOLE})
    assert (changed.touch("a.txt"), changed.touch("b.txt")) == (True, False)
    assert changed.touched(report).findings == ()
