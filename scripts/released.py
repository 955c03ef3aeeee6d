#!/usr/bin/env python3
"""Whether a tag may be released: it is the version, CHANGELOG.md has a dated section for it that says something, and the pages name it.

usage: released.py v1.2.3

The first line that it prints names what is wrong; the end is then 1.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parent.parent
PAGES = ("README.md", "docs/ci.md")


def main(tag: str) -> int:
    """Tell what is wrong with a tag."""
    changes = (ROOT / "CHANGELOG.md").read_text("utf-8")
    version = re.search(r'__version__ = "(.+)"', (ROOT / "src/newslint/version.py").read_text("utf-8"))
    wrong = [*faults(tag, version[1] if version else "", changes), *pinned(tag)]
    print(*wrong, sep="\n", file=sys.stderr)
    return int(bool(wrong))


def faults(tag: str, version: str, changes: str) -> Iterator[str]:
    """Why a tag is not to be released, as far as the version and the changes tell."""
    if tag != f"v{version}":
        yield f"the tag is {tag}, and src/newslint/version.py says {version}"
    section = re.search(rf"^## {re.escape(version)} \(\d{{4}}-\d\d-\d\d\)\n+(?=- )", changes, re.MULTILINE)
    if section is None:
        yield f"CHANGELOG.md has no section `## {version} (YYYY-MM-DD)` with a change in it"
    if re.search(r"^## Unreleased\n+- ", changes, re.MULTILINE):
        yield "CHANGELOG.md still has changes under `Unreleased`"


def pinned(tag: str) -> Iterator[str]:
    """The tags that the pages tell readers to name, where they are others."""
    for page in PAGES:
        named = re.findall(r"(?:rev: |newslint/newslint@)(v[\w.]+)", (ROOT / page).read_text("utf-8"))
        yield from (f"{page} names {other}, not {tag}" for other in dict.fromkeys(named) if other != tag)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
