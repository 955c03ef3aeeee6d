from hypothesis import given
from hypothesis import strategies as st

from newslint.engine.fixes import ROUNDS, applied, mend
from newslint.model import Edit, Finding, Fix, Level, Problem, Report, Source, Span


def fixing(start: int, end: int, text: str, *, safe: bool = True) -> Finding:
    return Finding(
        "A1", "a", Level.WARNING, "m", Problem(Span(start, end), fix=Fix((Edit(Span(start, end), text),), safe))
    )


def test_fixes_that_meet_are_made_one_after_the_other() -> None:
    def judge(source: Source) -> Report:
        found = [fixing(at, at + 2, "a") for at in range(len(source.text) - 1) if source.text[at : at + 2] == "aa"]
        return Report(source, tuple(found))

    report, changes = mend(Source("s", "aaaa baa"), judge)
    assert report.source.text == "a ba"
    assert [change.edits for change in changes] == [(("aa", "a"),)] * 4
    assert [change.position.column for change in changes[:2]] == [1, 7]


def test_unsafe_fixes_are_left_to_the_editor() -> None:
    report, changes = mend(Source("s", "abc"), lambda source: Report(source, (fixing(0, 1, "x", safe=False),)))
    assert (report.source.text, changes) == ("abc", ())


def test_a_fix_that_never_ends_is_given_up() -> None:
    report, changes = mend(Source("s", "a"), lambda source: Report(source, (fixing(0, 1, source.text + "a"),)))
    assert len(changes) <= ROUNDS
    assert report.source.text.startswith("a")


def test_new_lines_are_those_of_the_story() -> None:
    assert applied("a\r\nb", [Edit(Span(0, 1), "x\ny")]) == "x\r\ny\r\nb"


@given(st.text(), st.data())
def test_only_the_edited_stretch_changes(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    new = data.draw(st.text(alphabet="xyz"))
    assert applied(text, [Edit(Span(start, end), new)]) == text[:start] + new + text[end:]


def test_every_change_is_told_where_it_stood_at_first() -> None:
    def judge(source: Source) -> Report:
        found = [fixing(at, at + 3, "") for at in range(len(source.text)) if source.text[at : at + 3] == "abc"]
        return Report(source, tuple(found))

    report, changes = mend(Source("s", "xx abc aabcbc abc"), judge)
    assert report.source.text == "xx   "
    assert [change.position.column for change in changes] == [4, 9, 15, 8]


def test_a_dry_run_leaves_what_no_safe_fix_mends() -> None:
    found = (fixing(0, 2, ""), fixing(3, 4, "x", safe=False))
    report, changes = mend(
        Source("s", "ab c"), lambda source: Report(source, found if "ab" in source.text else ()), dry=True
    )
    assert (report.source.text, report.findings) == ("ab c", found[1:])
    assert [change.edits for change in changes] == [(("ab", ""),)]
