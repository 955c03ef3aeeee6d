"""How often newslint cries wolf over copy that is right: innocent.txt, by rule.

usage: innocent.py [--told] [FILE]

The passages, apart by blank lines (a line with nothing but a full stop is a blank one within a passage), were written by
people who had seen neither the code nor a rule, and tried to be blamed wrongly: figures that stand near one another and
rightly do not add up. Each is linted by itself with the rules that are on; any fact finding at error or warning is a false alarm (a few are debatable). `--told` prints them.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from pathlib import Path

from newslint.desk import Desk, Wishes
from newslint.model import Level

FILE = Path(__file__).with_name("innocent.txt")
FACTS = ("FIG", "CAL", "SYM", "NAM", "QUO")


def main() -> int:
    """Lint, count, print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("file", nargs="?", type=Path, default=FILE, help="passages, apart by blank lines")
    parser.add_argument("--told", action="store_true", help="print the passages that are blamed, and for what")
    given = parser.parse_args()
    desk, blamed, rules = Desk(Wishes(cache=False)), 0, Counter[str]()
    passages = [one.replace("\n.\n", "\n\n") for one in given.file.read_text("utf-8").strip().split("\n\n")]
    for passage in passages:
        report = desk.lint_text(f"{passage}\n", name="story.md", values=False)
        found = [one for one in report.findings if one.code.startswith(FACTS) and one.level > Level.SUGGESTION]
        blamed += bool(found)
        rules.update(one.code for one in found)
        if found and given.told:
            print(passage, *(f"   {one.level} {one.code}: {one.message}" for one in found), sep="\n")
    print(*(f"{count:4} {code}" for code, count in rules.most_common()), sep="\n")
    print(f"{blamed} of {len(passages)} right passages blamed")
    return 0


if __name__ == "__main__":
    sys.exit(main())
