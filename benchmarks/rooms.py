"""The rooms that a figure passes on its way through conversion, change and agreement: traced files, in the order of calls.

usage: rooms.py [--tree FOLDER] [--kind NAME ...]

One small story, written here, is linted by each kind alone, while every call of a function is traced. Printed are the
files of newslint that take part, in the order in which they are first called, with the number of calls into each, and
how often the way leads from one file into another. `--tree` traces the sources of another state (`git worktree add`),
so that two can be compared. Only the second of two passes is traced: what is read once for all stories is then read.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from pathlib import Path
from types import FrameType
from typing import Any

HERE = Path(__file__).resolve().parent.parent
KINDS = ("conversion", "change", "agreement")
STORY = """# Ferry line to spend $53 billion as revenue rises 15%

- The ferry line will spend $53 billion on berths

The ferry line will spend 380 billion yuan ($53 billion) on berths, its chairman said.

Ferry revenue rose 15% to $1.18 billion from $1.03 billion a year earlier.

($1 = 7.1157 Chinese yuan renminbi)
"""


def main() -> int:
    """Trace each kind and tell."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--tree", type=Path, default=HERE, help="the state whose sources are traced")
    parser.add_argument("--kind", nargs="*", default=KINDS, help="the kinds to trace")
    given = parser.parse_args()
    sources = given.tree.resolve() / "src"
    sys.path.insert(0, str(sources))
    for kind in given.kind:
        told(kind, traced(kind, sources / "newslint"))
    return 0


class Trace:
    """The calls of one pass: into which file of a folder each went."""

    def __init__(self, folder: Path) -> None:
        self._folder = f"{folder}/"
        self.calls: Counter[str] = Counter()
        self.changes = 0
        self._stay = ""

    def __call__(self, frame: FrameType, event: str, _argument: Any) -> None:  # noqa: ANN401 -- as `sys.setprofile` has it
        """Note the room in which the program now is: on each call, and on each way back."""
        if event not in {"call", "return"}:
            return
        there = frame if event == "call" else frame.f_back
        path = there.f_code.co_filename if there is not None else ""
        if not path.startswith(self._folder):
            return
        room = path.removeprefix(self._folder)
        self.calls[room] += event == "call"
        self.changes += room != self._stay
        self._stay = room


def traced(name: str, folder: Path) -> Trace:
    """The trace of one kind over the story."""
    from newslint import document, kinds  # noqa: PLC0415 -- of the tree that was asked for
    from newslint.article import Article  # noqa: PLC0415 -- likewise
    from newslint.model import Settings, Source  # noqa: PLC0415 -- likewise

    kind, trace = kinds.load(name), Trace(folder)
    list(kind.check(Article(document.parse(Source("story.md", STORY)), Settings()), kind.Options()))
    article = Article(document.parse(Source("story.md", STORY)), Settings())
    sys.setprofile(trace)
    list(kind.check(article, kind.Options()))
    sys.setprofile(None)
    return trace


def told(kind: str, trace: Trace) -> None:
    """Print a trace."""
    calls = sum(trace.calls.values())
    print(f"{kind}: {len(trace.calls)} files, {calls:,} calls, {trace.changes:,} changes of room")
    for room, count in trace.calls.items():
        print(f"  {count:5,}  {room}")


if __name__ == "__main__":
    sys.exit(main())
