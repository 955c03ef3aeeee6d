#!/usr/bin/env python3
"""The patterns that stories ask for -> their codes for each Python that is found here, src/newslint/data/patterns.marshal.

usage: compile_patterns.py

What is asked for is seen where the examples of all rules are judged, in each notation, and the documentation with them. What
is not among it is compiled when it is asked for, as all was before: a file that is stale costs time and changes nothing.
"""

from __future__ import annotations

import marshal
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from newslint import compiled, rulebook
from newslint.engine import lint
from newslint.model import Source
from newslint.rulebook.packs import contents, names
from newslint.rulebook.rulefile import parse

ROOT = Path(__file__).parent.parent
MINORS = ("3.11", "3.12", "3.13", "3.14")
NOTATIONS = {
    "txt": "{}\n",
    "md": "{}\n",
    "html": "<html><body><p>{}</p></body></html>\n",
    "adoc": "{}\n",
    "rst": "{}\n",
}
_CODED = "import marshal, runpy, sys; coded = runpy.run_path(sys.argv[1])['coded']; sys.stdout.buffer.write(marshal.dumps(coded(marshal.load(sys.stdin.buffer)), 4))"
"""What another Python runs, which knows nothing of newslint but the one module."""


class Asked(dict[tuple[str, int], Any]):
    """No codes, and what was asked of them."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: set[tuple[str, int]] = set()

    def get(self, key: tuple[str, int], default: Any = None) -> Any:  # noqa: ANN401 -- as a dict has it
        """Nothing is there."""
        self.asked.add(key)
        return default


def main() -> int:
    """Write the codes for each Python that is here, keep those for the others, and say which these are."""
    path, wanted = Path(compiled.FILE), sorted(asked())
    held = marshal.loads(path.read_bytes()) if path.exists() else {}  # noqa: S302 -- ours
    for minor in MINORS:
        if python := found(minor):
            command = [python, "-I", "-c", _CODED, os.fspath(Path(compiled.__file__))]
            made = subprocess.run(command, input=marshal.dumps(wanted), capture_output=True, check=True)  # noqa: S603 -- a Python
            _, engine, codes = marshal.loads(made.stdout)  # noqa: S302 -- likewise
            held[minor] = engine, codes
        else:
            sys.stderr.write(f"not to be had here: Python {minor}\n")
    alike: dict[object, object] = {}  # what several have in common is written once
    shared = {
        minor: (engine, {key: alike.setdefault(repr((key, code)), (key, code)) for key, code in codes.items()})
        for minor, (engine, codes) in held.items()
    }
    path.write_bytes(
        marshal.dumps({minor: (engine, dict(pairs.values())) for minor, (engine, pairs) in shared.items()}, 4)
    )
    sys.stderr.write(f"{len(wanted)} patterns, {path.stat().st_size // 1000} kB\n")
    return 0


def asked() -> set[tuple[str, int]]:
    """The patterns that stories of all sorts ask for."""
    seen = Asked()
    compiled.codes = lambda: seen  # type: ignore[assignment]  # who is asked shall tell
    book = rulebook.load(names())[0]
    for source in sources():
        lint(source, book)
    return seen.asked


def sources() -> Iterator[Source]:
    """The examples of all rules in each notation, those of the project, and the pages of its documentation."""
    for path in sorted((*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md"), *ROOT.glob("examples/*"))):
        yield Source(path.name, path.read_text("utf-8"))
    for pack in names():
        files = iter(contents(pack))
        for name, data in zip(files, files, strict=True):
            texts = [example.text for example in parse(str(data, "utf-8"), str(name)).examples]
            for suffix, frame in NOTATIONS.items():
                yield from (Source(f"story.{suffix}", frame.format(text)) for text in texts)


def found(minor: str) -> str | None:
    """A Python of a minor version: this one, among pyenv's, or on PATH."""
    if sys.version_info[:2] == tuple(map(int, minor.split("."))):
        return sys.executable
    root = Path(os.environ.get("PYENV_ROOT") or Path.home() / ".pyenv")
    others = sorted(root.glob(f"versions/{minor}.*/bin/python"))
    return str(others[-1]) if others else shutil.which(f"python{minor}")


if __name__ == "__main__":
    sys.exit(main())
