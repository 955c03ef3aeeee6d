from hypothesis import given
from hypothesis import strategies as st

from newslint.model import Level, Source, Span

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
