"""How many planted and real errors newslint finds, and how often it is wrong about published copy; against recorded figures.

usage: accuracy.py [--record] [--newslint CMD] [--shared FOLDER]

Runs the benchmark's `score.py` on all its stories, prints what came out beside what benchmarks/accuracy.json
holds, and ends with 1 where an error family is found less often or published copy raises more alarms than
recorded; what is not recorded yet is only printed. `--record` writes the figures as well, whatever they are.
Where the benchmark is not there, nothing is measured: it says so and ends with 0.
"""

from __future__ import annotations

import argparse
import json
import re
import shlex
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
RECORD = HERE / "accuracy.json"
BENCH = HERE.parent.parent / "shared"
_ENGLISH = "import sys; from newslint.cli import main; sys.exit(main([*sys.argv[1:], '--language', 'en']))"
NEWSLINT = shlex.join([sys.executable, "-c", _ENGLISH])
"""newslint as it reads English: of the few stories in Spanish it would else say that they were not checked, and score.py end."""
RECALL_ROOM = 0.5  # percentage points that a family may lose
ALARM_ROOM = {"error": 0.04, "warning": 0.1}  # alarms per 100 stories that a code family may gain: one or two stories
VISIBLE = ("internal_contradiction", "plausibility_or_format", "calendar_vs_publication_date")
Figures = dict[str, float]


