from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint import document
from newslint.article import Article
from newslint.article.style.slips import slip
from newslint.kinds.naming.resemblance import garbled, near, sounds_alike, told_alike
from newslint.kinds.naming.spellings import Spelling, house_list, spellings
from newslint.model import Settings, Source


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


@pytest.mark.parametrize(
    ("text", "pair"),
    [
        ("They saw Marlequin Boats. He met Marlekin Boats.", {"marlequin", "marlekin"}),
        ("They saw Rephallan Quay. He met Reffalan Quay.", {"rephallan", "reffalan"}),
        ("They saw Brackman Quay. He met Brakmann Quay.", {"brackman", "brakmann"}),
        ("They saw Marlequin Boats. He met Marlekin Cranes.", None),  # two firms
        ("They saw Hamilton Road. He met Hampton Road.", None),
        ("They met Chen Xiaolin. They saw Chen Xilin.", None),
        ("They saw Boating Club. He met Bathing Club.", None),
    ],
)
def test_long_names_that_are_read_alike_before_the_same_word(text: str, pair: set[str] | None) -> None:
    found = told_alike(spellings(Article(document.parse(Source("a.md", text)), Settings())).values())
    assert [{one.key, two.key} for one, two in found] == ([pair] if pair else [])
