"""The program as a process of its own, of which a test may choose the streams, the surroundings and the end."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, NamedTuple

SOURCES = str(Path(__file__).parents[1] / "src")
SERVERS = ("GITHUB_ACTIONS", "GITHUB_STEP_SUMMARY", "TF_BUILD", "TEAMCITY_VERSION")
BAD = "Revenue at the ferry line rose 12% to $1.18 billion from $0.93 billion.\n"
GOOD = "The pier is open.\n"
PATIENCE = 60  # seconds for a process on a busy machine


class Ended(NamedTuple):
    """How a process ended, and the bytes that it wrote."""

    code: int
    out: bytes
    err: bytes


def surroundings(folder: Path, **more: str) -> dict[str, str]:
    """The environment of a run in a folder, which brings its cache and perhaps a `sitecustomize.py`."""
    kept = {name: value for name, value in os.environ.items() if name not in (*SERVERS, "NO_COLOR", "FORCE_COLOR")}
    own = {"PYTHONPATH": f"{folder}{os.pathsep}{SOURCES}", "NEWSLINT_CACHE_DIR": str(folder / ".cache")}
    return {**kept, **own, **more}


def path_with_command(folder: Path) -> str:
    """A PATH on which `newslint` is the one under test, then what is installed beside this Python."""
    command = folder / ".bin" / "newslint"
    command.parent.mkdir(exist_ok=True)
    command.write_text(
        f'#!/bin/sh\nPYTHONPATH="{SOURCES}:$PYTHONPATH" exec "{sys.executable}" -m newslint "$@"\n', "utf-8"
    )
    command.chmod(0o755)
    return os.pathsep.join((str(command.parent), str(Path(sys.executable).parent), os.environ["PATH"]))


def launched(folder: Path, *words: str, more: Mapping[str, str] | None = None, **how: Any) -> subprocess.Popen[bytes]:  # noqa: ANN401 -- as Popen has it
    """`newslint` begun in a folder, in a session of its own."""
    usual: dict[str, Any] = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "stdin": subprocess.DEVNULL}
    return subprocess.Popen(
        [sys.executable, "-m", "newslint", *words],
        cwd=folder, env=surroundings(folder, **(more or {})), **(usual | {"start_new_session": True} | how),
    )  # fmt: skip


def ended(folder: Path, *words: str, more: Mapping[str, str] | None = None, **how: Any) -> Ended:  # noqa: ANN401 -- likewise
    """`newslint` as it ended in a folder."""
    process = launched(folder, *words, more=more, **how)
    out, err = process.communicate(timeout=PATIENCE)
    assert b"Traceback" not in (err or b""), err
    return Ended(process.returncode, out or b"", err or b"")


def children(process: int) -> list[int]:
    """The processes that one has started and that still live, where the system says so."""
    every = [int(entry.name) for entry in Path("/proc").iterdir() if entry.name.isdecimal()]
    return [one for one in sorted(every) if _status(one)[1:] == [str(process)]]


def resident(process: int) -> int:
    """The bytes of memory that a process and those below it hold, where the system says so."""
    own = int(Path(f"/proc/{process}/statm").read_text("utf-8").split()[1]) * os.sysconf("SC_PAGE_SIZE")
    return own + sum(map(resident, children(process)))


def alive(process: int) -> bool:
    """Whether a process lives; one that nobody has buried yet does not."""
    return bool(status := _status(process)) and status[0] != "Z"


def _status(process: int) -> list[str]:
    """The state of a process and its parent."""
    try:
        return Path(f"/proc/{process}/stat").read_text("utf-8").rpartition(")")[2].split()[:2]
    except OSError:
        return []


def soon(done: Callable[[], object], seconds: float = PATIENCE) -> bool:
    """Whether something comes true in time."""
    end = time.monotonic() + seconds
    while not done():
        if time.monotonic() > end:
            return False
        time.sleep(0.01)
    return True
