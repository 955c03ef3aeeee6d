"""Workers that are killed, and workers whose run is killed."""

from __future__ import annotations

import json
import os
import pty
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from launched import BAD, GOOD, PATIENCE, alive, children, ended, launched, soon

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")

STORIES = 120
CHECK = ("check", "--no-cache", "--jobs", "2", "--format", "json")
IN_WORKERS = """\
import os, time
import newslint.cli.run as run
part, leader = run.Inspector.part, os.getpid()
def attacked(self, item):
    if os.getpid() != leader and isinstance(item, str):
        {attack}
    return part(self, item)
run.Inspector.part = attacked
"""
KILLS = "if 'deadly' in item: os.kill(os.getpid(), 9)"
SLOW = "time.sleep(0.05)"


@pytest.fixture
def stories(tmp_path: Path) -> Path:
    for number in range(STORIES):
        (tmp_path / f"story{number:03}.md").write_text(BAD if number % 3 else GOOD, "utf-8")
    return tmp_path


def attack(folder: Path, how: str) -> None:
    (folder / "sitecustomize.py").write_text(IN_WORKERS.format(attack=how), "utf-8")


def test_only_the_story_that_kills_its_worker_is_not_checked(stories: Path) -> None:
    (stories / "story077 deadly.md").write_text(BAD, "utf-8")
    whole = json.loads(ended(stories, *CHECK).out)
    attack(stories, KILLS)
    run = ended(stories, *CHECK)
    report = json.loads(run.out)
    assert run.code == 2
    assert [(failure["path"], failure["message"][:44]) for failure in report["failures"]] == [
        ("story077 deadly.md", "not checked: a worker process died over it, ")
    ]
    assert "SIGKILL" in report["failures"][0]["message"]
    assert report["summary"]["files"] == STORIES
    assert report["findings"] == [one for one in whole["findings"] if "deadly" not in one["path"]]


def test_stories_that_all_kill_their_workers_end_the_run_all_the_same(tmp_path: Path) -> None:
    for number in range(70):
        (tmp_path / f"deadly{number:02}.md").write_text(BAD, "utf-8")
    attack(tmp_path, KILLS)
    run = ended(tmp_path, *CHECK)
    assert run.code == 2
    assert len(json.loads(run.out)["failures"]) == 70


def test_workers_killed_from_outside_cost_nothing(stories: Path) -> None:
    whole = ended(stories, *CHECK)
    attack(stories, SLOW)
    run = launched(stories, *CHECK)
    assert soon(lambda: len(children(run.pid)) == 2)
    time.sleep(0.3)
    for worker in children(run.pid):
        os.kill(worker, signal.SIGKILL)
    out, err = run.communicate(timeout=PATIENCE)
    assert (run.returncode, out, err) == (whole.code, whole.out, b"")


def test_a_worker_killed_while_it_mends_loses_no_story_and_mends_none_twice(tmp_path: Path) -> None:
    for number in range(60):
        (tmp_path / f"story{number:02}.md").write_text("Sales of the the ferry line rose.\n", "utf-8")
    attack(tmp_path, "if '33' in item and not os.path.exists('killed'): open('killed', 'x'); os.kill(os.getpid(), 9)")
    run = ended(tmp_path, "check", "--fix", "--jobs", "2")
    assert (run.code, run.err) == (0, b"")
    assert b"60 fixed" in run.out
    assert {path.read_text("utf-8") for path in tmp_path.glob("*.md")} == {"Sales of the ferry line rose.\n"}
    assert not list(tmp_path.glob(".*.tmp"))


@pytest.mark.parametrize("sign", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP, signal.SIGKILL])
def test_a_run_that_is_ended_ends_its_workers_within_a_second(stories: Path, sign: signal.Signals) -> None:
    attack(stories, "time.sleep(5)")
    run = launched(stories, *CHECK)
    assert soon(lambda: len(children(run.pid)) == 2)
    time.sleep(0.3)
    workers, begun = children(run.pid), time.monotonic()
    run.send_signal(sign)
    _, err = run.communicate(timeout=PATIENCE)
    assert soon(lambda: not any(map(alive, workers)), seconds=2)
    assert time.monotonic() - begun < 2  # a second, and another for a busy machine
    expected = {signal.SIGINT: 130, signal.SIGTERM: 143, signal.SIGHUP: 129, signal.SIGKILL: -9}
    told = {signal.SIGINT: b"newslint: interrupted\n"}
    assert (run.returncode, err) == (expected[sign], told.get(sign, b""))


def test_a_worker_that_is_told_twice_to_end_ends_without_a_word(tmp_path: Path) -> None:
    """By its line, which is cut, and by the process that leads it; while it puts away what it is at, too."""
    told = (
        "import atexit, os, signal, newslint.workers as w\n"
        "atexit.register(lambda: os.kill(os.getpid(), signal.SIGTERM))\n"
        "signal.signal(signal.SIGTERM, w._end)\n"
        "os.kill(os.getpid(), signal.SIGTERM)\n"
    )
    run = subprocess.run([sys.executable, "-c", told], cwd=tmp_path, capture_output=True, check=False)
    assert (run.returncode, run.stderr) == (0, b"")


def test_workers_that_do_not_listen_are_ended_together(stories: Path) -> None:
    (stories / "more").mkdir()
    for number in range(200):
        (stories / "more" / f"{number}.md").write_text(BAD, "utf-8")
    attack(stories, "__import__('signal').pthread_sigmask(0, [15]); time.sleep(60)")
    run = launched(stories, *CHECK[:2], "--jobs", "8")
    assert soon(lambda: len(children(run.pid)) == 8)
    time.sleep(0.5)
    workers, begun = children(run.pid), time.monotonic()
    run.send_signal(signal.SIGINT)
    run.communicate(timeout=PATIENCE)
    assert time.monotonic() - begun < 2
    assert (run.returncode, [*filter(alive, workers)]) == (130, [])


