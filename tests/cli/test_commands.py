import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from newslint import cli

Run = Callable[..., Any]
Write = Callable[[str, str], Path]

STORY = """\
# Ferry line to buy ships for $35 million

The line will spend 380 million crowns ($35 million) on two ferries.

($1 = 10.85 Swedish crowns)
"""


@pytest.fixture
def plain(write: Write) -> Path:
    write("newslint.yaml", "packs: [facts]\n")
    return write("ferry.md", STORY)


@pytest.mark.usefixtures("plain")
def test_figures_is_the_ledger(run: Run) -> None:
    rows = json.loads(run("figures", "ferry.md", "--format", "json").out)
    money = {row["text"]: row for row in rows if row["kind"] == "money"}
    assert money["380 million crowns"]["unit"] == "SEK"
    assert money["380 million crowns"]["status"] == "backed"
    assert money["380 million crowns"]["by"][0]["kind"] == "conversion"
    assert money["380 million crowns"]["by"][0]["span"]["line"] == 3
    assert [row["span"]["start"] for row in rows] == sorted(row["span"]["start"] for row in rows)
    assert "figures: " in run("figures", "ferry.md").out
    assert json.loads(run("figures", "-", "--format", "json", stdin=STORY).out)


def test_figures_of_what_cannot_be_read_end_with_2(run: Run) -> None:
    ended = run("figures", "gone.md")
    assert (ended.code, ended.out) == (2, "")
    assert "gone.md: no such file" in ended.err


@pytest.mark.usefixtures("plain")
def test_extract_prints_a_line_for_each_mention(run: Run) -> None:
    rows = [json.loads(line) for line in run("extract", "ferry.md").out.splitlines()]
    assert all(STORY[row["start"] : row["end"]] == row["text"] for row in rows)
    assert {"path", "start", "end", "text", "kind", "value", "low", "high", "unit", "hedge"} == set(rows[0])


def test_extract_reads_json_lines_and_names_those_it_cannot(run: Run) -> None:
    lines = '{"id": 7, "text": "It rose 5%.\\u2028Then 6%."}\n\nnot json\n{"id": "b", "text": "$3 million"}\n'
    ended = run("extract", "--jsonl", "-", stdin=lines)
    rows = [json.loads(line) for line in ended.out.splitlines()]
    assert [(row["id"], row["text"]) for row in rows if row["kind"] != "name"] == [
        (7, "5%"),
        (7, "6%"),
        ("b", "$3 million"),
    ]
    assert ended.code == 2
    assert "line 3 " in ended.err


def test_rules_are_listed_those_too_that_are_off(run: Run) -> None:
    rows = json.loads(run("rules", "--format", "json", "--ignore", "HSE2").out)
    assert [(row["code"], row["on"]) for row in rows] == [("HSE1", True), ("HSE2", False), ("HSE3", True)]
    assert "HSE2  lorry   off" in run("rules", "--ignore", "HSE2").out


def test_a_rule_is_explained_by_code_name_or_kind(run: Run) -> None:
    assert run("explain", "HSE1").out.startswith("# HSE1 quay\n")
    assert run("explain", "quay").out == run("explain", "HSE1").out
    assert run("explain", "HSE2", "--select", "HSE1").out.startswith("# HSE2 lorry\n")
    assert "rate" in run("explain", "FIG101").out
    assert "off-rate" in run("explain", "conversion").out
    ended = run("explain", "FIG999x")
    assert (ended.code, ended.out) == (2, "")
    assert "FIG999x" in ended.err


def test_a_rule_file_whose_example_is_wrong_fails_and_is_named(newsroom: Path, run: Run) -> None:
    assert run("test").code == 0
    path = newsroom / "house" / "quay.yaml"
    path.write_text(path.read_text(encoding="utf-8").replace("The pier is here", "A quay is here"), encoding="utf-8")
    ended = run("test", "./house")
    assert ended.code == 1
    assert "house/quay.yaml:" in ended.out
    assert "good example" in ended.out
    (newsroom / "house" / "lorry.yaml").write_text("code: HSE2\n", encoding="utf-8")
    ended = run("test", "./house")
    assert ended.code == 2
    assert "house/lorry.yaml:1:1: extends is missing" in ended.err


def test_init_writes_a_file_that_loads_and_overwrites_none(newsroom: Path, run: Run) -> None:
    (newsroom / "newslint.yaml").unlink()
    assert run("init").code == 0
    (newsroom / "a.txt").write_text("All is well.\n", encoding="utf-8")
    assert run("check", "a.txt").code == 0
    ended = run("init")
    assert ended.code == 2
    assert "there already" in ended.err


def test_completion_knows_every_command_and_option(run: Run) -> None:
    script = run("completion", "bash").out
    for word in (*cli.COMMANDS, "--write-baseline"):
        assert word in script