def main() -> int:
    """Measure, compare or record."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--record", action="store_true", help="write the figures to benchmarks/accuracy.json")
    parser.add_argument("--newslint", default=NEWSLINT, help="the command to measure")
    parser.add_argument("--shared", type=Path, default=BENCH, help="the folder that holds bench/ and data/bench/")
    given = parser.parse_args()
    if not (given.shared / "bench" / "score.py").exists():
        print(f"accuracy was not measured: no benchmark at {given.shared}")
        return 0
    measured = {name: dict(sorted(figures.items())) for name, figures in measure(given.shared, given.newslint).items()}
    recorded = json.loads(RECORD.read_text(encoding="utf-8")) if RECORD.exists() else {}
    worse = list(compared(measured, recorded))
    for line in worse:
        print(f"worse: {line}")
    if given.record:
        RECORD.write_text(json.dumps(measured, indent=1) + "\n", encoding="utf-8")
        return 0
    return 1 if worse else 0


def measure(bench: Path, newslint: str) -> dict[str, Figures]:
    """Recall in percent by family, alarms per 100 stories by code family and level, real errors found and traps repeated."""
    data = bench / "data" / "bench"

    def score(*words: str) -> str:
        command = [sys.executable, str(bench / "bench" / "score.py"), "--newslint", newslint, *words]
        return subprocess.run(command, capture_output=True, text=True, check=True).stdout

    return {
        "planted errors caught, percent": recall(score("mutants", *_paths(data, "mutants", "originals"))),
        "alarms per 100 published stories": alarms(score("clean", *_paths(data, "clean"))),
        "alarms per 100 originals": alarms(score("clean", *_paths(data, "originals"))),
        "judged flags, percent": judged(score("natural", *_paths(data, "natural"))),
        "corrections visible in the text": dict(corrections(bench, newslint)),
    }


def _paths(data: Path, *names: str) -> tuple[str, ...]:
    return tuple(str(data / f"{name}.jsonl") for name in names)


def recall(printed: str) -> Figures:
    """The share caught of each family from `conversion  245 of 250 caught  98.0%`; slips within a family left out."""
    rows = re.findall(r"^([\w-]+) +(\d+) of +(\d+) caught", printed, re.MULTILINE)
    return {family: round(100 * int(caught) / int(planted), 1) for family, caught, planted in rows}


def alarms(printed: str) -> Figures:
    """Findings per 100 stories from `warning FIG111 12 0.46 per 100 stories`, summed by the letters of the code."""
    stories = int(_only(r"in (\d+) stories", printed))
    counts: Counter[str] = Counter()
    for level, code, number in re.findall(r"^(error|warning) +([A-Z]+)\w* +(\d+) ", printed, re.MULTILINE):
        counts[f"{code} {level}"] += int(number)
    return {name: round(100 * number / stories, 2) for name, number in counts.items()}


def _only(pattern: str, printed: str) -> str:
    found = re.search(pattern, printed)
    if found is None:
        sys.exit(f"score.py printed something else than expected: {printed[-300:]}")
    return found[1]


def judged(printed: str) -> Figures:
    """Real errors found and traps repeated from `weekday_date real 15 of 16 found`."""
    rows = re.findall(r"^(\w+) +(real|trap) +(\d+) of +(\d+) (found|repeated)$", printed, re.MULTILINE)
    return {f"{check} {kind} {what}": round(100 * int(hit) / int(number), 1) for check, kind, hit, number, what in rows}


def corrections(bench: Path, newslint: str) -> Iterator[tuple[str, float]]:
    """Of the published errors that the text shows: how many are found, and how many of those are gone once corrected."""
    rows = [
        json.loads(line) for line in (bench / "data" / "bench" / "corrections.jsonl").read_text("utf-8").splitlines()
    ]
    rows = [row for row in rows if row["detectable"] in VISIBLE]
    found = gone = 0
    for row in rows:
        edits = [edit["before"] for edit in row["edits"] if edit["before"]]
        wrong = places(row["before"], edits, newslint)
        if wrong:
            found += 1
            gone += not wrong & places(
                row["after"], [edit["after"] for edit in row["edits"] if edit["after"]], newslint
            )
    yield "visible", len(rows)
    yield "found", found
    yield "found and gone when corrected", gone


def places(story: Mapping[str, Any], edits: list[str], newslint: str) -> set[str]:
    """The codes of fact findings that touch one of the edited words."""
    text = f"---\ndate: {story['published'][:10]}\n---\n\n" if story.get("published") else ""
    text += f"# {story['headline']}\n\n" if story.get("headline") else ""
    text += story["body"].rstrip() + "\n"
    spans = [(found.start(), found.end()) for edit in edits for found in re.finditer(re.escape(edit), text)]
    return {
        finding["code"]
        for finding in findings(text, newslint)
        if finding["code"].startswith(("FIG", "CAL", "SYM", "NAM", "QUO")) and finding["level"] in {"error", "warning"}
        for place in (finding["span"], *(note["span"] for note in finding["notes"]))
        if any(place["start"] < end and start < place["end"] for start, end in spans)
    }


def findings(text: str, newslint: str) -> list[dict[str, Any]]:
    """What newslint finds in one story."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "story.md")
        path.write_text(text, encoding="utf-8", newline="")
        command = [*shlex.split(newslint), "check", "--format", "json", "--fail-on", "never", "--no-cache", str(path)]
        done = subprocess.run(command, capture_output=True, text=True, check=True)
    found: list[dict[str, Any]] = json.loads(done.stdout)["findings"]
    return found


def compared(measured: Mapping[str, Figures], recorded: Mapping[str, Figures]) -> Iterator[str]:
    """Print every figure beside the recorded one; yield those that are worse."""
    for group, figures in measured.items():
        before = recorded.get(group, {})
        print(group)
        for name in sorted(figures.keys() | before.keys()):
            now, then = figures.get(name, 0.0), before.get(name)
            print(f"  {name:34} {now:8} {'' if now == then else f'(recorded {then})'}")
            if then is not None and is_worse(group, name, now, then):
                yield f"{group}: {name} {now}, recorded {then}"


def is_worse(group: str, name: str, now: float, then: float) -> bool:
    """Whether a figure is worse than the recorded one by more than its room."""
    if group.startswith("alarms"):
        return now > then + ALARM_ROOM[name.split()[1]]
    if name.endswith("repeated"):
        return now > then
    return now < then - (RECALL_ROOM if "percent" in group else 0)


if __name__ == "__main__":
    sys.exit(main())
