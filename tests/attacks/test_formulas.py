"""A formula is arithmetic with numbers of a limited size, whatever it says."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Attacked = Callable[..., Any]
METRIC = """\
code: HSE1
extends: metric
level: warning
summary: A formula.
message: "{{result}}"
formula: "{formula}"
condition: "> 0"
examples:
  - bad: ⟦A⟧ pier.
  - good: The pier is open.
"""


@pytest.mark.usefixtures("story")
@pytest.mark.parametrize(
    "formula",
    ["9**9**9", "pow(9, 99999)", "pow(1)", "floor(1e999)", "1e308 * 10", "floor(1e308) * floor(1e308)", "sqrt(-1)", "abs(1, 2)",
     "9" * 1999, "9" * 5000, "-" * 1900 + "1", "(" * 900 + "1" + ")" * 900, "(lambda: 1)()"],
)  # fmt: skip
def test_a_formula_without_a_value_does_not_load(attacked: Attacked, tmp_path: Path, formula: str) -> None:
    (tmp_path / "house").mkdir()
    (tmp_path / "house/long-words.yaml").write_text(METRIC.format(formula=formula), "utf-8")
    (tmp_path / "newslint.yaml").write_text("packs: [facts, ./house]\n", "utf-8")
    ended = attacked("check", "story.md")
    assert (ended.code, ended.out.count("error FIG120")) == (2, 1)
    assert "house/long-words.yaml:2:10:" in ended.err
    assert len(ended.err) < 1500


def test_a_formula_with_a_value_is_worked_out(attacked: Attacked, story: Path) -> None:
    house = story.parent / "house"
    house.mkdir()
    formula = "floor(math.sqrt(words) * 10) / 10 + pow(2, 3) - heading.h1"
    (house / "long-words.yaml").write_text(METRIC.format(formula="words / sentences + pow(2, 3)"), "utf-8")
    (house / "roots.yaml").write_text(METRIC.format(formula=formula).replace("HSE1", "HSE2"), "utf-8")
    (story.parent / "newslint.yaml").write_text("packs: [./house]\n", "utf-8")
    ended = attacked("check", "story.md", "--fail-on", "warning")
    assert (ended.code, ended.out.count("warning HSE1")) == (1, 1)
    assert ended.out.count("warning HSE2") == 1
