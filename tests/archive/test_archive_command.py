from __future__ import annotations

import json
import os
import random
import signal
import time
from pathlib import Path

import pytest

from archived import lines, records, stories, table
from launched import PATIENCE, ended, launched

_DEADLY = """\
import json, os
loads = json.loads
def deadly(text, *args, **how):
    if "DEADLY" in str(text):
        os.kill(os.getpid(), 9)
    return loads(text, *args, **how)
json.loads = deadly
"""
_JOBS = ("--jobs", "2")


def _workers(leader: int) -> list[int]:
    """The processes that a process has started and that still run."""
    found = []
    for folder in Path("/proc").iterdir():
        if folder.name.isdecimal():
            try:
                state, parent = (folder / "stat").read_text().rpartition(")")[2].split()[:2]
            except OSError:
                continue
            if int(parent) == leader and state != "Z":
                found.append(int(folder.name))
    return found


def test_findings_are_told_by_row_and_field_and_counted(tmp_path: Path) -> None:
    made = stories(12)
    lines(tmp_path / "a.jsonl", made)
    run = ended(tmp_path, "archive", "a.jsonl", "--output", "found.jsonl", "--summary", "sum.json", *_JOBS)
    assert run.code == 1, run
    found = records(tmp_path / "found.jsonl")
    assert [one["row"] for one in found] == [1, 4, 7, 10]
    first = found[0]
    assert made[0]["body"][first["start"] : first["end"]] == first["text"]
    assert (first["path"], first["id"], first["field"], first["source"]) == (
        "a.jsonl",
        "s0",
        "body",
        "harboura.example",
    )
    summary = json.loads((tmp_path / "sum.json").read_text())
    assert (summary["rows"], summary["stories"], summary["errors"]) == (12, 12, 4)
    assert summary["codes"][0]["code"] == first["code"]
    assert sum(one["errors"] for one in summary["years"]) == sum(one["errors"] for one in summary["months"]) == 4
    assert sum(one["stories"] for one in summary["sources"]) == 12
    assert not list(tmp_path.glob("*.unfinished"))
    assert b"12 stories checked: 4 errors." in run.out


def test_every_form_of_an_archive_comes_to_the_same(tmp_path: Path) -> None:
    pa, parquet = pytest.importorskip("pyarrow"), pytest.importorskip("pyarrow.parquet")
    made = stories(9)
    lines(tmp_path / "a.jsonl", made)
    table(tmp_path / "a.csv", made)
    parquet.write_table(pa.Table.from_pylist(made), tmp_path / "a.parquet")
    told = []
    for suffix in ("jsonl", "csv", "parquet"):
        run = ended(tmp_path, "archive", f"a.{suffix}", "--output", "found.parquet", *_JOBS)
        assert run.code == 1, run
        rows = parquet.read_table(tmp_path / "found.parquet").to_pylist()
        told.append([{**row, "path": "", "fingerprint": ""} for row in rows])
    assert told[0] == told[1] == told[2]
    assert len(told[0]) == 3


def test_rows_that_cannot_be_read_are_said_counted_and_listed(tmp_path: Path) -> None:
    good = stories(2)
    lines(tmp_path / "a.jsonl", [good[1], "no json\n", "\n", {"id": "x"}, good[0]])
    run = ended(tmp_path, "archive", "a.jsonl", "--output", "found.jsonl", *_JOBS)
    assert run.code == 2
    assert b"a.jsonl:2: row 2: no JSON" in run.err
    assert b"a.jsonl:4: row 3: no copy in this row" in run.err
    assert [one["row"] for one in records(tmp_path / "found.not-checked.jsonl")] == [2, 3]
    assert len(records(tmp_path / "found.jsonl")) == 1
    assert b"NOT CHECKED" in run.out


