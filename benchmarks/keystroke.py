"""Published stories -> what one keystroke in a long one costs, and what a service answers: `python benchmarks/keystroke.py STORIES [--served]`.

STORIES is JSON Lines with `headline` and `body`. Stories are put together up to a size; then a letter is typed in the middle, again and
again, and the whole is judged each time, as the services do. Processor time, the median; `afresh` is without what was read before.
`--served` asks `newslint serve` for stories of 5 kB, one at a time, then 200 at once, and looks at its memory. Ends with 1 where a target is missed.
"""

from __future__ import annotations

import argparse
import gc
import json
import os
import re
import subprocess
import sys
import time
import urllib.parse
import urllib.request
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from statistics import median, quantiles

from newslint.desk import Desk
from newslint.memory import FORGETFUL, ROOM, Memory

TARGETS = {5_000: 15.0, 10_000: 30.0, 50_000: 120.0}
"""Milliseconds for a keystroke in a story of so many characters."""
KEYS = 25
ANSWER = 50.0
"""Milliseconds in which 95 of 100 stories of 5 kB are answered, one at a time."""
CROWD = 200
_GROWN = 1.1
"""Memory that has grown by more after the second crowd is not flat."""


def main() -> int:
    """Print the table; 1 where a target is missed."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("stories", type=Path)
    options.add_argument("--served", action="store_true", help="ask a service too")
    args = options.parse_args()
    gc.set_threshold(100_000)  # as the processes of a service do
    stories = [*read(args.stories)]
    missed = [typed(stories, size) > most for size, most in TARGETS.items()]
    if args.served:
        missed.append(served(stories))
    return int(any(missed))


def read(path: Path) -> Iterator[str]:
    """The stories, in paragraphs of two sentences."""
    for line in path.read_text("utf-8").splitlines():
        said = json.loads(line)
        sentences = re.split(r"(?<=[.!?]) (?=[A-Z])", said["body"])
        yield "\n\n".join((said["headline"], *map(" ".join, zip(sentences[::2], sentences[1::2], strict=False))))


def typed(stories: Sequence[str], size: int) -> float:
    """What a key costs in a story of a size, in milliseconds."""
    text = "\n\n".join(stories)[:size]
    desk = Desk()
    costs = {}
    for name, memory in (("afresh", FORGETFUL), ("remembered", Memory(ROOM))):
        costs[name] = median([*spent(desk, text, memory)][1:])
    print(
        f"{size:7,} characters: {costs['remembered']:6.1f} ms a key ({costs['afresh']:.1f} ms afresh), target {TARGETS[size]:.0f}"
    )
    return costs["remembered"]


def spent(desk: Desk, text: str, memory: Memory) -> Iterator[float]:
    """The processor time of each key in the middle of a text, the first of which reads all of it."""
    middle = len(text) // 2
    for key in range(KEYS + 1):
        changed = f"{text[:middle]}{'x' * key}{text[middle:]}"
        began = time.process_time()
        desk.lint_text(changed, values=False, memory=memory)
        yield 1000 * (time.process_time() - began)


def served(stories: Sequence[str]) -> bool:
    """Whether a service misses a target."""
    long = "\n\n".join(stories)
    texts = [long[at : at + 5_000] for at in range(0, 5_000 * CROWD, 5_000)]
    with service() as (address, process):
        ask(address, texts[0])
        before = worked(process.pid)
        waits = [timed(address, text) for text in texts]
        print(f"5 kB one at a time: {(worked(process.pid) - before) / CROWD:.0f} ms of processor time each")
        slow = quantiles(waits, n=20)[-1]
        print(
            f"5 kB one at a time: {median(waits):.0f} ms at the median, 95 of 100 in {slow:.0f} ms, target {ANSWER:.0f}"
        )
        sizes = []
        for turn in range(5):
            with ThreadPoolExecutor(CROWD) as crowd:
                answered = sum(crowd.map(lambda text, turn=turn: ask(address, f"{text} {turn}"), texts))
            sizes.append(resident(process.pid))
            print(f"{CROWD} at once: {answered} answered; {sizes[-1]:.0f} MB held by the service and its processes")
    return slow > ANSWER or sizes[-1] > _GROWN * sizes[1]


@contextmanager
def service() -> Iterator[tuple[str, subprocess.Popen[str]]]:
    """A service at a free port: its address and its process."""
    command = [sys.executable, "-m", "newslint", "serve", "--port", "0"]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as process:
        said = process.stderr.readline() if process.stderr else ""
        yield said.partition("serving ")[2].partition("/ ")[0], process
        process.terminate()


def timed(address: str, text: str) -> float:
    """Milliseconds until a text is answered."""
    began = time.perf_counter()
    ask(address, text)
    return 1000 * (time.perf_counter() - began)


def ask(address: str, text: str) -> bool:
    """Whether a text is answered."""
    body = urllib.parse.urlencode({"text": text, "language": "en-US"}).encode()
    with urllib.request.urlopen(f"{address}/v2/check", body) as answer:  # noqa: S310 -- our own service
        return "matches" in json.load(answer)


def resident(process: int) -> float:
    """The megabytes of memory that a process and those below it hold, where the system says so."""
    pages = [int((Path("/proc") / str(one) / "statm").read_text("utf-8").split()[1]) for one in family(process)]
    return sum(pages) * os.sysconf("SC_PAGE_SIZE") / 1e6


def worked(process: int) -> float:
    """The milliseconds of processor time that a process and those below it have had."""
    ticks = sum(int(tick) for one in family(process) for tick in status(one)[11:13])
    return 1000 * ticks / os.sysconf("SC_CLK_TCK")


def family(process: int) -> list[int]:
    """A process and those below it."""
    every = sorted(int(entry.name) for entry in Path("/proc").glob("[0-9]*"))
    found = [process]
    for one in every:
        if (said := status(one)) and int(said[1]) in found:
            found.append(one)
    return found


def status(process: int) -> list[str]:
    """What the system says of a process, behind its name."""
    try:
        return (Path("/proc") / str(process) / "stat").read_text("utf-8").rpartition(")")[2].split()
    except OSError:
        return []


if __name__ == "__main__":
    sys.exit(main())
