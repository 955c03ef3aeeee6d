"""The kinds behind the copy rules, on any text: what they find stands where they say so, and says what it promises."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from judging import marked
from newslint import kinds

KINDS = ("furniture", "doubled", "repeated", "foreign", "broken", "brackets", "slug", "seam")


@settings(max_examples=150, deadline=None)
@given(
    st.text(alphabet='aThe the()[]"“”.!?&;<>ÂÃâ€™\n\r\u200b\0-#BbCc 1', max_size=80),
    st.sampled_from(["story.txt", "story.md"]),
)
def test_no_text_breaks_a_kind(text: str, name: str) -> None:
    for kind in map(kinds.load, KINDS):
        faults = {fault.name: fault for fault in kind.faults}
        for match, problem in marked(kind, text, name=name):
            assert match == text[problem.span.start : problem.span.end]
            assert problem.span.start < problem.span.end
            assert set(problem.values) == set(faults[problem.fault].values)
