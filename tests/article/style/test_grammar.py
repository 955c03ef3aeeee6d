import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.article.style.grammar import doubtful, parts, size


@pytest.mark.parametrize(
    ("pattern", "sorts"),
    [
        (r"boats?", "char char repeat"),
        (r"(?:ferry|tug)", "open char or char close"),
        (r"[a-z]\d{2,3}", "class other count"),
        (r"\.x\b.", "char char other other"),
        (r"[[a]b]c", "class char"),
        (r"(?i)boat", "other char"),
        (r"(?<name>a)", "open char close"),
        (r"(?i:a)", "open char close"),
        (r"a{,}", "char doubt"),
        (r"a{ 2 }", "char doubt"),
        (r"a(?i)", "char doubt"),
        (r"\1", "doubt"),
        (r"\x41\p{Lu}", "other other"),
        (r"[]a]", "doubt char other"),
        (r"(*F)", "doubt repeat char close"),
        (r"", ""),
    ],
)
def test_the_parts_of_a_pattern(pattern: str, sorts: str) -> None:
    assert [part.sort for part in parts(pattern)] == sorts.split()


def test_groups_have_a_depth_and_flags_are_no_group() -> None:
    assert [(part.text, part.depth) for part in parts("a(b(c))")] == [
        ("a", 0),
        ("(", 0),
        ("b", 1),
        ("(", 1),
        ("c", 2),
        (")", 1),
        (")", 0),
    ]
    assert max(part.depth for part in parts("(?i)ab")) == 0
    assert [part.depth for part in parts(")a")] == [0, 0]


@pytest.mark.parametrize(
    ("pattern", "weight", "depth", "widest"),
    [
        ("boat", 4, 0, 0),
        ("a{50}", 50, 0, 4),
        ("a{3,50}", 3, 0, 6),
        ("(?:ab){10}", 30, 1, 4),
        ("(?:(?:a{10}){10}){10}", 1110, 2, 4),
        ("[a-z]{4}", 20, 0, 5),
        ("a{0}", 1, 0, 3),
        ("", 0, 0, 0),
    ],
)
def test_how_large_a_pattern_is_with_its_counts_written_out(pattern: str, weight: int, depth: int, widest: int) -> None:
    assert size(pattern) == (weight, depth, widest)


@pytest.mark.parametrize(
    ("pattern", "doubt"), [(r"(?(1)a)", True), (r"(a)\1", True), (r"a{e<=1}", True), (r"(?:a|b)\.+", False)]
)
def test_what_changes_the_meaning_of_its_neighbours_is_doubtful(pattern: str, *, doubt: bool) -> None:
    assert doubtful(pattern) is doubt


def test_where_a_meaning_is_not_certain_all_counts_count_for_all() -> None:
    assert size(r"(a)\1{10}b{10}").weight == len(r"(a)\1{10}b{10}") * 100
    assert size(r"\1{999999999999}").weight >= 10**12


@given(st.text(alphabet="ab\\[](){}?*+|^$.,:0123456789 ixP<>=!-", max_size=40))
def test_every_character_belongs_to_one_part(pattern: str) -> None:
    assert "".join(part.text for part in parts(pattern)) == pattern


@given(st.text(alphabet="ab|().", max_size=12), st.integers(2, 9))
def test_a_count_makes_a_pattern_larger(inner: str, times: int) -> None:
    try:
        re.compile(inner)
    except re.error:
        return
    assert size(f"(?:{inner}){{{times}}}").weight > size(inner).weight
