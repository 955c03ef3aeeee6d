"""Whether two states of newslint print the same over the benchmark's stories; told as findings, not as a diff of lines.

usage: same.py [REF] [--shared FOLDER] [--every N] [--jobs N] [--keep FOLDER]

REF (default: the last commit whose message has a line that begins with `Readings: changed`, since all after it are moves) is checked
out aside. Both trees then print, over stories and mutants rendered as files, all that a user can see: `check --format
json --show-verified` with every rule on, `extract --jsonl`, `rules --format json` and `test` of all packs. Bytes are
compared. What differs is told by story: findings, what holds, figures and mentions that came or went. Ends with 1
where anything differs. `--every 10` takes each tenth story. Where there is no benchmark it says so and ends with 0.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from importlib import import_module
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
SETS = ("clean", "originals", "mutants", "mutants-headlines")
SAID = "^Readings: changed"
PACKS = ("facts", "copy", "wire", "us-news", "uk-news")
_TOLD = 40
"""Differences of one kind that are told in full; the rest is counted."""


def main() -> int:
    """Print with both trees, compare, tell."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("ref", nargs="?", help="the commit to compare with")
    parser.add_argument("--shared", type=Path, default=ROOT.parent / "shared", help="the folder that holds data/bench")
    parser.add_argument("--every", type=int, default=1, metavar="N", help="each Nth story only")
    parser.add_argument("--keep", type=Path, metavar="FOLDER", help="leave stories and outputs there")
    given = parser.parse_args()
    if not (given.shared / "data" / "bench").is_dir():
        print(f"nothing was compared: no benchmark at {given.shared}")
        return 0
    ref = given.ref or _git("log", "-1", "--format=%H", f"--grep={SAID}")
    if not ref:
        print("nothing was compared: no commit says `Readings: changed`")
        return 0
    with tempfile.TemporaryDirectory() as scratch:
        work = (given.keep or Path(scratch)).resolve()
        stories = write(given.shared, work / "stories", given.every)
        with checked_out(ref, Path(scratch) / "tree") as other:
            trees = {"before": other, "after": ROOT}
            with ThreadPoolExecutor(len(trees)) as threads:
                run = {name: threads.submit(printed, tree, work, work / name) for name, tree in trees.items()}
            before, after = (run[name].result() for name in trees)
        print(f"{stories} stories, {_git('log', '-1', '--format=%h %s', ref)} against the working tree")
        return int(told(before, after))


class checked_out:  # noqa: N801 -- reads as the verb it is
    """A work tree of a commit, for as long as it is needed."""

    def __init__(self, ref: str, folder: Path) -> None:
        self._ref, self._folder = ref, folder

    def __enter__(self) -> Path:
        """The folder."""
        _git("worktree", "add", "--quiet", "--detach", str(self._folder), self._ref)
        return self._folder

    def __exit__(self, *_: object) -> None:
        """Take it away."""
        _git("worktree", "remove", "--force", str(self._folder))


def write(shared: Path, folder: Path, every: int) -> int:
    """Render the stories as files, and as JSON lines for `extract`; how many there are."""
    sys.path.insert(0, str(shared / "bench"))
    stories = import_module("stories")  # the benchmark's own

    count = 0
    for name in SETS:
        chosen = stories.read(shared / "data" / "bench" / f"{name}.jsonl")[::every]
        count += len(stories.write(chosen, folder / name))
        lines = (json.dumps({"id": one["id"], "text": one["body"]}) + "\n" for one in chosen)
        (folder.parent / f"{name}.jsonl").write_text("".join(lines), "utf-8")
    return count


