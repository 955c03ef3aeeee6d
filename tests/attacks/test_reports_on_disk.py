"""Reports that cannot be written to the end, and places where they must not be written."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from launched import BAD, PATIENCE, ended, launched, soon

OLD = b"1 file checked: nothing found.\n"
KNOWN = b'{"version": 1, "stories": {}}\n'


@pytest.fixture
def stories(tmp_path: Path) -> Path:
    for number in range(40):
        (tmp_path / f"story{number}.md").write_text(BAD * 4, "utf-8")
    return tmp_path


@pytest.fixture
def small(tmp_path: Path) -> Iterator[Path]:
    """A disk of 64 kB."""
    place = tmp_path / "disk"
    place.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=64k", "none", str(place)], capture_output=True, check=False
    )
    if mounted.returncode:
        pytest.skip(f"nothing can be mounted here: {mounted.stderr.decode()}")
    yield place
    subprocess.run(["umount", "-l", str(place)], check=True)


@pytest.mark.skipif(not shutil.which("mount"), reason="mounts a small disk")
@pytest.mark.parametrize("form", ["text", "json", "sarif", "junit", "html"])
def test_a_full_disk_leaves_the_old_report_and_nothing_else(stories: Path, small: Path, form: str) -> None:
    (small / "report").write_bytes(OLD)
    run = ended(stories, "check", "--format", form, "--output", "disk/report")
    assert (run.code, run.err) == (2, b"newslint check: disk/report: cannot be written: no space left on device\n")
    assert {path.name: path.read_bytes() for path in small.iterdir()} == {"report": OLD}


@pytest.mark.skipif(not shutil.which("mount"), reason="mounts a small disk")
def test_a_full_disk_leaves_the_old_baseline(stories: Path, small: Path) -> None:
    (small / "known.json").write_bytes(KNOWN)
    (small / "rest").write_bytes(b"x" * (60 << 10))
    run = ended(stories, "check", "--write-baseline", "disk/known.json")
    assert run.code == 2
    assert b"disk/known.json: cannot be written" in run.err
    assert (small / "known.json").read_bytes() == KNOWN
    assert sorted(path.name for path in small.iterdir()) == ["known.json", "rest"]


@pytest.mark.parametrize("jobs", ["1", "2"])
@pytest.mark.parametrize("sign", [signal.SIGINT, signal.SIGTERM])
def test_a_run_that_is_ended_leaves_the_old_report(stories: Path, sign: signal.Signals, jobs: str) -> None:
    (stories / "sitecustomize.py").write_text(
        "import time, newslint.cli.run as run\n"
        "part = run.Inspector.part\n"
        "run.Inspector.part = lambda self, item: (time.sleep(0.1), part(self, item))[1]\n",
        "utf-8",
    )
    (stories / "report.json").write_bytes(OLD)
    run = launched(stories, "check", "--format", "json", "--output", "report.json", "--jobs", jobs)
    assert soon(lambda: list(stories.glob(".newslint-*")))
    run.send_signal(sign)
    run.communicate(timeout=PATIENCE)
    assert run.returncode == 128 + sign
    assert (stories / "report.json").read_bytes() == OLD
    assert not list(stories.glob(".newslint-*"))


def test_a_planted_link_is_not_written_through(stories: Path, tmp_path: Path) -> None:
    profile = tmp_path / "home" / ".profile"
    profile.parent.mkdir()
    profile.write_bytes(OLD)
    for name in ("report.json", "known.json"):
        (stories / name).symlink_to(profile)
    run = ended(
        stories, "check", "story1.md", "--format", "json", "--output", "report.json", "--write-baseline", "known.json"
    )
    assert run.code == 0
    assert profile.read_bytes() == OLD
    for name in ("report.json", "known.json"):
        assert not (stories / name).is_symlink()
        assert json.loads((stories / name).read_bytes())["version"] == 1


def test_a_planted_link_to_nothing_makes_no_file_elsewhere(stories: Path) -> None:
    (stories / "report.json").symlink_to("elsewhere.json")
    ended(stories, "check", "story1.md", "--output", "report.json")
    assert not (stories / "elsewhere.json").exists()
    assert b"FIG120" in (stories / "report.json").read_bytes()


def test_a_report_goes_to_a_pipe_that_is_named(stories: Path) -> None:
    whole = ended(stories, "check", "--format", "json").out
    os.mkfifo(stories / "pipe")
    read: list[bytes] = []
    reader = threading.Thread(target=lambda: read.append((stories / "pipe").read_bytes()))
    reader.start()
    run = ended(stories, "check", "--format", "json", "--output", "pipe")
    reader.join(PATIENCE)
    assert (run.code, run.out, read) == (1, b"", [whole])


@pytest.mark.skipif(not Path("/dev/stdout").exists(), reason="the system has no name for standard output")
def test_a_report_goes_to_what_is_open_already(stories: Path) -> None:
    whole = ended(stories, "check", "--format", "json").out
    words = "check", "--format", "json", "--output"
    assert ended(stories, *words, "/dev/stdout").out == whole
    assert ended(stories, *words, "/dev/null")[:2] == (1, b"")
    for name in ("/dev/stdout", "/dev/fd/1"):
        with (stories / "redirected").open("wb") as file:
            ended(stories, *words, name, stdout=file)
            os.lseek(file.fileno(), 0, os.SEEK_END)
            file.write(b"and more")
        assert (stories / "redirected").read_bytes() == whole + b"and more"


@pytest.mark.parametrize("name", ["folder", "no/such/folder", "story1.md/below", "x" * 300])
def test_a_place_for_no_report_is_named_before_anything_is_read(stories: Path, name: str) -> None:
    (stories / "folder").mkdir()
    run = ended(stories, "check", "--output", name)
    assert (run.code, run.err.count(b"\n")) == (2, 1)
    assert b": cannot be written: " in run.err


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_what_is_read_only_stays_as_it_is(stories: Path) -> None:
    (stories / "report.txt").write_bytes(OLD)
    (stories / "report.txt").chmod(0o444)
    assert ended(stories, "check", "--output", "report.txt").code == 2
    assert (stories / "report.txt").read_bytes() == OLD


def test_a_new_report_is_readable_as_others_are_and_an_old_one_keeps_its_permissions(stories: Path) -> None:
    (stories / "old.txt").write_bytes(OLD)
    (stories / "old.txt").chmod(0o600)
    umask = os.umask(0o022)
    try:
        for name in ("old.txt", "new.txt"):
            ended(stories, "check", "story1.md", "--output", name)
    finally:
        os.umask(umask)
    assert [(stories / name).stat().st_mode & 0o777 for name in ("old.txt", "new.txt")] == [0o600, 0o644]


def test_a_file_mounted_alone_is_written_in_its_place(stories: Path, small: Path) -> None:
    (small / "report.txt").write_bytes(OLD)
    (stories / "report.txt").write_bytes(b"")
    bound = subprocess.run(
        ["mount", "--bind", str(small / "report.txt"), str(stories / "report.txt")], capture_output=True, check=False
    )
    if bound.returncode:
        pytest.skip("no file can be mounted here")
    try:
        run = ended(stories, "check", "story1.md", "--output", "report.txt")
    finally:
        subprocess.run(["umount", "-l", str(stories / "report.txt")], check=True)
    assert (run.code, run.err.partition(b":")[2][:20]) == (1, b" report.txt written:")
    assert b"FIG120" in (small / "report.txt").read_bytes()
    assert not list(stories.glob(".newslint-*"))


@pytest.mark.parametrize("summary", ["/dev/full", "no/such/folder/step.md", "."])
def test_a_step_summary_that_cannot_be_written_is_said_and_changes_no_verdict(stories: Path, summary: str) -> None:
    run = ended(stories, "check", "--format", "github", more={"GITHUB_STEP_SUMMARY": summary})
    assert run.code == 1
    assert run.out.count(b"::error") == 160
    assert run.err.startswith(b"newslint: warning: the summary of the step: ")
    assert run.err.count(b"\n") == 1


def test_a_starter_that_finds_no_room_is_not_left_half_written(tmp_path: Path, small: Path) -> None:
    (small / "rest").write_bytes(b"x" * (64 << 10))
    run = ended(tmp_path, "init", "disk")
    assert run.code == 2
    assert sorted(path.name for path in small.iterdir()) == ["rest"]
