"""How long newslint takes, beside other linters of prose on the same machine in the same run.

usage: speed.py [start] [many] [notations] [profile] [growth] [memory] [alone] [--install-peers] [--newslint CMD] [--beside CMD] [--bench FOLDER] [--stories N]

`start`   one story, the whole process: newslint (cold and warm cache), bare Python and the peers in turn, medians
`many`    the benchmark's published stories (or N made ones) as files: newslint with two jobs, without and with its cache
`notations` the same stories in Markdown and as web pages, read and checked: characters a second of processor time, with `--beside` of another newslint too
`profile` where the time of a hundred stories goes, module by module, and kind by kind
`growth`  one story doubled in length 1 to 64 times: all rules together, then every kind alone; the worst one named
`memory`  peak memory for many files, and for one file of 50 MB (of either of two stories)
`alone`   one file of 50 MB by each kind of rule alone: time and memory

Peers live in `.peers`, put there by `--install-peers` (proselint from PyPI; write-good and alex from npm where npm is);
the project itself does not depend on them. Times of one run compare with one another, never with another day's.
"""

from __future__ import annotations

import argparse
import cProfile
import gc
import html
import itertools
import os
import pstats
import shlex
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

from newslint import rulebook
from newslint.engine import lint
from newslint.model import Rulebook, Source

HERE = Path(__file__).resolve().parent
PEERS = HERE.parent / ".peers"
BENCH = HERE.parent.parent / "shared"
STORY = HERE.parent / "examples" / "turbines-with-errors.txt"
ROUNDS = 15
TURNS = 5
DOUBLINGS = 7
FIFTY = 50 * 10**6
Command = Sequence[str]


def main() -> int:
    """Run what was asked for."""
    gc.set_threshold(100_000)  # as the command line has it
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument(
        "what", nargs="*", help="start, many, notations, profile, growth, memory, alone; nothing: all but the last two"
    )
    parser.add_argument("--install-peers", action="store_true")
    parser.add_argument("--newslint", default=f"{sys.executable} -m newslint")
    parser.add_argument("--beside", help="another newslint that `notations` measures in the same run")
    parser.add_argument("--bench", type=Path, default=BENCH)
    parser.add_argument("--stories", type=int, default=100_000, help="how many files `memory` makes")
    given = parser.parse_args()
    if given.install_peers:
        install()
    newslint = shlex.split(given.newslint)
    parts: Mapping[str, Callable[[], None]] = {
        "start": lambda: start(newslint, seed(given.bench)),
        "many": lambda: many(newslint, given.bench),
        "notations": lambda: notations([newslint, *([shlex.split(given.beside)] if given.beside else [])], given.bench),
        "profile": lambda: profile(given.bench),
        "growth": lambda: growth(given.bench),
        "memory": lambda: memory(newslint, given.bench, given.stories),
        "alone": lambda: alone(newslint, given.bench),
    }
    for part in given.what or ("start", "many", "notations", "profile", "growth"):
        print(f"== {part}")
        parts[part]()
    return 0


def seed(bench: Path) -> Path:
    """The story that start-up is measured on: the benchmark's where it is, else the shipped example."""
    return next(iter(sorted((bench / "data" / "seed").glob("*.txt"))), STORY)


def install() -> None:
    """Put the peers into `.peers`, each by its own registry's client."""
    subprocess.run([sys.executable, "-m", "venv", str(PEERS)], check=True)
    subprocess.run([str(PEERS / "bin" / "pip"), "install", "--quiet", "proselint"], check=True)
    if npm := shutil.which("npm"):
        subprocess.run([npm, "install", "--silent", "--prefix", str(PEERS), "write-good", "alex"], check=True)


def peers(story: Path) -> Iterator[tuple[str, Command]]:
    """The peers that are installed, as they lint one story."""
    for name, words in {
        "proselint": (str(PEERS / "bin" / "proselint"), "check"),
        "write-good": (str(PEERS / "node_modules" / ".bin" / "write-good"),),
        "alex": (str(PEERS / "node_modules" / ".bin" / "alex"),),
    }.items():
        if Path(words[0]).exists():
            yield name, (*words, str(story))


def timed(command: Command, **environment: str) -> float:
    """Seconds that a whole process takes, its output thrown away."""
    here = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}  # as users have it
    began = time.perf_counter()
    subprocess.run(
        command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False, env={**here, **environment}
    )
    return time.perf_counter() - began


def start(newslint: Command, story: Path) -> None:
    """Every command in turn, ROUNDS times, so that what the machine does beside hits all of them alike."""
    with tempfile.TemporaryDirectory() as cache:
        check = (*newslint, "check", "--fail-on", "never")
        commands = {
            "python -c pass": (sys.executable, "-c", "pass"),
            "newslint, no cache": (*check, "--no-cache", str(story)),
            "newslint, warm cache": (*check, str(story)),
            **dict(peers(story)),
        }
        times: dict[str, list[float]] = {name: [] for name in commands}
        for _ in range(ROUNDS + 1):
            for name, command in commands.items():
                times[name].append(timed(command, NEWSLINT_CACHE_DIR=cache))
    medians = {name: statistics.median(found[1:]) for name, found in times.items()}
    bare, proselint = medians["python -c pass"], medians.get("proselint")
    for name, median in medians.items():
        beside = f"  {median / proselint:5.2f} x proselint" if proselint else ""
        print(f"{name:22} {1000 * median:7.1f} ms  {median / bare:5.1f} x bare Python{beside}")


