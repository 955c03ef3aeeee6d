from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from growth import growth
from newslint import rulebook
from newslint.engine import lint
from newslint.engine.suppression import Stretches
from newslint.model import Source, Span

spans = st.builds(lambda start, size: Span(start, start + size), st.integers(0, 60), st.integers(0, 20))


@given(st.lists(spans, max_size=30), spans)
def test_what_touches_a_stretch_is_near_it(stretches: list[Span], wanted: Span) -> None:
    near = list(Stretches(enumerate(stretches)).near(wanted))
    assert sorted(near) == [
        at for at, one in enumerate(stretches) if one.start <= wanted.end and wanted.start <= one.end
    ]


def test_a_thousand_comments_take_linear_time() -> None:
    """Each silences a paragraph of its own; one silences something in the whole file."""
    book = rulebook.default()
    comment = (
        "<!-- newslint: ignore CPY -- quoted as said -->\n\nThe the ferry sailed with a crew of five as planned.\n\n"
    )

    def judge(times: int) -> None:
        report = lint(Source("a.md", "<!-- newslint: ignore-file NAM -->\n\nFerry sails\n\n" + comment * times), book)
        assert len(report.ignored) >= times

    assert growth(judge, 100, 800) < 14
