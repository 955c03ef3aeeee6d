"""A line of `extract --jsonl` that is no story costs only itself."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Attacked = Callable[..., Any]

LINES = {
    "brackets": "[" * 100_000,
    "tables": '{"a":' * 100_000,
    "a number of 5,000 digits": f'{{"id": {"1" * 5_000}, "text": "a"}}',
    "a list": "[]",
    "a text of its own": '"a"',
    "nothing": "null",
}


@pytest.mark.parametrize("name", LINES)
def test_a_line_that_is_no_story_costs_only_itself(name: str, attacked: Attacked, tmp_path: Path) -> None:
    good = '{"id": "b", "text": "Sales rose 12%."}'
    (tmp_path / "stories.jsonl").write_text(f"{good}\n{LINES[name]}\n{good}\n", "utf-8")
    ended = attacked("extract", "--jsonl", "stories.jsonl")
    assert (ended.code, ended.out.count('"text": "12%"')) == (2, 2)
    assert "line 2 is no" in ended.err
