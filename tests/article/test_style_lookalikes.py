"""Stretches of copy that look like something else, with what they look like."""

# ruff: noqa: RUF001 -- characters that look like others are what is tested

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.article.style.lookalikes import lookalikes


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("rоse l2% to $O.93", [("rоse", "rose"), ("l2", "12"), ("O.93", "0.93")]),
        ("12 o/o, 5º/o", [(" o/o", "%"), ("º/o", "%")]),
        ("$1O, $1l.", [("1O", "10"), ("1l", "11")]),
        ("rose 12% to $0.93", []),
    ],
)
def test_they_are_found_in_order(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(text[one.start : one.end], one.means) for one in lookalikes(text)] == expected


@given(st.text("lO1.,%$ оa℅⁒/º"))
def test_they_lie_in_the_text_and_look_like_something_else(text: str) -> None:
    assert all(text[one.start : one.end] not in {"", one.means} for one in lookalikes(text))