def test_the_end_of_the_whole_group_ends_it_without_a_word(stories: Path) -> None:
    attack(stories, SLOW)
    run = launched(stories, *CHECK)
    assert soon(lambda: len(children(run.pid)) == 2)
    os.killpg(run.pid, signal.SIGTERM)
    _, err = run.communicate(timeout=PATIENCE)
    assert (run.returncode, err) == (143, b"")


def test_a_run_that_was_told_not_to_hang_up_goes_on(stories: Path) -> None:
    attack(stories, SLOW)
    run = launched(stories, *CHECK, preexec_fn=lambda: signal.signal(signal.SIGHUP, signal.SIG_IGN))
    assert soon(lambda: len(children(run.pid)) == 2)
    os.killpg(run.pid, signal.SIGHUP)
    out, _ = run.communicate(timeout=PATIENCE)
    assert (run.returncode, json.loads(out)["summary"]["files"]) == (1, STORIES)


def test_control_c_on_a_terminal_is_answered_at_once_and_in_one_line(stories: Path) -> None:
    attack(stories, "time.sleep(5)")
    leader, terminal = pty.openpty()
    run = launched(stories, *CHECK, "--output", "report.json", stdin=terminal, stdout=terminal, stderr=terminal,
                   start_new_session=False, preexec_fn=lambda: _lead(terminal))  # fmt: skip
    os.close(terminal)
    assert soon(lambda: len(children(run.pid)) == 2)
    time.sleep(0.3)
    begun = time.monotonic()
    os.write(leader, b"\x03")
    assert run.wait(timeout=PATIENCE) == 130
    assert time.monotonic() - begun < 2
    assert os.read(leader, 1000).replace(b"^C", b"") == b"newslint: interrupted\r\n"
    os.close(leader)
    assert not (stories / "report.json").exists()
    assert not list(stories.glob(".newslint-*"))


def _lead(terminal: int) -> None:
    """Make the terminal that of a new session, so that its Ctrl-C reaches the process."""
    os.setsid()
    import fcntl  # noqa: PLC0415 -- in the child
    import termios  # noqa: PLC0415 -- likewise

    fcntl.ioctl(terminal, termios.TIOCSCTTY, 0)


def test_without_semaphores_and_shared_memory_the_work_is_done_all_the_same(stories: Path) -> None:
    whole = ended(stories, *CHECK)
    attack(stories, SLOW)
    with (stories / "sitecustomize.py").open("a", encoding="utf-8") as file:
        file.write("import _multiprocessing\ndef none(*_, **__): raise OSError(38, 'Function not implemented')\n")
        file.write("_multiprocessing.SemLock = none\n")
    assert ended(stories, *CHECK) == whole


@pytest.mark.skipif(os.geteuid() != 0 or not shutil.which("unshare"), reason="only root unmounts")
def test_without_dev_shm_the_work_is_done_all_the_same(stories: Path) -> None:
    whole = ended(stories, *CHECK)
    words = [
        "unshare",
        "--mount",
        "sh",
        "-c",
        'umount -l /dev/shm && rmdir /dev/shm 2>/dev/null; test ! -w /dev/shm || mount -t tmpfs -o ro none /dev/shm; exec "$@"',
        "sh",
    ]
    bare = subprocess.run([*words, "true"], check=False, capture_output=True)
    if bare.returncode:
        pytest.skip(f"no mount namespace: {bare.stderr.decode()}")
    environment = os.environ | {"PYTHONPATH": str(Path(__file__).parents[2] / "src")}
    done = subprocess.run(
        [*words, sys.executable, "-m", "newslint", *CHECK], cwd=stories, env=environment, capture_output=True, check=False
    )  # fmt: skip
    assert (done.returncode, done.stdout, done.stderr) == whole


@pytest.mark.parametrize("granted", [0, 1, 3])
def test_where_no_more_processes_are_granted_those_that_are_do_the_work(stories: Path, granted: int) -> None:
    whole = ended(stories, *CHECK)
    (stories / "sitecustomize.py").write_text(
        "import os\n"
        f"fork, left = os.fork, [None] * {granted}\n"
        "def scarce():\n"
        "    if not left: raise BlockingIOError(11, 'Resource temporarily unavailable')\n"
        "    left.pop()\n"
        "    return fork()\n"
        "os.fork = scarce\n",
        "utf-8",
    )
    assert ended(stories, *CHECK) == whole


def test_a_story_over_which_newslint_breaks_down_costs_the_others_nothing(stories: Path) -> None:
    attack(stories, "pass")
    with (stories / "sitecustomize.py").open("a", encoding="utf-8") as file:
        file.write("from newslint import sources\ndecode = sources.decode\n")
        file.write("def broken(data, path, **how):\n    if '077' in path: raise ValueError('\\x1b[31m')\n")
        file.write("    return decode(data, path, **how)\nsources.decode = broken\n")
    for jobs in ("1", "2"):
        run = ended(stories, "check", "--no-cache", "--format", "json", "--jobs", jobs)
        report = json.loads(run.out)
        assert (run.code, report["summary"]["files"]) == (2, STORIES - 1)
        assert [failure["path"] for failure in report["failures"]] == ["story077.md"]
        assert b"a defect of newslint" in run.err
        assert b"\x1b" not in run.err
