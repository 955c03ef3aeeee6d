"""One word where several things are due is no list of its letters."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

import newslint
from newslint.several import several

GIVEN: list[Callable[[], object]] = [
    lambda: newslint.Wishes(ignore="FIG130"),  # type: ignore[arg-type]
    lambda: newslint.Wishes(packs="facts"),  # type: ignore[arg-type]
    lambda: newslint.lint_text("The quay.", sources="a.md"),
    lambda: newslint.Desk().lint_text("The quay.", sources=Path("a.md")),  # type: ignore[arg-type]
    lambda: newslint.Desk().lint_many("a.md"),
    lambda: newslint.Desk().lint_many(b"a.md"),  # type: ignore[arg-type]
]


@pytest.mark.parametrize("given", GIVEN)
def test_a_word_where_several_are_due_is_an_error_at_once(given: Callable[[], object]) -> None:
    with pytest.raises(TypeError, match="are several: give a list or a tuple, not "):
        given()


@pytest.mark.parametrize("some", [[], ["a.md"], ("a.md", Path("b.md")), {"a.md": 1}])
def test_several_are_given_back(some: list[str | os.PathLike[str]]) -> None:
    assert several(some, "stories") is some
