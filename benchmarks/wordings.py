"""How many contradictions in wordings that nobody tuned to are found: wordings.yaml, by group and kind.

usage: wordings.py [--missed] [FILE]

Each passage is linted by itself with the rules that are on. One that is wrong is caught where a fact finding at error or
warning, or a note of it, touches the figure that is marked; any such finding in one that is right is a false alarm. It
prints a row for each group, with `--missed` every passage that came out otherwise than it should, and ends with 1 where
there is a false alarm.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from ruamel.yaml import YAML

from newslint.desk import Desk, Wishes
from newslint.model import Finding, Level, Span
from newslint.rulebook.example import unmarked

FILE = Path(__file__).with_name("wordings.yaml")
FACTS = ("FIG", "CAL", "SYM", "NAM", "QUO")


class Passage(NamedTuple):
    """A passage of some kind, and where what is wrong in it stands (nowhere in a right one)."""

    group: str
    kind: str
    text: str
    start: int
    end: int

    @property
    def wrong(self) -> bool:
        """Whether it contradicts itself."""
        return self.end > 0


class Outcome(NamedTuple):
    """What was found in a passage."""

    passage: Passage
    found: tuple[Finding, ...]

    @property
    def told(self) -> bool:
        """Whether what is wrong was found, or, in a right passage, anything."""
        return any(self._touched(finding) for finding in self.found) if self.passage.wrong else bool(self.found)

    def _touched(self, finding: Finding) -> bool:
        spans = (finding.span, *(note.span for note in finding.problem.notes))
        return any(span.start < self.passage.end and self.passage.start < span.end for span in spans)


def main() -> int:
    """Lint, count, print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("file", nargs="?", type=Path, default=FILE, help="passages by group and kind")
    parser.add_argument("--missed", action="store_true", help="print what came out otherwise than it should")
    given = parser.parse_args()
    desk = Desk(Wishes(cache=False))
    outcomes = [outcome(passage, desk) for passage in passages(given.file)]
    for outcome_ in outcomes if given.missed else ():
        if outcome_.told is not outcome_.passage.wrong:
            print(f"-- {outcome_.passage.group}, {outcome_.passage.kind}\n{outcome_.passage.text}")
            print(*(f"   {finding.level} {finding.code}: {finding.message}\n" for finding in outcome_.found), sep="")
    for group in dict.fromkeys(one.passage.group for one in outcomes):
        print(row(group, [one for one in outcomes if one.passage.group == group]))
    print(row("all", outcomes))
    return 1 if any(one.told and not one.passage.wrong for one in outcomes) else 0


def passages(file: Path) -> Iterator[Passage]:
    """The passages of a file, with their marks taken away."""
    for group, kinds in YAML(typ="safe").load(file.read_text("utf-8")).items():
        for kind, held in kinds.items():
            for marked in (*held["bad"], *held["good"]):
                text, spans = unmarked(marked)
                start, end = spans[0] if spans else Span(0, 0)
                yield Passage(group, kind, text, start, end)


def outcome(passage: Passage, desk: Desk) -> Outcome:
    """What the rule book finds in a passage, of facts and louder than a suggestion."""
    report = desk.lint_text(passage.text, name="story.md")
    loud = (one for one in report.findings if one.code.startswith(FACTS) and one.level is not Level.SUGGESTION)
    return Outcome(passage, tuple(loud))


def row(name: str, outcomes: list[Outcome]) -> str:
    """How many of the wrong ones are caught, how many of the right ones are blamed."""
    wrong = [one.told for one in outcomes if one.passage.wrong]
    right = [one.told for one in outcomes if not one.passage.wrong]
    return f"{name:24} {sum(wrong):3} of {len(wrong):3} caught  {sum(right):3} of {len(right):3} false"


if __name__ == "__main__":
    sys.exit(main())
