import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.model import Edit, Failure, Finding, Fix, Level, Note, Problem, Report, Source, Span

TEXT = st.text(alphabet=st.sampled_from("ab\n\r\u2028é😀"))


@given(TEXT, st.data())
def test_a_position_leads_back_to_its_offset(text: str, data: st.DataObject) -> None:
    source = Source("story.txt", text)
    offset = data.draw(st.integers(0, len(text)))
    line, column = source.position(offset)
    assert source.line_starts[line - 1] + column - 1 == offset


def test_line_ends_of_every_system_count_once() -> None:
    source = Source("story.txt", "one\r\ntwo\rthree\nfour")
    assert [source.line(n) for n in range(1, 5)] == ["one", "two", "three", "four"]


def test_spans_touch_only_where_they_share_a_character() -> None:
    assert Span(0, 3).touches(Span(2, 5))
    assert not Span(0, 3).touches(Span(3, 5))


def test_doubt_lowers_a_level_but_never_below_suggestion() -> None:
    assert Level.ERROR.lowered(1) is Level.WARNING
    assert Level.WARNING.lowered(5) is Level.SUGGESTION
    assert str(Level.ERROR) == "error"


@pytest.mark.parametrize("wrong", [("story.txt", b"Ferries"), (b"story.txt", "Ferries"), ("story.txt", None)])
def test_a_source_is_text(wrong: Any) -> None:  # noqa: ANN401 -- what is not allowed
    with pytest.raises(TypeError, match=r"the (text|path) of a story is str, not (bytes|NoneType)"):
        Source(*wrong)


def test_a_finding_tells_what_its_problem_offers() -> None:
    fix = Fix((Edit(Span(0, 4), "pier"),))
    note = Note(Span(5, 6), "the other")
    problem = Problem(Span(0, 4), notes=(note,), fix=fix, suggestions=("pier",))
    finding = Finding("HSE1", "quay", Level.ERROR, "write pier", problem)
    assert (finding.span, finding.notes, finding.fix, finding.suggestions) == (Span(0, 4), (note,), fix, ("pier",))


def test_what_could_not_be_had_is_no_story_that_was_checked() -> None:
    report = Report.of_nothing(Failure("gone.md", "no such file"))
    document = json.loads(report.to_json())
    assert (report.judged, report.source.path) == (False, "gone.md")
    assert (document["summary"]["files"], len(document["failures"])) == (0, 1)
    assert json.loads(Report(Source("a.md", "")).to_json())["summary"]["files"] == 1
