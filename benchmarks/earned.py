"""How often each rule was right on copy that people have judged, and whether its level is more than that earns.

usage: earned.py [--record] [--newslint CMD] [--shared FOLDER]

Lints the copy of the benchmark that is labelled: files of editorial repositories (findings judged real, false or
debatable), published stories with flags that were judged, passages from the copy desk with their right twins, and what was
found in published stories and read one by one (benchmarks/judged.jsonl: places and verdicts, no copy). What a rule says is
counted at the level at which it says it, its own or one that a doubt has lowered, and each must be earned: `error` by being
right 19 times of 20, `warning` 2 times of 3; what was judged less than three times keeps its level. It prints the table and
ends with 1 where a rule is louder than it has earned; `--record` writes the table to benchmarks/earned.json as well. Where
the benchmark is not there, the recorded table is held against the rules as they are now.
"""

from __future__ import annotations

import argparse
import json
import shlex
import shutil
import subprocess
import sys
import tempfile
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from fractions import Fraction
from pathlib import Path
from typing import Any, NamedTuple

HERE = Path(__file__).resolve().parent
RECORD = HERE / "earned.json"
JUDGED = HERE / "judged.jsonl"
BENCH = HERE.parent.parent / "shared"
NEWSLINT = f"{sys.executable} -m newslint"
LEVELS = ("suggestion", "warning", "error")
SHARES = {"error": Fraction(19, 20), "warning": Fraction(2, 3)}
STEPS = ("own", "lowered", "lowered twice")  # how far below the rule's level a finding speaks
FEW = 3  # labels below which nothing is earned or lost
FACTS = ("FIG", "CAL", "SYM", "NAM", "QUO")
FLAGS = {"true_error": "right", "trap": "wrong"}
VERDICTS = {"real": "right", "false": "wrong", "debatable": "debatable"}
Finding = Mapping[str, Any]
Counts = Mapping[str, int]
Table = dict[str, dict[str, Counts]]  # of each rule, by how far it was lowered
Place = tuple[int, int]


class Label(NamedTuple):
    """A place of a text that somebody has judged: what a finding there is, by its code and the other places that it names."""

    verdict: str
    codes: tuple[str, ...]
    place: Place
    others: tuple[Place, ...] = ()

    def meets(self, finding: Finding) -> bool:
        """Whether a finding is what was judged: it stands there, or at another side of the disagreement and names the place."""
        if not finding["code"].startswith(self.codes):
            return False
        span, notes = _place(finding["span"]), [_place(note["span"]) for note in finding["notes"]]
        beside = any(_overlap(span, other) for other in self.others) and any(
            _overlap(note, self.place) for note in notes
        )
        return beside or _overlap(span, self.place)


class Copy(NamedTuple):
    """A file of labelled copy."""

    path: str
    data: bytes
    labels: list[Label]


