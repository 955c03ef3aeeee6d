"""Published stories as their own sources: what is said of a story that is held against itself, and against its first half.

usage: itself.py [--shared FOLDER] [--stories N] [--half] [ID …]

A story says what it says: held against itself nothing may be found. Held against its first half (`--half`), what stands in
the second is absent or backed by chance, and nothing may be contradicted. It prints each finding that may not be, with the
words around it, and ends with 1 where there is one.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import NamedTuple

from newslint import rulebook
from newslint.article import Article
from newslint.document import parse
from newslint.engine import lint
from newslint.model import Finding, Source

BENCH = Path(__file__).resolve().parents[2] / "shared"
AROUND = 70
ABSENT = frozenset(("SRC102", "SRC103"))
BOOK = rulebook.load(("facts",))[0]


class Story(NamedTuple):
    """A published story."""

    name: str
    text: str


def main() -> int:
    """Hold the stories against themselves, print what is said, count it."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("ids", nargs="*", metavar="ID", help="stories (default: the first so many)")
    parser.add_argument("--shared", type=Path, default=BENCH, help="the folder that holds data/bench")
    parser.add_argument("--stories", type=int, default=300, help="how many (default: 300)")
    parser.add_argument("--half", action="store_true", help="hold each against its first half")
    given = parser.parse_args()
    chosen = [*islice(stories(given.shared, given.ids), given.stories)]
    found = [(story, finding) for story in chosen for finding in told(story, half=given.half)]
    wrong = [(story, finding) for story, finding in found if not (given.half and absent(finding))]
    for story, finding in wrong:
        print(f"{story.name} {finding.level}: {finding.code} {finding.message}\n    …{around(story.text, finding)}…")
    print(f"{len(chosen)} stories: {len(wrong)} findings that may not be, {len(found) - len(wrong)} absent")
    return 1 if wrong else 0


def stories(shared: Path, ids: list[str]) -> Iterator[Story]:
    """The stories of the benchmark, or some of them."""
    with (shared / "data" / "bench" / "clean.jsonl").open(encoding="utf-8") as lines:
        for row in map(json.loads, lines):
            if row["id"] in ids or not ids:
                yield Story(row["id"], f"{row['headline']}\n\n{row['body']}\n")


def told(story: Story, *, half: bool) -> Iterator[Finding]:
    """What is said of a story by what it was held against."""
    source = Source("source.txt", story.text[: story.text.rfind(" ", 0, len(story.text) // 2)] if half else story.text)
    held = Article(parse(source), BOOK.settings)
    report = lint(Source("draft.txt", story.text), BOOK, sources=(held,))
    return (finding for finding in report.findings if finding.code.startswith("SRC"))


def absent(finding: Finding) -> bool:
    """Whether a finding says that no source has something."""
    return finding.code in ABSENT and not finding.problem.notes


def around(text: str, finding: Finding) -> str:
    """The words around a finding."""
    start, end = finding.span
    return f"{text[max(0, start - AROUND) : start]}⟦{text[start:end]}⟧{text[end : end + AROUND]}".replace("\n", " ")


if __name__ == "__main__":
    sys.exit(main())
