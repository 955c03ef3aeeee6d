from collections.abc import Callable
from pathlib import Path

import pytest
from syrupy.assertion import SnapshotAssertion

from newslint import report as reports
from newslint import rulebook
from newslint.article import Article
from newslint.document import parse
from newslint.engine import lint
from newslint.engine.fixes import Change
from newslint.model import Failure, Position, Report, Source
from newslint.report import Ledger, Tally, View
from newslint.report.figures import records, table
from newslint.report.lines import columns
from newslint.report.phrases import mended, silencing, summary, unchecked

Writer = Callable[..., str]
EXAMPLE = Path(__file__).parents[2] / "examples" / "turbines-with-errors.txt"
STORY = Source("turbines.txt", EXAMPLE.read_text("utf-8"))


def test_what_an_editor_reads(written: Writer, snapshot: SnapshotAssertion) -> None:
    assert written("text", verified=True, statistics=True) == snapshot


def test_what_an_editor_reads_in_colour(written: Writer, report: Report, snapshot: SnapshotAssertion) -> None:
    assert written("text", report, colour=True) == snapshot


@pytest.mark.parametrize("width", [60, 80, 120])
@pytest.mark.parametrize("form", ["text", "concise"])
def test_what_an_editor_reads_on_a_terminal(
    written: Writer, form: str, width: int, snapshot: SnapshotAssertion
) -> None:
    shown = written(form, lint(STORY, rulebook.default()), width=width, wrapped=True)
    assert shown == snapshot
    if form == "text":
        longest = max(shown.splitlines(), key=columns)
        assert columns(longest) <= width or " " not in longest.strip()


def test_a_pipe_is_given_each_finding_on_one_line_with_what_can_be_mended(written: Writer, report: Report) -> None:
    assert written("concise", report).splitlines()[:2] == [
        "desk/a, b:c%.md:1:17: error FIG110: 100% wrong: “a::b”, see 🚢",
        "desk/a, b:c%.md:3:3: suggestion CPY603: the word stands twice [*]",
    ]


def test_the_last_word_sums_up_behind_what_was_not_checked(report: Report) -> None:
    form, view = reports.load("text"), View()
    run = reports.Run(view, unread={".rst": 2})
    part = reports.part(report, form, view)._replace(changes=("a.md:3:7: fixed CPY603: “the ” is taken out",))
    assert "".join(form.document(iter([part]), run)).splitlines()[-5:-1] == [
        "a.md:3:7: fixed CPY603: “the ” is taken out",
        "To silence one, before its paragraph: <!-- newslint: ignore FIG110 -- reason -->",
        "not read: 2 .rst",
        "not checked: desk/a, b:c%.md",
    ]


def test_of_many_things_that_were_not_checked_some_are_named() -> None:
    failures = [Failure(f"{number}.md", "gone") for number in range(9)]
    assert unchecked(failures) == "not checked: 0.md, 1.md, 2.md, 3.md, 4.md and 4 more"
    assert unchecked([Failure(None, "no rules"), Failure("a", "x"), Failure("a", "y")]) == "not checked: no rules, a"


def test_what_was_mended_is_said() -> None:
    change = Change("CPY603", Position(3, 7), (("the the", "the"), ("across ", ""), ("", " ")))
    assert mended("a.md", change) == (
        "a.md:3:7: fixed CPY603: “the the” becomes “the”, “across” is taken out, a space is put in"
    )


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


@pytest.mark.parametrize(
    ("codes", "said"),
    [
        ({"a.MD": "FIG101"}, "<!-- newslint: ignore FIG101 -- reason -->"),
        ({"a.mkdn": "FIG101", "b.html": "FIG102"}, "<!-- newslint: ignore FIG101 -- reason -->"),
        ({"a.mdx": "FIG101"}, "{/* newslint: ignore FIG101 -- reason */}"),
        ({"a.txt": "FIG101"}, "[newslint: ignore FIG101 -- reason]"),
        ({"a.json": "FIG1", "b.txt": "FIG2"}, "[newslint: ignore FIG2 -- reason]"),
        (
            {"a.md": "FIG1", "b.txt": "FIG2"},
            "<!-- newslint: ignore FIG1 -- reason --> or [newslint: ignore FIG2 -- reason]",
        ),
    ],
)
def test_the_comment_that_silences_fits_the_files(codes: dict[str, str], said: str) -> None:
    assert silencing(codes) == ("To silence one, before its paragraph:", said)


def test_where_no_comment_is_read_none_is_offered() -> None:
    assert silencing({"a.json": "FIG101", "b.yaml": "FIG101"}) == ()


def test_a_year_is_told_without_a_comma_and_a_count_with_one() -> None:
    draft, held = Source("a.txt", "In 2024 the fleet had 1500 boats.\n"), Source("b.txt", "In 2024 it grew.\n")
    book = rulebook.default()
    article = Article(parse(held), book.settings)
    rows = [line.split() for line in table(lint(draft, book, sources=(article,)), View())]
    assert [row[1:3] for row in rows[1:3]] == [["2024", "2024"], ["1500", "1,500"]]
