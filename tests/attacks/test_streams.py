"""Standard streams that are closed, full or gone, and a folder that is no longer there."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from launched import BAD, GOOD, Ended, ended, launched, surroundings

FULL = Path("/dev/full")
BUFFERS = ("", "1")


@pytest.fixture
def stories(tmp_path: Path) -> Path:
    (tmp_path / "bad.md").write_text(BAD, "utf-8")
    (tmp_path / "good.md").write_text(GOOD, "utf-8")
    return tmp_path


def redirected(folder: Path, words: str, streams: str, **more: str) -> Ended:
    """How `newslint` ends with its streams as a shell makes them."""
    done = subprocess.run(
        ["sh", "-c", f'exec "$0" -m newslint {words} {streams}', sys.executable],
        cwd=folder, env=surroundings(folder, **more), stdin=subprocess.DEVNULL, capture_output=True, check=False,
    )  # fmt: skip
    assert b"Traceback" not in done.stderr
    return Ended(done.returncode, done.stdout, done.stderr)


@pytest.mark.parametrize("command", ["check good.md", "figures good.md", "extract good.md", "rules", "explain FIG120"])
def test_what_finds_standard_output_closed_does_not_end_well(stories: Path, command: str) -> None:
    run = redirected(stories, command, ">&-")
    assert (run.code, run.err.count(b"\n")) == (2, 1)
    assert b"standard output is closed" in run.err


def test_standard_input_that_is_closed_is_no_story(stories: Path) -> None:
    run = redirected(stories, "check -", "<&-")
    assert (run.code, run.err) == (2, b"newslint: -: standard input is closed\n")
    assert redirected(stories, "check bad.md", "<&-").code == 1


def test_with_standard_error_closed_the_exit_code_still_says_it(stories: Path) -> None:
    assert redirected(stories, "check gone.md", "2>&-").code == 2
    run = redirected(stories, "check bad.md", "2>&-")
    assert (run.code, b"FIG120" in run.out) == (1, True)
    assert redirected(stories, "chek", "2>&-").code == 2


def test_with_all_streams_closed_no_file_is_taken_for_one(stories: Path) -> None:
    assert redirected(stories, "check gone.md bad.md", "<&- >&- 2>&-").code == 2
    run = redirected(stories, "check gone.md bad.md --format json --output report.json", "<&- >&- 2>&-")
    assert run.code == 2
    assert (stories / "report.json").read_bytes().startswith(b'{"version": 1')
    assert not [path for path in (stories / ".cache").rglob("*.json") if b"newslint: " in path.read_bytes()]


@pytest.mark.skipif(not FULL.exists(), reason="the system has no device that is full")
@pytest.mark.parametrize("buffered", BUFFERS)
@pytest.mark.parametrize(
    "words", ["check good.md", "check bad.md --format json", "rules", "test facts", "extract bad.md"]
)
def test_a_full_disk_under_standard_output_ends_with_2_and_one_line(stories: Path, words: str, buffered: str) -> None:
    run = redirected(stories, words, "> /dev/full", PYTHONUNBUFFERED=buffered)
    assert (run.code, run.err.count(b"\n")) == (2, 1)
    assert b"standard output: cannot be written: no space left on device" in run.err


@pytest.mark.skipif(not FULL.exists(), reason="the system has no device that is full")
def test_a_full_disk_under_standard_error_loses_the_words_and_not_the_run(stories: Path) -> None:
    run = redirected(stories, "check bad.md gone.md", "2> /dev/full")
    assert (run.code, b"FIG120" in run.out) == (2, True)


def test_a_pipe_that_takes_a_little_at_a_time_gets_all(stories: Path) -> None:
    (stories / "long.md").write_text(BAD * 400, "utf-8")
    whole = ended(stories, "check", "long.md", "--format", "json")
    for buffered in BUFFERS:
        run = launched(stories, "check", "long.md", "--format", "json", more={"PYTHONUNBUFFERED": buffered})
        assert run.stdout is not None
        pieces = []
        while piece := os.read(run.stdout.fileno(), 777):
            pieces.append(piece)
        assert b"".join(pieces) == whole.out
        run.communicate()


def test_in_a_folder_that_is_gone_one_line_says_so(tmp_path: Path) -> None:
    (tmp_path / "bad.md").write_text(BAD, "utf-8")
    for words in (f"check {tmp_path}/bad.md", "check", "figures -", "rules", "extract -", "explain FIG120", "init"):
        (tmp_path / "deleted").mkdir()
        run = subprocess.run(
            ["sh", "-c", f'rmdir ../deleted; exec "$0" -m newslint {words}', sys.executable],
            cwd=tmp_path / "deleted", env=surroundings(tmp_path), stdin=subprocess.DEVNULL, capture_output=True, check=False,
        )  # fmt: skip
        assert (run.returncode, run.stdout) == (2, b"")
        assert (
            run.stderr
            == b"newslint %s: the folder you are in no longer exists; go to another one\n" % words.split()[0].encode()
        )
