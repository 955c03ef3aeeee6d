#!/usr/bin/env python3
"""The rule book -> its pages in docs/rules, each the text that `newslint explain` prints, the index of them, and rules/prepared.pickle.

usage: rule_pages.py [--check]

With --check nothing is written: every file that is stale, missing or of no rule is named, and the run ends with 1.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from newslint import rulebook
from newslint.model import Rule
from newslint.rulebook.packs import DEFAULT, names, shelf, written
from newslint.rulebook.page import page
from newslint.rulebook.prepared import NAME as PREPARED
from newslint.rulebook.prepared import alike

FOLDER = Path(__file__).parent.parent / "docs" / "rules"
ABOUT: Mapping[str, str] = {
    "facts": "Figures, dates, stock codes, names and quotations that disagree with one another.",
    "copy": "What was left in the copy by accident, and what newslint could not read.",
    "wire": "The habits of the news agencies.",
    "us-news": "Common American newspaper style.",
    "uk-news": "Common British newspaper style.",
}
"""The packs in the order of the index, each in a sentence."""


def main() -> int:
    """Write the pages, or name those that are not as they should be."""
    wanted = {FOLDER / name: text.encode() for name, text in pages().items()}
    wanted[shelf() / PREPARED] = written()
    stale = [path for path, data in wanted.items() if not path.exists() or not _is(path, data)]
    stale += sorted({*FOLDER.glob("*.md")} - {*wanted})
    if "--check" in sys.argv:
        for path in stale:
            print(f"{os.path.relpath(path, FOLDER.parent.parent)} is not what its rule says: `make pages` writes it")
        return int(bool(stale))
    FOLDER.mkdir(parents=True, exist_ok=True)
    for path in stale:
        if path in wanted:
            path.write_bytes(wanted[path])
        else:
            path.unlink()
    return 0


def _is(path: Path, data: bytes) -> bool:
    """Whether a file holds what it should; a checkout may end lines its own way."""
    if path.name == PREPARED:
        return alike(path.read_bytes(), data)
    return path.read_bytes().replace(b"\r\n", b"\n") == data


def pages() -> Mapping[str, str]:
    """The text of each page by the name of its file."""
    packs = {name: rulebook.load([name], cache=False)[0].rules for name in sorted(names(), key=[*ABOUT].index)}
    rules = {f"{rule.code}.md": page(rule) for listed in packs.values() for rule in listed}
    return {"index.md": "\n".join(_index(packs)), **rules}


def _index(packs: Mapping[str, Iterable[Rule]]) -> Iterator[str]:
    """All rules, a table for each pack."""
    yield "# Rules"
    yield "\nEach page is what `newslint explain` prints: why the rule is there, examples, options, how to silence it."
    for name, rules in packs.items():
        yield f"\n## {name}\n\n{ABOUT[name]} {_said(name)}\n"
        yield "| code | level | what it finds |\n| --- | --- | --- |"
        yield from (_row(rule) for rule in sorted(rules, key=lambda rule: rule.code))
    yield ""


def _said(pack: str) -> str:
    return "On by default." if pack in DEFAULT else f"Turn it on with `packs: [{', '.join((*DEFAULT, pack))}]`."


def _row(rule: Rule) -> str:
    level = str(rule.level) if rule.enabled else f"{rule.level}, off"
    summary = rule.summary.replace("|", "\\|")
    return f"| [{rule.code}]({rule.code}.md) | {level} | {summary} |"


if __name__ == "__main__":
    sys.exit(main())
