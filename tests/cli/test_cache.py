import json
import os
import subprocess
import sys
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from newslint import report as reports
from newslint.store import Record, Store, records

Run = Callable[..., Any]
Write = Callable[[str, str], Path]

BAD = "# Port\n\nThe quay is closed whilst a lorry burns.\n"


UNDONE = """\
import newslint.desk.gate as gate
def found(source, *_, **__): raise AssertionError(f"{source.path} is linted again")
gate.found.__code__ = found.__code__
"""
"""What makes it impossible to lint anything."""
SOURCES = str(Path(__file__).parents[2] / "src")


def kept(newsroom: Path) -> list[Record]:
    return [record for path in (newsroom / ".cache" / "found").glob("*.pack") for record in records(str(path))]


def codes(out: str) -> list[str]:
    return [found["code"] for found in json.loads(out)["findings"]]


@pytest.fixture
def again(newsroom: Path, run: Run) -> Run:
    """Call newslint where it cannot lint."""
    (newsroom / "undone").mkdir()
    (newsroom / "undone" / "sitecustomize.py").write_text(UNDONE, "utf-8")
    return lambda *words, **how: run(*words, PYTHONPATH=os.pathsep.join((str(newsroom / "undone"), SOURCES)), **how)


def stories(write: Write) -> None:
    """Copy of several formats, with findings, what holds, what is silenced, sources, and words of many bytes."""
    for number in range(40):
        write(f"{number}.md", BAD if number % 3 else f"All is well, for ${number} million.\n")
    write("page.html", "<p>The quay &amp; the lorry: 15 of the 50 tugs, or 20 percent.</p>\n")
    write("ship.md", "The quay and the lorry, 人 whilst 🚢 waits.\r\nIt is a quay.\r\n")
    write(
        "silent.md",
        "The quay.\n\n<!-- newslint: ignore HSE1 -- its name -->\nThe quay: a lorry, whilst 12 of 40, or 30%.\n",
    )
    write("per-file.md", BAD)
    write(
        "draft.md",
        "---\nsources: [release.txt]\n---\n\nBrandt Line carried 184,200 passengers to Saltmarsh, up from 140,000.\n",
    )
    write("release.txt", "Brandt Line carried 148,200 passengers to Saltmarsh, up from 140,000.\n")
    write("newslint.yaml", 'packs: [facts, ./house]\nper-file: [{files: "per-*", ignore: [HSE2]}]\n')


@pytest.mark.parametrize("form", reports.FORMATS)
def test_whatever_is_asked_of_what_is_kept_reads_as_if_linted(write: Write, run: Run, again: Run, form: str) -> None:
    stories(write)
    run("check", "--format", "concise")
    for words in (
        ("--format", form),
        ("--format", form, "--show-verified", "--statistics", "--jobs", "2"),
        ("--format", form, "--min-level", "warning", "--fail-on", "never"),
    ):
        new = run("check", *words, "--no-cache")
        assert again("check", *words) == new
        assert "linted again" not in new.out + new.err
        assert len(new.out) > 200


def test_nothing_is_linted_again_that_was_linted(newsroom: Path, write: Write, run: Run, again: Run) -> None:
    stories(write)
    first = run("check")
    assert first.code == 1
    assert len(kept(newsroom)) == 20  # what holds the same words is kept once
    wide = {"FORCE_COLOR": "1"}
    assert again("check", **wide) == run("check", "--no-cache", **wide)
    assert again("check", str(newsroom)) == run("check", str(newsroom), "--no-cache")
    write("newslint.yaml", (newsroom / "newslint.yaml").read_text("utf-8") + "fail-on: never\nexclude: [per-file.md]\n")
    assert again("check").code == 0
    for path in newsroom.glob("*.md"):
        path.rename(write(f"moved/{path.name}", ""))
    (newsroom / "release.txt").rename(newsroom / "moved" / "release.txt")
    assert again("check", "moved") == run("check", "moved", "--no-cache")
    run("check", "--write-baseline", "known.json")
    assert again("check", "--baseline", "known.json") == run("check", "--baseline", "known.json", "--no-cache")
    assert again("check", "--fail-on", "warning", "--write-baseline", "new.json", "moved").code == 0
    write("moved/1.md", BAD + "The new lorry.\n")
    assert "1.md is linted again" in again("check").err


def test_only_what_lies_on_changed_lines_is_told_of_what_is_kept(
    newsroom: Path, write: Write, run: Run, again: Run
) -> None:
    write("a.md", BAD)
    for words in (
        ("init", "-q"),
        ("add", "a.md"),
        ("-c", "user.name=A", "-c", "user.email=a@b.c", "commit", "-qm", "a"),
    ):
        subprocess.run(["git", *words], cwd=newsroom, check=True)
    write("a.md", BAD + "\nThe other lorry.\n")
    run("check", "a.md")
    told = again("check", "a.md", "--diff", "HEAD", "--format", "json")
    assert [found["span"]["line"] for found in json.loads(told.out)["findings"]] == [5]


