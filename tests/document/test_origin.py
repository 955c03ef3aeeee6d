from itertools import accumulate

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.document.origin import Origin, Piece, cut, joined

PIECES = (Piece("boats ", 2, 8), Piece("&", 8, 13), Piece(" tugs", 13, 18))


def test_each_character_has_its_place_and_an_entity_the_whole_of_its_own() -> None:
    text, origin = joined(PIECES)
    assert isinstance(origin, Origin)
    assert (text, len(origin)) == ("boats & tugs", 12)
    assert origin[0:8] == (2, 3, 4, 5, 6, 7, 8, 13)
    assert origin[-1] == 17
    assert origin.span(0, 5) == (2, 7)
    assert origin.span(6, 7) == (8, 13)
    assert origin.span(3, 9) == (5, 15)


def test_an_empty_stretch_stands_before_the_next_character_or_at_the_end() -> None:
    _, origin = joined(PIECES)
    assert isinstance(origin, Origin)
    assert origin.span(6, 6) == (8, 8)
    assert origin.span(12, 12) == (18, 18)
    assert Origin(()).span(0, 0) == (0, 0)


@pytest.mark.parametrize("index", [12, -13])
def test_there_is_no_character_beyond_the_text(index: int) -> None:
    with pytest.raises(IndexError):
        joined(PIECES)[1][index]


def test_pieces_that_read_on_in_the_source_are_one() -> None:
    assert joined([Piece("boa", 2, 5), Piece("", 5, 5), Piece("ts", 5, 7)]) == ("boats", range(2, 7))
    assert joined([])[0] == ""


LENGTHS = st.lists(st.tuples(st.integers(1, 4), st.integers(0, 3), st.booleans()), min_size=1, max_size=8)


@given(LENGTHS, st.data())
def test_what_is_cut_out_keeps_its_places(lengths: list[tuple[int, int, bool]], data: st.DataObject) -> None:
    ends = accumulate(length + gap + 4 for length, gap, _ in lengths)
    pieces = [
        Piece("b" * length, end - length - 4 * odd, end) for (length, _, odd), end in zip(lengths, ends, strict=True)
    ]
    text, origin = joined(pieces)
    first = data.draw(st.integers(0, len(text)))
    last = data.draw(st.integers(first, len(text)))
    part, places = joined(cut(text, origin, first, last))
    assert part == text[first:last]
    assert list(places) == list(origin)[first:last]
