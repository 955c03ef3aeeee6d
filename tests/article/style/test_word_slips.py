from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.article.style.slips import agreement, slip


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
