"""A mask is as long as the call that it stands for, and shows where something is put."""

import pytest

from newslint.document import CALL, Prose
from newslint.document.markup.masks import MASK, PUT, bare, kept, mask


@pytest.mark.parametrize(
    ("call", "sort", "before", "after", "puts"),
    [
        ("{{ a }}", "value", "", "", True),
        ("{a}", "expression", " ", " ", True),
        ("{# a #}", "comment", "1", "2", False),
        ("{% a %}", "statement", " ", "b", False),
        ("{% a %}", "statement", "b", " ", False),
        ("{% a %}", "statement", "1", "2", True),
        ("{% a %}", "statement", "%", "$", True),
        ("{% a %}", "statement", "", "", False),
        ("<A />", "tag", "", "", True),
        ("<A>", "tag", "1", "2", False),
    ],
)
def test_what_a_call_leaves(call: str, sort: str, before: str, after: str, *, puts: bool) -> None:
    masked = mask(call, sort, before, after)
    assert len(masked) == len(call)
    assert masked == (PUT if puts else MASK) + MASK * (len(call) - 1)


def test_line_ends_stay_and_one_sign_stands_for_a_call() -> None:
    assert mask("{{\r\na }}", "value") == f"{PUT}{MASK}\r\n{MASK * 4}"
    assert kept(f"a {PUT}{MASK * 3} b{MASK}") == [("a ", 0, 2), (CALL, 2, 6), (" b", 6, 8)]


def test_a_prose_without_its_masks_knows_its_places() -> None:
    text = f"a {PUT}{MASK * 3} b"
    found = bare(Prose(text, range(10, 10 + len(text))))
    assert found.text == f"a {CALL} b"
    assert found.span(2, 3) == (12, 16)
    assert bare(Prose(f" {PUT}{MASK} ", range(4))).text == ""
    plain = Prose("a", range(1))
    assert bare(plain) is plain
