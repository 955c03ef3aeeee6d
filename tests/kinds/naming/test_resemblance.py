from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.article.style.slips import slip
from newslint.kinds.naming.resemblance import garbled, near, sounds_alike
from newslint.kinds.naming.spellings import Spelling, house_list


@given(st.text("abc", min_size=4, max_size=7), st.text("abc", min_size=4, max_size=7))
def test_all_pairs_one_slip_apart_are_found_if_they_begin_alike(one: str, two: str) -> None:
    found = {
        frozenset((first.key, second.key))
        for first, second in near({one: Spelling(one, one, 0), two: Spelling(two, two, 1)}, house_list(()))
    }
    assert (frozenset((one, two)) in found) == (one != two and one[0] == two[0] and bool(slip(one, two)))


@pytest.mark.parametrize(
    ("one", "two", "alike"), [("wu", "woo", True), ("li", "lee", True), ("wu", "wong", False), ("ma", "na", False)]
)
def test_short_names_that_sound_alike(one: str, two: str, alike: bool) -> None:  # noqa: FBT001 -- the expected value
    assert sounds_alike(one, two) is alike


@given(st.text("abc", min_size=4, max_size=7), st.text("abc", min_size=4, max_size=7))
def test_words_one_slip_from_the_house_list_are_found(one: str, two: str) -> None:
    found = [listed.text for listed, _ in near({one: Spelling(one, one, 0)}, house_list((two.title(),)))]
    assert found == ([two.title()] if one != two and one[0] == two[0] and slip(one, two) else [])


def test_letters_swapped_and_dropped_are_garbled_and_others_are_not() -> None:
    assert garbled("oberhauser", "obehrauserr")
    assert not garbled("bedford", "bradford")
