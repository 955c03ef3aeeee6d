"""The program in a process of its own, which may take neither long nor much memory."""

from __future__ import annotations

import math
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

SOURCES = str(Path(__file__).parents[2] / "src")
MEGABYTE = 1 << 20
BOUNDED = """\
import resource, sys
resource.setrlimit(resource.RLIMIT_AS, ({memory}, {memory}))
resource.setrlimit(resource.RLIMIT_CPU, ({seconds}, {seconds}))
from newslint.cli import start
start()
"""
BAD = "Revenue at the ferry line rose 12% to $1.18 billion from $0.93 billion.\n"


class Ended(NamedTuple):
    """How a run ended, and what it said."""

    code: int
    out: str
    err: str


Attacked = Callable[..., Ended]


@pytest.fixture
def story(tmp_path: Path) -> Path:
    """A story with one finding, FIG120: a run that loses it does not end with 1."""
    path = tmp_path / "story.md"
    path.write_text(BAD, "utf-8")
    return path


@pytest.fixture
def attacked(tmp_path: Path) -> Attacked:
    """Runs `newslint` in a folder: `attacked("check", ".")`; a run beyond its bounds fails the test.

    The seconds are those of the processor, so that a busy machine fails no test; what only waits is waited for six times as long.
    """

    def run(
        *words: str, cwd: Path = tmp_path, stdin: str = "", seconds: float = 5, megabytes: int = 500, **environment: str
    ) -> Ended:
        program = BOUNDED.format(memory=megabytes * MEGABYTE, seconds=math.ceil(seconds))
        done = subprocess.run(
            [sys.executable, "-c", program, *words],
            cwd=cwd, env=os.environ | {"PYTHONPATH": SOURCES, "NO_COLOR": "1"} | environment,
            input=stdin.encode(), capture_output=True, timeout=6 * seconds, check=False,
        )  # fmt: skip
        ended = Ended(done.returncode, done.stdout.decode(), done.stderr.decode())
        assert "Traceback" not in ended.err, ended.err
        return ended

    return run