def test_a_folder_is_read_with_all_that_it_holds_but_not_what_was_found_in_it(tmp_path: Path) -> None:
    folder = tmp_path / "all"
    folder.mkdir()
    lines(folder / "a.jsonl", stories(3))
    (folder / "story.md").write_text("# Pier\n\n" + stories(1)[0]["body"], "utf-8")
    for _ in range(2):
        run = ended(tmp_path, "archive", "all", "--output", "all/found.jsonl", *_JOBS)
        assert run.code == 1, run
        assert [(one["path"], one["row"]) for one in records(folder / "found.jsonl")] == [
            (os.path.join("all", "a.jsonl"), 1),  # noqa: PTH118 -- a path as it is printed
            (os.path.join("all", "story.md"), None),  # noqa: PTH118 -- likewise
        ]


def test_findings_go_to_standard_output_where_no_file_is_named(tmp_path: Path) -> None:
    lines(tmp_path / "a.jsonl", stories(4))
    run = ended(tmp_path, "archive", "a.jsonl", "--fail-on", "never", *_JOBS)
    assert run.code == 0
    assert [json.loads(line)["row"] for line in run.out.splitlines()] == [1, 4]
    assert b"4 stories checked" in run.err


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="this system has no SIGKILL")
def test_killed_at_any_moment_it_goes_on_where_it_was(tmp_path: Path) -> None:
    made = stories(400)
    lines(tmp_path / "a.jsonl", [*made[:200], "no json\n", *made[200:]])
    words = ("archive", "a.jsonl", "--between", "between.jsonl", "--summary", "sum.json", *_JOBS)
    whole = ended(tmp_path, *words, "--output", "whole.jsonl")
    assert whole.code == 2
    between, summary = (tmp_path / "between.jsonl").read_bytes(), (tmp_path / "sum.json").read_bytes()
    chance, kills = random.Random(5), 0  # noqa: S311 -- moments, not secrets
    for _ in range(3):
        run = launched(tmp_path, *words, "--output", "found.jsonl")
        at = tmp_path / "found.jsonl.unfinished" / "findings.jsonl"
        before = at.stat().st_size if at.exists() else 0
        until = time.monotonic() + PATIENCE
        while run.poll() is None and time.monotonic() < until and not (at.exists() and at.stat().st_size > before):
            time.sleep(0.02)
        time.sleep(chance.random() * 0.3)
        workers = _workers(run.pid) if Path("/proc").exists() else []
        run.kill()
        run.communicate()
        kills += run.returncode == -signal.SIGKILL
        until = time.monotonic() + PATIENCE
        while any(
            Path(f"/proc/{worker}/cmdline").exists() and Path(f"/proc/{worker}/cmdline").read_bytes()
            for worker in workers
        ):
            assert time.monotonic() < until, "workers outlive the run"
            time.sleep(0.05)
    assert kills
    last = ended(tmp_path, *words, "--output", "found.jsonl")
    assert last.code == 2
    assert b"goes on behind" in last.err or kills < 3
    for name in ("{}.jsonl", "{}.not-checked.jsonl"):
        assert (tmp_path / name.format("found")).read_bytes() == (tmp_path / name.format("whole")).read_bytes()
    assert (tmp_path / "between.jsonl").read_bytes() == between
    assert (tmp_path / "sum.json").read_bytes() == summary


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="this system has no SIGKILL")
def test_a_row_that_ends_its_process_is_said_and_takes_no_other_with_it(tmp_path: Path) -> None:
    (tmp_path / "sitecustomize.py").write_text(_DEADLY, "utf-8")
    made = stories(40)
    made[34]["body"] += " DEADLY"
    lines(tmp_path / "a.jsonl", made)
    run = ended(tmp_path, "archive", "a.jsonl", "--output", "found.jsonl", *_JOBS)
    assert run.code == 2
    (failure,) = records(tmp_path / "found.not-checked.jsonl")
    assert failure["row"] == 35
    assert "a process died over it" in failure["message"]
    assert [one["row"] for one in records(tmp_path / "found.jsonl")] == [*range(1, 41, 3)]


def _left(folder: Path) -> None:
    """Leave an unfinished run."""
    lines(folder / "a.jsonl", stories(200))
    run = launched(folder, "archive", "a.jsonl", "--output", "found.jsonl", *_JOBS)
    at = folder / "found.jsonl.unfinished" / "checkpoint.json"
    until = time.monotonic() + PATIENCE
    while not at.exists() and time.monotonic() < until and run.poll() is None:
        time.sleep(0.02)
    run.kill()
    run.communicate()
    assert at.exists(), "it was whole before it was killed"