def printed(tree: Path, work: Path, into: Path) -> Mapping[str, bytes]:
    """What one tree prints, by the name of the command."""
    into.mkdir(parents=True, exist_ok=True)
    environment = {**os.environ, "PYTHONPATH": str(tree / "src"), "NEWSLINT_CACHE_DIR": str(into / "cache")}

    def run(name: str, *words: str) -> bytes:
        command = [sys.executable, "-m", "newslint", *words]
        done = subprocess.run(command, cwd=work / "stories", env=environment, capture_output=True, check=False)
        said = done.stdout.replace(str(tree).encode(), b"TREE") + done.stderr.replace(str(tree).encode(), b"TREE")
        (into / name).write_bytes(said + b"exit %d\n" % done.returncode)
        return (into / name).read_bytes()

    configuration = into / "newslint.yaml"
    configuration.write_text(f"packs: [{', '.join(PACKS)}]\n", "utf-8")
    rules = run("rules", "rules", "--format", "json", "--config", str(configuration))
    off = [rule["code"] for rule in json.loads(rules.rpartition(b"exit ")[0]) if not rule["on"]]
    configuration.write_text(f"packs: [{', '.join(PACKS)}]\nenable: [{', '.join(off)}]\n", "utf-8")
    every = ("--config", str(configuration), "--no-cache", "--fail-on", "never", "--jobs", "1")
    return {
        "rules": rules,
        "test": run("test", "test", *PACKS),
        **{
            f"check {name}": run(f"check-{name}", "check", "--format", "json", "--show-verified", *every, name)
            for name in SETS
        },
        **{f"extract {name}": run(f"extract-{name}", "extract", "--jsonl", f"../{name}.jsonl") for name in SETS},
    }


def told(before: Mapping[str, bytes], after: Mapping[str, bytes]) -> bool:
    """Whether anything differs, after it was told."""
    differs = False
    for name, old in before.items():
        new = after[name]
        same = old == new
        differs |= not same
        print(
            f"{name:26} {'same' if same else 'DIFFERS':8} {counts(name, old)}{'' if same else f'  ->  {counts(name, new)}'}"
        )
        if not same:
            for line in _told(*(Counter(rows(name, output)) for output in (old, new))):
                print(f"    {line}")
    return differs


def counts(name: str, output: bytes) -> str:
    """How much there is of each kind."""
    kinds = Counter(row.partition(" ")[0] for row in rows(name, output))
    return ", ".join(f"{number:,} {kind}" for kind, number in sorted(kinds.items()))


def _told(old: Counter[str], new: Counter[str]) -> Iterator[str]:
    """What went and what came, row by row."""
    for mark, rows in (("-", old - new), ("+", new - old)):
        listed = sorted(rows.elements())
        yield from (f"{mark} {row}" for row in listed[:_TOLD])
        if len(listed) > _TOLD:
            yield f"{mark} … and {len(listed) - _TOLD:,} more"


def rows(name: str, output: bytes) -> Iterator[str]:
    """What a command printed as rows that can be told one by one, each beginning with its kind."""
    text, _, code = output.decode("utf-8", "replace").rpartition("exit ")
    yield f"exit {code.strip()}"
    if name.startswith("check"):
        yield from _report(json.loads(text)) if text.startswith("{") else _lines(text.splitlines())
    elif name.startswith("rules"):
        yield from (f"rule {json.dumps(rule, ensure_ascii=False)}" for rule in json.loads(text))
    elif name.startswith("extract"):
        yield from (f"mention {line}" for line in text.splitlines())
    else:
        yield from _lines(text.splitlines())


def _lines(lines: Iterable[str]) -> Iterator[str]:
    return (f"line {line}" for line in lines)


def _report(report: Mapping[str, Any]) -> Iterator[str]:
    """Each entry of each list of a report, by its place; and the summary."""
    for kind, entries in report.items():
        if isinstance(entries, Sequence) and not isinstance(entries, str):
            yield from (f"{kind} {_entry(entry)}" for entry in entries)
        elif kind == "summary":
            yield f"summary {json.dumps(entries)}"


def _entry(entry: Mapping[str, Any]) -> str:
    """One finding, verified relation or figure: where, which, what; the rest as it stands."""
    span = entry.get("span") or {}
    place = f"{entry.get('path')}:{span.get('line')}:{span.get('column')}"
    head = " ".join(str(entry[key]) for key in ("code", "level", "kind", "text", "message", "status") if entry.get(key))
    return f"{place} {head} | {json.dumps(entry, ensure_ascii=False, sort_keys=True)}"


def _git(*words: str) -> str:
    """What git prints, in this repository."""
    return subprocess.run(["git", "-C", str(ROOT), *words], capture_output=True, text=True, check=True).stdout.strip()


if __name__ == "__main__":
    sys.exit(main())
