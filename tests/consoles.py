"""README and the documentation -> the files that they show, the commands of their consoles, and what those print today.

usage: consoles.py    writes into each console of README.md and docs/ what its commands print

A fenced block with a title is a file of the page's own folder, written where it stands; a block of `console` is run there,
line by line. Where output is shown it is all that is printed; a line that is nothing but `…` stands for any number of lines.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from itertools import takewhile
from pathlib import Path
from shutil import copytree
from typing import NamedTuple

from launched import PATIENCE, path_with_command, surroundings

PROJECT = Path(__file__).parents[1]
_FENCE = re.compile(
    r"^(?P<indent> *)(?P<fence>`{3,})(?P<info>[^\n`]*)\n(?P<text>.*?)^(?P=indent)(?P=fence)$", re.MULTILINE | re.DOTALL
)
_TITLE = re.compile(r'title="([^"]+)"')
PROMPT, REST = "$ ", "…"
AWAY = re.compile(r"(?:pip install newslint|git clone|docker |\. |source )")
"""Beginnings of commands that need the network, or change only the shell that they run in."""
_PIP = "pip install"
_OFFLINE = "-q --no-index --no-deps --no-build-isolation --no-compile --disable-pip-version-check --target site"


class Block(NamedTuple):
    """A fenced block: the language and the title that it says, its text, and where that stands in the page."""

    language: str
    title: str
    text: str
    start: int
    end: int


class Run(NamedTuple):
    """A command of a console: what it is, what the page shows of its output, what it printed, and how it ended."""

    command: str
    shown: tuple[str, ...]
    printed: tuple[str, ...]
    code: int

    @property
    def wrong(self) -> str:
        """What the page says otherwise than it is; nothing where all is as it says."""
        if not self.shown:
            return f"it ends with {self.code}: {' '.join(self.printed)}" if self.code > 1 else ""
        pattern = "".join(".*\n" if line.strip() == REST else f"{re.escape(line)}\n" for line in self.shown)
        printed = "".join(f"{line}\n" for line in self.printed if line)
        return "" if re.fullmatch(pattern.replace(".*\n", "(?:.*\n)*"), printed) else f"it prints\n{printed}"


def documents() -> list[Path]:
    """README and the pages that somebody wrote."""
    return [
        PROJECT / "README.md",
        *sorted(path for path in (PROJECT / "docs").rglob("*.md") if path.parent.name != "rules"),
    ]


def blocks(text: str) -> Iterator[Block]:
    """The fenced blocks of a page, each without what it is indented by."""
    for found in _FENCE.finditer(text):
        title = _TITLE.search(found["info"])
        plain = re.sub(f"^{found['indent']}", "", found["text"], flags=re.MULTILINE)
        yield Block(found["info"].strip().partition(" ")[0], title[1] if title else "", plain, *found.span("text"))


def played(text: str, folder: Path) -> Iterator[tuple[Block, list[Run]]]:
    """Each block of a page, with the runs of the commands that it holds."""
    copytree(PROJECT / "examples", folder / "examples", dirs_exist_ok=True)
    subprocess.run(["git", "init", "--quiet", folder], check=True)  # the configuration is looked for up to here
    for block in blocks(text):
        if block.title:
            path = folder / block.title
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(block.text, "utf-8")
        yield block, [_run(*told, folder) for told in _commands(block.text)] if block.language == "console" else []


def _commands(text: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    """The commands of a console, each with the lines of output below it."""
    lines = text.splitlines()
    for at, line in enumerate(lines):
        if line.startswith(PROMPT):
            shown = takewhile(lambda later: not later.startswith(PROMPT), lines[at + 1 :])
            yield line.removeprefix(PROMPT), tuple(line for line in shown if line)


def _run(command: str, shown: tuple[str, ...], folder: Path) -> Run:
    if AWAY.match(command):
        return Run(command, (), (), 0)
    plain = command.replace(_PIP, f"{sys.executable} -m {_PIP} {_OFFLINE}")
    site = {"PYTHONPATH": os.pathsep.join((str(folder / "site"), surroundings(folder)["PYTHONPATH"]))}
    done = subprocess.run(
        ["bash", "-c", plain], cwd=folder, env=surroundings(folder, PATH=path_with_command(folder), **site),
        stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=PATIENCE, check=False,
    )  # fmt: skip
    return Run(command, shown, tuple(done.stdout.decode().rstrip().splitlines()), done.returncode)


def rewritten(text: str, folder: Path) -> str:
    """A page whose consoles show what is printed today, wherever they showed something else."""
    pieces, last = [], 0
    for block, runs in played(text, folder):
        if any(run.wrong for run in runs):
            lines = (
                line
                for run in runs
                for line in (PROMPT + run.command, *((run.printed if run.wrong else run.shown) if run.shown else ()))
            )
            pieces += [text[last : block.start], "".join(f"{line}\n" for line in lines)]
            last = block.end
    return "".join((*pieces, text[last:]))


def main() -> None:
    """Write every page anew."""
    for path in documents():
        with tempfile.TemporaryDirectory() as folder:
            path.write_text(rewritten(path.read_text("utf-8"), Path(folder)), "utf-8")


if __name__ == "__main__":
    main()
