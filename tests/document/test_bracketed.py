"""Comments to newslint in brackets: on a line of their own, at its beginning, at its end."""

from __future__ import annotations

import pytest

from newslint.document.bracketed import copy, said
from newslint.document.directives import Comment
from newslint.model import Span


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("[newslint: ignore FIG101]", "newslint: ignore FIG101"),
        ("<!-- newslint: ignore FIG101 -->", "<!-- newslint: ignore FIG101 -->"),
        ("# newslint: ignore FIG101", "# # newslint: ignore FIG101"),
        ("newslint checks stories", ""),
        ("It said [newslint: ignore FIG101] so", ""),
    ],
)
def test_what_a_line_says(line: str, words: str) -> None:
    assert said(line) == words


@pytest.mark.parametrize(
    ("line", "left", "words"),
    [
        ("So. [newslint: ignore FIG101]", "So.", "newslint: ignore FIG101"),
        ("[newslint: ignore-line] So.", "So.", "newslint: ignore-line"),
        ("So [newslint: ignore FIG101] it is.", "So [newslint: ignore FIG101] it is.", ""),
        ("So. [newslint: says nothing]", "So. [newslint: says nothing]", ""),
    ],
)
def test_the_copy_beside_it(line: str, left: str, words: str) -> None:
    comments: list[Comment] = []
    span = copy(line, Span(0, len(line)), comments)
    assert line[span.start : span.end] == left
    assert [told for _, told in comments] == ([words] if words else [])
