import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Run = Callable[..., Any]
Write = Callable[[str, str], Path]

BAD = "# Port\n\nThe quay is closed whilst a lorry burns.\n"


def kept(newsroom: Path) -> dict[str, str]:
    return {path.name: path.read_text(encoding="utf-8") for path in (newsroom / ".cache" / "results").rglob("*.json")}


def codes(out: str) -> list[str]:
    return [found["code"] for found in json.loads(out)["findings"]]


@pytest.mark.parametrize("form", ["text", "json", "sarif", "junit", "html"])
def test_a_kept_result_reads_like_a_new_one(newsroom: Path, write: Write, run: Run, form: str) -> None:
    for number in range(40):
        write(f"{number}.md", BAD if number % 3 else "All is well, for $5 million.\n")
    words = "check", "--format", form, "--show-verified", "--statistics"
    first = run(*words, "--jobs", "2")
    assert len(kept(newsroom)) == 40
    assert run(*words) == first
    assert run(*words, "--no-cache") == first


def test_nothing_is_kept_where_the_caller_does_not_want_it(newsroom: Path, write: Write, run: Run) -> None:
    write("a.md", BAD)
    run("check", "--no-cache")
    assert kept(newsroom) == {}


def test_whatever_changes_the_result_makes_it_anew(newsroom: Path, write: Write, run: Run) -> None:
    write("a.md", BAD)
    assert codes(run("check", "--format", "json").out) == ["HSE1", "HSE3", "HSE2"]
    write("a.md", BAD.replace("quay", "pier"))
    assert codes(run("check", "--format", "json").out) == ["HSE3", "HSE2"]
    assert codes(run("check", "--format", "json", "--min-level", "warning").out) == ["HSE2"]
    assert codes(run("check", "--format", "json", "--select", "HSE3").out) == ["HSE3"]
    rule = newsroom / "house" / "lorry.yaml"
    rule.write_text(rule.read_text(encoding="utf-8").replace("level: warning", "level: error"), encoding="utf-8")
    assert run("check", "--format", "json").code == 1
    write("newslint.yaml", 'packs: [./house]\nper-file: [{files: "a.md", ignore: [HSE]}]\n')
    assert codes(run("check", "--format", "json").out) == []
    write("newslint.yaml", "packs: [./house]\nfail-on: never\n")
    assert run("check").code == 0


def test_a_baseline_is_part_of_the_result(write: Write, run: Run) -> None:
    write("a.md", BAD)
    assert run("check").code == 1
    run("check", "--write-baseline", "known.json")
    assert run("check", "--baseline", "known.json").code == 0
    assert run("check").code == 1
    first = run("check", "--write-baseline", "again.json")
    assert first.code == 0


def test_a_damaged_result_is_as_good_as_none(newsroom: Path, write: Write, run: Run) -> None:
    write("a.md", BAD)
    first = run("check")
    for path in (newsroom / ".cache" / "results").rglob("*.json"):
        path.write_text(path.read_text(encoding="utf-8").replace("quay", "quai"), encoding="utf-8")
    assert run("check") == first


def test_what_was_not_checked_is_tried_anew(newsroom: Path, write: Write, run: Run) -> None:
    path = write("a.md", "---\ntitle: [\n---\n\nThe quay.\n")
    assert run("check", "a.md").code == 2
    assert kept(newsroom) == {}
    path.write_text("The quay.\n", encoding="utf-8")
    assert run("check", "a.md").code == 1
    assert len(kept(newsroom)) == 1


def test_a_folder_that_cannot_be_written_is_no_trouble(newsroom: Path, write: Write, run: Run) -> None:
    write("a.md", BAD)
    (newsroom / "file").write_text("", encoding="utf-8")
    assert run("check", NEWSLINT_CACHE_DIR=str(newsroom / "file")).code == 1