def test_what_was_begun_otherwise_is_not_gone_on_with(tmp_path: Path) -> None:
    _left(tmp_path)
    run = ended(tmp_path, "archive", "a.jsonl", "--output", "found.jsonl", "--select", "FIG", *_JOBS)
    assert run.code == 2
    assert b"with other options" in run.err
    time.sleep(0.01)
    lines(tmp_path / "a.jsonl", stories(201))
    run = ended(tmp_path, "archive", "a.jsonl", "--output", "found.jsonl", *_JOBS)
    assert run.code == 2
    assert b"a.jsonl has changed since the run began" in run.err
    run = ended(tmp_path, "archive", "a.jsonl", "--output", "found.jsonl", "--restart", *_JOBS)
    assert run.code == 1
    assert len(records(tmp_path / "found.jsonl")) == 67


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--between", "b.jsonl"], b"--between needs --output"), (["--format", "parquet"], b"--format parquet needs --output"),
        (["--fields", "titel=x"], b"unknown part titel"),
        (["--output", "story.md"], b"is not written over"), (["--output", "."], b"is not written over"),
    ],
)  # fmt: skip
def test_what_is_asked_amiss_is_said(tmp_path: Path, words: list[str], said: bytes) -> None:
    lines(tmp_path / "a.jsonl", stories(1))
    (tmp_path / "story.md").write_text("# Pier\n", "utf-8")
    run = ended(tmp_path, "archive", "a.jsonl", *words, *_JOBS)
    assert run.code == 2
    assert said in run.err


def test_an_archive_that_is_not_there_is_said(tmp_path: Path) -> None:
    run = ended(tmp_path, "archive", "gone.jsonl", *_JOBS)
    assert run.code == 2
    assert b"gone.jsonl: no such file or folder" in run.err


def test_two_reports_in_one_file_are_refused(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text('{"title": "Tugs", "text": "The the tugs sailed."}\n', "utf-8")
    run = ended(tmp_path, "archive", "a.jsonl", "--output", "q.jsonl", "--summary", "./q.jsonl")
    assert run.code == 2
    assert b"name one file twice" in run.err
    assert not (tmp_path / "q.jsonl").exists()


@pytest.mark.parametrize("option", ["--output", "--between"])
@pytest.mark.parametrize("link", [False, True])
def test_a_pipe_or_a_device_is_not_put_aside_for_a_report(tmp_path: Path, option: str, link: bool) -> None:  # noqa: FBT001 -- a case
    (tmp_path / "a.jsonl").write_text('{"title": "Tugs", "text": "The the tugs sailed."}\n', "utf-8")
    os.mkfifo(tmp_path / "pipe")
    if link:
        (tmp_path / "stdout").symlink_to("pipe")
    place = tmp_path / ("stdout" if link else "pipe")
    run = ended(tmp_path, "archive", "a.jsonl", "--output", "found.jsonl", option, place.name)
    assert run.code == 2
    assert b"name another file" in run.err
    assert place.is_fifo()
    assert place.is_symlink() == link


def test_a_run_by_processes_says_nothing_of_its_own(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text('{"title": "Tugs", "text": "The the tugs sailed."}\n' * 3, "utf-8")
    run = ended(tmp_path, "archive", "a.jsonl", "--output", "q.jsonl", "--jobs", "2")
    assert b"semaphore" not in run.err


@pytest.mark.parametrize("text", ["\n\n", "title,body\n"])
def test_an_archive_without_rows_is_said_to_hold_none(tmp_path: Path, text: str) -> None:
    name = "a.csv" if "," in text else "a.jsonl"
    (tmp_path / name).write_text(text, "utf-8")
    run = ended(tmp_path, "archive", name)
    assert (run.code, run.out) == (2, b"")
    assert f"newslint: not checked: no rows and no stories in {name}" in run.err.decode()
