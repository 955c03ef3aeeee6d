"""How fast a whole archive is checked, in how much memory, and whether it is the same however it is run: `python benchmarks/archive.py STORIES.jsonl`.

An archive of `--count` stories is made of some, each with an id of its own. It is run by processes, by processes that are
killed three times, and by a Dask cluster on this machine: findings, contradictions and summary must be the same bytes.
Time is processor time of all processes; memory is what they have at their largest, leader and largest worker.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, NamedTuple

_TICKS = os.sysconf("SC_CLK_TCK")
_OUTPUTS = ("found.jsonl", "between.jsonl", "summary.json")


class Measured(NamedTuple):
    """A run: processor seconds, seconds on the clock, megabytes of leader and largest worker, and what came out."""

    seconds: float
    clock: float
    leader: float
    worker: float
    digest: str


def main() -> None:
    """Make the archive, run it in three ways, and print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("stories", type=Path)
    parser.add_argument("--count", type=int, default=5_000)
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--ways", default="processes,killed,dask")
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as beside:
        folder = Path(beside)
        made(args.stories, args.count, folder / "archive.jsonl")
        size = (folder / "archive.jsonl").stat().st_size / 1e6
        print(f"{args.count:,} stories, {size:,.0f} MB, {args.jobs} processes")
        print(f"{'':12}{'ms a story':>12}{'stories/s':>12}{'leader MB':>12}{'worker MB':>12}  what came out")
        told = set()
        for way in args.ways.split(","):
            one = measured(folder, way, args.jobs)
            told.add(one.digest)
            each = 1000 * one.seconds / args.count
            print(
                f"{way:12}{each:12.1f}{args.count / one.clock:12.0f}{one.leader:12.0f}{one.worker:12.0f}  {one.digest[:16]}",
                flush=True,
            )
        if len(told) > 1:
            sys.exit("not the same")


def made(stories: Path, count: int, archive: Path) -> None:
    """Write an archive of so many stories."""
    rows = [json.loads(line) for line in stories.read_text("utf-8").splitlines()]
    with archive.open("w", encoding="utf-8") as out:
        for number in range(count):
            row = rows[number % len(rows)]
            turn = number // len(rows)
            own = {**row, "id": f"{row['id']}#{turn}"}
            if row["published"] and turn:  # each turn in years of its own, lest all stories meet their doubles
                own["published"] = f"{1900 + turn % 100}{row['published'][4:10]}".replace("02-29", "02-28")
            out.write(json.dumps(own, ensure_ascii=False) + "\n")


def measured(folder: Path, way: str, jobs: int) -> Measured:
    """One run of the archive."""
    for name in _OUTPUTS:
        (folder / name).unlink(missing_ok=True)
    begun = time.monotonic()
    with _cluster(jobs) if way == "dask" else _none() as (more, others):
        words = [
            sys.executable,
            "-m",
            "newslint",
            "archive",
            "archive.jsonl",
            "--output",
            _OUTPUTS[0],
            "--between",
            _OUTPUTS[1],
        ]
        words += ["--summary", _OUTPUTS[2], *(more or ["--jobs", str(jobs)])]
        seconds = leader = worker = 0.0
        chance = random.Random(3)  # noqa: S311 -- moments
        for left in range(3 if way == "killed" else 0, -1, -1):
            process = subprocess.Popen(words, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            until = time.monotonic() + 15 + chance.random() * 30 if left else float("inf")
            seen: dict[int, tuple[float, float]] = {}
            while process.poll() is None:
                for pid, (spent, size) in _looked(process.pid, others).items():  # one that has ended has no size
                    seen[pid] = spent, max(size, seen.get(pid, (0.0, 0.0))[1])
                if time.monotonic() > until:
                    process.kill()
                time.sleep(0.25)
            seconds += sum(spent for spent, _ in seen.values())
            leader = max(leader, seen.get(process.pid, (0, 0))[1])
            worker = max([worker, *(size for pid, (_, size) in seen.items() if pid != process.pid)])
        if process.returncode not in {0, 1}:
            sys.exit(f"{way}: ended with {process.returncode}")
    digest = hashlib.sha256(b"".join((folder / name).read_bytes() for name in _OUTPUTS)).hexdigest()
    return Measured(seconds, time.monotonic() - begun, leader, worker, digest)


@contextmanager
def _none() -> Iterator[tuple[list[str], list[int]]]:
    yield [], []


@contextmanager
def _cluster(jobs: int) -> Iterator[tuple[list[str], list[int]]]:
    """A Dask cluster of this machine: what tells newslint of it, and its processes."""
    from distributed import LocalCluster  # noqa: PLC0415 -- an extra

    opened: Any = LocalCluster
    with opened(n_workers=jobs, threads_per_worker=1, dashboard_address=None) as made_:
        yield ["--dask", made_.scheduler_address], [worker.pid for worker in made_.workers.values()]


def _looked(leader: int, others: list[int]) -> dict[int, tuple[float, float]]:
    """The processor seconds and megabytes of a process, of those that it has started, and of others."""
    parents, spent = dict[int, int](), dict[int, float]()
    for folder in Path("/proc").iterdir():
        if folder.name.isdecimal():
            with suppress(OSError):
                fields = (folder / "stat").read_text().rpartition(")")[2].split()
                parents[int(folder.name)] = int(fields[1])
                spent[int(folder.name)] = (int(fields[11]) + int(fields[12])) / _TICKS
    found = {}
    for pid, parent in parents.items():
        if not {pid, parent}.isdisjoint((leader, *others)):
            with suppress(OSError):
                status = Path(f"/proc/{pid}/status").read_text().splitlines()
                peak = next((line.split()[1] for line in status if line.startswith("VmHWM")), "0")
                found[pid] = spent[pid], int(peak) / 1024
    return found


if __name__ == "__main__":
    main()
