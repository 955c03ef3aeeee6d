"""How many contradictions in whole stories are found, and what is blamed in them where they are right.

usage: stories.py [--missed] FILE…

A file holds whole stories with places marked ⟦right|wrong⟧. With all places right a story agrees with itself: any fact
finding at error or warning in it is a false alarm. With one place wrong at a time it contradicts itself there: it is caught
where a finding, or a note of one, touches that place and none did before. It prints a row for each file, with `--missed`
each place that was missed and each false alarm.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from ruamel.yaml import YAML

from newslint.desk import Desk, Wishes
from newslint.model import Finding, Level

FACTS = ("FIG", "CAL", "SYM", "NAM", "QUO")
MARK = re.compile(r"⟦([^|⟧]*)\|([^⟧]*)⟧")


class Planted(NamedTuple):
    """A story in which one place is wrong, and where that place stands."""

    text: str
    start: int
    end: int


def main() -> int:
    """Lint, count, print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="+", type=Path, help="stories with marked places")
    parser.add_argument("--missed", action="store_true", help="print what came out otherwise than it should")
    given = parser.parse_args()
    desk = Desk(Wishes(cache=False))
    for file in given.files:
        caught = places = alarms = 0
        stories = YAML(typ="safe").load(file.read_text("utf-8"))
        for marked in stories:
            blamed = found(MARK.sub(r"\1", marked), desk)
            alarms += len(blamed)
            outcomes = [(one, is_caught(one, found(one.text, desk), blamed)) for one in planted(marked)]
            places += len(outcomes)
            caught += sum(told for _, told in outcomes)
            if given.missed:
                print(*(f"false {one.code}: {one.message}" for one in blamed), sep="\n", end="\n" if blamed else "")
                print(*(missed(one) for one, told in outcomes if not told), sep="")
        print(f"{file.stem:12} {caught:3} of {places:3} caught  {alarms:3} false in {len(stories)} stories")
    return 0


def planted(marked: str) -> Iterator[Planted]:
    """A story with each of its places wrong in turn."""
    for wrong in MARK.finditer(marked):
        before = MARK.sub(r"\1", marked[: wrong.start()])
        text = before + wrong[2] + MARK.sub(r"\1", marked[wrong.end() :])
        yield Planted(text, len(before), len(before) + len(wrong[2]))


def found(text: str, desk: Desk) -> Sequence[Finding]:
    """The fact findings of a story, louder than a suggestion."""
    findings = desk.lint_text(text, name="story.md").findings
    return [one for one in findings if one.code.startswith(FACTS) and one.level is not Level.SUGGESTION]


def is_caught(one: Planted, findings: Sequence[Finding], blamed: Sequence[Finding]) -> bool:
    """Whether some finding that the right story has not touches the wrong place."""
    before = {(finding.code, finding.message) for finding in blamed}
    fresh = (finding for finding in findings if (finding.code, finding.message) not in before)
    spans = (span for finding in fresh for span in (finding.span, *(note.span for note in finding.problem.notes)))
    return any(span.start < one.end and one.start < span.end for span in spans)


def missed(one: Planted) -> str:
    """A place that was missed, in its paragraph."""
    first = one.text.rfind("\n\n", 0, one.start) + 2
    last = one.text.find("\n\n", one.end)
    told = one.text[first : one.start] + "⟦" + one.text[one.start : one.end] + "⟧" + one.text[one.end : last]
    return f"-- {one.text.splitlines()[0]}\n{told.strip()}\n"


if __name__ == "__main__":
    sys.exit(main())
