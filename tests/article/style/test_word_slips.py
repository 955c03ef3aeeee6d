from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.article.style.slips import agreement, is_miskeyed, is_mistyped, is_sure, mistaken, shelves, slip


@pytest.mark.parametrize(
    ("one", "two", "expected"),
    [
        ("grzelakowska", "grzelakwoska", "swapped"),
        ("hartmoor", "hartmor", "doubled"),
        ("beijing", "beijng", "dropped"),
        ("smith", "smyth", "replaced"),
        ("smith", "smythe", ""),
        ("lindqvist", "lindgren", ""),
    ],
)
def test_slips_are_told_apart(one: str, two: str, expected: str) -> None:
    assert slip(one, two) == slip(two, one) == expected


@given(st.text("abc", max_size=7), st.text("abc", max_size=7))
def test_two_words_agree_from_the_start_as_far_as_they_are_the_same(one: str, two: str) -> None:
    shared = agreement(one, two)
    assert one[:shared] == two[:shared]
    assert one[shared : shared + 1] != two[shared : shared + 1] or shared == min(len(one), len(two))


def test_keys_lie_beside_each_other_in_a_row_and_in_the_next() -> None:
    assert is_miskeyed("ovt", "oct")
    assert is_miskeyed("ma5", "mar")
    assert is_miskeyed("clinate", "climate")
    assert is_miskeyed("sail", "zail")
    assert not is_miskeyed("smith", "smyth")
    assert not is_miskeyed("pail", "qail")
    assert not is_miskeyed("sail", "sail")


def test_a_letter_replaced_is_a_slip_in_a_long_word_or_by_the_key_beside_it() -> None:
    assert mistaken("seperate", "separate")
    assert mistaken("ezactly", "exactly")
    assert not mistaken("eqactly", "exactly")
    assert not mistaken("hatbor", "harbor")
    assert mistaken("commitee", "committee")
    assert not mistaken("commit", "commit")


def test_some_slips_are_surer_than_others() -> None:
    assert is_sure("commitee", "committee")
    assert is_sure("clinate", "climate")
    assert not is_sure("nakional", "national")
    assert is_mistyped("bucjarest", "bucharest")
    assert is_mistyped("buchraest", "bucharest")
    assert not is_mistyped("bucarest", "bucharest")
    assert not is_mistyped("ovt", "oct")


def test_words_stand_on_shelves_by_how_they_begin_and_end() -> None:
    assert [*map(sorted, shelves(["Harbour", "harbour", "boat", "haulers", "helpers"]))] == [
        ["Harbour", "harbour"],
        ["haulers", "helpers"],
    ]
