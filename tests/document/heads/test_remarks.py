from __future__ import annotations

import pytest

from newslint.document.heads.fence import fence
from newslint.document.heads.remarks import remarks


def told(head: str) -> list[tuple[str, str]]:
    """The remarks of some YAML, each with the field that it speaks of."""
    text = f"---\n{head}\n---\n"
    at = fence(text)
    assert at is not None
    return [(text[slice(*one.span)], text[slice(*one.field)].strip()) for one in remarks(text, at)]


@pytest.mark.parametrize(
    ("head", "found"),
    [
        (
            "title: Tugs # newslint: ignore FIG101",
            [("# newslint: ignore FIG101", "title: Tugs # newslint: ignore FIG101")],
        ),
        ("# newslint: ignore FIG101\ntitle: Tugs\nbody: no", [("# newslint: ignore FIG101", "title: Tugs")]),
        ("title: it's late # NEWSLINT: ignore", [("# NEWSLINT: ignore", "title: it's late # NEWSLINT: ignore")]),
        ('title: "one # newslint: ignore"', []),
        ("title: 'one # newslint: ignore'", []),
        ("title: [\"a\", 'b'] # newslint: ignore", [("# newslint: ignore", "title: [\"a\", 'b'] # newslint: ignore")]),
        ("title: a# newslint: ignore", []),
    ],
)
def test_a_remark_stands_outside_strings(head: str, found: list[tuple[str, str]]) -> None:
    assert told(head) == found


def test_many_marks_take_no_longer_than_their_number() -> None:
    assert told("title: " + "'" * 20_000 + "x newslint") == []