def stories(bench: Path, folder: Path) -> int:
    """Write the benchmark's published stories (or as many made ones) into a folder; gives their bytes."""
    folder.mkdir()
    if (bench / "bench" / "stories.py").exists():
        sys.path.insert(0, str(bench / "bench"))
        from stories import read, write  # type: ignore[import-not-found]  # noqa: PLC0415 -- lies beside the benchmark

        write(read(bench / "data" / "bench" / "clean.jsonl"), folder)
    else:
        make(folder, 2500)
    return sum(path.stat().st_size for path in folder.iterdir())


def make(folder: Path, count: int) -> None:
    """Stories made of the shipped example, no two alike, a thousand in a folder."""
    text = STORY.read_text("utf-8")
    for number in range(count):
        below = folder / f"{number // 1000:03d}"
        below.mkdir(exist_ok=True)
        (below / f"{number:06d}.txt").write_text(f"{text}\nStory number {number}.\n", "utf-8")


def many(newslint: Command, bench: Path) -> None:
    """Stories a second with two jobs, without the cache, filling it and from it; and proselint on the same bytes."""
    with tempfile.TemporaryDirectory() as place:
        folder, cache = Path(place) / "stories", str(Path(place) / "cache")
        size = stories(bench, folder)
        count = sum(path.is_file() for path in folder.rglob("*"))
        check = (*newslint, "check", "--fail-on", "never", "--format", "json", "--jobs", "2", str(folder))
        for name, command in {"no cache": (*check, "--no-cache"), "cold cache": check, "warm cache": check}.items():
            seconds = timed(command, NEWSLINT_CACHE_DIR=cache)
            print(f"newslint, {name:12} {count / seconds:7.0f} stories a second, {size / seconds / 10**6:6.2f} MB/s")
        proselint = PEERS / "bin" / "proselint"
        if proselint.exists():
            some = [str(path) for path in sorted(folder.rglob("*")) if path.is_file()][:60]
            bytes_ = sum(Path(path).stat().st_size for path in some)
            seconds = timed((str(proselint), "check", *some))
            print(
                f"proselint (60 files)   {len(some) / seconds:7.0f} stories a second, {bytes_ / seconds / 10**6:6.2f} MB/s"
            )


def notations(newslints: Sequence[Command], bench: Path) -> None:
    """Characters of copy that each newslint checks in a second of processor time, in Markdown and in HTML, in turns."""
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place) / "text"
        stories(bench, folder)
        texts = [path.read_text("utf-8") for path in sorted(folder.rglob("*.txt"))[::20]]
        written = {suffix: _written(Path(place), suffix, texts) for suffix in (".md", ".html")}
        took: dict[tuple[str, str], list[float]] = {}
        for _ in range(TURNS):
            for newslint, (suffix, names) in itertools.product(newslints, written.items()):
                check = (*newslint, "check", "--no-cache", "--jobs", "1", "--fail-on", "never", "--format", "json")
                spent = _processor((*check, *names)) - _processor((*check, names[0]))
                took.setdefault((shlex.join(newslint), suffix), []).append(spent)
    size = sum(map(len, texts))
    for (name, suffix), seconds in took.items():
        slower = min(took[name, ".md"]) / min(seconds)
        print(f"{suffix:5} {size / min(seconds) / 1000:7.0f} thousand characters a second, {slower:4.2f} x .md  {name}")


def _written(folder: Path, suffix: str, texts: Sequence[str]) -> list[str]:
    """The names of files that hold some stories, each paragraph marked up as the suffix says."""
    head, tag = ("# {}", "{}") if suffix == ".md" else ("<h1>{}</h1>", "<p>{}</p>")
    names = []
    for number, text in enumerate(texts):
        first, *others = (html.escape(one) if suffix == ".html" else one for one in text.split("\n\n"))
        path = folder / f"{number:04d}{suffix}"
        path.write_text("\n\n".join((head.format(first), *map(tag.format, others))), "utf-8")
        names.append(str(path))
    return names


def _processor(command: Command) -> float:
    """Seconds of processor time that a whole process takes, its output thrown away."""
    before = os.times()
    subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
    after = os.times()
    return after.children_user - before.children_user + after.children_system - before.children_system