@pytest.mark.parametrize("word", ["a.html", "a.txt", "a.md.njk"])
def test_how_a_story_is_read_is_part_of_what_is_kept(write: Write, run: Run, again: Run, word: str) -> None:
    write("a.md", "<p>The quay</p>\n")
    run("check")
    write(word, "<p>The quay</p>\n")
    assert f"{word} is linted again" in again("check").err


def test_nothing_is_kept_where_the_caller_does_not_want_it(newsroom: Path, write: Write, run: Run) -> None:
    write("a.md", BAD)
    run("check", "--no-cache")
    assert kept(newsroom) == []


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


@pytest.mark.parametrize("at", [5, 25, 30, 60, -1])
def test_a_damaged_result_is_as_good_as_none(newsroom: Path, write: Write, run: Run, at: int) -> None:
    write("a.md", BAD)
    first = run("check")
    (path,) = (newsroom / ".cache" / "found").glob("*.pack")
    data = bytearray(path.read_bytes())
    data[at] ^= 0xFF
    path.write_bytes(data)
    assert kept(newsroom) == []
    assert run("check") == first
    assert len(kept(newsroom)) == 1


@pytest.mark.parametrize(
    "body", [b"", b"no", zlib.compress(b"[]")[2:-4], zlib.compress(b"[[[1]],[],[],[],[],[]]")[2:-4]]
)
def test_what_is_whole_and_no_result_is_as_good_as_none(newsroom: Path, write: Write, run: Run, body: bytes) -> None:
    write("a.md", BAD)
    first = run("check")
    (record,) = kept(newsroom)
    Store(str(newsroom / ".cache" / "found")).keep(record.key, body)
    assert run("check") == first


def test_two_runs_at_once_keep_all_and_say_the_same(newsroom: Path, write: Write, again: Run) -> None:
    for number in range(150):
        write(f"{number}.md", BAD.replace("burns", f"{number} burns"))
    environment = {**os.environ, "PYTHONPATH": SOURCES, "NEWSLINT_CACHE_DIR": str(newsroom / ".cache")}
    command = [sys.executable, "-m", "newslint", "check", "--jobs", "2"]
    runs = [
        subprocess.Popen(command, cwd=newsroom, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        for _ in range(3)
    ]
    outcomes = {run.communicate() for run in runs}
    assert [run.returncode for run in runs] == [1] * 3
    assert len(outcomes) == 1
    assert len(kept(newsroom)) == 150
    assert again("check").out.encode() == outcomes.pop()[0]


def test_a_hundred_thousand_stories_take_sixty_megabytes_at_most(newsroom: Path, write: Write, run: Run) -> None:
    """Stories with a few figures more than published ones have (12.6, one thing that holds, a finding in six)."""
    for number in range(60):
        lines = [
            f"Plant {at} made {number + at * 37} tons for ${at + 2}.{number % 10} million in 2019." for at in range(5)
        ]
        agrees = (
            f"Of {40 + number} boats, {20 + number} left, and {20} stayed." if number % 2 else "15 of 50, or 30%, left."
        )
        wrong = "The lorry burns." if number % 6 == 0 else ""
        write(f"{number}.md", "# Salt\n\n" + "\n\n".join((*lines, agrees, wrong)) + "\n")
    write("newslint.yaml", "packs: [facts, copy, ./house]\n")
    told = json.loads(run("check", "--format", "json").out)
    assert told["summary"]["figures"] > 60 * 12.6
    assert told["summary"]["warnings"] >= 10
    assert sum(path.stat().st_size for path in (newsroom / ".cache" / "found").iterdir()) < 600 * 60


def test_what_was_not_checked_is_tried_anew(newsroom: Path, write: Write, run: Run) -> None:
    path = write("a.md", "---\ntitle: [\n---\n\nThe quay.\n")
    assert run("check", "a.md").code == 2
    assert kept(newsroom) == []
    path.write_text("The quay.\n", encoding="utf-8")
    assert run("check", "a.md").code == 1
    assert len(kept(newsroom)) == 1


def test_a_folder_that_cannot_be_written_is_no_trouble(newsroom: Path, write: Write, run: Run) -> None:
    write("a.md", BAD)
    (newsroom / "file").write_text("", encoding="utf-8")
    assert run("check", NEWSLINT_CACHE_DIR=str(newsroom / "file")).code == 1
