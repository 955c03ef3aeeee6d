"""What is said of a story stands at marks, each as loud as the most telling remark about it."""

from __future__ import annotations

from newslint.model import Entry, Finding, Level, Note, Problem, Report, Source, Span, Verified
from newslint.report.marks import Marks

TEXT = "Fifteen of the 50 tugs, or 20 percent, left on Tuesday."


def at(words: str) -> Span:
    return Span(TEXT.index(words), TEXT.index(words) + len(words))


def figure(words: str, status: str) -> Entry:
    return Entry(at(words), "number", None, None, None, None, None, status)


def finding(span: Span, level: Level, *notes: Span) -> Finding:
    return Finding("FIG130", "share", level, "m", Problem(span, notes=tuple(Note(note, "n") for note in notes)))


def states(report: Report) -> dict[str, str]:
    return {TEXT[mark.span.start : mark.span.end]: mark.state for mark in Marks(report).marks}


FIGURES = (figure("Fifteen", "alone"), figure("50", "backed"), figure("20 percent", "contradicted"))


def test_figures_stand_as_the_ledger_says() -> None:
    assert states(Report(Source("a.txt", TEXT), figures=FIGURES)) == {
        "Fifteen": "alone", "50": "right", "20 percent": "contradicted",
    }  # fmt: skip


def test_a_finding_speaks_louder_and_leaves_its_counterparts_as_they_stand() -> None:
    found = finding(at("20 percent"), Level.WARNING, at("Fifteen"), at("50"))
    report = Report(Source("a.txt", TEXT), (found,), figures=FIGURES)
    assert states(report) == {"Fifteen": "alone", "50": "right", "20 percent": "warning"}
    assert [mark.remarks for mark in Marks(report).marks] == [("f1", "e1"), ("f1", "e2"), ("f1", "e3")]


def test_a_place_that_a_figure_fills_is_marked_at_the_figure() -> None:
    marks = Marks(Report(Source("a.txt", TEXT), (finding(at("or 20 percent"), Level.ERROR),), figures=FIGURES))
    assert marks.at(at("or 20 percent")) == marks.at(at("20 percent")) == 2
    assert marks.marks[2].state == "error"


def test_a_place_with_figures_in_it_is_marked_by_itself() -> None:
    whole = Span(0, len(TEXT))
    report = Report(Source("a.txt", TEXT), (finding(whole, Level.SUGGESTION),), figures=FIGURES)
    assert states(report)[TEXT] == "suggestion"
    assert states(report)["50"] == "right"


def test_what_was_checked_and_is_no_figure_is_right() -> None:
    held = (Verified(at("Tuesday"), "m", (Note(at("50"), "n"),), "calendar"),)
    assert states(Report(Source("a.txt", TEXT), verified=held, figures=FIGURES[:1])) == {
        "Fifteen": "alone", "50": "right", "Tuesday": "right",
    }  # fmt: skip


def test_a_figure_of_which_only_the_direction_was_checked_stands_alone() -> None:
    held = (Verified(at("Fifteen"), "m", kind="change", backs=False),)
    assert states(Report(Source("a.txt", TEXT), verified=held, figures=FIGURES[:1])) == {"Fifteen": "alone"}


def test_of_what_nothing_is_said_there_is_no_mark() -> None:
    assert Marks(Report(Source("a.txt", TEXT))).at(at("50")) is None
