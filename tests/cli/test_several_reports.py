"""Several reports of one run: each is what a run of its own would have written."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Run = Callable[..., Any]
Write = Callable[[str, str], Path]


@pytest.fixture
def copy(write: Write) -> None:
    for at in range(30):  # more than one process gets some
        write(f"{at:02}.md", "The quay and the lorry.\n" if at % 3 else "The pier.\n")


@pytest.mark.usefixtures("copy")
@pytest.mark.parametrize("jobs", ["1", "2"])
def test_each_report_is_that_of_a_run_of_its_own(newsroom: Path, run: Run, jobs: str) -> None:
    pairs = {"json": "a.json", "sarif": "a.sarif", "junit": "a.xml", "concise": "a.txt", "html": "a.html"}
    alone = {form: run("check", "--format", form, "--no-cache").out for form in (*pairs, "text")}
    words = [word for form, name in pairs.items() for word in ("--format", form, "--output", name)]
    together = run("check", *words, "--format", "text", "--jobs", jobs, "--no-cache")
    assert together.out == alone["text"]
    assert {form: (newsroom / name).read_text("utf-8") for form, name in pairs.items()} == {
        form: alone[form] for form in pairs
    }
    assert [line.split(" written")[0] for line in together.err.splitlines()] == [
        f"newslint: {name}" for name in pairs.values()
    ]


@pytest.mark.usefixtures("copy")
def test_a_folder_of_pages_may_be_one_of_them(newsroom: Path, run: Run) -> None:
    ended = run("check", "--format", "html", "--output", "pages/", "--format", "json", "--output", "a.json")
    assert (ended.code, ended.out) == (1, "")
    assert len(list((newsroom / "pages").glob("*.html"))) == 31
    assert json.loads((newsroom / "a.json").read_text("utf-8"))["summary"]["files"] == 30


@pytest.mark.usefixtures("copy")
def test_results_that_were_kept_serve_several_reports(newsroom: Path, run: Run) -> None:
    words = ("check", "--format", "text", "--format", "json", "--output", ".a.json")
    first = run(*words), (newsroom / ".a.json").read_bytes()
    assert (run(*words), (newsroom / ".a.json").read_bytes()) == first


def test_only_what_goes_to_a_terminal_has_colours(newsroom: Path, write: Write, run: Run) -> None:
    write("a.md", "The quay.\n")
    ended = run("check", "--format", "text", "--format", "concise", "--output", "a.txt", FORCE_COLOR="1")
    assert "\x1b[" in ended.out
    assert "\x1b[" not in (newsroom / "a.txt").read_text("utf-8")


@pytest.mark.parametrize(
    ("words", "out", "files"),
    [
        ("--output a --format concise", "", ["a"]),
        ("--output a --output b", "", ["a", "b"]),
        ("--format json --format concise", "a.md:1:5: ", []),
        ("--format json --output a --format concise", "a.md:1:5: ", ["a"]),
    ],
)
def test_a_format_and_a_file_side_by_side_belong_together(
    newsroom: Path, run: Run, words: str, out: str, files: list[str]
) -> None:
    (newsroom / "a.md").write_text("The quay.\n", "utf-8")
    assert run("check", "a.md", *words.split()).out.startswith(out)
    assert [name for name in ("a", "b") if (newsroom / name).exists()] == files


def test_two_reports_cannot_go_to_one_file(write: Write, run: Run) -> None:
    write("a.md", "The quay.\n")
    ended = run("check", "--format", "json", "--output", "a", "--format", "sarif", "--output", "a")
    assert (ended.code, ended.err) == (2, "newslint check: --output names one file twice: each report needs its own\n")


def test_what_was_not_checked_is_in_each_report(newsroom: Path, run: Run) -> None:
    ended = run("check", "gone.md", "--format", "json", "--output", "a.json", "--format", "text")
    assert ended.code == 2
    assert "NOT CHECKED" in ended.out
    assert json.loads((newsroom / "a.json").read_text("utf-8"))["failures"]
