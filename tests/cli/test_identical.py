import itertools
import multiprocessing
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from newslint.cli.inspector import Inspector, Order
from newslint.desk import Desk, Wishes
from newslint.report import View
from newslint.workers import shared_out

get_context = multiprocessing.get_context
Run = Callable[..., Any]

STORIES = 150
SOURCES = Path(__file__).parents[2] / "src"


@pytest.fixture
def tree(newsroom: Path) -> Path:
    for number in range(STORIES):
        words = itertools.islice(
            itertools.cycle(("quay", "lorry", "whilst", "pier", "truck")), number % 7, number % 7 + 4
        )
        path = newsroom / f"desk{number % 9}" / f"story{number}{'.md' if number % 2 else '.txt'}"
        path.parent.mkdir(exist_ok=True)
        path.write_text(
            f"# Story {number}\n\nThe {' and the '.join(words)} cost {number} million euros.\n", encoding="utf-8"
        )
    (newsroom / "desk3" / "broken.txt").write_bytes(b"\xff")
    return newsroom


@pytest.mark.parametrize("form", ["text", "json", "sarif", "junit"])
def test_bytes_are_the_same_for_any_jobs_hash_seed_and_order_of_arguments(tree: Path, run: Run, form: str) -> None:
    folders = sorted(path.name for path in tree.glob("desk*"))
    outcomes = {
        run("check", *order, "--format", form, "--jobs", jobs, "--show-verified", "--no-cache", PYTHONHASHSEED=seed)
        for jobs, seed, order in (("1", "1", folders), ("2", "2", folders[::-1]), ("4", "3", folders[4:] + folders[:4]))
    }
    (ended,) = outcomes
    assert ended.code == 2
    assert len(ended.out) > STORIES


def test_a_worker_that_dies_is_not_a_clean_run(tree: Path, run: Run) -> None:
    (tree / "sitecustomize.py").write_text(
        "import newslint.cli.run as r, os\n"
        "part = r.Inspector.part\n"
        "parent = os.getpid()\n"
        "def deadly(self, item):\n"
        "    if 'story77' in str(item) and os.getpid() != parent: os._exit(3)\n"
        "    return part(self, item)\n"
        "r.Inspector.part = deadly\n",
        encoding="utf-8",
    )
    ended = run("check", "--jobs", "2", "--no-cache", PYTHONPATH=f"{tree}:{SOURCES}")
    assert ended.code == 2
    assert "story77.md: not checked: a worker process died" in ended.err


def started(tree: Path, *words: str) -> subprocess.Popen[bytes]:
    environment = {**os.environ, "PYTHONPATH": str(SOURCES), "NEWSLINT_CACHE_DIR": str(tree / ".cache")}
    return subprocess.Popen(
        [sys.executable, "-m", "newslint", "check", "--no-cache", *words],
        cwd=tree, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, start_new_session=True,
    )  # fmt: skip


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_an_interrupted_run_ends_with_130_and_says_nothing(tree: Path, jobs: str) -> None:
    for copy in range(20):
        shutil.copytree(tree / "desk1", tree / f"copy{copy}")
    run = started(tree, "--jobs", jobs)
    assert run.stdout is not None
    run.stdout.read(1)
    os.killpg(run.pid, signal.SIGINT)
    _, told = run.communicate(timeout=30)
    assert run.returncode == 130
    assert b"Traceback" not in told


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_a_reader_that_goes_away_is_no_crash(tree: Path, jobs: str) -> None:
    run = started(tree, "--jobs", jobs)
    assert run.stdout is not None
    run.stdout.read(1)
    run.stdout.close()
    assert run.stderr is not None
    told = run.stderr.read()
    run.wait(timeout=30)
    assert b"Traceback" not in told
    assert run.returncode == 2


def test_the_work_may_be_shared_with_processes_that_start_from_nothing(
    tree: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = Desk(Wishes(config=str(tree / "newslint.yaml"), cache=False))
    inspector = Inspector(Order("json", View()), desk)
    paths = sorted(str(path) for path in tree.glob("desk1/*"))
    expected = [inspector.part(path) for path in paths]
    monkeypatch.setattr(sys, "platform", "darwin")
    monkeypatch.setattr(multiprocessing, "get_context", lambda _: get_context("spawn"))
    assert list(shared_out(inspector.settled, [paths[:9], paths[9:]], 2, inspector.lost)) == expected
