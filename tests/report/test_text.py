from collections.abc import Callable

from syrupy.assertion import SnapshotAssertion

from newslint.model import Report
from newslint.report import Ledger, Tally, View
from newslint.report.figures import records, table
from newslint.report.phrases import silencing, summary

Writer = Callable[..., str]


def test_what_an_editor_reads(written: Writer, snapshot: SnapshotAssertion) -> None:
    assert written("text", verified=True, statistics=True) == snapshot


def test_what_an_editor_reads_in_colour(written: Writer, report: Report, snapshot: SnapshotAssertion) -> None:
    assert written("text", report, colour=True) == snapshot


def test_the_ledger_as_a_table(report: Report, clean: Report, snapshot: SnapshotAssertion) -> None:
    assert "".join(table(report, View())) == snapshot
    assert "".join(table(clean, View())) == "0 figures: 0 backed, 0 contradicted, 0 stand alone.\n"


def test_the_ledger_as_json(report: Report, clean: Report, snapshot: SnapshotAssertion) -> None:
    assert "".join(records(report)) == snapshot
    assert "".join(records(clean)) == "[]\n"


def test_the_summary_says_what_was_not_checked() -> None:
    assert summary(Tally(files=1)) == "1 file checked: nothing found."
    assert summary(Tally(failures=1)) == "No file checked; NOT CHECKED: 1 thing, named above."
    whole = Tally(2, 1, 2, 0, ignored=3, failures=4, fixed=5, ledger=Ledger(1200, 1000, 1, 199))
    assert summary(whole) == (
        "2 files checked: 1 error, 2 warnings; 5 fixed; 3 ignored; "
        "1,200 figures: 1,000 backed, 1 contradicted, 199 stand alone; NOT CHECKED: 4 things, named above."
    )


def test_counts_add_up_and_what_only_one_counted_is_kept() -> None:
    ledger = Ledger(3, 1, 1, 1)
    assert Tally(files=1, ledger=ledger).plus(Tally(files=1, errors=2)) == Tally(files=2, errors=2, ledger=ledger)
    assert Tally(ledger=ledger).plus(Tally(ledger=ledger)).ledger == Ledger(6, 2, 2, 2)


def test_the_comment_that_silences_fits_the_file() -> None:
    assert "<!-- newslint: ignore FIG101 -- reason -->" in silencing("FIG101", "a.MD")
    assert "<!-- newslint: ignore FIG101 -- reason -->" in silencing("FIG101", "a.mkdn")
    assert "{/* newslint: ignore FIG101 -- reason */}" in silencing("FIG101", "a.mdx")
    assert "[newslint: ignore FIG101 -- reason]" in silencing("FIG101", "a.txt")
