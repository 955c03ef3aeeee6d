from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from newslint.document.readers.asciidoc import lines


@pytest.mark.parametrize(
    ("pattern", "line", "other"),
    [
        (lines.title, "== The quay", "==The quay"),
        (lines.attribute, ":revdate: 2025-06-01", "revdate: 2025-06-01"),
        (lines.fence, "----", "--- a dash"),
        (lines.styled, "[quote]", "[quote] he said"),
        (lines.picture, "image::quay.png[The quay]", "image: the quay"),
        (lines.author, "Ida Moss <ida@example.org>", "The quay was shut on Friday."),
    ],
)
def test_a_line_is_told_by_its_marks(pattern: Callable[[], re.Pattern[str]], line: str, other: str) -> None:
    assert pattern().fullmatch(line)
    assert not pattern().fullmatch(other)


def test_a_cell_begins_behind_its_mark() -> None:
    assert [one.end() for one in lines.cell("|").finditer("|one |two")] == [1, 6]