def profile(bench: Path) -> None:
    """The share of the time that each module takes, what it calls of the library included, and each kind from its call."""
    book = rulebook.default()
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place) / "stories"
        stories(bench, folder)
        paths = sorted(path for path in folder.rglob("*") if path.is_file())[::25][:110]
        sources = [Source(path.name, path.read_bytes().decode()) for path in paths]
    for source in sources[:10]:
        lint(source, book, values=False)
    watch = cProfile.Profile()
    for source in sources[10:]:
        watch.runcall(lint, source, book, values=False)
    took: Counter[str] = Counter()
    kinds: dict[str, float] = {}
    for (file, _, name), (_, _, own, whole, callers) in pstats.Stats(watch).stats.items():  # type: ignore[attr-defined]
        if "newslint" in file:
            took[_module(file)] += own
        else:
            took.update({_module(caller): share for (caller, _, _), (_, _, share, _) in callers.items()})
        if name == "check" and Path(file).parent.name == "kinds":
            kinds[Path(file).stem] = whole
    total = sum(took.values())
    print("  ".join(f"{name} {100 * own / total:.1f} %" for name, own in took.most_common(24)))
    print("kinds, each with the mentions that it is the first to ask for:")
    print(
        "  ".join(
            f"{name} {100 * whole / total:.1f} %" for name, whole in sorted(kinds.items(), key=lambda one: -one[1])
        )
    )


def _module(file: str) -> str:
    """A file of ours by its room and name; every other is the library."""
    path = Path(file)
    return f"{path.parent.name}/{path.stem}" if "newslint" in path.parts else "the library"


def growth(bench: Path) -> None:
    """How much longer twice the text takes, for all rules and for each kind by itself, on either of two stories."""
    book, failures = rulebook.load()
    if failures:
        sys.exit("\n".join(failure.message for failure in failures))
    worst: tuple[float, str] = (0.0, "")
    texts = [path.read_text("utf-8") for path in dict.fromkeys((STORY, seed(bench)))]
    for kind in ("all", *sorted({rule.kind for rule in book.rules})):
        rules = tuple(rule for rule in book.rules if kind in {"all", rule.kind})
        small = Rulebook(rules, book.kinds, book.settings)
        for text in texts:
            body = text[text.index("\n\n") + 2 :]
            times = [_best(small, Source("a.txt", text + "\n" + body * 2**n)) for n in range(DOUBLINGS + 1)]
            steepest = max(later / earlier for earlier, later in itertools.pairwise(times[1:]))
            worst = max(worst, (steepest, kind)) if kind != "all" else worst
            print(f"{kind:16} {1000 * times[0]:8.1f} ms … {1000 * times[-1]:8.1f} ms   worst doubling x {steepest:.2f}")
    print(f"worst of the kinds: {worst[1]}, x {worst[0]:.2f} for twice the text")


def _best(book: Rulebook, source: Source) -> float:
    """The quickest of five runs, in seconds of this process: what the machine does beside does not count."""
    times = []
    for _ in range(5):
        gc.collect()
        began = time.thread_time()
        lint(source, book)
        times.append(time.thread_time() - began)
    return min(times)


def memory(newslint: Command, bench: Path, count: int) -> None:
    """Peak memory of the largest process of a run, in MB (children are counted by the kernel when they end)."""
    check = (*newslint, "check", "--no-cache", "--fail-on", "never", "--format", "json")
    with tempfile.TemporaryDirectory() as place:
        for story in dict.fromkeys((seed(bench), STORY)):
            big = _large(Path(place), story)
            print(f"{story.name} again and again: {_measured((*check, str(big)), big.stat().st_size)}")
        folder = Path(place) / "many"
        folder.mkdir()
        make(folder, count)
        peak, seconds = _peak((*check, "--jobs", "2", str(folder)))
        print(f"{count} files: {peak:.0f} MB, {seconds:.0f} s")


def alone(newslint: Command, bench: Path) -> None:
    """One file of 50 MB by the rules of one kind after the other: time and memory."""
    book = rulebook.default()
    with tempfile.TemporaryDirectory() as place:
        big = _large(Path(place), seed(bench))
        for kind in sorted({rule.kind for rule in book.rules}):
            codes = ",".join(rule.code for rule in book.rules if rule.kind == kind)
            check = (*newslint, "check", "--no-cache", "--fail-on", "never", "--format", "json", "--select", codes)
            print(f"{kind:16} {_measured((*check, str(big)), big.stat().st_size)}")


def _large(folder: Path, story: Path) -> Path:
    """A file of 50 MB that tells a story again and again."""
    text = story.read_text("utf-8")
    large = folder / "large.txt"
    large.write_text(f"{text}\n" * (FIFTY // len(text.encode()) + 1), "utf-8")
    return large


def _measured(command: Command, size: int) -> str:
    """What a run over a file of that size takes, in words."""
    peak, seconds = _peak(command)
    return f"{peak:5.0f} MB for {size / 10**6:.0f} MB, {peak * 10**6 / size:4.1f} x; {seconds:.0f} s"


def _peak(command: Command) -> tuple[float, float]:
    """The peak of resident memory in MB, measured by a parent of its own, and the seconds."""
    began = time.perf_counter()
    counted = "import resource, subprocess, sys; subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL); print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)"
    done = subprocess.run([sys.executable, "-c", counted, *command], capture_output=True, text=True, check=True)
    unit = 1 if sys.platform == "darwin" else 1024
    return int(done.stdout) * unit / 10**6, time.perf_counter() - began


if __name__ == "__main__":
    sys.exit(main())