def main() -> int:
    """Measure or read, print, hold the levels against it."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--record", action="store_true", help="write the table to benchmarks/earned.json")
    parser.add_argument("--newslint", default=NEWSLINT, help="the command to measure")
    parser.add_argument("--shared", type=Path, default=BENCH, help="the folder that holds data/wild and the rest")
    given = parser.parse_args()
    levels = ruled(given.newslint)
    if (given.shared / "data" / "wild").exists():
        table = measured(
            [*wild(given.shared), *natural(given.shared), *desk(given.shared), *published(given.shared)],
            levels,
            given.newslint,
        )
    else:
        print(f"no labelled copy at {given.shared}: the recorded table counts")
        table = json.loads(RECORD.read_text(encoding="utf-8"))
    for line in printed(table, levels):
        print(line)
    if given.record:
        rows = (f' "{code}": {json.dumps(counts)}' for code, counts in sorted(table.items()))
        RECORD.write_text("{\n" + ",\n".join(rows) + "\n}\n", encoding="utf-8")
    louder = list(too_loud(table, levels))
    for line in louder:
        print(f"too loud: {line}")
    return 1 if louder else 0


def earned(counts: Counts) -> str:
    """The loudest level that a rule has earned; "" where it was judged too seldom."""
    judged = counts["right"] + counts["wrong"]
    if judged < FEW:
        return ""
    return next((level for level, share in SHARES.items() if counts["right"] >= share * judged), LEVELS[0])


def too_loud(table: Table, levels: Mapping[str, str]) -> Iterator[str]:
    """The rules that say something at a level above what they have earned there."""
    for code, spoken, counts in _rows(table, levels):
        most = earned(counts)
        if most and LEVELS.index(spoken) > LEVELS.index(most):
            yield f"{code} speaks at {spoken}, but right {counts['right']} times and wrong {counts['wrong']}: {most}"


def printed(table: Table, levels: Mapping[str, str]) -> Iterator[str]:
    """The table, a rule and level a line; rules that were never judged are told by their number."""
    yield "rule    speaks at   right  wrong  debatable  earned"
    for code, spoken, counts in _rows(table, levels):
        row = f"{counts['right']:5}  {counts['wrong']:5}  {counts['debatable']:9}"
        yield f"{code}  {spoken:10}  {row}  {earned(counts) or 'judged too seldom, keeps its level'}"
    yield f"{len(levels.keys() - table.keys())} rules were never judged and keep their level"


def _rows(table: Table, levels: Mapping[str, str]) -> Iterator[tuple[str, str, Counts]]:
    """Each rule that is on with each level at which it speaks, and how often it was right there."""
    for code, steps in sorted(table.items()):
        for down, step in enumerate(STEPS if code in levels else ()):
            if step in steps:
                yield code, LEVELS[max(0, LEVELS.index(levels[code]) - down)], steps[step]


def ruled(newslint: str) -> dict[str, str]:
    """The levels of the rules that are on by default."""
    done = subprocess.run(
        [*shlex.split(newslint), "rules", "--format", "json"], capture_output=True, text=True, check=True
    )
    return {rule["code"]: rule["level"] for rule in json.loads(done.stdout) if rule["on"]}


def measured(copies: Iterable[Copy], levels: Mapping[str, str], newslint: str) -> Table:
    """How often each rule was right, wrong and debatable at its own level and at those to which doubts have lowered it."""
    table: dict[str, dict[str, Counter[str]]] = defaultdict(lambda: defaultdict(Counter))
    copies = list(copies)
    found = linted(copies, newslint)
    for copy in copies:
        for label in copy.labels:
            met = [one for one in found[copy.path] if label.meets(one)]
            if met:
                best = max(met, key=lambda one: (one["code"] == label.codes[-1], LEVELS.index(one["level"])))
                table[best["code"]][_step(best, levels)][label.verdict] += 1
    return {code: {step: _all(counts) for step, counts in sorted(steps.items())} for code, steps in table.items()}


def _all(counts: Counts) -> Counts:
    return {verdict: counts[verdict] for verdict in VERDICTS.values()}


def _step(finding: Finding, levels: Mapping[str, str]) -> str:
    """How far below the level of its rule a finding speaks."""
    own = levels.get(finding["code"], finding["level"])
    return STEPS[max(0, LEVELS.index(own) - LEVELS.index(finding["level"]))]


def linted(copies: Iterable[Copy], newslint: str) -> dict[str, list[Finding]]:
    """What newslint finds in each file."""
    found: dict[str, list[Finding]] = defaultdict(list)
    with tempfile.TemporaryDirectory() as folder:
        names = [copy.path for copy in copies]
        for copy in copies:
            path = Path(folder, copy.path)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(copy.data)
        program, *words = shlex.split(newslint)
        program = shutil.which(program) or program  # which may be a path from here, and is asked for elsewhere
        called = [str(Path(program).absolute()), *words]
        command = [*called, "check", "--format", "json", "--fail-on", "never", "--no-cache", *names]
        done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    for finding in json.loads(done.stdout)["findings"]:
        found[str(Path(finding["path"]).as_posix())].append(finding)
    return found


def wild(shared: Path) -> Iterator[Copy]:
    """Files of editorial repositories that have labels, each place found again by its words or what stands around them."""
    labels: dict[str, list[Any]] = defaultdict(list)
    for label in _lines(shared / "data" / "wild" / "labels.jsonl"):
        if label["label"] in VERDICTS:
            labels[_name(label)].append(label)
    for story in _lines(shared / "data" / "wild" / "stories.jsonl"):
        if name := _name(story) if _name(story) in labels else "":
            text = story["text"].removeprefix("\ufeff")
            known = [found for label in labels[name] if (found := located(label, text))]
            yield Copy(name, story["text"].encode(story.get("encoding", "utf-8")), known)


def _name(item: Mapping[str, Any]) -> str:
    """The path of a file of a repository, that before a correction beside that of today."""
    return "/".join(("wild", item["repo"].replace("/", "+"), item["commit"].replace("^", "-before"), item["path"]))


def located(label: Mapping[str, Any], text: str) -> Label | None:
    """A label where its words stand now."""
    start = label["start"]
    if text[start : label["end"]] != label["text"]:
        around = text.find(label["context"])
        start = text.find(label["text"], max(0, around)) if around >= 0 else -1
    if start < 0:
        return None
    code, shift = label["code"], start - label["start"]
    codes = (code,) if code.startswith("CPY") else (code[:-1], code)
    others = tuple((first + shift, last + shift) for first, last in label["others"])
    return Label(VERDICTS[label["label"]], codes, (start, start + len(label["text"])), others)


def natural(shared: Path) -> Iterator[Copy]:
    """Published stories with one flag that was judged a true error or a trap."""
    for number, row in enumerate(_lines(shared / "data" / "bench" / "natural.jsonl")):
        text = page(row["story"])
        verdict = next((said for word, said in FLAGS.items() if row["verdict"].startswith(word)), "")
        start = text.find(row["found"])
        if verdict and start >= 0:
            label = Label(verdict, ("FIG", "CAL"), (start, start + len(row["found"])))
            yield Copy(f"natural/{number:03}.md", text.encode(), [label])


def published(shared: Path) -> Iterator[Copy]:
    """Published stories in which findings were read and judged."""
    labels: dict[str, list[Label]] = defaultdict(list)
    for row in _lines(JUDGED):
        labels[row["story"]].append(Label(row["verdict"], (row["code"],), (row["start"], row["end"])))
    for story in _lines(shared / "data" / "bench" / "clean.jsonl"):
        if story["id"] in labels:
            yield Copy(f"published/{story['id']}.md", page(story).encode(), labels[story["id"]])


def page(story: Mapping[str, Any]) -> str:
    """A published story as Markdown."""
    text = f"---\ndate: {story['published'][:10]}\n---\n\n" if story.get("published") else ""
    text += f"# {story['headline']}\n\n" if story.get("headline") else ""
    return text + "".join(f"- {bullet}\n" for bullet in story.get("bullets") or ()) + f"\n{story['body'].rstrip()}\n"


def desk(shared: Path) -> Iterator[Copy]:
    """Passages with one error, and right ones on which any fact finding is wrong."""
    for passage in _lines(shared / "data" / "desk" / "wrong.jsonl"):
        others = tuple(_place(one) for one in passage["contradicts"])
        label = Label("right", FACTS, _place(passage["span"]), others)
        yield Copy(f"desk/{passage['id']}.{passage['format']}", passage["text"].encode(), [label])
    for passage in _lines(shared / "data" / "desk" / "right.jsonl"):
        label = Label("wrong", FACTS, (0, len(passage["text"])))
        yield Copy(f"desk/{passage['id']}.{passage['format']}", passage["text"].encode(), [label])


def _lines(path: Path) -> Iterator[Any]:
    """The lines of a file, each a JSON document."""
    return map(json.loads, filter(str.strip, path.read_text(encoding="utf-8").split("\n")))


def _place(span: Mapping[str, int]) -> Place:
    return span["start"], span["end"]


def _overlap(one: Place, other: Place) -> bool:
    """Whether two half-open places share a character; an empty one counts as that which it stands before."""
    return one[0] < max(other[1], other[0] + 1) and other[0] < max(one[1], one[0] + 1)


if __name__ == "__main__":
    sys.exit(main())
