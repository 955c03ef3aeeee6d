from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.document.markup.tags import known, level, slip, tokens


def told(text: str) -> list[tuple[str, str, bool]]:
    return [(one.name, one.text, one.closes) for one in tokens(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("<p>It sails</p>", [("p", "", False), ("", "It sails", False), ("p", "", True)]),
        ('<A HREF="x > y">boat</a>', [("a", "", False), ("", "boat", False), ("a", "", True)]),
        ("R&amp;D &#36;5", [("", "R", False), ("", "&", False), ("", "D", False), ("", " ", False), ("", "$", False), ("", "5", False)]),
        ("<!-- a note -->b", [("!--", " a note ", True), ("", "b", False)]),
        ("<!-- a note", [("!--", " a note", False)]),
        ("<script>x < y</script>b", [("script", "x < y", True), ("", "b", False)]),
        ("<SCRIPT SRC=a></style></Script >b", [("script", "</style>", True), ("", "b", False)]),
        ("<STYLE>p {}", [("style", "p {}", False)]),
        ("<!DOCTYPE html>", [("!", "DOCTYPE html", False)]),
        ("<![CDATA[It sails]]>", [("![CDATA[", "It sails", True)]),
        ("<![CDATA[]]>b", [("![CDATA[", "", True), ("", "b", False)]),
        ("<![CDATA[It sails", [("![CDATA[", "It sails", False)]),
        ("Acme <ACME> rose", [("", "Acme", False), ("", " ", False), ("", "<ACME>", False), ("", " ", False), ("", "rose", False)]),
        ("a < b & c", [("", "a", False), ("", " ", False), ("", "<", False), ("", " ", False), ("", "b", False), ("", " ", False), ("", "&", False), ("", " ", False), ("", "c", False)]),
    ],
)  # fmt: skip
def test_comments_tags_and_characters(text: str, expected: list[tuple[str, str, bool]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "symbol"),
    [
        ("<ACMEACMEA>", True),
        ("<ACMEACMEAB>", False),
        ("<P>", False),
        ("</ACME>", False),
        ("<ACME x>", False),
        ("<Acme>", False),
    ],
)
def test_a_ticker_symbol_only_looks_like_a_tag(text: str, *, symbol: bool) -> None:
    assert told(text)[0][0] == ("" if symbol else told(text)[0][0] or "a tag")


def test_the_elements_of_html_are_known_and_headings_have_a_level() -> None:
    assert all(map(known, ("P", "strong", "iframe")))
    assert not known("ferry")
    assert [level(name) for name in ("h1", "h6", "hr", "p")] == [1, 6, 0, 0]


@pytest.mark.parametrize(
    ("comment", "said"),
    [("> It sails", "It sails"), ("-> It", "It"), ("a --!> It", "It"), ("a -- > It", "It"), ("a - b", "")],
)
def test_what_a_writer_takes_for_the_end_of_a_comment(comment: str, said: str) -> None:
    assert comment[slip(comment) :].strip() == (said or comment)


@given(st.text(alphabet="<>/!-&;ab\"' =p\n#1"))
def test_no_two_tokens_share_a_character(text: str) -> None:
    assert all(one.end <= two.start for one, two in pairwise(tokens(text)))


@given(st.text(alphabet=">/!-;ab\"' =p\n#1"))
def test_characters_that_begin_no_markup_are_all_there(text: str) -> None:
    assert "".join(one.text for one in tokens(text)).split() == text.split()
