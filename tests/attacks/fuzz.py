"""Hostile input without end, for a minute or for hours.

usage: fuzz.py [--seconds N] [--seed N] [--target NAME]… [--keep FOLDER]

Every target gets its share of the time in a process of its own: inputs grown from tests/attacks/corpus, guided by the code
that they reach where `atheris` is installed, else by chance alone. An exception, a hang over five seconds, and memory over
500 MB more than the process takes anyway are faults: the input is kept, the others go on, and the end is 1. The same seed
gives the same inputs.
"""

from __future__ import annotations

import argparse
import os
import random
import re
import resource
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from importlib.util import find_spec
from pathlib import Path
from typing import NamedTuple

HERE = Path(__file__).resolve().parent
HANG = 5
MEGABYTES = 700
"""What a process may take: 500 for its input, and what newslint takes by itself with all its code watched."""
LONGEST = 4096
SAID = 20
"""Lines of what a process says at its end that are shown."""
sys.path[:0] = [str(HERE.parent), str(HERE.parents[1] / "src")]


class Hunt(NamedTuple):
    """What came of one target: how many inputs it took, and what it said where it broke."""

    target: str
    runs: int
    broken: str


def main() -> int:
    """Hunt on all targets that are asked for, two at a time; 1 where one broke."""
    from attacks import targets  # noqa: PLC0415 -- the path is set above

    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seconds", type=int, default=60)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--target", action="append", choices=[*targets.TARGETS])
    parser.add_argument("--keep", type=Path, default=Path("build/fuzz"), help="where inputs that break it are put")
    parser.add_argument("--one", help=argparse.SUPPRESS)  # in the process of one target
    given = parser.parse_args()
    given.keep.mkdir(parents=True, exist_ok=True)
    if given.one:
        return _watched(given) if find_spec("atheris") else _blind(given)
    names = given.target or [*targets.TARGETS]
    hands = min(os.cpu_count() or 1, len(names))
    share = max(1, given.seconds * hands // len(names))
    print("guided by", "the code that is reached" if find_spec("atheris") else "chance alone: no atheris here")
    with ThreadPoolExecutor(hands) as pool:
        hunts = [*pool.map(lambda name: _hunted(name, share, given), names)]
    for hunt in hunts:
        print(f"{hunt.target:14} {hunt.runs:9,} inputs  {'BROKEN' if hunt.broken else 'held'}")
    print(f"{'in all':14} {sum(hunt.runs for hunt in hunts):9,} inputs in {given.seconds} s, seed {given.seed}")
    for hunt in hunts:
        if hunt.broken:
            print(f"\n== {hunt.target}, its input in {given.keep}/\n{hunt.broken}")
    return int(any(hunt.broken for hunt in hunts))


def _hunted(name: str, seconds: int, given: argparse.Namespace) -> Hunt:
    """One target in a process of its own."""
    words = ["--one", name, "--seconds", str(seconds), "--seed", str(given.seed), "--keep", str(given.keep)]
    with tempfile.TemporaryDirectory() as cache:
        done = subprocess.run(
            [sys.executable, __file__, *words],
            capture_output=True, text=True, errors="replace", check=False,
            env={**os.environ, "PYTHONHASHSEED": "0", "NEWSLINT_CACHE_DIR": cache},
        )  # fmt: skip
    counted = re.search(r"number_of_executed_units: *(\d+)", done.stderr)
    said = "\n".join([*done.stdout.splitlines()[-SAID:], *done.stderr.splitlines()[-SAID:]]) if done.returncode else ""
    return Hunt(name, int(counted[1]) if counted else 0, said)


def _watched(given: argparse.Namespace) -> int:
    """Inputs that reach new code are kept and grown further."""
    import atheris  # type: ignore[import-not-found, import-untyped, unused-ignore]  # noqa: PLC0415 -- where it is

    with atheris.instrument_imports(include=["newslint"], enable_loader_override=False):
        from attacks import targets  # noqa: PLC0415 -- watched from here on

        target = targets.TARGETS[given.one]
        for seed in targets.seeds(given.one):  # what is imported on the way is watched too
            target(seed.read_bytes().decode("utf-8", "replace"))
    grown = given.keep / "grown" / given.one
    shutil.rmtree(grown, ignore_errors=True)
    grown.mkdir(parents=True)
    options = {
        "max_total_time": given.seconds, "seed": given.seed, "timeout": HANG, "rss_limit_mb": MEGABYTES, "max_len": LONGEST, "len_control": 0,
        "artifact_prefix": f"{given.keep}/{given.one}-", "print_final_stats": 1,
    }  # fmt: skip
    words = [*(f"-{key}={value}" for key, value in options.items()), str(grown), str(HERE / "corpus" / given.one)]
    atheris.Setup([sys.argv[0], *words], lambda data: target(data.decode("utf-8", "replace")))
    atheris.Fuzz()
    return 0


def _blind(given: argparse.Namespace) -> int:
    """Inputs by chance."""
    from attacks import targets  # noqa: PLC0415 -- the path is set above

    chance = random.Random(f"{given.seed} {given.one}")  # noqa: S311 -- to be had again, not to be kept secret
    kept = [seed.read_bytes() for seed in targets.seeds(given.one)]
    signal.signal(signal.SIGALRM, _hangs)
    runs, until = 0, time.monotonic() + given.seconds
    data = b""
    try:
        while time.monotonic() < until:
            data = kept[runs] if runs < len(kept) else _mutated(kept, chance)
            signal.alarm(HANG)
            targets.TARGETS[given.one](data.decode("utf-8", "replace"))
            signal.alarm(0)
            runs += 1
            assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss < MEGABYTES << 10, f"over {MEGABYTES} MB"
    except BaseException:
        (given.keep / f"{given.one}-{given.seed}-{runs}").write_bytes(data)
        raise
    finally:
        print(f"number_of_executed_units: {runs}", file=sys.stderr)
    return 0


def _hangs(*_: object) -> None:
    message = f"took longer than {HANG} s"
    raise TimeoutError(message)


def _mutated(kept: list[bytes], chance: random.Random) -> bytes:
    """A kept input with a few pieces left out, said again and again, or put in from another."""
    data = chance.choice(kept)
    for _ in range(chance.randint(1, 6)):
        other = chance.choice(kept)
        at, end = sorted(chance.randint(0, len(data)) for _ in range(2))
        first, last = sorted(chance.randint(0, len(other)) for _ in range(2))
        middle = chance.choice((b"", data[at:end] * chance.randint(2, 40), other[first:last], chance.randbytes(2)))
        data = (data[:at] + middle + data[end:])[:LONGEST]
    return data


if __name__ == "__main__":
    sys.exit(main())
