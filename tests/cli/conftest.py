"""A newsroom in a folder of its own, with rules of its own, and the program as it is called there."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

SOURCES = str(Path(__file__).parents[2] / "src")
RULE = """\
code: {code}
extends: substitution
level: {level}
message: "write {{better}}, not {{match}}"
action: {{name: replace}}
swap: {{{wrong}: {right}}}
examples:
  - bad: |
      The ⟦{wrong}⟧ is here.
    fixed: |
      The {right} is here.
  - good: |
      The {right} is here.
"""


class Ended(NamedTuple):
    """How a run ended."""

    code: int
    out: str
    err: str


Run = Callable[..., Ended]
Write = Callable[[str, str], Path]


@pytest.fixture
def newsroom(tmp_path: Path) -> Path:
    rules = tmp_path / "house"
    rules.mkdir()
    words = [
        ("HSE1", "error", "quay", "pier"),
        ("HSE2", "warning", "lorry", "truck"),
        ("HSE3", "suggestion", "whilst", "while"),
    ]
    for code, level, wrong, right in words:
        rule = RULE.format(code=code, level=level, wrong=wrong, right=right)
        (rules / f"{wrong}.yaml").write_text(rule, encoding="utf-8")
    (tmp_path / "newslint.yaml").write_text("packs: [./house]\n", encoding="utf-8")
    return tmp_path


@pytest.fixture
def write(newsroom: Path) -> Write:
    def put(name: str, text: str) -> Path:
        path = newsroom / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="")
        return path

    return put


@pytest.fixture
def run(newsroom: Path) -> Run:
    """Call newslint in the newsroom, in a process of its own."""

    def call(*words: str, stdin: str = "", cwd: Path = newsroom, **environment: str) -> Ended:
        keep = {
            name: value
            for name, value in os.environ.items()
            if name not in ("NO_COLOR", "FORCE_COLOR", "GITHUB_STEP_SUMMARY")
        }
        done = subprocess.run(
            [sys.executable, "-m", "newslint", *words],
            cwd=cwd,
            input=stdin.encode(),
            capture_output=True,
            check=False,
            env={**keep, "PYTHONPATH": SOURCES, "NEWSLINT_CACHE_DIR": str(newsroom / ".cache"), **environment},
        )
        return Ended(done.returncode, done.stdout.decode(), done.stderr.decode())

    return call
